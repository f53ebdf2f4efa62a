"""Written phrases as a graph of states: every way from the start to an end is one way to say a phrase."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from empathd.detectors.tokens import PARAGRAPH, words
from empathd.detectors.wording import Node, parse

Role = Literal["phrases", "unless", "needs"]
Use = tuple[int, Role]
"""The number of a family, and what a phrase is in it."""
ENDERS = (PARAGRAPH, *(space + mark for mark in ".!,;:)?-" for space in ("", " ")))
"""Tokens before which ``END`` stands."""


@dataclass(eq=False, slots=True)
class End:
    """What it means to have come here.

    ``use``: a phrase is complete, unless it goes on after a gap, the number of which is ``begins``.
    ``after``: it counts only where the part before that gap was found.
    """

    use: Use
    after: int | None = None
    begins: int | None = None


@dataclass(eq=False, slots=True)
class State:
    """Where one stands after some words, and what has been said by now."""

    word: str = ""
    """The token that leads to ``then``; with ``stem`` any token that begins so. Empty: none does."""
    then: State | None = None
    stem: bool = False
    empty: tuple[State, ...] = ()
    """Reached without a word."""
    end: End | None = None
    back: bool = False
    """The last token is not part of the phrase: it only had to follow."""


class Graph:
    """All phrases; each part of one begins at one of ``starts``."""

    def __init__(self) -> None:
        self.starts: list[State] = []
        self._gaps = 0

    def add(self, phrase: str, use: Use) -> None:
        """Add a written phrase. ValueError where it could be said without any word, or END is not its end."""
        for row in _spread(parse(phrase)):
            starts = list(self._parts(row, use))
            if any(state.end for state in reached(starts)):
                raise ValueError(f"phrase {phrase!r}: no fixed word in it to look for")
            self.starts += starts

    def _parts(self, row: Sequence[Node], use: Use) -> Iterator[State]:
        """Where the parts of a row begin, the last part first: gaps part it, and each part is looked for."""
        end = End(use)
        here = State(end=end)
        for node in reversed(row):
            if node.word == "...":
                yield here
                end.after, self._gaps = self._gaps, self._gaps + 1
                end = End(use, begins=end.after)
                here = State(end=end)
            else:
                here = _before(node, here, node.stem)
        yield here


def reached(states: Iterable[State]) -> frozenset[State]:
    """These states and all that are reached from them without a word."""
    found = set(states)
    waiting = list(found)
    while waiting:
        for state in waiting.pop().empty:
            if state not in found:
                found.add(state)
                waiting.append(state)
    return frozenset(found)


def _spread(row: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    """The row once for each alternative of a group that holds a gap: then gaps stand in the row alone."""
    for at, node in enumerate(row):
        if any(part.word == "..." for way in node.ways for part in _inside(way)):
            for way in node.ways:
                yield from _spread(row[:at] + way + row[at + 1 :])
            return
    yield row


def _inside(row: Iterable[Node]) -> Iterator[Node]:
    for node in row:
        yield node
        for way in node.ways:
            yield from _inside(way)


def _before(node: Node, then: State, stem: bool) -> State:
    """The state from which a node leads to ``then``."""
    if node.ways:
        return State(empty=tuple(_way(way, then, stem) for way in node.ways))
    if node.word == "END":
        return _ended(then)
    here = then
    tokens = words(node.word)
    for at in range(len(tokens) - 1, -1, -1):
        here = State(tokens[at], here, stem and at == len(tokens) - 1)
    return here


def _way(way: Sequence[Node], then: State, stem: bool) -> State:
    """One of several alternatives; ``stem``: its last word may have any ending."""
    here = then
    for at in range(len(way) - 1, -1, -1):
        here = _before(way[at], here, way[at].stem or (stem and at == len(way) - 1))
    return here


def _ended(then: State) -> State:
    if then.end is None or then.back:
        raise ValueError("END may only stand at the end of a phrase")
    last = State(end=then.end, back=True)
    return State(empty=tuple(State(mark, last) for mark in ENDERS))
