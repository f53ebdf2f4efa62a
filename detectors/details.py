"""Facts that the customer has already given and that a reply must not ask for again.

One pass over the text finds digits and telling words ("error", "yesterday"); each is judged by the few words
around it. What is not certain is left out: a wrong fact in a draft is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from empathd.detectors.facts import Facts, facts
from empathd.detectors.message import Message
from empathd.detectors.tokens import small

KINDS = ("order", "invoice", "date", "amount", "product", "version", "error", "phone", "name")
MOST = 5
"""Facts of one kind, at most: more are a list, not details."""
_BEFORE = 34
_AFTER = 20
"""Characters before and after a number that are looked at."""

_Fact = tuple[str, str]
"""Kind and value."""
MOST_LOOKS = 500
"""Numbers, and telling words, that are looked at in a mail: more are a table."""
_DIGITS = re.compile(r"\d+", re.ASCII)
_PART_OF_A_WORD = frozenset({"@", "_", "/", "&", "=", "%", "'", "’"})
_FEWEST_DIGITS = 7
"""Of a telephone number."""
_TOKEN = re.compile(r"[#+(]?(?:[A-Za-z]{1,10}[-_/]?)?\d[\w.,:/()+-]{0,40}(?: ?[\d(][\d()/.-]{1,12}){0,6}")
_DIALLED = re.compile(r"[+\d() ./-]+")
_SIGN_BEFORE = re.compile(r"(?:[$€£¥₹]|US\$|\b(?:EUR|USD|GBP|CHF|Rs\.?)) ?\Z", re.I)
_SIGN_ENDS = frozenset("$€£¥₹RDPFrdpfSs.")
_NUMERIC_DATE = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))\Z")
_DOTTED = re.compile(r"v?\d{1,4}(?:\.\d{1,5}){1,3}(?:-?(?:alpha|beta|rc)\d{0,2})?\Z", re.I)
_MONEY = re.compile(r"(?:\d{1,3}(?:[,.]\d{3}){1,3}|\d{1,9})(?:[.,]\d{1,2})?\Z")
_DAY = re.compile(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\Z")
_INVOICE_SPELT = re.compile(r"INV[-_/]?\d", re.I)
_ORDER_SPELT = re.compile(r"(?:ORD|PO|SO)[-_/]?\d", re.I)
_MODEL = re.compile(r"[A-Z]{1,8}-?\d{1,5}[A-Za-z]{0,3}\Z")
_MODEL_BEFORE = re.compile(r"\b(?:my|your|the|an?|our|this)(?: new| old)?((?: [A-Z][A-Za-z]{1,15}){0,2}) \Z")

_AGO_REACH = 24
_REACH = {"error": 130, "code": 50, "name": 80, "product": 90}
"""Characters behind a telling word in which its fact may stand."""


Patterns = tuple[tuple[str, re.Pattern[str]], ...]
"""Facts of a team's own: kind and expression; its first group is the fact, or the whole of it."""
SEARCHED = 20_000
"""Characters of a mail in which a team's own expressions look: whatever they are, the time is bounded."""


def details(message: Message, language: str = "en", own: Patterns = ()) -> dict[str, tuple[str, ...]]:
    """The facts of a mail as {kind: values}, values in the customer's spelling, in order, none twice.

    ``language``: one that has tables; the words of English count as well. ``own``: a team's expressions, which
    come first.
    """
    found: dict[str, list[str]] = {}
    theirs = ((kind, value) for kind, pattern in own for value in _matches(pattern, message.text))
    for kind, value in (*theirs, *_facts(message.text, facts(language))):
        values = found.setdefault(kind, [])
        if value not in values and len(values) < MOST:
            values.append(value)
    return {kind: tuple(found[kind]) for kind in dict.fromkeys((*KINDS, *found)) if kind in found}


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    hits = islice(pattern.finditer(text, 0, SEARCHED), MOST)
    return (said for hit in hits if (said := (hit[1] if pattern.groups else hit[0]) or ""))


def _facts(text: str, shapes: Facts) -> Iterator[tuple[str, str]]:
    """What words and numbers tell, by place."""
    low = small(text)
    found = [*_told(text, low, shapes), *_numbers(text, low, shapes)]
    return ((kind, value) for _, kind, value in sorted(found, key=itemgetter(0)))


