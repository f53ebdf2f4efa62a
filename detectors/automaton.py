"""Finds all phrases of a graph in one pass: a deterministic automaton that is built while it runs.

As in RE2, a state of the automaton is a set of states of the graph, made when a text first leads there.
From each token of a text it goes as far as any phrase does, which is two or three tokens in most places.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from empathd.detectors.graph import End, Graph, State, Use
from empathd.detectors.openings import firsts, openings
from empathd.detectors.tokens import Tokens, spaced
from empathd.detectors.wording import Row

GAP = 40
"""Characters that ``...`` may stand for, at most."""
NEAR = 96
"""Beginnings of gaps that are remembered: more do not fit into the characters of one."""
MOST_STATES = 50_000
"""States kept; a text that leads to more of them has the automaton begun anew (never seen with real mail)."""
MANY = 1_000
"""So many states have an index, as at the start of all phrases; fewer are looked through one by one."""
MOST_WORDS = 100_000
"""Words of customers whose meaning to the phrases is remembered."""


class _Kind:
    """A word as phrases see it: itself, if any phrase names it, and the stems it begins with."""

    __slots__ = ("stems", "word")

    def __init__(self, word: str, stems: tuple[str, ...]) -> None:
        self.word, self.stems = word, stems


class _Place:
    """A state of the automaton; ``then``: where each kind of word leads, None: nowhere."""

    __slots__ = ("_index", "_states", "after", "begins", "gaps", "tells", "then", "whole")

    def __init__(self, states: Sequence[State]) -> None:
        self._states = [state for state in states if state.behind]
        self._index = _index(self._parts()) if len(self._states) > MANY else None
        self.then: dict[_Kind | None, _Place | None] = {}
        self.whole: list[tuple[End, bool]] = []
        """Phrases that are complete here, whatever was found before."""
        self.after: dict[int, list[tuple[End, bool]]] = {}
        """What has been found here, if the part before that gap was."""
        begun: dict[bool, set[int]] = {}
        ends = dict.fromkeys((state.end, state.back) for state in states if state.end)
        for end, back in ends:
            if end.after is not None:
                self.after.setdefault(end.after, []).append((end, back))
            elif end.begins is None:
                self.whole.append((end, back))
            else:
                begun.setdefault(back, set()).add(end.begins)
        self.begins = [(back, frozenset(gaps)) for back, gaps in sorted(begun.items())]
        """Gaps that begin here."""
        self.gaps = frozenset(self.after)
        self.tells = bool(ends)

    def targets(self, kind: _Kind | None) -> list[State]:
        """The states of the graph to which a word leads from here."""
        if kind is None:
            return []
        near = self._parts() if self._index is None else _near(self._index, kind)
        return [target for part in near for target in _behind(part, kind)]

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


def _near(index: _Index, kind: _Kind) -> Iterable[_Part]:
    words, stems = index
    found = [*words.get(kind.word, ()), *(part for stem in kind.stems for part in stems.get(stem, ()))]
    return {id(part): part for part in found}.values()


def _behind(part: _Part, kind: _Kind) -> Iterable[State]:
    """The states behind a word, and behind the stems that it begins with."""
    state, place = part
    begin = firsts(place.node)
    trails = begin.words.get(kind.word, ())
    if begin.stems:
        trails += tuple(trail for stem in kind.stems for trail in begin.stems.get(stem, ()))
    return [target for trail in trails if (target := state.after(trail, place.then))]


class Automaton:
    """Looks for the phrases of a graph; may be used from several threads."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._words, self._stems = graph.close()
        self._shortest = min(map(len, self._stems), default=0)
        self._longest = max(map(len, self._stems), default=0)
        self._forget()

    def _forget(self) -> None:
        """Begin anew, with the start alone."""
        self._kinds: dict[str, _Kind | None] = {}
        self._known: dict[tuple[str, tuple[str, ...]], _Kind] = {}
        self._made = 0
        self._start = self._place(self._graph.starts)
        self._start.then[None] = None

    def find(self, text: Tokens) -> Iterator[tuple[Use, int, int]]:
        """Whose phrases stand where: offsets of start and end; of several that begin alike the longest."""
        if self._made > MOST_STATES or len(self._kinds) > MOST_WORDS:
            self._forget()
        walk, kinds = _Walk(text), self._kinds_of(text.raw)
        for kind in set(kinds).difference(self._start.then):
            self._step(self._start, kind)
        begins = self._start.then
        for first in [at for at, kind in enumerate(kinds) if begins[kind]]:
            place, at, kind = self._start, first, kinds[first]
            while kind:
                try:
                    following = place.then[kind]
                except KeyError:
                    following = self._step(place, kind)
                if not following:
                    break
                at += 1
                if following.tells:
                    walk.arrive(following, first, at)
                place, kind = following, kinds[at]
        for (use, first), last in walk.found.items():
            yield use, text.start(first), text.end(last)

    def _kinds_of(self, raw: list[str]) -> list[_Kind | None]:
        """What each token is to the phrases, None: nothing; one more None at the end."""
        known = self._kinds
        for word in set(raw).difference(known):
            known[word] = self._kind(spaced(word))
        return [*map(known.__getitem__, raw), None]

    def _kind(self, word: str) -> _Kind | None:
        ends = range(self._shortest, min(len(word), self._longest) + 1)
        stems = tuple(word[:end] for end in ends if word[:end] in self._stems)
        itself = word if word in self._words else ""
        if not (itself or stems):
            return None
        return self._known.setdefault((itself, stems), _Kind(itself, stems))

    def _step(self, place: _Place, kind: _Kind | None) -> _Place | None:
        targets = place.targets(kind)
        place.then[kind] = following = self._place(targets) if targets else None
        return following

    def _place(self, states: Iterable[State]) -> _Place:
        self._made += 1
        return _Place(self._graph.reached(states))


