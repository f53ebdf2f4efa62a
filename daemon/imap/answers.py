"""What a server's answers say. Pure: bytes in, values out; the order of items never matters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from empathd.daemon.imap.uids import spelled

Part = bytes | tuple[bytes, bytes]
"""As imaplib hands them over: a line, or (line up to a literal, literal)."""

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""For an INTERNALDATE that nobody can read: too old for any promise to run from it."""

TOKEN = re.compile(rb'("(?:[^"\\]|\\.)*")|([()])|\{\d+\}$|([^\s()"{\[]+(?:\[[^\]]*\](?:<\d+>)?)?)')
"""Quoted string, bracket, atom; the announcement of a literal is none of them."""
MONTHS = (b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec")
DATE_TIME = re.compile(
    rb"([ \d]\d)-(%s)-([12]\d{3}) (\d\d):(\d\d):(\d\d) ([+-])([01]\d)([0-5]\d)" % b"|".join(MONTHS)
)
"""RFC 3501 section 9, date-time, as good servers write it; other spellings are left to ``email``."""
MODIFIED = re.compile(rb"\[MODIFIED ([\d:,]+)\]", re.I)
APPENDUID = re.compile(rb"\[APPENDUID (\d+) ([\d:,]+)\]", re.I)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a FETCH told about one mail; what was not asked for is empty."""

    flags: frozenset[str] = frozenset()
    arrived: datetime = LONG_AGO
    size: int = 0
    modseq: int = 0
    """RFC 7162; 0 where it was not asked for."""
    content: bytes | None = None
    """The one BODY item that was asked for; None when the answer had none."""


@dataclass(frozen=True, slots=True)
class Selected:
    """A folder as it stood when it was opened. ``uidnext`` is 0 where the server does not tell it."""

    folder: str
    write: bool
    uidvalidity: int
    uidnext: int
    exists: int
    keepable: frozenset[str]
    """PERMANENTFLAGS in lower case; ``\\*``: any keyword (RFC 3501 section 7.1)."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A line of LIST: name, hierarchy delimiter, attributes in lower case."""

    name: str
    delimiter: str
    attributes: frozenset[str]


class Appended(NamedTuple):
    """Whether a server took the mails of an APPEND, its words, and the mails, for another try."""

    taken: bool
    words: bytes
    mails: Sequence[bytes]


Value = bytes | list[bytes]


def fetched(data: Iterable[Part | None]) -> dict[int, Fetched]:
    """FETCH answers by UID (RFC 3501 section 7.4.2); those that name none were not asked for."""
    mails: dict[int, dict[bytes, Value]] = {}
    for parts in _responses(data):
        items = _items(parts)
        uid = items.get(b"UID")
        if isinstance(uid, bytes) and uid.isdigit():
            mails.setdefault(int(uid), {}).update(items)
    return {uid: _mail(items) for uid, items in mails.items()}


def _responses(data: Iterable[Part | None]) -> Iterator[list[Part]]:
    """The parts of each answer: lines with literals, then the line that ends it."""
    parts: list[Part] = []
    for part in data:
        if part is None:
            continue
        parts.append(part)
        if isinstance(part, bytes):
            yield parts
            parts = []


def _tokens(parts: Sequence[Part]) -> Iterator[tuple[str, bytes]]:
    for part in parts:
        line, literal = part if isinstance(part, tuple) else (part, None)
        for quoted, bracket, atom in TOKEN.findall(line):
            if atom:
                yield "atom", atom
            elif bracket:
                yield "bracket", bracket
            elif quoted:
                yield "string", re.sub(rb"\\(.)", rb"\1", quoted[1:-1])
        if literal is not None:
            yield "string", literal


def _items(parts: Sequence[Part]) -> dict[bytes, Value]:
    """``7 (UID 9 FLAGS (\\Seen))`` as {UID: 9, FLAGS: [\\Seen]}; the sequence number is dropped."""
    tokens = _tokens(parts)
    next(tokens, None), next(tokens, None)
    items: dict[bytes, Value] = {}
    for kind, name in tokens:
        if kind != "atom":
            continue
        value_kind, value = next(tokens, ("", b""))
        if value_kind == "atom" and value.upper() == b"NIL":
            value = b""
        items[name.upper()] = (
            list(_until_closed(tokens)) if (value_kind, value) == ("bracket", b"(") else value
        )
    return items


def _until_closed(tokens: Iterator[tuple[str, bytes]]) -> Iterator[bytes]:
    depth = 1
    for kind, value in tokens:
        if kind == "bracket":
            depth += 1 if value == b"(" else -1
            if not depth:
                return
        yield value


def _mail(items: dict[bytes, Value]) -> Fetched:
    flags, size = items.get(b"FLAGS"), items.get(b"RFC822.SIZE")
    bodies = (value for name, value in items.items() if name.startswith(b"BODY["))
    return Fetched(
        flags=_flags(flags) if isinstance(flags, list) else frozenset(),
        arrived=internaldate(items.get(b"INTERNALDATE")),
        size=int(size) if isinstance(size, bytes) and size.isdigit() else 0,
        modseq=_modseq(items.get(b"MODSEQ")),
        content=next((body for body in bodies if isinstance(body, bytes)), None),
    )


def _modseq(value: Value | None) -> int:
    """``MODSEQ (123)``."""
    return int(value[0]) if isinstance(value, list) and value and value[0].isdigit() else 0


def _flags(words: Iterable[bytes]) -> frozenset[str]:
    """Without ``\\Recent``, which says something about the session and nothing about the mail."""
    flags = frozenset(word.decode("ascii", "replace") for word in words)
    return frozenset(flag for flag in flags if flag.lower() != "\\recent")


def internaldate(value: Value | None) -> datetime:
    """``17-Jul-1996 02:44:25 -0700`` in UTC; LONG_AGO where it is missing or senseless."""
    try:
        if found := isinstance(value, bytes) and DATE_TIME.fullmatch(value):
            day, month, year, hours, minutes, seconds, sign, ahead_hours, ahead_minutes = found.groups()
            ahead = int(sign + b"1") * timedelta(hours=int(ahead_hours), minutes=int(ahead_minutes))
            moment = (int(year), MONTHS.index(month) + 1, int(day), int(hours), int(minutes), int(seconds))
            return datetime(*moment, tzinfo=UTC) - ahead
        text = value.decode("ascii") if isinstance(value, bytes) else ""
        read = parsedate_to_datetime(text.replace("-", " ", 2))
        return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return LONG_AGO


def searched(data: Iterable[bytes | None]) -> list[int]:
    """The UIDs of SEARCH answers, ascending; a MODSEQ at their end is no UID."""
    hits: set[int] = set()
    for line in data:
        hits.update(int(word) for word in (line or b"").partition(b"(")[0].split() if word.isdigit())
    return sorted(hits)


def modified(words: bytes) -> frozenset[int]:
    """The UIDs of a MODIFIED answer (RFC 7162 section 3.1.3): others had changed them first."""
    found = MODIFIED.search(words)
    return frozenset(spelled(found[1].decode())) if found else frozenset()


def alerts(told: Mapping[str, Sequence[Part | None]]) -> list[str]:
    """What a server wants a person to read (RFC 3501 section 7.1: ALERT), among all that it said unasked."""
    lines = (line for status in ("OK", "NO", "BAD", "BYE") for line in told.get(status, ()))
    words = (line.decode("utf-8", "replace") for line in lines if isinstance(line, bytes))
    return [text.partition("]")[2].strip() for text in words if text.upper().startswith("[ALERT]")]


def appended(words: bytes) -> tuple[int, tuple[int, ...]]:
    """UIDVALIDITY and UIDs of an APPENDUID answer (RFC 4315); zero and none where there is no such answer."""
    found = APPENDUID.search(words)
    return (int(found[1]), spelled(found[2].decode())) if found else (0, ())
