"""The drafts of labelled mails, made as ``empathd draft`` makes them: with our reading, and as labelled."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Cue, Reading, Urgency
from empathd.replies.case import Case, Mail, conversation, root_of
from empathd.replies.compose import draft
from empathd.replies.lint import Finding, lint_file
from empathd.replies.voice import Member, Voice
from empathd.replies.words import templates

US = "support@acme.example"
NOW = datetime(2026, 11, 3, 9, 12, tzinfo=UTC)
PROMISE = NOW + timedelta(hours=4, minutes=48)
"""3 pm of the same day where the mailbox is."""
TEAM = (Member("Mira Jansen", "mira@acme.example"), Member("Tom Okafor", "tom@acme.example"))
VOICE = Voice("support", US, "Acme Support", TEAM, "en", b"s" * 32, ZoneInfo("Europe/Amsterdam"), templates())


@dataclass(frozen=True, slots=True)
class Drafted:
    """A labelled mail and the draft that answers it; ``letter`` is None where none was made."""

    label: dict[str, Any]
    message: Message
    reading: Reading
    letter: EmailMessage | None
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0
    """Of the processor, to take the mail apart, read it and write the draft."""
    lint_seconds: float = 0.0

    @property
    def text(self) -> str:
        """The draft's own words: its plain text without the quoted mail."""
        body = self.letter.get_body(("plain",)) if self.letter else None
        return _above_quote(str(body.get_content()).replace("\r", "")) if body else ""


def persons(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The labelled mails that a person is to answer."""
    for file in files:
        labels = map(json.loads, file.read_text("utf-8").splitlines())
        yield from (label for label in labels if not label["auto"])


def drafted(label: dict[str, Any], reader: Reader, as_labelled: bool = False) -> Drafted:
    """The draft for one mail; ``as_labelled``: as if it had been read without a fault."""
    began = time.process_time()
    message = parse(label["raw"].encode())
    reading = reader.read(message, frozenset(), NOW)
    if as_labelled:
        reading = corrected(reading, label)
    if reading.machine or message.customer is None:
        return Drafted(label, message, reading, None)
    mail = Mail(
        message.key, message.message_id, message.references, message.subject, message.customer, NOW, reading
    )
    case = Case(conversation(root_of(message), message.customer), (mail,))
    raw = draft(case, message, VOICE, PROMISE, NOW)
    made = time.process_time()
    findings = lint_file(raw, original=message)
    linted = time.process_time()
    letter = message_from_bytes(raw, policy=policy.default)
    return Drafted(label, message, reading, letter, findings, made - began, linted - made)


def corrected(reading: Reading, label: dict[str, Any]) -> Reading:
    """Our reading with the label's cues, facts, urgency and language in the place of our own."""
    right = tuple(cue for cue in reading.cues if cue.cue in label["cues"])
    missed = sorted(set(label["cues"]) - reading.names())
    return replace(
        reading,
        cues=(*right, *(Cue(name, "", 0) for name in missed)),
        urgency=Urgency[label["urgency"].upper()],
        language=label["language"],
        details={**reading.details, **{kind: (value,) for kind, value in label["details"].items()}},
        machine=False,
        automatic=None,
        sorry=None,
    )


def _above_quote(text: str) -> str:
    """What stands above the line before the first quoted one."""
    lines = text.split("\n")
    quoted = next((at for at, line in enumerate(lines) if line.startswith(">")), None)
    if quoted is None:
        return text.strip()
    above = lines[:quoted]
    while above and above[-1].strip():
        above.pop()
    return "\n".join(above).strip()
