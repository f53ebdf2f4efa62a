"""Files, keys and signatures that some programs write into the text: uuencode, yEnc, PGP armour."""

from __future__ import annotations

import re
from collections.abc import Callable

UU_BEGINS = re.compile(r"begin(?:-base64)? [0-7]{3,4} \S")
ARMOUR_BEGINS = re.compile(r"-----BEGIN [A-Z0-9 ]{3,40}-----\s*\Z")
ARMOUR = re.compile(r"[A-Za-z0-9+/=]*\s*\Z|[A-Z][A-Za-z-]{1,20}: |-----END ")
SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
ENCRYPTED = "-----BEGIN PGP MESSAGE-----"
HASH = re.compile(r"Hash: [A-Za-z0-9, -]{1,60}\Z")

Belongs = Callable[[str], bool]
"""Does this line still belong to the file?"""


def without_files(text: str) -> str:
    """The words around such blocks; of an encrypted message its first line stays, which says so."""
    if not ("\nbegin" in text or text.startswith("begin") or "-----BEGIN " in text or "=ybegin " in text):
        return text
    kept: list[str] = []
    lines = text.split("\n")
    belongs: Belongs | None = None
    for at, line in enumerate(lines):
        if belongs and belongs(line):
            if line.startswith(("-----END ", "=yend")) or line == "end":
                belongs = None
            continue
        belongs = _begins(line, lines[at + 1] if at + 1 < len(lines) else "")
        if belongs is None or line.strip() == ENCRYPTED:
            kept.append(line)
    return "\n".join(kept)


def _begins(line: str, below: str) -> Belongs | None:
    """How to tell the lines of the file that begins here; None where none does."""
    if line.startswith(SIGNED):
        return lambda line: bool(HASH.match(line))
    if ARMOUR_BEGINS.match(line):
        return lambda line: bool(ARMOUR.match(line))
    if line.startswith("=ybegin "):
        return lambda line: True
    return _is_uuencoded if UU_BEGINS.match(line) and _is_uuencoded(below) else None


def _is_uuencoded(line: str) -> bool:
    """A line that holds as many letters as its first one says; not a sentence that starts with "begin"."""
    if line in ("end", "`", " ", ""):
        return True
    octets = (ord(line[0]) - 32) & 63
    return octets > 0 and 0 <= len(line) - 1 - 4 * (octets // 3) <= 5 and max(line) <= "`"
