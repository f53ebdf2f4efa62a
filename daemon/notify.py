"""Tells systemd how the daemon is: sd_notify(3) without a library. Without systemd it does nothing."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping


class Notifier:
    """The way to the service manager. No method ever raises; ``active`` is false without a NOTIFY_SOCKET."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._path = environ.get("NOTIFY_SOCKET", "")

    @property
    def active(self) -> bool:
        """Somebody listens: we run as a unit of ``Type=notify``."""
        return self._path.startswith(("/", "@"))

    def ready(self, status: str = "") -> None:
        """The start, or a reload, is finished."""
        self._send("READY=1", *_status(status))

    def status(self, text: str) -> None:
        """One line that ``systemctl status`` shows."""
        self._send(*_status(text))

    def reloading(self) -> None:
        """A reload has begun; ``ready`` must follow. systemd wants to know since when."""
        since = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
        self._send("RELOADING=1", f"MONOTONIC_USEC={since}")

    def stopping(self, status: str = "") -> None:
        """We have been told to stop and are finishing what is in hand."""
        self._send("STOPPING=1", *_status(status))

    def alive(self) -> None:
        """A sign of life for WatchdogSec; send it only after real progress."""
        self._send("WATCHDOG=1")

    def _send(self, *lines: str) -> None:
        if not self.active or not lines:
            return
        # "@" stands for the zero byte of Linux's abstract sockets.
        path = "\0" + self._path[1:] if self._path.startswith("@") else self._path
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as door:
                door.settimeout(1)  # a service manager that does not read must not stop the mail
                door.sendto("\n".join(lines).encode("utf-8", "replace"), path)
        except (OSError, ValueError):
            return  # a lost word to systemd is no reason to fail a customer


def watchdog_interval(environ: Mapping[str, str] = os.environ) -> float | None:
    """How often, in seconds, a sign of life is owed: half of WatchdogSec; None when nobody watches us."""
    if environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None  # meant for our parent
    try:
        microseconds = int(environ.get("WATCHDOG_USEC", ""))
    except ValueError:
        return None
    return microseconds / 2_000_000 if microseconds > 0 else None


def _status(text: str) -> tuple[str, ...]:
    # One line only: a second one would be read as another assignment.
    return (f"STATUS={' '.join(text.split())}",) if text else ()
