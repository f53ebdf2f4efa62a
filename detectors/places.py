"""The states of the automaton: where in all phrases at once a text has led so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from empathd.detectors.graph import End, State, Use
from empathd.detectors.openings import firsts, openings
from empathd.detectors.wording import Row

MANY = 1_000
"""So many states have an index, as at the start of all phrases; fewer are looked through one by one."""


Words = tuple[str, ...]


class Kind:
    """A word as phrases see it: the words of phrases that it may be, and the stems that it may begin with."""

    __slots__ = ("stems", "words")

    def __init__(self, words: Words, stems: Words) -> None:
        self.words, self.stems = words, stems


class Place:
    """A state of the automaton; ``then``: where each kind of word leads, None: nowhere."""

    __slots__ = ("_index", "_states", "after", "gaps", "tells", "then")

    def __init__(self, states: Sequence[State]) -> None:
        self._states = [state for state in states if state.behind]
        self._index = _index(self._parts()) if len(self._states) > MANY else None
        self.then: dict[Kind | None, Place | None] = {}
        self.after: dict[int, list[tuple[End, bool]]] = {}
        """What has been found here, if the part before that gap was."""
        whole: dict[bool, list[Use]] = {True: [], False: []}
        begun: dict[bool, set[int]] = {True: set(), False: set()}
        ends = dict.fromkeys((state.end, state.back) for state in states if state.end)
        for end, back in ends:
            if end.after is not None:
                self.after.setdefault(end.after, []).append((end, back))
            elif end.begins is None:
                whole[back].append(end.use)
            else:
                begun[back].add(end.begins)
        self.tells = [
            (back, whole[back], frozenset(begun[back])) for back in whole if whole[back] or begun[back]
        ]
        """Phrases that are complete here whatever was found before, and gaps that begin: first those to which
        the last token does not belong, as they are the shorter ones."""
        self.gaps = frozenset(self.after)

    def targets(self, kind: Kind | None) -> list[State]:
        """The states of the graph to which a word leads from here."""
        if kind is None:
            return []
        if self._index:
            return [target for part in _near(self._index, kind) for target in _behind(*part, kind)]
        found: list[State] = []
        word, more = kind.words[0] if kind.words else "", len(kind.words) > 1
        for state in self._states:  # a text that is the first to come here looks at all of them
            place = state.row
            while place:
                begin = place.node.firsts or firsts(place.node)
                if word in begin.words or begin.stems or more:
                    found += _behind(state, place, kind)
                place = place.then if place.node.optional else None
        return found

    def _parts(self) -> Iterator[_Part]:
        """What may follow: a state, and the place of its row."""
        return ((state, place) for state in self._states for place in openings(state.row))


_Part = tuple[State, Row]
_Index = tuple[dict[str, list[_Part]], dict[str, list[_Part]]]


def _index(parts: Iterable[_Part]) -> _Index:
    """Parts by the words, and by the stems, that lead on from them."""
    words: dict[str, list[_Part]] = {}
    stems: dict[str, list[_Part]] = {}
    for part in parts:
        begin = firsts(part[1].node)
        for word in begin.words:
            words.setdefault(word, []).append(part)
        for stem in begin.stems:
            stems.setdefault(stem, []).append(part)
    return words, stems


def _near(index: _Index, kind: Kind) -> Iterable[_Part]:
    words, stems = index
    found = [
        part
        for index, names in ((words, kind.words), (stems, kind.stems))
        for name in names
        for part in index.get(name, ())
    ]
    return {id(part): part for part in found}.values()


def _behind(state: State, place: Row, kind: Kind) -> Iterable[State]:
    """The states behind a word, and behind the stems that it begins with."""
    begin = firsts(place.node)
    trails = [trail for word in kind.words for trail in begin.words.get(word, ())]
    if begin.stems:
        trails += (trail for stem in kind.stems for trail in begin.stems.get(stem, ()))
    return [target for trail in trails if (target := state.after(trail, place.then))]
