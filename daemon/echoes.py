"""What a new mail has to do with an automatic mail of ours: the ledger is asked, the judgement is pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from empathd.daemon.box import Box
from empathd.daemon.ports import Arrived
from empathd.detectors.message import Key, Message
from empathd.detectors.reading import Reading
from empathd.replies import echo
from empathd.replies.echo import AT_ONCE, SLACK, Update


@dataclass(frozen=True, slots=True)
class Echoed:
    """The updates that a mail names, and those that went to its writer just before."""

    message: Message
    arrived: datetime
    named: tuple[Update, ...]
    sent: tuple[Update, ...]
    behind: tuple[str, ...]
    """The ids of the conversation, where the mail names the update alone."""

    @property
    def home(self) -> Key | None:
        """The conversation of that update, for a mail that names no other."""
        email = self.message.customer.email if self.message.customer else ""
        return echo.home(email, self.arrived, self.named, self.sent)

    def heard(self, reading: Reading) -> Reading:
        """The reading, if a program answers our update."""
        return echo.heard(reading, self.message, self.arrived, self.named, self.sent)


def sent_to(box: Box, mails: Sequence[tuple[Arrived, Message]]) -> dict[str, list[Update]]:
    """The updates that went to these mails' writers shortly before, or later: one question for all."""
    sent: dict[str, list[Update]] = {}
    if mails:
        first = min(arrived.arrived for arrived, _ in mails) - AT_ONCE - SLACK
        writers = {message.customer.email for _, message in mails if message.customer}
        for update in box.ledger.updates.to(writers, first):
            sent.setdefault(update.recipient, []).append(update)
    return sent


def of(box: Box, message: Message, arrived: Arrived, sent: Mapping[str, Sequence[Update]]) -> Echoed:
    """What a mail has to do with our updates; only one that names any of them costs a question."""
    email = message.customer.email if message.customer else ""
    updates, ids = box.ledger.updates, echo.tokens(message, arrived.raw, box.manner.voice.domain)
    since = arrived.arrived - AT_ONCE - SLACK
    return Echoed(
        message,
        arrived.arrived,
        tuple(updates.named(ids)),
        tuple(update for update in sent.get(email, ()) if update.at > since),
        updates.behind(ids, email),
    )
