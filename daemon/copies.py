"""Filing copies of holding updates that went out into Sent: owed until one stands there, never two."""

from __future__ import annotations

import logging

from empathd.daemon.box import Box
from empathd.daemon.log import event
from empathd.daemon.steps import passed
from empathd.replies.recovery import Evidence, Verdict, settle


def file_copies(box: Box) -> None:
    """File what is owed; call it after a look at Sent, which shows what is there already."""
    for name, raw in box.ledger.copies.owed():
        if settle("copy", "begun", Evidence(ours=box.ledger.in_sent(name))) is Verdict.DO:
            taken = box.door.file_sent(raw)
            passed("copy.filed")
            if not taken:
                event("hold.uncopied", level=logging.WARNING, mailbox=box.name, why="Sent refused it")
        box.ledger.copies.settled(name)
