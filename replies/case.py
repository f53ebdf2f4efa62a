"""A case: one unanswered conversation with one customer, and what has been done about it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reading import Reading


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a customer as the case keeps it; ``arrived`` is the server's INTERNALDATE, aware."""

    key: Key
    message_id: str
    references: tuple[str, ...]
    subject: str
    customer: Address
    arrived: datetime
    reading: Reading
    backlog: bool = False
    """It lay in the mailbox before our first start: never an automatic message for it."""
    served: bool = False
    """Backlog that an empathd had marked: the ledger was lost, and what was promised is a person's now."""
    shared: bool = False
    """Other customers' conversations name its Message-ID as well: what answers that id may be theirs."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a customer waits for: their mails since the last human answer, oldest first, never empty."""

    key: Key
    mails: tuple[Mail, ...]
    drafted: bool = False
    """A draft was made for this unanswered stretch, whatever became of it since."""
    held: bool = False
    """A holding update went out, or may have, since the last human answer."""
    outrun: bool = False
    """The customer has written again since that draft was made."""
    working: bool = False
    """An agent has a reply in Drafts: their own, or the draft that they have taken up."""
    missed: datetime | None = None
    """Since then nothing stands in Drafts that stood there before; None while it does, aware."""
    alerted: bool = False
    signer: str = ""
    """Name of the team member who answered this customer before; empty when none did."""

    @property
    def newest(self) -> Mail:
        return self.mails[-1]

    @property
    def generation(self) -> int:
        """How many unanswered mails a draft covers beside the one that it answers."""
        return len(self.mails) - 1

    @property
    def since(self) -> datetime:
        """The clock counts from the first unanswered mail."""
        return self.mails[0].arrived


def conversation(root: str, customer: Address) -> Key:
    """The key of a conversation: the thread's root and the customer, so that strangers never share one."""
    return Key(hashlib.sha256(f"{root}\n{customer.email}".encode()).hexdigest()[:32])


def root_of(message: Message) -> str:
    """The first id of the thread that a mail belongs to; its own key where it names none."""
    return next(iter((*message.references, message.message_id)), "") or message.key


def unanswered(mails: Sequence[Mail], answered_until: datetime | None) -> tuple[Mail, ...]:
    """The mails that came in after the last human answer, oldest first.

    A server tells seconds: of mails in one second the one that is deeper in the thread is the newer.
    """
    waiting = (mail for mail in mails if answered_until is None or mail.arrived > answered_until)
    return tuple(sorted(waiting, key=lambda mail: (mail.arrived, len(mail.references), mail.key)))
