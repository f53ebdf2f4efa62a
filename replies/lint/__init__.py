"""Reads a reply as a customer would, and tells where its wording falls short. Pure; no network, no clock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from empathd.detectors.language import language as language_of
from empathd.detectors.message import Message
from empathd.replies.lint import asking, empathy, marks, order, own, steps
from empathd.replies.lint.own import message_of
from empathd.replies.lint.reply import Fault, Finding, Reply, Rule, Span
from empathd.replies.lint.tables import LANGUAGES, Language, Row, faults_of, language

__all__ = [
    "ALL",
    "LANGUAGES",
    "PHRASES",
    "Fault",
    "Finding",
    "Reply",
    "language_of_file",
    "lint",
    "lint_file",
    "lint_mail",
    "message_of",
]

FUNCTIONS: Mapping[str, Rule] = {
    "hollow-empathy": empathy.hollow_empathy,
    "ask-before-offer": order.ask_before_offer,
    "asks-again": asking.asks_again,
    "no-next-step": steps.no_next_step,
    "reason-without-fix": steps.reason_without_fix,
    "ticket-first": order.ticket_first,
    "too-much-we": empathy.too_much_we,
    "placeholder": marks.placeholder,
}
"""Rules that look at the reply as a whole; the others are phrases alone."""
PHRASES = (
    "policy-speak", "sympathy", "blame", "admission", "siding", "jargon", "passive", "form-letter",
    "gratitude-demanded", "tone-policing", "unsupported-promise", "forms-and-mazes",
)  # fmt: skip
ALL = frozenset((*PHRASES, *FUNCTIONS))
QUOTED = re.compile(r"\"[^\"]{3,400}\"|“[^“”]{3,400}”|„[^„“”]{3,400}[“”]|«[^«»]{3,400}»")
"""What stands in quotation marks is the customer's, or a screen's."""
LONGEST = 100_000
"""Characters of a reply that are read: nobody writes more."""


def lint(
    text: str, language: str | None = None, original: Message | None = None, rules: Iterable[str] = ALL
) -> tuple[Finding, ...]:
    """The findings in a reply given as plain text, in order; what it quotes below serves as ``original``.

    ``language``: an ISO 639-1 code, recognised where it is None. Of a language without phrases only the
    rules that need none are applied.
    """
    mine = own.own_of(text[:LONGEST])
    return _findings(mine, language or language_of(mine.text), original, frozenset(rules))


def lint_file(
    raw: bytes,
    language: str | None = None,
    original: Message | None = None,
    rules: Iterable[str] = ALL,
    unsure: str = "en",
) -> tuple[Finding, ...]:
    """The findings in a file: a mail where it begins with header fields, else plain text.

    ``unsure``: the language of a text that is too short to tell.
    """
    mine = own.own_of_bytes(raw)
    return _findings(mine, language or language_of(mine.text, unsure), original, frozenset(rules))


def lint_mail(mail: Message, code: str, rules: Iterable[str] = ALL) -> tuple[Finding, ...]:
    """The findings in a reply that was taken apart before; what it quotes serves as the customer's mail."""
    return _findings(own.own_of_mail(mail), code, None, frozenset(rules))


def language_of_file(raw: bytes, unsure: str = "en") -> str:
    """The language that a file's own words are written in."""
    return language_of(own.own_of_bytes(raw).text, unsure)


def _findings(
    mine: own.Own, code: str, original: Message | None, rules: frozenset[str]
) -> tuple[Finding, ...]:
    faults = _faults(mine, code, original or own.customer_mail(mine.quoted))
    theirs = [match.span() for match in QUOTED.finditer(mine.text)]
    ours = (one for one in faults if one.rule == "placeholder" or not _within(one.start, theirs))
    chosen = sorted({(one.start, one.rule): one for one in ours if one.rule in rules}.items())
    return tuple(Finding(one.rule, *mine.places.of(one.start), one.words, one.better) for _, one in chosen)


def _within(start: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first <= start < end for first, end in spans)


def _faults(mine: own.Own, code: str, original: Message | None) -> Iterable[Fault]:
    if code not in LANGUAGES:
        yield from marks.placeholder(Reply(mine.text, code, closing=mine.closing))
        return
    tables = language(code)
    found = tuple(tables.found(mine.text))
    reply = Reply(mine.text, code, original, mine.closing, _signs(found), _given(tables, original))
    yield from faults_of(reply, found)
    for rule in FUNCTIONS.values():
        yield from rule(reply)


def _signs(found: Iterable[tuple[Row, Span]]) -> Mapping[str, tuple[Span, ...]]:
    """Where each sign stands."""
    signs: dict[str, list[Span]] = {}
    for row, span in found:
        if not row.better:
            signs.setdefault(row.name, []).append(span)
    return {name: tuple(spans) for name, spans in signs.items()}


def _given(tables: Language, original: Message | None) -> frozenset[str]:
    if original is None:
        return frozenset()
    return asking.given(original, ((row.name, span) for row, span in tables.found(original.text)))
