"""The note with which a case is handed to a colleague: who waits, how urgently, why, and what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from empathd.detectors.message import Address, Message
from empathd.detectors.need import NEEDS
from empathd.detectors.reading import Cue, Reading
from empathd.replies import moment, plain, thread, wire
from empathd.replies.case import Case
from empathd.replies.letter import Letter, offer
from empathd.replies.playbooks import Playbook
from empathd.replies.voice import Member, Voice

MAIN, SUBJECT = "handover/main", "handover/subject"
MOST = 12
"""Cues, and facts, that a note names."""
WORDS = 160
"""Characters of the customer's words behind a cue, and of their subject."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A case on its way to a colleague."""

    case: Case
    message: Message
    """The newest mail of the case."""
    colleague: Member
    due: datetime
    """When the answer is due, aware."""
    now: datetime
    playbook: Playbook | None = None
    answered: datetime | None = None
    """When a person last answered in this conversation."""


def handover_id(case: Case, voice: Voice) -> str:
    """The Message-ID of the note about the newest mail of the case."""
    return thread.derive_id(voice.secret, voice.mailbox, case.newest.key, "handover", 0, voice.domain)


def handover(about: Handover, voice: Voice, own: str = "") -> bytes:
    """The note (RFC 5322, CRLF), sendable as it stands: to the colleague alone, in no customer's thread.

    Same arguments, same bytes; TemplateProblem alone is raised.
    """
    language = _language(about.colleague, voice)
    facts = _facts(about, voice, language)
    text = plain.tidy(voice.templates.render(MAIN, language, **facts))
    subject = voice.templates.render(SUBJECT, language, **facts)
    fields = {"v": "1", "k": about.case.key[:16], "h": thread.fingerprint(text)}
    headers = (
        ("From", wire.mailbox(Address(voice.address, voice.display_name))),
        ("To", wire.mailbox(Address(about.colleague.email, about.colleague.name))),
        ("Subject", wire.unstructured(subject)),
        ("Date", format_datetime(about.now.astimezone(voice.zone))),
        ("Message-ID", own or handover_id(about.case, voice)),
        ("X-Empathd", thread.mark("handover", fields)),
    )
    return wire.mail(headers, text)


def _language(colleague: Member, voice: Voice) -> str:
    """The first language of the colleague that there is a note in, else the mailbox's."""
    there = (each for each in colleague.languages if voice.templates.has(MAIN, each))
    return next(there, voice.language)


def _say(voice: Voice, language: str, part: str, block: str, facts: dict[str, Any]) -> str:
    versions = voice.templates.versions(part, block, language)
    return versions[0](facts) if versions else ""


def _facts(about: Handover, voice: Voice, language: str) -> dict[str, Any]:
    """Everything a note's templates may use; ``samples.py`` shows each with an example."""
    case, reading = about.case, about.case.newest.reading
    customer, known = case.newest.customer, voice.customers.of(case.newest.customer)
    pressing = max(reversed(case.mails), key=lambda mail: mail.reading.urgency).reading
    late = about.due <= about.now
    return {
        "colleague": plain.clean(about.colleague.first),
        "who": _line(known.name or customer.name) or _line(customer.email),
        "address": _line(customer.email),
        "subject": _line(case.newest.subject),
        "count": len(case.mails),
        "since": _time(voice, language, "at", case.since, about.now),
        "urgency": str(pressing.urgency),
        "reason": _reason(pressing),
        "cues": tuple(_shown(cue) for cue in _cues(case)),
        "asks": reading.asked,
        "beneath": next((name for name in NEEDS if name in reading.names()), ""),
        "need": about.playbook.need if about.playbook else "",
        "read": _line(reading.need.partition("; asks for ")[0]),  # "asks" says that
        "given": _given(case, voice, language),
        "answered": _time(voice, language, "at", about.answered, about.now) if about.answered else "",
        "answerer": _line(case.signer),
        "late": late,
        "by": _time(voice, language, "at" if late else "by", about.due, about.now),
        **_goodwill(about, voice),
        "note": _line(known.note),
        "message_id": _line(case.newest.message_id),
        "team": plain.clean(voice.display_name) or voice.address,
    }


def _line(text: str) -> str:
    """A stranger's words on one harmless line."""
    return plain.cut(plain.clean(text[:1000]), WORDS)


def _time(voice: Voice, language: str, block: str, at: datetime, now: datetime) -> str:
    told = at if block == "at" else moment.kept(at, now, voice.zone)
    # Colleagues share our clock: no hint at the zone.
    theirs = told.astimezone(voice.zone).utcoffset()
    return _say(voice, language, "time", block, dict(moment.facts(told, now, voice.zone, theirs)))


def _reason(reading: Reading) -> Mapping[str, str]:
    """Why it is so urgent: the cue that says so, or the reason as it was read."""
    cue = next((each for each in reading.cues if reading.why.startswith(f"{each.cue}:")), None)
    return _shown(cue) if cue else {"cue": "", "words": _line(reading.why), "why": ""}


def _cues(case: Case) -> tuple[Cue, ...]:
    """The cues of all waiting mails, the newest mail's first, each with the first words that show it."""
    found: dict[str, Cue] = {}
    for mail in reversed(case.mails):
        for cue in mail.reading.cues:
            found.setdefault(cue.cue, cue)
    return tuple(found.values())[:MOST]


def _shown(cue: Cue) -> Mapping[str, str]:
    return {"cue": cue.cue, "words": _line(cue.words), "why": _line(cue.why)}


def _given(case: Case, voice: Voice, language: str) -> tuple[str, ...]:
    """The facts that need not be asked for: ``order 4711``."""
    found: dict[str, None] = {}
    for mail in reversed(case.mails):
        for kind, values in mail.reading.details.items():
            for value in values[:2]:
                told = _line(value)
                found[_say(voice, language, "details", kind, {"value": told}) or f"{kind} {told}"] = None
    return tuple(found)[:MOST]


def _goodwill(about: Handover, voice: Voice) -> Mapping[str, Any]:
    """What the playbook allows to be offered, up to what, and whether the draft says it already."""
    book, reading = about.playbook, about.case.newest.reading
    if book is None or not book.goodwill:
        return {"goodwill": "", "limit": "", "offered": False}
    letter = Letter(about.case, voice, about.colleague, about.due, about.now, playbook=book)
    said = offer(letter, about.message)
    return {"goodwill": said, "limit": book.limit, "offered": bool(said) and book.offers(reading)}
