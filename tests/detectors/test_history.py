"""The conversation tells what a polite mail does not say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from empathd.detectors.history import Past, Told, crowded, informed
from empathd.detectors.reading import Cue, Reading, Urgency

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
PLAIN = Reading()
STUCK = Reading(cues=(Cue("stuck", "can't log in", 0),))
THANKS = Reading(cues=(Cue("thanks", "thank you so much", 0),), urgency=Urgency.LOW)


def test_who_writes_again_unanswered_is_a_repeat() -> None:
    """However friendly the second mail is; the reason says since when they wait."""
    found = informed(PLAIN, Past((NOON - 2 * DAY, NOON - DAY)), NOON)
    assert found.names() == {"repeat"} and found.urgency is Urgency.HIGH
    assert found.why == "repeat: mail 3 of this conversation, unanswered since Sun 22 Nov"


def test_an_afterthought_is_none() -> None:
    """Who writes again within the hour has forgotten something."""
    assert informed(PLAIN, Past((NOON - timedelta(minutes=40),)), NOON) == PLAIN


def test_trouble_after_an_answer_is_a_repeat_but_not_urgent() -> None:
    """It was not solved; nobody has let them wait, though."""
    found = informed(STUCK, Past((NOON - 2 * DAY,), NOON - DAY), NOON)
    assert found.names() == {"stuck", "repeat"} and found.urgency is Urgency.NORMAL


def test_a_new_question_after_an_answer_is_none() -> None:
    """They have been served; this is something else."""
    assert informed(PLAIN, Past((NOON - 2 * DAY,), NOON - DAY), NOON) == PLAIN


def test_thanks_are_no_repeat_and_machines_have_no_history() -> None:
    """What asks for nothing does not press anybody."""
    before = Past((NOON - DAY,))
    assert informed(THANKS, before, NOON) == THANKS
    machine = Reading(machine=True, automatic="Auto-Submitted: auto-replied")
    assert informed(machine, before, NOON) == machine


FOUR = {f"customer{n}@a.example": NOON - timedelta(hours=n) for n in (1, 2, 3, 26)}
ERROR = Reading(cues=(Cue("stuck", "won't load", 0),), details={"error": ("E-502",)})


def _told(error: str = "E-502", **also: datetime) -> list[Told]:
    return [Told(error, who, at) for who, at in {**FOUR, **also}.items()]


def test_an_error_of_which_three_others_told_within_a_day_affects_many() -> None:
    """The fourth to tell of it is told so, with since when."""
    found = crowded(ERROR, "dora@a.example", _told(), NOON)
    assert found.names() == {"stuck", "blocked"} and found.urgency is Urgency.HIGH
    assert found.why == "blocked: 3 other customers tell of E-502, the first at Tue 09:00"


@pytest.mark.parametrize(
    ("reading", "customer", "told"),
    [
        (ERROR, "customer1@a.example", _told()),  # one of the three
        (ERROR, "dora@a.example", [*_told()[:2], *_told()[:2]]),  # two who wrote twice
        (ERROR, "dora@a.example", _told("E-404")),
        (replace(ERROR, details={"error": ("timeout",)}), "dora@a.example", _told("timeout")),
        (replace(ERROR, machine=True), "dora@a.example", _told()),
        (PLAIN, "dora@a.example", _told()),
    ],
)
def test_fewer_others_or_another_error_are_no_crowd(
    reading: Reading, customer: str, told: list[Told]
) -> None:
    """A customer counts once, one's own mails do not; a word on a screen is everybody's."""
    assert crowded(reading, customer, told, NOON) == reading
