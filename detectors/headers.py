"""Header fields of any mail, however broken: words decoded, addresses and ids taken apart."""

from __future__ import annotations

import email.utils
import re
from binascii import a2b_base64, a2b_qp
from datetime import UTC, datetime
from email.message import Message as RawMessage

from empathd.detectors.charsets import clean, decoded
from empathd.detectors.message import Address

Fields = tuple[tuple[str, str], ...]

MOST_FIELDS = 500
LONGEST_FIELD = 8_000
LONGEST_WORDS = 2_000
MOST_REFERENCES = 41
"""The first id and the last 40: the root names the conversation, the last ones its place in it."""
MOST_ADDRESSES = 100

FOLD = re.compile(r"[\r\n\x00]+")
ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?]{0,1000})\?=", re.I)
ENCODED_RUN = re.compile(r"(?:=\?[^?\s]{1,60}\?[bq]\?[^?]{0,1000}\?=\s{0,10})+", re.I)
ID = re.compile(r"<[^<>\s]{1,500}>")
BARE_ID = re.compile(r"[^<>\s,;:]{1,200}@[^<>\s,;:]{1,200}")
SIMPLE = re.compile(r'"?([^"<>,;:()\\@]{0,200}?)"?\s{0,5}<([^<>\s,;:"()\\@]{1,200}@[^<>\s,;:"()\\@]{1,255})>')
BARE = re.compile(r'[^<>\s,;:"()\\@\[\]]{1,200}@[^<>\s,;:"()\\@\[\]]{1,255}')
MASK = "\ue000"
_LENIENT = {"strict": False} if getattr(email.utils, "supports_strict_parsing", False) else {}


def fields(raw: RawMessage) -> Fields:
    """(name in lower case, value unfolded) in order, repeats kept; the first 500, 8,000 characters each."""
    pairs = list(raw.raw_items())[:MOST_FIELDS]
    return tuple((str(name).lower(), unfolded(str(value)[:LONGEST_FIELD])) for name, value in pairs)


def unfolded(value: str) -> str:
    """A field's value on one line (RFC 5322 section 2.2.3); raw 8-bit bytes become letters."""
    value = lettered(value)
    if value.isprintable():
        return value.strip()
    return " ".join(part for line in FOLD.split(value) if (part := line.strip()))


def lettered(value: str) -> str:
    """Raw 8-bit bytes of a header as letters: UTF-8 where it is (RFC 6532), else Windows-1252."""
    return value if value.isascii() else decoded(value.encode("utf-8", "surrogateescape"), "utf-8")


def first(fields: Fields, name: str) -> str:
    """The first value of a field, or empty."""
    return next((value for field, value in fields if field == name), "")


def plain(value: str) -> str:
    """Encoded words (RFC 2047) as a person reads them; what cannot be decoded stays as it is."""
    value = value[:LONGEST_WORDS]
    if "=?" not in value:
        return value
    return " ".join(ENCODED_RUN.sub(_decoded_run, value).split())


def _decoded_run(run: re.Match[str]) -> str:
    """Neighbouring encoded words as one text: some programs cut a letter in two between them."""
    pieces: list[tuple[str, bytes]] = []
    for charset, encoding, text in ENCODED.findall(run[0]):
        try:
            data = a2b_base64(f"{text}===") if encoding in "bB" else a2b_qp(text.encode(), header=True)
        except ValueError:
            return run[0]
        charset = charset.partition("*")[0].lower()  # ``*en``: the language, RFC 2231 section 5
        if pieces and pieces[-1][0] == charset:
            data = pieces.pop()[1] + data
        pieces.append((charset, data))
    tail = " " if run[0][-1:].isspace() else ""
    return "".join(decoded(data, charset) for charset, data in pieces) + tail


def named(value: str) -> str:
    """A name or a subject on one line, decoded, with nothing invisible in it."""
    return " ".join(clean(plain(value)).split())


def addresses(value: str) -> tuple[Address, ...]:
    """The addresses of a From, To, Cc or Reply-To field; what is no address is left out."""
    value, hidden = _masked(value.strip())
    if match := SIMPLE.fullmatch(value):
        return (Address(match[2].lower(), named(_unmasked(match[1], hidden))),)
    if BARE.fullmatch(value):
        return (Address(value.lower()),)
    try:
        pairs = email.utils.getaddresses([value], **_LENIENT)[:MOST_ADDRESSES]
    except (ValueError, IndexError, TypeError, AttributeError, RecursionError):
        return ()
    found = [(_unmasked(name, hidden), _unmasked("".join(spec.split()), hidden)) for name, spec in pairs]
    return tuple(Address(spec.lower(), named(name)) for name, spec in found if "@" in spec.strip("@"))


def _masked(value: str) -> tuple[str, list[str]]:
    """Encoded words hidden behind a letter each: an ``@`` in a coded name is no part of an address."""
    hidden: list[str] = []
    if "=?" in value:
        hidden = [word[0] for word in ENCODED.finditer(value)]
        value = ENCODED.sub(MASK, value)
    return value, hidden


def _unmasked(text: str, hidden: list[str]) -> str:
    """The next hidden words where letters stand for them; they are taken in order."""
    while hidden and MASK in text:
        text = text.replace(MASK, hidden.pop(0), 1)
    return text


def every_address(fields: Fields, name: str) -> tuple[Address, ...]:
    """The addresses of all fields of that name."""
    return tuple(found for field, value in fields if field == name for found in addresses(value))


def message_id(value: str) -> str:
    """The id with its angle brackets; microsoft's ``<[…@…]>`` and ids without brackets are taken as well."""
    if found := ID.search(value):
        return found[0]
    return f"<{found[0]}>" if (found := BARE_ID.search(value)) else ""


def references(raw_references: str, raw_in_reply_to: str) -> tuple[str, ...]:
    """The ids a mail answers, oldest first, none twice; of very many the first and the last 40."""
    ids = list(dict.fromkeys(ID.findall(raw_references)))
    if len(ids) > MOST_REFERENCES:
        ids = [ids[0], *ids[1 - MOST_REFERENCES :]]
    answered = ID.findall(raw_in_reply_to[:LONGEST_FIELD])[:MOST_REFERENCES]
    if not answered and (one := message_id(raw_in_reply_to[:LONGEST_FIELD])):
        answered = [one]
    return tuple(dict.fromkeys([*ids, *answered]))


def date(value: str) -> datetime | None:
    """The Date field, aware (``-0000`` is taken as UTC); None where it makes no sense."""
    try:
        when = email.utils.parsedate_to_datetime(value[:200])
        when = when if when.tzinfo else when.replace(tzinfo=UTC)
        when.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return when
