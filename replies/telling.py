"""The words by which customers' mails about one matter are told from all others.

A phrase tells a matter where it stands in the mails of several customers about it and hardly in any other
mail. Phrases of two and three words go before single ones: a playbook that fits too often is worse than none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from empathd.detectors.language import ENGLISH
from empathd.detectors.languages.tables import languages, table

LONGEST_PHRASE = 3
"""Words."""
WORTH = (0, 2, 4, 5)
"""Of a phrase of so many words, for each mail that it adds."""
MOST_PHRASES = 6
MOST_WORDS = 300
"""Words of a mail that are looked at: a question is asked at its beginning."""
SHORTEST = 4
"""Letters of a word that tells something."""
OUTSIDE = 8
"""A phrase stands in so many times more mails about the matter than in others."""
_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[^\s]")


def phrases(mail: str, small: frozenset[str]) -> frozenset[str]:
    """The phrases of a mail: neighbours within a sentence, with a telling word at either end."""
    words = [token[0] for token in islice(_PIECE.finditer(mail.lower().replace("’", "'")), MOST_WORDS)]
    return frozenset(_phrases(words, small))


def _phrases(words: Sequence[str], small: frozenset[str]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(words)) + 1):
            if not words[end - 1][0].isalpha():
                break
            if _tells(words[start], small) and _tells(words[end - 1], small):
                yield " ".join(words[start:end])


def _tells(word: str, small: frozenset[str]) -> bool:
    return len(word) >= SHORTEST and word.isalpha() and word not in small


def telling(mails: Mapping[str, frozenset[str]], others: Mapping[str, int], least: int) -> tuple[str, ...]:
    """The fewest phrases that stand in the mails of most of these customers, the most telling first.

    ``mails``: the phrases of each customer. ``others``: mails about anything else by phrase. A phrase
    of fewer customers than ``least`` is never taken: what only one or two have written may be their own.
    Empty where no phrases do.
    """
    having: dict[str, set[str]] = defaultdict(set)
    for customer, said in mails.items():
        for phrase in said:
            having[phrase].add(customer)
    fit = {
        phrase: customers
        for phrase, customers in having.items()
        if len(customers) >= least and len(customers) >= OUTSIDE * others.get(phrase, 0)
    }
    chosen: list[str] = []
    reached: set[str] = set()
    while fit and len(chosen) < MOST_PHRASES:
        best = min(fit, key=lambda phrase: (-_worth(phrase, fit[phrase] - reached), phrase))
        if not fit[best] - reached:
            break
        chosen.append(best)
        reached |= fit.pop(best)
    return tuple(chosen) if 2 * len(reached) > len(mails) and len(reached) >= least else ()


def _worth(phrase: str, added: set[str]) -> int:
    return WORTH[1 + phrase.count(" ")] * len(added)


def small_words(language: str) -> frozenset[str]:
    """Words that tell nothing, in a language that has tables."""
    if language == "en" or language not in languages():
        return frozenset(ENGLISH.split())
    return frozenset(table(language, "words")["small"].split())
