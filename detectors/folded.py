"""A text made easy to compare, and the way back to the places in the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from empathd.detectors.reading import Cue, Urgency

_PLAIN = tuple((odd, "'") for odd in "’‘ʼ`´′") + tuple(
    (odd, " ") for odd in '\t\r\u00a0\u2009\u202f\u200b"“”„«»([{*_>–—'
)
"""Whatever may stand before a word becomes a space: so each word of the text has one before it."""
_LINES = re.compile(r"\n[ \n]*")
_SPACES = re.compile(r"\n[ \n]*|  [ \n]*")


@dataclass(frozen=True, slots=True)
class Folded:
    """Lower case, straight apostrophes; any white space is one space, an empty line ``\\n`` and a space.

    A space stands before the first word and two behind the last.
    """

    text: str
    original: str
    starts: tuple[int, ...]
    """Places in ``text`` from which on the original is so many letters ahead as ``shifts`` says."""
    shifts: tuple[int, ...]

    @classmethod
    def of(cls, original: str) -> Folded:
        """Fold a text, in linear time."""
        text = " " + small(original)
        for odd, plain in _PLAIN:
            text = text.replace(odd, plain)
        parts: list[str] = []
        starts: list[int] = []
        shifts: list[int] = []
        last, shift = 0, -1
        for run in (_SPACES if "  " in text else _LINES).finditer(text):
            gap = "\n " if run[0].count("\n") > 1 else " "
            parts += (text[last : run.start()], gap)
            last = run.end()
            shift += len(run[0]) - len(gap)
            starts.append(last - 1 - shift)
            shifts.append(shift)
        return cls("".join(parts) + text[last:] + "  ", original, tuple(starts), tuple(shifts))

    def place(self, at: int) -> int:
        """Where a place of the folded text stands in the original."""
        known = bisect_right(self.starts, at)
        return max(0, at + (self.shifts[known - 1] if known else -1))

    def cue(self, cue: str, start: int, end: int, urgency: Urgency) -> Cue:
        """A cue with the customer's own words for a stretch of the folded text."""
        first, last = self.place(start), self.place(end - 1) + 1
        return Cue(cue, self.original[first:last], first, urgency)


def small(text: str) -> str:
    """Lower case, letter for letter, also for the few letters whose small form is longer."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text)
