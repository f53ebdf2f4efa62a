"""A mailbox as customers and agents use it: mail comes in, agents flag, answer and delete."""

from __future__ import annotations

import imaplib
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from tests.servers.child import HOST


class ImapMailbox:
    """Each call is a session of its own, as if by another client. Folders: INBOX, Drafts, Sent."""

    def __init__(self, port: int, user: str, password: str, rebuild: Callable[[str], None]) -> None:
        self.port, self.user, self.password, self._rebuild = port, user, password, rebuild
        self.prefix = ""
        """What the names of all folders but INBOX begin with."""

    @contextmanager
    def session(self, folder: str = "") -> Iterator[imaplib.IMAP4]:
        """A logged-in connection, with ``folder`` open."""
        with imaplib.IMAP4(HOST, self.port, timeout=20) as imap:
            imap.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # literals go in pieces
            imap.authenticate("PLAIN", lambda _: f"\0{self.user}\0{self.password}".encode())
            if folder:
                assert imap.select(self.named(folder))[0] == "OK"
            yield imap

    def named(self, folder: str) -> str:
        """The name that the server has for a folder."""
        return folder if folder == "INBOX" else self.prefix + folder

    def deliver(self, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()) -> None:
        """A mail comes in; ``arrived`` is its INTERNALDATE."""
        self.put("INBOX", raw, arrived, flags)

    def put(
        self, folder: str, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()
    ) -> None:
        """A client files a mail."""
        with self.session() as imap:
            date = imaplib.Time2Internaldate(arrived) if arrived else ""
            status, words = imap.append(self.named(folder), f"({' '.join(flags)})", date, raw)
            assert status == "OK", words

    def deliver_many(self, mails: Iterable[bytes], flags: Iterable[str] = ()) -> None:
        """Many mails over one connection."""
        listed = f"({' '.join(flags)})"
        with self.session() as imap:
            for raw in mails:
                assert imap.append("INBOX", listed, "", raw)[0] == "OK"

    def mails(self, folder: str) -> list[tuple[bytes, frozenset[str]]]:
        """Bytes and flags of all mails of a folder."""
        with self.session(folder) as imap:
            found = []
            for number in imap.search(None, "ALL")[1][0].split():
                head, raw = imap.fetch(number.decode(), "(FLAGS BODY.PEEK[])")[1][0]  # type: ignore[misc]
                flags = frozenset(flag.decode() for flag in imaplib.ParseFlags(head))  # type: ignore[arg-type]
                found.append((bytes(raw), flags - {"\\Recent"}))  # type: ignore[arg-type]
            return found

    def drafts(self) -> list[bytes]:
        """What agents see in Drafts."""
        return [raw for raw, _ in self.mails("Drafts")]

    def sent(self) -> list[bytes]:
        """What agents see in Sent."""
        return [raw for raw, _ in self.mails("Sent")]

    def trash(self) -> list[bytes]:
        """What lies in Trash."""
        return [raw for raw, _ in self.mails("Trash")]

    def flags_of(self, message_id: str, folder: str = "INBOX") -> frozenset[str]:
        """Flags and keywords of a mail."""
        return next(flags for raw, flags in self.mails(folder) if message_id.encode() in raw)

    def flag(self, message_id: str, *flags: str, folder: str = "INBOX") -> None:
        """An agent flags a mail."""
        with self.session(folder) as imap:
            for number in self._numbers(imap, message_id):
                imap.store(number, "+FLAGS", f"({' '.join(flags)})")

    def remove(self, message_id: str, folder: str = "INBOX") -> None:
        """An agent deletes a mail for good; of several with this id the oldest."""
        with self.session(folder) as imap:
            for number in self._numbers(imap, message_id)[:1]:
                imap.store(number, "+FLAGS", "(\\Deleted)")
            imap.expunge()

    def rebuild(self) -> None:
        """The server loses its index: the inbox gets another UIDVALIDITY, the mails stay."""
        self._rebuild(self.user)

    @staticmethod
    def _numbers(imap: imaplib.IMAP4, message_id: str) -> list[str]:
        hits = imap.search(None, "HEADER", "Message-ID", f'"{message_id}"')[1][0].split()
        return [number.decode() for number in hits]
