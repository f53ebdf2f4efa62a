"""What a word was meant as that was typed in haste: two letters swapped, one doubled or not.

Only words that no phrase knows are looked at, so that a word of its own ("form") is never taken for another
("from"); and only ways in which people really mistype, so that few strange words become phrases.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

SWAPPED = 4
"""Letters from which on two may be swapped: "cnat" is "cant", "teh" may be anything."""
DIFFERENT = 3
"""Letters of the alphabet that such a word has at least: "haha" is a laugh."""
DOUBLED = 7
"""Letters from which on one letter counts as two: shorter words are often others (later, latter)."""
LONGEST = 24
"""Characters, with the space before it, up to which a word is looked at: the work grows with their square."""
_DOUBLE = re.compile(r"(.)\1+")


class Meant:
    """Words as they may be mistyped; ``words`` and ``stems``: those that an automaton knows."""

    def __init__(self, words: Collection[str], stems: Collection[str]) -> None:
        self._words, self._singled, self._stems = words, _singled(words), _singled(stems)
        self._longest = max(map(len, self._stems), default=0)

    def __call__(self, word: str) -> str:
        """What an unknown word, with the space before it, was meant as; empty where nobody can tell."""
        if not (SWAPPED < len(word) <= LONGEST and word[0] == " " and word[1:].isalpha()):
            return ""
        if len(set(word)) > DIFFERENT and (way := next((w for w in _ways(word) if w in self._words), "")):
            return way
        return self._doubled(word) if len(word) > DOUBLED else ""

    def _doubled(self, word: str) -> str:
        """A word with another letter doubled, or one that begins as such a stem."""
        single = singled(word)
        if single in self._words:
            return single
        if single in self._singled:
            return self._singled[single]
        for end in range(min(len(single), self._longest), DOUBLED, -1):
            if single[:end] in self._stems:
                return self._stems[single[:end]] + single[end:]
        return ""


def singled(word: str) -> str:
    """A word with each run of one letter as one: disapointed, for all ways to mistype it."""
    return _DOUBLE.sub(r"\1", word)


def _singled(known: Collection[str]) -> Mapping[str, str]:
    """Those that have a double letter, by what they are without."""
    doubled = sorted(word for word in known if len(word) > DOUBLED and _DOUBLE.search(word))
    return {singled(word): word for word in doubled}


def _ways(word: str) -> Iterator[str]:
    """The word with two letters swapped that stand beside each other, but for the first."""
    for at in range(2, len(word) - 1):
        if word[at] != word[at + 1]:
            yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
