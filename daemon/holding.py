"""Sending the holding updates that are due: at most once, after one last look, never in a flood."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.breaker import permitted
from empathd.daemon.copies import file_copies
from empathd.daemon.evidence import ELSEWHERE
from empathd.daemon.faults import reason
from empathd.daemon.intake import take_in
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Drafts, Owed, survey
from empathd.daemon.ports import Outcome, Receipt
from empathd.daemon.steps import passed
from empathd.daemon.tagging import mark_owed
from empathd.replies.compose import hold, hold_id
from empathd.replies.plan import Hold, promise
from empathd.replies.recovery import Evidence, State, Verdict, settle
from empathd.replies.tags import ATTENTION, HELD, HOLDING

GRACE = timedelta(minutes=15)
"""How long evidence of a mail cut off at the final dot may take to turn up in Sent."""


def send_updates(box: Box, owed: Sequence[Owed], now: datetime) -> int:
    """Send what is due and allowed; returns how many were sent."""
    _close_unknown(box, owed, now)
    due = {hold.case.key: (each, hold) for each in owed for hold in each.actions(Hold)}
    allowance = permitted(box, due.values(), now)
    for stopped, why in allowance.stopped:
        _give_to_person(box, due[stopped.case.key][0], stopped, "refused", why, now)
    return sum(_one(box, due[going.case.key][0], going, now) for going in allowance.go)


def _one(box: Box, owed: Owed, due: Hold, now: datetime) -> bool:
    """Claim, look once more, send. Each step is on disk before the next."""
    if box.outbox is None:
        return False
    effect = _claimed(box, owed, due, now)
    if effect is None:
        return False
    box.ledger.want(owed.places.values(), add=HOLDING)
    mark_owed(box)
    passed("hold.marked")
    fresh = _still_due(box, due, now)
    passed("hold.looked")
    if fresh is None:
        with box.ledger.together():
            box.ledger.effects.drop(effect.id)
            box.ledger.want(owed.places.values(), remove=HOLDING)
        event("hold.dropped", mailbox=box.name, case=due.case.key[:12])
        return False
    try:
        raw = hold(fresh.case, box.manner.voice, promise(box.manner.policy, now), now)
    except Exception as error:  # nothing went out yet; one that cannot be written stops no other
        _give_to_person(box, owed, due, "refused", f"it could not be written: {reason(error)}", now)
        return False
    return _settle_receipt(box, owed, due, effect, raw, _send(box, effect, raw, now), now)


def _claimed(box: Box, owed: Owed, due: Hold, now: datetime) -> Effect | None:
    """The effect, ours before any other instance's; None when it is not, or may not be, ours to send.

    The claim is a keyword on the first mail of the case: set by us before this instance or another one
    had it in hand, and noted as ours only then. Found set, nobody can say by whom: a person is asked.
    """
    effect = _effect(box, due, now)
    seen = box.ledger.in_sent(effect.id)
    if settle("hold", effect.state, Evidence(ours=seen)) is not Verdict.DO:
        return None  # committing: _close_unknown watches it; done: nothing is owed
    if effect.state == "claimed":
        return effect
    box.ledger.effects.begin([effect])
    passed("hold.begun")
    first = owed.places[due.case.mails[0].key]
    won = bool(box.door.claim([first], HOLDING))
    passed("hold.claimed")
    if settle("hold", effect.state, Evidence(claimed=not won)) is Verdict.ASK:
        box.ledger.effects.begin([replace(effect, state="committing", ended=now, note=ELSEWHERE)])
        event("hold.left", mailbox=box.name, case=due.case.key[:12])
        return None
    effect = replace(effect, state="claimed")
    box.ledger.effects.begin([effect])
    passed("hold.noted")
    return effect


def _effect(box: Box, due: Hold, now: datetime) -> Effect:
    newest, name = due.case.newest, hold_id(due.case, box.manner.voice)
    begun = box.ledger.effects.get(name)
    return begun or Effect(name, "hold", due.case.key, newest.key, "begun", now, None, newest.customer.email)


def _still_due(box: Box, due: Hold, now: datetime) -> Hold | None:
    """Look at the mailbox again, immediately before sending: has anybody answered meanwhile?"""
    ledger = box.ledger
    watched = ledger.watch(now - HORIZON)
    look = box.door.look(ledger.cursor(), ledger.sent_cursors(), watched, now - HORIZON)
    take_in(box, look, watched, now)
    holds = (h for each in survey(box, Drafts(look.drafts), now) for h in each.actions(Hold))
    return next((h for h in holds if h.case.key == due.case.key), None)


def _send(box: Box, effect: Effect, raw: bytes, now: datetime) -> Receipt:
    assert box.outbox is not None  # noqa: S101 - checked by the caller; for the type checker

    def committing() -> None:
        box.ledger.effects.begin([replace(effect, state="committing", ended=now)])
        passed("hold.committing")

    return box.outbox.send(raw, box.manner.voice.address, effect.recipient, committing)


def _settle_receipt(
    box: Box, owed: Owed, due: Hold, effect: Effect, raw: bytes, receipt: Receipt, now: datetime
) -> bool:
    passed("hold.answered")
    match receipt.outcome:
        case Outcome.ACCEPTED:
            with box.ledger.together():
                box.ledger.copies.sent(effect.id, receipt.answer, raw if box.manner.sent_copy else None, now)
                box.ledger.want(owed.places.values(), add=HELD, remove=HOLDING)
            passed("hold.done")
            event("hold.sent", mailbox=box.name, case=due.case.key[:12], due_in=due.due - now)
            file_copies(box)
            return True
        case Outcome.DEFERRED:
            box.ledger.effects.begin([effect])
            event("hold.deferred", level=logging.WARNING, mailbox=box.name, why=receipt.answer)
        case Outcome.REJECTED:
            _give_to_person(box, owed, due, "refused", receipt.answer, now)
        case Outcome.UNKNOWN:
            _give_to_person(box, owed, due, "unknown", "the connection broke at the final dot", now)
    return False


def _give_to_person(box: Box, owed: Owed, due: Hold, state: State, why: str, now: datetime) -> None:
    """No mail of ours goes out, or none more: the customer's mail is shown to the agents."""
    effect = _effect(box, due, now)
    with box.ledger.together():
        box.ledger.effects.begin([replace(effect, state=state, note=why)])
        box.ledger.want(owed.places.values(), add=ATTENTION, remove="" if state == "unknown" else HOLDING)
    event("hold.person", level=logging.WARNING, mailbox=box.name, case=due.case.key[:12], why=why)


def _close_unknown(box: Box, owed: Sequence[Owed], now: datetime) -> None:
    """Cut off at the final dot, and no copy turned up in time: a person decides, we never send again."""
    places = {each.case.key: each.places.values() for each in owed}
    for effect in box.ledger.effects.find("hold", ["committing"]):
        if (effect.ended or effect.begun) < now - GRACE:
            why = effect.note or "cut off at the final dot"
            with box.ledger.together():
                box.ledger.effects.finish([effect.id], "unknown", now, why)
                box.ledger.want(places.get(effect.case, ()), add=ATTENTION)
            event("hold.unknown", level=logging.WARNING, mailbox=box.name, case=effect.case[:12])
