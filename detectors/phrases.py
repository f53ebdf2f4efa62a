"""Finds phrases in words: one pass for all phrases of all families, with negation and reported speech.

How phrases are written stands in ``wording.py``. A `Phrases` value is a detector by itself; the reader merges
all of them into one `Matcher`, which walks over the text once (Aho-Corasick) and looks closer only where the
fixed words of a phrase stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Literal

import ahocorasick

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Urgency
from empathd.detectors.wording import pattern

Context = Literal["not", "if", "said"]
"""What may take a phrase's meaning away: negation, a mere possibility, somebody else's words."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A detector made of phrases: each place where one of them stands is a cue.

    ``unless``: phrases that take away a hit they overlap ("can't wait" is no "can't").
    ``needs``: phrases of which at least one must stand somewhere in the mail as well.
    ``despite``: contexts that do not matter here ("if you can't help I will cancel" is a threat all the same).
    """

    cue: str
    phrases: tuple[str, ...]
    urgency: Urgency = Urgency.NORMAL
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    despite: tuple[Context, ...] = ()

    def __call__(self, message: Message) -> Iterator[Cue]:
        """The cues of these phrases alone."""
        return matcher((self,)).find(Folded.of(message.text))


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made easy to compare, and the way back to the places in the original."""

    text: str
    """Lower case, straight apostrophes; any white space is one space, an empty line one ``\\n``."""
    original: str
    starts: tuple[int, ...]
    """Places in ``text`` after which more of the original is left out."""
    shifts: tuple[int, ...]

    @classmethod
    def of(cls, original: str) -> Folded:
        """Fold a text, in linear time."""
        text = _same_length_lower(original)
        for odd, plain in _PLAIN:
            text = text.replace(odd, plain)
        parts: list[str] = []
        starts, shifts, last, shift = [], [], 0, 0
        for run in _SPACE.finditer(text):
            parts += (text[last : run.start()], "\n" if run[0].count("\n") > 1 else " ")
            last = run.end()
            shift += len(run[0]) - 1
            starts.append(last - shift)
            shifts.append(shift)
        return cls("".join(parts) + text[last:], original, tuple(starts), tuple(shifts))

    def place(self, at: int) -> int:
        """Where a place of the folded text stands in the original."""
        known = bisect_right(self.starts, at)
        return at + (self.shifts[known - 1] if known else 0)

    def cue(self, cue: str, start: int, end: int, urgency: Urgency) -> Cue:
        """A cue with the customer's own words for a stretch of the folded text."""
        first, last = self.place(start), self.place(end - 1) + 1
        return Cue(cue, self.original[first:last], first, urgency)


_PLAIN = [(odd, "'") for odd in "’‘ʼ`´′"] + [(odd, '"') for odd in "“”„«»"]
_PLAIN += [(odd, " ") for odd in "\t\r\u00a0\u2009\u202f\u200b"] + [("–", "-"), ("—", "-"), ("…", ".")]
_SPACE = re.compile(r"[ \n]{2,}|\n")


def _same_length_lower(text: str) -> str:
    """Lower case, letter for letter, also for the few letters whose small form is longer."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


_FILL = (
    r"(?: (?:a|an|the|at all|really|very|that|so|too|particularly|being|be|been|feeling|feel|felt|exactly|even|any"
    r"|meant|trying|to|is|was|saying|quite|just|it|terribly|overly|in the least|my|me|yet|all|here))"
)
_TAKEN_AWAY: dict[Context, re.Pattern[str]] = {
    "not": re.compile(rf"(?:\b(?:not|never|no longer|hardly|without|nor|isn't|no)|n't){_FILL}{{0,3}} \Z"),
    "if": re.compile(
        r"(?:(?<!as )(?<!wondering )\b(?:if|unless|in case|whether|should (?:you|i|we))\b[^,]{0,25}"
        r"|\bwould(?:n't)? (?:be|have been|seem)(?: \w+)? )\Z"
    ),
    "said": re.compile(
        r"\b(?:he|she|they|who|wife|husband|partner|colleagues?|friends?|boss|mother|father|mum|dad|mom|people|someone"
        r"|everyone|reviews?|manager|neighbou?r)"
        r" (?:said|says?|told (?:me|us|him|her|them)|thinks?|thought|claims?|mentioned|complained|call(?:s|ed) it)"
        r"(?: that)? [^,]{0,25}\Z"
    ),
}
_CLAUSE = re.compile(r"[.!?;:\n]")


def taken_away(text: str, start: int, despite: Sequence[Context] = ()) -> Context | None:
    """What in the clause before ``start`` takes the meaning away: "not", "if", "said", or nothing."""
    before = _CLAUSE.split(text[max(0, start - 60) : start])[-1]
    for context, words in _TAKEN_AWAY.items():
        if context not in despite and words.search(before):
            return context
    return None


Role = Literal["phrases", "unless", "needs"]
Use = tuple[int, Role]
"""Which family an anchor's words belong to, and as what."""
_GAP = re.compile(r"[\n\"()\[\]{}<>*_\-/,;:.!?+=#&|~\\]")
"""Whatever may stand before a word becomes a space, so that the automaton finds beginnings of words only."""


