"""One round in one mailbox: look, read, plan, act, and say when to look again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from empathd.daemon.alerts import raise_alerts
from empathd.daemon.box import HORIZON, Box
from empathd.daemon.copies import file_copies
from empathd.daemon.doubles import tidy
from empathd.daemon.drafting import file_drafts
from empathd.daemon.handing import hand_over
from empathd.daemon.holding import send_updates
from empathd.daemon.intake import take_in
from empathd.daemon.owed import Drafts, survey
from empathd.daemon.steps import passed
from empathd.daemon.tagging import mark_owed
from empathd.daemon.tending import tend
from empathd.daemon.upkeep import keep_up


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did; ``waiting``: mails left for the next round; ``again``: when something falls due."""

    read: int
    drafted: int
    held: int
    open: int
    waiting: int
    again: datetime | None
    stopped: str = ""
    """Why the breaker lets no update out; empty while it does."""


def one_round(box: Box, now: datetime) -> Round:
    """Everything that is owed now is done when this returns, or a DoorError says which door was shut."""
    ledger = box.ledger
    if not ledger.get("started"):
        ledger.put(started=now.isoformat())
    watched = ledger.watch(now - HORIZON)
    look = box.door.look(ledger.cursor(), ledger.sent_cursors(), watched, now - HORIZON)
    passed("look.done")
    messages = take_in(box, look, watched, now) | keep_up(box, now)
    file_copies(box)
    drafts = Drafts(look.drafts)
    owed = survey(box, drafts, now)
    tidy(box, (each.case for each in owed), look.drafts)
    drafted = file_drafts(box, owed, drafts, messages, now)
    hand_over(box, owed, drafts, messages, now)
    later = tend(box, owed, drafts, now)
    raise_alerts(box, owed, now)
    mark_owed(box)
    held = send_updates(box, owed, now)
    mark_owed(box)
    passed("round.done")
    times = (later, *(each.plan.again for each in owed))
    again = min((time for time in times if time), default=None)
    return Round(len(look.new), drafted, held, len(owed), look.waiting, again, ledger.get("breaker"))
