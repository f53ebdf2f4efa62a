"""Is a mail the echo of our own holding update: an absence note, a robot's answer, the update come back?

A person may answer an update as well, with new facts: that stays a customer's mail in the same case.
Only ids that we gave ourselves are looked at, and those are HMACs: nobody outside can make one up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from empathd.detectors.absences import sounds_absent, sounds_returned
from empathd.detectors.message import Key, Message
from empathd.detectors.reading import Reading
from empathd.replies.limits import person
from empathd.replies.thread import ascii_domain

AT_ONCE = timedelta(minutes=2)
"""Nobody reads an update and writes an answer within that time; a program does."""
SLACK = timedelta(minutes=1)
"""So far the mail server's clock may be behind ours."""
OURS = re.compile(rb"<empathd\.[a-z2-7]{26}@[^<>\s]{1,255}>")


@dataclass(frozen=True, slots=True)
class Update:
    """A holding update that went out, or may have; ``case`` is empty where only its copy in Sent is left."""

    recipient: str
    at: datetime
    case: str


def tokens(message: Message, raw: bytes, domain: str) -> tuple[str, ...]:
    """What looks like an id of ours, in the thread of a mail or in what it returns to us."""
    returned = sorted({match.decode("ascii", "replace") for match in OURS.findall(raw)})
    ids = (*(ref for ref in message.references if ref.startswith("<empathd.")), *returned)
    return tuple(dict.fromkeys(each for each in ids if each.endswith(f"@{ascii_domain(domain)}>")))


def home(email: str, arrived: datetime, named: Iterable[Update], sent: Iterable[Update]) -> Key | None:
    """The conversation of a mail that names no other: that of the update which it answers, or echoes."""
    own = [each for each in named if person(each.recipient) == person(email)]
    prompt = [each for each in sent if _at_once(each, arrived)]
    return next((Key(each.case) for each in (*own, *prompt) if each.case), None)


def heard(
    reading: Reading, message: Message, arrived: datetime, named: Iterable[Update], sent: Iterable[Update]
) -> Reading:
    """The reading of a mail that may be an echo; ``sent``: the updates that went to its writer."""
    email = message.customer.email if message.customer else ""
    named = tuple(named)
    own = [each for each in named if person(each.recipient) == person(email)]
    prompt = any(_at_once(each, arrived) for each in sent)
    words = f"{message.subject}\n{message.text}"
    if reading.machine:
        return reading
    if len(own) < len(named):
        reading = replace(reading, automatic="it names an update of ours that went to somebody else")
        return _machine(reading, "our own update has come back") if sounds_returned(words) else reading
    if own and (any(_at_once(each, arrived) for each in own) or sounds_absent(words)):
        return _machine(reading, "a program's answer to our own update")
    if own and sounds_returned(words):
        return _machine(reading, "our own update has come back")
    if prompt and (sounds_absent(words) or sounds_returned(words)):
        return _machine(reading, "a program's answer at once after our own update")
    return reading


def _machine(reading: Reading, why: str) -> Reading:
    return replace(reading, machine=True, automatic=why)


def _at_once(update: Update, arrived: datetime) -> bool:
    return update.at - SLACK <= arrived <= update.at + AT_ONCE
