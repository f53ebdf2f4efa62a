"""Bytes to letters, whatever the mail says its charset is."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

WESTERN = frozenset({"iso8859-1", "latin-1", "cp1252", "ascii", "us-ascii", "iso8859-15"})
UNFIT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
"""Python codecs that are no charsets; punycode and idna take quadratic time."""

LATIN_9 = str.maketrans("¤¦¨´¸¼½¾", "€ŠšŽžŒœŸ")
"""Where ISO 8859-15 differs from Latin-1, and with it from Windows-1252."""
NONE: Mapping[int, int] = {}
WIDE = ("utf-16", "utf-32")
SURROGATES = re.compile("[\ud800-\udfff]")
"""Halves of a character, which UTF-7 lets through and neither a database nor JSON takes."""
CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")
INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
LOOSE_JOINERS = re.compile("(?<!\\S)[\u200c\u200d]+")
"""Joiners stay inside words and emoji, where they have a meaning; alone they hide in previews."""
LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
WIDE_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
ODD = re.compile(
    "["
    + "".join(one.pattern.strip("[]") for one in (CONTROLS, INVISIBLE, LINE_ENDS, WIDE_SPACES))
    + "\u200c\u200d]"
)
"""What any of the others looks for: most mails have none of it, and one look tells."""


def decoded(data: bytes, charset: str) -> str:
    """The letters: by the declared charset where it fits, else UTF-8, else Windows-1252; never raises."""
    name = _known(charset)
    if name == "ascii" and data.isascii():
        return data.decode("ascii")
    if not name or name in WESTERN or name == "utf-8" or (name.startswith(WIDE) and not _is_wide(data)):
        return _utf_8(data, LATIN_9 if name == "iso8859-15" else NONE)
    try:
        text = data.decode(name)
        return SURROGATES.sub("\ufffd", text) if name == "utf-7" else text
    except UnicodeError:
        return (
            SURROGATES.sub("\ufffd", data.decode(name, "replace"))
            if name.startswith(("utf-", "utf_"))
            else _utf_8(data)
        )
    except (LookupError, ValueError):
        return _utf_8(data)


def _is_wide(data: bytes) -> bool:
    """Could it be UTF-16 or UTF-32 at all? Each of their line ends and ASCII letters has a zero byte."""
    return b"\0" in data or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _known(charset: str) -> str:
    """Python's name of a charset; empty where it knows none by that name."""
    try:
        name = codecs.lookup(charset.strip(" \"'")[:40]).name
    except (LookupError, ValueError, UnicodeError):
        return ""
    return "" if name in UNFIT else name


def _utf_8(data: bytes, others: Mapping[int, int] = NONE) -> str:
    """UTF-8, which mail often is though it says Latin-1; cut or slightly broken UTF-8 too; else cp1252.

    ``others``: letters that stand in the place of those of cp1252.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = sum(1 for letter in text if letter > "\x7f") - broken
    if broken <= foreign // 10 + text.endswith("\ufffd"):
        return text
    return data.decode("cp1252", "replace").translate(others)


def clean(text: str) -> str:
    """Lines end in ``\\n``, no-break spaces are spaces, nothing invisible is left."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not ODD.search(text):
        return text
    text = LINE_ENDS.sub("\n", text)
    if not text.isascii():
        text = INVISIBLE.sub("", WIDE_SPACES.sub(" ", text))
        if "\u200c" in text or "\u200d" in text:
            text = LOOSE_JOINERS.sub("", text)
    return CONTROLS.sub("", text)
