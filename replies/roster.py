"""Who is at work: a colleague's hours of duty, and the days on which they are away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import IntEnum
from functools import lru_cache

from empathd.replies.hours import Calendar, Span, opening

Days = tuple[date, date]
"""The first and the last day of an absence, both included."""


class Presence(IntEnum):
    """How soon a colleague can be at an answer; more is sooner."""

    AWAY = 0
    LATER = 1
    """On duty only when the answer is due already."""
    SOON = 2
    """On duty before it is due."""
    HERE = 3


@dataclass(frozen=True, slots=True)
class Roster:
    """When one colleague works; without a week they count as on duty at any hour."""

    zone: tzinfo = UTC
    week: tuple[tuple[Span, ...], ...] = ()
    """Seven tuples of spans, Monday first, as a ``Calendar`` has them."""
    away: tuple[Days, ...] = ()

    def back(self, at: datetime) -> date | None:
        """The first day after an absence that ``at`` falls into; None when there is none."""
        day = today = at.astimezone(self.zone).date()
        for first, last in sorted(self.away):
            if first <= day <= last:
                day = last + timedelta(days=1) if last < date.max else last
        return day if day != today else None

    def presence(self, now: datetime, due: datetime) -> Presence:
        """Whether they are here now, come before an answer is due, come later, or are away today."""
        return _presence(self, now, due) if self.week or self.away else Presence.HERE


ALWAYS = Roster()


@lru_cache(maxsize=256)
def _presence(roster: Roster, now: datetime, due: datetime) -> Presence:
    """Kept, because all letters of a round are of one moment."""
    if roster.back(now):
        return Presence.AWAY
    if not roster.week:
        return Presence.HERE
    try:
        begins = opening(now, Calendar(roster.zone, roster.week, _days_off(roster.away)))
    except ValueError:  # away for years from tomorrow on
        return Presence.LATER
    if begins <= now:
        return Presence.HERE
    return Presence.SOON if begins < due else Presence.LATER


@lru_cache(maxsize=256)
def _days_off(away: tuple[Days, ...]) -> Mapping[date, str]:
    """Every single day of these absences, as a calendar keeps closed days."""
    return {
        date.fromordinal(number): "away"
        for first, last in away
        for number in range(first.toordinal(), last.toordinal() + 1)
    }
