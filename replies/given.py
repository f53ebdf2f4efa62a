"""What a mail may have told already, read generously: who asks again for it has not listened.

``detectors/details.py`` says what is certain, and a letter repeats that. Here the doubt counts the other way
round: where something looks like an order number, a screen's words or a date, nobody asks for one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from empathd.detectors.message import Message

SCANNED = 20_000
"""Characters that are looked at."""
_SIGNS = {
    "error": re.compile(r"[\"“„«»”]|\b(?:err|error|code|fehler|fout|erreur|fehlermeldung)\b", re.I),
    "order": re.compile(r"\b(?=[A-Z-]{0,6}\d)[A-Z\d][A-Z\d/-]{3,20}\b"),
    "date": re.compile(r"\d"),
}
"""Words on a screen stand in quotation marks or behind "error"; a number of four signs may be an order's."""


def given(details: Mapping[str, tuple[str, ...]], message: Message) -> dict[str, tuple[str, ...]]:
    """The details, and for each kind that the mail may have told besides, what looks like it."""
    text = f"{message.subject[:500]}\n{message.text[:SCANNED]}"
    looks = {kind: match[0] for kind, sign in _SIGNS.items() if (match := sign.search(text))}
    if "order" in looks:
        looks["invoice"] = looks["order"]
    return {**details, **{kind: (value,) for kind, value in looks.items() if not details.get(kind)}}
