"""What a message says about its writer: cues with their words, urgency, need, details."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from empathd.detectors.message import Message


class Urgency(IntEnum):
    """How soon a person should look; ``str(urgency)`` is the word in YAML, JSON and keywords."""

    LOW = 0
    NORMAL = 1
    HIGH = 2
    URGENT = 3

    def __str__(self) -> str:
        return self.name.lower()


WARM = frozenset({"thanks", "kudos"})
"""Cues of somebody who is content: alone they ask for nothing."""
CALM = frozenset({"how_to", "request", "pressed", "confused", "tried", "worried", "leaving", *WARM})
"""A question, however puzzled, a wish, a deadline, a fear, a farewell: nothing went wrong by that alone."""
TROUBLES = (
    "stuck",
    "frustrated",
    "polite_struggle",
    "angry",
    "unheard",
    "repeat",
    "misunderstood",
    "let_down",
    "blocked",
)
"""All our other cues: something went wrong."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A feeling or need and the words that show it; ``start`` is an offset into ``Message.text``."""

    cue: str
    words: str
    start: int
    urgency: Urgency = Urgency.NORMAL
    why: str = ""
    """What the words alone do not say: the day that a deadline falls on, or what the history tells."""

    @property
    def end(self) -> int:
        return self.start + len(self.words)


Detector = Callable[[Message], Iterable[Cue]]
"""Finds cues in a message. A plain function; HITS and MISSES beside it are its test."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A message, understood as far as we can."""

    cues: tuple[Cue, ...] = ()
    urgency: Urgency = Urgency.NORMAL
    why: str = ""
    """Why it is so urgent, or so little, in words; empty where it is ordinary."""
    language: str = "en"
    """ISO 639-1."""
    guessed: bool = False
    """The mail is too short to tell its language."""
    channel: str = "email"
    """``email``, or ``social``: a social network's notification about a customer's message."""
    automatic: str | None = None
    """Why no automatic message may ever go there; None for a person's ordinary mail."""
    machine: bool = False
    """Nobody would read a reply: no draft either."""
    need: str = ""
    """What the writer needs, in a few words, for the agent."""
    asked: str = ""
    """What they ask for: refund, call, feature …; empty where nothing certain."""
    sorry: bool | None = None
    """Whether we should be sorry for a trouble that they had with us; None: as the cues say."""
    details: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Facts already given, which a reply must not ask for again: order, invoice, version, error …"""

    def names(self) -> frozenset[str]:
        """The cues' names."""
        return frozenset(cue.cue for cue in self.cues)
