"""What lies in a folder since a time, read from one end to the other and left exactly as it is.

For verbs that look back (what was sent, which questions come again): a batch at a time is in memory, never
the folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from empathd.daemon.imap.answers import Selected
from empathd.daemon.imap.sync import BATCH, CAP, META, WINDOW, after, read
from empathd.daemon.imap.uids import place, split
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import Arrived, Trace

TOGETHER = 64
"""Mails in one FETCH: with ``CAP`` bytes of each at most 16 MB."""

Wanted = Callable[[Trace], bool]


def mails(
    wire: Wire, folder: str, since: datetime, wanted: Wanted | None = None
) -> Iterator[tuple[Arrived, ...]]:
    """The mails that arrived at ``since`` or later, in batches, each by one FETCH of the first ``CAP`` bytes.

    ``wanted`` is asked about the header of each mail before its words are fetched: one FETCH more for
    every ``BATCH`` mails, and none for the words of those that nobody wants. Opens by EXAMINE and reads by
    PEEK, so that the folder is as it was.
    """
    box = wire.select(folder)
    for found in _uids(wire, box, since):
        for first in range(0, len(found), BATCH):
            uids = found[first : first + BATCH]
            if wanted:
                uids = _wanted(wire, box, uids, wanted)
            for start in range(0, len(uids), TOGETHER):
                yield _batch(wire, box, uids[start : start + TOGETHER], since)


def _uids(wire: Wire, box: Selected, since: datetime) -> Iterator[list[int]]:
    """UIDs since a day, ascending; a big folder is asked piece by piece, for an answer is one line."""
    for first in range(1, box.exists + 1, WINDOW):
        last = min(first + WINDOW - 1, box.exists)
        yield wire.search(f"{first}:{last}", *after(since))


def _wanted(wire: Wire, box: Selected, uids: Sequence[int], wanted: Wanted) -> list[int]:
    return [split(trace.place)[2] for trace in read(wire, box, uids) if wanted(trace)]


def _batch(wire: Wire, box: Selected, uids: Sequence[int], since: datetime) -> tuple[Arrived, ...]:
    """The mails of ``uids``; SINCE knows only days, so the hour is looked at here."""
    found = wire.fetch(uids, f"{META} BODY.PEEK[]<0.{CAP}>")
    return tuple(
        Arrived(place(box.uidvalidity, uid, box.folder), mail.content, mail.arrived, mail.flags, mail.size)
        for uid, mail in sorted(found.items())
        if mail.content is not None and mail.arrived >= since
    )