_Joined = tuple[re.Pattern[str] | None, tuple[tuple[re.Pattern[str], tuple[Use, ...]], ...]]


class _Anchor:
    """Fixed words that begin phrases: what may follow them, and whose phrase it then is."""

    def __init__(self, length: int, tails: dict[re.Pattern[str] | None, dict[Use, None]]) -> None:
        self.length = length
        self._bare = tuple(tails.get(None, ()))
        self._tails = {tail: uses for tail, uses in tails.items() if tail}
        self._joined: _Joined | None = None

    def uses(self, text: str, end: int) -> list[tuple[Use, int]]:
        """Who finds a phrase that begins with these words, and where it ends."""
        found = [(use, end) for use in self._bare] if self._bare and _ends_word(text, end) else []
        any_tail, tails = self._joined or self._join()
        if any_tail and any_tail.match(text, end):
            for tail, uses in tails:
                if hit := tail.match(text, end):
                    found += [(use, hit.end()) for use in uses]
        return found

    def _join(self) -> _Joined:
        """All tails as one expression, which mostly fails, and those of each owner; made when first met."""
        grouped: dict[tuple[Use, ...], list[str]] = {}
        for tail, uses in self._tails.items():
            grouped.setdefault(tuple(uses), []).append(tail.pattern)
        each = tuple(
            (_joined(tuple(sorted(tails, key=len, reverse=True))), uses) for uses, tails in grouped.items()
        )
        whole = tuple(dict.fromkeys(tail.pattern for tail in self._tails))
        self._joined = (_joined(whole) if whole else None, each)
        return self._joined


@lru_cache(maxsize=4096)
def _joined(tails: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{tail})" for tail in tails))


class Matcher:
    """Many `Phrases` at once: reads a text in one pass."""

    def __init__(self, families: Sequence[Phrases]) -> None:
        self._families = tuple(families)
        anchors: dict[str, dict[re.Pattern[str] | None, dict[Use, None]]] = {}
        for owner, family in enumerate(self._families):
            roles: Sequence[tuple[Role, tuple[str, ...]]] = (
                ("phrases", family.phrases),
                ("unless", family.unless),
                ("needs", family.needs),
            )
            for role, phrases in roles:
                for ready in chain.from_iterable(map(pattern, phrases)):
                    for words in ready.words:
                        anchors.setdefault(words, {}).setdefault(ready.tail, {})[owner, role] = None
        self._automaton = ahocorasick.Automaton()
        for words, tails in anchors.items():
            key = " " + _GAP.sub(" ", words)
            self._automaton.add_word(key, (*self._automaton.get(key, ()), _Anchor(len(words), tails)))
        self._automaton.make_automaton()
        self._empty = not anchors

    def find(self, folded: Folded) -> Iterator[Cue]:
        """The cues of all families, in no particular order; the same words may be found more than once."""
        found: dict[int, list[tuple[int, int]]] = {}
        barred: dict[int, bytearray] = {}
        met: set[int] = set()
        for (owner, role), start, end in self._hits(folded.text):
            if role == "phrases":
                found.setdefault(owner, []).append((start, end))
            elif role == "unless":
                mask = barred.setdefault(owner, bytearray(len(folded.text)))
                mask[start:end] = b"x" * (end - start)
            else:
                met.add(owner)
        for owner, spans in found.items():
            family = self._families[owner]
            if family.needs and owner not in met:
                continue
            for start, end in spans:
                if b"x" in barred.get(owner, b"")[start:end]:
                    continue
                if taken_away(folded.text, start, family.despite) is None:
                    yield folded.cue(family.cue, start, end, family.urgency)

    def _hits(self, text: str) -> Iterator[tuple[Use, int, int]]:
        """Each place where a phrase stands as whole words, and whose phrase it is."""
        if self._empty:
            return
        # One space more in front, so a place in the padded text is one too far.
        for last, anchors in self._automaton.iter(" " + _GAP.sub(" ", text)):
            for anchor in anchors:
                if found := anchor.uses(text, last):
                    start = last - anchor.length
                    if "\n" not in text[start:last]:
                        for use, stop in found:
                            yield use, start, stop


def _ends_word(text: str, at: int) -> bool:
    """A word ends here: "can" does not in "can't"."""
    after = text[at : at + 2]
    return not after[:1].isalnum() and not (after[:1] == "'" and after[1:].isalpha())


@lru_cache(maxsize=64)
def matcher(families: tuple[Phrases, ...]) -> Matcher:
    """The matcher of these phrases, made once."""
    return Matcher(families)
