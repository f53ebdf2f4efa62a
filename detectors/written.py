"""Phrases as they are written, worked out where a text first leads.

For phrases that come at run time: a team's own, its playbooks, other people's detectors.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, repeat

from empathd.detectors.graph import Graph, State, reached
from empathd.detectors.nodes import Row
from empathd.detectors.openings import beginnings, firsts, openings
from empathd.detectors.places import Kind, Place, meaning

MANY, OFTEN = 40, 6
"""So many states get an index once so many kinds of words have come by; before, they are looked through."""
AT_ONCE = 4_000
"""So many states get an index at once, as at the start of all phrases."""


class Written:
    """The net of a graph, which gets no more phrases."""

    def __init__(self, graph: Graph) -> None:
        self._starts = graph.starts
        self.words, self.stems = graph.close()

    def start(self) -> Place:
        """Where all phrases begin."""
        return _Place(reached(self._starts))


class _Place(Place):
    """States of the graph."""

    __slots__ = ("_asked", "_index", "_states")

    def __init__(self, states: Sequence[State]) -> None:
        super().__init__(meaning((state.end, state.back) for state in states if state.end), {})
        self._states = [state for state in states if state.end is None]
        self._index: _Index | None = None
        self._asked = 0

    def step(self, kind: Kind) -> Place | None:
        """Where a kind of word leads from here."""
        found = self._behind(kind)
        return _Place(reached(found)) if found else None

    def _behind(self, kind: Kind) -> list[State]:
        """The states of the graph to which a word leads from here."""
        self._asked += 1
        found: list[State] = []
        states = self._states  # before the index is looked at, which another thread may make
        if self._index is None and len(states) > (MANY if self._asked > OFTEN else AT_ONCE):
            self._index = _Index((state, place) for state in states for place in openings(state.row))
            self._states = []
        if self._index:
            for state, place in self._index.near(kind):
                found += _behind(state, place, kind)
            return found
        words, stems = kind.words, kind.stems
        word, more = words[0] if words else "", words[1:]
        for state in states:  # a text that is the first to come here looks at all of them
            row = state.row
            while row:
                node = row.node
                if node.single:
                    follows = node.token in (stems if node.stem else words)
                else:
                    begin = node.firsts or firsts(node)
                    follows = (
                        word in begin.words
                        or (more != () and not begin.words.keys().isdisjoint(more))
                        or (stems != () and not begin.stems.keys().isdisjoint(stems))
                    )
                if follows:
                    found += _behind(state, row, kind)
                row = row.then if node.optional else None
        return found


_Part = tuple[State, Row]
"""A state, and the place of its row at which a word may follow."""


class _Index:
    """Parts by the words, and by the stems, that lead on from them.

    Arrays in the order of the words' hashes, for tables of lists are large. A part found by another word of
    the same hash does no harm: it has to bear the word itself.
    """

    __slots__ = ("_begins", "_hashes", "_numbers", "_places", "_states")

    def __init__(self, parts: Iterable[_Part]) -> None:
        self._states, self._places = map(list, zip(*parts, strict=True))
        named: dict[str, list[int]] = {}
        for at, place in enumerate(self._places):
            for word in beginnings(place.node):
                named.setdefault(word, []).append(at)
        order = sorted(named, key=hash)
        self._hashes = array("q", map(hash, order))
        self._numbers = array("I", chain.from_iterable(map(named.__getitem__, order)))
        self._begins = array("I", accumulate((len(named[word]) for word in order), initial=0))

    def near(self, kind: Kind) -> Iterator[_Part]:
        """The parts from which a word may lead on."""
        found: set[int] = set()
        for name in kind.names:
            first = bisect_left(self._hashes, hash(name))
            last = bisect_right(self._hashes, hash(name), first)
            found.update(self._numbers[self._begins[first] : self._begins[last]])
        return ((self._states[at], self._places[at]) for at in sorted(found))


def _behind(state: State, place: Row, kind: Kind) -> Iterable[State]:
    """The states behind a word, and behind the stems that it begins with."""
    node, then = place.node, place.then
    if node.single:
        follows = node.token in (kind.stems if node.stem else kind.words)
        return filter(None, (state.after((), then),)) if follows else ()
    begin = node.firsts or firsts(node)
    trails = [trail for word in kind.words for trail in begin.words.get(word, ())]
    if kind.stems:
        trails += [trail for stem in kind.stems for trail in begin.stems.get(stem, ())]
    return filter(None, map(state.after, trails, repeat(then)))
