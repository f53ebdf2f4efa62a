"""The thread of one mailbox: rounds, waits, and comes back after every failure."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from empathd.daemon import clock
from empathd.daemon.box import Box, Manner
from empathd.daemon.ledger import Ledger, damaged, unusable
from empathd.daemon.log import event
from empathd.daemon.loop import Round, one_round
from empathd.daemon.ports import DoorError, MailboxDoor, OutboxDoor

POLL = 120.0
"""Seconds after which we look even if the server said nothing: IDLE dies silently, Sent says nothing."""
FIRST, LONGEST = 1.0, 900.0
"""Back-off in seconds: doubling, with jitter, until a connection has waited for news and lived."""
BREATH = 1.0
"""Seconds after we were woken for nothing, before we listen again; what comes meanwhile is not slept over."""


@dataclass(frozen=True, slots=True)
class Post:
    """How a worker gets to its mailbox; each call may raise DoorError."""

    name: str
    ledger: Callable[[], Ledger]
    door: Callable[[], MailboxDoor]
    outbox: OutboxDoor | None
    manner: Callable[[datetime], Manner]
    """The manner for a mailbox that was first started at that time."""
    where: str = ""
    """Server, user and folder: when that changes, the ledger's places mean nothing any more."""

    def again(self) -> Post:
        """The same post as a new value: its worker wakes up and looks."""
        return replace(self)


class Worker:
    """Serves one mailbox until told to stop. ``post`` may be exchanged between two rounds."""

    def __init__(self, post: Post, stop: threading.Event, did: Callable[[str, Round], None]) -> None:
        self.post, self.stop, self.did = post, stop, did
        self.notice = ""
        """What the daemon wants ``status`` to show for this mailbox."""
        self.served = threading.Event()
        """Set after the first try, however it ended: the start need not wait any longer."""
        self.alive_until = time.monotonic() + POLL
        """Progress was made, or a known wait lasts, until then (monotonic seconds)."""
        self._backoff = FIRST
        self._woken = False
        """The last wait ended with news."""

    def run(self) -> None:
        """Until ``stop``: serve, and after a failure wait and serve again."""
        while not self.stop.is_set():
            try:
                with self.post.ledger() as ledger:
                    self._keep_serving(ledger)
            except DoorError as error:
                self._failed(None, error)

    def _keep_serving(self, ledger: Ledger) -> None:
        """Until ``stop``, or until the ledger must be opened anew."""
        while not self.stop.is_set():
            try:
                self._serve(ledger)
            except DoorError as error:
                self._failed(ledger, error)
            except Exception as error:  # a fault in one mailbox stops no other, nor this one for good
                if damaged(error):
                    event("ledger.damaged", level=logging.ERROR, mailbox=self.post.name, why=error)
                    return
                if why := unusable(error):
                    self._failed(None, DoorError("ledger", why))
                    return
                logging.getLogger("empathd").exception("mailbox.fault mailbox=%s", self.post.name)
                self._failed(ledger, DoorError("round", "a fault of ours, see the log"))

    def once(self, ledger: Ledger) -> None:
        """Rounds until nothing waits; raises DoorError."""
        box = self._box(ledger)
        try:
            while self._round(box).waiting and not self.stop.is_set():
                pass
        finally:
            box.door.close()

    def _serve(self, ledger: Ledger) -> None:
        box = self._box(ledger)
        try:
            post = self.post
            while not self.stop.is_set():
                result = self._round(box)
                if not result.waiting:
                    self._wait(box, result, post)
                if self.post is not post:
                    post = self.post
                    box = replace(box, manner=post.manner(started(ledger)), outbox=post.outbox)
        finally:
            box.door.close()

    def _box(self, ledger: Ledger) -> Box:
        self.alive_until = time.monotonic() + POLL
        post = self.post
        ledger.serve(post.where, clock.now())
        return Box(post.name, post.door(), post.outbox, ledger, post.manner(started(ledger)))

    def _round(self, box: Box) -> Round:
        now = clock.now()
        result = one_round(box, now)
        box.ledger.put(last_round=now.isoformat(), door="", notice=self.notice)
        self.alive_until = time.monotonic() + 2 * POLL
        self.served.set()
        self.did(box.name, result)
        return result

    def _wait(self, box: Box, result: Round, post: Post) -> None:
        if self._woken and not result.read:
            self.stop.wait(BREATH)  # for nothing: some servers count differently each time
        until = (result.again - clock.now()).total_seconds() if result.again else POLL

        def wake() -> bool:
            return self.stop.is_set() or self.post is not post

        self._woken = box.door.wait(min(max(until, 0.0), POLL), wake)
        # Not before: a server that takes us in and throws us out at once would see a login a second.
        self._backoff = FIRST

    def _failed(self, ledger: Ledger | None, error: DoorError) -> None:
        """Say why, and wait, with jitter, longer each time."""
        event("door.shut", level=logging.WARNING, mailbox=self.post.name, door=error.door, why=error.why)
        if ledger:
            ledger.put(door=str(error), notice=self.notice)
        self.served.set()
        longest = self._backoff if error.again else LONGEST
        pause = max(error.wait, random.uniform(longest / 2, longest))  # noqa: S311 - jitter, not a secret
        self.alive_until = time.monotonic() + pause + POLL
        event("door.retry", mailbox=self.post.name, after=timedelta(seconds=pause))
        self.stop.wait(pause)
        self._backoff = min(LONGEST, self._backoff * 2)


def started(ledger: Ledger) -> datetime:
    """The first start of this mailbox, now if it is this one."""
    known = ledger.get("started")
    if not known:
        known = clock.now().isoformat()
        ledger.put(started=known)
    return datetime.fromisoformat(known)
