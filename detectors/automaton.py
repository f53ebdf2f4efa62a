"""Finds all phrases of a net in one pass: a deterministic automaton that is built while it runs.

As in RE2, a state of the automaton is a set of states of the net, made when a text first leads there.
From each token of a text it goes as far as any phrase does, which is two or three tokens in most places.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet

from empathd.detectors.mistyped import Meant
from empathd.detectors.places import Kind, Net, Place, Use, Words
from empathd.detectors.tokens import Tokens, spaced, spellings

GAP = 40
"""Characters that ``...`` may stand for, at most."""
NEAR = 96
"""Beginnings of gaps that are remembered: more do not fit into the characters of one."""
MOST_STEPS = 30_000
"""Steps kept, some six megabytes; the automaton is begun anew beyond. A thousand mails lead so far."""
MOST_WORDS = 100_000
"""Words of customers whose meaning to the phrases is remembered."""


class Automaton:
    """Looks for the phrases of a net; may be used from several threads.

    ``exact``: an accent that a phrase has may not be left out.
    """

    def __init__(self, net: Net, exact: bool = False) -> None:
        self._net = net
        self._words, self._stems = (_typed(tokens, exact) for tokens in (net.words, net.stems))
        self._shortest = min(map(len, self._stems), default=0)
        self._longest = max(map(len, self._stems), default=0)
        self._meant = None if exact else Meant(self._words, self._stems)
        self._forget()

    def _forget(self) -> None:
        """Begin anew, with the start alone."""
        self._kinds: dict[str, Kind | None] = {}
        self._known: dict[tuple[Words, Words], Kind] = {}
        self._steps = 0
        self._start = self._net.start()
        self._start.then[None] = None

    def find(self, text: Tokens) -> Iterator[tuple[Use, int, int]]:
        """Whose phrases stand where: offsets of start and end; of several that begin alike the longest."""
        if self._steps > MOST_STEPS or len(self._kinds) > MOST_WORDS:
            self._forget()
        walk, kinds, start = _Walk(text), self._kinds_of(text.raw), self._start
        begins = start.then
        for kind in set(kinds).difference(begins):
            self._step(start, kind)
        for first, place in [(at, begins[kind]) for at, kind in enumerate(kinds)]:
            at = first
            while place:
                at += 1
                if place.tells:
                    walk.arrive(place, first, at)
                if place.gaps and not walk.begun(first).isdisjoint(place.gaps):  # seldom
                    walk.go_on(place, first, at)
                try:
                    following = place.then[kinds[at]]
                except KeyError:
                    following = self._step(place, kinds[at])
                place = following
        for (use, first), last in walk.found.items():
            yield use, text.start(first), text.end(last)

    def _kinds_of(self, raw: list[str]) -> list[Kind | None]:
        """What each token is to the phrases, None: nothing; one more None at the end."""
        known = self._kinds
        for word in set(raw).difference(known):
            known[word] = self._kind(spaced(word))
        return [*map(known.__getitem__, raw), None]

    def _kind(self, word: str) -> Kind | None:
        names = self._names(word)
        if self._meant and not any(names) and (meant := self._meant(word)):
            names = self._names(meant)
        if not any(names):
            return None
        return self._known.get(names) or self._known.setdefault(names, Kind(*names))

    def _names(self, word: str) -> tuple[Words, Words]:
        """The words that it is, and the stems with which it begins."""
        stems: Words = ()
        for end in range(self._shortest, min(len(word), self._longest) + 1):
            if (begin := word[:end]) in self._stems:
                stems += self._stems[begin]
        return self._words.get(word, ()), stems

    def _step(self, place: Place, kind: Kind | None) -> Place | None:
        self._steps += 1
        place.then[kind] = following = place.step(kind) if kind else None
        return following


def _typed(tokens: Collection[str], exact: bool) -> Mapping[str, Words]:
    """The tokens, by the ways in which people type them; ``exact``: each only as it is written."""
    typed: dict[str, Words] = {token: (token,) for token in tokens}
    for token in () if exact else tokens:
        for way in () if token.isascii() else spellings(token):
            if way != token:
                typed[way] = (*typed.get(way, ()), token)
    return typed


class _Walk:
    """What one pass has met so far, by tokens."""

    __slots__ = ("_begun", "_raw", "_sentences", "found", "text")

    def __init__(self, text: Tokens) -> None:
        self.text, self._raw, self._sentences = text, text.raw, text.sentences
        self.found: dict[tuple[Use, int], int] = {}
        self._begun: dict[int, _Begun] = {}
        """The gaps that were begun of late, by the sentence in which they must end."""

    def begun(self, first: int) -> AbstractSet[int]:
        """The gaps that were begun in the sentence of a token."""
        begun = self._begun.get(self._sentences[first])
        return begun.gaps if begun else _NONE

    def arrive(self, place: Place, first: int, behind: int) -> None:
        """All tokens from ``first`` to before ``behind`` have led to this place."""
        for back, uses, gaps in place.tells:
            last = behind - 1 - back
            if self._raw[last + 1][0] == "'":  # "can" does not stand in "can't"
                continue
            for use in uses:
                self.found[use, first] = last  # a walk only gets longer
            if gaps:
                self._begin(gaps, first, last)

    def go_on(self, place: Place, first: int, behind: int) -> None:
        """Tokens that may follow a gap stand here, and it was begun in their sentence."""
        near = self.text.start(first) - GAP - 1
        for gap, start in self._begun[self._sentences[first]].near(place.gaps, near, first, self.text):
            for end, back in place.after[gap]:
                last = behind - 1 - back
                if self._raw[last + 1][0] == "'":
                    continue
                if end.begins is None:
                    self.found[end.use, start] = max(last, self.found.get((end.use, start), 0))
                else:
                    self._begin(frozenset((end.begins,)), start, last)

    def _begin(self, gaps: frozenset[int], start: int, last: int) -> None:
        sentence = self._sentences[last + 1]
        begun = self._begun.get(sentence)
        if begun is None:
            begun = self._begun[sentence] = _Begun()
            self._begun.pop(sentence - 2, None)
        begun.gaps.update(gaps)
        begun.marks.append((gaps, start, last))


_NONE: frozenset[int] = frozenset()


class _Begun:
    """The gaps that were begun in a sentence.

    ``marks``: those of late, where their phrases begin, and the last token before the gap.
    """

    __slots__ = ("gaps", "marks")

    def __init__(self) -> None:
        self.gaps: set[int] = set()
        self.marks: deque[tuple[frozenset[int], int, int]] = deque(maxlen=NEAR)

    def near(self, gaps: frozenset[int], near: int, first: int, text: Tokens) -> list[tuple[int, int]]:
        """Which of these gaps end before a token, and where their phrases begin.

        ``near``: the first character that is near enough to it.
        """
        marks = self.marks
        while marks and text.end(marks[0][2]) < near:  # nor will it be near again: ``first`` only grows
            marks.popleft()
        return [
            (gap, start)
            for begun, start, last in marks
            if last < first and not begun.isdisjoint(gaps) and text.end(last) >= near
            for gap in begun & gaps
        ]
