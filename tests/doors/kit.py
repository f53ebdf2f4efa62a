"""What the contract of the mailbox door is written with: small mails, looks, and a mailbox to look into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from empathd.daemon.ports import Cursor, Look, MailboxDoor, Place

ARRIVED = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=5)  # noqa: TID251 - servers have clocks
SINCE = ARRIVED - timedelta(days=14)


class Mailbox(Protocol):
    """Folders are INBOX, Drafts and Sent; mails are named by their Message-ID."""

    def deliver(self, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()) -> None: ...
    def put(
        self, folder: str, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()
    ) -> None: ...
    def drafts(self) -> list[bytes]: ...
    def sent(self) -> list[bytes]: ...
    def trash(self) -> list[bytes]: ...
    def flags_of(self, message_id: str, folder: str = "INBOX") -> frozenset[str]: ...
    def flag(self, message_id: str, *flags: str, folder: str = "INBOX") -> None: ...
    def remove(self, message_id: str, folder: str = "INBOX") -> None: ...
    def rebuild(self) -> None: ...
    def named(self, folder: str) -> str: ...


def mail(number: int, *headers: str, text: str = "Hello?") -> bytes:
    """A small mail with the Message-ID ``<m{number}@cust.test>``."""
    lines = (
        "From: Anna <anna@cust.test>",
        "To: help@shop.test",
        f"Message-ID: <m{number}@cust.test>",
        *headers,
    )
    return "\r\n".join((*lines, "", text, "")).encode()


def look(
    door: MailboxDoor, before: Look | None = None, watch: Sequence[Place] = (), since: datetime = SINCE
) -> Look:
    """A look that goes on where ``before`` ended."""
    sent: Mapping[str, Cursor] = before.sent_cursors if before else {}
    return door.look(before.inbox if before else Cursor(), sent, watch, since)
