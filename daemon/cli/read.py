"""``empathd read``: what it reads in raw messages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import typer

from empathd.daemon.cli.options import Files, Json, MaybeConfig
from empathd.daemon.cli.raw import raw

if TYPE_CHECKING:
    from empathd.detectors.message import Message
    from empathd.detectors.reading import Reading


def read(files: Files, as_json: Json = False, config: MaybeConfig = None) -> None:
    """Show what is read in raw messages: urgency, need, and each cue with the words that gave it."""
    from empathd.daemon.wiring import plain_reader, read_settings, reader_for
    from empathd.detectors.parse import parse

    settings = read_settings(config) if config else None
    show = in_json if as_json else in_words
    for name in files:
        message = parse(raw(name))
        reader = reader_for(settings, message) if settings else plain_reader()
        typer.echo(show(name, message, reader.read(message, frozenset())))


def in_json(name: str, message: Message, reading: Reading) -> str:
    """One JSON object on one line; ``start`` and ``end`` are offsets into ``text``, which was read."""
    from empathd.detectors.notifications import as_read

    found: dict[str, Any] = {
        "file": name,
        "message_id": message.message_id,
        "language": reading.language,
        "channel": reading.channel,
        "automatic": reading.automatic,
        "machine": reading.machine,
        "urgency": str(reading.urgency),
        "need": reading.need,
        "details": {kind: list(values) for kind, values in reading.details.items()},
        "cues": [
            {"cue": each.cue, "words": each.words, "start": each.start, "end": each.end}
            for each in reading.cues
        ],
        "text": as_read(message).text,
    }
    return json.dumps(found, ensure_ascii=False)


def in_words(name: str, message: Message, reading: Reading) -> str:
    """The same for a person: a line for the mail, then a line for each thing that was found."""
    sender = message.customer
    facts = [
        ("from", f"{sender.name} <{sender.email}>".strip() if sender else "nobody who can be answered"),
        ("subject", message.subject),
        ("urgency", f"{reading.urgency} ({reading.channel}, language {reading.language})"),
        ("need", reading.need),
        *((f"cue {each.cue}", f'"{" ".join(each.words.split())}"') for each in reading.cues),
        *((f"given: {kind}", ", ".join(values)) for kind, values in reading.details.items()),
        ("machine", reading.automatic if reading.machine else ""),
        ("never automatic", (reading.automatic or "") if not reading.machine else ""),
    ]
    return "\n".join([name, *(f"  {label:<20} {value}" for label, value in facts if value)])
