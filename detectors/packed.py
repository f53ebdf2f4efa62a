"""Phrases that were worked out beforehand: ``languages/LANG/phrases.bin``, made by ``tools/phrases.py``.

The file is a deterministic automaton over the words of all phrases of a language, which takes more than a
second to work out. Most words that lead on are written as alternatives, by the hundred: an edge is a set of
words, not a word.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import accumulate

from empathd.detectors.places import End, Ended, Kind, Place

FILE = "phrases.bin"
MANY = 40
"""So many edges of a state get a table; fewer are looked through."""


class Packed:
    """The net of a file.

    ``families``: the number of each family of phrases by its signature (`phrases.signature`).
    """

    def __init__(self, packed: bytes) -> None:
        head, _, rest = zlib.decompress(packed).partition(b"\0")
        told = json.loads(head)
        self.families: Mapping[str, int] = {signature: at for at, signature in enumerate(told["families"])}
        ends = [End((owner, role), after, begins) for owner, role, after, begins in told["ends"]]
        self._ended: Sequence[Ended] = [(end, back) for end in ends for back in (False, True)]
        self._names: Mapping[str, int] = {name: at for at, name in enumerate(told["names"])}
        self.words = {name for name in self._names if name[-1] != "~"}
        self.stems = {name[:-1] for name in self._names if name[-1] == "~"}
        numbers = array("H", rest)
        if sys.byteorder == "big":
            numbers.byteswap()
        sizes = accumulate(told["sizes"], initial=0)
        begin = next(sizes)
        parts = [numbers[begin : (begin := end)] for end in sizes]
        self._sets_at, self._sets = _begins(parts[0]), parts[1]
        self._edges_at, self._edge_sets, self._edge_states = _begins(parts[2]), parts[3], parts[4]
        self._told_at, self._told = _begins(parts[5]), parts[6]

    def start(self) -> Place:
        """Where all phrases begin."""
        self._places: dict[tuple[int, ...], _Place] = {}
        self._leads: dict[int, Mapping[int, int]] = {}
        self._bears: dict[Kind, frozenset[int]] = {}
        self._shared: dict[int, int] = {}
        """Numbers of sets, each once in memory, however many words a set bears."""
        return self.place((0,))

    def place(self, states: tuple[int, ...]) -> Place:
        """The place of these states."""
        found = self._places.get(states)
        if found is None:
            ends = [end for state in states for end in self._told[slice(*self._told_at[state : state + 2])]]
            found = self._places[states] = _Place(self, states, [self._ended[end] for end in ends])
        return found

    def behind(self, states: tuple[int, ...], kind: Kind) -> Collection[int]:
        """The states to which a word leads; more than one where it may be several words."""
        bears = self._bears.get(kind) or self._sets_of(kind)
        found: list[int] = []
        for state in states:
            begin, end = self._edges_at[state : state + 2]
            if end - begin > MANY:
                leads = self._leads.get(state) or self._leads.setdefault(state, self._edges(begin, end))
                found += [leads[each] for each in leads.keys() & bears]
            elif shared := bears.intersection(sets := self._edge_sets[begin:end]):
                found += [self._edge_states[begin + sets.index(each)] for each in shared]
        return sorted({*found}) if len(found) > 1 else found

    def ends(self, states: tuple[int, ...]) -> bool:
        """Does nothing lead on from here?"""
        return all(self._edges_at[state] == self._edges_at[state + 1] for state in states)

    def _edges(self, begin: int, end: int) -> Mapping[int, int]:
        return dict(zip(self._edge_sets[begin:end], self._edge_states[begin:end], strict=True))

    def _sets_of(self, kind: Kind) -> frozenset[int]:
        """The sets in which one of the words stands that a kind of word may be."""
        numbers = [self._names[name] for name in kind.names if name in self._names]
        sets = [each for at in numbers for each in self._sets[self._sets_at[at] : self._sets_at[at + 1]]]
        found = self._bears[kind] = frozenset(map(self._shared.setdefault, sets, sets))
        return found


class _Nowhere(dict[Kind | None, Place | None]):
    """Where each word leads from a place that ends whatever begins."""

    def __missing__(self, kind: Kind | None) -> None:
        return None


_NOWHERE = _Nowhere()
"""Shared: it holds nothing."""


class _Place(Place):
    """States of the file: one, or several where a word may have been several."""

    __slots__ = ("_net", "_states")

    def __init__(self, net: Packed, states: tuple[int, ...], ends: Iterable[Ended]) -> None:
        super().__init__(ends)
        self._net, self._states = net, states
        if net.ends(states):
            self.then = _NOWHERE

    def step(self, kind: Kind) -> Place | None:
        """Where a kind of word leads from here."""
        found = self._net.behind(self._states, kind)
        return self._net.place(tuple(found)) if found else None


def _begins(counts: array[int]) -> array[int]:
    """Where each list begins among the numbers of all, and where the last one ends."""
    return array("I", accumulate(counts, initial=0))


@cache
def packed(language: str) -> Packed | None:
    """What was worked out for a language, read when it is needed; None where there is nothing."""
    file = resources.files("empathd.detectors.languages") / language / FILE
    return Packed(file.read_bytes()) if file.is_file() else None
