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
from typing import Literal, NamedTuple

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
        parts, starts, shifts, last, shift = [], [], [], 0, 0
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


class _Rule(NamedTuple):
    """What stands behind some fixed words: what must follow them, and for whom that counts as what."""

    tail: re.Pattern[str] | None
    uses: tuple[tuple[int, Role], ...]


class Matcher:
    """Many `Phrases` at once: reads a text in one pass."""

    def __init__(self, families: Sequence[Phrases]) -> None:
        self._families = tuple(families)
        rules: dict[str, dict[re.Pattern[str] | None, dict[tuple[int, Role], None]]] = {}
        for owner, family in enumerate(self._families):
            roles: Sequence[tuple[Role, tuple[str, ...]]] = (
                ("phrases", family.phrases),
                ("unless", family.unless),
                ("needs", family.needs),
            )
            for role, phrases in roles:
                for ready in chain.from_iterable(map(pattern, phrases)):
                    for words in ready.words:
                        rules.setdefault(words, {}).setdefault(ready.tail, {})[owner, role] = None
        self._automaton = ahocorasick.Automaton()
        for words, tails in rules.items():
            meant = tuple(_Rule(tail, tuple(uses)) for tail, uses in tails.items())
            self._automaton.add_word(words, (len(words), meant))
        self._automaton.make_automaton()
        self._empty = not rules

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

    def _hits(self, text: str) -> Iterator[tuple[tuple[int, Role], int, int]]:
        """Each place where the words of a rule stand as whole words, tail included, and whose they are."""
        if self._empty:
            return
        for last, (length, rules) in self._automaton.iter(text):
            start, end = last - length + 1, last + 1
            if start and _inside_word(text, start):
                continue
            whole = _ends_word(text, end)
            for rule in rules:
                if rule.tail is None:
                    stop = end if whole else 0
                else:
                    tail = rule.tail.match(text, end)
                    stop = tail.end() if tail else 0
                if stop:
                    for use in rule.uses:
                        yield use, start, stop


def _inside_word(text: str, at: int) -> bool:
    """A word goes on here from the left."""
    before = text[at - 1]
    return before.isalnum() or (before == "'" and at > 1 and text[at - 2].isalnum())


def _ends_word(text: str, at: int) -> bool:
    """A word ends here: "can" does not in "can't"."""
    after = text[at : at + 2]
    return not after[:1].isalnum() and not (after[:1] == "'" and after[1:].isalpha())


@lru_cache(maxsize=64)
def matcher(families: tuple[Phrases, ...]) -> Matcher:
    """The matcher of these phrases, made once."""
    return Matcher(families)
