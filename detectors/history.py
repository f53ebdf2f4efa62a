"""What other mails tell beside the words: who writes again has waited, and four with one error are many."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from empathd.detectors.message import Message
from empathd.detectors.reading import WARM, Cue, Reading, Urgency
from empathd.detectors.subjects import REPLY

MANY = 3
"""So many customers with one error are no chance."""
LATELY = timedelta(days=1)
"""Within which they tell of it."""
AFTERTHOUGHT = timedelta(hours=2)
"""Who writes again so soon has forgotten something; later they ask what became of it."""
_TROUBLE = frozenset(
    {"stuck", "frustrated", "angry", "unheard", "misunderstood", "let_down", "leaving", "blocked"}
)


_ANSWER = re.compile(
    r"answer|repl(?:y|ied)|respon[sd]|\bask(?:ed)?\b|question|misunder|misread|\bpoint\b|antwort|frage|gefragt"
    r"|missverst|gemeint|meinte|antwoord|vraag|vroeg|begrepen|bedoel|gelezen|réponse|répond|demand|compris"
    r"|respuesta|respond|pregunt|entend|refer"
)
"""In lower case; where one of these stands, an answer of ours may be what the mail is about."""


def may_answer(message: Message) -> bool:
    """Whether a mail may be about an answer of ours: it is a reply, or speaks of questions and answers."""
    return bool(message.references or REPLY.match(message.subject) or _ANSWER.search(message.text.lower()))


@dataclass(frozen=True, slots=True)
class Past:
    """What came before a mail in its conversation: INTERNALDATEs, aware."""

    mails: tuple[datetime, ...] = ()
    """When the customer wrote, in any order."""
    answered: datetime | None = None
    """When a person last answered."""
    language: str = ""
    """The language of the latest of these mails that showed one."""


@dataclass(frozen=True, slots=True)
class Told:
    """That a customer told of an error, and when (INTERNALDATE, aware)."""

    error: str
    customer: str
    at: datetime


def errors(reading: Reading) -> tuple[str, ...]:
    """The errors by which a mail is compared with others: codes, for words are everybody's."""
    return tuple(code for code in reading.details.get("error", ()) if any(map(str.isdigit, code)))


def told(reading: Reading, customer: str, at: datetime) -> list[Told]:
    """What a mail tells the readings of others."""
    return [Told(code, customer, at) for code in errors(reading)]


def crowded(reading: Reading, customer: str, others: Iterable[Told], arrived: datetime) -> Reading:
    """The reading, with what the mails of other customers add to it.

    Where three of them told of the same error within the day before, many are affected, and this mail is
    the fourth; who wrote first was no crowd yet, and is not read anew.
    """
    if reading.machine or "blocked" in reading.names():
        return reading
    for code in errors(reading):
        since: dict[str, datetime] = {}
        for each in others:
            if each.error == code and each.customer != customer and arrived - LATELY <= each.at <= arrived:
                since[each.customer] = min(each.at, since.get(each.customer, each.at))
        if len(since) >= MANY:
            why = f"{len(since)} other customers tell of {code}, the first at {min(since.values()):%a %H:%M}"
            return _added(reading, "blocked", Urgency.HIGH, why)
    return reading


def informed(reading: Reading, past: Past, arrived: datetime) -> Reading:
    """The reading of a mail that came at ``arrived``, with what the history adds to it.

    A mail after one that nobody answered is a repeat and urgent, whatever its words are; one that still tells
    of trouble after an answer is a repeat as well.
    """
    names = reading.names()
    if reading.machine or "repeat" in names or (names and names <= WARM):
        return reading
    waiting = sorted(at for at in past.mails if at < arrived and not (past.answered and at <= past.answered))
    if waiting and arrived - waiting[-1] >= AFTERTHOUGHT:
        why = f"mail {len(waiting) + 1} of this conversation, unanswered since {waiting[0]:%a %d %b}"
        return _added(reading, "repeat", Urgency.HIGH, why)
    if past.answered and past.answered < arrived and names & _TROUBLE:
        why = f"trouble after the answer of {past.answered:%a %d %b}"
        return _added(reading, "repeat", Urgency.NORMAL, why)
    return reading


def _added(reading: Reading, name: str, level: Urgency, why: str) -> Reading:
    """With a cue that no words gave."""
    higher = level > reading.urgency
    return replace(
        reading,
        cues=(*reading.cues, Cue(name, "", 0, level, why)),
        urgency=max(level, reading.urgency),
        why=f"{name}: {why}" if higher else reading.why,
    )
