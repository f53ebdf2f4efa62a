"""What the conversation tells beside the words: who writes again has waited, however politely they ask."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from empathd.detectors.message import Message
from empathd.detectors.reading import WARM, Cue, Reading, Urgency
from empathd.detectors.subjects import REPLY

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
        return _repeated(reading, Urgency.HIGH, why)
    if past.answered and past.answered < arrived and names & _TROUBLE:
        return _repeated(reading, Urgency.NORMAL, f"trouble after the answer of {past.answered:%a %d %b}")
    return reading


def _repeated(reading: Reading, level: Urgency, why: str) -> Reading:
    """With a cue that no words gave."""
    higher = level > reading.urgency
    return replace(
        reading,
        cues=(*reading.cues, Cue("repeat", "", 0, level, why)),
        urgency=max(level, reading.urgency),
        why=f"repeat: {why}" if higher else reading.why,
    )
