"""Instances of empathd with a state folder each, on one mailbox, that can be stopped, killed and robbed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.servers.dovecot import PASSWORD
from tests.servers.mailbox import ImapMailbox
from tests.service.program import Program

LEDGER = "support.sqlite"


class Zygote:
    """The loaded program as a child process; see ``zygote.py``."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log = folder, folder / "zygote.log"

    def __enter__(self) -> Self:
        nobody = ImapMailbox(1, "nobody@shop.test", PASSWORD, lambda user: None)
        config = Program(self.folder, nobody, "live").file
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.chaos.zygote", str(config)],
                env={**os.environ, "IMAP_PW": PASSWORD, "NO_COLOR": "1"},
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
            )  # fmt: skip
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def order(self, **order: Any) -> dict[str, Any]:
        """Give an order and wait for its end."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, self.log.read_text()[-3000:]
        answer: dict[str, Any] = json.loads(line)
        return answer


class Instance:
    """One empathd with its own state folder; ``broken`` is the safeguard that it lacks."""

    def __init__(
        self, zygote: Zygote, folder: Path, mailbox: ImapMailbox, smtp: int, broken: str = ""
    ) -> None:
        folder.mkdir(parents=True)
        self.zygote, self.folder, self.broken = zygote, folder, broken
        self.program = Program(folder, mailbox, "live", smtp)
        self.state, self.copy, self.trace = folder / "state", folder / "copy", folder / "steps"
        self.pid = 0

    def round(self, after: float, stop_at: int | str = 0) -> bool:
        """``empathd run --once``, ``after`` seconds from now; True: it stands still at that step."""
        told = self.zygote.order(
            run=str(self.program.file),
            after=after,
            stop_at=stop_at,
            trace=str(self.trace),
            broken=self.broken,
        )
        self.pid = told["pid"]
        assert told["stopped"] or told["status"] == 0, (told, self.zygote.log.read_text()[-3000:])
        return bool(told["stopped"])

    @property
    def step(self) -> str:
        """The step that was passed last."""
        return self.trace.read_text().split()[-1]

    def kill(self) -> None:
        """SIGKILL, where it stands."""
        assert self.zygote.order(signal="KILL", pid=self.pid)["status"] == -9

    def go_on(self) -> None:
        """It finishes its round."""
        assert self.zygote.order(signal="CONT", pid=self.pid)["status"] == 0, self.zygote.log.read_text()[
            -3000:
        ]

    def back_up(self) -> None:
        """A copy of the ledger as it is on disk."""
        shutil.copytree(self.state, self.copy)

    def lose(self) -> None:
        """The ledger is gone."""
        for file in self.state.glob(f"{LEDGER}*"):
            file.unlink()

    def roll_back(self) -> None:
        """The ledger is that of the copy, as after a restore from a backup."""
        self.lose()
        for file in self.copy.glob(f"{LEDGER}*"):
            shutil.copy2(file, self.state / file.name)
