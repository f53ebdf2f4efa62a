"""What is kept of a mail that cannot be read, so that a person looks at it and nothing is tried for ever."""

from __future__ import annotations

from hashlib import sha256

from empathd.daemon.ledger import Record
from empathd.daemon.ports import Arrived
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies.case import Mail
from empathd.replies.tags import ATTENTION, SEEN


def unread(arrived: Arrived, why: str) -> Record:
    """A mail that only a person can deal with, kept so that ``explain`` and ``status`` can say why."""
    message = _named(arrived.raw)
    customer, reading = message.customer or Address(""), Reading(automatic=why, machine=True)
    mail = Mail(message.key, message.message_id, (), message.subject, customer, arrived.arrived, reading)
    return Record(arrived.place, Key(f"aside-{message.key}"), mail, False, frozenset({SEEN, ATTENTION}))


def _named(raw: bytes) -> Message:
    """What names a mail, be it no more than a hash of its bytes."""
    try:
        return parse(raw)
    except Exception:  # it was this that failed
        return Message(Key(sha256(raw).hexdigest()[:32]))
