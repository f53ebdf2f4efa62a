"""Letters: a draft for an agent to finish, and the holding update that is sent when nobody has answered."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from empathd.detectors.message import Address, Message
from empathd.replies import moment, plain, thread
from empathd.replies.case import Case
from empathd.replies.routing import signer
from empathd.replies.text import Letter, draft_text, hold_text
from empathd.replies.voice import Voice
from empathd.replies.wire import letter, mailbox, unstructured


def draft_id(case: Case, voice: Voice, generation: int = 0) -> str:
    """The Message-ID of the draft that answers the newest mail of the case."""
    key = case.newest.key
    return thread.derive_id(voice.secret, voice.mailbox, key, "draft", generation, voice.domain)


def hold_id(case: Case, voice: Voice) -> str:
    """The Message-ID of the one holding update of this unanswered stretch; more mail does not change it."""
    return thread.derive_id(voice.secret, voice.mailbox, case.mails[0].key, "hold", 0, voice.domain)


def draft(
    case: Case,
    message: Message,
    voice: Voice,
    promise: datetime,
    now: datetime,
    generation: int = 0,
    place: tuple[str, int] | None = None,
) -> bytes:
    """A reply to ``message``, the newest of the case, sendable as it stands (RFC 5322, CRLF).

    ``promise``: by when we will have written again, aware. ``place``: folder and UID of the customer's
    mail, so that Roundcube marks it as answered. Same arguments, same bytes; TemplateProblem alone is raised.
    """
    text = draft_text(Letter(case, voice, signer(case, voice), promise, now, generation), message)
    headers = (
        *_head(voice, message.customer or case.newest.customer, message.subject, now),
        *_threading(message.references, message.message_id, draft_id(case, voice, generation)),
        ("X-Empathd", _mark("draft", case, generation, text)),
        ("X-Draft-Info", _draft_info(place)),
    )
    return letter(headers, text)


def hold(case: Case, voice: Voice, promise: datetime, now: datetime) -> bytes:
    """The holding update: received, not answered yet, what comes next, by when (RFC 3834 headers).

    ValueError when ``promise`` is not in the future or the customer's address cannot be written to.
    """
    if promise <= now:
        raise ValueError(f"a holding update needs a time that can be kept: {promise:%Y-%m-%d %H:%M %Z} is past")
    mail, own = case.newest, hold_id(case, voice)
    text = hold_text(Letter(case, voice, signer(case, voice), promise, now))
    if not mailbox(mail.customer):
        raise ValueError("a holding update needs one customer address to go to")
    headers = (
        *_head(voice, mail.customer, text.subject, now),
        *_threading(mail.references, mail.message_id, own, own),
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "All"),
        ("Precedence", "bulk"),
        ("X-Empathd", _mark("hold", case, 0, text.body)),
    )
    return letter(headers, text.body)
