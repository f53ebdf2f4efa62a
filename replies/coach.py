"""What a team's replies of some time look like, read as customers would: for the team, never against anybody.

Only numbers and a few veiled words are kept of each reply: a year of mail takes no more room than a day.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from empathd.detectors.language import language as language_of
from empathd.detectors.message import Message
from empathd.replies.lint import ALL, LANGUAGES, Finding, lint_mail
from empathd.replies.sent import Team, author
from empathd.replies.veil import names_in, veiled

EXAMPLES = 2
"""Shown of each rule."""
LONGEST_EXAMPLE = 80
ENOUGH = 20
"""Replies in each half of the time, below which nothing is said of a change."""
FEWEST = 5
"""Replies of the first half in which a rule was broken, below which nothing can have become better."""
STANDARD_ERRORS = 2
MOST_AUTHORS = 200
OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply as far as the coach remembers it."""

    sent: datetime
    language: str
    findings: tuple[Finding, ...]
    """Their words without personal details."""
    author: str


@dataclass(frozen=True, slots=True)
class Habit:
    """How often a rule was broken, with a few examples: the words, and what is better."""

    rule: str
    findings: int
    replies: int
    before: int
    """Replies of the first half of the time."""
    after: int
    examples: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a time's replies look like together; ``before`` and ``after`` count the replies of its halves."""

    replies: int = 0
    clean: int = 0
    """Replies in which nothing was found."""
    before: int = 0
    after: int = 0
    habits: tuple[Habit, ...] = ()
    """The commonest first."""
    unchecked: Mapping[str, int] = field(default_factory=dict)
    """Replies by language, where there are no phrases and only placeholders were looked for."""

    @property
    def improved(self) -> tuple[Habit, ...]:
        """Rules that were broken in a smaller share of the later replies than chance explains.

        The difference of the two shares is at least two standard errors; below twenty replies in a half,
        or five broken ones in the first, nothing is said.
        """
        return tuple(habit for habit in self.habits if _fell(habit, self.before, self.after))


def _fell(habit: Habit, before: int, after: int) -> bool:
    if min(before, after) < ENOUGH or habit.before < FEWEST:
        return False
    share = (habit.before + habit.after) / (before + after)
    error = math.sqrt(share * (1 - share) * (1 / before + 1 / after))
    return habit.before / before - habit.after / after >= STANDARD_ERRORS * error


def judged(mail: Message, sent: datetime, team: Team, rules: Collection[str] = ALL) -> Judged:
    """Reads a reply by the rules of its language; the words of its findings are veiled."""
    code = language_of(mail.text, team.language)
    found = lint_mail(mail, code, rules)
    names = names_in(mail, team.names) if found else frozenset()
    shown = tuple(
        Finding(one.rule, one.line, one.column, _example(one.words, names, code, team), one.better)
        for one in found
    )
    return Judged(sent, code, shown, author(mail, team))


def _example(words: str, names: Collection[str], code: str, team: Team) -> str:
    plain = veiled(words, names, code, team.facts)
    return plain if len(plain) <= LONGEST_EXAMPLE else plain[: LONGEST_EXAMPLE - 2].rstrip() + " …"


class _Sum:
    """Adds replies up; only numbers and a few examples stay."""

    def __init__(self, middle: datetime) -> None:
        self._middle = middle
        self._halves: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
        self._replies = [0, 0]
        self._clean = 0
        self._findings: Counter[str] = Counter()
        self._unchecked: Counter[str] = Counter()
        self._examples: dict[str, dict[str, tuple[str, str]]] = {}

    def add(self, reply: Judged) -> None:
        """One reply more."""
        half = int(reply.sent >= self._middle)
        rules = {one.rule for one in reply.findings}
        self._replies[half] += 1
        self._clean += not rules
        self._halves[half].update(rules)
        self._findings.update(one.rule for one in reply.findings)
        if reply.language not in LANGUAGES:
            self._unchecked[reply.language] += 1
        for rule in rules:  # one of a reply, so that two come from two
            one = next(one for one in reply.findings if one.rule == rule)
            shown = self._examples.setdefault(rule, {})
            if len(shown) < EXAMPLES:
                shown.setdefault(one.words.casefold(), (one.words, one.better))

    def report(self) -> Report:
        """All of them together."""
        before, after = self._halves
        habits = [
            Habit(rule, count, before[rule] + after[rule], before[rule], after[rule], self._shown(rule))
            for rule, count in self._findings.items()
        ]
        ranked = sorted(habits, key=lambda habit: (-habit.replies, -habit.findings, habit.rule))
        unchecked = dict(sorted(self._unchecked.items()))
        first, second = self._replies
        return Report(first + second, self._clean, first, second, tuple(ranked), unchecked)

    def _shown(self, rule: str) -> tuple[tuple[str, str], ...]:
        return tuple(self._examples[rule].values())


def together(replies: Iterable[Judged], middle: datetime) -> Report:
    """The replies of a team; ``middle`` parts the time into the halves that are compared."""
    every = _Sum(middle)
    for reply in replies:
        every.add(reply)
    return every.report()


def by_person(replies: Iterable[Judged], middle: datetime) -> Iterator[tuple[str, Report]]:
    """The same for each person, by name: for a team that has agreed to it."""
    each: dict[str, _Sum] = {}
    for reply in replies:
        known = reply.author in each or len(each) < MOST_AUTHORS
        each.setdefault(reply.author if known else OTHERS, _Sum(middle)).add(reply)
    return ((name, each[name].report()) for name in sorted(each))
