"""Claiming mails with a keyword, so that of several instances only one acts.

IMAP has a compare-and-set where CONDSTORE is offered: STORE UNCHANGEDSINCE (RFC 7162 section 3.1.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from empathd.daemon.imap.keywords import kept_by
from empathd.daemon.imap.uids import by_folder, place
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import DoorError, Place

TRIES = 10
"""How often a mail may be changed by agents between our look at it and our claim."""

HASTY = "dovecot"
"""It says OK, and not MODIFIED, to who comes second in the very same moment.

A STORE looks first whether the mail was changed, then whether the keyword stands there already; who sets it
between the two leaves nothing to do, and what is not done is no conflict. But its answer tells flags, and
with .SILENT nobody hears of their own change: the first is told none, all others are. Other servers are taken
at their word: one that tells flags in spite of .SILENT would have us leave every mail.
"""


def claim(wire: Wire, places: Sequence[Place], keyword: str) -> frozenset[Place]:
    """Where we set the keyword; everywhere when the folder keeps no such keyword.

    DoorError where UIDs mean something else by now: the next look finds the mails under their new ones.
    """
    won: set[Place] = set()
    for folder, validities in by_folder(places).items():
        box = wire.opened(folder, write=True)
        uids = validities.get(box.uidvalidity, set())
        if validities.keys() - {box.uidvalidity}:
            raise DoorError(wire.door, f"claim in {folder}: the folder was made anew (UIDVALIDITY)")
        got = _claim(wire, uids, keyword) if kept_by(box, [keyword]) else uids
        won |= {place(box.uidvalidity, uid, folder) for uid in got}
    return frozenset(won)


def _claim(wire: Wire, uids: Iterable[int], keyword: str) -> set[int]:
    won: set[int] = set()
    left = set(uids)
    for _ in range(TRIES):
        free, modseq = _free(wire, left, keyword)
        if not free:
            return won
        left = _store(wire, free, modseq, keyword)
        won |= free - left
    raise DoorError(wire.door, f"claim with {keyword}: the mails change all the time")


def _free(wire: Wire, uids: set[int], keyword: str) -> tuple[set[int], int]:
    """Those that do not carry the keyword, and the last change among them."""
    items = "FLAGS MODSEQ" if "CONDSTORE" in wire.capabilities else "FLAGS"
    found = wire.fetch(uids, items) if uids else {}
    free = {uid: mail for uid, mail in found.items() if keyword.lower() not in map(str.lower, mail.flags)}
    return set(free), max((mail.modseq for mail in free.values()), default=0)


def _store(wire: Wire, uids: set[int], modseq: int, keyword: str) -> set[int]:
    """Set it; the UIDs that others changed first. Without mod-sequences nobody can tell, and all are ours."""
    if modseq:
        # Any later change has a mod-sequence above all that the folder knew when we looked.
        changed, told = wire.store_unless_changed(uids, modseq, (keyword,))
        return changed | told if HASTY in wire.software.lower() else changed
    wire.store(uids, "+", (keyword,))
    return set()
