"""How a reply finds its thread: subject, references, derived ids, and the mark that says it is ours."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from email import message_from_bytes
from email.message import Message as RawMessage
from functools import lru_cache
from typing import NamedTuple

from empathd.detectors.subjects import FORWARDED, REPLY
from empathd.replies.plain import clean

SUBJECT_LIMIT = 250
"""Characters of a subject that a reply repeats."""
FIRST, LAST = 1, 20
"""Ids of a long thread that a reply keeps: its root and the newest."""
LINE = 960
"""Octets that all ids of one header may take together; RFC 5322 2.1.1 allows 998 a line, name included."""

_ID = re.compile(r"<[\x20-\x3b\x3d\x3f-\x7e]{1,900}>\Z")
_MARK = re.compile(r"[a-z]{1,16}\Z")
_FIELD = re.compile(r"([a-z]{1,16})=([A-Za-z0-9._:+-]{1,64})\Z")


def derive_id(secret: bytes, mailbox: str, key: str, kind: str, generation: int, domain: str) -> str:
    """The Message-ID of something we write: the same for the same thing, and nobody outside can guess it."""
    what = json.dumps([mailbox, key, kind, generation]).encode()
    token = base64.b32encode(hmac.digest(secret, what, "sha256"))[:26].decode().lower()
    return f"<empathd.{token}@{ascii_domain(domain)}>"


@lru_cache(maxsize=1_000)
def ascii_domain(domain: str) -> str:
    """A domain as it stands in our ids (RFC 5891)."""
    try:
        return domain.encode("idna").decode("ascii").lower() or "localhost"
    except UnicodeError:
        return "localhost"


def subject_of(subject: str) -> str:
    """``Re: …`` exactly once, whatever prefixes it had in whatever language; one clean line."""
    rest = clean(subject[: 4 * SUBJECT_LIMIT])
    while match := REPLY.match(rest):
        rest = rest[match.end() :]
    return f"Re: {rest[:SUBJECT_LIMIT].strip() or 'your mail'}"


_NO_SUBJECT = frozenset(
    {"", "no subject", "none", "kein betreff", "ohne betreff", "geen onderwerp", "sans objet", "aucun objet"}
    | {"sin asunto", "nessun oggetto", "sem assunto"}
)
"""What mail programs write where nothing was written."""


def topic_of(subject: str) -> str:
    """What a subject is about: without what programs put before it; empty when it says nothing."""
    topic = clean(subject[: 4 * SUBJECT_LIMIT])
    while match := REPLY.match(topic) or FORWARDED.match(topic):
        topic = topic[match.end() :]
    topic = topic[:SUBJECT_LIMIT].strip()
    return "" if topic.strip("()[]<>-_ .").casefold() in _NO_SUBJECT else topic


def id_of(value: str) -> str:
    """A message id that may stand in a header of ours, or an empty string.

    Ids with control characters, encoded words or letters beyond ASCII would break the header or be
    rewritten on the way (python/cpython#100991), so they are left out.
    """
    value = value.strip()
    return value if _ID.match(value) and "=?" not in value else ""


def references_of(references: Sequence[str], message_id: str, extra: str = "") -> tuple[str, ...]:
    """The ids that a reply refers to, oldest first: root, the newest, the answered mail, then ``extra``.

    RFC 5322 3.6.4, capped to ``FIRST + LAST`` ids and ``LINE`` octets: the ids in the middle go first.
    """
    chain = list(dict.fromkeys(id for id in map(id_of, (*references, message_id)) if id != extra and id))
    kept = [*chain[:FIRST], *chain[FIRST:][-LAST:]]
    room = LINE - len(extra) - 1
    while len(kept) > 1 and _octets(kept) > room:
        del kept[1 if len(kept) > 2 else 0]
    return (*kept, extra) if extra else tuple(kept)


def _octets(ids: Iterable[str]) -> int:
    return sum(len(id) + 1 for id in ids)


class Mark(NamedTuple):
    """The X-Empathd header, read: ``kind`` is draft or hold, empty where the header is not ours."""

    kind: str
    fields: Mapping[str, str]


def mark(kind: str, fields: Mapping[str, str]) -> str:
    """The X-Empathd header: what it is and its fields, ``draft; v=1; k=…; g=0; h=…``."""
    return "; ".join((kind, *(f"{name}={value}" for name, value in fields.items())))


def read_mark(value: str) -> Mark:
    """The X-Empathd header of a mail; an empty kind when it is not one that we wrote."""
    kind, *rest = (part.strip() for part in value[:1000].split(";"))
    fields = [_FIELD.match(part) for part in rest]
    if not _MARK.match(kind) or not all(fields):
        return Mark("", {})
    return Mark(kind, {field[1]: field[2] for field in fields if field})


def untouched(raw: bytes) -> bool:
    """Whether a draft still bears our mark and the very text that we gave it, in each of its parts."""
    letter = message_from_bytes(raw)
    found = read_mark(str(letter.get("X-Empathd", "")))
    inside = letter.get_payload() if letter.is_multipart() else [letter]
    texts = [part.get_payload(decode=True) for part in inside if isinstance(part, RawMessage)]
    said = [text.decode("utf-8", "replace") for text in texts if isinstance(text, bytes)]
    return len(said) == len(inside) and found.fields.get("h") == fingerprint(*said)


def fingerprint(*parts: str) -> str:
    """16 hex digits that change when a person edits the text; line ends and trailing blanks do not count.

    Of several parts all count: a client that leaves one of them out has written another mail.
    """
    return hashlib.sha256("\0".join(map(_even, parts)).encode("utf-8", "replace")).hexdigest()[:16]


def _even(text: str) -> str:
    return "\n".join(map(str.rstrip, text.replace("\r\n", "\n").split("\n"))).rstrip("\n")


def dubious(subject: str) -> bool:
    """A subject that we would not repeat to an address that may be forged: it advertises something."""
    low = subject.lower()
    return any(sign in low for sign in ("://", "www.", ".com", ".net", ".ru", ".top", "@"))
