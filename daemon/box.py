"""One mailbox as a round sees it: its doors, its ledger, and the manner in which it is served."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from empathd.daemon.ledger import Ledger
from empathd.daemon.ports import MailboxDoor, OutboxDoor
from empathd.detectors.message import Message
from empathd.detectors.reading import Reading, Urgency
from empathd.replies.limits import Limits
from empathd.replies.plan import Policy
from empathd.replies.voice import Voice

HORIZON = timedelta(days=14)
"""Mail that waits longer than this is left to people; also how far back answers in Sent are looked for."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a mailbox is served. A saved YAML or template makes a new one, taken over between two rounds."""

    read: Callable[[Message, frozenset[str], datetime | None, str], Reading]
    policy: Policy
    limits: Limits
    voice: Voice
    insiders: frozenset[str]
    """Our own addresses and the team's: their mail in a thread is an answer, never a customer's."""
    sent_copy: bool
    """The provider files no copy of what goes out by SMTP: we do."""
    handover: Urgency | None = None
    """From which urgency on the colleague who signs gets a note; None: never."""
    trusted_host: str = ""
    """The mail server that must vouch for senders; empty: nobody is asked."""

    @property
    def writes(self) -> bool:
        """Whether anything may be changed in the mailbox."""
        return self.policy.mode != "observe"


@dataclass(frozen=True, slots=True)
class Box:
    """A mailbox in service; belongs to one thread."""

    name: str
    door: MailboxDoor
    outbox: OutboxDoor | None
    ledger: Ledger
    manner: Manner
