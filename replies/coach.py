"""What a team's replies of some time look like, read as customers would: for the team, never against anybody.

Only numbers and a few veiled words are kept of each reply: a year of mail takes no more room than a day.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
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
    unchecked: Mapping[str, int] | None = None
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
