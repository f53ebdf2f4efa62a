"""What the rest of a mail takes away from its cues: no hurry is no pressure, thanks end a worry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from empathd.detectors.languages import tables
from empathd.detectors.reading import WARM, Cue
from empathd.detectors.tokens import small

_HURRIED = frozenset({"pressed", "unheard", "angry"})
"""What nobody is who says that there is no rush."""
_PAST = frozenset({"worried", "blocked"})
"""What was, where the mail only thanks: "I rang in a panic, and Ruben put it right"."""
_ASKING = frozenset({"request", "how_to"})
_OTHERS = frozenset({"repeat", "unheard", "let_down", "frustrated", "angry", "stuck", "confused"})
"""What another company may have done to somebody, which is no matter of ours."""
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:(?:old|previous|former|last|other|another|different|current) (?:\w+ )?"
    r"(?:provider|supplier|company|operator|bank|insurer|shop|store|carrier|airline|landlord|agency|contractor"
    r"|firm|dealer|gym|school|clinic|host|vendor)|competitors?)\b"
)
_TO_US = re.compile(r"(?<!\w)(?:you|your|yours|yourselves|you're|you've|you'd|you'll)\b")
_SENTENCE = re.compile(r"[.!?\n]")
_LONGEST = 400
"""Characters of a sentence that are looked at on either side."""


def standing(cues: Sequence[Cue], text: str, patient: bool, language: str = "en") -> tuple[Cue, ...]:
    """The cues that stand beside one another; ``patient``: the customer says that it can wait."""
    cues = _of_us(cues, text, language)
    names = frozenset(cue.cue for cue in cues)
    gone = frozenset(_gone(names, patient, asks="?" in text or bool(_ASKING & names)))
    return tuple(cue for cue in cues if cue.cue not in gone)


def _gone(names: frozenset[str], patient: bool, asks: bool) -> Iterator[str]:
    if patient:
        yield from _HURRIED
    elif "unheard" in names:
        yield "stuck"  # what does not go on is then our answer, and seldom a thing
    if WARM & names and not asks:
        yield from _PAST


def _of_us(cues: Sequence[Cue], text: str, language: str) -> Sequence[Cue]:
    """Without what is told of another company, in a sentence that does not speak to us."""
    elsewhere, to_us = _companies(language)
    said = small(text)
    if _OTHERS.isdisjoint(cue.cue for cue in cues) or not elsewhere.search(said):
        return cues
    return [cue for cue in cues if cue.cue not in _OTHERS or not _sentence(said, cue.start, elsewhere, to_us)]


def _sentence(said: str, at: int, elsewhere: re.Pattern[str], to_us: re.Pattern[str]) -> bool:
    """Does the sentence around a place tell of another company, and does it not speak to us?"""
    low = max(0, at - _LONGEST)
    begin = max((mark.end() for mark in _SENTENCE.finditer(said, low, at)), default=low)
    stop = _SENTENCE.search(said, at, at + _LONGEST)
    end = stop.start() if stop else at + _LONGEST
    return bool(elsewhere.search(said, begin, end)) and not to_us.search(said, begin, end)


@cache
def _companies(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """In lower case: words for another company, and words that speak to us."""
    if language == "en":
        return _ELSEWHERE, _TO_US
    words = tables.table(language, "words")
    elsewhere, to_us = (tables.alternatives(words[key]) for key in ("elsewhere", "to_us"))
    return re.compile(rf"(?<!\w)(?:{elsewhere})(?!\w)"), re.compile(rf"(?<!\w)(?:{to_us})(?!\w)")
