"""The IMAP door: one mailbox, one connection, one thread."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from empathd.daemon.imap import abilities, filing, folders, idle, keywords, sync, uids
from empathd.daemon.imap.account import Account
from empathd.daemon.imap.wire import Selected, Wire
from empathd.daemon.log import event
from empathd.daemon.ports import Abilities, Arrived, Cursor, DoorError, Look, Mark, Place


TRIES = 10
"""How often a keyword is set that the server forgets (Exchange answers OK and keeps none)."""


class ImapDoor:
    """A ``MailboxDoor``. After a DoorError it is shut: connect again for a new one."""

    def __init__(self, account: Account, wire: Wire, found: folders.Folders) -> None:
        self._account, self._wire, self._folders = account, wire, found
        self._drafts = filing.Drafts(found.drafts, {})
        self._seen: Selected | None = None
        self._dropped: Counter[Place] = Counter()

    def look(
        self, inbox: Cursor, sent: Mapping[str, Cursor], watch: Sequence[Place], since: datetime
    ) -> Look:
        """Read what is new, in the same few round trips for one mail and for a batch."""
        with self._shut_on_failure():
            self._seen = self._wire.select(self._folders.inbox)
            new = sync.inbox(self._wire, self._seen, inbox)
            flags = sync.flags(self._wire, watch)
            replies, cursors = sync.sent(self._wire, self._folders.sent, sent, since)
            standing = self._drafts.now(self._wire, since)
            return Look(new.mails, new.cursor, new.moved, new.waiting, flags, replies, cursors, standing)

    def fetch(self, places: Sequence[Place]) -> tuple[Arrived, ...]:
        """Read mails again by place; those that are gone are missing."""
        with self._shut_on_failure():
            return tuple(sync.again(self._wire, places))

    def mark(self, marks: Sequence[Mark]) -> frozenset[Place]:
        """Set and remove keywords; ``\\Seen`` never. Where they stand now, or will never stand."""
        with self._shut_on_failure():
            dropped = keywords.store(self._wire, marks)
            self._dropped = Counter({where: self._dropped[where] + 1 for where in dropped})
            if dropped:
                event("tags.dropped", level=logging.WARNING, door=self._account.door, mails=len(dropped))
            again = {where for where, tries in self._dropped.items() if tries < TRIES}
            return frozenset(mark.place for mark in marks) - again

    def strays(self, known: Collection[Place], upto: Cursor, since: datetime) -> tuple[Arrived, ...]:
        """Recent mails behind the cursor that were never read, one batch."""
        with self._shut_on_failure():
            box = self._wire.select(self._folders.inbox)
            return sync.batch(self._wire, box, sync.strays(self._wire, box, known, upto, since))[0]

    def whereabouts(self, place: Place) -> tuple[str, int]:
        """Folder and UID of a place."""
        folder, _, uid = uids.split(place)
        return folder, uid

    def append_drafts(self, drafts: Sequence[bytes]) -> tuple[Place | None, ...]:
        """File drafts (RFC 5322, CRLF); after a DoorError nobody knows which of them are stored."""
        with self._shut_on_failure():
            return filing.file(self._wire, self._folders.drafts, drafts)

    def file_sent(self, raw: bytes) -> None:
        """File a copy in the first Sent folder, read already."""
        with self._shut_on_failure():
            if not self._folders.sent:
                raise DoorError(
                    self._account.door, "no Sent folder is set; name one in folders.sent", again=False
                )
            folder = self._folders.sent[0]
            taken, words = self._wire.append(folder, [raw], ("\\Seen",))
            if not taken:
                raise DoorError(
                    self._account.door, f"file a copy in {folder}: {words.decode('utf-8', 'replace')}"
                )

    def wait(self, seconds: float, wake: Callable[[], bool]) -> bool:
        """IDLE, or ask now and then; ``wake()`` is asked once a second."""
        with self._shut_on_failure():
            return idle.wait(self._wire, self._account, self._seen, seconds, wake)

    def abilities(self) -> Abilities:
        """What this server can do, and which folders are used."""
        with self._shut_on_failure():
            return abilities.told(self._wire, self._folders)

    def close(self) -> None:
        """Log out if possible; never raises."""
        self._wire.logout()

    @contextmanager
    def _shut_on_failure(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._wire.drop()
            raise


def connect(account: Account) -> ImapDoor:
    """Connect, log in, find the folders. DoorError when any of it fails."""
    wire = Wire(account)
    try:
        return ImapDoor(account, wire, folders.find(wire, account))
    except DoorError:
        wire.drop()
        raise
