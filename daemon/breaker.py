"""The breaker: which of the updates due may go, and who is told when none may."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime

from empathd.daemon.alerts import show
from empathd.daemon.box import Box
from empathd.daemon.log import event
from empathd.daemon.owed import Owed
from empathd.replies.limits import MEMORY, Allowance, allow
from empathd.replies.plan import Hold


def permitted(box: Box, due: Iterable[tuple[Owed, Hold]], now: datetime) -> Allowance:
    """Judge the updates due now by what is on disk.

    When it trips, log, ``status`` and systemd say so, and each customer concerned is shown to a person. It
    closes again when it is no longer true: fewer are due, the hour has passed, or a limit was raised.
    """
    pairs = list(due)
    sent = box.ledger.updates.since(now - MEMORY) if pairs else []
    allowance = allow([hold for _, hold in pairs], sent, box.manner.limits, now)
    _say(box, allowance.tripped)
    if allowance.tripped:
        for owed, hold in pairs:
            show(box, hold.case, owed.places.values(), f"updates are stopped: {allowance.tripped}", now)
    return allowance


def _say(box: Box, tripped: str) -> None:
    before = box.ledger.get("breaker")
    if tripped == before:
        return
    box.ledger.put(breaker=tripped)
    if tripped:
        event("hold.stopped", level=logging.ERROR, mailbox=box.name, why=tripped)
    else:
        event("hold.resumed", level=logging.WARNING, mailbox=box.name)
