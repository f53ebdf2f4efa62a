"""A reading for a person: the facts, then the customer's words with what was found in them marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

if TYPE_CHECKING:
    from empathd.detectors.message import Message
    from empathd.detectors.reading import Cue, Reading

COLOURS = {
    "red": ("angry", "blocked", "leaving"),
    "yellow": ("frustrated", "let_down", "unheard", "repeat", "misunderstood", "pressed"),
    "magenta": ("worried",),
    "cyan": ("tried", "stuck", "confused", "how_to", "polite_struggle", "request"),
    "green": ("thanks", "kudos"),
}
LEVELS = {"urgent": "bold red", "high": "bold yellow", "low": "green"}
_CONTROL = re.compile(r"[^\n\t\x20-\x7e\xa0-\U0010ffff]")
"""What could move the cursor or change the terminal's state: mail is hostile input."""


def shown(name: str, message: Message, reading: Reading) -> Text:
    """The mail's facts, line by line, then its new words; each cue is marked where it stands."""
    lines = [Text(name, "bold")]
    for label, value, style in _facts(message, reading):
        if value:
            lines.append(Text.assemble("  ", (f"{label:<20}", "dim"), (harmless(value), style)))
    lines += [Text(""), marked(message.text, reading.cues)]
    return Text("\n").join(lines)


def harmless(text: str) -> str:
    """The text without characters that a terminal would obey."""
    return _CONTROL.sub("\ufffd", text)


def marked(text: str, cues: Sequence[Cue]) -> Text:
    """The text with «these words» and the name of the cue behind them; indented by two."""
    whole = Text()
    at = 0
    for place, mark, style in _marks(cues):
        whole.append(harmless(text[at:place]))
        whole.append(mark, style)
        at = place
    whole.append(harmless(text[at:]).rstrip("\n"))
    return Text("\n").join(Text("  ") + line for line in whole.split("\n", allow_blank=True))


def _marks(cues: Sequence[Cue]) -> Iterator[tuple[int, str, str]]:
    """What is put into the text and where: closing marks before opening ones at the same place."""
    found = [cue for cue in cues if cue.words]
    closing = [(cue.end, 0, f"»{cue.cue}", _colour(cue.cue)) for cue in found]
    opening = [(cue.start, 1, "«", _colour(cue.cue)) for cue in found]
    for place, _, mark, style in sorted((*closing, *opening)):
        yield place, mark, style


def _colour(cue: str) -> str:
    return next((colour for colour, names in COLOURS.items() if cue in names), "bold")


def _facts(message: Message, reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Label, value and style of each line."""
    sender = message.customer
    level = str(reading.urgency)
    yield "from", f"{sender.name} <{sender.email}>".strip() if sender else "nobody who can be answered", ""
    yield "subject", message.subject, ""
    yield "urgency", level + (f": {reading.why}" if reading.why else ""), LEVELS.get(level, "")
    yield "channel, language", f"{reading.channel}, {reading.language}", ""
    yield "need", reading.need, ""
    yield "machine", (reading.automatic or "") if reading.machine else "", "yellow"
    yield "never automatic", "" if reading.machine else reading.automatic or "", "yellow"
    for cue in reading.cues:
        words = f'"{" ".join(cue.words.split())}"' if cue.words else ""
        yield (
            f"cue {cue.cue}",
            " ".join(filter(None, (words, f"({cue.why})" if cue.why else ""))),
            _colour(cue.cue),
        )
    for kind, values in reading.details.items():
        yield f"given: {kind}", ", ".join(values), ""
