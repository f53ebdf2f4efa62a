"""Makes ``detectors/languages/*/phrases.bin``: the phrases of a language, worked out (`detectors/packed.py`).

    make phrases

The subset construction of a deterministic automaton, over the names of words and stems: what a word of a mail
may be (fur, für) the automaton finds out when it comes. All phrases of a language give some 30,000 states,
and a tenth to a fifth fewer where those are one from which the same may follow.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from empathd.detectors.graph import Graph, State, reached
from empathd.detectors.languages.cues import phrases as phrases_of
from empathd.detectors.languages.tables import languages
from empathd.detectors.nodes import Row, Trail
from empathd.detectors.openings import firsts, named, openings
from empathd.detectors.packed import EMPTY, FILE
from empathd.detectors.phrases import Phrases, graph_of, signature
from empathd.detectors.places import End, Ended
from empathd.detectors.registry import BUILT_IN
from empathd.detectors.together import flat

TARGET = Path(__file__).parents[1] / "detectors" / "languages"
_Key = tuple[Row | None, int | None, End | None, bool]
"""A state: its row, the number of the state behind it, its end, whether the last token only followed."""


def families(language: str) -> Sequence[Phrases]:
    """All families of phrases of a language that come with empathd."""
    if language != "en":
        return [one for found in phrases_of(language).values() for one in found]
    parts = (part for detector in BUILT_IN.values() for part in flat(detector))
    return [part for part in parts if isinstance(part, Phrases)]


class _States:
    """The states of a graph by numbers: two that are the same are one."""

    def __init__(self) -> None:
        self.all: list[State] = []
        self._numbers: dict[State, int] = {}
        self._alike: dict[_Key, int] = {}
        self._edges: dict[int, dict[str, list[int]]] = {}

    def number(self, state: State) -> int:
        """The number of a state of the graph."""
        if state not in self._numbers:
            behind = self.number(state.behind) if state.behind else None
            key = state.row, behind, state.end, state.back
            if key not in self._alike:
                self._alike[key] = len(self.all)
                self.all.append(state)
            self._numbers[state] = self._alike[key]
        return self._numbers[state]

    def reached(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """These states and those that are reached from them without a word."""
        return tuple(sorted({*map(self.number, reached(map(self.all.__getitem__, numbers)))}))

    def edges(self, number: int) -> dict[str, list[int]]:
        """The states behind a state, by the names that lead there."""
        if number not in self._edges:
            found = self._edges[number] = {}
            state = self.all[number]
            for name, trail, then in _ways(state.row) if state.end is None else ():
                if behind := state.after(trail, then):
                    found.setdefault(name, []).append(self.number(behind))
        return self._edges[number]


def _ways(row: Row | None) -> Iterator[tuple[str, Trail, Row | None]]:
    """The names that may follow at a row, the trail behind each, and the row behind that."""
    for place in openings(row):
        node = place.node
        if node.single:
            yield named(node.token) if node.stem else node.token, (), place.then
        else:
            begin = firsts(node)
            named_stems = ((named(stem), trails) for stem, trails in begin.stems.items())
            for name, trails in (*begin.words.items(), *named_stems):
                yield from ((name, trail, place.then) for trail in trails)


def worked_out(graph: Graph) -> Iterator[tuple[dict[str, int], list[Ended]]]:
    """The states of the automaton, the start first: where each name leads, and what ends there."""
    states = _States()
    start = states.reached(map(states.number, graph.starts))
    numbers = {start: 0}
    waiting = [start]
    for those in waiting:
        led: dict[str, set[int]] = {}
        for number in those:
            for name, behind in states.edges(number).items():
                led.setdefault(name, set()).update(behind)
        edges = {}
        for name, behind in led.items():
            reached = states.reached(behind)
            if reached not in numbers:
                numbers[reached] = len(waiting)
                waiting.append(reached)
            edges[name] = numbers[reached]
        yield edges, [(state.end, state.back) for state in (states.all[one] for one in those) if state.end]


_Row = tuple[tuple[int, int], ...]
"""Where the names lead that may follow, by the numbers of both."""

_Said = tuple[int, str, int | None, int | None, bool]
"""An end as the file has it: phrases of a family that end alike have the same."""


class _Smallest:
    """The states from which the same may follow are one; there is no way back to any.

    ``all``: the row of each state and its ends, each after those to which it leads, the start last.
    """

    def __init__(self, found: Sequence[tuple[dict[str, int], list[Ended]]]) -> None:
        self._found = found
        self.names = {name: at for at, name in enumerate(sorted({name for led, _ in found for name in led}))}
        self.ends: dict[_Said, int] = {}
        self.all: dict[tuple[_Row, tuple[int, ...]], int] = {}
        self._numbers: dict[int, int] = {}
        self.number(0)

    def number(self, state: int) -> int:
        """The number of a state: those behind it get theirs before."""
        if state not in self._numbers:
            led, ended = self._found[state]
            row = sorted((self.names[name], self.number(behind)) for name, behind in led.items())
            said = ((*end.use, end.after, end.begins, back) for end, back in ended)
            ends = sorted({self.ends.setdefault(one, len(self.ends)) for one in said})
            self._numbers[state] = self.all.setdefault((tuple(row), tuple(ends)), len(self.all))
        return self._numbers[state]


def packed(every: Sequence[Phrases]) -> bytes:
    """The file of these families."""
    states = _Smallest(list(worked_out(graph_of(enumerate(every)))))
    rows = {row: at for at, row in enumerate(sorted({row for row, _ in states.all}))}
    if rows[()] != EMPTY:
        raise AssertionError("the empty row is not the first")
    return _file(
        {
            "families": [signature(one) for one in every],
            "names": list(states.names),
            "ends": list(states.ends),
        },
        [
            [rows[row] for row, _ in states.all],
            [len(row) for row in rows],
            [name for row in rows for name, _ in row],
            [state for row in rows for _, state in row],
            *_lists(ends for _, ends in states.all),
        ],
    )


def _lists(lists: Iterable[Sequence[int]]) -> tuple[list[int], list[int]]:
    """How long each list is, and all of them in one."""
    every = list(lists)
    return [len(one) for one in every], [number for one in every for number in one]


def _file(told: dict[str, object], parts: Sequence[Sequence[int]]) -> bytes:
    """A head and numbers. OverflowError where there are more states, sets or words than it can count."""
    head = json.dumps(told | {"sizes": [len(part) for part in parts]}, ensure_ascii=False)
    numbers = array("H", [number for part in parts for number in part])
    if sys.byteorder == "big":
        numbers.byteswap()
    return zlib.compress(head.encode() + b"\0" + numbers.tobytes(), 9)


def main() -> int:
    """Make the files of all languages."""
    for language in ("en", *sorted(languages())):
        made = packed(families(language))
        (TARGET / language / FILE).write_bytes(made)
        print(f"{language}: {len(made)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
