"""A part's bytes, out of the encoding in which they travelled (RFC 2045 section 6)."""

from __future__ import annotations

import re
from binascii import a2b_base64
from email.message import Message

STRANGE = re.compile(rb"[^A-Za-z0-9+/=]+")
PADDING = re.compile(rb"=+")
FEW = 20
"""A blank among so many letters and more: the header says base64, but the text is none."""


def data(part: Message) -> bytes:
    """The bytes of a part; of broken ones as many as can be had. Never raises."""
    encoding = str(part.get("Content-Transfer-Encoding", ""))[:100].strip().lower()
    try:
        if encoding == "base64" and isinstance(text := part.get_payload(), str):
            return base64(text.encode("ascii", "surrogateescape"))
        read = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError):
        return b""
    return read if isinstance(read, bytes) else b""


def base64(text: bytes) -> bytes:
    """Decodes what was cut anywhere, several pieces in a row, and leaves as it is what is no base64 at all.

    The standard library gives the whole text up where one letter is missing at its end.
    """
    if text.strip().count(b" ") * FEW > len(text):
        return text
    pieces = PADDING.split(STRANGE.sub(b"", text))
    return b"".join(map(_piece, filter(None, pieces)))


def _piece(letters: bytes) -> bytes:
    whole = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return a2b_base64(whole + b"===")
