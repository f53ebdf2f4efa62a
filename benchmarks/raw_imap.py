"""The least an IMAP client can be: a socket, tags, literals. It sets the floor for the daemon."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Self, TypeVar

LITERAL = re.compile(rb"\{(\d+)\}\r\n$")
BATCH = 200
T = TypeVar("T")  # Python 3.11 has no other way


class RawImap:
    """Commands go out as given; answers come back as lists of text pieces and literals in turn."""

    def __init__(self, host: str, port: int, user: str, password: str) -> None:
        self.socket = socket.create_connection((host, port), 30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.file = self.socket.makefile("rb", 1 << 18)
        self.count = 0
        self._line()
        secret = password.encode()
        self.do(b'LOGIN "%s" {%d+}\r\n%s' % (user.encode(), len(secret), secret))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()
        self.socket.close()

    def do(self, *commands: bytes) -> list[list[bytes]]:
        """Send all commands at once, then wait for the answers; each must be OK."""
        tags = []
        for command in commands:
            self.count += 1
            tags.append(b"A%d " % self.count)
            self.socket.sendall(tags[-1] + command + b"\r\n")
        return [answer for tag in tags for answer in self._answers(tag)]

    def work(
        self, uids: Sequence[int], keywords: Mapping[frozenset[str], Sequence[int]], drafts: Sequence[bytes]
    ) -> int:
        """Fetch the mails, store each group of keywords, append the drafts; returns the bytes fetched."""
        self.do(b"SELECT INBOX")
        fetched = 0
        for batch in _batches(uids):
            for parts in self.do(b"UID FETCH %s (UID FLAGS INTERNALDATE BODY.PEEK[])" % _set(batch)):
                fetched += sum(map(len, parts[1::2]))
        self.do(
            *(
                b"UID STORE %s +FLAGS.SILENT (%s)" % (_set(group), " ".join(sorted(words)).encode())
                for words, group in keywords.items()
            )
        )
        for some in _batches(drafts):
            self.do(b"APPEND Drafts" + b"".join(b" (\\Draft) {%d+}\r\n%s" % (len(raw), raw) for raw in some))
        return fetched

    def _answers(self, tag: bytes) -> list[list[bytes]]:
        answers = []
        while not (parts := self._line())[0].startswith(tag):
            answers.append(parts)
        if not parts[0].startswith(tag + b"OK"):
            raise RuntimeError(parts[0].decode(errors="replace"))
        return answers

    def _line(self) -> list[bytes]:
        parts: list[bytes] = []
        while True:
            piece = self.file.readline()
            if not piece:
                raise EOFError("the server closed the connection")
            found = LITERAL.search(piece)
            if not found:
                return [*parts, piece]
            parts += [piece[: found.start()], self.file.read(int(found[1]))]


def _batches(things: Sequence[T]) -> Iterable[Sequence[T]]:
    return (things[start : start + BATCH] for start in range(0, len(things), BATCH))


def _set(uids: Sequence[int]) -> bytes:
    """A set of UIDs with its runs written as ranges."""
    runs: list[list[int]] = []
    for uid in sorted(uids):
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return b",".join(b"%d" % first if first == last else b"%d:%d" % (first, last) for first, last in runs)
