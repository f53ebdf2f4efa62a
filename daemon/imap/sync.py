"""What is new: the inbox from the cursor on, flags of watched mails, replies in Sent, drafts in Drafts.

The number of round trips is the same for one mail and for a full batch.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from empathd.daemon.imap.answers import Fetched, Selected
from empathd.daemon.imap.traces import ITEMS, trace
from empathd.daemon.imap.uids import by_folder, place, sets
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import Arrived, Cursor, Place, Trace
from empathd.detectors import bounds

CAP = bounds.START
"""Bytes of a mail that are read: enough for its words, whatever is attached."""
BATCH = 500
BATCH_BYTES = 16 << 20
WINDOW = 50_000
"""UIDs in one SEARCH answer at most: imaplib takes no line above a million bytes."""
META = "FLAGS INTERNALDATE RFC822.SIZE"


@dataclass(frozen=True, slots=True)
class New:
    """A batch of the inbox; the fields as in ``ports.Look``."""

    mails: tuple[Arrived, ...]
    cursor: Cursor
    moved: bool
    waiting: int


def inbox(wire: Wire, box: Selected, cursor: Cursor) -> New:
    """The next batch after ``cursor``; from the lowest UID on where UIDs mean something else now."""
    changed = box.uidvalidity != cursor.uidvalidity or 0 < box.uidnext <= cursor.uid
    done = 0 if changed else cursor.uid
    moved = changed and cursor.uidvalidity != 0
    if not box.exists or 0 < box.uidnext <= done + 1:
        return New((), Cursor(box.uidvalidity, done), moved, 0)
    uids, more = _after(wire, box, done)
    mails, left = batch(wire, box, uids)
    # Only UIDs that we have looked at are behind the cursor, never those up to UIDNEXT: a server may be late.
    last = min(left) - 1 if left else max(uids, default=done)
    return New(mails, Cursor(box.uidvalidity, last), moved, len(left) + more)


def _after(wire: Wire, box: Selected, done: int) -> tuple[list[int], int]:
    """The lowest UIDs above ``done``, one batch of them, and how many mails are left behind them."""
    top, more = "*", 0
    if box.exists > WINDOW and (not box.uidnext or box.uidnext - done > WINDOW):
        first = _first_above(wire, box.exists, done)
        last = min(first + BATCH - 1, box.exists)
        top, more = str(max(wire.search(str(last)), default=done + WINDOW)), box.exists - last
    above = [
        uid for uid in wire.search("UID", f"{done + 1}:{top}") if uid > done
    ]  # n:* names the last mail always
    return above[:BATCH], more + len(above[BATCH:])


def _first_above(wire: Wire, exists: int, done: int) -> int:
    """The sequence number of the first mail with a UID above ``done``, found by halving."""
    low, high = 1, exists
    while done and low < high:
        middle = (low + high) // 2
        uid = max(wire.search(str(middle)), default=0)
        low, high = (low, middle) if uid > done else (middle + 1, high)
    return low


def batch(wire: Wire, box: Selected, uids: Sequence[int]) -> tuple[tuple[Arrived, ...], frozenset[int]]:
    """The mails of ``uids``, lowest first, as many as fit in memory; and the UIDs that must wait."""
    known = wire.fetch(uids, META)
    total, fitting = 0, list[int]()
    for uid in sorted(known):
        total += min(known[uid].size or CAP, CAP)
        if fitting and total > BATCH_BYTES:
            break
        fitting.append(uid)
    bodies = wire.fetch(fitting, f"BODY.PEEK[]<0.{CAP}>")
    mails = (
        _arrived(box, uid, known[uid], _with_end(wire, uid, known[uid].size, bodies[uid].content))
        for uid in fitting
        if uid in bodies
    )
    return tuple(mail for mail in mails if mail), frozenset(known).difference(fitting)


def _with_end(wire: Wire, uid: int, size: int, start: bytes | None) -> bytes | None:
    """A mail that is larger than what was read of it, with the words below what it carries."""
    offset = bounds.end_offset(start, size) if start and len(start) >= CAP else 0
    if not start or not offset:
        return start
    below = wire.fetch([uid], f"BODY.PEEK[]<{offset}.{bounds.END}>").get(uid)
    return bounds.joined(start, (below and below.content) or b"")


def _arrived(box: Selected, uid: int, about: Fetched, raw: bytes | None) -> Arrived | None:
    if raw is None:
        return None
    where = place(box.uidvalidity, uid, box.folder)
    return Arrived(where, raw, about.arrived, about.flags, about.size)


def again(wire: Wire, places: Iterable[Place]) -> Iterable[Arrived]:
    """Mails by place, batch after batch; those that are gone are missing."""
    for folder, validities in by_folder(places).items():
        box = wire.select(folder)
        uids = frozenset(validities.get(box.uidvalidity, ()))
        while uids:
            ascending = sorted(uids)
            mails, left = batch(wire, box, ascending[:BATCH])
            uids = left.union(ascending[BATCH:])
            yield from mails


def flags(wire: Wire, places: Iterable[Place]) -> dict[Place, frozenset[str]]:
    """Flags now, by place; one FETCH a folder. A mail that only FETCH leaves out is there, without flags."""
    now: dict[Place, frozenset[str]] = {}
    for folder, validities in by_folder(places).items():
        box = wire.opened(folder)
        asked = validities.get(box.uidvalidity, set())
        told = {uid: mail.flags for uid, mail in wire.fetch(asked, "FLAGS").items()}
        told |= dict.fromkeys(_there(wire, asked - told.keys()), frozenset())
        now |= {place(box.uidvalidity, uid, folder): flags for uid, flags in told.items()}
    return now


def _there(wire: Wire, uids: Iterable[int]) -> set[int]:
    """Those of ``uids`` that the open folder holds."""
    return {uid for uid_set in sets(uids) for uid in wire.search("UID", uid_set)}


def strays(wire: Wire, box: Selected, known: Collection[Place], upto: Cursor, since: datetime) -> list[int]:
    """UIDs of recent mails behind the cursor that were never read: shown late, or left out by the server."""
    if box.uidvalidity != upto.uidvalidity or not upto.uid:
        return []
    uids = wire.search("UID", f"1:{upto.uid}", *after(since))
    unread = [uid for uid in uids if place(box.uidvalidity, uid, box.folder) not in known]
    return [uid for uid in unread if uid <= upto.uid][:BATCH]


def sent(
    wire: Wire, folders: Iterable[str], cursors: Mapping[str, Cursor], since: datetime
) -> tuple[tuple[Trace, ...], dict[str, Cursor]]:
    """Replies since the cursors; a folder in which nothing is new costs one STATUS."""
    traces: list[Trace] = []
    reached: dict[str, Cursor] = {}
    for folder in folders:
        cursor = cursors.get(folder, Cursor())
        validity, uidnext = wire.status(folder)
        if validity == cursor.uidvalidity and 0 < uidnext == cursor.uid + 1:
            reached[folder] = cursor
            continue
        box = wire.select(folder)
        same = box.uidvalidity == cursor.uidvalidity and not 0 < box.uidnext <= cursor.uid
        done = cursor.uid if same else 0
        uids = [uid for uid in wire.search("UID", f"{done + 1}:*", *after(since)) if uid > done]
        traces += read(wire, box, uids)
        # As in the inbox only what was seen is behind the cursor; at first all that is old is behind it, too.
        reached[folder] = Cursor(box.uidvalidity, max(uids, default=done or max(box.uidnext - 1, 0)))
    return tuple(traces), reached


def read(wire: Wire, box: Selected, uids: Sequence[int]) -> list[Trace]:
    """Headers of mails in the open folder, lowest UID first."""
    found = wire.fetch(uids, ITEMS) if uids else {}
    return [trace(place(box.uidvalidity, uid, box.folder), found[uid]) for uid in sorted(found)]


def after(since: datetime) -> tuple[str, str]:
    """SINCE one day early: servers compare dates in a time zone of their own (RFC 3501 section 6.4.4)."""
    day = since - timedelta(days=1)
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[
        day.month - 1
    ]
    return "SINCE", f"{day.day}-{month}-{day.year}"
