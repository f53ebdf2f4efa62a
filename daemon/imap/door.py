"""The IMAP door: one mailbox, one connection, one thread."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from empathd.daemon.imap import abilities, claims, filing, folders, idle, keywords, past, removal, sync, uids
from empathd.daemon.imap.account import Account
from empathd.daemon.imap.answers import Selected
from empathd.daemon.imap.wire import Wire
from empathd.daemon.log import event
from empathd.daemon.ports import Abilities, Arrived, Cursor, DoorError, Look, Mark, Place, Trace

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
            box = self._wire.select(self._folders.inbox)
            new = sync.inbox(self._wire, box, inbox)
            self._seen = replace(box, uidnext=box.uidnext or new.cursor.uid + 1)
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

    def claim(self, places: Sequence[Place], keyword: str) -> frozenset[Place]:
        """Set a keyword where it does not stand; where nobody was faster."""
        with self._shut_on_failure():
            return claims.claim(self._wire, places, keyword)

    def whereabouts(self, place: Place) -> tuple[str, int]:
        """Folder and UID of a place."""
        folder, _, uid = uids.split(place)
        return folder, uid

    def drafts(self, since: datetime) -> tuple[Trace, ...]:
        """All recent drafts as they stand now."""
        with self._shut_on_failure():
            return self._drafts.now(self._wire, since)

    def append_drafts(self, drafts: Iterable[bytes]) -> tuple[Place | None, ...]:
        """File drafts (RFC 5322, CRLF), each as soon as it is given; after a DoorError any may be stored."""
        with self._shut_on_failure():
            return self._drafts.file(self._wire, drafts)

    def remove_drafts(self, places: Sequence[Place], *, trash: bool = False) -> frozenset[Place]:
        """Delete drafts that carry our mark, by UID, or move them to Trash where there is one."""
        with self._shut_on_failure():
            folder, bin_ = self._folders.drafts, self._folders.trash if trash else ""
            return removal.remove(self._wire, folder, places, bin_)

    def file_sent(self, raw: bytes) -> bool:
        """File a copy in the first Sent folder, read already; False when the server refused it."""
        with self._shut_on_failure():
            sent = self._folders.sent
            return bool(sent) and self._wire.append(sent[0], [raw], ("\\Seen",)).taken

    def wait(self, seconds: float, wake: Callable[[], bool]) -> bool:
        """IDLE, or ask now and then; ``wake()`` is asked once a second."""
        with self._shut_on_failure():
            return idle.wait(self._wire, self._account, self._seen, seconds, wake)

    def past_sent(self, since: datetime) -> Iterator[tuple[Arrived, ...]]:
        """What was sent since a time, in batches, read-only; who stops halfway finds the door shut."""
        with self._shut_on_failure():
            for folder in self._folders.sent:
                yield from past.mails(self._wire, folder, since)

    def past_mail(self, since: datetime, wanted: past.Wanted) -> Iterator[tuple[Arrived, ...]]:
        """Mails of customers that are wanted by their headers, in the inbox and where it is archived."""
        with self._shut_on_failure():
            for folder in (self._folders.inbox, *self._folders.archive):
                yield from past.mails(self._wire, folder, since, wanted)

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
