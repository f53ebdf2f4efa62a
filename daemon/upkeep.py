"""What is done once in an hour: looking for mails that slipped through, and forgetting what is too old."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.intake import DROPPED, take_in
from empathd.daemon.log import event
from empathd.daemon.ports import Look
from empathd.detectors.message import Key, Message
from empathd.replies.plan import recent

EVERY = timedelta(hours=1)
KEPT = timedelta(days=180)
"""How long a conversation is remembered after its last mail; what waits longer than HORIZON is people's."""
MARGIN = timedelta(days=3)
"""SINCE counts in days of the server's time zone, and is asked one day early."""


def keep_up(box: Box, now: datetime) -> dict[Key, Message]:
    """Take in recent mails that a server showed late or left out once; the messages among them."""
    last = box.ledger.get("upkeep")
    if last and recent(datetime.fromisoformat(last), now, EVERY):
        return {}
    box.ledger.prune(now, traces=4 * HORIZON, cases=KEPT)
    known = box.ledger.known(now - HORIZON - MARGIN)
    found = box.door.strays(known, box.ledger.cursor(), now - HORIZON) if last else ()
    strays = tuple(each for each in found if not each.flags & DROPPED)
    box.ledger.put(upkeep=now.isoformat())
    if not strays:
        return {}
    event("mail.late", level=logging.WARNING, mailbox=box.name, mails=len(strays))
    return take_in(box, Look(strays, box.ledger.cursor(), False, 0, {}, (), {}, ()), (), now)
