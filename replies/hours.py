"""Business hours: when an answer is due, on every calendar and through both nights of daylight saving.

A span begins and ends at the first moment when the clock on the wall shows its time or a later one. So a time
that daylight saving skips counts as the moment of the jump, a time that comes twice as its first coming, and
between the two it is real, elapsed time that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

Span = tuple[time, time]
"""Open from, open until (local wall time; ``time(0)`` as an end means midnight)."""

NOTHING = timedelta(0)
LONGEST_CLOSURE = timedelta(days=732)
"""A team that is closed for two years on end is taken for one that never opens."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the team answers. ``week[0]`` is Monday; ``holidays`` is any container of dates."""

    zone: tzinfo
    week: tuple[tuple[Span, ...], ...] = ()
    """Seven tuples of spans, in order and apart; empty means always open."""
    holidays: Mapping[date, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One span of one day with its two moments, in UTC."""

    day: date
    span: Span
    begin: datetime
    end: datetime


def due(since: datetime, window: timedelta, calendar: Calendar) -> datetime:
    """The moment when ``window`` of open time has passed since ``since``; aware, in UTC.

    A window of nothing is over at once, at ``since``, open or not; one that is used up at closing time is due
    at closing time. So ``due(due(since, a), b)`` is ``due(since, a + b)``.
    ValueError: ``since`` is naive, the window is negative, or the team does not open for two years.
    """
    since, left = _utc(since), window
    if window < NOTHING:
        raise ValueError(f"a window cannot be negative: {window}")
    if not calendar.week or not window:
        return since + window
    for stretch in _stretches(since, calendar):
        begin = max(stretch.begin, since)
        if stretch.end - begin >= left:
            return begin + left
        left -= stretch.end - begin
    raise AssertionError("stretches do not end")  # pragma: no cover


def opening(at: datetime, calendar: Calendar) -> datetime:
    """``at`` itself when the team is open then, else the next opening; aware, in UTC.

    ValueError: ``at`` is naive, or the team does not open for two years.
    """
    at = _utc(at)
    if not calendar.week:
        return at
    return max(at, next(_stretches(at, calendar)).begin)


def explain(since: datetime, window: timedelta, calendar: Calendar) -> tuple[str, ...]:
    """How ``due`` counts, one line for each stretch of open time and each closed day, and the result."""
    until = due(since, window, calendar)
    start = f"from {_wall(since, calendar.zone)}: {spell(window)} to go"
    end = f"due {_wall(until, calendar.zone)}"
    if not calendar.week:
        return (start, "always open: every hour counts", end)
    return (start, *_account(_utc(since), until, window, calendar), end)


def spell(length: timedelta) -> str:
    """A length of time in hours, minutes and seconds: ``6h``, ``2h10m``, ``45s``; nothing is ``0s``."""
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0s"


def _account(since: datetime, until: datetime, left: timedelta, calendar: Calendar) -> Iterator[str]:
    """The lines between first and last: what each day from ``since`` to ``until`` has counted."""
    moments = (since, until - timedelta.resolution)  # due at midnight: the day that begins then has no part
    day, last = (moment.astimezone(calendar.zone).date() for moment in moments)
    while day <= last:
        spans = calendar.week[day.weekday()]
        if day in calendar.holidays:
            yield f"{_day(day)}: closed, {calendar.holidays[day] or 'a holiday'}"
        elif not spans:
            yield f"{_day(day)}: closed"
        else:
            for stretch in _of_day(day, calendar):
                counted = min(stretch.end, until) - max(stretch.begin, since)
                if counted <= NOTHING:
                    continue
                left -= counted
                hours = f"{stretch.span[0]:%H:%M}–{_until(stretch.span[1])} {_zone(calendar.zone)}"
                yield f"{_day(day)} {hours}: {spell(counted)} counted, {spell(left)} left"
        day += timedelta(days=1)


def _stretches(after: datetime, calendar: Calendar) -> Iterator[_Stretch]:
    """All open stretches that end after a moment, in order, without end; ValueError when none comes."""
    day = _days_before(after.astimezone(calendar.zone).date(), 1)
    last_open = day
    while day - last_open < LONGEST_CLOSURE and day < date.max:
        for stretch in _of_day(day, calendar):
            if stretch.end > after:
                last_open = day
                yield stretch
        day += timedelta(days=1)
    raise ValueError(f"the team never opens between {last_open} and {day}: give it hours or fewer holidays")


def _of_day(day: date, calendar: Calendar) -> Iterator[_Stretch]:
    """The stretches of one local day; those that daylight saving has swallowed are left out."""
    if day in calendar.holidays:
        return
    for start, end in calendar.week[day.weekday()]:
        midnight = timedelta(days=1) if end == time(0) else NOTHING
        begin = _first(datetime.combine(day, start), calendar.zone)
        finish = _first(datetime.combine(day, end) + midnight, calendar.zone)
        if begin < finish:
            yield _Stretch(day, (start, end), begin, finish)


def _first(wall: datetime, zone: tzinfo) -> datetime:
    """The first moment, in UTC, when a clock of the zone shows ``wall`` (naive) or later."""
    before = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if before.astimezone(zone).replace(tzinfo=None, fold=0) == wall:
        return before
    return _jump(wall.replace(tzinfo=zone, fold=1).astimezone(UTC), before, zone)


def _jump(early: datetime, late: datetime, zone: tzinfo) -> datetime:
    """The moment between two at which the zone changes its offset, to the second."""
    new = late.astimezone(zone).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=int((late - early).total_seconds()) // 2)
        if middle.astimezone(zone).utcoffset() == new:
            late = middle
        else:
            early = middle
    return late


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a moment needs a time zone: {moment}")
    return moment.astimezone(UTC)


def _days_before(day: date, days: int) -> date:
    return max(day, date.min + timedelta(days=days)) - timedelta(days=days)


def _day(day: date) -> str:
    return f"{day:%a %Y-%m-%d}"


def _until(end: time) -> str:
    return "24:00" if end == time(0) else f"{end:%H:%M}"


def _wall(moment: datetime, zone: tzinfo) -> str:
    return f"{moment.astimezone(zone):%a %Y-%m-%d %H:%M} {_zone(zone)}"


def _zone(zone: tzinfo) -> str:
    return str(zone)
