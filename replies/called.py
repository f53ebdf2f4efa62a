"""What people call themselves: the short form below a mail, and the two names of a couple."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from empathd.detectors.message import Address, Message
from empathd.replies.person import firm, first_name, full_name, office
from empathd.replies.plain import clean
from empathd.replies.signed import ending, signed

SCANNED = 200
"""Characters of a display name that are looked at."""
_OPEN = "\"'`“‘„«("
_MARKS = f"{_OPEN}”’»)., "
_COUPLE = re.compile(r"(?P<one>[^\W\d_]\S*) (?P<and>&|\+|and|und|en|et|y|e) (?P<other>[^\W\d_][^\s,.!]*)")


def called(customer: Address, known: str = "", message: Message | None = None) -> tuple[str, str]:
    """The name to greet with, and the full one for languages that greet with both; empty where none is sure.

    ``known``: how the team calls the customer. Without it the end of the ``message`` helps: it names whoever
    writes for an office, and tells what the others are called.
    """
    display, email = known or customer.name, customer.email
    if known or message is None:
        return first_name(display, email), full_name(display, email)
    if both := couple(display, email, ending(message)):
        return both, both
    below = signed(message)
    if first_name(below) and (office(display, email) or not first_name(display, email)):
        display = below
    elif firm(display, email):
        return "", ""
    return short_form(display, below) or first_name(display, email), full_name(display, email)


def short_form(display: str, below: str) -> str:
    """The words below the mail, where they are a part of the display name that people are called by.

    A name's last words may be the family's and then are none, unless they are a nickname or the family's
    stand first by custom. The first words say nothing new: where the given names end, nobody can tell.

    >>> short_form("Thomas 'Tom' Reed", "Tom"), short_form("Đỗ Thị Mai Anh", "Mai Anh")
    ('Tom', 'Mai Anh')
    >>> short_form("Anna Klein", "Klein"), short_form("Carmen Gil Prado", "Carmen Gil")
    ('', '')
    """
    names, said = _words(display), _words(below)
    if not said or not all(len(word) > 1 and word[0].isupper() and not word.isupper() for word in said):
        return ""
    ends = [at + len(said) for at in range(1, len(names)) if names[at : at + len(said)] == said]
    given = first_name(display).split()[-1:]
    nick = any(f"{mark}{said[0]}" in display for mark in _OPEN)
    fits = ends and given and (ends[0] < len(names) or nick or given == said[-1:])
    return " ".join(said) if fits else ""


def couple(display: str, email: str, below: Iterable[str]) -> str:
    """``Jan & Els``, where a display name joins two given names and the mail is signed so, too; else empty.

    A firm of two partners has its name in its domain, or signs with a person's.

    >>> couple("Jan & Els Terwiel", "terwiel@home.example", ["Groetjes,", "Jan en Els"])
    'Jan & Els'
    >>> couple("Philippe et Anne Garrigue", "garrigue@home.example", ["Anne et Philippe Garrigue"])
    'Philippe et Anne'
    >>> couple("Dolan & Reed", "post@dolanreed.example", ["Dolan & Reed"])
    ''
    """
    shown = _couple(display)
    if not shown or office(display, email) or _pair(display) not in map(_pair, below):
        return ""
    firm = any(name in email.rpartition("@")[2].lower() for name in _pair(display))
    return "" if firm or not all(map(first_name, shown[::2])) else " ".join(shown)


def _couple(line: str) -> tuple[str, str, str] | None:
    words = unicodedata.normalize("NFC", clean(line[:SCANNED])).strip(_MARKS)
    found = _COUPLE.match(words)
    return (found["one"], found["and"], found["other"]) if found else None


def _pair(line: str) -> tuple[str, ...]:
    """The two names in the order of the alphabet: who writes for both signs first."""
    found = _couple(line)
    return tuple(sorted((found[0].casefold(), found[2].casefold()))) if found else ()


def _words(text: str) -> list[str]:
    words = unicodedata.normalize("NFC", clean(text[:SCANNED])).split()
    return [bare for word in words if (bare := word.strip(_MARKS))]
