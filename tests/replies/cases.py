"""Cases for the tests of what is owed and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from empathd.detectors.message import Address, Key
from empathd.detectors.reading import Reading
from empathd.replies.case import Case, Mail
from empathd.replies.hours import Calendar
from empathd.replies.plan import Mode, Policy, Window

MONDAY = datetime(2026, 3, 30, 8, tzinfo=UTC)
"""When the first mail of every case here came in."""
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def mail(
    reading: Reading | None = None, arrived: datetime = MONDAY, backlog: bool = False, email: str = ""
) -> Mail:
    customer = Address(email or "anna@example.org", "Anna")
    key = Key(f"{customer.email} {arrived:%s}")
    return Mail(key, f"<{key}@x>", (), "Help", customer, arrived, reading or Reading(), backlog)


def case(*mails: Mail, **done: bool) -> Case:
    return Case(Key("case"), mails or (mail(),), **done)  # type: ignore[arg-type]


def policy(mode: Mode = "live", hours: Calendar | None = None) -> Policy:
    return Policy(
        mode=mode,
        email=Window(6 * HOUR, 30 * MINUTE, 2 * HOUR),
        social=Window(HOUR, 15 * MINUTE),
        hours=hours or Calendar(UTC),
        draft_since=24 * HOUR,
        started=MONDAY - HOUR,
    )
