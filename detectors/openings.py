"""Which words may follow at a place in a phrase, past how many brackets."""

from __future__ import annotations

from dataclasses import dataclass, field

from empathd.detectors.tokens import PARAGRAPH
from empathd.detectors.wording import END, Node, Row

ENDERS = (PARAGRAPH, *(space + mark for mark in ".!,;:)?-" for space in ("", " ")))
"""Tokens before which ``END`` stands."""


Frames = tuple[tuple[Row, int], ...]
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
        self._openings: dict[tuple[int, int], Opening] = {}
        self._groups: dict[Node, Firsts] = {}
        self._optional: dict[Node, bool] = {}

    def opening(self, row: Row, at: int) -> Opening:
        """What may follow before a step of a row."""
        found = self._openings.get((id(row), at))
        if found is None:
            node, then = row[at], ((row, at + 1),) if at + 1 < len(row) else ()
            more = self.opening(row, at + 1) if then and self._may_lack(node) else ()
            found = self._openings[id(row), at] = ((self._group(node), then), *more)
        return found

    def _group(self, node: Node) -> Firsts:
        """The first words of a node; those of a group are worked out once, however often it stands."""
        found = self._groups.get(node)
        if found is None:
            found = self._groups[node] = Firsts()
            for way in node.ways or ((node,),):
                self._begin(found, way)
        return found

    def _begin(self, found: Firsts, way: Row) -> None:
        """The first words of one way; of most it is a single token."""
        if way and way[0].token:
            first = way[0]
            trails = (BACK,) if first is END else (((way, 1),),) if len(way) > 1 else _DONE
            for token in ENDERS if first is END else (first.token,):
                kept = found.stems if first.stem else found.words
                kept[token] = kept[token] + trails if token in kept else trails
        elif way:
            for inner, behind in self.opening(way, 0):
                _take(found.words, inner.words, behind)
                _take(found.stems, inner.stems, behind)

    def nullable(self, row: Row, at: int) -> bool:
        """Nothing need follow at this place."""
        return all(map(self._may_lack, row[at:]))

    def _may_lack(self, node: Node) -> bool:
        if node.token:
            return False
        found = self._optional.get(node)
        if found is None:
            found = self._optional[node] = any(self.nullable(way, 0) for way in node.ways)
        return found


def _take(ours: dict[str, tuple[Frames, ...]], theirs: dict[str, tuple[Frames, ...]], then: Frames) -> None:
    """First words of what stands inside, with what stands behind it added to their trails."""
    for token, trails in theirs.items():
        longer = tuple((*frames, *then) for frames in trails) if then else trails
        ours[token] = ours[token] + longer if token in ours else longer


_DONE: tuple[Frames, ...] = ((),)
"""Behind the only word of a way; shared, for most ways have no other."""
