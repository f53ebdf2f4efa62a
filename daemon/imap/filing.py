"""The Drafts folder: what stands in it, and filing our own."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from empathd.daemon.imap import answers, errors, sync
from empathd.daemon.imap.traces import message_id
from empathd.daemon.imap.uids import place, split
from empathd.daemon.imap.wire import Wire
from empathd.daemon.log import event
from empathd.daemon.ports import Place, Trace

GROUP = 500
GROUP_BYTES = 8 << 20
FLAGS = ("\\Draft",)


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

    def file(self, wire: Wire, mails: Sequence[bytes]) -> tuple[Place | None, ...]:
        """File drafts and look whether they stand there; None where one does not, whatever was answered."""
        if not mails:
            return ()
        uidnext = 0 if "UIDPLUS" in wire.capabilities else wire.status(self.folder)[1]
        told: list[Place | None] = []
        for group in _groups(mails, together={"MULTIAPPEND", "LITERAL+"} <= wire.capabilities):
            told += _file_group(wire, self.folder, group)
        box = wire.select(self.folder)
        uids = [split(where)[2] for where in told if where is not None]
        if 0 in uids:  # no APPENDUID: to be found by their Message-IDs among the newest mails
            uids = [uid for uid in wire.search("UID", f"{uidnext or 1}:*") if uid >= uidnext]
        found = {each.place: each for each in sync.read(wire, box, sorted(uids))}
        self._known |= found
        by_id = {each.message_id: each.place for each in found.values()}
        return tuple(
            where if where in found else by_id.get(message_id(mail)) if where is not None else None
            for mail, where in zip(mails, told, strict=True)
        )


def _groups(mails: Sequence[bytes], *, together: bool) -> Iterator[list[bytes]]:
    group: list[bytes] = []
    for mail in mails:
        if group and (not together or len(group) >= GROUP or sum(map(len, group)) + len(mail) > GROUP_BYTES):
            yield group
            group = []
        group.append(mail)
    if group:
        yield group


def _file_group(wire: Wire, folder: str, group: Sequence[bytes]) -> list[Place | None]:
    """Where the server says they are, UID 0 where it does not say, None where it refused.

    All or none are stored (RFC 3502); after a refusal each goes by itself, so that one stops no other.
    """
    taken, words = wire.append(folder, group, FLAGS)
    if taken:
        validity, uids = answers.appended(words)
        uids = uids if len(uids) == len(group) else (0,) * len(group)
        return [place(validity, uid, folder) for uid in uids]
    if len(group) > 1:
        return [where for mail in group for where in _file_group(wire, folder, [mail])]
    refusal = words.decode("utf-8", "replace")
    if errors.concerns_all(refusal):
        raise errors.refused(wire.door, f"file a draft in {folder}", refusal)
    event("draft.refused", level=logging.WARNING, door=wire.door, why=refusal)
    return [None]
