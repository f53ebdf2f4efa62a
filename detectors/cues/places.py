"""Where in a sentence words stand: "swapped the cable" opens it, "he swapped the cable" does not.

What is said without "I" (hasty mails) or as an order can only be told from other words by its place.
"""

from __future__ import annotations

import re

_BACK = 24
"""Characters before a hit that are looked at: a sentence opens within them or not at all."""
_OPENING = r"(?:\A|[.!?\n…]|--|\s[-–—])[\s\"'“‘(*•]*"
_DID = re.compile(
    rf"{_OPENING}(?:(?:yes|ok|so|and|have|already|also|even|then|first|just),?\s+){{0,2}}\Z", re.I
)
_ORDER = re.compile(
    rf"(?:{_OPENING}|,\s*)(?:(?:so|and|just|now|then|or|either|please|pls|at least|simply|hi|hello),?\s+){{0,2}}\Z",
    re.I,
)


def _opened(opening: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int] | None:
    """The hit's own place where nothing but an opening stands before it."""
    before = text[max(0, start - _BACK) : start]
    return (start, end) if opening.search(before) else None


def did(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A deed told without "I": "Swapped the cable, wiped the contacts"."""
    return _opened(_DID, text, start, end)


def order(text: str, start: int, end: int) -> tuple[int, int] | None:
    """An order: "Refund me", "Just cancel it"; not "you cancel it"."""
    return _opened(_ORDER, text, start, end)
