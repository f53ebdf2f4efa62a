"""The bytes between us and the server: imaplib with a read buffer of our own.

imaplib's file object loses its place when a line arrives in two pieces during IDLE, cannot say
whether a line is waiting, and is laid out differently in each Python. ``open``, ``read``,
``readline`` and ``shutdown`` are the methods that imaplib names as those to override.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

from empathd.daemon.tls import keep_alive

FETCH_LINE = re.compile(rb"\* (\d+) FETCH (\([^\r\n{]*\))\r\n")
"""An answer without a literal."""
LONGEST_LINE = 1 << 20
LONGEST_LITERAL = 1 << 26


class Line(imaplib.IMAP4):
    """A connection of ``imaplib``; ``context`` encrypts from the first byte, None leaves it in the clear.

    Seconds: ``connect`` for the connection, ``read`` for the next bytes, ``answer`` for a whole answer.
    """

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext | None, connect: float, read: float, answer: float
    ) -> None:
        self._context, self._connect_timeout, self._read_timeout = context, connect, read
        self._answer_timeout, self._until = answer, time.monotonic() + answer
        self._waiting = bytearray()
        super().__init__(host, port)

    def _new_tag(self) -> bytes:
        """Each command begins with one: from now on its answer is awaited."""
        self._until = time.monotonic() + self._answer_timeout
        tag: bytes = super()._new_tag()  # type: ignore[misc]  # typeshed hides it
        return tag

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect; a handshake that fails leaves no socket behind."""
        self.host, self.port = host, port
        self.sock = socket.create_connection((host, port), self._connect_timeout)
        keep_alive(self.sock)
        if self._context:
            self._encrypt(self._context)
        self.sock.settimeout(self._read_timeout)

    def _encrypt(self, context: ssl.SSLContext) -> None:
        try:
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        except BaseException:
            self.sock.close()
            raise

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> Any:
        """RFC 3501 section 6.2.1; whatever came in the clear is forgotten, lest it pass for encrypted."""
        assert ssl_context is not None  # noqa: S101 - our one caller gives it
        typ, data = self._simple_command("STARTTLS")
        if typ == "OK":
            self._encrypt(ssl_context)
            self._waiting.clear()
            self.untagged_responses.clear()
            self._get_capabilities()
        return typ, data

    def _get_response(self) -> Any:
        """As imaplib's, but whole FETCH lines, which come by the thousand, are taken in all at once."""
        lines, at = list[bytes](), 0
        while found := FETCH_LINE.match(self._waiting, at):
            lines.append(b"%s %s" % found.groups())
            at = found.end()
        if not lines:
            return super()._get_response()  # type: ignore[misc]  # typeshed hides it
        del self._waiting[:at]
        self.untagged_responses.setdefault("FETCH", []).extend(lines)
        return lines[-1]

    def fill(self) -> None:
        """Wait for bytes, at most as long as the socket's timeout, and not for ever byte by byte."""
        if time.monotonic() > self._until:
            raise TimeoutError("the answer has no end")
        chunk = self.sock.recv(1 << 16)
        if not chunk:
            raise self.abort("the server closed the connection")
        self._waiting += chunk

    def read(self, size: int) -> bytes:
        """A literal of ``size`` bytes."""
        if size > LONGEST_LITERAL:
            raise self.abort(f"the server announced {size} bytes at once")
        while len(self._waiting) < size:
            self.fill()
        return self._take(size)

    def readline(self) -> bytes:
        """A line with its end."""
        searched = 0
        while (end := self._waiting.find(b"\n", searched)) < 0:
            searched = len(self._waiting)
            if searched > LONGEST_LINE:
                raise self.abort(f"the server sent a line of more than {LONGEST_LINE} bytes")
            self.fill()
        return self._take(end + 1)

    def _take(self, size: int) -> bytes:
        with memoryview(self._waiting) as waiting:
            taken = bytes(waiting[:size])
        del self._waiting[:size]
        return taken

    def line_within(self, seconds: float) -> bool:
        """Wait up to ``seconds`` for bytes; True when a whole line can be read without waiting."""
        if b"\n" not in self._waiting:
            self.sock.settimeout(seconds)
            with contextlib.suppress(TimeoutError):
                self.fill()
            self.sock.settimeout(self._read_timeout)
        return b"\n" in self._waiting

    def append_at_once(self, mailbox: bytes, flags: str, mails: Iterable[bytes]) -> tuple[str, list[Any]]:
        """APPEND with LITERAL+ (RFC 7888), several mails as MULTIAPPEND (RFC 3502): one round trip.

        Each mail leaves as soon as ``mails`` gives it: the server stores one while the next is written.
        """
        tag = self._new_tag()
        words = b"%s APPEND %s" % (tag, mailbox)
        for mail in mails:
            self.send(b"%s (%s) {%d+}\r\n%s" % (words, flags.encode(), len(mail), mail))
            words = b""
        self.send(b"\r\n")
        done: tuple[str, list[Any]] = self._command_complete("APPEND", tag)
        return done

    def idle_begin(self) -> bytes | None:
        """RFC 2177; None when refused. What comes before the go-ahead is kept in ``untagged_responses``."""
        tag: bytes = self._command("IDLE")
        while self._get_response() is not None:
            self._check_bye()
            if self.tagged_commands.get(tag):
                del self.tagged_commands[tag]
                return None
        return tag

    def idle_read(self, seconds: float) -> None:
        """Take in what comes within ``seconds``, whole lines only; stop at the first."""
        self._until = max(self._until, time.monotonic() + seconds + self._read_timeout)
        if self.line_within(seconds):
            self._get_response()
            self._check_bye()

    def idle_end(self, tag: bytes) -> None:
        """Leave IDLE; the connection takes commands again."""
        self.send(b"DONE\r\n")
        self._command_complete("IDLE", tag)

    def shutdown(self) -> None:
        """Close the socket, whatever state it is in."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()
