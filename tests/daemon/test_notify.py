"""What systemd hears of us."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from empathd.daemon.loop import Round
from empathd.daemon.notify import Notifier, watchdog_interval
from empathd.daemon.service import Service


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """A service manager that keeps what it is told."""
    path = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(path)
        ear.settimeout(5)
        yield path, ear


@pytest.mark.parametrize(
    ("say", "heard"),
    [
        (lambda door: door.ready(), "READY=1"),
        (lambda door: door.ready("2 mailboxes"), "READY=1\nSTATUS=2 mailboxes"),
        (lambda door: door.status("3 wait"), "STATUS=3 wait"),
        (lambda door: door.stopping(), "STOPPING=1"),
        (lambda door: door.alive(), "WATCHDOG=1"),
    ],
)
def test_systemd_hears_each_word(
    manager: tuple[str, socket.socket], say: Callable[[Notifier], None], heard: str
) -> None:
    """systemd is told about start, state, stop and life in its own words."""
    path, ear = manager
    say(Notifier({"NOTIFY_SOCKET": path}))
    assert ear.recv(999).decode() == heard


def test_a_reload_says_since_when(manager: tuple[str, socket.socket]) -> None:
    """`systemctl reload` can tell our READY after a reload from an older one: it gets the monotonic time."""
    path, ear = manager
    before = time.monotonic_ns() // 1000
    Notifier({"NOTIFY_SOCKET": path}).reloading()
    first, second = ear.recv(999).decode().split("\n")
    assert first == "RELOADING=1"
    assert before <= int(second.removeprefix("MONOTONIC_USEC=")) <= time.monotonic_ns() // 1000


def test_a_status_cannot_smuggle_in_another_word(manager: tuple[str, socket.socket]) -> None:
    """An error text of a server with a line break in it stays a status."""
    path, ear = manager
    Notifier({"NOTIFY_SOCKET": path}).status("server says no\nMAINPID=1")
    assert ear.recv(999) == b"STATUS=server says no MAINPID=1"


def test_abstract_sockets_work() -> None:
    """In a container NOTIFY_SOCKET may be an abstract one, written with an @."""
    name = f"empathd-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("\0" + name)
        ear.settimeout(5)
        Notifier({"NOTIFY_SOCKET": "@" + name}).alive()
        assert ear.recv(99) == b"WATCHDOG=1"


@pytest.mark.parametrize("path", [None, "", "vsock:2:1234", "/nowhere/at/all", "@nobody", "/" + "x" * 300])
def test_without_a_listener_nothing_happens(path: str | None) -> None:
    """Outside systemd, or with a dead socket, the daemon goes on: no word to systemd ever raises."""
    door = Notifier({} if path is None else {"NOTIFY_SOCKET": path})
    assert door.active == bool(path and path[0] in "/@")
    for say in (door.ready, door.reloading, door.stopping, door.alive):
        say()
    door.status("still well")


@pytest.mark.parametrize(
    ("environ", "seconds"),
    [
        ({"WATCHDOG_USEC": "30000000"}, 15.0),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": str(os.getpid())}, 15.0),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({}, None),
    ],
)
def test_signs_of_life_come_twice_as_often_as_asked(environ: dict[str, str], seconds: float | None) -> None:
    """WatchdogSec=30 means a sign of life every 15 s, and none where it was meant for another process."""
    assert watchdog_interval(environ) == seconds


def test_systemctl_status_says_that_updates_are_stopped(tmp_path: Path) -> None:
    """The breaker of one mailbox shows in the line of systemd, also while another mailbox has its turn."""
    file = tmp_path / "empathd.yaml"
    imap = "imap: {host: imap.acme.example, username: x, password: {env: X}}"
    file.write_text(
        f"mailboxes:\n  help: {{address: help@acme.example, {imap}}}\nstate: {tmp_path}\n", "utf-8"
    )
    service, heard = Service(file), list[str]()
    service.notifier.status = heard.append  # type: ignore[method-assign]
    service._did("help", Round(0, 0, 0, 30, 0, None, "30 updates due at once"))
    service._did("sales", Round(0, 0, 0, 1, 0, None))
    service._did("help", Round(0, 0, 0, 2, 0, None))
    assert heard == [
        "updates are stopped in help: 30 updates due at once; help: 30 open, 0 to read",
        "updates are stopped in help: 30 updates due at once; sales: 1 open, 0 to read",
        "help: 2 open, 0 to read",
    ]
