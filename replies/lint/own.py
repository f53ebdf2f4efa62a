"""What of a file is the agent's own, what is quoted, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from empathd.detectors.charsets import clean
from empathd.detectors.headers import first
from empathd.detectors.message import Key, Message
from empathd.detectors.parse import parse
from empathd.detectors.quoting import new_words
from empathd.replies.lint.places import Places, places, unencoded

_HEADERS = re.compile(
    rb"\A(?:From |(?:[!-9;-~]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
    rb"(?:from|to|message-id|mime-version|content-type|received|return-path|date|subject|x-empathd):)",
    re.I,
)
_QUOTED = re.compile(r"[>|][> |]*(.*)")
_LONGEST_CLOSING = 8
"""Lines."""
LONGEST = 1_000_000
"""Bytes of a file that are read."""


@dataclass(frozen=True, slots=True)
class Own:
    """The agent's own words and what stands around them."""

    text: str
    closing: str
    quoted: str
    """The words of the customer below them."""
    places: Places


def own_of(given: str) -> Own:
    """A reply as plain text."""
    body = clean(given).strip("\n")
    return _own(new_words(body), body, given)


def own_of_bytes(raw: bytes) -> Own:
    """A file: a mail where it begins with header fields, else plain text."""
    raw = raw[:LONGEST]
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n").removeprefix("\ufeff")
    if not _HEADERS.match(raw[:65_536]):
        return own_of(text)
    mail = parse(raw)
    head, gap, rest = text.partition("\n\n")
    if "quoted-printable" in (first(mail.headers, "content-transfer-encoding") or text[:4_000].lower()):
        rest = unencoded(rest)
    above = re.sub(r"[^\n]", " ", head) + gap  # header fields hold no words of the reply
    return _own(mail.text, mail.body, above + rest)


def own_of_mail(mail: Message) -> Own:
    """A mail that was taken apart before; its lines count in its readable words."""
    return _own(mail.text, mail.body, mail.body)


def closing_of(mail: Message) -> str:
    """The few lines below a mail's new words that were taken for a signature; each begins with a line end."""
    lines = mail.body.split("\n")
    return _closing(lines, _last(lines, mail.text))


def message_of(raw: bytes) -> Message | None:
    """A customer's mail, raw or only its words; None where it is empty."""
    return parse(raw) if _HEADERS.match(raw[:65_536]) else customer_mail(own_of_bytes(raw).text)


def customer_mail(words: str) -> Message | None:
    """The quoted words of a customer as the mail they were; None where nothing is quoted."""
    return Message(Key("quoted"), text=words, body=words) if words.strip() else None


def _own(text: str, body: str, file: str) -> Own:
    """Parts a readable body into the new words, a few lines below them, and what is quoted."""
    lines = body.split("\n")
    last = _last(lines, text)
    below = _closing(lines, last)
    return Own(text, below, _quoted(lines, last), places(text + below, file))


def _last(lines: list[str], text: str) -> int:
    """Where the last line of the new words stands."""
    mine = {line.strip() for line in text.split("\n") if line.strip()}
    return max((at for at, line in enumerate(lines) if line.strip() in mine), default=-1)


def _closing(lines: list[str], last: int) -> str:
    closing: list[str] = []
    for line in lines[last + 1 : last + 1 + _LONGEST_CLOSING]:
        if line.startswith(">"):
            break
        closing.append(line)
    return "\n" + "\n".join(closing) if any(map(str.strip, closing)) else ""


def _quoted(lines: list[str], last: int) -> str:
    """The customer's words: lines behind ``>``, else all that stands below the reply."""
    marked = [quoted[1] for line in lines if (quoted := _QUOTED.match(line))]
    return "\n".join(marked or lines[last + 1 :])