class _Walk:
    """What one pass has met so far, by tokens."""

    __slots__ = ("_begun", "found", "text")

    def __init__(self, text: Tokens) -> None:
        self.text = text
        self.found: dict[tuple[Use, int], int] = {}
        self._begun: dict[int, _Begun] = {}
        """The gaps that were begun of late, by the sentence in which they must end."""

    def arrive(self, place: _Place, first: int, behind: int) -> None:
        """All tokens from ``first`` to before ``behind`` have led to this place."""
        for end, back in place.whole:
            self._found(end.use, first, behind - 1 - back)
        for back, gaps in place.begins:
            self._begin(gaps, first, behind - 1 - back)
        if place.gaps:
            begun = self._begun.get(self.text.sentences[first])
            if begun and not begun.gaps.isdisjoint(place.gaps):  # seldom
                self._go_on(place, begun, first, behind - 1)

    def _go_on(self, place: _Place, begun: _Begun, first: int, last: int) -> None:
        """What follows a gap stands here."""
        for gap, start in begun.near(place.gaps, self.text.start(first) - GAP - 1, first):
            for end, back in place.after[gap]:
                if end.begins is None:
                    self._found(end.use, start, last - back)
                else:
                    self._begin(frozenset((end.begins,)), start, last - back)

    def _found(self, use: Use, start: int, last: int) -> None:
        if self.text.raw[last + 1][0] != "'":  # "can" does not stand in "can't"
            self.found[use, start] = max(last, self.found.get((use, start), 0))

    def _begin(self, gaps: frozenset[int], start: int, last: int) -> None:
        if self.text.raw[last + 1][0] != "'":
            sentence = self.text.sentences[last + 1]
            begun = self._begun.get(sentence)
            if begun is None:
                begun = self._begun[sentence] = _Begun()
                self._begun.pop(sentence - 2, None)
            begun.gaps |= gaps
            begun.marks.append((gaps, start, last, self.text.end(last)))


class _Begun:
    """The gaps that were begun in a sentence.

    ``marks``: those of late, where their phrases begin, the last token before the gap, and where that ends.
    """

    __slots__ = ("gaps", "marks")

    def __init__(self) -> None:
        self.gaps: set[int] = set()
        self.marks: deque[tuple[frozenset[int], int, int, int]] = deque(maxlen=NEAR)

    def near(self, gaps: frozenset[int], near: int, first: int) -> list[tuple[int, int]]:
        """Which of these gaps end before a token, and where their phrases begin.

        ``near``: the first character that is near enough to it.
        """
        marks = self.marks
        while marks and marks[0][3] < near:  # nor will it be near again: ``first`` only grows
            marks.popleft()
        return [
            (gap, start)
            for begun, start, last, end in marks
            if end >= near and last < first and not begun.isdisjoint(gaps)
            for gap in begun & gaps
        ]
