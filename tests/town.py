"""A town of mailboxes: companies that empathd serves, and robots; what one sends, another one gets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes

from empathd.daemon.box import Manner
from empathd.detectors.reader import Reader
from tests.acme import manner
from tests.world import World

Robot = Callable[[bytes], Iterable[bytes]]
MARKS = ("Auto-Submitted", "X-Auto-Response-Suppress", "Precedence", "X-Empathd")
THREAD = ("Message-ID", "In-Reply-To", "References")


def company(address: str, window: timedelta = timedelta(hours=6)) -> World:
    """A mailbox in mode live, of a company of its own, after its first start."""
    ordinary, reader = manner("live"), Reader({}, frozenset({address}))

    def made(started: datetime) -> Manner:
        usual = ordinary(started)
        voice = replace(usual.voice, address=address, mailbox=address, secret=address.encode())
        email = replace(usual.policy.email, respond_within=window)
        policy = replace(usual.policy, email=email)
        return replace(usual, read=reader.read, policy=policy, voice=voice, insiders=frozenset({address}))

    world = World(made)
    world.round()
    return world


def without(raw: bytes, *names: str) -> bytes:
    """A mail as a gateway passes it on that drops these fields."""
    for name in names:
        raw = re.sub(rb"(?im)^" + name.encode() + rb":.*\r\n(?:[ \t].*\r\n)*", b"", raw)
    return raw


class Town:
    """Carries mail between its companies; ``drops``: fields that get lost on the way."""

    def __init__(
        self, companies: dict[str, World], robots: dict[str, Robot] | None = None, drops: tuple[str, ...] = ()
    ) -> None:
        self.companies, self.robots, self.drops = companies, robots or {}, drops
        self._carried = dict.fromkeys(companies, 0)

    def live(self, days: float, step: timedelta = timedelta(minutes=30)) -> None:
        """Time passes, everybody makes a round at each step, and the mail is carried."""
        for _ in range(int(timedelta(days=days) / step)):
            for world in self.companies.values():
                world.now += step
                world.round()
            self._carry()

    def _carry(self) -> None:
        for address, world in self.companies.items():
            fresh = world.outbox.mails[self._carried[address] :]
            self._carried[address] = len(world.outbox.mails)
            for recipient, raw in fresh:
                passed = without(raw, *self.drops)
                if recipient in self.companies:
                    there = self.companies[recipient]
                    there.mailbox.deliver(passed, there.now + timedelta(seconds=5))
                for answer in self.robots[recipient](passed) if recipient in self.robots else ():
                    world.mailbox.deliver(answer, world.now + timedelta(seconds=5))


def ids(raw: bytes) -> tuple[str, str]:
    """Message-ID and References of a mail, as an answering program reads them."""
    head = message_from_bytes(raw)
    return str(head["Message-ID"] or ""), " ".join(str(head["References"] or "").split())
