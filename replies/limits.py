"""How many automatic mails may go out at once, an hour, to one person: a breaker, not a schedule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from empathd.replies.plan import Hold


@dataclass(frozen=True, slots=True)
class Limits:
    """Most automatic mails: due in one round, in an hour, to one address a day, to one domain an hour."""

    updates_at_once: int = 20
    updates_per_hour: int = 30
    per_recipient_per_day: int = 1
    per_domain_per_hour: int = 20


@dataclass(frozen=True, slots=True)
class Sent:
    """An automatic mail that went out, or may have."""

    recipient: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Allowance:
    """The updates that may go, those that may not with the reason, and why the breaker tripped, if it did."""

    go: tuple[Hold, ...] = ()
    stopped: tuple[tuple[Hold, str], ...] = ()
    tripped: str = ""


def allow(due: Sequence[Hold], sent: Iterable[Sent], limits: Limits, now: datetime) -> Allowance:
    """Judge all updates due now together: a flood is an error, not a task, and sends none of them."""
    day = [each for each in sent if each.at > now - timedelta(days=1)]
    hour = [each for each in day if each.at > now - timedelta(hours=1)]
    if len(due) > limits.updates_at_once:
        return Allowance(
            tripped=f"{len(due)} updates due at once, limits.updates_at_once is {limits.updates_at_once}"
        )
    if due and len(due) + len(hour) > limits.updates_per_hour:
        count = len(due) + len(hour)
        return Allowance(
            tripped=f"{count} updates in an hour, limits.updates_per_hour is {limits.updates_per_hour}"
        )
    people = Counter(each.recipient for each in day)
    domains = Counter(_domain(each.recipient) for each in hour)
    go, stopped = [], []
    for hold in due:
        address = hold.case.newest.customer.email
        if people[address] >= limits.per_recipient_per_day:
            stopped.append((hold, "this customer has had an automatic mail today"))
        elif domains[_domain(address)] >= limits.per_domain_per_hour:
            stopped.append((hold, "too many automatic mails to this domain within an hour"))
        else:
            go.append(hold)
            people[address] += 1
            domains[_domain(address)] += 1
    return Allowance(tuple(go), tuple(stopped))


def _domain(address: str) -> str:
    return address.rpartition("@")[2]
