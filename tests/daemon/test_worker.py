"""How a mailbox's thread comes back: soon after a day of service, ever later from a server that is ill."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime

import pytest

from empathd.daemon.ledger import Ledger
from empathd.daemon.loop import Round
from empathd.daemon.ports import DoorError, MailboxDoor, Place
from empathd.daemon.worker import BREATH, FIRST, LONGEST, Post, Worker
from tests.acme import manner, world
from tests.world import FalseDoor


class Clockless(threading.Event):
    """A stop that lets no time pass: it counts the pauses, and comes after so many."""

    def __init__(self, last: int) -> None:
        super().__init__()
        self.pauses: list[float] = []
        self._last = last

    def wait(self, timeout: float | None = None) -> bool:
        self.pauses.append(timeout or 0)
        if len(self.pauses) >= self._last:
            self.set()
        return self.is_set()


class Fickle(FalseDoor):
    """A door whose waits end as ``waits`` says: True, False, or a DoorError."""

    waits: Callable[[], bool]

    def wait(self, seconds: float, wake: Callable[[], bool]) -> bool:
        return self.waits()


def serve(waits: Callable[[], bool], pauses: int) -> tuple[list[float], int]:
    """The pauses of a worker, and how often it connected."""
    mailbox, connects = world("draft").mailbox, 0

    def door() -> MailboxDoor:
        nonlocal connects
        connects += 1
        made = Fickle(mailbox)
        made.waits = waits
        return made

    stop = Clockless(pauses)
    post = Post("support", lambda: Ledger(":memory:"), door, None, manner("draft"))
    Worker(post, stop, lambda name, result: None).run()
    return stop.pauses, connects


def throws_out() -> bool:
    raise DoorError("imap", "BYE")


def test_a_server_that_throws_us_out_is_asked_ever_less_often() -> None:
    """Taken in, served a round, thrown out in IDLE: each pause may be twice as long, up to a quarter hour."""
    pauses, connects = serve(throws_out, 12)
    assert connects == len(pauses)
    limits = [min(FIRST * 2**number, LONGEST) for number in range(12)]
    assert all(limit / 2 <= pause <= limit for pause, limit in zip(pauses, limits, strict=True))


def test_a_line_that_breaks_once_a_day_is_back_in_a_second() -> None:
    """Providers end sessions after a day: the twentieth time takes no longer than the first."""
    turns = iter([False, None] * 100)

    def waits() -> bool:
        return throws_out() if next(turns) is None else False

    pauses, connects = serve(waits, 20)
    assert connects == 20
    assert max(pauses) <= FIRST


def test_a_server_that_always_has_news_is_not_asked_all_the_time() -> None:
    """Woken at once each time, for nothing: there is a breath between two rounds."""
    pauses, connects = serve(lambda: True, 10)
    assert (pauses, connects) == ([BREATH] * 10, 1)


def test_a_ledger_that_turns_out_damaged_is_opened_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening looks the file over and sets it aside where it must; service goes on without a pause."""
    mailbox, opened, watch = world("draft").mailbox, list[Ledger](), Ledger.watch
    stop = Clockless(3)

    def ledger() -> Ledger:
        opened.append(Ledger(":memory:"))
        return opened[-1]

    def broken_at_first(self: Ledger, since: datetime) -> list[Place]:
        if len(opened) < 2:
            error = sqlite3.DatabaseError("database disk image is malformed")
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error
        return watch(self, since)

    monkeypatch.setattr(Ledger, "watch", broken_at_first)
    rounds: list[str] = []
    post = Post("support", ledger, lambda: FalseDoor(mailbox), None, manner("draft"))

    def did(name: str, result: Round) -> None:
        rounds.append(name)
        stop.set()

    Worker(post, stop, did).run()
    assert (len(opened), rounds, stop.pauses) == (2, ["support"], [])
