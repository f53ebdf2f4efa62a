"""What is owed in a case: a draft at once, an update before it is late, a person where it must be one."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from empathd.detectors.reading import Reading
from empathd.replies.case import Case
from empathd.replies.hours import Calendar
from empathd.replies.plan import Alert, Draft, Hold, Mode, Plan, plan, promise
from tests.replies.cases import HOUR, MINUTE, MONDAY, case, mail, policy

SECOND = timedelta(seconds=1)
HOLD_AT, DUE, LATEST = MONDAY + 5.5 * HOUR, MONDAY + 6 * HOUR, MONDAY + 8 * HOUR
ALERT_AT = MONDAY + 45 * MINUTE
LIST, BOUNCE = Reading(automatic="mailing list"), Reading(automatic="bounce", machine=True)
SOCIAL = Reading(channel="social")
DONE = case(drafted=True)


def acts(found: Plan) -> str:
    return " ".join(type(action).__name__.lower() for action in found.actions)


@pytest.mark.parametrize(
    ("what", "mode", "now", "expected"),
    [
        (case(), "live", MONDAY, "draft"),
        (case(), "live", HOLD_AT, "draft hold"),
        (case(), "draft", HOLD_AT, "draft"),
        (case(), "observe", HOLD_AT, ""),
        (case(working=True), "live", MONDAY, ""),
        (case(working=True), "live", HOLD_AT, "hold"),  # begun is not answered: the customer still waits
        (case(mail(arrived=MONDAY - 26 * HOUR, backlog=True)), "draft", MONDAY, ""),  # before draft_since
        (case(mail(arrived=MONDAY - 25 * HOUR, backlog=True)), "draft", MONDAY, "draft"),
        (case(mail(arrived=MONDAY - 26 * HOUR)), "draft", MONDAY, "draft"),  # came later, by an odd clock
        (DONE, "live", HOLD_AT - SECOND, ""),
        (DONE, "live", HOLD_AT, "hold"),
        (DONE, "live", DUE, "hold"),
        (DONE, "live", LATEST, "hold"),
        (DONE, "live", LATEST + SECOND, "alert"),
        (case(drafted=True, alerted=True), "live", LATEST + SECOND, ""),
        (case(drafted=True, held=True), "live", HOLD_AT, ""),
        (case(drafted=True, held=True), "live", LATEST + SECOND, ""),
        (case(mail(backlog=True), drafted=True), "live", HOLD_AT, ""),
        (case(mail(backlog=True), mail(arrived=MONDAY + HOUR), drafted=True), "live", HOLD_AT, ""),
        (case(mail(LIST), drafted=True), "live", HOLD_AT - SECOND, ""),
        (case(mail(LIST), drafted=True), "live", HOLD_AT, "alert"),
        (case(mail(LIST), mail(arrived=MONDAY + HOUR), drafted=True), "live", HOLD_AT, "alert"),
        (case(mail(LIST), drafted=True, alerted=True), "live", HOLD_AT, ""),
        (case(mail(BOUNCE)), "live", LATEST + HOUR, ""),
        (case(mail(SOCIAL)), "live", ALERT_AT - SECOND, ""),
        (case(mail(SOCIAL)), "live", ALERT_AT, "alert"),
        (case(mail(SOCIAL)), "draft", ALERT_AT, "alert"),
        (case(mail(SOCIAL)), "observe", ALERT_AT, ""),
        (case(mail(SOCIAL), alerted=True), "live", ALERT_AT, ""),
        (case(mail(SOCIAL, backlog=True)), "live", ALERT_AT, ""),
    ],
)
def test_each_case_gets_what_it_is_owed(what: Case, mode: Mode, now: datetime, expected: str) -> None:
    """Drafts at once, one update half an hour before it is late, never to a machine, a person after that."""
    found = plan(what, policy(mode), now)
    assert acts(found) == expected
    assert found.why, "every plan says why"
    assert not found.actions or all(action.case is what for action in found.actions)


def test_the_clock_counts_from_the_first_unanswered_mail() -> None:
    """Who writes again does not wait longer for it."""
    twice = case(mail(), mail(arrived=MONDAY + 5 * HOUR), drafted=True)
    (hold,) = plan(twice, policy(), HOLD_AT).actions
    assert isinstance(hold, Hold) and hold.due == DUE


@pytest.mark.parametrize(("reading", "again"), [(Reading(), HOLD_AT), (SOCIAL, ALERT_AT)])
def test_the_next_look_is_when_the_answer_changes(reading: Reading, again: datetime) -> None:
    """Nothing is polled: a plan knows when it is worth making again, and then it is another."""
    what = case(mail(reading), drafted=True)
    early = plan(what, policy(), MONDAY)
    assert early.again == again and not early.actions
    assert plan(what, policy(), again).actions


def test_same_case_same_policy_same_moment_same_plan() -> None:
    """A round that is made twice owes the same."""
    assert plan(case(), policy(), HOLD_AT) == plan(case(), policy(), HOLD_AT)


def test_closed_hours_use_up_no_window() -> None:
    """A mail on Friday at closing time is held on Monday, and the promise counts open hours too."""
    office = Calendar(UTC, (*((((time(9), time(17)),),) * 5), (), ()))
    friday = datetime(2026, 4, 3, 16, tzinfo=UTC)
    what = case(mail(arrived=friday), drafted=True)
    at = datetime(2026, 4, 6, 13, 30, tzinfo=UTC)
    assert plan(what, policy(hours=office), friday).again == at
    assert acts(plan(what, policy(hours=office), at)) == "hold"
    assert promise(policy(hours=office), friday) == datetime(2026, 4, 6, 14, tzinfo=UTC)


def test_an_alert_says_why_a_person_must_look() -> None:
    """The reason is the one that the agent reads."""
    (too_late,) = plan(DONE, policy(), LATEST + SECOND).actions
    (no_mail,) = plan(case(mail(LIST), drafted=True), policy(), HOLD_AT).actions
    assert isinstance(too_late, Alert) and "too late" in too_late.reason
    assert isinstance(no_mail, Alert) and "mailing list" in no_mail.reason


def test_a_draft_is_made_once() -> None:
    """A draft that an agent threw away does not come back."""
    (draft,) = plan(case(), policy("draft"), MONDAY).actions
    assert isinstance(draft, Draft)
    assert plan(case(drafted=True), policy("draft"), MONDAY).actions == ()
