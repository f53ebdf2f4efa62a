"""The sample mails of the demo, and when each of them arrives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Sample:
    """A file of ``mails/`` and how long ago it arrived, as the mailbox tells it."""

    name: str
    minutes: int = 0
    folder: str = "INBOX"

    def raw(self, now: datetime) -> tuple[bytes, datetime]:
        """The mail with its Date and its time of arrival, ``minutes`` before ``now``."""
        text = (files("empathd.daemon.demo") / "mails" / f"{self.name}.eml").read_bytes()
        arrived = now - timedelta(minutes=self.minutes)
        dated = re.sub(rb"(?m)^Date: .*$", b"Date: " + format_datetime(arrived).encode(), text, count=1)
        return re.sub(rb"\r?\n", b"\r\n", dated), arrived


WAITING = (
    Sample("14-bike-workshop", 47 * 60),
    Sample("06-gym", 11 * 60),
    Sample("05-theatre", 16 * 60),
    Sample("01-bakery", 15 * 60),
    Sample("13-farm-shop", 20 * 60),
    Sample("16-charity", 350),
    Sample("16-charity-answer", 100, "Sent"),
    Sample("02-care-home", 350),
    Sample("08-double-charge", 260),
    Sample("22-newsletter", 240),
    Sample("04-cafe-chain", 190),
    Sample("12-school", 160),
    Sample("10-vet-first", 130),
    Sample("07-festival", 110),
    Sample("23-calendar-invite", 70),
    Sample("03-dentist", 65),
    Sample("11-vet-second", 55),
    Sample("20-bounce", 45),
    Sample("09-law-office", 20),
)
"""In the mailbox when the daemon starts for the first time: it never sends these an automatic message."""

ARRIVING = (Sample("21-out-of-office"), Sample("24-social-mention"), Sample("15-hostel"))
"""Delivered while it runs; nobody answers, and the shortened window passes."""

HELD = "<cah-90@casaazulhostel.example>"
ALERTED = "<fb-5521-comment@facebookmail.com>"
SHOWN = "<nl-fest-20261124-1@nordljusfestival.example>"
"""Message-IDs: who gets an update, what the agents are alerted to, whose draft is shown in full."""
