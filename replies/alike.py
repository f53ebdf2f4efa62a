"""Answers that say the same, put together.

Two answers are as alike as the sentences that stand in both weigh, of all that stand in either (a weighted
Jaccard index). A sentence weighs its words, and half as much where it stands in every answer: what is said
to everybody tells little. It must be the same word for word, but for case, marks and personal details:
precision before recall.

An answer is compared with the first answers of those groups that share one of its rarest sentences, and with
a bounded number of them: the work grows with the number of answers, and the outcome depends on them alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

ALIKE = 0.55
"""The likeness from which on answers are put together: they share most of what they say."""
MOST_LOOKED_UP = 6
"""Sentences of an answer by which groups are looked up, the rarest that others have, too."""
MOST_GROUPS = 8
"""Groups looked at for each of them."""

Prints = frozenset[str]
"""The sentences of an answer: words with one space between."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each sentence weighs, as whole numbers: no order of adding up changes the outcome."""

    answers: int
    found: Mapping[str, int]
    """Answers in which a sentence stands."""

    def of(self, sentences: Collection[str]) -> int:
        """All of them together."""
        return sum((1 + one.count(" ")) * (2 * self.answers - self.found.get(one, 1)) for one in sentences)

    def likeness(self, one: Prints, other: Prints) -> float:
        """From 0, nothing in common, to 1, the same."""
        either = self.of(one | other)
        return self.of(one & other) / either if either else 0.0


def weights(answers: Sequence[Prints]) -> Weights:
    """Of all sentences of these answers."""
    return Weights(len(answers), Counter(sentence for answer in answers for sentence in answer))


def groups(answers: Sequence[Prints], weigh: Weights) -> list[list[int]]:
    """Which of the answers say the same, by number, in their order; an answer alone is no group."""
    found: list[list[int]] = []
    holding: dict[str, list[int]] = defaultdict(list)
    for number, answer in enumerate(answers):
        shared = [sentence for sentence in answer if weigh.found[sentence] > 1]
        rarest = sorted(shared, key=lambda sentence: (weigh.found[sentence], sentence))[:MOST_LOOKED_UP]
        near = dict.fromkeys(group for sentence in rarest for group in holding[sentence][:MOST_GROUPS])
        ranked = [(weigh.likeness(answer, answers[found[group][0]]), -group) for group in near]
        likeness, group = max(ranked, default=(0.0, 0))
        if likeness >= ALIKE:
            found[-group].append(number)
            continue
        for sentence in rarest:
            holding[sentence].append(len(found))
        found.append([number])
    return [group for group in found if len(group) > 1]
