"""Written phrases as a graph of states, walked by the first words of what may follow.

A state is a place in a phrase. Which words lead on from it, past how many brackets, is worked out once for
each place in a phrase or a group, when a mail first leads there: of all ways that are written few are walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from empathd.detectors.tokens import PARAGRAPH, words
from empathd.detectors.wording import Node, Row, parse, spelt_out, tokens

Role = Literal["phrases", "unless", "needs"]
Use = tuple[int, Role]
"""The number of a family, and what a phrase is in it."""
ENDERS = (PARAGRAPH, *(space + mark for mark in ".!,;:)?-" for space in ("", " ")))
"""Tokens before which ``END`` stands."""


@dataclass(eq=False, slots=True)
class Step:
    """A token, or alternatives; ``stem``: any ending may follow; ``back``: it only has to follow (END)."""

    token: str = ""
    ways: tuple[Row, ...] = ()
    """As they are written; made into steps when a text leads there."""
    stem: bool = False
    back: bool = False


Steps = tuple[Step, ...]
Frames = tuple[tuple[Steps, int], ...]
"""Places of rows to go on from, innermost first."""
Trail = tuple[Frames, bool]
"""Where one stands after a word, and whether the word only had to follow."""


@dataclass(eq=False, slots=True)
class Firsts:
    """The tokens with which a group, or a single step, may begin, each with the trails behind it."""

    words: dict[str, tuple[Trail, ...]] = field(default_factory=dict)
    stems: dict[str, tuple[Trail, ...]] = field(default_factory=dict)


Opening = tuple[tuple[Firsts, Frames], ...]
"""What may follow at a place: groups and steps, each with where it goes on behind them."""


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
    """Before a step of a row, behind which another state follows; or at an end."""

    row: Steps = ()
    at: int = 0
    behind: State | None = None
    end: End | None = None
    back: bool = False
    """The last token is not part of the phrase: it only had to follow."""

    def after(self, trail: Trail, then: Frames) -> State | None:
        """The state behind one of the words that may follow here."""
        frames, back = trail
        state = self.behind
        for row, at in reversed((*frames, *then)):
            state = State(row, at, state)
        return State(end=state.end, back=True) if back and state else state


class Graph:
    """All phrases; each part of one begins at one of ``starts``."""

    def __init__(self) -> None:
        self.starts: list[State] = []
        self.words: set[str] = set()
        """All tokens that stand in a phrase, and ``stems``, with which a longer one may begin."""
        self.stems: set[str] = set()
        self._gaps = 0
        self._steps_of: dict[tuple[int, bool], Step] = {}
        self._made: dict[Step, tuple[Steps, ...]] = {}
        self._openings: dict[tuple[int, int], Opening] = {}
        self._groups: dict[Step, Firsts] = {}
        self._optional: dict[Step, bool] = {}

    def add(self, phrase: str, use: Use) -> None:
        """Add a written phrase. ValueError where it could be said without any word, or END is not its end."""
        whole = parse(phrase)
        self._learn(spelt_out(phrase), whole)
        for row in _spread(whole) if "..." in phrase else (whole,):
            if "END" in phrase and _misplaced(row):
                raise ValueError("END may only stand at the end of a phrase")
            starts = list(self._parts(row, use))
            if any(state.end or self._nullable(state.row, 0) for state in starts):
                raise ValueError(f"phrase {phrase!r}: no fixed word in it to look for")
            self.starts += starts

    def opening(self, state: State) -> Opening:
        """What may follow at a state; worked out once for all that stand at the same place of a row."""
        return self._opening(state.row, state.at)

    def reached(self, states: Iterable[State]) -> list[State]:
        """These states and those that are reached from them without a word."""
        found: dict[State, None] = {}
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state not in found:
                found[state] = None
                if state.behind and self._nullable(state.row, state.at):
                    waiting.append(state.behind)
        return list(found)

    def _parts(self, row: Row, use: Use) -> Iterator[State]:
        """Where the parts of a row begin, the last part first: gaps part it, and each part is looked for."""
        end, last = End(use), len(row)
        for at in range(len(row) - 1, -1, -1):
            if row[at].word == "...":
                end.after, self._gaps = self._gaps, self._gaps + 1
                yield self._before(row[at + 1 : last], end)
                end, last = End(use, begins=end.after), at
        yield self._before(row[:last], end)

    def _before(self, row: Row, end: End) -> State:
        steps, final = self._steps(row, stem=False), State(end=end)
        return State(steps, 0, final) if steps else final

    def _learn(self, text: str, row: Row) -> None:
        """The tokens of a phrase."""
        self.words.update(token for word in tokens(text) for token in words(word))
        if "~" in text:
            self.stems.update(_stems(row))
        if "END" in text:
            self.words.update(ENDERS)

    def _steps(self, row: Row, stem: bool) -> Steps:
        """A row as steps; ``stem``: its last word may have any ending."""
        found: list[Step] = []
        for at, node in enumerate(row):
            any_ending = node.stem or (stem and at == len(row) - 1)
            if node.word == "END":
                found.append(Step("END", back=True))
            elif node.ways:
                found.append(self._grouped(node.ways, any_ending))
            elif said := words(node.word):
                found += (_step(token, False) for token in said[:-1])
                found.append(_step(said[-1], any_ending))
        return _alone(found[0]) if len(found) == 1 else tuple(found)

    def _grouped(self, ways: tuple[Row, ...], stem: bool) -> Step:
        """The same step for the same group; it holds the rows, lest others get their numbers."""
        return self._steps_of.setdefault((id(ways), stem), Step(ways=ways, stem=stem))

    def _ways(self, step: Step) -> tuple[Steps, ...]:
        """The ways of a group as steps, made once."""
        made = self._made.get(step)
        if made is None:
            made = self._made[step] = tuple(self._steps(way, step.stem) for way in step.ways)
        return made

    def _opening(self, row: Steps, at: int) -> Opening:
        found = self._openings.get((id(row), at))
        if found is None:
            step, then = row[at], ((row, at + 1),) if at + 1 < len(row) else ()
            more = self._opening(row, at + 1) if then and self._may_lack(step) else ()
            found = self._openings[id(row), at] = ((self._group(step), then), *more)
        return found

    def _group(self, step: Step) -> Firsts:
        """The first words of a step; those of a group are worked out once, however often it stands."""
        found = self._groups.get(step)
        if found is None:
            found = self._groups[step] = Firsts()
            for way in self._ways(step) if step.ways else ((step,),):
                self._begin(found, way)
        return found

    def _begin(self, found: Firsts, way: Steps) -> None:
        """The first words of one way; of most it is a single token."""
        if way and way[0].token:
            first = way[0]
            trails: tuple[Trail, ...] = _DONE
            if first.back or len(way) > 1:
                trails = ((((way, 1),) if len(way) > 1 else (), first.back),)
            for token in ENDERS if first.back else (first.token,):
                kept = found.stems if first.stem else found.words
                kept[token] = kept[token] + trails if token in kept else trails
        elif way:
            for inner, behind in self._opening(way, 0):
                _take(found.words, inner.words, behind)
                _take(found.stems, inner.stems, behind)

    def _nullable(self, row: Steps, at: int) -> bool:
        """Nothing need follow at this place."""
        return all(map(self._may_lack, row[at:]))

    def _may_lack(self, step: Step) -> bool:
        found = self._optional.get(step)
        if found is None:
            found = not step.token and any(self._nullable(way, 0) for way in self._ways(step))
            self._optional[step] = found
        return found


@cache
def _step(token: str, stem: bool) -> Step:
    """The same step for the same token, of which there are many."""
    return Step(token, stem=stem)


@cache
def _alone(step: Step) -> Steps:
    """The row of a single step."""
    return (step,)


def _take(ours: dict[str, tuple[Trail, ...]], theirs: dict[str, tuple[Trail, ...]], then: Frames) -> None:
    """First words of what stands inside, with what stands behind it added to their trails."""
    for token, trails in theirs.items():
        longer = tuple(((*frames, *then), back) for frames, back in trails) if then else trails
        ours[token] = ours[token] + longer if token in ours else longer


_DONE: tuple[Trail, ...] = (((), False),)
"""Behind the only word of a way; shared, for most ways have no other."""


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


def _stems(row: Row, stem: bool = False) -> Iterator[str]:
    """The tokens of a row that may have any ending."""
    for at, node in enumerate(row):
        any_ending = node.stem or (stem and at == len(row) - 1)
        for way in node.ways:
            yield from _stems(way, any_ending)
        if any_ending and node.word:
            yield from words(node.word)[-1:]


def _misplaced(row: Row, last: bool = True) -> bool:
    """Does END stand anywhere but at the end of a part? ``last``: the row itself is a part's end."""
    for at, node in enumerate(row):
        ends = last if at == len(row) - 1 else row[at + 1].word == "..."
        if (node.word == "END" and not ends) or any(_misplaced(way, ends) for way in node.ways):
            return True
    return False
