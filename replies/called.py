"""What people call themselves: the short form below a mail, and the two names of a couple."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from empathd.replies.person import first_name
from empathd.replies.plain import clean

SCANNED = 200
"""Characters of a display name that are looked at."""
_MARKS = "\"'`“”‘’„«»()., "
_COUPLE = re.compile(r"(?P<one>[^\W\d_]\S*) (?P<and>&|\+|and|und|en|et|y|e) (?P<other>[^\W\d_]\S*)(?: .*)?\Z")


def short_form(display: str, below: str) -> str:
    """The words below the mail, where they are a part of the display name that people are called by.

    The end of a name may be the family's, and then is none; behind a nickname or a family name that
    stands first by custom it is.

    >>> short_form("Thomas 'Tom' Reed", "Tom"), short_form("Đỗ Thị Mai Anh", "Mai Anh")
    ('Tom', 'Mai Anh')
    >>> short_form("Anna Klein", "Klein"), short_form("Anna Klein", "Peter")
    ('', '')
    """
    names, said = _words(display), _words(below)
    if not said or len(said) >= len(names) or any(len(word) < 2 or not word.istitle() for word in said):
        return ""
    low, short = [word.casefold() for word in names], [word.casefold() for word in said]
    places = [at for at in range(len(low)) if low[at : at + len(short)] == short]
    if not places or not first_name(display):
        return ""
    at_end = places[0] + len(short) == len(low)
    first = first_name(display).casefold().split()[-1]
    by_custom = at_end and first == short[-1]  # the family name stands first: the given one is the last
    return " ".join(said) if by_custom or not at_end else ""


def couple(display: str, email: str, below: Sequence[str]) -> str:
    """``Jan & Els``, where a display name joins two given names and the mail is signed so, too; else empty.

    A firm of two partners has its name in its domain, or signs with a person's.

    >>> couple("Jan & Els Terwiel", "terwiel@home.example", ["Groetjes,", "Jan en Els"])
    'Jan & Els'
    >>> couple("Dolan & Reed", "post@dolanreed.example", ["Dolan & Reed"])
    ''
    """
    shown = _couple(display)
    if not shown or _domain_has(email, shown) or shown[::2] not in map(_pair, below):
        return ""
    return " ".join(shown) if all(map(first_name, shown[::2])) else ""


def _couple(line: str) -> tuple[str, str, str] | None:
    words = unicodedata.normalize("NFC", clean(line[:SCANNED])).strip(_MARKS)
    found = _COUPLE.match(words)
    return (found["one"], found["and"], found["other"]) if found else None


def _pair(line: str) -> tuple[str, ...]:
    found = _couple(line)
    return found[::2] if found else ()


def _domain_has(email: str, names: Sequence[str]) -> bool:
    domain = email.rpartition("@")[2].lower()
    return any(name.lower() in domain for name in names[::2])


def _words(text: str) -> list[str]:
    return list(_stripped(unicodedata.normalize("NFC", clean(text[:SCANNED])).split()))


def _stripped(words: Sequence[str]) -> Iterator[str]:
    yield from filter(None, (word.strip(_MARKS) for word in words))
