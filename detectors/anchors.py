"""Makes a phrase ready for the search: its rarest fixed words to look for, and what stands around them.

Common words ("i", "not", "the") stand everywhere; looking closer at each would cost more than all the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from empathd.detectors.wording import ENDED, Node, parse, regex, spaced, width

SPELT_OUT = 1000
"""Alternatives beside words that are all common are spelt out, up to so many, for more words to look for."""
_COMMON = frozenset(
    """a about again all also always am an and any are as at back be because been before being but by can
    can't cannot could couldn't did didn't didnt do does doesn't doesnt done don't dont down each
    else even ever every few find for from get getting give go going gone got had has hasn't have
    haven't having he her here him his how i i'd i'll i'm i've if im in into is isn't it it's its
    ive just keep know last let like little made make many may me might more most much must my need
    never new next no nobody not nothing now of off on once one only open or other our out over own
    please put quite really right said same say see seem seems send sent she should simply since so
    some someone still such take than thank thanks that that's thats the their them then there
    there's these they they're thing this those three through time times to told too took tried try
    trying two until up us use used using very want was wasn't way we we're we've week weeks well
    were what when where which while who why will with within without won't work would yet you
    you've your you're day days month months year years today account order money card payment email
    service customer company number help call called phone bank report received""".split()
)


class Anchored(NamedTuple):
    """Fixed words (a space before each), and regular expressions for what stands before and after them."""

    words: str
    before: str
    reach: int
    """Characters before the words at which to begin looking."""
    after: str


@lru_cache(maxsize=16384)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when it is first needed: most patterns never are."""
    return re.compile(pattern)


@lru_cache(maxsize=16384)
def anchored(phrase: str) -> tuple[Anchored, ...]:
    """All forms of a written phrase. Raises ValueError for a phrase without any fixed word."""
    forms = tuple(_anchored(parse(phrase)))
    if not forms or any(not form.words.strip() for form in forms):
        raise ValueError(f"phrase {phrase!r}: no fixed word in it to look for")
    return forms


@cache
def _worth(node: Node) -> int:
    """How well a node can be searched for: 1 by a rare word, 0 by a common one, -1 not at all."""
    if node.ways:
        return min(max(map(_worth, way), default=-1) for way in node.ways)
    return -1 if node.word in ("...", "END") or node.word.startswith("'") else int(node.word not in _COMMON)


def _anchored(row: tuple[Node, ...], budget: int = SPELT_OUT) -> Iterator[Anchored]:
    """The forms of a row; ``budget``: how many more each may be multiplied into to get off common words."""
    if not row:
        return
    best = max(range(len(row)), key=lambda at: (_worth(row[at]), not row[at].ways, -len(row[at].ways), -at))
    if row[best].ways:
        yield from _spelt_out(row, best, budget)
        return
    start, stop = best, best + 1
    while start and _plain(row[start - 1]) and not row[start - 1].stem:
        start -= 1
    while stop < len(row) and not row[stop - 1].stem and _plain(row[stop]):
        stop += 1
    if _worth(row[best]) < 1 and stop - start < 3 and not row[stop - 1].stem:
        for near in (stop, start - 1):
            if 0 <= near < len(row) and 0 < len(row[near].ways) <= budget:
                yield from _spelt_out(row, near, budget // len(row[near].ways))
                return
    yield _form(row, start, stop)


def _plain(node: Node) -> bool:
    return not node.ways and node.word not in ("...", "END")


def _spelt_out(row: tuple[Node, ...], at: int, budget: int) -> Iterator[Anchored]:
    """The row once for each alternative of one of its nodes."""
    for way in row[at].ways:
        inner = (*way[:-1], *map(_stemmed, way[-1:])) if row[at].stem else way
        yield from _anchored(row[:at] + inner + row[at + 1 :], budget)


@cache
def _stemmed(node: Node) -> Node:
    return replace(node, stem=True)


def _form(row: tuple[Node, ...], start: int, stop: int) -> Anchored:
    words = "".join(spaced(node.word) for node in row[start:stop])
    ending = rf"\w{{0,{ENDED}}}" if row[stop - 1].stem else ""
    after = ending + regex(row[stop:])
    before = regex(row[:start])
    return Anchored(words, before and before + r"\Z", width(row[:start]), after and after + r"(?!\w|'[a-z])")
