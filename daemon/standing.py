"""What a mailbox's ledger says about now: for ``status`` and ``explain``, read while the daemon runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from empathd.daemon.box import HORIZON
from empathd.daemon.ledger import Ledger
from empathd.replies.case import Case
from empathd.replies.hours import due
from empathd.replies.plan import Policy, plan


@dataclass(frozen=True, slots=True)
class Waiting:
    """One customer who waits, since when, due when (aware, UTC), and what was done."""

    message_id: str
    subject: str
    customer: str
    channel: str
    urgency: str
    since: datetime
    due: datetime
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    """What we could not do about it, and why."""


def waiting(ledger: Ledger, policy: Policy, now: datetime) -> Iterator[Waiting]:
    """All open cases, the soonest due first."""
    found = [_waiting(ledger, case, policy) for case, _ in ledger.cases(now - HORIZON)]
    yield from sorted(found, key=lambda each: (each.due, each.message_id))


def _waiting(ledger: Ledger, case: Case, policy: Policy) -> Waiting:
    newest = case.newest
    window = policy.social if newest.reading.channel == "social" else policy.email
    refused = {
        effect.kind: effect.note for effect in ledger.effects.of(case.key) if effect.state == "refused"
    }
    steps = {
        "drafted": case.drafted and "draft" not in refused,
        "working": case.working,
        "held": case.held and (not case.alerted or _updated(ledger, case)),
        "attention": case.alerted,
    }
    return Waiting(
        newest.message_id,
        newest.subject,
        newest.customer.email,
        newest.reading.channel,
        str(newest.reading.urgency),
        case.since,
        due(case.since, window.respond_within, policy.hours),
        tuple(name for name, done in steps.items() if done),
        tuple(f"{kind}: {why}" for kind, why in refused.items()),
    )


def _updated(ledger: Ledger, case: Case) -> bool:
    """An update surely went out: a case may have been shown to a person before or after that."""
    done = (each for each in ledger.effects.of(case.key) if each.kind == "hold" and each.state == "done")
    return any(each.begun >= case.since for each in done)


def reasons(ledger: Ledger, policy: Policy, case_key: str, now: datetime) -> tuple[str, ...]:
    """Why something is or is not done about a case now; empty when it is not open."""
    for case, _ in ledger.cases(now - HORIZON):
        if case.key == case_key:
            return plan(case, policy, now).why
    return ("nothing is owed: answered, taken out of the inbox, or not a mail that waits",)
