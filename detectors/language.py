"""Which language a mail is written in, worked out offline."""

from __future__ import annotations

import re
from functools import cache

from empathd.detectors.languages import tables
from empathd.detectors.letters import rank

ENOUGH_TEXT = 600
"""Characters that are looked at: more makes it slower, not better."""
FEWEST_LETTERS = 20
SUREST = 0.80
FAINTEST = 0.001
"""What looks less likely than this by its letters is not believed for a small word or two."""
PLENTY = 8
"""Different small words of one language that outweigh half as many of another, from a quotation, say."""
WORDS = re.compile(r"[^\W\d_]+")


def language(text: str, default: str = "en") -> str:
    """The ISO 639-1 code of the language, or ``default`` where the text is too short or too mixed to tell."""
    start = text[:ENOUGH_TEXT]
    words = WORDS.findall(start.lower())
    if sum(map(len, words)) < FEWEST_LETTERS:
        return default
    counts = _common_words(frozenset(words))
    return _plainly(counts) or _by_letters(start, counts) or default


def _common_words(found: frozenset[str]) -> list[tuple[int, str]]:
    """How many small words of each language stand in the text, most first."""
    return sorted(((len(found & small), name) for name, small in _small_words().items()), reverse=True)


def _plainly(counts: list[tuple[int, str]]) -> str:
    """The language whose small words the text is full of; empty where that is not plain."""
    (most, name), (second, _) = counts[0], counts[1]
    return name if most >= 4 and most >= (2 if most >= PLENTY else 3) * second else ""


def _by_letters(text: str, counts: list[tuple[int, str]]) -> str:
    """The most likely language by its letter sequences; empty where it is a guess.

    A short text looks like several languages (Spanish like Galician): what it looks like is then weighed
    with the small words in it, and only among the languages that share the most of them.
    """
    ranked = rank(text)
    name, sure = ranked[0]
    if sure >= SUREST:
        return name
    most = counts[0][0]
    likely = {name for count, name in counts if count == most and most}
    return next((name for name, sure in ranked if name in likely and sure >= FAINTEST), "")


@cache
def _small_words() -> dict[str, frozenset[str]]:
    """The small words of each language that has tables; English has its own here."""
    others = {each: tables.table(each, "words")["small"] for each in sorted(tables.languages())}
    return {each: frozenset(words.split()) for each, words in {"en": ENGLISH, **others}.items()}


ENGLISH = """
    the and you your is are was were have has had not with this that for from my our it can cannot
    would could please been but what when how which they there will if then just than
"""
