"""Lengths of time as people write them: ``90s``, ``45m``, ``6h``, ``2d``, ``1h30m``."""

from __future__ import annotations

import re
from datetime import timedelta

from empathd.replies.hours import spell

PATTERN = r"^(?=\d)(\d{1,6}d)?(\d{1,6}h)?(\d{1,6}m)?(\d{1,6}s)?$"
"""Days, hours, minutes, seconds: each at most once, in this order, at least one of them."""
LONGEST = timedelta(days=365)


def parse(text: str) -> timedelta:
    """The length that a text names; ValueError for anything else, and for more than a year."""
    found = re.fullmatch(PATTERN, text, re.ASCII)
    if found is None:
        raise ValueError("is not a length of time")
    days, hours, minutes, seconds = (int(part[:-1]) if part else 0 for part in found.groups())
    length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    if length > LONGEST:
        raise ValueError("is longer than a year")
    return length


def spelled(length: timedelta) -> str:
    """The shortest text that ``parse`` reads as ``length`` (whole seconds): ``2d``, ``1h30m``."""
    days, rest = divmod(length, timedelta(days=1))
    return f"{days}d{spell(rest) if rest else ''}" if days else spell(rest)
