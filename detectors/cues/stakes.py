"""Whether a date or an event presses somebody, or merely stands in a calendar."""

from __future__ import annotations

import re

_WISHES = re.compile(
    r"(?<!\w)(?:need|must|have to|has to|had to|got to|want|please|pls|can you|could you|can i|can we|could i|could we"
    r"|will (?:it|you|this|they|that|i)|would (?:it|you)|is it possible|is there any|urgent|hurry|otherwise|or else"
    r"|deadline|latest|require|hop(?:e|ing)|able to|only have|or i|or we|if (?:it|i|we|you|this)|due|expire|help|it has)"
)
"""Without one of these in its sentence a date is no pressure: "the dividend is paid by Friday"."""
_STAKES = re.compile(
    r"(?<!\w)(?:need|must|have to|has to|please|pls|can you|could you|can i|can we|can't|cannot|couldn't|\w+n't|cant|dont"
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


_OURS = re.compile(
    r"(?<!\w)(?:i|we|it will|my|our|he|she|they|his|her|their|me|us|i'm|we're|there are|there is)\b"
)
"""Whose plan it is: a shop that opens tomorrow presses nobody."""
_PAST = re.compile(
    r"(?<!\w)(?:was|were|had|did|came|went|got|said|told|rang|wrote|made|took|gave|left|sent|bought|paid|began|found|felt|kept|ran|thought|lost|held|met|brought|spent|used to|be out|promised|been"
    r"|since|yesterday|last (?:night|week|month|year|time|\w+day)|ago|arriving|usually|always|every|thank\w*|thx|see you|speak|talk|look\w* forward"
    r"|(?:have|enjoy|wish\w*|happy|hope) (?:a|you|your|the)|[a-z]{3,}ed)\b"
)
"""What has been, and how people part: no plan."""
_PASSIVE = re.compile(r"(?<!\w)be [a-z]+ed\b")
"""What will be done has not been."""
_CALENDAR = re.compile(
    r"(?<!\w)(?:suits?|lunch|coffee|agenda|minutes|newsletter|invit\w*|attend\w*|next call|opening hours|admission|free of charge|opens? (?:from|at)|(?:am|i'm|we're|are) (?:around|in|free|there|available|here|away|back|off)"
    r"|(?:i|we)(?:'ll| will| can| could| shall) (?:bring|send|call|ring|let you|be back|try|write|come back|get back|pay|transfer|post))\b"
)
_MISHAP = re.compile(
    r"(?<!\w)(?:need\w*|must|urgent\w*|asap|can you|could you|can someone|could someone|would you|cannot|cant|wont|\w+n't|not|no|still"
    r"|nothing|nobody|without|wrong|missing|broken|late|help|error|stuck|fail\w*|otherwise|instead|problem|issue|earlier|before|in time)\b"
)


def ahead(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of a time to come at which somebody has a plan, in a mail in which something is wanted or wrong."""
    begin = max(text.rfind(mark, max(0, start - _SENTENCE_REACH), start) for mark in ".!?\n;") + 1
    before = text[max(begin, start - _SENTENCE_REACH) : start]
    after = re.split(r"[.!?\n;]", text[end : end + _SENTENCE_REACH // 2], maxsplit=1)[0]
    clause = f"{before.rpartition(',')[2]} {after.partition(',')[0]}".lower().replace("’", "'")
    if not _OURS.search(clause) or _PAST.search(_PASSIVE.sub(" ", clause)) or _CALENDAR.search(clause):
        return None
    around = f"{text[max(0, start - _STAKE_REACH) : start]} {text[end : end + _STAKE_REACH]}"
    return (start, end) if _MISHAP.search(around.lower().replace("’", "'")) else None
