"""``empathd read``: what it reads in raw messages."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import typer
from rich.console import Console

from empathd.daemon.cli.marked import shown
from empathd.daemon.cli.options import Files, Json, MaybeConfig
from empathd.daemon.cli.raw import raw

if TYPE_CHECKING:
    from pathlib import Path

    from empathd.config.settings import Settings
    from empathd.detectors.message import Message
    from empathd.detectors.reader import Reader
    from empathd.detectors.reading import Reading


def read(files: Files, as_json: Json = False, config: MaybeConfig = None) -> None:
    """Show what is read in raw messages: urgency and why, need, facts, each cue in the words that gave it."""
    from empathd.daemon.readers import plain_reader, reader_for
    from empathd.detectors.parse import parse

    settings = _settings(config) if config else None
    console = Console(soft_wrap=True, highlight=False, markup=False)
    for name in files:
        message = parse(raw(name))
        reader = reader_for(settings, message) if settings else plain_reader()
        reading = reader.read(message) if message.headers else _typed(message, reader)
        if as_json:
            typer.echo(in_json(name, message, reading))
        else:
            console.print(shown(name, message, reading))


def _typed(message: Message, reader: Reader) -> Reading:
    """A text without any header: its words are read as a person's, and nobody can be answered."""
    from empathd.detectors.message import Address

    reading = reader.read(replace(message, sender=(Address("somebody@mail.example"),)))
    return replace(reading, automatic="a text without a header: nobody can be answered")


def _settings(config: Path) -> Settings:
    from empathd.daemon.source import read_settings  # here: who has no configuration waits for no grammar

    return read_settings(config)


def in_json(name: str, message: Message, reading: Reading) -> str:
    """One JSON object on one line; ``start`` and ``end`` are offsets into ``text``."""
    found: dict[str, Any] = {
        "file": name,
        "message_id": message.message_id,
        "language": reading.language,
        "channel": reading.channel,
        "automatic": reading.automatic,
        "machine": reading.machine,
        "urgency": str(reading.urgency),
        "why": reading.why,
        "need": reading.need,
        "asked": reading.asked,
        "sorry": reading.sorry,
        "details": {kind: list(values) for kind, values in reading.details.items()},
        "cues": [
            {"cue": each.cue, "words": each.words, "start": each.start, "end": each.end, "why": each.why}
            for each in reading.cues
        ],
        "text": message.text,
    }
    return json.dumps(found, ensure_ascii=False)
