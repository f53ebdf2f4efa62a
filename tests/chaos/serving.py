"""The daemon's rounds on a clock of the tests: it connects, serves, and comes back after every DoorError."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from empathd.daemon.box import Box
from empathd.daemon.ledger import Ledger
from empathd.daemon.log import event
from empathd.daemon.loop import Round, one_round
from empathd.daemon.ports import DoorError, MailboxDoor, OutboxDoor
from empathd.replies.plan import Mode
from tests.acme import manner

T = TypeVar("T")


def server_time() -> datetime:
    """Servers stamp mails with their own clocks: ours begins beside them, whenever the test does."""
    return datetime.now(UTC).replace(microsecond=0)  # noqa: TID251


class Serving:
    """One mailbox in service since yesterday. ``shut``: every DoorError so far."""

    def __init__(
        self, connect: Callable[[], MailboxDoor], outbox: OutboxDoor | None = None, mode: Mode = "draft"
    ) -> None:
        self.connect, self.outbox = connect, outbox
        self.now = server_time()
        self.manner = manner(mode)(self.now - timedelta(days=1))
        self.ledger = Ledger(":memory:")
        self.ledger.put(started=self.manner.policy.started.isoformat(), backlog="no")
        self.door: MailboxDoor | None = None
        self.connects = 0
        self.shut: list[DoorError] = []

    def round(self, **later: float) -> Round | None:
        """A round when so much time has passed (a minute); None when a door was shut."""
        self.now += timedelta(**later or {"minutes": 1})
        return self._try(lambda door: one_round(self._box(door), self.now))

    def rounds(self, count: int) -> None:
        """So many rounds, a minute apart."""
        for _ in range(count):
            self.round()

    def wait(self, seconds: float) -> bool | None:
        """Wait for news; None when the door was shut."""
        return self._try(lambda door: door.wait(seconds, lambda: False))

    def close(self) -> None:
        """Take leave."""
        if self.door:
            self.door.close()
        self.door = None

    def _box(self, door: MailboxDoor) -> Box:
        return Box("support", door, self.outbox, self.ledger, self.manner)

    def _try(self, call: Callable[[MailboxDoor], T]) -> T | None:
        try:
            if self.door is None:
                self.connects += 1
                self.door = self.connect()
            return call(self.door)
        except DoorError as error:
            self.shut.append(error.with_traceback(None))
            event("door.shut", level=logging.WARNING, mailbox="support", door=error.door, why=error.why)
            self.close()
            return None
