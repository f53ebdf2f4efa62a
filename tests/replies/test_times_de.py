"""German times: the day, then the hour, in words that fit into every sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from empathd.replies.compose import draft
from empathd.replies.letter import Letter
from tests.replies.letters import NOW, PROMISE
from tests.replies.letters_de import PAIRS, SEAMS, SIE, german_case, ours, said


def letter_at(now: datetime, promise: datetime, theirs: timedelta | None = timedelta(hours=1)) -> Letter:
    """A letter written then, promising that, to somebody whose clock is known or not."""
    return Letter(german_case()[0], SIE, None, promise, now, theirs=theirs)


@pytest.mark.parametrize(
    ("hours", "theirs", "by"),
    [
        (5.8, 1, "heute bis 16 Uhr (Dienstag)"),
        (5.8, None, "heute bis 16 Uhr (Dienstag, Zeit in Amsterdam)"),
        (0.4, 1, "heute bis 10:36 Uhr (Dienstag)"),
        (23.3, 1, "morgen bis 9:30 Uhr (Mittwoch)"),
        (77.8, 1, "am Freitag, 6. November, bis 16 Uhr"),
        (77.8, 0, "am Freitag, 6. November, bis 16 Uhr (Zeit in Amsterdam)"),
        (2880, 1, "am Mittwoch, 3. März 2027, bis 10 Uhr"),
    ],
)
def test_times_are_told_as_people_tell_them(hours: float, theirs: int | None, by: str) -> None:
    """The day, then the hour; and where sooner is meant, that time is the latest."""
    letter = letter_at(NOW, NOW + timedelta(hours=hours), None if theirs is None else timedelta(hours=theirs))
    assert letter.by() == by
    assert letter.by(latest=True) == f"so bald wie möglich und spätestens {by.replace(' bis ', ' um ')}"


def test_cities_and_past_days() -> None:
    """Vienna is Wien to a German reader; a mail of yesterday came yesterday; UTC is no city."""
    vienna = replace(letter_at(NOW, PROMISE, None), voice=replace(SIE, zone=ZoneInfo("Europe/Vienna")))
    assert vienna.by() == "heute bis 15 Uhr (Dienstag, Zeit in Wien)"
    assert replace(vienna, voice=replace(SIE, zone=UTC)).by() == "heute bis 14 Uhr (Dienstag, UTC)"
    letter = letter_at(NOW, PROMISE)
    assert letter.time("at", NOW - timedelta(hours=20)) == "gestern um 14:12 Uhr (Montag)"
    assert letter.time("at", NOW - timedelta(days=4)) == "am Freitag, 30. Oktober, um 10:12 Uhr"
    assert letter_at(NOW, NOW).by() == "so bald wie möglich"
    assert (
        letter.time("wrote", NOW, who="Anna Müller")
        == "Am Di., 3. Nov. 2026 um 10:12 Uhr schrieb Anna Müller:"
    )


@pytest.mark.parametrize("hours", [4.8, 23.3, 77.8, 0.0])
def test_every_time_fits_into_every_letter(hours: float) -> None:
    """Today, tomorrow, a date or no time yet: no comma too many around it."""
    for cues in PAIRS:
        case, message = german_case(*cues)
        for turn in range(2):
            text = said(ours(draft(case, message, SIE, NOW + timedelta(hours=hours), NOW, turn)))
            assert not [run for run in SEAMS[2:] if run in text], text
            assert hours or "Uhr" not in text
