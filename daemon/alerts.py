"""Cases that a person must look at: a keyword for the agents' mail client, a line in log and status."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from empathd.daemon.box import Box
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Owed
from empathd.daemon.steps import passed
from empathd.replies.plan import Alert
from empathd.replies.tags import ATTENTION


def raise_alerts(box: Box, owed: Sequence[Owed], now: datetime) -> None:
    """Write each alert down once for a stretch without an answer; the keyword follows."""
    for each in owed:
        for alert in each.actions(Alert):
            newest = alert.case.newest
            name = f"alert-{alert.case.mails[0].key}"
            with box.ledger.together():
                box.ledger.effects.begin(
                    [Effect(name, "alert", alert.case.key, newest.key, "done", now, now, "", alert.reason)]
                )
                box.ledger.want(each.places.values(), add=ATTENTION)
            passed("alert.done")
            event("case.attention", level=logging.WARNING, mailbox=box.name, case=alert.case.key[:12])
