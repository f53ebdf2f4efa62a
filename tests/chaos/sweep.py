"""One kill: prepare, stop at a step, let the other instance act, kill, rob, recover, and look at the end."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.chaos.instance import Instance, Zygote
from tests.chaos.scenarios import MINUTE, Place
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpSink

FATES = ("kept", "deleted", "rolled back")
"""What becomes of the ledger of the killed instance."""
SETTLE = (MINUTE, 12 * MINUTE, 30 * MINUTE)
"""Rounds after the kill: past the time that a claim of another instance is respected, and past the grace."""
UNSURE = frozenset({"hold.claimed", "hold.committing", "hold.answered"})
"""Steps after which nobody can say whose the update was, or whether it went out: a person is asked."""


@dataclass(frozen=True)
class Kill:
    """``fate`` of the ledger, or ``goes on``: not killed at all; ``company``: a second instance runs."""

    scenario: type[Any]
    step: int | str
    fate: str
    company: bool
    other: str = ""
    """The step at which the second instance stands still, until the first one has gone on."""

    def __str__(self) -> str:
        company = "with a second instance" if self.company else "alone"
        return f"{self.scenario.__name__}, step {self.step}, ledger {self.fate}, {company}"


@dataclass
class Field:
    """Where kills are made: servers that run, and a program that is loaded."""

    zygote: Zygote
    server: Dovecot
    sink: SmtpSink
    folder: Path
    broken: str = ""
    count: int = 0

    def kills(self, scenario: type[Any], step: int | str) -> list[Kill]:
        """All that can become of an instance at this step."""
        alone = [Kill(scenario, step, fate, False) for fate in FATES]
        return [*alone, *(Kill(scenario, step, fate, True) for fate in (*FATES, "goes on"))]

    def make(self, kill: Kill) -> list[str] | None:
        """What is wrong in the end; None when the round has no such step."""
        place, scenario = Place(self.server.mailbox(), self.sink), kill.scenario()
        one = self._instance(place)
        others = [self._instance(place)] if kill.company else []
        for each in (one, *others):
            each.round(0)
        scenario.before(place, lambda after: [each.round(after) for each in (one, *others)] and None)
        one.back_up()
        if not one.round(scenario.after, kill.step):
            return None
        step = one.step
        standing = [other for other in others if other.round(scenario.after, kill.other)]
        if kill.fate == "goes on":
            one.go_on()
        else:
            one.kill()
            self._fate(one, kill.fate)
        for other in standing:
            other.go_on()
        for later in SETTLE:
            for each in (one, *others):
                each.round(scenario.after + later)
        exact = step not in UNSURE and kill.fate in ("kept", "goes on") and not others
        faults = [*place.faults(exact), *scenario.faults(place, exact)]
        return [f"{kill}, at {step}: {fault}" for fault in faults]

    def _instance(self, place: Place) -> Instance:
        self.count += 1
        folder = self.folder / str(self.count)
        return Instance(self.zygote, folder, place.mailbox, self.sink.port, self.broken)

    @staticmethod
    def _fate(instance: Instance, fate: str) -> None:
        match fate:
            case "deleted":
                instance.lose()
            case "rolled back":
                instance.roll_back()

    def sweep(self, scenario: type[Any]) -> Iterator[str]:
        """Faults of all kills at all steps of a scenario."""
        for step in itertools.count(1):
            for kill in self.kills(scenario, step):
                faults = self.make(kill)
                if faults is None:
                    return
                yield from faults
