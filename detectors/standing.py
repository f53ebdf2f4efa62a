"""What the rest of a mail takes away from its cues: no hurry is no pressure, thanks end a worry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathd.detectors.reading import WARM, Cue

_HURRIED = frozenset({"pressed", "unheard", "angry"})
"""What nobody is who says that there is no rush."""
_PAST = frozenset({"worried", "blocked"})
"""What was, where the mail only thanks: "I rang in a panic, and Ruben put it right"."""
_ASKING = frozenset({"request", "how_to"})


def standing(cues: Sequence[Cue], text: str, patient: bool) -> tuple[Cue, ...]:
    """The cues that stand beside one another; ``patient``: the customer says that it can wait."""
    names = frozenset(cue.cue for cue in cues)
    gone = frozenset(_gone(names, patient, asks="?" in text or bool(_ASKING & names)))
    return tuple(cue for cue in cues if cue.cue not in gone)


def _gone(names: frozenset[str], patient: bool, asks: bool) -> Iterator[str]:
    if patient:
        yield from _HURRIED
    elif "unheard" in names:
        yield "stuck"  # what does not go on is then our answer, and seldom a thing
    if WARM & names and not asks:
        yield from _PAST
