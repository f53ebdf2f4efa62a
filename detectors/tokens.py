"""A text as words that can be compared, each with its place in the original."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate

PARAGRAPH = "\n"
"""The token of an empty line, and of the end of the text."""
_ASCII_OPENERS = '_([{*>"'
_OPENERS = "“”„«»–—¿¡\u00a0\u2009\u202f\u200b"
_APOSTROPHES = "’‘ʼ´′"
_TOKEN = re.compile(r" ?\w+|[^\S\n]*+\n[^\S\n]*+(?=\n)|\s*+(?:\w+|'\w+|[^\w\s])|\s++")
"""A word first, as most tokens are one; the other ways would find the same there, only later. Possessive, and
with white space at the end as a token of its own: no run of blanks is looked at twice."""
_MARKS = frozenset(",.!?;:")
_STOPS = frozenset(".!?")


class Tokens:
    """The tokens of a text: ``I don't.`` is `` i``, `` don``, ``'t``, ``.`` (spaces go with what follows).

    What may stand before a word and is no part of it (quotation marks, brackets) counts as a space.
    """

    def __init__(self, original: str) -> None:
        self.original = original
        self.plain = " " + unquoted(small(original))
        """A space, then the original in lower case, with straight apostrophes, letter for letter."""
        self.raw: list[str] = _TOKEN.findall(self.plain)
        """The tokens with all their white space, one behind the other."""
        self.raw.append(PARAGRAPH)

    @cached_property
    def _ends(self) -> list[int]:
        return list(accumulate(map(len, self.raw)))

    def start(self, token: int) -> int:
        """Where a token begins in the original, without its white space."""
        return self._ends[token] - len(self.raw[token].lstrip()) - 1

    def end(self, token: int) -> int:
        """Where a token ends in the original."""
        return self._ends[token] - 1

    @cached_property
    def sentences(self) -> list[int]:
        """How many sentences have ended before each token."""
        stops = {raw for raw in set(self.raw) if raw[-1] in _STOPS or raw.isspace()}
        return list(accumulate((raw in stops for raw in self.raw), initial=0))


def spaced(raw: str) -> str:
    """A token with at most one space before it; an empty line is a PARAGRAPH."""
    word = raw.lstrip()
    if not word:
        return PARAGRAPH
    return raw if len(word) == len(raw) else f" {word}"


def words(text: str) -> Sequence[str]:
    """The tokens of a written phrase; a leading ``'s`` and a mark have no space before them."""
    if text.startswith("'") or text in _MARKS:
        return (text,)
    if text.isalnum():
        return (" " + small(text),)
    return [spaced(raw) for raw in Tokens(text).raw[:-1]]


_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae"})


def spellings(word: str) -> Iterable[str]:
    """A word as people type it: enttäuscht, with its umlauts as two letters, and without any accents."""
    return dict.fromkeys((word, word.translate(_DIGRAPHS), unaccented(word.replace("ß", "ss"))))


def unaccented(text: str) -> str:
    """The text without its accents."""
    letters = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def small(text: str) -> str:
    """Lower case, letter for letter, also for the few letters whose small form is longer."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text)


def unquoted(text: str) -> str:
    """Straight apostrophes, and a space for every mark that may open a quotation or a bracket."""
    if not text.isascii():  # one letter after the other: ``str.translate`` takes ten times as long
        for mark in _APOSTROPHES:
            text = text.replace(mark, "'")
        for mark in _OPENERS:
            text = text.replace(mark, " ")
    for mark in _ASCII_OPENERS:
        text = text.replace(mark, " ")
    return text.replace("`", "'").replace(" '", "  ").replace("\n'", "\n ")
