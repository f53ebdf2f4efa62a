"""How soon a person should look at a mail: a small rule over its cues."""

from __future__ import annotations

import re
from collections.abc import Iterable

from empathd.detectors.reading import Cue, Urgency

_WARM = frozenset({"thanks", "kudos"})
_NO_RUSH = re.compile(
    r"\b(?:(?:no|not in a|not in any|no big|no particular|no real|there is no|absolutely no|zero)(?: great)?"
    r" (?:rush|hurry|urgency)|not (?:at all |that |very |super |particularly |terribly |really )?urgent"
    r"|take your time|(?:when|whenever) you (?:have|get|find) (?:a |the |some )?(?:moment|minute|chance|time|second)"
    r"|just (?:a )?(?:some |a bit of )?feedback|low priority|no need to (?:reply|respond|answer)|for your information only)\b",
    re.IGNORECASE,
)


_NO_RUSH_HINT = re.compile(
    r"rush|hurry|urgen|take your|when(?:ever)? you|feedback|priority|no need|information only"
)
"""In lower case, cheap to look for: where none of these stands, nobody says "no rush"."""


def urgency(cues: Iterable[Cue], text: str = "") -> Urgency:
    """The most urgent cue decides; low where nobody waits: warm words without a question, or "no rush".

    ``text``: the customer's new words, in which a question mark or "no rush" may stand.
    """
    found = tuple(cues)
    highest = max((cue.urgency for cue in found), default=Urgency.NORMAL)
    if highest > Urgency.NORMAL:
        return highest
    warm_only = bool(found) and all(cue.cue in _WARM for cue in found) and "?" not in text
    unhurried = _NO_RUSH_HINT.search(text.lower()) and _NO_RUSH.search(text)
    return Urgency.LOW if warm_only or unhurried else Urgency.NORMAL
