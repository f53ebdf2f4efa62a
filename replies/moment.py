"""Times in the words of people: what a template needs to say ``by 3 pm today, Tuesday (Amsterdam time)``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_QUARTER = timedelta(minutes=15)


def kept(promise: datetime, now: datetime, zone: tzinfo) -> datetime:
    """The promise as people tell it: the quarter hour before it, unless that would be too soon.

    Never later than the promise. Midnight becomes a minute earlier: nobody knows which day it belongs to.
    """
    local = promise.astimezone(zone).replace(second=0, microsecond=0)
    round_down = local - timedelta(minutes=local.minute % 15)
    told = round_down if round_down - now > 2 * _QUARTER else local
    return told - timedelta(minutes=1) if (told.hour, told.minute) == (0, 0) else told


@lru_cache(maxsize=256)
def facts(moment: datetime, now: datetime, zone: tzinfo, theirs: timedelta | None) -> Mapping[str, Any]:
    """A moment for the ``time`` templates. ``theirs`` is the reader's offset from UTC, None: unknown.

    Kept, because all letters of a round promise the same moment.
    """
    local, today = moment.astimezone(zone), now.astimezone(zone)
    return {
        "clock": _clock(local),
        "clock24": f"{local:%H:%M}",
        "ahead": (local.date() - today.date()).days,
        "weekday": local.weekday(),
        "day": _DAYS[local.weekday()],
        "date": local.day,
        "month_number": local.month,
        "month": _MONTHS[local.month - 1],
        "year": "" if local.year == today.year else str(local.year),
        "full_year": str(local.year),
        "zone": "" if theirs == local.utcoffset() else zone_name(local, zone),
    }


def _clock(local: datetime) -> str:
    """12-hour clock without its traps: 3 pm, 3:30 pm, noon."""
    if (local.hour, local.minute) == (12, 0):
        return "noon"
    hour, minutes = local.hour % 12 or 12, f":{local.minute:02}" if local.minute else ""
    return f"{hour}{minutes} {'am' if local.hour < 12 else 'pm'}"


def zone_name(local: datetime, zone: tzinfo) -> str:
    """A zone by the city that people know, ``Amsterdam time``; UTC and fixed offsets by their own name."""
    city = str(getattr(zone, "key", "")).rpartition("/")
    return f"{city[2].replace('_', ' ')} time" if city[0] and city[0] != "Etc" else local.tzname() or "UTC"
