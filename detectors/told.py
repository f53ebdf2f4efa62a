"""Where the sentences of a mail start and end, and what stands before one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

Place = tuple[int, int]
"""Where a sentence starts and ends."""
FILLED = 50
"""A line of this length was broken by a mail client, not by the writer."""
_END = re.compile(r"[.!?…]{1,6}[\"')\]”’]{0,2}(?=\s|\Z)|\n")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|mr|mrs|ms|dr|no|nr|st|vs|str|int|tel|tlf|bzw|inkl|zzgl|ggf|evtl|avda|dña|núm|dpto|geb|resp|approx|etc|inc|ltd|co|(?<!\.)\d{1,2})\.\Z",
    re.I,
)


def sentences(text: str, parted: bool = False) -> Iterator[Place]:
    """Where sentences start and end. A line break inside a filled line is only a wrap.

    ``parted``: not where the sentence began late in that line; for who would rather have too many.
    """
    start = 0
    for mark in _END.finditer(text):
        if not _ends(text, mark, start, parted):
            continue
        yield start, mark.end()
        start = mark.end()
    if start < len(text):
        yield start, len(text)


def _ends(text: str, mark: re.Match[str], start: int, parted: bool) -> bool:
    if mark[0] == "\n":
        begun = text.rfind("\n", 0, mark.start()) + 1
        line = mark.start() - (max(begun, start) if parted else begun)
        after = text[mark.end() : mark.end() + 1]
        return after == "\n" or (line < FILLED and not after.islower())
    return not (mark[0] == "." and _ABBREVIATION.search(text, max(start, mark.end() - 10), mark.end()))


def around(told: Sequence[Place], at: int) -> Place | None:
    """The sentence in which a place lies."""
    near = bisect_right(told, at, key=itemgetter(0)) - 1
    return told[near] if near >= 0 and at < told[near][1] else None


def ahead(told: Sequence[Place], place: Place, many: int) -> Iterator[Place]:
    """The sentences before one, the nearest first."""
    at = bisect_right(told, place[0], key=itemgetter(0)) - 1
    return reversed(told[max(0, at - many) : at])
