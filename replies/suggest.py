"""Questions that come again and are answered alike: proposals for playbooks, for a person to edit.

Answers that say the same are put together (``alike``); their core is what most of them say. The questions
before them must share words that hardly stand in other mails (``telling``). Nothing is proposed that fewer
customers than ``least`` have asked or were told: no personal detail is the same for several of them, so
that what ``veil`` cannot know stays out as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from empathd.replies.alike import ALIKE, Prints, Weights, groups, weights
from empathd.replies.answered import WORD, Answered, Sentence
from empathd.replies.lint import LANGUAGES, PHRASES, lint
from empathd.replies.telling import phrases, small_words, telling
from empathd.replies.veil import GAP

LEAST = 3
FEWEST_WORDS = 8
"""Of an answer that is worth a playbook."""
TEMPLATE = ("{{", "{%", "{#")
"""What would be no words in a template."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence that most answers share and that was left out, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A question that came again, and what it was answered."""

    name: str
    language: str
    words: tuple[str, ...]
    """Phrases in the customers' mails, for ``when.words``."""
    answer: str
    asides: tuple[Aside, ...]
    answers: int
    customers: int
    first: datetime
    last: datetime
    questions: tuple[str, ...]
    """The mails that were answered, veiled; never shown."""


@dataclass(frozen=True, slots=True)
class _Matter:
    """Answers that say the same, and what most of them say."""

    members: tuple[Answered, ...]
    core: Prints


def suggest(pairs: Sequence[Answered], least: int = LEAST) -> tuple[Proposal, ...]:
    """What could be a playbook, the commonest first; the same for the same pairs in any order."""
    ordered = sorted(pairs, key=lambda one: (one.sent, one.customer, one.question))
    matters = [matter for language in _languages(ordered) for matter in _matters(language, least)]
    told = _told(ordered, matters, least)
    found = [one for matter in matters if (one := _proposal(matter, told[id(matter)], least))]
    ranked = sorted(found, key=lambda one: (-one.customers, one.first, one.words))
    return tuple(_named(ranked))


def _languages(pairs: Iterable[Answered]) -> Iterable[list[Answered]]:
    """Those of each language."""
    spoken: dict[str, list[Answered]] = defaultdict(list)
    for one in pairs:
        spoken[one.language].append(one)
    return (spoken[language] for language in sorted(spoken))


def _matters(pairs: Sequence[Answered], least: int) -> Iterator[_Matter]:
    """Groups of answers to enough customers, each with its core."""
    prints = [frozenset(sentence.print for sentence in one.answer) for one in pairs]
    weigh = weights(prints)
    for group in groups(prints, weigh):
        core = _core([(pairs[number].customer, prints[number]) for number in group], weigh, least)
        members = tuple(pairs[at] for at in group if core and weigh.likeness(core, prints[at]) >= ALIKE)
        if len({one.customer for one in members}) >= least:
            yield _Matter(members, core)


def _core(answers: Sequence[tuple[str, Prints]], weigh: Weights, least: int) -> Prints:
    """What most of these answers say to at least so many customers, and what is not said to all alike.

    A sentence that stands in more answers about other matters than in these is a formula: the draft has its own.
    """
    count: Counter[str] = Counter(sentence for _, answer in answers for sentence in answer)
    told: dict[str, set[str]] = defaultdict(set)
    for customer, answer in answers:
        for sentence in answer:
            told[sentence].add(customer)
    return frozenset(
        sentence
        for sentence, times in count.items()
        if 2 * times > len(answers) and len(told[sentence]) >= least and weigh.found[sentence] <= 2 * times
    )
