"""The clock: an answer is due when its window of open time has passed, in every night of the year."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as some

from empathd.replies.hours import Calendar, Span, due, explain, opening

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MINUTE = timedelta(minutes=1)
NIGHTS = {
    "Europe/Amsterdam": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),  # half an hour
    "America/Havana": (date(2026, 3, 8), date(2026, 11, 1)),  # at midnight
}
WORKDAY: tuple[Span, ...] = ((time(9), time(12, 30)), (time(13), time(18)))
OFFICE = Calendar(AMSTERDAM, (*(WORKDAY,) * 5, (), ()), {date(2026, 4, 27): "King's Day"})


def at(text: str, zone: ZoneInfo = AMSTERDAM, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def every_day(*spans: str) -> tuple[tuple[Span, ...], ...]:
    pairs = (span.split("-") for span in spans)
    return (tuple((time.fromisoformat(begin), time.fromisoformat(end)) for begin, end in pairs),) * 7


@pytest.mark.parametrize(
    ("since", "window", "expected"),
    [
        ("2026-03-30 10:00", 1, "2026-03-30 11:00"),
        ("2026-03-30 12:00", 1, "2026-03-30 13:30"),  # over lunch
        ("2026-03-30 07:00", 2, "2026-03-30 11:00"),  # before opening
        ("2026-03-30 12:00", 5.5, "2026-03-30 18:00"),  # used up at closing time: due then, not tomorrow
        ("2026-03-27 17:00", 6, "2026-03-30 14:30"),  # over a weekend and the spring night
        ("2026-04-24 17:00", 6, "2026-04-28 14:30"),  # over King's Day too
        ("2026-03-28 12:00", 0, "2026-03-28 12:00"),  # nothing to wait for
    ],
)
def test_only_open_time_counts(since: str, window: float, expected: str) -> None:
    """Lunch, nights, weekends and holidays do not use up the window, and nothing else is left out."""
    assert due(at(since), hours(window), OFFICE) == at(expected)


@pytest.mark.parametrize(
    ("span", "day", "open_minutes"),
    [
        ("00:00-00:00", "2026-03-29", 23 * 60),
        ("00:00-00:00", "2026-10-25", 25 * 60),
        ("01:00-04:00", "2026-03-29", 2 * 60),
        ("01:00-04:00", "2026-10-25", 4 * 60),
        ("02:30-04:00", "2026-03-29", 60),  # begins in the hour that is left out: at the jump
        ("01:00-02:30", "2026-03-29", 60),  # ends in it
        ("02:10-02:50", "2026-03-29", 0),  # lies in it
        ("01:00-02:30", "2026-10-25", 90),  # ends at the first 02:30
        ("02:30-04:00", "2026-10-25", 150),  # begins at the first 02:30
    ],
)
def test_in_the_nights_of_daylight_saving_real_time_counts(span: str, day: str, open_minutes: int) -> None:
    """The night has an hour less or more, and so has the open time in it."""
    calendar = Calendar(AMSTERDAM, every_day(span))
    until_next_day = at(day) + timedelta(days=1)
    first_minute_of_next_day = opening(until_next_day, calendar) + MINUTE
    counted = due(at(day), timedelta(minutes=open_minutes + 1), calendar)
    assert counted == first_minute_of_next_day


def test_always_open_means_elapsed_time() -> None:
    """Without opening hours six hours are six hours, also while the clocks change; in UTC."""
    found = due(at("2026-03-29 00:30"), hours(6), Calendar(AMSTERDAM))
    assert found == at("2026-03-29 07:30") and found.tzinfo is UTC
    assert opening(at("2026-03-29 03:30"), Calendar(AMSTERDAM)) == at("2026-03-29 03:30")


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-03-30 09:00", "2026-03-30 09:00"),
        ("2026-03-30 12:30", "2026-03-30 13:00"),
        ("2026-04-24 18:00", "2026-04-28 09:00"),
    ],
)
def test_the_next_opening_is_found(moment: str, expected: str) -> None:
    """Opening time is open, closing time is closed, and a long weekend is skipped."""
    assert opening(at(moment), OFFICE) == at(expected)


@pytest.mark.parametrize("week", [((),) * 7, every_day("09:00-09:00")])
def test_a_team_that_never_opens_is_an_error_and_no_endless_search(
    week: tuple[tuple[Span, ...], ...],
) -> None:
    """A calendar that cannot answer says so."""
    calendar = Calendar(UTC, week)
    with pytest.raises(ValueError, match="never opens"):
        due(at("2026-03-30 09:00"), MINUTE, calendar)
    with pytest.raises(ValueError, match="never opens"):
        opening(at("2026-03-30 09:00"), calendar)


def test_what_has_no_meaning_is_refused() -> None:
    """A moment without a time zone and a negative window are mistakes of the caller."""
    with pytest.raises(ValueError, match="time zone"):
        due(datetime(2026, 3, 30), hours(1), OFFICE)  # noqa: DTZ001 - naive on purpose
    with pytest.raises(ValueError, match="negative"):
        due(at("2026-03-30 09:00"), hours(-1), OFFICE)


def test_the_clock_explains_itself_line_by_line() -> None:
    """Each stretch that counted and each closed day is named with what it counted and what was left."""
    assert explain(at("2026-04-24 17:00"), hours(6), OFFICE) == (
        "from Fri 2026-04-24 17:00 Europe/Amsterdam: 6h to go",
        "Fri 2026-04-24 13:00–18:00 Europe/Amsterdam: 1h counted, 5h left",
        "Sat 2026-04-25: closed",
        "Sun 2026-04-26: closed",
        "Mon 2026-04-27: closed, King's Day",
        "Tue 2026-04-28 09:00–12:30 Europe/Amsterdam: 3h30m counted, 1h30m left",
        "Tue 2026-04-28 13:00–18:00 Europe/Amsterdam: 1h30m counted, 0s left",
        "due Tue 2026-04-28 14:30 Europe/Amsterdam",
    )
    assert explain(at("2026-04-24 17:00"), hours(6), Calendar(UTC))[1] == "always open: every hour counts"


# -- promises for every calendar, around the nights that go wrong


@some.composite
def spans(draw: some.DrawFn) -> tuple[Span, ...]:
    marks = sorted(draw(some.sets(some.integers(0, 288), min_size=0, max_size=6)))
    times = [time(*divmod(mark % 288 * 5, 60)) for mark in marks[: len(marks) // 2 * 2]]
    return tuple(zip(times[::2], times[1::2], strict=True))


@some.composite
def calendars(draw: some.DrawFn) -> tuple[Calendar, datetime]:
    """A calendar and a moment near one of the nights in which its zone changes the clocks."""
    name = draw(some.sampled_from(sorted(NIGHTS)))
    night = draw(some.sampled_from(NIGHTS[name]))
    week = draw(some.tuples(*[spans()] * 7))
    assume(any(week))
    closed = draw(
        some.dictionaries(some.sampled_from([night, night + timedelta(days=1)]), some.just("closed"))
    )
    begin = datetime.combine(night, time(), ZoneInfo(name)).astimezone(UTC)
    return Calendar(ZoneInfo(name), week, closed), begin + draw(some.integers(-1440, 1440)) * MINUTE


windows = some.integers(0, 60 * 12).map(lambda minutes: minutes * MINUTE)


def open_minutes(calendar: Calendar, since: datetime, until: datetime) -> list[datetime]:
    """Counted another way: a watchman looks at the wall clock each minute and never turns a page back."""
    latest, found = datetime(1, 1, 1), []  # noqa: DTZ001 - what the wall shows has no zone
    moment = since - timedelta(days=2)
    while moment < until:
        latest = max(latest, moment.astimezone(calendar.zone).replace(tzinfo=None))
        day = () if latest.date() in calendar.holidays else calendar.week[latest.weekday()]
        if moment >= since and any(
            begin <= latest.time() and (latest.time() < end or end == time()) for begin, end in day
        ):
            found.append(moment)
        moment += MINUTE
    return found


@settings(max_examples=60, deadline=None)
@given(calendars(), windows)
def test_a_watchman_with_a_wall_clock_comes_to_the_same_moment(
    place: tuple[Calendar, datetime], window: timedelta
) -> None:
    """Minute by minute, through both nights, in zones that shift by an hour or half, or at midnight."""
    calendar, since = place
    until = due(since, window, calendar)
    assume(until - since < timedelta(days=4))
    assert len(open_minutes(calendar, since, until)) * MINUTE == window


@settings(max_examples=100, deadline=None)
@given(calendars(), windows, windows)
def test_windows_add_up(place: tuple[Calendar, datetime], first: timedelta, second: timedelta) -> None:
    """Waiting once and again is waiting for both together."""
    calendar, since = place
    assert due(due(since, first, calendar), second, calendar) == due(since, first + second, calendar)


@settings(max_examples=100, deadline=None)
@given(calendars(), windows, windows, some.integers(0, 3000))
def test_later_mail_and_longer_windows_are_never_due_earlier(
    place: tuple[Calendar, datetime], window: timedelta, more: timedelta, minutes: int
) -> None:
    """Who writes later is not answered sooner by the clock, and a longer promise does not end earlier."""
    calendar, since = place
    assert due(since, window, calendar) <= due(since + minutes * MINUTE, window, calendar)
    assert due(since, window, calendar) <= due(since, window + more, calendar)
    assert since + window <= due(since, window, calendar)


@settings(max_examples=100, deadline=None)
@given(calendars(), windows.filter(bool))
def test_what_is_due_is_due_in_open_time(place: tuple[Calendar, datetime], window: timedelta) -> None:
    """The minute before an answer is due somebody is there to give it; and openings are open."""
    calendar, since = place
    last = due(since, window, calendar) - MINUTE / 2
    assert opening(last, calendar) == last
    first = opening(since, calendar)
    assert first >= since and opening(first, calendar) == first


@settings(max_examples=100, deadline=None)
@given(calendars(), windows.filter(bool))
def test_the_explanation_counts_down_to_nothing(place: tuple[Calendar, datetime], window: timedelta) -> None:
    """What the lines say was counted adds up: the last stretch leaves nothing, none before it does."""
    calendar, since = place
    first, *lines, last = explain(since, window, calendar)
    left = [line.rpartition(", ")[2] for line in lines if " counted, " in line]
    assert first.startswith("from ") and last.startswith("due ") and lines[-1].endswith(", 0s left")
    assert left.count("0s left") == 1 and left[-1] == "0s left"


def test_due_at_midnight_is_explained_without_the_day_after() -> None:
    """A window that is used up as the day ends says nothing of the closed day that begins then."""
    monday = (((time(18), time()),), *((),) * 6)
    assert explain(at("2026-03-30 12:00"), hours(6), Calendar(AMSTERDAM, monday))[1:] == (
        "Mon 2026-03-30 18:00–24:00 Europe/Amsterdam: 6h counted, 0s left",
        "due Tue 2026-03-31 00:00 Europe/Amsterdam",
    )