def _told(text: str, low: str, shapes: Facts) -> Iterator[tuple[int, str, str]]:
    """Facts that telling words show: where, kind, value."""
    for last, (length, kinds) in islice(shapes.places.iter(low), MOST_LOOKS):
        for kind in kinds:
            if kind in ("day", "ago"):
                if place := _when(low, last + 1 - length, last + 1, shapes):
                    yield last, "date", text[slice(*place)]
            elif hit := shapes.told[kind].search(text, max(0, last - 30), last + _REACH[kind]):
                yield last, "error" if kind == "code" else kind, hit[1].strip()


def _when(low: str, start: int, end: int, shapes: Facts) -> tuple[int, int] | None:
    """Where a day is told in words, all of them: "since last Monday evening", "two weeks ago"."""
    if ago := shapes.ago.search(low, max(0, start - _AGO_REACH), end + _AGO_REACH):
        return ago.span() if ago.start() <= start < ago.end() else None
    named = shapes.day.match(low, start)
    if not named or low[start - 1 : start].isalnum():
        return None
    since = shapes.since.search(low, max(0, start - 12), start)
    return (since or named).start(), named.end()


def _numbers(text: str, low: str, shapes: Facts) -> Iterator[tuple[int, str, str]]:
    """Facts that numbers are: where, kind, value."""
    done = 0
    for digits in islice(_DIGITS.finditer(text), MOST_LOOKS):
        at = digits.start()
        if at >= done and (token := _TOKEN.search(text, max(done, at - 12), at + 100)):
            done = token.end()
            if (fact := _number(text, low, token, shapes)) and fact[1]:
                yield at, *fact


def _number(text: str, low: str, token: re.Match[str], shapes: Facts) -> _Fact | None:
    """What a number is, by the words around it; None, or an empty value, when nobody can tell."""
    word = token[0].partition(" ")[0].rstrip(".,:/()+-_").lstrip("#(")
    start = text.find(word, token.start())
    before, end = text[max(0, start - _BEFORE) : start], start + len(word)
    if before[-1:].isalnum() or before[-1:] in _PART_OF_A_WORD or not word:
        return None
    fact = _plain(before, word, text[end : end + _AFTER], shapes)
    fact = fact or _named(before, low[max(0, start - _BEFORE) : start], word, shapes)
    return fact or (_phone(before, token[0].lstrip("#"), shapes) if len(token[0]) >= _FEWEST_DIGITS else None)


def _plain(before: str, word: str, after: str, shapes: Facts) -> _Fact | None:
    """Money and dates, which show by themselves."""
    if not word[0].isdigit():
        return None
    if before.rstrip(" ")[-1:] in _SIGN_ENDS and _MONEY.match(word) and (sign := _SIGN_BEFORE.search(before)):
        return "amount", sign[0] + word
    if (sign := shapes.currency.match(after)) and _MONEY.match(word):
        return "amount", word + sign[0]
    if _DAY.match(word):
        if month := shapes.month_after.match(after):
            return "date", word + month[0].rstrip(".")
        if before[-1:] == " " and (month := shapes.month_before.search(before, max(0, len(before) - 16))):
            return "date", month[0] + word
        return None
    return ("date", word) if _NUMERIC_DATE.match(word) else None


def _named(before: str, low: str, word: str, shapes: Facts) -> _Fact | None:
    """What the words before a number call it; ``low``: they in lower case."""
    called = shapes.called.search(low)
    kind = (called.lastgroup or "") if called else ""
    if kind in ("error", "invoice", "order"):
        return (kind, word) if kind == "error" or len(word) > 2 else ("", "")
    if word[0].isdigit():
        return ("version", word) if kind else None
    if _INVOICE_SPELT.match(word):
        return "invoice", word
    if _ORDER_SPELT.match(word):
        return "order", word
    if kind or _DOTTED.match(word):
        return "version", word
    if _MODEL.match(word) and (model := _MODEL_BEFORE.search(before)):
        return "product", f"{model[1]} {word}".strip()
    return None


def _phone(before: str, whole: str, shapes: Facts) -> _Fact | None:
    """A telephone number: with a plus or leading zero and enough digits, or announced as one."""
    number = whole.rstrip(" .,:/(-")
    if number.count("(") > number.count(")"):
        number = number.lstrip("(")
    if not 7 <= sum(map(str.isdigit, number)) <= 15 or not _DIALLED.fullmatch(number):
        return None
    return ("phone", number) if number[:1] in ("+", "0", "(") or shapes.phone.search(before) else None
