"""The real program as a child process: the demo shows what ``empathd run`` does, not a copy of it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

OURS = (
    "EMPATHD_CONFIG",
    "STATE_DIRECTORY",
    "XDG_STATE_HOME",
    "NOTIFY_SOCKET",
    "WATCHDOG_USEC",
    "JOURNAL_STREAM",
)
PASSWORD = "EMPATHD_DEMO_PASSWORD"


class ProgramError(Exception):
    """The daemon did not do its part; the text ends with the last lines of its log."""


class Program:
    """``empathd run`` on a configuration, until ``with`` ends; its log lies beside the configuration."""

    def __init__(self, config: Path, password: str) -> None:
        self._command = [sys.executable, "-m", "empathd.daemon", "run", "-c", str(config)]
        self._log = config.with_suffix(".log")
        self._socket = config.with_suffix(".notify")
        self._environ = {name: value for name, value in os.environ.items() if name not in OURS}
        self._environ |= {PASSWORD: password, "NOTIFY_SOCKET": str(self._socket)}

    def __enter__(self) -> Self:
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(str(self._socket))
        self._ear.settimeout(0.2)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self._environ
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ear.close()
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def wait_ready(self, seconds: float = 30) -> None:
        """Return when the daemon has made its first round and said so, as it would to systemd."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.check()
            try:
                if "READY=1" in self._ear.recv(4096).decode(errors="replace").splitlines():
                    return
            except TimeoutError:
                continue
        raise ProgramError(f"the daemon was not ready after {seconds:.0f} s{self._tail()}")

    def check(self) -> None:
        """Raise ProgramError when the daemon has ended."""
        if self._process.poll() is not None:
            raise ProgramError(f"the daemon ended with status {self._process.returncode}{self._tail()}")

    def _tail(self) -> str:
        lines = self._log.read_text(errors="replace").splitlines()[-15:]
        return "\n".join([":", *lines]) if lines else ""
