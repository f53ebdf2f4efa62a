"""Who is at work: a case goes to somebody who can be there for it, and the reasons are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from empathd.replies.roster import Days, Presence, Roster
from empathd.replies.routing import Route, route
from empathd.replies.voice import Member
from tests.replies.letters import VOICE, case_of

TUESDAY = datetime(2026, 11, 3, 9, 12, tzinfo=UTC)
"""Ten past ten in Amsterdam."""
HOUR = timedelta(hours=1)
ZONE = ZoneInfo("Europe/Amsterdam")
DAILY = (((time(9), time(17)),),) * 7
EVENINGS = (((time(18), time(0)),),) * 7
WEEKEND = ((),) * 5 + (((time(9), time(17)),),) * 2
TODAY = date(2026, 11, 3)


def _member(name: str, week: tuple = (), *away: Days, **more: tuple[str, ...]) -> Member:  # type: ignore[type-arg]
    return Member(name, roster=Roster(ZONE, week, away), **more)  # type: ignore[arg-type]


def _route(
    *team: Member, answered: str = "", wanted: str = "", at: datetime = TUESDAY, hours: int = 6
) -> Route:
    case, _ = case_of("stuck")
    voice = replace(VOICE, team=team)
    return route(replace(case, signer=answered), voice, at, at + hours * HOUR, wanted)


def test_presence_is_told_by_hours_and_by_absences() -> None:
    """On duty now, before the answer is due, only after it, or away for the day."""
    due = TUESDAY + 9 * HOUR
    assert Roster(ZONE).presence(TUESDAY, due) is Presence.HERE
    assert Roster(ZONE, DAILY).presence(TUESDAY, due) is Presence.HERE
    assert Roster(ZONE, EVENINGS).presence(TUESDAY, due) is Presence.SOON
    assert Roster(ZONE, WEEKEND).presence(TUESDAY, due) is Presence.LATER
    assert Roster(ZONE, DAILY, ((TODAY, TODAY),)).presence(TUESDAY, due) is Presence.AWAY


def test_a_day_away_is_a_day_of_their_own_zone() -> None:
    """Who is away until Tuesday is back when Wednesday begins where they live, and not before."""
    roster = Roster(ZONE, (), ((date(2026, 11, 1), TODAY), (date(2026, 10, 20), date(2026, 10, 31))))
    assert roster.back(datetime(2026, 11, 3, 22, 59, tzinfo=UTC)) == date(2026, 11, 4)
    assert roster.back(datetime(2026, 11, 3, 23, 0, tzinfo=UTC)) is None
    assert roster.back(datetime(2026, 10, 25, 12, tzinfo=UTC)) == date(2026, 11, 4)


def test_tomorrows_hours_do_not_count_where_tomorrow_is_off() -> None:
    """Who works from nine, but not tomorrow, is no help to a customer who is due at noon tomorrow."""
    evening, noon = TUESDAY + 10 * HOUR, TUESDAY + 26 * HOUR
    tomorrow = TODAY + timedelta(days=1)
    assert Roster(ZONE, DAILY).presence(evening, noon) is Presence.SOON
    assert Roster(ZONE, DAILY, ((tomorrow, tomorrow),)).presence(evening, noon) is Presence.LATER


def test_away_for_years_from_tomorrow_is_later() -> None:
    """An absence without end breaks nothing."""
    years = tuple((date(year, 1, 1), date(year, 12, 31)) for year in range(2027, 2032))
    late = datetime(2026, 12, 31, 20, tzinfo=UTC)
    assert Roster(ZONE, DAILY, years).presence(late, late + HOUR) is Presence.LATER


def test_who_is_on_duty_signs() -> None:
    """Of two who know as much, the one at work gets the case; away, never."""
    late, here = _member("Late", EVENINGS), _member("Here", DAILY)
    assert _route(late, here).member == here
    assert _route(late, here, at=TUESDAY + 10 * HOUR).member == late
    off = _member("Off", DAILY, (TODAY, TODAY))
    assert _route(off, late).member == late


def test_the_one_who_answered_before_stays_while_they_come_in_time() -> None:
    """A customer keeps their person, though another is on duty now; not one who is away or comes too late."""
    late, here = _member("Late", EVENINGS), _member("Here", DAILY)
    assert _route(late, here, answered="Late", hours=9).member == late
    too_late = _route(late, here, answered="Late", hours=6)
    assert too_late.member == here
    assert "Late answered this customer before, but is off duty until the answer is due" in too_late.why
    off = _member("Off", (), (TODAY, date(2026, 11, 8)))
    passed = _route(off, here, answered="Off")
    assert str(passed) == (
        "signed by Here: is on duty, no topic tells, so the work is spread, "
        "Off answered this customer before, but is away until 2026-11-09"
    )


def test_a_playbooks_person_is_held_to_the_same() -> None:
    """The playbook's choice counts when its person is there, and after the one who answered before."""
    ann, bo = _member("Ann"), _member("Bo")
    assert _route(ann, bo, wanted="bo").why == ("is named by the playbook",)
    assert _route(ann, bo, answered="Ann", wanted="Bo").member == ann
    off = _member("Off", (), (TODAY, TODAY))
    assert _route(ann, off, wanted="Off").member == ann


def test_who_speaks_comes_before_who_is_on_duty() -> None:
    """A Dutch customer waits for a colleague who writes Dutch; only an absence changes that."""
    case, _ = case_of("stuck")
    dutch = replace(case.newest, reading=replace(case.newest.reading, language="nl"))
    case = replace(case, mails=(dutch,))
    english, weekend = _member("En", languages=("en",)), _member("Nl", WEEKEND, languages=("nl",))
    found = route(case, replace(VOICE, team=(english, weekend)), TUESDAY, TUESDAY + 6 * HOUR)
    assert found.member == weekend
    assert found.why[:2] == ("writes nl", "nobody who fits is on duty before the answer is due")
    off = replace(weekend, roster=Roster(ZONE, WEEKEND, ((TODAY, TODAY),)))
    assert route(case, replace(VOICE, team=(english, off)), TUESDAY, TUESDAY + 6 * HOUR).member == english


WEEKS = st.sampled_from([(), DAILY, EVENINGS, WEEKEND])
AWAY = st.sampled_from([(), ((TODAY, TODAY),), ((date(2026, 10, 1), date(2026, 12, 1)),)])
TEAMS = st.lists(st.tuples(WEEKS, AWAY), min_size=1, max_size=5)


@given(TEAMS, st.integers(0, 5), st.integers(0, 5), st.integers(0, 40), st.integers(1, 30))
def test_nobody_away_signs_unless_everybody_is(
    people: list[tuple[tuple[object, ...], tuple[Days, ...]]], before: int, book: int, start: int, hours: int
) -> None:
    """Whatever is named: never who is away while one is not, nor who comes too late while one does not."""
    team = tuple(_member(f"M{at}", week, *away) for at, (week, away) in enumerate(people))
    at = TUESDAY + start * HOUR
    found = _route(*team, answered=f"M{before}", wanted=f"M{book}", at=at, hours=hours)
    assert found.member is not None and found.why
    assert found == _route(*team, answered=f"M{before}", wanted=f"M{book}", at=at, hours=hours)
    there = {each: each.roster.presence(at, at + hours * HOUR) for each in team}
    best = max(there.values())
    assert there[found.member] >= min(best, Presence.SOON)
    if not {f"M{before}", f"M{book}"} & {each.name for each in team}:
        assert there[found.member] == best
