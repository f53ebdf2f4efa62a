"""Raw bytes to a Message: any mail, however broken, and never an exception."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from email.message import Message as RawMessage
from itertools import islice

from empathd.detectors import bounds, headers, html, quoting, structure, transfer
from empathd.detectors.charsets import clean, decoded
from empathd.detectors.forwards import is_remark, writer
from empathd.detectors.inline import without_files
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.notifications import as_read
from empathd.detectors.senders import are_colleagues
from empathd.detectors.subjects import FORWARDED

LONGEST = bounds.START
"""Bytes that are read of a mail without parts: what the IMAP door fetches, so that both read alike."""
LONGEST_START = 65_536
"""Bytes of the body that the key looks at."""
MOST_PARTS = 200
LONGEST_TYPE = 2_000
DEEPEST = 20
METHOD = re.compile(r"method\s*=\s*\"?([a-z]{1,20})", re.I)
STUB = re.compile(
    r"html|view (?:this|it|the)|in (?:your|a|the) browser|im browser|in (?:uw|je|de) browser"
    r"|navigateur|navegador",
    re.I,
)
LONGEST_STUB = 300


def parse(raw: bytes) -> Message:
    """Takes a mail apart; whatever cannot be read is left empty. Never raises, for any bytes at all."""
    raw = bounds.bounded(raw)
    mail, odd = structure.taken_apart(raw)
    fields = headers.fields(mail)
    parts = tuple(islice(_parts(mail), MOST_PARTS))
    body = _body(mail)
    sender = headers.every_address(fields, "from")
    to = headers.every_address(fields, "to")
    subject = headers.named(headers.first(fields, "subject"))
    text, writer = _said(body, parts, bool(FORWARDED.match(subject)) and are_colleagues(sender, to))
    message_id = headers.message_id(headers.first(fields, "message-id"))
    message = Message(
        key=_key(message_id, fields, sender, raw),
        message_id=message_id,
        references=headers.references(_whole(mail, "References"), _whole(mail, "In-Reply-To")),
        sender=sender,
        reply_to=headers.every_address(fields, "reply-to"),
        to=to,
        cc=headers.every_address(fields, "cc"),
        subject=subject,
        date=headers.date(headers.first(fields, "date")),
        text=text,
        body=body,
        passed_on=writer,
        headers=fields,
        kinds=tuple(_kind(part) for part in parts),
        odd=odd or _excess(raw, mail, len(parts)),
    )
    return as_read(message)


def _said(body: str, parts: tuple[RawMessage, ...], colleague: bool) -> tuple[str, Address | None]:
    """The new words; of a mail that only passes on another, those of the other, and who wrote them."""
    said, head = quoting.read(body, colleague)
    who = writer(head) if head else None
    for _ in range(quoting.MOST_FORWARDS):
        inner = next((part for part in parts if part.get_content_type() == "message/rfc822"), None)
        if inner is None or parts[0].get_content_type() == "multipart/report":
            break
        if not is_remark(said, colleague=colleague):
            break
        if not (mails := _children(inner)):
            break
        parts = tuple(islice(_parts(mails[0]), MOST_PARTS))
        sender = headers.every_address(headers.fields(mails[0]), "from")
        words, head = quoting.read(_body(mails[0]))
        if not words:
            break
        said, who = words, writer(head) if head else next(iter(sender), Address(""))
    return said, who


def _body(mail: RawMessage) -> str:
    """All readable words of a mail."""
    return without_files(clean(_words(mail))).strip("\n")


def _excess(raw: bytes, mail: RawMessage, parts: int) -> str:
    """What is left unread, where it could say that a program wrote the mail; empty where nothing is."""
    if len(raw) >= bounds.START and structure.header_end(raw[: bounds.START]) == bounds.START:
        return "its header is longer than is read"
    if len(mail.keys()) > headers.MOST_FIELDS:
        return "it has more header fields than are read"
    return "it has more parts than are read" if parts == MOST_PARTS else ""


def _key(message_id: str, fields: headers.Fields, sender: tuple[Address, ...], raw: bytes) -> Key:
    """A name that stays the same wherever the server moves the mail.

    Not the Message-ID alone: some senders use one for many mails, others send none. The body counts as
    it was sent, not as we read it, so that a better reader does not make all mails new.
    """
    start = raw[structure.header_end(raw) :]
    start = start.replace(b"\r\n", b"\n").replace(b"\r", b"\n")[:LONGEST_START].rstrip()
    said = (
        message_id,
        headers.first(fields, "date"),
        sender[0].email if sender else "",
        headers.first(fields, "subject"),
        hashlib.sha256(start).hexdigest(),
    )
    return Key(hashlib.sha256("\0".join(said).encode("utf-8", "replace")).hexdigest()[:32])


def _whole(mail: RawMessage, name: str) -> str:
    """A field uncut, because a long References is cut id by id and not in the middle of one."""
    return " ".join(
        headers.lettered(str(value)) for field, value in mail.raw_items() if field.lower() == name.lower()
    )


def _parts(mail: RawMessage) -> Iterator[RawMessage]:
    """The parts from the outside in, without those of a mail that is attached: it is not this mail."""
    waiting = [mail]
    while waiting:
        part = waiting.pop()
        yield part
        if part.get_content_maintype() == "multipart":
            waiting.extend(reversed(_children(part)))


def _children(part: RawMessage) -> list[RawMessage]:
    """The parts directly inside. Of a text, ``get_payload`` would decode it by whatever codec it names."""
    inside = part.get_payload() if part.is_multipart() else None
    if not isinstance(inside, list):
        return []
    return [child for child in inside[:MOST_PARTS] if isinstance(child, RawMessage)]


def _kind(part: RawMessage) -> str:
    """A part's content type in lower case; of an invitation its method as well."""
    kind = part.get_content_type().encode("ascii", "replace").decode()
    if kind == "text/calendar" and (
        method := METHOD.search(str(part.get("Content-Type", ""))[:LONGEST_TYPE])
    ):
        return f"{kind}; method={method[1].lower()}"
    return kind


