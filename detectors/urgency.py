"""How soon a person should look at a mail: a small rule over its cues."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from empathd.detectors.languages import tables
from empathd.detectors.reading import Cue, Urgency

_WARM = frozenset({"thanks", "kudos"})
_NO_RUSH = re.compile(
    r"\b(?:(?:no|not in a|not in any|no big|no particular|no real|there is no|absolutely no|zero)(?: great)?"
    r" (?:rush|hurry|urgency)|not (?:at all |that |very |super |particularly |terribly |really )?urgent"
    r"|take your time|(?:when|whenever) you (?:have|get|find) (?:a |the |some )?(?:moment|minute|chance|time|second)"
    r"|just (?:a )?(?:some |a bit of )?feedback|low priority|no need to (?:reply|respond|answer)|for your information only)\b",
)


_NO_RUSH_HINT = re.compile(
    r"rush|hurry|urgen|take your|when(?:ever)? you|feedback|priority|no need|information only"
)
"""Cheap to look for: where none of these stands, nobody says "no rush" in English."""


@cache
def _no_rush(language: str) -> re.Pattern[str]:
    """In lower case."""
    if language == "en":
        return _NO_RUSH
    return re.compile(rf"(?<!\w)(?:{tables.alternatives(tables.table(language, 'words')['no_rush'])})(?!\w)")


def urgency(cues: Iterable[Cue], text: str = "", language: str = "en") -> Urgency:
    """The most urgent cue decides; low where nobody waits: warm words without a question, or "no rush".

    ``text``: the customer's new words, in which a question mark or "no rush" may stand.
    """
    found = tuple(cues)
    highest = max((cue.urgency for cue in found), default=Urgency.NORMAL)
    if highest > Urgency.NORMAL:
        return highest
    warm_only = bool(found) and all(cue.cue in _WARM for cue in found) and "?" not in text
    low = text.lower()
    unhurried = (language != "en" or _NO_RUSH_HINT.search(low)) and _no_rush(language).search(low)
    return Urgency.LOW if warm_only or unhurried else Urgency.NORMAL
