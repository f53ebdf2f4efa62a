"""Setting the keywords that are owed."""

from __future__ import annotations

from empathd.daemon.box import Box
from empathd.daemon.ports import Mark
from empathd.daemon.steps import passed


def mark_owed(box: Box) -> None:
    """Set the keywords that are owed, all mails in a few commands; in observe mode they stay owed."""
    owed = box.ledger.untagged() if box.manner.writes else []
    if owed:
        standing = box.door.mark([Mark(each.place, each.wanted, each.unwanted) for each in owed])
        passed("tags.set")
        box.ledger.tagged(standing)
