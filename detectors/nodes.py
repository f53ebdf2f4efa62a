"""What written phrases are made of: words, alternatives, and rows of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_GAP, _END = "...", "END"


@dataclass(eq=False, slots=True)
class Node:
    """A token, or alternatives of which each is a row, or nothing.

    ``stem``: any ending may follow the token.
    """

    token: str = ""
    ways: tuple[Row | None, ...] = ()
    stem: bool = False
    optional: bool = field(init=False)
    """It may be left out."""
    single: bool = field(init=False)
    """It is a word."""
    signed: bool = field(init=False)
    """It is a gap or END, or one of them stands in it."""
    firsts: Firsts | None = None
    """What ``openings.py`` has worked out for it."""

    def __post_init__(self) -> None:
        self.single = bool(self.token) and self.token not in (_GAP, _END)
        self.signed = bool(self.token) != self.single
        self.optional = False
        for way in self.ways:  # as a loop: a hundred thousand are looked at for each language
            if way is None:
                self.optional = True
            else:
                self.optional |= way.optional
                self.signed |= way.signed


@dataclass(eq=False, slots=True)
class Row:
    """A node and the row that follows it."""

    node: Node
    then: Row | None
    optional: bool = field(init=False)
    """All of it may be left out."""
    signed: bool = field(init=False)
    """A gap or END stands in it."""

    def __post_init__(self) -> None:
        self.optional = self.node.optional and (self.then is None or self.then.optional)
        self.signed = self.node.signed or (self.then is not None and self.then.signed)

    def __iter__(self) -> Iterator[Node]:
        row: Row | None = self
        while row:
            yield row.node
            row = row.then


Trail = tuple[Row, ...]
"""The rows to go on with behind a word, innermost first."""


@dataclass(eq=False, slots=True)
class Firsts:
    """The tokens with which a node may begin, and the trails behind each; ``stems``: with any ending."""

    words: dict[str, tuple[Trail, ...]] = field(default_factory=dict)
    stems: dict[str, tuple[Trail, ...]] = field(default_factory=dict)


ANY = Node(_GAP)
"""A gap."""
END = Node(_END)
"""A token that ends something only has to follow."""
