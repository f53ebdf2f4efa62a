"""What a mail has told: facts that a letter repeats, and what it must not ask for.

A fact is repeated where it is certain. For a question the doubt counts the other way round: where something
looks like an order number, a screen's words or a date, nobody asks for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from empathd.detectors.message import Message
from empathd.detectors.reading import Reading
from empathd.replies import idiom, plain

KINDS = ("order", "invoice", "version", "error", "amount", "phone")
"""Details that a reply repeats, so that the customer sees they were read; at most ``TOLD`` of them."""
OTHER_KINDS = ("date", "product", "name")
TOLD = 3
PHONE = 9
"""Digits of a telephone number that is repeated: fewer may be anything."""
SCANNED = 20_000
"""Characters that are looked at."""
_CODE = re.compile(r"['\"]?(?=\D{0,12}\d)[\w.:-]{2,20}['\"]?")
"""What nobody writes on a cake: E47, 503, DB-117."""
_SIGNS = {
    "error": re.compile(rf"[\"“„«»”]|(?<!\w){idiom.either('seen')}\b", re.I),
    "order": re.compile(r"\b(?=[A-Z-]{0,6}\d)[A-Z\d][A-Z\d/-]{3,20}\b"),
    "date": re.compile(r"\d"),
}
"""What a screen shows stands in quotation marks, or is told; a number of four signs may be an order's."""


def together(readings: Iterable[Reading]) -> dict[str, tuple[str, ...]]:
    """Facts from all waiting mails; every kind is there, so that a template may ask for it."""
    found: dict[str, tuple[str, ...]] = dict.fromkeys((*KINDS, *OTHER_KINDS), ())
    for reading in readings:
        for kind, values in reading.details.items():
            safe = (plain.cut(plain.clean(value[:500]), 60).replace('"', "'") for value in values)
            found[kind] = tuple(dict.fromkeys((*found.get(kind, ()), *filter(None, safe))))
    return found


def sure(details: Mapping[str, tuple[str, ...]], excerpt: str = "") -> Iterator[tuple[str, str]]:
    """Kind and value of the facts that may be repeated, two of a kind at most, none that the excerpt repeats.

    An amount in words beside one in figures is most often the same, and beside an excerpt none is needed. Of
    errors only codes are sure: what stands in quotation marks a letter may have said, or a cake.
    """
    for kind in KINDS:
        values = details[kind]
        if kind == "amount":
            values = tuple(value for value in values if re.search(r"\d", value)) or values
            values = () if excerpt else values
        if kind == "error":
            values = tuple(filter(_CODE.fullmatch, values))
        for value in values[:2]:
            whole = kind != "phone" or sum(map(str.isdigit, value)) >= PHONE
            if whole and value not in excerpt and not set(value) & set("<>{}"):
                yield kind, value


def given(details: Mapping[str, tuple[str, ...]], message: Message) -> dict[str, tuple[str, ...]]:
    """The details, and for each kind that the mail may have told besides, what looks like it."""
    text = f"{message.subject[:500]}\n{message.text[:SCANNED]}"
    looks = {kind: match[0] for kind, sign in _SIGNS.items() if (match := sign.search(text))}
    if "order" in looks:
        looks["invoice"] = looks["order"]
    return {**details, **{kind: (value,) for kind, value in looks.items() if not details.get(kind)}}
