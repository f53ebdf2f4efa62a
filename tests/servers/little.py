"""A mailbox in memory: folders, mails, flags, UIDs. What the scripted server serves, and tests look into."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes

SPECIAL = {"INBOX": b"", "Drafts": b"\\Drafts", "Sent": b"\\Sent", "Trash": b"\\Trash"}


@dataclass
class Mail:
    """A mail in a folder."""

    uid: int
    raw: bytes
    arrived: datetime
    flags: set[str]

    def header(self, name: str) -> str:
        """A header field, empty where there is none."""
        return str(message_from_bytes(self.raw).get(name, ""))


@dataclass
class Folder:
    """A folder; ``use`` is its SPECIAL-USE attribute."""

    name: str
    use: bytes
    validity: int = 7
    uidnext: int = 1
    mails: list[Mail] = field(default_factory=list)

    def add(self, raw: bytes, arrived: datetime, flags: Iterable[str]) -> int:
        """Store a mail; its UID."""
        self.mails.append(Mail(self.uidnext, raw, arrived.replace(microsecond=0), set(flags)))
        self.uidnext += 1
        return self.mails[-1].uid

    def rebuild(self, validity: int) -> None:
        """UIDs mean something else from now on; the mails stay."""
        self.validity = validity
        for uid, mail in enumerate(self.mails, 1):
            mail.uid = uid
        self.uidnext = len(self.mails) + 1


class LittleMailbox:
    """As customers and agents use it (``Mailbox`` in tests/doors/kit.py); thread-safe under ``lock``."""

    user, password = "help@shop.test", "help-pw"

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self.now = now or (lambda: datetime.now(UTC))  # noqa: TID251 - servers have clocks
        self.port = 0
        self.lock = threading.RLock()
        self.folders = {name: Folder(name, use) for name, use in SPECIAL.items()}

    def named(self, folder: str) -> str:
        """The server's name for it."""
        return folder

    def deliver(self, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()) -> None:
        """A mail comes in."""
        self.put("INBOX", raw, arrived, flags)

    def put(
        self, folder: str, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()
    ) -> None:
        """A client files a mail."""
        with self.lock:
            self.folders[folder].add(raw, arrived or self.now(), flags)

    def mails(self, folder: str) -> list[tuple[bytes, frozenset[str]]]:
        """Bytes and flags of all mails of a folder."""
        with self.lock:
            return [(mail.raw, frozenset(mail.flags)) for mail in self.folders[folder].mails]

    def drafts(self) -> list[bytes]:
        """What agents see in Drafts."""
        return [raw for raw, _ in self.mails("Drafts")]

    def sent(self) -> list[bytes]:
        """What agents see in Sent."""
        return [raw for raw, _ in self.mails("Sent")]

    def find(self, message_id: str, folder: str = "INBOX") -> Mail:
        """A mail by its Message-ID."""
        return next(mail for mail in self.folders[folder].mails if mail.header("Message-ID") == message_id)

    def flags_of(self, message_id: str, folder: str = "INBOX") -> frozenset[str]:
        """Flags and keywords of a mail."""
        with self.lock:
            return frozenset(self.find(message_id, folder).flags)

    def flag(self, message_id: str, *flags: str, folder: str = "INBOX") -> None:
        """An agent flags a mail."""
        with self.lock:
            self.find(message_id, folder).flags.update(flags)

    def remove(self, message_id: str, folder: str = "INBOX") -> None:
        """An agent deletes a mail for good."""
        with self.lock:
            self.folders[folder].mails.remove(self.find(message_id, folder))

    def rebuild(self) -> None:
        """The server loses its index: the inbox gets another UIDVALIDITY, the mails stay."""
        with self.lock:
            self.folders["INBOX"].rebuild(self.folders["INBOX"].validity + 1)
