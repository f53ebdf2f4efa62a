"""Taking away drafts of our own, by UID and never by EXPUNGE, which would remove other people's mails too."""

from __future__ import annotations

from collections.abc import Sequence

from empathd.daemon.imap import sync
from empathd.daemon.imap.uids import by_folder, place, split
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import Place


def remove(wire: Wire, folder: str, places: Sequence[Place]) -> frozenset[Place]:
    """Those that were removed: still there when read again, and still with our mark."""
    if not places or "UIDPLUS" not in wire.capabilities:
        return frozenset()
    box = wire.select(folder, write=True)
    uids = by_folder(places).get(folder, {}).get(box.uidvalidity, set())
    ours = {split(trace.place)[2] for trace in sync.read(wire, box, sorted(uids)) if trace.mark}
    if ours:
        wire.store(ours, "+", ("\\Deleted",))
        wire.expunge(ours)
    return frozenset(place(box.uidvalidity, uid, folder) for uid in ours)
