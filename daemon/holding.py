"""Sending the holding updates that are due: at most once, after one last look, never in a flood."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.faults import reason
from empathd.daemon.intake import take_in
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Drafts, Owed, survey
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.daemon.tagging import mark_owed
from empathd.replies.compose import hold, hold_id
from empathd.replies.limits import allow
from empathd.replies.plan import Hold, promise
from empathd.replies.recovery import Evidence, Verdict, settle
from empathd.replies.tags import ATTENTION, HELD, HOLDING

GRACE = timedelta(minutes=15)
"""How long evidence of a mail cut off at the final dot may take to turn up in Sent."""


def send_updates(box: Box, owed: Sequence[Owed], now: datetime) -> int:
    """Send what is due and allowed; returns how many were sent."""
    _close_unknown(box, owed, now)
    due = {hold.case.key: (each, hold) for each in owed for hold in each.actions(Hold)}
    sent = box.ledger.effects.sent_since(now - timedelta(days=1))
    allowance = allow([hold for _, hold in due.values()], sent, box.manner.limits, now)
    if allowance.tripped != box.ledger.get("breaker"):
        box.ledger.put(breaker=allowance.tripped)
    if allowance.tripped:
        event("hold.stopped", level=logging.ERROR, mailbox=box.name, why=allowance.tripped)
    for stopped, why in allowance.stopped:
        _give_to_person(box, due[stopped.case.key][0], stopped, "none", why, now)
    return sum(_one(box, due[going.case.key][0], going, now) for going in allowance.go)


def _one(box: Box, owed: Owed, due: Hold, now: datetime) -> bool:
    """Claim, look once more, send. Each step is on disk before the next."""
    if box.outbox is None:
        return False
    effect = _effect(box, due, now)
    verdict = settle("hold", effect.state, Evidence(ours=box.ledger.in_sent(effect.id)))
    if verdict is not Verdict.DO:
        return False  # committing: _close_unknown watches it; done: nothing is owed
    box.ledger.effects.begin([effect])
    box.ledger.want(owed.places.values(), add=HOLDING)
    mark_owed(box)
    fresh = _still_due(box, due, now)
    if fresh is None:
        box.ledger.effects.drop(effect.id)
        box.ledger.want(owed.places.values(), remove=HOLDING)
        event("hold.dropped", mailbox=box.name, case=due.case.key[:12])
        return False
    try:
        raw = hold(fresh.case, box.manner.voice, promise(box.manner.policy, now), now)
    except Exception as error:  # nothing went out yet; one that cannot be written stops no other
        _give_to_person(box, owed, due, "refused", f"it could not be written: {reason(error)}", now)
        return False
    return _settle_receipt(box, owed, due, effect, raw, _send(box, effect, raw), now)


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


def _send(box: Box, effect: Effect, raw: bytes) -> Receipt:
    assert box.outbox is not None  # noqa: S101 - checked by the caller; for the type checker

    def committing() -> None:
        box.ledger.effects.begin([replace(effect, state="committing")])

    return box.outbox.send(raw, box.manner.voice.address, effect.recipient, committing)


def _settle_receipt(
    box: Box, owed: Owed, due: Hold, effect: Effect, raw: bytes, receipt: Receipt, now: datetime
) -> bool:
    match receipt.outcome:
        case Outcome.ACCEPTED:
            box.ledger.effects.finish([effect.id], "done", now, receipt.answer)
            box.ledger.want(owed.places.values(), add=HELD, remove=HOLDING)
            event("hold.sent", mailbox=box.name, case=due.case.key[:12], due_in=due.due - now)
            _file_copy(box, raw)
            return True
        case Outcome.DEFERRED:
            box.ledger.effects.begin([effect])
            event("hold.deferred", level=logging.WARNING, mailbox=box.name, why=receipt.answer)
        case Outcome.REJECTED:
            _give_to_person(box, owed, due, "refused", receipt.answer, now)
        case Outcome.UNKNOWN:
            _give_to_person(box, owed, due, "unknown", "the connection broke at the final dot", now)
    return False


def _file_copy(box: Box, raw: bytes) -> None:
    if box.manner.sent_copy:
        try:
            box.door.file_sent(raw)
        except DoorError as error:
            event("hold.uncopied", level=logging.WARNING, mailbox=box.name, why=error.why)
            raise


def _give_to_person(box: Box, owed: Owed, due: Hold, state: str, why: str, now: datetime) -> None:
    """No mail of ours goes out, or none more: the customer's mail is shown to the agents."""
    effect = _effect(box, due, now)
    box.ledger.effects.begin(
        [replace(effect, state="unknown" if state == "unknown" else "refused", note=why)]
    )
    box.ledger.want(owed.places.values(), add=ATTENTION, remove="" if state == "unknown" else HOLDING)
    event("hold.person", level=logging.WARNING, mailbox=box.name, case=due.case.key[:12], why=why)


def _close_unknown(box: Box, owed: Sequence[Owed], now: datetime) -> None:
    """Cut off at the final dot, and no copy turned up in time: a person decides, we never send again."""
    places = {each.case.key: each.places.values() for each in owed}
    for effect in box.ledger.effects.find("hold", ["committing"]):
        if effect.begun < now - GRACE:
            box.ledger.effects.finish([effect.id], "unknown", now, "cut off at the final dot")
            box.ledger.want(places.get(effect.case, ()), add=ATTENTION)
            event("hold.unknown", level=logging.WARNING, mailbox=box.name, case=effect.case[:12])
