"""The Drafts folder: what stands in it, and filing our own."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, islice

from empathd.daemon.imap import answers, errors, sync
from empathd.daemon.imap.traces import message_id
from empathd.daemon.imap.uids import place, split
from empathd.daemon.imap.wire import Wire
from empathd.daemon.log import event
from empathd.daemon.ports import Place, Trace

GROUP = 500
GROUP_BYTES = 8 << 20
FLAGS = ("\\Draft",)

_Told = tuple[bytes, Place | None]


@dataclass
class Drafts:
    """One Drafts folder; headers once read are kept, for a UID never changes its mail (RFC 3501 2.3.1.1)."""

    folder: str
    _known: dict[Place, Trace]

    def now(self, wire: Wire, since: datetime) -> tuple[Trace, ...]:
        """All recent drafts that stand there, deleted ones left out.

        The folder is opened afresh: a session that had it open does not see what others appended.
        """
        box = wire.select(self.folder)
        uids = wire.search("UNDELETED", *sync.after(since))
        places = {place(box.uidvalidity, uid, self.folder): uid for uid in uids}
        unknown = [uid for where, uid in places.items() if where not in self._known]
        flags = sync.flags(wire, (where for where in places if where in self._known))
        kept = {where: replace(self._known[where], flags=now) for where, now in flags.items()}
        self._known = kept | {new.place: new for new in sync.read(wire, box, unknown)}
        return tuple(self._known[where] for where in places if where in self._known)

    def file(self, wire: Wire, mails: Iterable[bytes]) -> tuple[Place | None, ...]:
        """File drafts and look whether they stand there; None where one does not, whatever was answered."""
        uidnext = 0 if "UIDPLUS" in wire.capabilities else wire.status(self.folder)[1]
        told: list[_Told] = []
        for group in _groups(mails, together={"MULTIAPPEND", "LITERAL+"} <= wire.capabilities):
            told += _file_group(wire, self.folder, group)
        if not told:
            return ()
        box = wire.select(self.folder)
        uids = [split(where)[2] for _, where in told if where is not None]
        if 0 in uids:  # no APPENDUID: to be found by their Message-IDs among the newest mails
            uids = [uid for uid in wire.search("UID", f"{uidnext or 1}:*") if uid >= uidnext]
        found = {each.place: each for each in sync.read(wire, box, sorted(uids))}
        self._known |= found
        by_id = {each.message_id: each.place for each in found.values()}
        return tuple(
            where if where in found else by_id.get(message_id(mail)) if where is not None else None
            for mail, where in told
        )


def _groups(mails: Iterable[bytes], *, together: bool) -> Iterator[Iterator[bytes]]:
    """The mails of one command each; no mail is taken before its command wants it."""
    waiting = iter(mails)
    for first in waiting:
        yield chain((first,), _more(waiting, len(first))) if together else iter((first,))


def _more(mails: Iterator[bytes], octets: int) -> Iterator[bytes]:
    """What still fits into a command with a mail of so many octets."""
    for mail in islice(mails, GROUP - 1):
        yield mail
        octets += len(mail)
        if octets > GROUP_BYTES:
            return


def _file_group(wire: Wire, folder: str, group: Iterable[bytes]) -> list[_Told]:
    """Each mail and where the server says it is, UID 0 where it does not say, None where it refused.

    All or none are stored (RFC 3502); after a refusal each goes by itself, so that one stops no other.
    """
    taken, words, mails = wire.append(folder, group, FLAGS)
    if taken:
        validity, uids = answers.appended(words)
        uids = uids if len(uids) == len(mails) else (0,) * len(mails)
        return [(mail, place(validity, uid, folder)) for mail, uid in zip(mails, uids, strict=True)]
    if len(mails) > 1:
        return [told for mail in mails for told in _file_group(wire, folder, [mail])]
    refusal = words.decode("utf-8", "replace")
    if errors.concerns_all(refusal):
        raise errors.refused(wire.door, f"file a draft in {folder}", refusal)
    event("draft.refused", level=logging.WARNING, door=wire.door, why=refusal)
    return [(mail, None) for mail in mails]
