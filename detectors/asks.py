"""What is asked for: a refund, a call, a new feature. What is needed beneath it says ``need.py``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from empathd.detectors.languages.tables import alternatives, table
from empathd.detectors.reading import Cue
from empathd.detectors.tokens import small

REACH_BEFORE, REACH = 25, 90
"""Characters before the words of a request, and behind their start, in which the thing asked for stands."""
_ASKING = ("request", "leaving", "how_to")


def asked(cues: Sequence[Cue], text: str, language: str = "en") -> str:
    """The kind of thing that is asked for, as ``[asks]`` in the language's facts.toml names it; or nothing.

    The words must stand near a request: "refund" alone may be a complaint about an earlier one.
    """
    words = _words(language)
    for name in _ASKING:
        for cue in (cue for cue in cues if cue.cue == name):
            near = slice(max(0, cue.start - REACH_BEFORE), max(cue.end, cue.start + REACH))
            if found := words.search(small(text[near])):
                return found.lastgroup or ""
    return ""


@cache
def _words(language: str) -> re.Pattern[str]:
    kinds = table(language, "facts")["asks"]
    named = "|".join(f"(?P<{kind}>{alternatives(ways)})" for kind, ways in kinds.items())
    return re.compile(rf"(?<!\w)(?:{named})(?!\w)")
