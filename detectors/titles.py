"""Words that are not the customer's: a name of a book, a product, an item of an agenda; what others said."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from empathd.detectors.reading import Cue

_NAME_BEHIND = re.compile(r"[ -][A-Z][a-z]+")
_QUOTED = re.compile(r"\"[^\"\n]{1,60}\"|“[^”\n]{1,60}”|„[^“”\"\n]{1,60}[“”\"]|«[^»\n]{1,60}»")
"""So short a quotation is a title, a brand, or somebody else's word."""
_SPEECH = re.compile(
    r"(?<![\w\"])\"(?=\S)[^\"]{61,1500}(?<=\S)\"(?!\w)|“[^”“]{61,1500}”|„[^“”\"„]{61,1500}[“”\"]"
    r"|«[^»«]{61,1500}»|(?<!\w)»(?=\S)[^«»]{3,1500}«"
)
"""So long a one is what somebody said, and the customer only tells of it."""
_TOLD = frozenset({"stuck", "blocked", "confused", "tried", "request", "misunderstood"})
"""What may be told by quoting a screen or a letter: it says "cannot connect"."""


def without_titles(cues: Iterable[Cue], text: str, language: str) -> list[Cue]:
    """The cues that are no titles."""
    if language != "de":  # where nouns have capitals these tell nothing
        cues = (cue for cue in cues if not _capital(cue, text))
    short, long = ([hit.span() for hit in each.finditer(text)] for each in (_QUOTED, _SPEECH))
    if not short and not long:
        return list(cues)
    return [cue for cue in cues if not _within(cue, long) and (cue.cue in _TOLD or not _within(cue, short))]


def _capital(cue: Cue, text: str) -> bool:
    """A word with a capital before another one is a name: the Frustrated Artist, Stress-Free Moves."""
    word = cue.words
    return word.isalpha() and word.istitle() and bool(_NAME_BEHIND.match(text, cue.end))


def _within(cue: Cue, spans: list[tuple[int, int]]) -> bool:
    before = bisect_right(spans, (cue.start, cue.start)) - 1
    return before >= 0 and cue.start < spans[before][1]
