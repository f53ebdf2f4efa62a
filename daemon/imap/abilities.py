"""What a server can do, in lines for ``check --online``."""

from __future__ import annotations

from empathd.daemon.imap.folders import Folders
from empathd.daemon.imap.keywords import ANY
from empathd.daemon.imap.wire import Wire
from empathd.daemon.ports import Abilities

LOST = (
    "without keywords: if our state is lost, nobody can know which drafts were deleted, and no draft is made"
    " for mail that is there already"
)
ATOMIC = "told apart before they act (CONDSTORE)"
LATER = "a second draft is taken away again; a second holding update in the same moment cannot be ruled out"
NAMED = ("IDLE", "UIDPLUS", "MULTIAPPEND", "LITERAL+", "CONDSTORE")


def told(wire: Wire, folders: Folders) -> Abilities:
    """Opens the inbox for writing, as marking will; writes nothing."""
    box = wire.select(folders.inbox, write=True)
    keywords = ANY in box.keepable
    listed = sorted(word for word in box.keepable if not word.startswith("\\"))
    if keywords:
        way = "kept (any)"
    elif listed:
        way = f"only these are kept: {', '.join(listed)}; others live in our own state and in Drafts and Sent"
    else:
        way = "not kept; tags live in our own state, evidence in Drafts and Sent"
    lost = () if keywords else (LOST,)
    claims = "CONDSTORE" in wire.capabilities and keywords
    lines = (
        f"server: {wire.software or 'does not say'}",
        f"encryption: {wire.encryption}",
        *folders.how,
        f"keywords: {way}",
        *lost,
        f"two instances by mistake: {ATOMIC if claims else LATER}",
        *(f"{name}: {'yes' if name in wire.capabilities else 'no'}" for name in NAMED),
    )
    return Abilities(keywords, folders.drafts, folders.sent, wire.capabilities, lines)
