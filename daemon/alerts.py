"""Cases that a person must look at: a keyword for the agents' mail client, a line in log and status."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime

from empathd.daemon.box import Box
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Owed
from empathd.daemon.ports import Place
from empathd.daemon.steps import passed
from empathd.replies.case import Case
from empathd.replies.plan import Alert
from empathd.replies.tags import ATTENTION


def raise_alerts(box: Box, owed: Sequence[Owed], now: datetime) -> None:
    """Show each case that a plan gives to a person."""
    for each in owed:
        for alert in each.actions(Alert):
            show(box, alert.case, each.places.values(), alert.reason, now)


def show(box: Box, case: Case, places: Iterable[Place], reason: str, now: datetime) -> None:
    """Write an alert down, once for a stretch without an answer; the keyword follows."""
    name = f"alert-{case.mails[0].key}"
    if box.ledger.effects.get(name):
        return
    with box.ledger.together():
        box.ledger.effects.begin(
            [Effect(name, "alert", case.key, case.newest.key, "done", now, now, "", reason)]
        )
        box.ledger.want(places, add=ATTENTION)
    passed("alert.done")
    event("case.attention", level=logging.WARNING, mailbox=box.name, case=case.key[:12])
