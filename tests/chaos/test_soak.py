"""A day in service with faults every few minutes: nothing that the daemon holds grows with its uptime.

The suite lives two hours of it, ``make chaos`` all twenty-four; the clock is the tests', nobody sleeps.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from empathd.daemon.imap import ImapDoor, connect
from tests.acme import answer, mail
from tests.chaos.serving import Serving
from tests.chaos.support import answered, furnish, question
from tests.doors.account import account
from tests.servers import faults
from tests.servers.scripted import Fault, Scripted, honest

MINUTES = 1440 if os.environ.get("EMPATHD_CHAOS") else 120
VERBS = ("LOGIN", "LIST", "SELECT|EXAMINE", "STATUS", "UID SEARCH", "UID FETCH", "UID STORE", "APPEND")
PAGE = os.sysconf("SC_PAGE_SIZE")
MORE_MEMORY = 16 << 20
"""Bytes: the mailbox (some hundred mails of 2 KB) and the ledger live in this process, too."""


SEEN_LATER = 20
"""What is needed for the first time in the second part of the day: another template, another language."""


@dataclass(frozen=True)
class Held:
    """What this process holds now."""

    files: int
    threads: int
    unasked: int
    memory: int
    kept: int
    """Entries in all caches and containers of our modules, but for caches that have a bound."""
    rows: float
    """Rows in the ledger for each mail in the inbox."""

    @classmethod
    def now(cls, daemon: Serving, mails: int) -> Held:
        gc.collect()
        assert isinstance(daemon.door, ImapDoor)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            files=len(list(Path("/proc/self/fd").iterdir())),
            threads=threading.active_count(),
            unasked=len(daemon.door._wire._line.untagged_responses),
            memory=pages * PAGE,
            kept=kept(),
            rows=sum(daemon.ledger.db.table(name).count for name in daemon.ledger.db.table_names()) / mails,
        )


def kept() -> int:
    """How much our modules hold, whatever they call it."""
    modules = [module for name, module in sys.modules.items() if name.startswith("empathd.")]
    values = {id(value): value for module in modules for value in list(vars(module).values())}.values()
    caches = [value.cache_info() for value in values if hasattr(value, "cache_info")]
    unbounded = sum(cache.currsize for cache in caches if cache.maxsize is None)
    return unbounded + sum(len(value) for value in values if isinstance(value, dict | list | set))


def some_fault(dice: random.Random) -> Fault:
    """In one round of eight: the line breaks after a command, or the server refuses it."""
    kinds: Sequence[Fault] = (faults.hangs_up_after, faults.says("{tag} NO not today"))
    return faults.on(dice.choice(VERBS), dice.choice(kinds)) if dice.random() < 1 / 8 else honest


def test_nothing_grows_with_uptime() -> None:
    """Open files, threads, unasked answers and memory are at the end what they were after the first third."""
    dice, warm = random.Random(1), None
    with Scripted() as server:
        mailbox = server.mailbox
        furnish(mailbox)
        daemon = Serving(lambda: connect(account(mailbox, read_timeout=5)))
        number = first = 100  # the furniture has smaller ones
        for minute in range(MINUTES):
            if minute % 7 == 0:
                number += 1
                mailbox.deliver(question(number))
                mailbox.deliver(mail(5000 + number, "List-Id: <news.shop.example>"))
            if minute % 14 == 13:
                mailbox.put("Sent", answer(number).replace(b"anna@", b"c%d@" % number), flags=["\\Seen"])
            server.fault = some_fault(dice)
            daemon.round()
            if minute == MINUTES // 3:
                server.fault = honest
                daemon.round()
                warm = Held.now(daemon, len(mailbox.mails("INBOX")))
        server.fault = honest
        for _ in range(2):
            daemon.rounds(2)
            daemon.round(minutes=11)
        end = Held.now(daemon, len(mailbox.mails("INBOX")))
        daemon.close()
        assert warm and 0 < len(daemon.shut) < MINUTES / 4, (
            "a fault in one round of eight, and none that stays"
        )
        assert end.files <= warm.files + 1 and end.threads <= warm.threads + 1
        assert end.unasked <= warm.unasked
        assert end.kept <= warm.kept + SEEN_LATER
        assert end.rows <= warm.rows * 1.25, "each mail costs the ledger the same, early or late"
        assert end.memory <= warm.memory + MORE_MEMORY
        drafted = answered(mailbox)
        assert max(drafted.values()) == 1
        waiting = [n for n in range(first + 1, number + 1) if n % 2]  # the others have been answered
        assert all(drafted[f"<m{n}@customer.example>"] == 1 for n in waiting)
