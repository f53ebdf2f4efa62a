"""What a server may do to us, each a value: put it in as ``server.fault``, take it out with ``honest``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tests.servers.scripted import Fault, Hangup, Turn


def on(verbs: str, then: Fault) -> Fault:
    """``then`` for these commands only (a regular expression), honest otherwise."""

    def fault(turn: Turn) -> Iterator[bytes]:
        return then(turn) if re.fullmatch(verbs, turn.verb) else turn.honest()

    return fault


def once(fault: Fault, verbs: str) -> Fault:
    """``fault`` for the first such command, honest from then on."""
    left = [fault]

    def first(turn: Turn) -> Iterator[bytes]:
        return left.pop()(turn) if left and re.fullmatch(verbs, turn.verb) else turn.honest()

    return first


def says(*lines: str, then: Hangup | None = None) -> Fault:
    """These lines and nothing is done; ``{tag}`` is the command's. Then perhaps hang up."""

    def fault(turn: Turn) -> Iterator[bytes]:
        for line in lines:
            yield line.format(tag=turn.tag.decode()).encode() + b"\r\n"
        if then:
            raise then

    return fault


def hangs_up_after(turn: Turn) -> Iterator[bytes]:
    """What was asked is done, and the line breaks before anybody hears of it."""
    list(turn.honest())
    raise Hangup
    yield b""


def silent(turn: Turn) -> Iterator[bytes]:
    """No answer, and the line stays open."""
    yield b""


def swallowing(words: str = "OK done") -> Fault:
    """Says that it was done, and does nothing."""

    def fault(turn: Turn) -> Iterator[bytes]:
        yield turn.done(words)

    return fault


def deaf_idle(turn: Turn) -> Iterator[bytes]:
    """IDLE that never tells anything."""
    yield b"+ idling\r\n"
    turn.session.line()
    yield turn.done()


def in_pieces(size: int, *, of: str = ".*") -> Fault:
    """Each response cut into pieces of so many bytes, wherever that falls."""

    def fault(turn: Turn) -> Iterator[bytes]:
        for piece in turn.honest():
            step = size if re.fullmatch(of, turn.verb) else len(piece)
            yield from (piece[at : at + step] for at in range(0, len(piece), step))

    return fault


def gossip(*lines: bytes) -> Fault:
    """Every answer comes with these lines in its midst."""

    def fault(turn: Turn) -> Iterator[bytes]:
        for piece in turn.honest():
            if turn.verb != "GREETING" and not piece.startswith(b"+"):
                yield from (line + b"\r\n" for line in lines)
            yield piece

    return fault


def rewritten(pattern: bytes, by: bytes, of: str = ".*") -> Fault:
    """The honest answer with something else in place of ``pattern``."""

    def fault(turn: Turn) -> Iterator[bytes]:
        return (re.sub(pattern, by, piece) for piece in turn.honest())

    return on(of, fault)


def leaves_out(verb: str, pattern: bytes) -> Fault:
    """Responses that the server forgets to give."""

    def fault(turn: Turn) -> Iterator[bytes]:
        return (piece for piece in turn.honest() if not re.match(pattern, piece, re.S))

    return on(verb, fault)


def empty(turn: Turn) -> Iterator[bytes]:
    """Every folder looks as if it had been emptied."""
    for piece in turn.honest():
        if re.match(rb"\* \d+ (EXISTS|FETCH)", piece):
            piece = b"* 0 EXISTS\r\n" if b"EXISTS" in piece else b""
        yield b"* SEARCH\r\n" if piece.startswith(b"* SEARCH") else piece


def does(action: Callable[[Turn], object]) -> Fault:
    """Something happens in the mailbox just before the command."""

    def fault(turn: Turn) -> Iterator[bytes]:
        with turn.server.mailbox.lock:
            action(turn)
        return turn.honest()

    return fault
