"""The real program as a process, on a real mailbox."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.child import HOST
from tests.servers.mailbox import ImapMailbox

CONFIG = """
mailboxes:
  support:
    address: help@shop.test
    display_name: Acme Support
    imap:
      {{host: {host}, port: {port}, security: none, username: "{user}", password: {{env: IMAP_PW}},
       poll: {poll}}}
    smtp: {{host: {host}, port: {smtp}, security: none}}
    mode: {mode}
team:
  - {{name: Mira Jansen, email: mira@shop.test}}
state: {state}
{more}
"""


class Program:
    """A configuration file and what to run with it."""

    def __init__(
        self, folder: Path, mailbox: ImapMailbox, mode: str = "draft", smtp: int = 1, more: str = ""
    ) -> None:
        self.mailbox, self.file = mailbox, folder / "empathd.yaml"
        self.values = {
            "host": HOST, "port": mailbox.port, "user": mailbox.user, "smtp": smtp, "mode": mode,
            "state": folder / "state", "more": more, "poll": "30s",
        }  # fmt: skip
        self.write()

    def write(self, **changed: object) -> None:
        """Save the configuration."""
        self.values |= changed
        self.file.write_text(CONFIG.format(**self.values), "utf-8")

    @property
    def environ(self) -> dict[str, str]:
        """The environment of the process."""
        return {**os.environ, "IMAP_PW": self.mailbox.password, "NO_COLOR": "1"}

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a verb to its end."""
        return subprocess.run(
            [sys.executable, "-m", "empathd.daemon", *words, "-c", str(self.file)],
            env=self.environ, capture_output=True, text=True, timeout=120,
        )  # fmt: skip

    def once(self) -> str:
        """``empathd run --once``, which must succeed; returns its log."""
        done = self("run", "--once")
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return done.stderr

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[str]]:
        """``empathd run`` until the end of the block."""
        with (self.file.parent / "log").open("w") as log:
            child = subprocess.Popen(
                [sys.executable, "-m", "empathd.daemon", "run", "-c", str(self.file)],
                env=self.environ, stderr=log, stdout=log, text=True,
            )  # fmt: skip
            try:
                yield child
            finally:
                child.terminate()
                child.wait(60)

    @property
    def log(self) -> str:
        """What the running daemon has said."""
        return (self.file.parent / "log").read_text()


def eventually(true: Callable[[], object], seconds: float = 30) -> None:
    """Wait until something is so; a generous limit, never a measure of speed."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)
