"""How many automatic mails may go out at once, an hour, to one person: a breaker, not a schedule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from empathd.replies.plan import Hold

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
PER_WEEK = 3
"""Most automatic mails to one address in seven days, whatever is configured."""
MEMORY = timedelta(days=28)
"""So long an update that no person has followed up keeps the next one back: no case waits longer."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Most automatic mails: due in one round, in an hour, to one address a day, to one domain an hour."""

    updates_at_once: int = 20
    updates_per_hour: int = 30
    per_recipient_per_day: int = 1
    per_domain_per_hour: int = 20


@dataclass(frozen=True, slots=True)
class Sent:
    """An automatic mail that went out, or may have; ``open``: nobody has written to its reader since."""

    recipient: str
    at: datetime
    open: bool = False


@dataclass(frozen=True, slots=True)
class Allowance:
    """The updates that may go, those that may not with the reason, and why the breaker tripped, if it did."""

    go: tuple[Hold, ...] = ()
    stopped: tuple[tuple[Hold, str], ...] = ()
    tripped: str = ""


def allow(due: Sequence[Hold], sent: Iterable[Sent], limits: Limits, now: datetime) -> Allowance:
    """Judge all updates due now together: a flood is an error, not a task, and sends none of them."""
    before = list(sent)
    if tripped := _tripped(len(due), sum(each.at > now - HOUR for each in before), limits):
        return Allowance(tripped=tripped)
    go, stopped = [], []
    for hold in due:
        address = hold.case.newest.customer.email
        if reason := _enough(address, before, limits, now):
            stopped.append((hold, reason))
        else:
            go.append(hold)
            before.append(Sent(address, now, open=True))
    return Allowance(tuple(go), tuple(stopped))


def person(address: str) -> str:
    """An address without what stands behind a ``+`` (RFC 5233): a robot may use another one in each mail."""
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0] or local}@{domain}"


def _tripped(due: int, hour: int, limits: Limits) -> str:
    if due > limits.updates_at_once:
        return f"{due} updates due at once, limits.updates_at_once is {limits.updates_at_once}"
    if due and due + hour > limits.updates_per_hour:
        return f"{due + hour} updates in an hour, limits.updates_per_hour is {limits.updates_per_hour}"
    return ""


def _enough(address: str, sent: Sequence[Sent], limits: Limits, now: datetime) -> str:
    """Why this address has had enough; empty when it may have one more."""
    theirs = [each for each in sent if person(each.recipient) == person(address)]
    near = [each for each in sent if _domain(each.recipient) == _domain(address)]
    if _within(theirs, now, DAY) >= limits.per_recipient_per_day:
        return "this customer has had an automatic mail today"
    if _within(theirs, now, WEEK) >= PER_WEEK:
        return f"this customer has had {PER_WEEK} automatic mails in seven days"
    if any(each.open for each in theirs):
        return "this customer has had an automatic mail, and no person has written to them since"
    if _within(near, now, HOUR) >= limits.per_domain_per_hour:
        return "too many automatic mails to this domain within an hour"
    return ""


def _within(sent: Sequence[Sent], now: datetime, span: timedelta) -> int:
    return sum(each.at > now - span for each in sent)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()
