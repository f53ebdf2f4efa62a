"""Questions that come again and are answered alike: proposals for playbooks, for a person to edit.

Answers that say the same are put together (``alike``); their core is what most of them say. The questions
before them must share words that hardly stand in other mails (``telling``). Nothing is proposed that fewer
customers than ``least`` have asked or were told: no personal detail is the same for several of them, so
that what ``veil`` cannot know stays out as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
    told = zip(matters, _words(ordered, matters, least), strict=True)
    found = [one for matter, words in told if (one := _proposal(matter, words))]
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
        times = Counter(sentence for at in group for sentence in prints[at])
        shared = frozenset(sentence for sentence in times if 2 * times[sentence] > len(group))
        alike = [at for at in group if weigh.likeness(shared, prints[at]) >= ALIKE]
        members = tuple(pairs[at] for at in alike)
        if len({one.customer for one in members}) >= least:
            yield _Matter(members, _core(members, shared, weigh, least))


def _core(members: Iterable[Answered], shared: Prints, weigh: Weights, least: int) -> Prints:
    """What these answers share, as far as several customers were told so, and not everybody.

    A sentence that stands in more answers about other matters than in these is a formula: drafts have
    their own.
    """
    told: dict[str, list[str]] = defaultdict(list)
    for one in members:
        for sentence in shared.intersection(each.print for each in one.answer):
            told[sentence].append(one.customer)
    return frozenset(
        sentence
        for sentence, customers in told.items()
        if len(set(customers)) >= least and weigh.found[sentence] <= 2 * len(customers)
    )


def _words(pairs: Sequence[Answered], matters: Sequence[_Matter], least: int) -> list[tuple[str, ...]]:
    """The telling phrases of each matter: those that its customers share, counted in all mails."""
    mine = [_by_customer(matter) for matter in matters]
    candidates = {phrase for mails in mine for phrase in _shared(mails, least)}
    every = Counter(phrase for one in pairs for phrase in _phrases(one) & candidates)
    found = []
    for matter, mails in zip(matters, mine, strict=True):
        own = Counter(phrase for one in matter.members for phrase in _phrases(one) & candidates)
        found.append(telling(mails, {phrase: every[phrase] - own[phrase] for phrase in own}, least))
    return found


def _by_customer(matter: _Matter) -> Mapping[str, Prints]:
    said: dict[str, Prints] = defaultdict(frozenset)
    for one in matter.members:
        said[one.customer] |= _phrases(one)
    return said


def _shared(mails: Mapping[str, Prints], least: int) -> Iterator[str]:
    having = Counter(phrase for said in mails.values() for phrase in said)
    return (phrase for phrase, customers in having.items() if customers >= least)


def _phrases(one: Answered) -> Prints:
    return phrases(one.question, small_words(one.language))


def _proposal(matter: _Matter, words: tuple[str, ...]) -> Proposal | None:
    """None where the questions share no words, or the answer says too little."""
    best = max(matter.members, key=lambda one: (_of_core(one, matter.core), one.sent))
    kept, asides = _parted([one for one in best.answer if one.print in matter.core], best.language)
    answer = _paragraphs(kept)
    if not words or len(WORD.findall(answer)) < FEWEST_WORDS:
        return None
    times = [one.sent for one in matter.members]
    return Proposal(
        name=words[0],
        language=best.language,
        words=words,
        answer=answer,
        asides=asides,
        answers=len(matter.members),
        customers=len({one.customer for one in matter.members}),
        first=min(times),
        last=max(times),
        questions=tuple(one.question for one in matter.members),
    )


def _of_core(one: Answered, core: Prints) -> int:
    return len(core.intersection(sentence.print for sentence in one.answer))


def _parted(sentences: Iterable[Sentence], language: str) -> tuple[list[Sentence], tuple[Aside, ...]]:
    """What can be said to anybody, and what cannot: with details of a case, or badly said."""
    kept: list[Sentence] = []
    asides: list[Aside] = []
    for one in sentences:
        if why := _why_not(one.text, language):
            asides.append(Aside(one.text, why))
        else:
            kept.append(one)
    return kept, tuple(asides)


def _why_not(text: str, language: str) -> str:
    if GAP in text:
        return "has details of each case"
    if any(mark in text for mark in TEMPLATE):
        return "is no plain text"
    found = lint(text, language, rules=(*PHRASES, "placeholder")) if language in LANGUAGES else ()
    return f"{found[0].rule}: {found[0].better}" if found else ""


def _paragraphs(sentences: Iterable[Sentence]) -> str:
    text = "".join(f"{one.before}{one.text}" for one in sentences).strip()
    return text[:1].upper() + text[1:]  # behind a greeting some languages go on in small letters


def _named(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """Each with a name of its own that can be a file's: ``export-a-report``."""
    taken: Counter[str] = Counter()
    for one in proposals:
        name = "-".join((*one.name.split(), *(() if one.language == "en" else (one.language,))))
        taken[name] += 1
        yield replace(one, name=name if taken[name] == 1 else f"{name}-{taken[name]}")
