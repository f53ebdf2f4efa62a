"""What a writer needs beneath what they ask for, in a few words for the agent."""

from __future__ import annotations

from collections.abc import Iterable

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue

NEEDS = (
    ("blocked", "to get back to work: this is stopping them"),
    ("misunderstood", "an answer to the question they really asked"),
    ("repeat", "one person who sees this through, after writing before"),
    ("unheard", "to be heard as a person"),
    ("leaving", "a reason to stay, or a clean goodbye"),
    ("let_down", "what was promised, put right"),
    ("angry", "a calm next step"),
    ("worried", "certainty about what happens next"),
    ("pressed", "an answer before their deadline"),
    ("stuck", "help past the step where they are stuck"),
    ("confused", "a plain explanation"),
    ("how_to", "to know how to do it"),
    ("polite_struggle", "help they hardly dare to ask for"),
    ("frustrated", "this to become easy"),
    ("request", "an answer to their request"),
    ("kudos", "their praise passed on"),
    ("thanks", "nothing more: they are glad"),
)
"""The first cue of this list that shows decides."""


def need(message: Message, cues: Iterable[Cue]) -> str:
    """A few words; empty when nothing shows."""
    names = {cue.cue for cue in cues}
    return next((words for name, words in NEEDS if name in names), "")
