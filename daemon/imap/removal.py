"""Taking away drafts of our own, by UID and never by EXPUNGE, which would remove other people's mails too."""

from __future__ import annotations

from collections.abc import Sequence

from empathd.daemon.imap import sync
from empathd.daemon.imap.uids import by_folder, place, split
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import Place


def remove(wire: Wire, folder: str, places: Sequence[Place], trash: str = "") -> frozenset[Place]:
    """Those that were removed: still there when read again, and still with our mark."""
    move = bool(trash) and "MOVE" in wire.capabilities
    if not places or not (move or "UIDPLUS" in wire.capabilities):
        return frozenset()
    box = wire.select(folder, write=True)
    uids = by_folder(places).get(folder, {}).get(box.uidvalidity, set())
    ours = {split(trace.place)[2] for trace in sync.read(wire, box, sorted(uids)) if trace.mark}
    removed = not ours or (wire.transfer("MOVE", ours, trash) if move else _delete(wire, ours, trash))
    return frozenset(place(box.uidvalidity, uid, folder) for uid in ours if removed)


def _delete(wire: Wire, uids: set[int], trash: str) -> bool:
    """Copy to Trash first; a crash in between leaves a copy too many there, never one too few."""
    if trash and not wire.transfer("COPY", uids, trash):
        return False
    wire.store(uids, "+", ("\\Deleted",))
    wire.expunge(uids)
    return True
