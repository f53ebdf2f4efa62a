"""Written phrases as a graph of states: every way from the start to an end is one way to say a phrase.

A state is opened when a text first leads there: of the many ways that are written, few are ever walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from empathd.detectors.tokens import PARAGRAPH, words
from empathd.detectors.wording import Node, Row, parse

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
    rest: tuple[Row, int, State] | None = None
    """Not opened yet: it stands before this node of a row, behind which the state follows."""

    def open(self) -> State:
        """The same state, when it is known where it leads."""
        if self.rest is not None:
            row, at, behind = self.rest
            self.rest = None
            stem = row[at].stem or (self.stem and at == len(row) - 1)
            following = behind if at == len(row) - 1 else State(stem=self.stem, rest=(row, at + 1, behind))
            self.stem = False
            self._lead(row[at], following, stem)
        return self

    def _lead(self, node: Node, following: State, stem: bool) -> None:
        if node.ways:
            self.empty = tuple(_before(way, following, stem) for way in node.ways)
        elif node.word == "END":
            last = State(end=following.end, back=True)
            self.empty = tuple(State(mark, last) for mark in ENDERS)
        elif tokens := words(node.word):
            for token in reversed(tokens[1:]):
                following, stem = State(token, following, stem), False
            self.word, self.then, self.stem = tokens[0], following, stem
        else:  # nothing but what may stand before a word
            self.empty = (following,)


def _before(row: Row, then: State, stem: bool = False) -> State:
    """The state before a row; ``stem``: its last word may have any ending."""
    return State(stem=stem, rest=(row, 0, then)) if row else then


class Graph:
    """All phrases; each part of one begins at one of ``starts``."""

    def __init__(self) -> None:
        self.starts: list[State] = []
        self.words: set[str] = set()
        """All tokens that stand in a phrase, and ``stems``, with which a longer one may begin."""
        self.stems: set[str] = set()
        self._gaps = 0
        self._learnt: dict[tuple[int, bool], tuple[Row, ...]] = {}

    def add(self, phrase: str, use: Use) -> None:
        """Add a written phrase. ValueError where it could be said without any word, or END is not its end."""
        row = parse(phrase)
        if "END" in phrase and any(map(_misplaced, _spread(row))):
            raise ValueError("END may only stand at the end of a phrase")
        self._learn(row, stem=False)
        for spread in _spread(row):
            starts = list(self._parts(spread, use))
            if any(state.end for state in reached(starts)):
                raise ValueError(f"phrase {phrase!r}: no fixed word in it to look for")
            self.starts += starts

    def _parts(self, row: Row, use: Use) -> Iterator[State]:
        """Where the parts of a row begin, the last part first: gaps part it, and each part is looked for."""
        end, last = End(use), len(row)
        for at in range(len(row) - 1, -1, -1):
            if row[at].word == "...":
                end.after, self._gaps = self._gaps, self._gaps + 1
                yield _before(row[at + 1 : last], State(end=end))
                end, last = End(use, begins=end.after), at
        yield _before(row[:last], State(end=end))

    def _learn(self, row: Row, stem: bool) -> None:
        """The tokens of a row; ``stem``: its last word may have any ending."""
        for at, node in enumerate(row):
            any_ending = node.stem or (stem and at == len(row) - 1)
            if node.ways and (id(node.ways), any_ending) not in self._learnt:
                self._learnt[id(node.ways), any_ending] = node.ways  # held, lest another gets its number
                for way in node.ways:
                    self._learn(way, any_ending)
            tokens = ENDERS if node.word == "END" else words(node.word) if node.word else ()
            self.words.update(tokens[:-1])
            (self.stems if any_ending else self.words).update(tokens[-1:])


def reached(states: Iterable[State]) -> frozenset[State]:
    """These states and all that are reached from them without a word, opened."""
    found = set(states)
    waiting = list(found)
    while waiting:
        for state in waiting.pop().open().empty:
            if state not in found:
                found.add(state)
                waiting.append(state)
    return frozenset(found)


def _spread(row: Row) -> Iterator[Row]:
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


def _misplaced(row: Row, last: bool = True) -> bool:
    """Does END stand anywhere but at the end of a part? ``last``: the row itself is a part's end."""
    for at, node in enumerate(row):
        ends = last if at == len(row) - 1 else row[at + 1].word == "..."
        if (node.word == "END" and not ends) or any(_misplaced(way, ends) for way in node.ways):
            return True
    return False
