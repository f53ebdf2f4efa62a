"""Waiting for something to happen in the inbox, without asking all the time."""

from __future__ import annotations

import time
from collections.abc import Callable

from empathd.daemon.imap.account import Account
from empathd.daemon.imap.answers import Selected
from empathd.daemon.imap.wire import Wire


def wait(
    wire: Wire, account: Account, seen: Selected | None, seconds: float, wake: Callable[[], bool]
) -> bool:
    """True when the inbox changed since ``seen`` or ``wake()`` says so; False when time is up.

    Each turn opens the inbox afresh and compares it with what the last look saw: news that came while
    another folder was open, or with the answer to another command, is never slept over. A turn is short
    even in IDLE: Courier speaks once a minute, and a gateway that lost the connection not at all.
    """
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        box = wire.select(account.inbox)
        if (seen and _news(wire, box, seen)) or wake():
            return True
        turn = min(left, account.poll)
        idling = "IDLE" in wire.capabilities  # a server may take it back
        if wire.idle(turn, wake, time.monotonic) if idling else _sleep(turn, wake):
            return True
    return wake()


def _news(wire: Wire, box: Selected, seen: Selected) -> bool:
    if (box.uidvalidity, box.exists) != (seen.uidvalidity, seen.exists):
        return True
    if box.uidnext:
        return box.uidnext != seen.uidnext
    # Courier tells no UIDNEXT, and a mail that went while another came leaves the number as it was.
    return any(uid >= seen.uidnext for uid in wire.search("UID", f"{seen.uidnext}:*"))


def _sleep(seconds: float, wake: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if wake():
            return True
        time.sleep(min(left, 0.5))
    return False
