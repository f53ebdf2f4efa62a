"""What the rest of a mail takes away from its cues: no hurry is no pressure, all being well no trouble."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from empathd.detectors.languages import tables
from empathd.detectors.reading import WARM, Cue
from empathd.detectors.tokens import small

_HURRIED = frozenset({"pressed", "unheard", "angry"})
"""What nobody is who says that there is no rush."""
_PAST = frozenset({"worried", "blocked"})
"""What was, where the mail only thanks: "I rang in a panic, and Ruben put it right"."""
_ASKING = frozenset({"request", "how_to"})
_DATED = frozenset({"pressed", "request", "thanks"})
"""With whom all is well that names a date: who books a table for Friday is in no hurry."""
_OTHERS = frozenset({"repeat", "unheard", "let_down", "frustrated", "angry", "stuck", "confused"})
"""What another company may have done to somebody, which is no matter of ours."""
_HARD = frozenset({"unheard", "angry", "leaving", "blocked"})
"""In what is said so nobody plays anything down."""
_KEPT = WARM | _ASKING | {"leaving"}
"""What somebody may say with whom nothing is wrong."""
_SENTENCE = re.compile(r"[.!?\n]\s*")
_LONGEST, _NEAR, _ABOUT = 400, 50, 150
"""Characters before a cue that are looked at, and behind it; in which "but" or "I hope" changes a meaning;
and around a date, in which it is told that something is needed."""


def standing(
    cues: Sequence[Cue],
    text: str,
    patient: bool,
    language: str = "en",
    *,
    well: bool = False,
    sure: AbstractSet[str] = frozenset(),
) -> tuple[Cue, ...]:
    """The cues that stand beside one another.

    ``patient``: the customer says that it can wait; ``well``: that all is well, or it is no customer;
    ``sure``: cues that no kind word takes away, for "no harm done" is soon said.
    """
    said, words = small(text), _words(language)
    cues = tuple(_asked(tuple(_of_us(cues, said, words))))
    names = frozenset(cue.cue for cue in cues)
    if well:
        names &= _KEPT | sure
    if "pressed" in names and names <= _DATED and not _hurried(cues, said, words, asks="request" in names):
        names -= {"pressed"}  # a date by itself is a notice
    kind = frozenset(_kindly(names, asks="?" in text or bool(_ASKING & names))) - sure
    gone = kind.union(_gone(names, patient))
    return tuple(cue for cue in cues if cue.cue in names - gone)


def _gone(names: AbstractSet[str], patient: bool) -> Iterator[str]:
    if patient:
        yield from _HURRIED
    elif "unheard" in names:
        yield "stuck"  # what does not go on is then our answer, and seldom a thing
    if _HARD & names:
        yield "polite_struggle"
    if "misunderstood" in names:
        yield "let_down"


def _kindly(names: AbstractSet[str], asks: bool) -> Iterator[str]:
    """What nobody means who says kind words."""
    if WARM & names:
        yield from ("repeat", "unheard")
        if not asks:
            yield from _PAST
            yield "polite_struggle"  # kind words that hide nothing
            if names >= WARM:
                yield from ("stuck", "tried", "confused")  # what the praised person has ended


@dataclass(frozen=True, slots=True)
class _Words:
    """What is looked for in a text in lower case, by the keys of a language's words."""

    advance: re.Pattern[str]
    but: re.Pattern[str]
    elsewhere: re.Pattern[str]
    hoping: re.Pattern[str]
    needed: re.Pattern[str]
    no_trouble: re.Pattern[str]
    other_matter: re.Pattern[str]
    to_us: re.Pattern[str]
    until: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    words = tables.table(language, "words")
    return _Words(**{key: tables.any_of(words[key]) for key in _Words.__dataclass_fields__})


def other_matter(text: str, language: str = "en") -> bool:
    """Whether a mail is no customer's: an application, an invoice, a reporter's question."""
    return bool(_words(language).other_matter.search(small(text)))


def _hurried(cues: Sequence[Cue], said: str, words: _Words, asks: bool) -> bool:
    """Is something needed by the time that is named? Who asks for it may just say until when."""
    if not asks:
        return bool(words.needed.search(said))
    dated = (cue for cue in cues if cue.cue == "pressed")
    around = ((said, max(0, cue.start - _ABOUT), cue.end + _ABOUT) for cue in dated)
    return any(words.needed.search(*place) or words.until.search(*place) for place in around)


def amiss(cues: Sequence[Cue]) -> bool:
    """Whether somebody asks for more than business: by any cue but a request, a question or kind words."""
    return any(cue.cue not in WARM | _ASKING for cue in cues)


def all_is_well(text: str, language: str = "en") -> bool:
    """Whether a customer says so, and no "but" follows."""
    said, words = small(text), _words(language)
    return any(
        not words.hoping.search(said, max(0, hit.start() - _NEAR), hit.start())
        and not words.but.search(said, hit.end(), hit.end() + _NEAR)
        for hit in words.no_trouble.finditer(said)
    )


def _of_us(cues: Sequence[Cue], said: str, words: _Words) -> Iterator[Cue]:
    """Without thanks in advance, and without what is told of another company."""
    others = bool(words.elsewhere.search(said))
    for cue in cues:
        if cue.cue == "thanks":
            if not words.advance.search(said, *_sentence(said, cue.start)):
                yield cue
        elif not (others and cue.cue in _OTHERS and _told_of(said, cue.start, words)):
            yield cue


def _asked(cues: Sequence[Cue]) -> Iterator[Cue]:
    """Without requests to pass on thanks: in whose words the thanks begin, or right behind them."""
    warm = [cue.start for cue in cues if cue.cue in WARM]
    for cue in cues:
        if cue.cue != "request" or not any(cue.start < start <= cue.end + 1 for start in warm):
            yield cue


def _told_of(said: str, at: int, words: _Words) -> bool:
    """Does the sentence around a place tell of another company, or go on about it, and not speak to us?"""
    low, begin, end = max(0, at - _LONGEST), *_sentence(said, at)
    while not words.to_us.search(said, begin, end):
        if words.elsewhere.search(said, begin, end):
            return True
        if begin <= low or "\n" in said[begin - 2 : begin]:
            return False
        begin, end = _sentence(said, begin - 1)[0], begin
    return False


def _sentence(said: str, at: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends."""
    low = max(0, at - _LONGEST)
    begin = max((mark.end() for mark in _SENTENCE.finditer(said, low, at) if mark.end() <= at), default=low)
    stop = _SENTENCE.search(said, at, at + _LONGEST)
    return begin, stop.start() if stop else at + _LONGEST
