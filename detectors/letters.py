"""Which language a text looks like by its letter sequences: naive Bayes over a small table.

The table is made by ``tools/letters.py`` out of the model of py3langid (BSD 3-clause, its licence lies beside
the table). Each row is a sequence of a few letters, with how much less likely it is in each language than in
the one where it is most likely.
"""

from __future__ import annotations

import json
import math
import unicodedata
import zlib
from collections import Counter
from functools import cache
from importlib import resources

import ahocorasick

STEP = 12.0 / 255
"""Natural logarithms that a step of the table stands for."""


def rank(text: str) -> list[tuple[str, float]]:
    """Languages (ISO 639-1) and their probabilities, the likeliest first."""
    languages, rows, automaton = _table()
    counts: Counter[int] = Counter()
    last = -1
    plain = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
    for end, feature in automaton.iter(plain):
        if end != last:  # of the sequences that end here the longest comes first, and it alone counts
            counts[feature] += 1
            last = end
    below = [0.0] * len(languages)
    for feature, count in counts.items():
        weight = math.log1p(count) * STEP
        below = [sofar + weight * steps for sofar, steps in zip(below, rows[feature], strict=True)]
    least = min(below)
    odds = [math.exp(least - each) for each in below]
    total = sum(odds)
    found = sorted(zip(odds, languages, strict=True), reverse=True)
    return [(language, each / total) for each, language in found]


@cache
def _table() -> tuple[tuple[str, ...], list[bytes], ahocorasick.Automaton]:
    """Languages, a row for each sequence, and what finds the sequences; loaded at the first unclear mail."""
    packed = resources.files("empathd.detectors").joinpath("letters.bin").read_bytes()
    head, _, steps = zlib.decompress(packed).partition(b"\0")
    names = json.loads(head)
    width = len(names["languages"])
    rows = [steps[at : at + width] for at in range(0, len(steps), width)]
    automaton = ahocorasick.Automaton()
    for feature, letters in enumerate(names["letters"]):
        automaton.add_word(letters, feature)
    automaton.make_automaton()
    return tuple(names["languages"]), rows, automaton
