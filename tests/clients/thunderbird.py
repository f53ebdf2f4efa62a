"""The real Thunderbird as an agent uses it: headless, driven through its Marionette port."""

from __future__ import annotations

import itertools
import json
import socket
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any

from tests.agents import THUNDERBIRD
from tests.clients import chrome
from tests.servers.child import HOST, Child, free_port
from tests.servers.mailbox import ImapMailbox

PATIENCE = 60.0
"""Seconds until we give up; never a measure of speed."""


class Thunderbird(Child):
    """An agent with Thunderbird, its one account the support mailbox."""

    model = THUNDERBIRD
    marks_answered = False
    """It knows the original of a draft from its own database only, and ours was not made there."""

    def __init__(self, mailbox: ImapMailbox, smtp: int) -> None:
        super().__init__()
        self.mailbox, self.smtp = mailbox, smtp

    def start(self) -> None:
        """With a profile of its own, logged in."""
        self.port = free_port()
        profile = self.dir / "profile"
        profile.mkdir()
        prefs = chrome.prefs(self.mailbox.user, self.mailbox.port, self.smtp, self.port)
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in prefs.items())
        (profile / "user.js").write_text("".join(lines))
        words = ("--headless", "--marionette", "--remote-allow-system-access", "--no-remote")
        environ = (f"HOME={self.dir}", "MOZ_HEADLESS=1")
        self.spawn("env", *environ, "thunderbird", *words, "--profile", profile)
        self.wait_for(self.port, PATIENCE)
        self._socket = socket.create_connection((HOST, self.port), PATIENCE)
        self._file, self._ids = self._socket.makefile("rb"), itertools.count(1)
        self._answer()
        self._call("WebDriver:NewSession", capabilities={})
        self._call("Marionette:SetContext", value="chrome")
        self._until(chrome.SETUP, self.mailbox.user, self.mailbox.password)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if hasattr(self, "_socket"):
            self._file.close()
            self._socket.close()
        super().__exit__(kind, error, trace)

    def open_draft(self, subject: str) -> None:
        """Edit as draft: the composer opens."""
        self._until(chrome.OPEN, subject, good=lambda value: value == "open")
        self._until(chrome.READY)

    def type(self, text: str) -> None:
        """Words before the body of the draft."""
        self._script(chrome.TYPE, text)

    def save(self) -> None:
        """File > Save, until it is saved and nothing is on its way any more."""
        self._script(chrome.SAVE)
        self._until(chrome.SAVED)

    def send(self) -> None:
        """Send now, until the composer has closed."""
        self._script(chrome.SEND)
        self._until(chrome.CLOSED)

    def _answer(self) -> Any:
        """One JSON packet with its length before it."""
        size = b""
        while not size.endswith(b":"):
            byte = self._file.read(1)
            assert byte, "Thunderbird has closed its Marionette port"
            size += byte
        return json.loads(self._file.read(int(size[:-1])))

    def _call(self, name: str, **arguments: Any) -> Any:
        packet = json.dumps([0, next(self._ids), name, arguments]).encode()
        self._socket.sendall(b"%d:%s" % (len(packet), packet))
        _, _, error, result = self._answer()
        if error:
            raise RuntimeError(str(error)[:500])
        return result

    def _script(self, text: str, *arguments: Any) -> Any:
        return self._call("WebDriver:ExecuteScript", script=text, args=list(arguments))["value"]

    def _until(self, text: str, *arguments: Any, good: Callable[[Any], bool] = bool) -> Any:
        end = time.monotonic() + PATIENCE
        while not good(value := self._script(text, *arguments)):
            assert time.monotonic() < end, f"Thunderbird says {value!r}"
            time.sleep(0.1)
        return value
