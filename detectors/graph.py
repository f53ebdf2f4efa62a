"""Written phrases as a graph of states, walked by the first words of what may follow.

A state is a place in a phrase. Which words lead on from it, past how many brackets, is worked out once for
each place in a phrase or a group, when a mail first leads there: of all ways that are written few are walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from empathd.detectors.openings import BACK, ENDERS, Frames, Opening, Openings
from empathd.detectors.wording import ANY, END, Grammar, Groups, Node, Row

Role = Literal["phrases", "unless", "needs"]
Use = tuple[int, Role]
"""The number of a family, and what a phrase is in it."""


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
    """Before a node of a row, behind which another state follows; or at an end."""

    row: Row = ()
    at: int = 0
    behind: State | None = None
    end: End | None = None
    back: bool = False
    """The last token is not part of the phrase: it only had to follow."""

    def after(self, trail: Frames, then: Frames) -> State | None:
        """The state behind one of the words that may follow here."""
        state = self.behind
        if trail is BACK:
            return state and State(end=state.end, back=True)
        for row, at in reversed((*trail, *then)):
            state = State(row, at, state)
        return state


class Graph:
    """All phrases; each part of one begins at one of ``starts``."""

    def __init__(self) -> None:
        self.starts: list[State] = []
        self._gaps = 0
        self._openings = Openings()
        self._grammars: dict[Groups, Grammar] = {}

    def add(self, phrases: Iterable[str], use: Use, groups: Groups = ()) -> None:
        """Add written phrases. ValueError where one could be said without any word, or END is not its end."""
        grammar = self._grammars.setdefault(groups, Grammar(groups))
        for phrase in phrases:
            whole = grammar.row(phrase)
            for row in _spread(whole) if grammar.holds(phrase, "...") else (whole,):
                if grammar.holds(phrase, "END") and _misplaced(row):
                    raise ValueError(f"phrase {phrase!r}: END may only stand at its end")
                starts = list(self._parts(row, use))
                if any(state.end or self._openings.nullable(state.row, 0) for state in starts):
                    raise ValueError(f"phrase {phrase!r}: no fixed word in it to look for")
                self.starts += starts

    def tokens(self) -> tuple[set[str], set[str]]:
        """All tokens that stand in a phrase; and those with which a longer one may begin."""
        grammars = self._grammars.values()
        words = {*ENDERS}.union(*(grammar.tokens() for grammar in grammars))
        return words, set().union(*(grammar.stems() for grammar in grammars))

    def opening(self, state: State) -> Opening:
        """What may follow at a state; worked out once for all that stand at the same place of a row."""
        return self._openings.opening(state.row, state.at)

    def reached(self, states: Iterable[State]) -> list[State]:
        """These states and those that are reached from them without a word."""
        found: dict[State, None] = {}
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state not in found:
                found[state] = None
                if state.behind and self._openings.nullable(state.row, state.at):
                    waiting.append(state.behind)
        return list(found)

    def _parts(self, row: Row, use: Use) -> Iterator[State]:
        """Where the parts of a row begin, the last part first: gaps part it, and each part is looked for."""
        end, last = End(use), len(row)
        for at in range(len(row) - 1, -1, -1):
            if row[at] is ANY:
                end.after, self._gaps = self._gaps, self._gaps + 1
                yield self._before(row[at + 1 : last], end)
                end, last = End(use, begins=end.after), at
        yield self._before(row[:last], end)

    def _before(self, row: Row, end: End) -> State:
        final = State(end=end)
        return State(row, 0, final) if row else final


def _spread(row: Row) -> Iterator[Row]:
    """The row once for each alternative of a group that holds a gap: then gaps stand in the row alone."""
    for at, node in enumerate(row):
        if any(part is ANY for way in node.ways for part in _inside(way)):
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
        ends = last if at == len(row) - 1 else row[at + 1] is ANY
        if (node is END and not ends) or any(_misplaced(way, ends) for way in node.ways):
            return True
    return False
