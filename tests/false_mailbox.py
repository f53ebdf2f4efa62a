"""A false mailbox that customers and agents use as they use a real one."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes

from empathd.daemon.ports import DoorError
from empathd.detectors.headers import message_id


@dataclass
class Stored:
    """A mail in a folder."""

    uid: int
    raw: bytes
    arrived: datetime
    flags: set[str]

    @property
    def id(self) -> str:
        return message_id(str(message_from_bytes(self.raw)["Message-ID"] or ""))


class FalseMailbox:
    """Folders with UIDs, as customers and agents use them (see tests/doors/kit.py)."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:  # noqa: TID251
        self.now = now
        self.folders: dict[str, list[Stored]] = {"INBOX": [], "Drafts": [], "Sent": [], "Trash": []}
        self.validity = dict.fromkeys(self.folders, 1)
        self._uids = itertools.count(1)
        self.keywords = True
        """Whether keywords are kept; flags with a backslash always are."""
        self.failing: dict[str, DoorError] = {}
        """By method of the door: raise this once."""

    def deliver(self, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()) -> None:
        self.put("INBOX", raw, arrived, flags)

    def put(
        self, folder: str, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()
    ) -> None:
        stamp = (arrived or self.now()).replace(microsecond=0)
        self.folders[folder].append(Stored(next(self._uids), raw, stamp, set(flags)))

    def drafts(self) -> list[bytes]:
        return [mail.raw for mail in self.folders["Drafts"]]

    def sent(self) -> list[bytes]:
        return [mail.raw for mail in self.folders["Sent"]]

    def trash(self) -> list[bytes]:
        return [mail.raw for mail in self.folders["Trash"]]

    def find(self, wanted: str, folder: str = "INBOX") -> Stored:
        return next(mail for mail in self.folders[folder] if mail.id == wanted)

    def flags_of(self, message_id: str, folder: str = "INBOX") -> frozenset[str]:
        return frozenset(self.find(message_id, folder).flags)

    def flag(self, message_id: str, *flags: str, folder: str = "INBOX") -> None:
        self.find(message_id, folder).flags.update(flags)

    def remove(self, message_id: str, folder: str = "INBOX") -> None:
        self.folders[folder].remove(self.find(message_id, folder))

    def named(self, folder: str) -> str:
        return folder

    def rebuild(self) -> None:
        self.validity["INBOX"] += 1
        for mail in self.folders["INBOX"]:
            mail.uid = next(self._uids)
