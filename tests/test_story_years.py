"""A daemon that runs for years: what is over is forgotten, and a wrong clock does no lasting harm."""

from __future__ import annotations

from datetime import timedelta

import pytest

from empathd.daemon.upkeep import KEPT
from tests.acme import answer, answers, mail, world

TABLES = ("mails", "places", "cases", "links", "effects", "traces")


def rows(here) -> dict[str, int]:  # type: ignore[no-untyped-def]
    return {table: here.ledger.db.table(table).count for table in TABLES}


def test_what_is_over_is_forgotten_after_half_a_year() -> None:
    """The ledger does not grow for ever; what came lately stays, whole."""
    here = world("draft")
    for number in range(1, 6):
        here.mailbox.deliver(mail(number, sender=f"Anna <anna{number}@customer.example>"))
    here.round()
    here.mailbox.put("Sent", answer(1))
    here.later(hours=1)
    one_case = {"mails": 1, "places": 1, "cases": 1, "links": 1, "effects": 1, "traces": 0}
    assert rows(here)["mails"] == 5
    here.later(days=KEPT.days + 1)
    here.mailbox.deliver(mail(6))
    here.round()
    here.later(hours=2)
    assert rows(here) == one_case
    here.later(hours=2)
    assert answers(here)[-1] == "<m6@customer.example>"
    assert len(here.mailbox.drafts()) == 5  # the one to the mail that was answered went away


def test_a_clock_that_is_a_year_ahead_for_an_hour_forgets_nothing() -> None:
    """The newest mail counts, not our clock; once it is right again, work goes on at once."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    before, arrived = rows(here), here.now
    here.mailbox.now = lambda: arrived + timedelta(hours=3)
    here.later(days=400)
    assert rows(here) == before
    here.now = arrived + timedelta(hours=3)
    here.mailbox.deliver(mail(2))
    here.round()
    assert answers(here) == ["<m1@customer.example>", "<m2@customer.example>"]


@pytest.mark.parametrize("back", [timedelta(minutes=5), timedelta(days=30)])
def test_a_clock_that_is_set_back_writes_nothing_twice(back: timedelta) -> None:
    """One draft, one holding update, before and after; and a draft that was thrown away stays away."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=5, minutes=45)
    here.now -= back
    here.later(minutes=1)
    here.mailbox.folders["Drafts"].clear()
    for _ in range(5):
        here.later(minutes=1)
    here.now += back
    here.later(minutes=10)
    assert (len(here.outbox.mails), here.mailbox.drafts()) == (1, [])