def _words(part: RawMessage, depth: int = 0) -> str:
    """What a reader sees of a part: the plain text where there is some, else the HTML."""
    kind = part.get_content_type()
    if mails := _children(part):
        if depth > DEEPEST or not kind.startswith("multipart/"):
            return ""
        if kind == "multipart/alternative":
            return _best(mails, depth + 1)
        return "\n\n".join(filter(None, (_words(child, depth + 1).strip("\n") for child in mails)))
    if _attached(part):
        return ""
    if kind == "text/html":
        return html.words(_letters(part))
    if kind in ("text/plain", "text/markdown", "text/enriched") or kind.startswith("multipart/"):
        return _unflowed(part, _letters(part))
    return ""


def _best(alternatives: list[RawMessage], depth: int) -> str:
    """The plainest alternative that says something more than "see the HTML"."""
    stub = ""
    for part in sorted(alternatives, key=lambda part: part.get_content_type() != "text/plain"):
        words = _words(part, depth)
        if words.strip() and not (len(words) < LONGEST_STUB and not stub and STUB.search(words)):
            return words
        stub = stub or words.strip()
    return stub


def _attached(part: RawMessage) -> bool:
    """Is it a file that the mail carries, not its words?"""
    disposition = str(part.get("Content-Disposition", ""))[:200].strip().lower()
    return disposition.startswith("attachment") or "filename" in disposition


def _letters(part: RawMessage) -> str:
    """A part's text, decoded from its transfer encoding and charset."""
    return decoded(transfer.data(part), _parameter(part, "charset"))


def _parameter(part: RawMessage, name: str) -> str:
    """A parameter of Content-Type in lower case, or empty; of ``charset*=utf-8''…`` (RFC 2231) the start."""
    value = str(part.get("Content-Type", ""))[:LONGEST_TYPE]
    found = re.search(rf";\s*{name}\*?\s*=\s*[\"']?([^\"';\s]{{1,60}})", value, re.I)
    return found[1].lower() if found else ""


def _unflowed(part: RawMessage, text: str) -> str:
    """Paragraphs on one line again, where the sender's program has broken them (RFC 3676)."""
    if _parameter(part, "format") != "flowed":
        return text
    return quoting.unflowed(text.replace("\r\n", "\n"), _parameter(part, "delsp") == "yes")
