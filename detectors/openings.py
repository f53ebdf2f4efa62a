"""Which words may follow at a place in a phrase, past how many brackets."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from empathd.detectors.tokens import PARAGRAPH, words
from empathd.detectors.wording import Row

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
BACK: Frames = (((), 0),)
"""In place of a trail: the word only had to follow, and is no part of the phrase (END)."""


@dataclass(eq=False, slots=True)
class Firsts:
    """The tokens with which a group, or a single step, may begin, each with the places to go on from."""

    words: dict[str, tuple[Frames, ...]] = field(default_factory=dict)
    stems: dict[str, tuple[Frames, ...]] = field(default_factory=dict)


Opening = tuple[tuple[Firsts, Frames], ...]
"""What may follow at a place: groups and steps, each with where it goes on behind them."""


class Openings:
    """What may follow at each place; everything is worked out once, however often it is written."""

    def __init__(self) -> None:
        self._steps_of: dict[tuple[int, bool], Step] = {}
        self._made: dict[Step, tuple[Steps, ...]] = {}
        self._openings: dict[tuple[int, int], Opening] = {}
        self._groups: dict[Step, Firsts] = {}
        self._optional: dict[Step, bool] = {}

    def steps(self, row: Row, stem: bool = False) -> Steps:
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
            made = self._made[step] = tuple(self.steps(way, step.stem) for way in step.ways)
        return made

    def opening(self, row: Steps, at: int) -> Opening:
        """What may follow before a step of a row."""
        found = self._openings.get((id(row), at))
        if found is None:
            step, then = row[at], ((row, at + 1),) if at + 1 < len(row) else ()
            more = self.opening(row, at + 1) if then and self._may_lack(step) else ()
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
            trails = (BACK,) if first.back else (((way, 1),),) if len(way) > 1 else _DONE
            for token in ENDERS if first.back else (first.token,):
                kept = found.stems if first.stem else found.words
                kept[token] = kept[token] + trails if token in kept else trails
        elif way:
            for inner, behind in self.opening(way, 0):
                _take(found.words, inner.words, behind)
                _take(found.stems, inner.stems, behind)

    def nullable(self, row: Steps, at: int) -> bool:
        """Nothing need follow at this place."""
        return all(map(self._may_lack, row[at:]))

    def _may_lack(self, step: Step) -> bool:
        found = self._optional.get(step)
        if found is None:
            found = not step.token and any(self.nullable(way, 0) for way in self._ways(step))
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


def _take(ours: dict[str, tuple[Frames, ...]], theirs: dict[str, tuple[Frames, ...]], then: Frames) -> None:
    """First words of what stands inside, with what stands behind it added to their trails."""
    for token, trails in theirs.items():
        longer = tuple((*frames, *then) for frames in trails) if then else trails
        ours[token] = ours[token] + longer if token in ours else longer


_DONE: tuple[Frames, ...] = ((),)
"""Behind the only word of a way; shared, for most ways have no other."""
