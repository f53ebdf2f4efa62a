"""Waiting for something to happen in the inbox, without asking all the time."""

from __future__ import annotations

import time
from collections.abc import Callable

from empathd.daemon.imap.account import Account
from empathd.daemon.imap.wire import Selected, Wire


def wait(
    wire: Wire, account: Account, seen: Selected | None, seconds: float, wake: Callable[[], bool]
) -> bool:
    """True when the inbox changed since ``seen`` or ``wake()`` says so; False when time is up.

    Each turn opens the inbox afresh and compares it with what the last look saw: news that came
    while another folder was open, or with the answer to another command, is never slept over.
    """
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        box = wire.select(account.inbox)
        if seen and (box.uidvalidity, box.uidnext, box.exists) != (
            seen.uidvalidity,
            seen.uidnext,
            seen.exists,
        ):
            return True
        if wake():
            return True
        if "IDLE" not in wire.capabilities:
            if _sleep(min(left, account.poll), wake):
                return True
        elif wire.idle(min(left, account.idle_cycle), wake, time.monotonic):
            return True
    return wake()


def _sleep(seconds: float, wake: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if wake():
            return True
        time.sleep(min(left, 0.5))
    return False
