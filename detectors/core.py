"""Questions about what the product is for: "how do I export a report?", named in the YAML."""

from __future__ import annotations

from collections.abc import Sequence

from empathd.detectors.phrases import Phrases

ASKED = (
    "how do i",
    "how do we",
    "how can i",
    "how can we",
    "how to",
    "how should i",
    "where do i",
    "where can i",
    "way to",
    "possible to",
    "trying to",
    "not sure how to",
    "know how to",
    "able to",
    "can i",
    "steps to",
    "show me how to",
)
GERUND = (
    "trouble",
    "problems",
    "difficulty",
    "difficulties",
    "help",
    "help with",
    "struggling with",
    "problem",
    "issues",
)


def core(functions: Sequence[str]) -> Phrases:
    """A how_to cue where somebody asks for one of the product's functions, "exporting a report" included."""
    asked = tuple(f"{words} {function.lower()}" for function in functions for words in ASKED)
    doing = tuple(f"{words} {_ing(function.lower())}" for function in functions for words in GERUND)
    return Phrases("how_to", asked + doing, despite=("not", "if", "said"))


def _ing(function: str) -> str:
    verb, _, rest = function.partition(" ")
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    return f"{stem}ing {rest}".strip()
