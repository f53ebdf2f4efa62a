"""What holds for every mail whatever: how it is read, and every letter that answers it."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.message import Message as Parsed

from empathd.daemon.cli.read import in_json
from empathd.daemon.ledger.rows import Record, mail_of, mail_row
from empathd.daemon.ports import Place
from empathd.detectors.message import Address, Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies.case import Case, Mail, conversation, root_of
from empathd.replies.compose import draft, hold
from empathd.replies.tags import keywords
from empathd.replies.thread import id_of, untouched
from empathd.replies.wire import addr_spec
from tests.acme import READER, manner

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PROMISE = NOW + timedelta(hours=6)
VOICE = manner("live")(NOW).voice
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
SINGLE = (
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "auto-submitted",
    "x-empathd",
)


def hold_for(raw: bytes) -> None:
    """All of it; AssertionError says what does not hold."""
    message = parse(raw)
    assert parse(raw) == message, "the same bytes read differently"
    _strings(message)
    reading = READER.read(message)
    _reading(message, reading)
    case = _case(message, reading)
    ours = draft(case, message, VOICE, PROMISE, NOW, place=("INBOX", 7))
    letter = _letter(ours, message)
    assert letter["X-Empathd"].startswith("draft; ") and untouched(ours)
    customer = case.newest.customer
    if addr_spec(customer.email):
        (to,) = _modern(letter)["To"].addresses
        assert to.addr_spec.replace('"', "") == addr_spec(customer.email).replace('"', "")
        update = _letter(hold(case, VOICE, PROMISE, NOW), message)
        assert update["Auto-Submitted"] == "auto-replied"


def answered(raw: bytes) -> bytes:
    """A mail read and its draft written, as the daemon does."""
    message = parse(raw)
    return draft(_case(message, READER.read(message)), message, VOICE, PROMISE, NOW)


def _strings(message: Message) -> None:
    """Nothing that a database, a log or JSON would not take; no control characters in the words."""
    repr(message).encode()
    for words in (message.text, message.body, message.subject, *(each.name for each in _people(message))):
        words.encode()
        assert not CONTROL.search(words), f"control characters in {words!r}"
    for part in (message.message_id, *message.references, *message.kinds, *sum(message.headers, ())):
        part.encode()
    assert len(message.key) == 32


def _people(message: Message) -> tuple[Address, ...]:
    return (*message.sender, *message.reply_to, *message.to, *message.cc)


def _reading(message: Message, reading: Reading) -> None:
    for cue in reading.cues:
        assert message.text[cue.start : cue.end] == cue.words, cue
    json.loads(in_json("-", message, reading).encode())
    assert all(re.fullmatch(r"[a-z-]{3,30}", word) for word in keywords(reading))
    assert {each.name for each in fields(reading)} >= {"automatic", "cues"}


def _case(message: Message, reading: Reading) -> Case:
    """As the ledger gives it back."""
    customer = message.customer or Address("anna@b.example")
    mail = Mail(message.key, message.message_id, message.references, message.subject, customer, NOW, reading)
    key = conversation(root_of(message), customer)
    kept = mail_of(mail_row(Record(Place("1/1/INBOX"), key, mail, True, keywords(reading))))
    assert replace(kept, reading=reading) == mail
    return Case(key, (kept,))


def _letter(raw: bytes, message: Message) -> Parsed:
    """A valid RFC 5322 mail that answers this one."""
    head, _, _ = raw.partition(b"\r\n\r\n")
    assert head.isascii(), "8-bit in a header"
    assert b"\n" not in raw.replace(b"\r\n", b"") and b"\r" not in raw.replace(b"\r\n", b""), "not CRLF alone"
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\0" not in raw
    letter = message_from_bytes(raw)
    assert not letter.defects
    count = Counter(name.lower() for name in letter)
    assert all(number == 1 for number in count.values()), count
    assert count.keys() <= {
        *SINGLE,
        "x-draft-info",
        "x-mozilla-draft-info",
        "x-auto-response-suppress",
        "precedence",
    }, count
    assert count.keys() >= {"from", "subject", "date", "message-id", "x-empathd", "references"} - _unthreaded(
        message
    )
    answered = id_of(message.message_id)
    assert (letter["In-Reply-To"] or "") == answered
    for name in ("Message-ID", "In-Reply-To", "References"):
        assert "=?" not in (letter[name] or "")
    assert set((letter["References"] or "").split()) <= {answered, letter["Message-ID"], *message.references}
    _modern(letter)
    return letter


def _unthreaded(message: Message) -> set[str]:
    return set() if any(map(id_of, (message.message_id, *message.references))) else {"references"}


def _modern(letter: Parsed) -> EmailMessage:
    """As Python's stricter parser reads it: every header, and the body in each of its forms."""
    read = message_from_bytes(letter.as_bytes(), policy=policy.default)
    assert isinstance(read, EmailMessage)
    for value in read.values():
        assert not getattr(value, "defects", ()), (value, value.defects)
    assert not read.defects
    for part in read.iter_parts() if read.is_multipart() else [read]:
        assert isinstance(part, EmailMessage) and not part.defects
        assert part.get_content().strip(), "an empty letter"
    return read
