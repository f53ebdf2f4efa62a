"""Answers that say the same, put together.

Two answers are as alike as the sentences that stand in both weigh, of all that stand in either (a weighted
Jaccard index). A sentence weighs its words, times how rare it is (the logarithm of answers by answers with
it, as in TF-IDF): what stands below every mail tells little. It must be the same word for word, but for
case, marks and personal details: precision before recall.

An answer is compared with the first answers of groups that share one of its rarest sentences, a bounded number
of them: the work grows with the number of answers, and the outcome depends on nothing but them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

ALIKE = 0.6
"""The likeness from which on answers are put together: they share most of what they say."""
MOST_LOOKED_UP = 6
"""Sentences of an answer by which groups are looked up, the rarest that others have, too."""
MOST_GROUPS = 8
"""Groups looked at for each of them."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each sentence weighs."""

    answers: int
    found: Mapping[str, int]
    """Answers in which a sentence stands."""

    def of(self, sentences: Collection[str]) -> float:
        """All of them together."""
        return sum(map(self._one, sentences))

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """From 0, nothing in common, to 1, the same."""
        either = self.of(one | other)
        return self.of(one & other) / either if either else 0.0

    def _one(self, sentence: str) -> float:
        return (1 + sentence.count(" ")) * math.log(1 + self.answers / self.found.get(sentence, 1))


def weights(answers: Sequence[frozenset[str]]) -> Weights:
    """Of all sentences of these answers."""
    return Weights(len(answers), Counter(sentence for answer in answers for sentence in answer))


def groups(answers: Sequence[frozenset[str]], weigh: Weights) -> list[list[int]]:
    """Which of the answers say the same, by number, in their order; an answer alone is no group."""
    found: list[list[int]] = []
    holding: dict[str, list[int]] = defaultdict(list)
    for number, answer in enumerate(answers):
        shared = [sentence for sentence in answer if weigh.found[sentence] > 1]
        rarest = sorted(shared, key=lambda sentence: (weigh.found[sentence], sentence))[:MOST_LOOKED_UP]
        near = dict.fromkeys(group for sentence in rarest for group in holding[sentence][:MOST_GROUPS])
        likeness, group = max(
            ((weigh.likeness(answer, answers[found[group][0]]), -group) for group in near), default=(0.0, 0)
        )
        if likeness >= ALIKE:
            found[-group].append(number)
            continue
        for sentence in rarest:
            holding[sentence].append(len(found))
        found.append([number])
    return [group for group in found if len(group) > 1]
