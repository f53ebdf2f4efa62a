"""How soon a person should look, and the reason in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from empathd.detectors.deadlines import deadline
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Cue, Urgency
from empathd.detectors.registry import find
from empathd.detectors.urgency import DIRE, certain

THURSDAY = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
READER = Reader(find())

DEADLINES = [
    ("en", "by Friday", "2026-11-27 18:00"),
    ("en", "my flight is in 3 hours", "2026-11-26 12:00"),
    ("en", "before the end of the week", "2026-11-29 18:00"),
    ("en", "due on 4 December", "2026-12-04 18:00"),
    ("en", "by January 15th", "2027-01-15 18:00"),
    ("en", "within the next two days", "2026-11-28 09:00"),
    ("en", "by Friday 5 March", "2027-03-05 18:00"),
    ("en", "for Saturday the 12th", "2026-12-12 18:00"),
    ("en", "by Friday the 28th", "2026-11-27 18:00"),
    ("en", "by Friday 9am", "2026-11-27 18:00"),
    ("de", "bis Donnerstag, dem 10. Juni", "2027-06-10 18:00"),
    ("fr", "pour vendredi 14 h", "2026-11-27 18:00"),
    ("es", "para el viernes 11", "2026-12-11 18:00"),
    ("de", "bis morgen früh", "2026-11-27 18:00"),
    ("de", "spätestens am Montag", "2026-11-30 18:00"),
    ("de", "innerhalb von 24 Stunden", "2026-11-27 09:00"),
    ("de", "vor dem 3. Dezember", "2026-12-03 18:00"),
    ("nl", "uiterlijk overmorgen", "2026-11-28 18:00"),
    ("nl", "over drie uur", "2026-11-26 12:00"),
    ("fr", "avant vendredi", "2026-11-27 18:00"),
    ("fr", "d'ici deux jours", "2026-11-28 09:00"),
    ("fr", "au plus tard le 1er décembre", "2026-12-01 18:00"),
    ("es", "antes del lunes", "2026-11-30 18:00"),
    ("es", "hoy mismo", "2026-11-26 18:00"),
    ("es", "dentro de 48 horas", "2026-11-28 09:00"),
    ("es", "el 2 de diciembre", "2026-12-02 18:00"),
]


@pytest.mark.parametrize(("language", "text", "until"), DEADLINES)
def test_a_deadline_is_reckoned_from_when_the_mail_came(language: str, text: str, until: str) -> None:
    """Days, dates and hours in each language; who miscounts means the next such day."""
    found = deadline(text, 0, THURSDAY, language)
    assert found
    assert f"{found.until:%Y-%m-%d %H:%M}" == until


@pytest.mark.parametrize("text", ["as soon as possible", "on 31 April", "in the morning paper", "may I ask"])
def test_what_names_no_time_has_no_deadline(text: str) -> None:
    """What cannot be reckoned is left to the words."""
    assert deadline(text, 0, THURSDAY) is None


URGENT = [
    ("I need this fixed by Friday.", Urgency.URGENT, "by friday is Fri 27 Nov"),
    ("We need this solved before Monday.", Urgency.HIGH, "monday is Mon 30 Nov"),
    ("We need the new contract by 20 December.", Urgency.NORMAL, ""),
    ("How do I export a report?", Urgency.NORMAL, ""),
    ("How do I export a report? No rush at all.", Urgency.LOW, "no rush"),
    ("You promised it for Tuesday and it is not here. No rush.", Urgency.LOW, "no rush"),
    ("Everything works again, thanks to nobody.", Urgency.LOW, "all is well"),
    ("It is so annoying that the list is never sorted.", Urgency.NORMAL, ""),
    ("Thank you so much, this was great!", Urgency.LOW, "warm words"),
    ("This is the third time I write and nobody answers.", Urgency.HIGH, "repeat:"),
]


@pytest.mark.parametrize(("text", "level", "why"), URGENT)
def test_each_level_has_its_reason(text: str, level: Urgency, why: str) -> None:
    """A deadline tomorrow is urgent, one in three weeks presses nobody yet."""
    reading = READER.read(_mail(text), frozenset(), THURSDAY)
    assert reading.urgency == level
    assert why.removeprefix("by ") in reading.why


@pytest.mark.parametrize(
    ("field", "value", "text", "level"),
    [
        ("x-priority", "1 (Highest)", "I can't log in.", Urgency.HIGH),
        ("importance", "high", "Here is our agenda for Tuesday.", Urgency.NORMAL),
        ("importance", "low", "I can't log in.", Urgency.NORMAL),
    ],
)
def test_a_mark_of_importance_counts_where_there_is_trouble(
    field: str, value: str, text: str, level: Urgency
) -> None:
    """Some people mark everything as important."""
    reading = READER.read(_mail(text, ((field, value),)), frozenset(), THURSDAY)
    assert reading.urgency == level


def _mail(text: str, headers: tuple[tuple[str, str], ...] = ()) -> Message:
    sender = (Address("jane@shop.example"),)
    return Message(Key("k"), sender=sender, text=text, headers=headers)


@pytest.mark.parametrize("cue", sorted(DIRE))
def test_whoever_is_blocked_or_angry_is_looked_at_soon_whatever_the_mail_sounds_like(cue: str) -> None:
    """A sound takes other urgencies away, and never this one."""
    told = Cue(cue, "nothing works", 0)
    assert certain((told,), Message(Key("1"), text="nothing works")) == (
        Urgency.HIGH,
        f'{cue}: "nothing works"',
    )
    assert certain((), Message(Key("1"), text="nothing works"))[0] is Urgency.LOW
