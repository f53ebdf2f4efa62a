"""Which colleague a mail praises."""

from __future__ import annotations

from collections.abc import Iterable

from empathd.detectors.reading import Cue
from empathd.replies.voice import Member

AROUND = 80
"""Characters around the words of praise in which the name may stand."""


def praised(cues: Iterable[Cue], text: str, team: Iterable[Member]) -> str:
    """The colleague whose first name stands beside the praise; empty when none does."""
    around = (text[max(0, cue.start - AROUND) : cue.end + AROUND] for cue in cues if cue.cue == "kudos")
    said = (word.strip(".,;:!?()\"'’") for word in " ".join(around).split())
    words = {word.removesuffix("'s").removesuffix("’s") for word in said}
    return next((member.first for member in team if member.first in words), "")
