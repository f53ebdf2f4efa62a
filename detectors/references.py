"""Numbers by which a case is found: of an order, a booking, a contract, a customer, a meter.

People write them in groups ("300 881 427"), with letters before ("MK 2206"), and without any word that says
what they are ("RX-4471", mostly in the subject). What could as well be a model is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

FEWEST = 4
"""Letters and digits of a number that only the word before it makes one."""
SUBJECT = 300
"""Characters of a subject that are looked at."""
LEAST_BARE = 5
"""Digits of a number in the subject that no word explains."""
_PREFIX = re.compile(r"(?<![\w.,:;-])(?:\d )?[A-Z]{1,4}[ -]\Z")
_GROUPS = re.compile(
    r"(?: (?:\d{2,5}(?:/\d{2,5})?|\d(?= \d{2}| [A-Z]{2}\b|[.,;:!?\s]|\Z)|[A-Z]{2}\b)(?![\w%€$£]|[.,]\d)){1,6}"
)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_BARE = re.compile(
    r"[A-Z\d](?<![\w@./#&=%+-].)[A-Z\d]{0,5}[-/](?:[A-Z0-9]{1,8}[-/]){0,4}[A-Z0-9]{1,10}(?![\w@/-])"
)
_BEGINS = re.compile(r"(?:[A-Z]{1,4}\d{0,2}|\d{2,4}-[A-Z])[-/]")
_IN_SUBJECT = re.compile(
    r"(?<![\w@./&=%+,-])#?((?=[A-Z0-9 /-]{0,20}\d)"
    r"(?:[A-Z]{1,4}[-/ ]?)?\d[A-Z0-9]{0,15}(?:[-/ ][A-Z0-9]{1,8}){0,5})(?![\w@%€$£]|[.,:]\d)"
)
_FAULT = re.compile(r"(?:E|F|ERR)-\d")
"""As codes of errors are spelt: E-2207."""
_BRACKETED = re.compile(r"\[[^\]\n]{0,60}\]|^(?:\w{2,3} ?: ?){1,4}")
_MAKER = re.compile(
    r"(?:[^\W\d_a-z][\w-]{2,20}|\b(?:my|your|an?|our|mein|meine|ein|eine|een|mijn|un|une|mon|ma|mi|una)) \Z"
)
_REFERENCE_DIGITS = 4
_LEAST = 6
"""Characters of a reference that no word explains."""
_SHORT_DIGITS = 3


def whole(text: str, low: str, start: int, end: int) -> tuple[int, int, str]:
    """A reference with its letters before and its groups behind; where its own words begin and end."""
    prefix = _PREFIX.search(text, max(0, start - 8), start)
    first = prefix.start() if prefix else start
    groups = _GROUPS.match(text, end, end + 30)
    last = groups.end() if groups else end
    return first, last, text[first:last]


def enough(value: str) -> bool:
    """Whether it is long enough to be a reference, and no year."""
    return len(value) >= FEWEST and sum(map(str.isdigit, value)) >= _SHORT_DIGITS and not _YEAR.match(value)


def bare(text: str) -> Iterator[tuple[int, str]]:
    """References that no word explains, and that are none of a maker's models: where, value."""
    for hit in _BARE.finditer(text):
        digits = sum(map(str.isdigit, hit[0]))
        if (
            digits >= _REFERENCE_DIGITS
            and not _FAULT.match(hit[0])
            and not _MAKER.search(text, max(0, hit.start() - 24), hit.start())
        ):
            yield hit.start(), hit[0]


def subject_line(subject: str) -> str:
    """A subject without "Re:" and without what a program put into brackets: our own ticket, a list's name."""
    return _BRACKETED.sub(" ", subject[:SUBJECT])


def in_subject(subject: str) -> Iterator[str]:
    """References in a subject, where they need no word: ``4471902``, ``box QX-118``, ``77 4410``."""
    for hit in _IN_SUBJECT.finditer(subject):
        value = hit[1].strip()
        digits = sum(map(str.isdigit, value))
        lettered = value[0].isalpha() and (
            digits >= _REFERENCE_DIGITS or (digits >= _SHORT_DIGITS and "-" in value)
        )
        if (lettered or digits >= LEAST_BARE) and not _YEAR.match(value):
            yield value
