"""Which feeling or need a reply speaks to first, and which template it takes."""

from __future__ import annotations

from collections.abc import Collection

LEAD = (
    "blocked", "worried", "angry", "unheard", "leaving", "misunderstood", "repeat", "let_down", "frustrated",
    "polite_struggle", "how_to", "stuck", "tried", "confused", "request", "pressed", "kudos", "thanks",
)  # fmt: skip
"""What weighs most comes first: the cue that leads gives the reply its tone."""

ALSO = ("pressed", "repeat", "unheard", "leaving", "worried", "tried", "frustrated", "confused", "kudos", "thanks")
"""What gets a sentence of its own when it does not lead, most pressing first."""

PRAISE = frozenset({"kudos", "thanks"})
QUIET = frozenset({"angry", "unheard", "repeat", "leaving", "misunderstood", "worried"})
"""Nobody is asked for more here before they have got something."""
CURT = frozenset({"angry", "unheard", "leaving", "pressed", "blocked"})
"""Short and to the next step: no closing check."""
GRAVE = frozenset({"angry", "worried", "unheard", "leaving", "let_down", "frustrated", "blocked", "misunderstood"})
"""Thanks beside these are manners or irony; they are not thanked for."""


def ordered(cues: Collection[str], empty: bool = False) -> tuple[str, ...]:
    """The parts that speak, first to last; ``empty``: the mail had no words. Cues of others' detectors have none."""
    known = tuple(cue for cue in LEAD if cue in cues)
    return known or (("empty",) if empty else ("plain",))


def template(parts: tuple[str, ...]) -> str:
    """Praise alone has a letter of its own; where nothing works any more, what happens now comes first."""
    if PRAISE.issuperset(parts):
        return "draft/praise"
    return "draft/now" if parts[0] == "blocked" else "draft/main"


def beside(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Cues that do not lead and get a sentence all the same, at most two; polite words are thanked for once."""
    mute = PRAISE if GRAVE.intersection(parts) or parts[0] == "polite_struggle" else frozenset()
    mute = mute - {"kudos"} | ({"thanks"} if "kudos" in parts else frozenset())
    if "angry" in parts:
        mute |= {"frustrated", "unheard"} - {parts[0]}
    return tuple(cue for cue in ALSO if cue in parts[1:] and cue not in mute)[:2]
