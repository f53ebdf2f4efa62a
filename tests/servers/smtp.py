"""SMTP servers: a sink that takes everything, and one that hangs up just where a test wants it."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from tests.servers.child import HOST, free_port


@dataclass(frozen=True)
class Taken:
    """A mail that the sink accepted."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class SmtpSink:
    """aiosmtpd: ``mails`` holds what was accepted; ``refuse`` maps addresses to answers (``550 5.1.1 no``).

    With ``password`` it asks for a login; ``options`` go to aiosmtpd's Controller.
    """

    def __init__(self, refuse: dict[str, str] | None = None, password: str = "", **options: Any) -> None:
        self.refuse, self.password, self.mails = refuse or {}, password, list[Taken]()
        self.port = free_port()
        if password:
            options |= {"authenticator": self._authenticate, "auth_required": True, "auth_require_tls": False}
        self._controller = Controller(self, hostname=HOST, port=self.port, **options)

    def _authenticate(
        self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any
    ) -> AuthResult:
        return AuthResult(success=data.password == self.password.encode(), handled=False)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if address not in self.refuse:
            envelope.rcpt_tos.append(address)
        return self.refuse.get(address, "250 OK")

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        self.mails.append(Taken(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.content))
        return "250 2.0.0 taken"

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()


class ScriptedSmtp:
    """Speaks SMTP up to ``at`` (greeting, ehlo, mail, rcpt, data, body, dot, quit) and does ``then`` there.

    ``then``: an answer to give; or empty: hang up without one. ``bodies`` came with their final dot.
    """

    def __init__(self, at: str, then: str = "") -> None:
        self.at, self.then, self.bodies = at, then, list[bytes]()
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        with contextlib.suppress(OSError, ConnectionAbortedError):
            while True:
                connection, _ = self._listener.accept()
                with connection, contextlib.suppress(OSError, EOFError):
                    self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        lines = connection.makefile("rb")
        answers = {
            "ehlo": "250 test",
            "mail": "250 ok",
            "rcpt": "250 ok",
            "data": "354 go on",
            "quit": "221 bye",
        }
        self._answer(connection, "greeting", "220 test")
        while line := lines.readline():
            verb = line[:4].decode("ascii", "replace").lower().strip()
            self._answer(connection, verb, answers.get(verb, "502 what?"))
            if verb == "data" and self.at != "data":
                self._body(connection, lines)

    def _body(self, connection: socket.socket, lines: Any) -> None:
        if self.at == "body":
            lines.readline()
            raise EOFError
        body = b""
        while (line := lines.readline()) != b".\r\n":
            if not line:
                raise EOFError
            body += line
        self.bodies.append(body)
        self._answer(connection, "dot", "250 2.0.0 taken")

    def _answer(self, connection: socket.socket, place: str, usual: str) -> None:
        if place == self.at and not self.then:
            raise EOFError
        answer = self.then if place == self.at else usual
        connection.sendall(f"{answer}\r\n".encode())
