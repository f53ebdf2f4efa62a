"""Letters: a draft for an agent to finish, and the holding update that is sent when nobody has answered."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime, tzinfo
from email.utils import format_datetime
from functools import lru_cache
from itertools import pairwise

from empathd.detectors.message import Address, Message
from empathd.replies import thread, wire
from empathd.replies.case import Case
from empathd.replies.letter import Letter, draft_body, hold_body
from empathd.replies.playbooks import Choice
from empathd.replies.routing import Route, route
from empathd.replies.voice import Voice

NO_CHOICE = Choice()
THUNDERBIRD = "internal/draft; vcard=0; receipt=0; DSN=0; uuencode=0; attachmentreminder=0"
"""A reply as Thunderbird keeps it: no receipts asked for, no vCard. Which mail it answers it takes from
In-Reply-To alone; see docs/servers.md."""


class Unsendable(ValueError):
    """A holding update that must not go out; the words say why and hold nothing of the customer's."""


def draft_id(case: Case, voice: Voice) -> str:
    """The Message-ID of the draft that answers the newest mail of the case: another mail, another draft."""
    return thread.derive_id(voice.secret, voice.mailbox, case.newest.key, "draft", 0, voice.domain)


def hold_id(case: Case, voice: Voice) -> str:
    """The Message-ID of the one holding update of this unanswered stretch; more mail does not change it."""
    return thread.derive_id(voice.secret, voice.mailbox, case.mails[0].key, "hold", 0, voice.domain)


def chosen(case: Case, message: Message, voice: Voice) -> Choice:
    """The playbook that answers the newest mail of the case, in the language that we write in."""
    return voice.playbooks.choose(message, voice.customers.told(case).newest.reading)


def routed(case: Case, voice: Voice, promise: datetime, now: datetime, choice: Choice = NO_CHOICE) -> Route:
    """Who signs a letter, and why: the same for the same arguments."""
    return route(voice.customers.told(case), voice, now, promise, choice.used.member if choice.used else "")


def draft(
    case: Case,
    message: Message,
    voice: Voice,
    promise: datetime,
    now: datetime,
    generation: int = 0,
    place: tuple[str, int] | None = None,
    own: str = "",
    choice: Choice = NO_CHOICE,
    who: Route | None = None,
) -> bytes:
    """A reply to ``message``, the newest of the case, sendable as it stands (RFC 5322, CRLF).

    ``promise``: by when we will have written again, aware. ``generation``: another one has other words.
    ``place``: folder and UID of the customer's mail, so that Roundcube marks it as answered.
    ``own``: the draft's Message-ID where it is known already. ``choice``: the playbook that answers it.
    ``who``: what ``routed`` says, where that is known already.
    Same arguments, same bytes; TemplateProblem alone is raised.
    """
    case = voice.customers.told(case)
    theirs = message.date.utcoffset() if message.date else None
    member = (who or routed(case, voice, promise, now, choice)).member
    letter = Letter(case, voice, member, promise, now, generation, theirs, choice.used)
    body = draft_body(letter, message)
    parts = (body.plain(), body.html()) if voice.html and writes_html(message) else (body.plain(),)
    headers = (
        *_head(voice, message.customer or case.newest.customer, thread.subject_of(message.subject), now),
        *_threading(message.references, message.message_id, own or draft_id(case, voice)),
        ("X-Empathd", _mark("draft", case, generation, *parts)),
        ("X-Draft-Info", _draft_info(place)),
        ("X-Mozilla-Draft-Info", THUNDERBIRD),
    )
    return wire.mail(headers, *parts)


def writes_html(message: Message) -> bool:
    """Whether the mail's own words are HTML, alone or beside plain text; a page that is attached is none."""
    group = ""
    for before, kind in pairwise(("multipart/", *message.kinds)):
        group = before if before.startswith("multipart/") else group
        if kind == "text/html" and (group == before or group == "multipart/alternative"):
            return True
    return False


def hold(case: Case, voice: Voice, promise: datetime, now: datetime) -> bytes:
    """The holding update: received, not answered yet, what comes next, by when (headers of RFC 3834).

    Unsendable when ``promise`` is not in the future or the customer's address cannot be written to.
    """
    if promise <= now:
        raise Unsendable(
            f"a holding update needs a time that can be kept: {promise:%Y-%m-%d %H:%M %Z} is past"
        )
    case = voice.customers.told(case)
    mail, own = case.newest, hold_id(case, voice)
    if not wire.addr_spec(mail.customer.email):
        raise Unsendable("a holding update needs one customer address that can be written to")
    text = hold_body(Letter(case, voice, routed(case, voice, promise, now).member, promise, now))
    headers = (
        *_head(
            voice, mail.customer, thread.subject_of("" if thread.dubious(mail.subject) else mail.subject), now
        ),
        *_threading(mail.references, mail.message_id, own, token=own),
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "All"),
        ("Precedence", "bulk"),
        ("X-Empathd", _mark("hold", case, 0, text)),
    )
    return wire.mail(headers, text)


def _head(voice: Voice, customer: Address, subject: str, now: datetime) -> tuple[tuple[str, str], ...]:
    return (
        ("From", wire.mailbox(Address(voice.address, voice.display_name))),
        ("To", wire.mailbox(customer)),
        ("Subject", wire.unstructured(subject)),
        ("Date", _date(now, voice.zone)),
    )


@lru_cache(maxsize=256)
def _date(now: datetime, zone: tzinfo) -> str:
    """RFC 5322 section 3.3; kept, because all letters of a round are of one moment."""
    return format_datetime(now.astimezone(zone))


def _threading(
    references: Sequence[str], answered: str, own: str, token: str = ""
) -> tuple[tuple[str, str], ...]:
    """RFC 5322 3.6.4. ``token``: our id once more in References, where no server rewrites it."""
    chain = thread.references_of(references, answered, token)
    return (
        ("Message-ID", own),
        ("In-Reply-To", thread.id_of(answered)),
        ("References", "\r\n ".join(chain)),
    )


def _mark(kind: str, case: Case, generation: int, *parts: str) -> str:
    fields = {"v": "1", "k": case.key[:16], "g": str(generation), "h": thread.fingerprint(*parts)}
    return thread.mark(kind, fields)


def _draft_info(place: tuple[str, int] | None) -> str:
    """By this Roundcube finds the customer's mail and marks it as answered when the draft is sent."""
    if place is None:
        return ""
    folder, uid = place
    return f"type=reply; uid={uid}; folder=B::{base64.b64encode(folder.encode()).decode()}"
