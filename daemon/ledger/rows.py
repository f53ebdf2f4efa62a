"""Values of the core to rows of the ledger and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from empathd.daemon.ports import Place
from empathd.detectors.message import Address, Key
from empathd.detectors.reading import Cue, Reading, Urgency
from empathd.replies.case import Mail
from empathd.replies.recovery import Kind, State

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """One inbox mail as it was taken in; ``waits``: somebody waits for us."""

    place: Place
    case: Key
    mail: Mail
    waits: bool
    keywords: frozenset[str]
    tagged: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing done, or begun, to the world; ``id`` is derived, so that it can be looked for."""

    id: str
    kind: Kind | str
    case: Key
    mail: Key
    state: State
    begun: datetime
    ended: datetime | None = None
    """When it came into this state, where that is later than ``begun``."""
    recipient: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail in Sent, or a colleague's in the inbox, that refers to ``ref``; ``human``: no automatic mail."""

    ref: str
    at: datetime
    who: str
    human: bool
    whom: tuple[str, ...] = ()
    """Whom it went to, lower case."""


@dataclass(frozen=True, slots=True)
class Tagging:
    """Keywords that one place should carry and those it should not."""

    place: Place
    wanted: frozenset[str]
    unwanted: frozenset[str]


def moment(stamp: float | None) -> datetime | None:
    """Seconds since 1970 to an aware time."""
    return None if stamp is None else datetime.fromtimestamp(stamp, UTC)


def answer_row(answer: Answer) -> dict[str, Any]:
    """A row of ``traces``."""
    row = {"ref": answer.ref, "at": answer.at.timestamp(), "who": answer.who, "human": int(answer.human)}
    return {**row, "whom": f" {' '.join(answer.whom)} "}


def mail_row(record: Record) -> dict[str, Any]:
    """A row of ``mails``."""
    mail = record.mail
    return {
        "key": mail.key,
        "case_key": record.case,
        "message_id": mail.message_id,
        "refs": json.dumps(mail.references),
        "subject": mail.subject,
        "email": mail.customer.email,
        "name": mail.customer.name,
        "arrived": mail.arrived.timestamp(),
        "waits": int(record.waits),
        "backlog": int(mail.backlog),
        "served": int(mail.served),
        "reading": _dump(mail.reading),
    }


def mail_of(row: Row) -> Mail:
    """A row of ``mails`` as the case's mail."""
    return Mail(
        Key(row["key"]),
        row["message_id"],
        tuple(json.loads(row["refs"])),
        row["subject"],
        Address(row["email"], row["name"]),
        datetime.fromtimestamp(row["arrived"], UTC),
        _load(row["reading"]),
        bool(row["backlog"]),
        bool(row["served"]),
        bool(row.get("shared")),
    )


def effect_row(effect: Effect) -> dict[str, Any]:
    """A row of ``effects``."""
    return {
        "id": effect.id,
        "kind": effect.kind,
        "case_key": effect.case,
        "mail": effect.mail,
        "state": effect.state,
        "begun": effect.begun.timestamp(),
        "ended": effect.ended and effect.ended.timestamp(),
        "recipient": effect.recipient,
        "note": effect.note,
    }


def effect_of(row: Row) -> Effect:
    """A row of ``effects`` as a value."""
    return Effect(
        row["id"],
        row["kind"],
        Key(row["case_key"]),
        Key(row["mail"]),
        row["state"],
        datetime.fromtimestamp(row["begun"], UTC),
        moment(row["ended"]),
        row["recipient"],
        row["note"],
    )


def _dump(reading: Reading) -> str:
    return json.dumps(
        {
            "cues": [(cue.cue, cue.words, cue.start, int(cue.urgency), cue.why) for cue in reading.cues],
            "urgency": int(reading.urgency),
            "why": reading.why,
            "language": reading.language,
            "guessed": reading.guessed,
            "channel": reading.channel,
            "automatic": reading.automatic,
            "machine": reading.machine,
            "need": reading.need,
            "asked": reading.asked,
            "sorry": reading.sorry,
            "details": dict(reading.details),
        }
    )


def _load(text: str) -> Reading:
    value = json.loads(text)
    value["cues"] = tuple(
        Cue(cue, words, start, Urgency(level), *why) for cue, words, start, level, *why in value["cues"]
    )
    value["urgency"] = Urgency(value["urgency"])
    value["details"] = {kind: tuple(given) for kind, given in value["details"].items()}
    return Reading(**value)
