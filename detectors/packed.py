"""Phrases that were worked out beforehand: ``languages/LANG/phrases.bin``, made by ``tools/phrases.py``.

The file is the smallest deterministic automaton over the words of all phrases of a language, which takes some
seconds to work out. A state has a row of words that may follow, each with the state to which it leads; most
words that may are written as alternatives, by the hundred, so that many states share a row.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import accumulate

from empathd.detectors.places import End, Ended, Kind, Meaning, Place, meaning

FILE = "phrases.bin"
EMPTY = 0
"""The row of a state from which nothing leads on."""


class Packed:
    """The net of a file.

    ``families``: the number of each family of phrases by its signature (`phrases.signature`).
    """

    def __init__(self, packed: bytes) -> None:
        head, _, rest = zlib.decompress(packed).partition(b"\0")
        told = json.loads(head)
        self.families: Mapping[str, int] = {signature: at for at, signature in enumerate(told["families"])}
        self._ended: Sequence[Ended] = [
            (End((owner, role), after, begins), back) for owner, role, after, begins, back in told["ends"]
        ]
        self._names: Mapping[str, int] = {name: at for at, name in enumerate(told["names"])}
        self.words = {name for name in self._names if name[-1] != "~"}
        self.stems = {name[:-1] for name in self._names if name[-1] == "~"}
        numbers = array("H", rest)
        if sys.byteorder == "big":
            numbers.byteswap()
        sizes = accumulate(told["sizes"], initial=0)
        begin = next(sizes)
        parts = [numbers[begin : (begin := end)] for end in sizes]
        self._rows, self._row_at = parts[0], _begins(parts[1])
        self._may_follow, self._behind = parts[2], parts[3]
        self._told_at, self._told = _begins(parts[4]), parts[5]

    def start(self) -> Place:
        """Where all phrases begin: the last state."""
        self._places: dict[tuple[int, ...], _Place] = {}
        self._numbers: dict[Kind, tuple[int, ...]] = {}
        self._meanings: dict[tuple[int, ...], Meaning] = {}
        return self.place((len(self._rows) - 1,))

    def place(self, states: tuple[int, ...]) -> Place:
        """The place of these states."""
        found = self._places.get(states)
        if found is None:
            told, at, row_at = self._told, self._told_at, self._row_at
            ends = tuple([end for state in states for end in told[at[state] : at[state + 1]]])
            means = self._meanings.get(ends) or self._means(ends)
            rows = filter(None, map(self._rows.__getitem__, states))  # but for EMPTY
            found = _Place(self, [(row_at[row], row_at[row + 1]) for row in rows], means)
            self._places[states] = found
        return found

    def _means(self, ends: tuple[int, ...]) -> Meaning:
        """Shared by the places with these ends: every second place has those of another."""
        found = self._meanings[ends] = meaning(map(self._ended.__getitem__, ends))
        return found

    def behind(self, rows: Sequence[tuple[int, int]], kind: Kind) -> Collection[int]:
        """The states to which a word leads; more than one where it may be several words.

        ``rows``: where the rows of a place begin and end.
        """
        numbers, may_follow = self._numbers.get(kind) or self._numbers_of(kind), self._may_follow
        found: list[int] = []
        for begin, end in rows:
            for number in numbers:
                at = bisect_left(may_follow, number, begin, end)
                if at < end and may_follow[at] == number:
                    found.append(self._behind[at])
        return sorted({*found}) if len(found) > 1 else found

    def _numbers_of(self, kind: Kind) -> tuple[int, ...]:
        found = self._numbers[kind] = tuple(map(self._names.__getitem__, kind.names))
        return found


class _Nowhere(dict[Kind | None, Place | None]):
    """Where each word leads from a place that ends whatever begins."""

    def __missing__(self, kind: Kind | None) -> None:
        return None


_NOWHERE = _Nowhere()
"""Shared: it holds nothing."""


class _Place(Place):
    """States of the file: one, or several where a word may have been several; what counts is their rows."""

    __slots__ = ("_net", "_rows")

    def __init__(self, net: Packed, rows: Sequence[tuple[int, int]], means: Meaning) -> None:
        super().__init__(means, {} if rows else _NOWHERE)
        self._net, self._rows = net, rows

    def step(self, kind: Kind) -> Place | None:
        """Where a kind of word leads from here."""
        found = self._net.behind(self._rows, kind)
        return self._net.place(tuple(found)) if found else None


def _begins(counts: array[int]) -> array[int]:
    """Where each list begins among the numbers of all, and where the last one ends."""
    return array("I", accumulate(counts, initial=0))


@cache
def packed(language: str) -> Packed | None:
    """What was worked out for a language, read when it is needed; None where there is nothing."""
    file = resources.files("empathd.detectors.languages") / language / FILE
    return Packed(file.read_bytes()) if file.is_file() else None
