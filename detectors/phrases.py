"""Finds phrases in words: one pass for all phrases of all families.

How phrases are written stands in ``wording.py``. A `Phrases` value is a detector by itself; the reader merges
all of them into one `Matcher`, which walks over the text once (Aho-Corasick) for the rarest words of each
phrase (``anchors.py``) and looks closer only where they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

import ahocorasick

from empathd.detectors.anchors import anchored, compiled
from empathd.detectors.contexts import Context, taken_away
from empathd.detectors.folded import Folded
from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Urgency

Look = Callable[[str, int, int], tuple[int, int] | None]
"""A closer look at the original text around the place of a hit: the place of the cue, or None for no cue."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A detector made of phrases: each place where one of them stands is a cue.

    ``unless``: phrases that take away a hit they overlap ("can't wait" is no "can't").
    ``needs``: phrases of which at least one must stand somewhere in the mail as well.
    ``despite``: contexts that do not matter here ("if you can't help I will cancel" is a threat all the same).
    ``look``: where the phrases are only a hint, what decides.
    """

    cue: str
    phrases: tuple[str, ...]
    urgency: Urgency = Urgency.NORMAL
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    despite: tuple[Context, ...] = ()
    look: Look | None = None

    def __call__(self, message: Message) -> Iterator[Cue]:
        """The cues of these phrases alone."""
        return matcher((self,)).find(message.text)


Role = Literal["phrases", "unless", "needs"]
Use = tuple[int, Role]
"""The number of a family, and what a phrase is in it."""
Around = tuple[str, int, str]
"""What must stand before fixed words, from how many characters before, and what after them."""


class _Rule(NamedTuple):
    """What must stand around fixed words, and for whom that counts as what."""

    before: str
    reach: int
    after: str
    uses: tuple[Use, ...]

    def span(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """The place of the whole phrase whose fixed words stand from ``start`` to ``end``."""
        if self.after:
            after = compiled(self.after).match(text, end)
            if not after:
                return None
            end = after.end()
        elif text[end] == "'" and text[end + 1].isalpha():
            return None  # "can" does not stand in "can't"
        if self.before:
            before = compiled(self.before).search(text, max(0, start - self.reach), start)
            if not before:
                return None
            start = before.start()
        return start + (text[start] == " "), end


class Matcher:
    """Many `Phrases` at once: reads a text in one pass."""

    def __init__(self, families: Sequence[Phrases]) -> None:
        self._families = tuple(families)
        rules: dict[str, dict[Around, dict[Use, None]]] = {}
        for use, phrase in _uses(self._families):
            for words, before, reach, after in anchored(phrase):
                rules.setdefault(words, {}).setdefault((before, reach, after), {})[use] = None
        self._automaton = ahocorasick.Automaton()
        for words, meant in rules.items():
            ready = tuple(_joined(meant))
            self._automaton.add_word(words, (len(words), ready, tuple(filter(_open_ended, ready))))
        self._automaton.make_automaton()
        self._empty = not rules

    def find(self, original: str) -> Iterator[Cue]:
        """The cues of all families in a text, in no order; the same words may be found more than once."""
        folded = Folded.of(original)
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
            if not family.needs or owner in met:
                bars = barred.get(owner, b"")
                free = dict.fromkeys(span for span in spans if b"x" not in bars[span[0] : span[1]])
                yield from _cues(family, folded, list(free))

    def _hits(self, text: str) -> Iterator[tuple[Use, int, int]]:
        """Each place where a phrase stands, and whose it is. ``text`` ends in a space."""
        if self._empty:
            return
        for last, (length, whole, open_ended) in self._automaton.iter(text):
            end = last + 1
            for rule in open_ended if text[end].isalnum() else whole:
                if span := rule.span(text, end - length, end):
                    for use in rule.uses:
                        yield use, *span


def _joined(meant: dict[Around, dict[Use, None]]) -> Iterator[_Rule]:
    """As few rules as will do: what differs only before, or only after the words, is one expression."""
    same_after: dict[tuple[str, tuple[Use, ...]], list[tuple[int, str]]] = {}
    for (before, reach, after), uses in meant.items():
        same_after.setdefault((after, tuple(uses)), []).append((reach, before))
    same_before: dict[tuple[str, int, bool, tuple[Use, ...]], list[str]] = {}
    for (after, owners), befores in same_after.items():
        reach, _ = max(befores)
        before = _either([one for _, one in befores])
        same_before.setdefault((before, reach, _inside_word(after), owners), []).append(after)
    for (before, reach, _, owners), afters in same_before.items():
        yield _Rule(before, reach, _either(afters), owners)


def _either(patterns: Sequence[str]) -> str:
    """One expression for several, the longest first; empty when one of them is."""
    if len(patterns) == 1 or "" in patterns:
        return patterns[0] if len(patterns) == 1 else ""
    return "|".join(f"(?:{one})" for one in sorted(patterns, key=len, reverse=True))


def _open_ended(rule: _Rule) -> bool:
    """Its fixed words are the beginning of a word."""
    return _inside_word(rule.after.removeprefix("(?:"))


def _inside_word(after: str) -> bool:
    return after.startswith(r"\w")


def _uses(families: Sequence[Phrases]) -> Iterator[tuple[Use, str]]:
    """Each phrase and what it is for."""
    for owner, family in enumerate(families):
        yield from (((owner, "phrases"), phrase) for phrase in family.phrases)
        yield from (((owner, "unless"), phrase) for phrase in family.unless)
        yield from (((owner, "needs"), phrase) for phrase in family.needs)


def _cues(family: Phrases, folded: Folded, spans: Sequence[tuple[int, int]]) -> Iterator[Cue]:
    """The cues of a family at these places, but for those that their context takes away."""
    for start, end in spans:
        if taken_away(folded.text, start, family.despite) is None:
            if family.look is None:
                yield folded.cue(family.cue, start, end, family.urgency)
            elif place := family.look(folded.original, folded.place(start), folded.place(end - 1) + 1):
                yield Cue(family.cue, folded.original[slice(*place)], place[0], family.urgency)


@lru_cache(maxsize=64)
def matcher(families: tuple[Phrases, ...]) -> Matcher:
    """The matcher of these phrases, made once."""
    return Matcher(families)
