"""When a customer needs it: "by Friday", "in 3 hours", "vor dem 28. November", reckoned from when they wrote.

Only the words that already show time pressure are reckoned: a date alone is no deadline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from empathd.detectors.languages.tables import alternatives, any_of, table
from empathd.detectors.reading import Urgency
from empathd.detectors.tokens import small, spellings

NEAR, SOON = timedelta(days=1), timedelta(days=6)
"""A deadline today or tomorrow is urgent, one within the week high; one further away presses nobody yet."""
EVENING = time(18)
"""When a day that is named as a deadline ends."""
LONGEST_ABBREVIATION = 3
MISCOUNTED = 92
"""Days within which a weekday with a number falls, if it is right; else the nearest of its name counts."""
REACH_BEFORE, REACH = 12, 60
"""Characters before the start of pressing words, and behind it, in which the time may stand."""

_DATED = re.compile(
    r",? (?:the |den |dem |der |le |el |día |op )?([1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.|º)?"
    r"(?![\d.:–-]\d|[ .]?(?:h|uhr|uur|a\.?m|p\.?m|o'clock|o’clock|heures?|horas?|oras)\b|\d)"
)
"""A day's number behind the name of the weekday, and no time of day."""
_UNITS = {
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
    "weeks": timedelta(days=7),
    "calendar_months": timedelta(days=30),
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """Until when they need it, and the words that say so."""

    words: str
    until: datetime

    def urgency(self, now: datetime) -> Urgency:
        """How soon a person should look, had the mail been written ``now``."""
        left = self.until.date() - now.date()
        return Urgency.URGENT if left <= NEAR else Urgency.HIGH if left <= SOON else Urgency.NORMAL


@dataclass(frozen=True, slots=True, eq=False)
class _Times:
    """Expressions for the times of a language, and what their words mean."""

    named: re.Pattern[str]
    days: Mapping[str, int | str]
    """Days from today, or "week" and "month" for their ends."""
    span: re.Pattern[str]
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    numbers: Mapping[str, float]
    units: Mapping[str, timedelta]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]


def deadline(text: str, start: int, now: datetime, language: str = "en") -> Deadline | None:
    """The time that stands at these pressing words; None where there is none that can be reckoned.

    ``start``: where the words begin; ``now``: when the mail came, in the customer's own time zone where it
    is known; ``language``: one that has tables. The earliest time counts that is not over.
    """
    times, begin = _times(language), max(0, start - REACH_BEFORE)
    near = small(text[begin : start + REACH])
    looks = (_spans, _named, _dates)
    found = [one for look in looks for one in look(near, times, now) if one.until > now]
    return min(found, key=lambda one: one.until, default=None)


def _spans(near: str, times: _Times, now: datetime) -> list[Deadline]:
    """In three hours, within 2 days."""
    return [
        Deadline(hit[0], now + _number(hit["number"], times) * times.units[hit["unit"]])
        for hit in times.span.finditer(near)
    ]


def _number(word: str, times: _Times) -> float:
    return float(word) if word.isdigit() else times.numbers[word]


def _named(near: str, times: _Times, now: datetime) -> list[Deadline]:
    """Today, tomorrow, Friday, the end of the month; "Friday 6 March" is a date."""
    hits = (hit for hit in times.named.finditer(near) if not _DATED.match(near, hit.end()))
    return [Deadline(hit[0], _evening(_day(hit[0], times, now))) for hit in hits]


def _day(word: str, times: _Times, now: datetime) -> datetime:
    if word in times.weekdays:
        return now + _away(times.weekdays[word], now)
    away = times.days[word]
    if away == "week":
        return now + timedelta(days=6 - now.weekday())
    if away == "month":
        first = (now.replace(day=1) + timedelta(days=32)).replace(day=1)
        return first - timedelta(days=1)
    return now + timedelta(days=int(away))


def _dates(near: str, times: _Times, now: datetime) -> list[Deadline]:
    """28 November, November 28th: the next one; where no month is named, Saturday the 24th."""
    hits = (*times.day_first.finditer(near), *times.month_first.finditer(near))
    days = [(hit[0], _next(int(hit["day"]), times.months[hit["month"]], now.date())) for hit in hits]
    return [
        Deadline(words, _evening(datetime.combine(day, now.timetz())))
        for words, day in days or _numbered(near, times, now.date())
        if day
    ]


def _numbered(near: str, times: _Times, today: date) -> Iterator[tuple[str, date]]:
    """Weekdays with the number of a day: the words, and the day."""
    for hit in times.named.finditer(near):
        if hit[0] in times.weekdays and (number := _DATED.match(near, hit.end())):
            yield f"{hit[0]}{number[0]}", _falls(int(number[1]), times.weekdays[hit[0]], today)


def _next(day: int, month: int, today: date) -> date | None:
    """The next day of this name, today included; None for one like 31 April."""
    try:
        this = date(today.year, month, day)
        return this if this >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _falls(day: int, weekday: int, today: date) -> date:
    """The next day of this number that falls on this weekday; where none does soon, the nearest."""
    nearest = today + _away(weekday, today)
    coming = (nearest + timedelta(days=away) for away in range(0, MISCOUNTED, 7))
    return next((one for one in coming if one.day == day), nearest)


def _away(weekday: int, today: date) -> timedelta:
    """How far the next day of this name is, today included."""
    return timedelta(days=(weekday - today.weekday()) % 7)


def _evening(day: datetime) -> datetime:
    """When that day is over for work; the night for a mail that was written later."""
    hour = EVENING if day.time() < EVENING else time(23, 59)
    return day.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)


@cache
def _times(language: str) -> _Times:
    rows: dict[str, Any] = table(language, "facts")["times"]
    days = _spelt({"today": 0, "tomorrow": 1, "two_days": 2, "next_week": 7}, rows)
    days |= _spelt({"this_week": "week", "this_month": "month"}, rows)
    weekdays = _ranks(rows["weekdays"])
    months = {way: rank + 1 for way, rank in _ranks(rows["months"], 1).items()}
    numbers = {way: float(n) for n, ways in rows["numbers"].items() for one in ways for way in spellings(one)}
    units = {way: length for name, length in _UNITS.items() for one in rows[name] for way in spellings(one)}
    month, of = alternatives(months), alternatives(rows["of"]) or "(?!)"
    return _Times(
        any_of((*days, *weekdays)),
        days,
        re.compile(
            rf"(?<!\w)(?:{alternatives(rows['within'])})(?: \w+)? "
            rf"(?P<number>{alternatives(numbers)}|\d{{1,3}}) ?(?P<unit>{alternatives(units)})(?!\w)"
        ),
        re.compile(
            rf"(?<!\w)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)? (?:(?:{of}|of) )?(?P<month>{month})(?!\w)"
        ),
        re.compile(rf"(?<!\w)(?P<month>{month}) (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:])"),
        numbers,
        units,
        weekdays,
        months,
    )


def _spelt(meaning: Mapping[str, int | str], rows: Mapping[str, Any]) -> dict[str, int | str]:
    return {way: away for name, away in meaning.items() for one in rows[name] for way in spellings(one)}


def _ranks(names: list[list[str]], fewest: int = LONGEST_ABBREVIATION + 1) -> dict[str, int]:
    """The place of each name in its row; names too short to be sure of are left out."""
    rows = enumerate(names)
    return {way: at for at, row in rows for one in row if len(one) >= fewest for way in spellings(one)}
