"""Which words may follow at a place in a phrase, past how many brackets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from empathd.detectors.nodes import END, Firsts, Node, Row, Trail
from empathd.detectors.tokens import PARAGRAPH

ENDERS = (PARAGRAPH, *(space + mark for mark in ".!,;:)?-" for space in ("", " ")))
"""Tokens before which ``END`` stands."""

BACK: Trail = (Row(END, None),)
"""In place of a trail: the word only had to follow, and is no part of the phrase (END)."""
_NO_STEMS: dict[str, tuple[Trail, ...]] = {}
_DONE: tuple[Trail, ...] = ((),)
"""Behind the only word of a way; shared, for most ways have no other."""


def openings(row: Row | None) -> Iterator[Row]:
    """The places of a row at which a word may stand first: past what may be left out."""
    while row:
        yield row
        row = row.then if row.node.optional else None


def named(stem: str) -> str:
    """A stem as it stands beside words that mean only themselves."""
    return f"{stem}~"


def beginnings(node: Node) -> Iterable[str]:
    """The words with which a node may begin, and the stems, ``named``."""
    if node.single:
        return (named(node.token) if node.stem else node.token,)
    begin = node.firsts or firsts(node)
    return chain(begin.words, map(named, begin.stems))


def firsts(node: Node) -> Firsts:
    """The first words of a node, worked out when a text first leads there, however often it stands."""
    if node.firsts is None:
        found = Firsts()
        if node.token:
            _begin(found, node, None)
        for way in node.ways:
            for place in openings(way):
                _begin(found, place.node, place.then)
        if not found.stems:
            found.stems = _NO_STEMS
        node.firsts = found  # whole, for another thread may come by
    return node.firsts


def _begin(found: Firsts, node: Node, then: Row | None) -> None:
    """The first words of a node inside of ours, with what stands behind it added to their trails."""
    done = ((then,),) if then else _DONE  # the same tuple behind each of a hundred words
    if node.token:
        for token in ENDERS if node is END else (node.token,):
            _add(found.stems if node.stem else found.words, token, (BACK,) if node is END else done)
    else:
        inner = firsts(node)
        for ours, theirs in ((found.words, inner.words), (found.stems, inner.stems)):
            for token, trails in theirs.items():
                longer = (
                    done if trails is _DONE else tuple((*trail, then) for trail in trails) if then else trails
                )
                _add(ours, token, longer)


def _add(kept: dict[str, tuple[Trail, ...]], token: str, trails: tuple[Trail, ...]) -> None:
    kept[token] = kept[token] + trails if token in kept else trails
