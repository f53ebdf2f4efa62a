"""What a writer needs, beneath what they ask for, in a few words for the agent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathd.detectors.reading import Cue

NEEDS = {
    "blocked": "to get going again quickly: a workaround now, then news without having to ask",
    "worried": "to feel safe: a calm, clear word on what happens next",
    "misunderstood": "an answer to the question they really asked",
    "unheard": "to be heard by one person who sees it through",
    "repeat": "one person who takes this over, and a date",
    "pressed": "certainty in time: whether it can be done by then, and if not, what can",
    "angry": "to see it put right: facts, the next step and a time",
    "leaving": "a reason to stay: the cause mended, or a fair way out",
    "let_down": "to be able to rely on us again: made good, and by when",
    "polite_struggle": "real help, though they hardly ask for it",
    "stuck": "to get past the point where they are stuck",
    "confused": "a plain explanation",
    "how_to": "the steps",
    "frustrated": "less trouble: the shortest way to a solution",
    "tried": "something they have not tried yet",
    "request": "a clear yes, or what is possible instead",
    "kudos": "their praise passed on",
    "thanks": "to know that their thanks arrived",
}
"""By weight: the first that was found is the need."""

LONGEST_QUESTION = 90
_SENTENCE_END = re.compile(r"[.!?]")
_TASK = re.compile(
    r"(?:how (?:exactly )?(?:do|can|could|would|should) (?:i|we|you|one)|how to|(?:is there )?(?:a|any) way to|possible to"
    r"|where (?:do|can|could) (?:i|we))\s+([^.?!\n]{3,60})",
    re.IGNORECASE,
)
_BARRED = re.compile(
    r"(?:can't|cannot|can not|couldn't|could not|unable to|not able to)(?: seem to)?\s+([^.?!,\n]{3,50})",
    re.IGNORECASE,
)


ASKS = {
    "refund": "money back",
    "cancellation": "a cancellation",
    "replacement": "a replacement",
    "repair": "a repair",
    "call": "a call",
    "invoice": "an invoice or receipt",
    "discount": "a discount or compensation",
    "feature": "a feature",
    "change": "a change",
    "access": "access",
    "delivery": "news of a delivery",
    "data": "their data",
}
"""What is asked for, in words for the agent; a table may name more kinds, which are shown as they are."""


def need(cues: Sequence[Cue], text: str, asked: str = "", language: str = "en") -> str:
    """The need that weighs most, with the customer's own task where it can be told; empty without cues.

    ``asked``: what they ask for, which may be something else than what they need: both are said.
    """
    names = {cue.cue for cue in cues}
    heaviest = next((name for name in NEEDS if name in names), "")
    said = NEEDS.get(heaviest, "")
    task = _task(cues, text) if language == "en" else _question(cues, text)
    needed = f"{said} ({task})" if said and task else said
    return f"{needed}; asks for {ASKS.get(asked, asked)}" if needed and asked else needed


def _question(cues: Sequence[Cue], text: str) -> str:
    """The question of somebody who asks how something is done, in their words."""
    cue = next((cue for cue in cues if cue.cue == "how_to"), None)
    said = " ".join(text[cue.start : cue.start + LONGEST_QUESTION].split()) if cue else ""
    return f'"{_SENTENCE_END.split(said)[0].strip()}"' if said else ""


def _task(cues: Sequence[Cue], text: str) -> str:
    """What they want to do, in their words: "export a report"."""
    for cue in cues:
        words = {"how_to": _TASK, "stuck": _BARRED}.get(cue.cue)
        if words and (found := words.search(text, max(0, cue.start - 20), cue.end + 100)):
            return "to " + _own_words(found[1])
    return ""


def _own_words(said: str) -> str:
    """Their words with their things as theirs: "my" becomes "their"."""
    plain = re.sub(r"\b[Mm]y\b|\b[Oo]ur\b", "their", " ".join(said.replace("’", "'").split()))
    return plain.strip(" ,;:-") if len(said) < 50 else plain.rsplit(" ", 1)[0].strip(" ,;:-")
