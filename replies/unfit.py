"""Words of a customer that are not repeated to them."""

from __future__ import annotations

import re

from empathd.replies import idiom

_MARKED = re.compile(
    r"[<>{}\[\]|\\^~*=]|__|https?:|www\.|\S@\S|(?:\d[ -]?){8}|(?<!\w)(?:pin|cvv|iban|ssn)\b", re.I
)
"""Addresses, long numbers, and what is no prose."""
_CURSE = idiom.whole("curses", "unfit")
_SECRET = idiom.whole("secrets", "unfit")
_TELLING = re.compile(rf"[\d\"'“„«:]|(?<!\w){idiom.either('telling', 'unfit')}(?!\w)", re.I)
"""In a sentence with a password in it: perhaps it is told there."""
_HUMBLE = idiom.whole("humble", "unfit")
"""Who excuses how they write is not quoted with that."""
_TAUNT = idiom.whole("taunts", "unfit")
"""What is said to hurt."""
RHETORICAL = re.compile(rf"(?<!\w){idiom.either('rhetorical', 'unfit')}", re.I)
"""Questions of who is pleased, to which nobody wants an answer."""


def unfit(words: str) -> bool:
    """Curses, taunts, addresses, shouts, what may tell a password, and excuses for one's own words."""
    secret = _SECRET.search(words) and _TELLING.search(words)
    no_words = any(kind.search(words) for kind in (_MARKED, _CURSE, _TAUNT, _HUMBLE))
    return bool(secret) or no_words or _shouted(words)


def _shouted(words: str) -> bool:
    letters = [char for char in words if char.isalpha()]
    return (
        sum(map(str.isupper, letters)) * 2 > len(letters) or "!!" in words or "?!" in words or "??" in words
    )
