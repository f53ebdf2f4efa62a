"""Whether a date or an event presses somebody, or merely stands in a calendar."""

from __future__ import annotations

import re

_WISHES = re.compile(
    r"\b(?:need|must|have to|has to|had to|got to|want|please|pls|can you|could you|can i|can we|could i|could we"
    r"|will (?:it|you|this|they|that|i)|would (?:it|you)|is it possible|is there any|urgent|hurry|otherwise|or else"
    r"|deadline|latest|require|hop(?:e|ing)|able to|only have|or i|or we|if (?:it|i|we|you|this)|due|expire|help|it has)"
)
"""Without one of these in its sentence a date is no pressure: "the dividend is paid by Friday"."""
_STAKES = re.compile(
    r"\b(?:need|must|have to|has to|please|pls|can you|could you|can i|can we|can't|cannot|couldn't|\w+n't|cant|dont"
    r"|not|no|still|urgent|asap|nothing|without|by then|before then|before that|help|wrong|missing|late|broken"
    r"|otherwise|hurry|quick|deadline|waiting|stuck|fix|sort|solve|error|problem|issue|crash\w*|fail\w*|worried|stress\w*"
    r"|my)\b|(?:we|i)(?:'ve| have)(?: got)? an?\b"
)
"""Something that could go wrong before an event: the mere date of a meeting presses nobody."""
_PERSONAL = re.compile(
    r"flight|train|plane|ferry|exam|wedding|surgery|operation|funeral|submission|graduation|hearing|birthday|christening|guests|tax|visa|baby",
    re.IGNORECASE,
)
"""Events that do not wait for anybody."""
_BUSINESS = re.compile(
    r"please (?:note|find|bring|register|rsvp|let (?:us|me) (?:know|have)|have|make sure|join|see|confirm your|sign up)"
    r"|if you (?:can|cannot|can't|wish|would like)|no later|do not hesitate|don't hesitate|not (?:only|later)|last train"
)
_SENTENCE_REACH, _STAKE_REACH = 160, 300
"""Characters on either side that are looked at, at most."""


def wanted_by(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of a date by which somebody in the same sentence wants something."""
    begin = max(text.rfind(mark, max(0, start - _SENTENCE_REACH), start) for mark in ".!?\n") + 1
    before = text[max(begin, start - _SENTENCE_REACH) : start]
    after = re.split(r"[.!?\n]", text[end : end + _SENTENCE_REACH], maxsplit=1)[0]
    sentence = _BUSINESS.sub(" ", f"{before} {after}".lower().replace("’", "'"))
    return (start, end) if _WISHES.search(sentence) else None


def at_stake(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of an event that is more than an entry in a calendar: something may go wrong before it."""
    around = text[max(0, start - _STAKE_REACH) : end + _STAKE_REACH].lower().replace("’", "'")
    pressing = _PERSONAL.search(text, start, end) or _STAKES.search(_BUSINESS.sub(" ", around))
    return (start, end) if pressing else None
