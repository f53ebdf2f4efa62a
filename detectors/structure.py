"""A mail's header fields and parts, out of its bytes: whatever they are, something comes of it."""

from __future__ import annotations

import email
import re
from email.message import Message as RawMessage

MOST_BOUNDARIES = 40
"""More boundaries than this and the structure is not taken apart: the parser is quadratic in depth."""
FAULTS = (RecursionError, ValueError, LookupError, TypeError, AttributeError)
"""What the standard library raises on mail that nobody foresaw."""
BOUNDARY = re.compile(rb"boundary[\s*\d]{0,20}=", re.I)
BLANK_LINES = (b"\n\r\n", b"\n\n", b"\r\r")
NAME = re.compile(r"[!-9;-~]+\Z")
"""Of a field (RFC 5322 section 2.2)."""
MANIFOLD = ("multipart/", "message/")
PARTS = re.compile(rb"^(?:--[^\r\n]*|content-[a-z-]{1,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.I | re.M)
"""Lines that hold a mail together; no words, where it is not taken apart."""


def taken_apart(raw: bytes) -> tuple[RawMessage, str]:
    """The mail's parts; where they are nested without end, header and words as one part, and why.

    Uses the ``compat32`` policy: ``email.policy.default`` raises on headers that occur in real mail
    (python/cpython#105802, #151857, #148518) and takes three times as long.
    """
    if plain := _plain(raw):
        return plain, ""
    if raw.lower().count(b"boundary") <= MOST_BOUNDARIES or len(BOUNDARY.findall(raw)) <= MOST_BOUNDARIES:
        try:
            return email.message_from_bytes(raw), ""
        except FAULTS:
            pass
    at = header_end(raw)
    try:
        mail = email.message_from_bytes(raw[:at])
    except FAULTS:
        mail = RawMessage()
    mail.set_payload(PARTS.sub(b"", raw[at:]).decode("ascii", "surrogateescape"))
    return mail, "its parts are nested too deep to be read"


def _plain(raw: bytes) -> RawMessage | None:
    """A mail of one part with a header as it should be, as ``email`` would read it; None for any other.

    ``email`` goes through the lines of the body as well, one by one, which takes five times as long.
    """
    at = header_end(raw)
    head = raw[:at].decode("ascii", "surrogateescape").replace("\r\n", "\n")
    if "\r" in head or not head.endswith("\n\n"):
        return None
    mail = RawMessage()
    for field in FIELD_ENDS.split(head[:-2]):
        name, colon, value = field.partition(":")
        if not colon or not NAME.match(name):
            return None
        mail.set_raw(name, value.lstrip(" \t"))
    if mail.get_content_type().startswith(MANIFOLD):
        return None
    mail.set_payload(raw[at:].decode("ascii", "surrogateescape"))
    return mail


FIELD_ENDS = re.compile(r"\n(?![ \t])")


def header_end(raw: bytes) -> int:
    """Where the body begins: behind the first empty line; the length where there is none."""
    ends = ((raw.find(blank), len(blank)) for blank in BLANK_LINES)
    return min((at + length for at, length in ends if at >= 0), default=len(raw))
