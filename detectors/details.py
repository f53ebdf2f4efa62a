"""Facts that the customer has already given and that a reply must not ask for again.

One pass over the text finds digits and telling words ("error", "yesterday"); each is judged by the few words
around it. What is not certain is left out: a wrong fact in a draft is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from operator import itemgetter

from empathd.detectors import references
from empathd.detectors.facts import Facts, facts
from empathd.detectors.message import Message
from empathd.detectors.numbers import MOST_LOOKS, numbers
from empathd.detectors.tokens import small

REFERENCE = "reference"
"""A number by which the case is found that nobody calls an order's: of a contract, a customer, a meter."""
DAY = "day"
"""A time that is told in words, "yesterday": not the date of the case, but nobody need ask for one either."""
KINDS = ("order", "invoice", "date", "amount", "product", "version", "error", "phone", "name")
MOST = 5
"""Facts of one kind, at most: more are a list, not details."""
_AGO_REACH = 24
_REACH = {"error": 130, "code": 50, "shows": 60, "name": 80, "kin": 80, "firm": 3, "product": 90}
"""Characters behind a telling word in which its fact may stand."""
_REACH_BACK = 40
_AS = {"code": "error", "shows": "error", "kin": "name", "firm": "name"}
_NO_AMOUNT = frozenset({"and", "und", "en", "et", "y", "a", "one", "un", "une", "ein", "een", "uno", "una"})
NOUNS_BIG = frozenset({"de"})
"""Languages that write every noun with a capital."""

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
    for kind, value in (*theirs, *_all(message, facts(language), language)):
        values = found.setdefault(kind, [])
        if value not in values and len(values) < MOST:
            values.append(value)
    return {kind: tuple(found[kind]) for kind in dict.fromkeys((*KINDS, *found)) if kind in found}


def settled(found: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """What need not be asked for: any reference does for an order's number, any day for a date."""
    order = (*found.get("order", ()), *found.get(REFERENCE, ()))
    date = (*found.get("date", ()), *found.get(DAY, ()))
    return {**found, **({"order": order} if order else {}), **({"date": date} if date else {})}


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    hits = islice(pattern.finditer(text, 0, SEARCHED), MOST)
    return (said for hit in hits if (said := (hit[1] if pattern.groups else hit[0]) or ""))


def _all(message: Message, shapes: Facts, language: str) -> Iterator[tuple[str, str]]:
    """What subject and text tell; a reference in the subject is what the case is about, so it comes first."""
    line = references.subject_line(message.subject)
    text = [*_facts(message.text, shapes, language)]
    subject = [fact for fact in _facts(line, shapes, language) if fact[0] != "phone"]
    if not any(kind in ("order", "invoice", REFERENCE) for kind, _ in subject):
        subject += ((REFERENCE, value) for value in references.in_subject(line))
    yield from subject
    yield from text
    if not any(kind == "product" for kind, _ in (*subject, *text)) and (
        thing := shapes.things.about(line, message.text[:SEARCHED])
    ):
        yield "product", thing


def _facts(text: str, shapes: Facts, language: str) -> Iterator[tuple[str, str]]:
    """What words and numbers tell, by place."""
    low = small(text)
    found = [*_filled(text, shapes)] if ":" in text else []
    filled = {kind for _, kind, _ in found}
    told = (*_told(text, low, shapes), *numbers(text, low, shapes))
    found += (fact for fact in told if fact[1] not in filled)
    taken = "\n".join(value for _, kind, value in found if kind not in ("product", DAY))
    if not any(kind in ("order", REFERENCE) for _, kind, _ in found):
        found += ((at, REFERENCE, said) for at, said in references.bare(text[:SEARCHED]) if said not in taken)
    named = shapes.products.named(text[:SEARCHED], language in NOUNS_BIG)
    things = () if "product" in filled else tuple(named)
    if whole := "\n".join(said for _, said in things):  # "Bodega" is less than "plan Bodega"
        found = [fact for fact in found if fact[1] != "product" or fact[2] not in whole]
    found += ((at, "product", said) for at, said in things if said not in taken and said[:20] not in taken)
    return ((kind, value) for _, kind, value in sorted(found, key=itemgetter(0)))


def _filled(text: str, shapes: Facts) -> Iterator[tuple[int, str, str]]:
    """Lines of a form."""
    for line in islice(shapes.fields.finditer(text, 0, SEARCHED), MOST):
        yield line.start(), "name" if line["name"] else "product", line["value"].strip()


def _told(text: str, low: str, shapes: Facts) -> Iterator[tuple[int, str, str]]:
    """Facts that telling words show: where, kind, value."""
    for last, (length, kinds) in islice(shapes.places.iter(low), MOST_LOOKS):
        for kind in kinds:
            start, end = last + 1 - length, last + 1
            if kind in ("day", "ago"):
                if place := _when(low, start, end, shapes):
                    said = text[slice(*place)]
                    yield last, "date" if kind == "ago" or _lasts(said, shapes) else DAY, said
            elif kind == "amount":
                if place := _spelt(low, start, end, shapes):
                    yield last, kind, text[slice(*place)]
            elif hit := _said(kind, text, low, (start, end), shapes):
                fact, said = _AS.get(kind, kind), (hit[1] or hit[hit.lastindex or 1]).strip()
                if fact != "error" or not shapes.survey.search(said):
                    yield last, fact, said


def _said(kind: str, text: str, low: str, word: tuple[int, int], shapes: Facts) -> re.Match[str] | None:
    """A fact beside a telling word."""
    start, end = word
    if around := shapes.around.get(kind):
        return around.search(text, max(0, start - _REACH_BACK), end + _REACH[kind])
    if kind != "error" and low[start - 1 : start].isalnum():
        return None
    if kind == "kin" and not shapes.mine.search(low, max(0, start - 26), start):
        return None
    return shapes.told[kind].match(text, end, end + _REACH[kind])


def _lasts(said: str, shapes: Facts) -> bool:
    """Whether a time lasts until now, "since Friday": then it is the date of the case."""
    return small(said).startswith(shapes.lasting)


def _spelt(low: str, start: int, end: int, shapes: Facts) -> tuple[int, int] | None:
    """Where an amount is told in words, all of them: "three hundred and forty pounds"."""
    if low[start - 1 : start] != " " or low[end : end + 1].isalpha():
        return None
    first = start
    for word in reversed(low[max(0, start - 60) : start - 1].split(" ")):
        if not shapes.spelt.fullmatch(word) and word != "and":
            break
        first -= len(word) + 1
    while first < start and (word := low[first:start].partition(" ")[0]) in _NO_AMOUNT:
        first += len(word) + 1
    return (first, end) if first < start else None


def _when(low: str, start: int, end: int, shapes: Facts) -> tuple[int, int] | None:
    """Where a day is told in words, all of them: "since last Monday evening", "two weeks ago"."""
    if ago := shapes.ago.search(low, max(0, start - _AGO_REACH), end + _AGO_REACH):
        return ago.span() if ago.start() <= start < ago.end() else None
    named = shapes.day.match(low, start)
    if not named or low[start - 1 : start].isalnum():
        return None
    since = shapes.since.search(low, max(0, start - 12), start)
    return (since or named).start(), named.end()
