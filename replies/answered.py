"""A customer's question and the team's answer to it, side by side, personal details taken out of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from empathd.detectors.language import language as language_of
from empathd.detectors.message import Message
from empathd.detectors.quoting import new_words
from empathd.replies.lint.sentences import body, sentences
from empathd.replies.sent import Team, customers
from empathd.replies.thread import topic_of
from empathd.replies.veil import names_in, veiled

LONGEST = 4_000
"""Characters of an answer, and of a question, that are read."""
MOST_SENTENCES = 40
FEWEST_WORDS = 2
"""Of a sentence that says something: "Hello." does not."""
WORD = re.compile(r"\w+(?:['’]\w+)*|…")
_ITEM = r"[-*•–]\s|\d{1,2}[.)]\s"
_PARAGRAPH, _LISTED = re.compile(r"\n[^\S\n]*\n"), re.compile(rf"\n\s*(?={_ITEM})")
_WRAPPED = re.compile(rf"[^\S\n]*\n[^\S\n]*(?!{_ITEM})")
"""The end of a line that is none of a list's."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer, without personal details."""

    text: str
    before: str = " "
    """What parts it from the sentence before: an empty line, a new line for an item of a list, a space."""

    @property
    def print(self) -> str:
        """What is the same in the same sentence: its words, in small letters."""
        return " ".join(WORD.findall(self.text.lower()))


@dataclass(frozen=True, slots=True)
class Said:
    """A reply to a customer, before the mail that it answers is found."""

    answers: str
    """The Message-ID of that mail."""
    customer: str
    sent: datetime
    language: str
    sentences: tuple[Sentence, ...]
    names: frozenset[str]
    subject: str
    quoted: str
    """What the reply quotes of that mail, for when it is gone."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer."""

    customer: str
    """Their address: never shown, only told apart from others."""
    sent: datetime
    language: str
    question: str
    answer: tuple[Sentence, ...]


def said(mail: Message, sent: datetime, team: Team) -> Said:
    """A reply (``sent.is_reply``) with all that is kept of it."""
    text = mail.text[:LONGEST]
    code, names = language_of(text, team.language), names_in(mail, team.names)
    return Said(
        answers=mail.references[-1],
        customer=next(iter(customers(mail, team))).email,
        sent=sent,
        language=code,
        sentences=tuple(_sentences(text, names, code, team)),
        names=names,
        subject=mail.subject,
        quoted=_quoted(mail),
    )


def _sentences(text: str, names: frozenset[str], code: str, team: Team) -> Iterator[Sentence]:
    """What stands behind the greeting."""
    text, done = text[body(text) :], 0
    for span in islice(sentences(text), MOST_SENTENCES):
        before = _between(text, done, span.start)
        done = span.end
        plain = _WRAPPED.sub(" ", veiled(text[span.start : span.end], names, code, team.facts))
        if len(WORD.findall(plain)) >= FEWEST_WORDS:
            yield Sentence(plain, before)


def _between(text: str, end: int, start: int) -> str:
    if _PARAGRAPH.search(text, end, start):
        return "\n\n"
    return "\n" if _LISTED.search(text[end : start + 4]) else " "


def _quoted(mail: Message) -> str:
    """The new words of the mail that is quoted below, one level of it."""
    lines = mail.body[: 4 * LONGEST].split("\n")
    first = [line.lstrip()[1:].removeprefix(" ") for line in lines if line.lstrip().startswith(">")]
    return new_words("\n".join(first))[:LONGEST] if first else ""


def answered(reply: Said, original: Message | None, team: Team) -> Answered | None:
    """The reply with its question: the mail itself, or what the reply quotes; None where neither is there."""
    text = original.text[:LONGEST] if original else reply.quoted
    if not text.strip():
        return None
    names = reply.names | (names_in(original, team.names) if original else frozenset())
    topic = topic_of(original.subject if original else reply.subject)
    question = veiled(f"{topic}.\n\n{text}", names, reply.language, team.facts)
    return Answered(reply.customer, reply.sent, reply.language, question, reply.sentences)
