"""Where in a sentence words stand: "swapped the cable" opens it, "he swapped the cable" does not.

What is said without "I" (hasty mails) or as an order can only be told from other words by its place.
"""

from __future__ import annotations

import re

_BACK = 24
"""Characters before a hit that are looked at: a sentence opens within them or not at all."""
_OPENING = r"(?:\A|[.!?\n…]|--|\s[-–—])[\s\"'“‘(*•]*"
_DID = re.compile(
    rf"{_OPENING}(?:(?:yes|ok|so|and|have|already|also|even|then|first|just),?\s+){{0,2}}\Z", re.I
)
_ORDER = re.compile(
    rf"(?:{_OPENING}|,\s*)(?:(?:so|and|just|now|then|or|either|please|pls|at least|simply|hi|hello),?\s+){{0,2}}\Z",
    re.I,
)


def _opened(opening: re.Pattern[str], text: str, start: int, end: int) -> tuple[int, int] | None:
    """The hit's own place where nothing but an opening stands before it."""
    before = text[max(0, start - _BACK) : start]
    return (start, end) if opening.search(before) else None


def did(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A deed told without "I": "Swapped the cable, wiped the contacts"."""
    return _opened(_DID, text, start, end)


def order(text: str, start: int, end: int) -> tuple[int, int] | None:
    """An order: "Refund me", "Just cancel it"; not "you cancel it"."""
    return _opened(_ORDER, text, start, end)


_PERFECT = re.compile(
    r"\s+(?:(?:already|also|even|now|then|just|again|carefully|twice|both|since)\s+){0,2}"
    r"(?P<verb>(?:re-?)?[a-z]+ed|done|gone|put|taken|run|held|reset|shut|redone|undone|read|set|made|gotten|blown|shaken|swept|wound)\b"
    r"(?P<then>[^.!?\n]{0,24})",
    re.I,
)
_NO_DEED = frozenset(
    "received ordered noticed decided attached enclosed loved enjoyed wanted needed seemed hoped expected waited lived worked stayed "
    "moved visited used owned joined subscribed registered booked purchased signed emailed mailed called phoned contacted asked "
    "reported complained messaged informed notified mentioned explained requested raised chased experienced encountered realised "
    "realized discovered learned missed agreed accepted confirmed forwarded included recommended appreciated liked started stopped "
    "finished returned refunded charged billed invoiced missed passed retired married turned moved discussed considered planned "
    "promised failed provided hired selected wasted pasted submitted researched filed lodged logged disputed cancelled canceled renewed suffered wasted invested transferred earned believed thought "
    "ticked looked thrown supported trusted helped been speed need indeed".split()
)


def deed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What somebody has done, after "I have": "I've scrubbed the app"; not "I've ordered a lamp"."""
    said = _PERFECT.match(text, end)
    if said is None or said["verb"].lower() in _NO_DEED:
        return None
    return start, said.end("verb")


_PLEASE = re.compile(
    r"\s+(?:(?:also|just|then|do|both|now|urgently|kindly|please)\s+){0,2}(?P<verb>[a-z-]{2,})\s+"
    r"(?:me|us|my|our|it|this|that|these|those|them|him|her|his|back|down|up|off|over|out|someone|somebody|the|a|an)\b",
    re.I,
)
_NO_REMEDY = frozenset(
    "find see note accept let tell give forgive excuse pass bear be do don't don feel enjoy believe imagine explain show advise "
    "trust hear read understand remember know think say visit join follow click press meet wear like consider quote keep refer sign "
    "complete thank can could would may might in on at for to with from and but or so if as by of not the a an my your our".split()
)


def remedy(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What is asked for after "please" or "could you": "please put me down"; not "please find the offer"."""
    said = _PLEASE.match(text, end)
    if said is None or said["verb"].lower() in _NO_REMEDY:
        return None
    return start, said.end("verb")
