"""How soon a person should look at a mail, and the reason in words: a small rule over its cues."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from empathd.detectors.deadlines import Deadline, deadline
from empathd.detectors.languages import tables
from empathd.detectors.message import Message
from empathd.detectors.reading import WARM, Cue, Urgency

_TROUBLE = frozenset(
    {"stuck", "frustrated", "angry", "unheard", "repeat", "misunderstood", "let_down", "leaving", "pressed"}
    | {"blocked", "worried"}
)
DIRE = frozenset({"blocked", "angry"})
"""With these no mail is less than highly urgent."""
_HURT = frozenset({"let_down", "unheard", "worried", "angry", "leaving", "repeat"})
_IMPORTANT = re.compile(r"\s*(?:high|urgent|[12]\b)", re.I)
_PRIORITY_FIELDS = ("importance", "x-priority", "x-msmail-priority", "priority")
_NO_RUSH = re.compile(
    r"(?<!\w)(?:(?:no|not in a|not in any|no big|no particular|no real|there is no|absolutely no|zero)(?: great)?"
    r" (?:rush|hurry|urgency)|not (?:at all |that |very |super |particularly |terribly |really )?urgent"
    r"|take your time|(?:when|whenever) you (?:have|get|find) (?:a |the |some )?(?:moment|minute|chance|time|second)"
    r"|just (?:a )?(?:some |a bit of )?feedback|low priority|no need to (?:reply|respond|answer)|for your information only)\b",
)


_NO_RUSH_HINTS = (
    "rush", "hurry", "urgen", "take your", "when you", "whenever you", "feedback", "priority", "no need",
    "information only",
)  # fmt: skip
"""Cheap to look for: where none of these stands, nobody says "no rush" in English."""


@cache
def _no_rush(language: str) -> re.Pattern[str]:
    """In lower case."""
    if language == "en":
        return _NO_RUSH
    return tables.any_of(tables.table(language, "words")["no_rush"])


def no_rush(text: str, language: str = "en") -> str:
    """The words, in lower case, by which a customer says that it can wait; empty where nobody says so."""
    low = text.lower()
    if language == "en" and not any(hint in low for hint in _NO_RUSH_HINTS):
        return ""
    said = _no_rush(language).search(low)
    return said[0] if said else ""


def timed(cues: Sequence[Cue], text: str, now: datetime | None, language: str = "en") -> tuple[Cue, ...]:
    """The cues, those of time pressure as urgent as the time is near that they name.

    ``now``: when the mail came, in the customer's own time zone where it is known.
    """
    return tuple(_timed(cue, _named(cue, text, now, language), now) for cue in cues) if now else tuple(cues)


def _named(cue: Cue, text: str, now: datetime, language: str) -> Deadline | None:
    return deadline(text, cue.start, now, language) if cue.cue == "pressed" else None


def _timed(cue: Cue, named: Deadline | None, now: datetime) -> Cue:
    if named is None:
        return cue
    return replace(cue, urgency=named.urgency(now), why=f"{named.words} is {named.until:%a %d %b, %H:%M}")


def certain(cues: Sequence[Cue], message: Message) -> tuple[Urgency, str]:
    """The urgency that no sound takes away, and why: of the nearest time that is named, of ``DIRE`` cues, of a mark."""
    named = [cue for cue in cues if cue.cue == "pressed" and cue.why]
    top = max(named, key=lambda cue: cue.urgency, default=None)
    if top and top.urgency > Urgency.NORMAL:
        return top.urgency, _because(top)
    if dire := next((cue for cue in cues if cue.cue in DIRE), None):
        return Urgency.HIGH, _because(dire)
    if _troubled(cues) and (mark := _marked(message)):
        return Urgency.HIGH, mark
    return Urgency.LOW, ""


def urgency(
    cues: Sequence[Cue], message: Message, language: str = "en", *, well: bool = False
) -> tuple[Urgency, str]:
    """The most urgent cue decides; the second value says in words which, empty for an ordinary mail.

    Low where nobody waits: without a question, warm words, or that all is well (``well``); or "no rush".
    A mail program's mark of importance counts only where there is trouble: some people set it on everything.
    """
    top = max(cues, key=_level, default=None)
    level = _level(top) if top else Urgency.NORMAL
    patient = no_rush(message.text, language)
    if top and level > Urgency.NORMAL and not (patient and level is Urgency.HIGH):
        return level, _because(top)
    trouble = _troubled(cues)
    if trouble and (mark := _marked(message)):
        return Urgency.HIGH, mark
    if patient:
        return Urgency.LOW, f'"{patient}"'
    if "?" not in message.text:
        if well:
            return Urgency.LOW, "all is well, and no question"
        if WARM & {cue.cue for cue in cues} and not trouble:
            return Urgency.LOW, "warm words and no question"
    return Urgency.NORMAL, ""


def _troubled(cues: Sequence[Cue]) -> bool:
    return any(cue.cue in _TROUBLE for cue in cues)


def _level(cue: Cue) -> Urgency:
    """The urgency of a cue by itself: who is hurt should not wait long, whatever the words were."""
    return max(cue.urgency, Urgency.HIGH) if cue.cue in _HURT else cue.urgency


def _because(cue: Cue) -> str:
    words = " ".join(cue.words.split())
    return f'{cue.cue}: "{words}"' + (f" ({cue.why})" if cue.why else "")


def _marked(message: Message) -> str:
    """The header field by which the sender marked the mail as important."""
    return next(
        (
            f"marked {name.title()}: {value.strip()[:20]}"
            for name, value in message.headers
            if name in _PRIORITY_FIELDS and _IMPORTANT.match(value)
        ),
        "",
    )
