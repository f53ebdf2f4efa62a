"""A real server as a child process on loopback, in a temporary directory of its own, ended by its pid."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

import pytest

HOST = "127.0.0.1"
# Gone with the tests, even if they are killed.
LEASH = ("setpriv", "--pdeathsig", "TERM") if shutil.which("setpriv") else ()


_given: set[int] = set()


def free_port() -> int:
    """A TCP port of the loopback interface that nobody listens on now, and that we have not given away."""
    while True:
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            port: int = probe.getsockname()[1]
        if port not in _given:
            _given.add(port)
            return port


def unavailable(why: str) -> NoReturn:
    """Skip the test for want of a server, and say so; in CI that is a failure."""
    missing = f"{why}: a test against the real server cannot run"
    if os.environ.get("CI", "").lower() in {"1", "true", "yes"}:
        pytest.fail(missing)
    pytest.skip(missing)


class Child:
    """Start by ``with``; subclasses say in ``start`` what to spawn. Works as root and as an ordinary user."""

    port = 0
    farewell = signal.SIGTERM
    """How it is asked to end."""

    def __init__(self) -> None:
        self.dir = Path(tempfile.mkdtemp(prefix="empathd-test-", dir="/tmp"))  # short: socket paths are
        self.dir.chmod(0o755)
        self.log = self.dir / "server.log"
        self.log.touch()
        self.log.chmod(0o666)
        self._command: tuple[str, ...] = ()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Write the configuration, spawn the server, wait for its ports."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            sys.stderr.write(self.log.read_text(errors="replace")[-3000:])
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self.dir, ignore_errors=True)

    def spawn(self, *command: str | Path) -> None:
        """Start a process in a group of its own, its output in ``log``."""
        self._command = tuple(map(str, command))
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*LEASH, *self._command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def stop(self) -> None:
        """End the process group: by ``farewell``, after two seconds SIGKILL."""
        if not self._process:
            return
        with contextlib.suppress(subprocess.TimeoutExpired, ProcessLookupError):
            os.killpg(self._process.pid, self.farewell)
            self._process.wait(2)
        with contextlib.suppress(ProcessLookupError):  # whoever did not listen
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def restart(self) -> None:
        """Stop, if it runs, and start again on the same ports and data."""
        self.stop()
        self.spawn(*self._command)
        self.wait_for(self.port)

    def freeze(self, *, on: bool = True) -> None:
        """A server that hangs with its connections open; ``on=False``: it goes on."""
        if self._process:
            os.killpg(self._process.pid, signal.SIGSTOP if on else signal.SIGCONT)

    def wait_for(self, port: int, seconds: float = 15) -> None:
        """Return once a server greets on ``port``; raise when the child died or time runs out."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._process and self._process.poll() is not None:
                raise RuntimeError(f"the server exited with {self._process.returncode}")
            with contextlib.suppress(OSError), socket.create_connection((HOST, port), 1) as probe:
                probe.settimeout(5)
                if probe.recv(1024):
                    return
            time.sleep(0.01)
        raise TimeoutError(f"port {port} did not open")
