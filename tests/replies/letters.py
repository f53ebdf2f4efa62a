"""Customers, mails and a team for the tests of letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message as Parsed
from zoneinfo import ZoneInfo

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reading import Cue, Reading, Urgency
from empathd.replies.case import Case, Mail, conversation
from empathd.replies.compose import draft
from empathd.replies.voice import Member, Voice
from empathd.replies.words import templates

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 3, 9, 12, tzinfo=UTC)
PROMISE = NOW + timedelta(hours=4, minutes=48)
MIRA = Member("Mira Jansen", "mira@acme.example", ("en", "nl"), ("billing", "invoices"))
TOM = Member("Tom Okafor", "tom@acme.example", ("en",))
VOICE = Voice(
    "support", "support@acme.example", "Acme Support", (MIRA, TOM), "en", b"s" * 32, ZONE, templates()
)

WORDS = {
    "tried": "I've tried to export it three times since Monday.",
    "stuck": "I can't seem to get past the second page.",
    "confused": "The names of the buttons are quite confusing.",
    "frustrated": "This is getting frustrating for all of us here.",
    "how_to": "How do I export a report to a spreadsheet?",
    "polite_struggle": "Love the app, just one tiny thing did not work.",
    "angry": "This is unacceptable and you are a disgrace.",
    "unheard": "I am just a ticket to you people, it seems.",
    "repeat": "This is the third time I write about the same thing.",
    "misunderstood": "That is not what I asked in my first mail.",
    "let_down": "You promised that it would be here on Tuesday.",
    "leaving": "I am going to cancel my account this week.",
    "pressed": "I need this before the launch on Friday.",
    "blocked": "Our whole shop is down and nobody can pay.",
    "worried": "I am afraid that all of my photos are lost.",
    "thanks": "Thank you so much for the quick help.",
    "kudos": "Mira was wonderful on the phone yesterday.",
    "request": "Please send me a replacement for the lamp.",
}
"""A sentence for each cue."""


def case_of(
    *cues: str,
    text: str | None = None,
    name: str = "Anna Smith",
    subject: str = "Export of the report",
    details: Mapping[str, tuple[str, ...]] | None = None,
    number: int = 0,
    urgency: Urgency = Urgency.NORMAL,
    **more: object,
) -> tuple[Case, Message]:
    """A case of one mail whose text says the cues' sentences; ``number`` makes it another customer's."""
    words = "\n\n".join(WORDS[cue] for cue in cues) if text is None else text
    found = tuple(Cue(cue, WORDS[cue], max(words.find(WORDS[cue]), 0)) for cue in cues)
    sender = Address("anna@example.org", name)
    message = Message(
        Key(f"mail-{number}"),
        **{
            "message_id": f"<m{number}@example.org>",
            "references": ("<root@example.org>",),
            "sender": (sender,),
            "subject": subject,
            "date": NOW.astimezone(ZONE),
            "text": words,
            "body": words,
            **more,
        },  # type: ignore[arg-type]
    )
    reading = Reading(found, urgency, details=details or {})
    mail = Mail(message.key, message.message_id, message.references, subject, sender, NOW, reading)
    return Case(conversation(f"<root{number}@example.org>", sender), (mail,)), message


def parsed(raw: bytes) -> Parsed:
    """A mail as any client reads it."""
    return message_from_bytes(raw)


def text_of(raw: bytes) -> str:
    """All words of a mail, line ends as ``\\n``."""
    content = parsed(raw).get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode("utf-8").replace("\r\n", "\n")


def words_of(raw: bytes) -> str:
    """Our own words: everything above the quoted mail."""
    return text_of(raw).split("\nOn Tue, ")[0]


def written(*cues: str, **options: object) -> str:
    """Our own words in the draft to a customer with these cues."""
    case, message = case_of(*cues, **options)  # type: ignore[arg-type]
    return words_of(draft(case, message, VOICE, PROMISE, NOW))


def names_of(cues: Sequence[str]) -> str:
    return "+".join(cues) or "none"
