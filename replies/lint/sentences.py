"""A reply in sentences: what opens it, and what stands around a place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from empathd.replies.lint.reply import Span

_END = re.compile(r"[.!?…:]+[\"”»)’']*(?=\s|\Z)|\n[^\S\n]*\n|\Z")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Nr|No|nr|no|z\.\s?B|e\.g|i\.e|Mr|Mrs|Ms|Dr|bzw|bv|ca|M|Sr|Sra|n°)|\b\d{1,2})\.\Z"
)
_GREETING = re.compile(
    r"\s*(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)"
    r"|liebe[rs]?|sehr geehrte|moin|servus|grüezi|beste|geachte|goede?(?:n?dag|morgen|middag|avond)|dag|hoi"
    r"|bonjour|bonsoir|cher|chère|madame|monsieur|salut|hola|buen[oa]s|estimad[oa]|querid[oa]|apreciad[oa])\b"
    r"(?P<whom>[^\n.!?]{0,60})(?:[,!.:]|\Z)?",
    re.I,
)


def sentences(text: str) -> Iterator[Span]:
    """Where each sentence stands, without the white space around it. Linear in the length of the text."""
    start = 0
    for end in _END.finditer(text):
        if end[0] == "." and _ABBREVIATED.search(text, max(start, end.start() - 6), end.end()):
            continue
        words = text[start : end.end()]
        if said := words.strip():
            begin = start + len(words) - len(words.lstrip())
            yield Span(begin, begin + len(said))
        start = end.end()


def body(text: str) -> int:
    """Where a reply begins to say something: behind its greeting."""
    greeting = _GREETING.match(text)
    return greeting.end() if greeting else 0


def greeted(text: str) -> str:
    """Whom a reply greets, in its own words; empty where it greets nobody."""
    greeting = _GREETING.match(text)
    return greeting["whom"].partition(",")[0].strip() if greeting else ""


def around(told: Sequence[Span], place: int) -> tuple[Span, Span]:
    """The sentence in which ``place`` lies, and the one behind it; empty where there is none."""
    at = bisect_right(told, place, key=attrgetter("start")) - 1
    here = told[at] if at >= 0 else Span(place, place)
    return here, told[at + 1] if at + 1 < len(told) else Span(here.end, here.end)
