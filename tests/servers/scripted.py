"""A little IMAP server, honest until a fault is put in: what no real server can be made to do on demand.

A fault is a function from a turn (a command, or the greeting) to the bytes that the client gets, piece by
piece, each in a TCP segment of its own; ``turn.honest()`` does what was asked and yields the true answer.
"""

from __future__ import annotations

import contextlib
import re
import select
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import BinaryIO, Self

from tests.servers import commands
from tests.servers.child import HOST
from tests.servers.little import Folder, LittleMailbox

OFFERED = "IMAP4rev1 LITERAL+ UIDPLUS MULTIAPPEND IDLE SPECIAL-USE ID"
LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n$")


class Hangup(Exception):
    """Raised by a fault: the server closes the connection; ``reset`` without a proper end."""

    def __init__(self, *, reset: bool = False) -> None:
        self.reset = reset


@dataclass
class Turn:
    """What a client asked for; ``verb`` is ``UID FETCH`` and so on, ``GREETING`` when it has just come."""

    server: Scripted
    session: Session
    tag: bytes
    verb: str
    args: bytes = b""
    literals: list[bytes] = field(default_factory=list)

    def honest(self) -> Iterator[bytes]:
        """Do it and tell the truth about it, one response a piece."""
        if self.verb == "IDLE":
            yield b"+ idling\r\n"
            yield from self.session.news()
            yield self.done()
            return
        with self.server.mailbox.lock:
            pieces = commands.answer(self)
        yield from pieces

    def done(self, words: str = "OK done") -> bytes:
        """The tagged line that ends the answer."""
        return self.tag + b" " + words.encode() + b"\r\n"


Fault = Callable[[Turn], Iterator[bytes]]


def honest(turn: Turn) -> Iterator[bytes]:
    """No fault at all."""
    return turn.honest()


class Scripted:
    """Serves ``mailbox`` on a port of its own; ``fault`` may be exchanged at any time.

    ``asked`` counts the commands by verb, ``GREETING`` the connections.
    """

    def __init__(self, mailbox: LittleMailbox | None = None, offered: str = OFFERED) -> None:
        self.mailbox, self.offered = mailbox or LittleMailbox(), offered
        self.fault: Fault = honest
        self.keepable = b"\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*"
        self.pause = 0.0
        """Seconds between the pieces of an answer."""
        self.asked: Counter[str] = Counter()
        self._listener = socket.create_server((HOST, 0))
        self.mailbox.port = self.port = self._listener.getsockname()[1]
        self._sessions: list[threading.Thread] = []
        self._open: set[socket.socket] = set()

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sock in (self._listener, *list(self._open)):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in (self._thread, *self._sessions):
            thread.join(5)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self._open.add(sock)
                thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
                self._sessions = [each for each in self._sessions if each.is_alive()] + [thread]
                thread.start()

    def _serve(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        lines = sock.makefile("rb")
        with sock, lines, contextlib.suppress(OSError, EOFError):
            try:
                Session(self, sock, lines).talk()
            except Hangup as hangup:
                if hangup.reset:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self._open.discard(sock)


class Session:
    """One connection."""

    def __init__(self, server: Scripted, sock: socket.socket, lines: BinaryIO) -> None:
        self.server, self.sock, self._lines = server, sock, lines
        self.folder: Folder | None = None
        self.told = 0
        """How many mails the client believes to be in the open folder."""

    def talk(self) -> None:
        """Greet, then answer commands until either side goes."""
        self._take(Turn(self.server, self, b"*", "GREETING"))
        while True:
            turn = self._read()
            self._take(turn)
            if turn.verb == "LOGOUT":
                return

    def _take(self, turn: Turn) -> None:
        self.server.asked[turn.verb] += 1
        for piece in self.server.fault(turn):
            self.sock.sendall(piece)
            if self.server.pause:
                time.sleep(self.server.pause)

    def line(self) -> bytes:
        """A line of the client."""
        line = self._lines.readline()
        if not line:
            raise EOFError
        return line

    def _read(self) -> Turn:
        text, literals = self.line(), list[bytes]()
        while found := LITERAL.search(text):
            if not found[2]:
                self.sock.sendall(b"+ go on\r\n")
            literals.append(self._lines.read(int(found[1])))
            text = text[: found.start()] + b"{}" + self.line()
        tag, _, rest = text.rstrip(b"\r\n").partition(b" ")
        verb, _, args = rest.partition(b" ")
        if verb.upper() == b"UID":
            second, _, args = args.partition(b" ")
            verb += b" " + second
        return Turn(self.server, self, tag, verb.decode().upper(), args, literals)

    def news(self) -> Iterator[bytes]:
        """What happens in the open folder, until the client says DONE."""
        while not select.select([self.sock], [], [], 0.01)[0]:
            if self.folder and len(self.folder.mails) != self.told:
                self.told = len(self.folder.mails)
                yield b"* %d EXISTS\r\n" % self.told
        self.line()
