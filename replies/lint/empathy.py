"""Does the reply show that it understood, and whom does it speak of?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.replies.lint.reply import Fault, Reply, Span, fault
from empathd.replies.lint.sentences import around, sentences

_SHOWN = re.compile(r"\d|[\"“„«][^\"”“»\n]{2,80}[\"”“»]|(?<=[\w,;] )[A-Z]\w*[A-Z0-9]\w*")
"""A number, quoted words, a name such as iPhone or PDF."""
_WORD = re.compile(r"\w{5,}")
_OURS = ("step", "time", "done", "reason")
"""A sentence with these tells of us, not of the customer."""
_FEWEST_SHARED = 2
FEWEST_WE = 5
TWICE = 2
MOST = 20
"""Times that understanding is looked into: nobody says it more often."""


def hollow_empathy(reply: Reply) -> Iterator[Fault]:
    """Understanding is claimed, and nothing of the customer's own case follows."""
    theirs = frozenset(_WORD.findall(reply.original.text.lower())) if reply.original else frozenset()
    said = tuple(sentences(reply.text))
    for span in reply.signs.get("understand", ())[:MOST]:
        sentence, after = around(said, span.start)
        before, rest = Span(sentence.start, span.start), Span(span.end, max(span.end, sentence.end))
        told = bool(_SHOWN.search(reply.text, *rest))
        told = told or any(_says(reply, place, "circumstances") for place in (before, rest))
        told = told or (_says(reply, after, "circumstances") and not _says(reply, after, *_OURS))
        if not told and not any(_shows(reply, place, theirs) for place in (rest, after)):
            better = "show it: name what they tried, since when, or what it stops them from doing"
            yield fault("hollow-empathy", reply, span, better)


def _shows(reply: Reply, place: Span, theirs: frozenset[str]) -> bool:
    """Is it told here what the customer did or met with?"""
    text = reply.text[place.start : place.end]
    shared = theirs.intersection(_WORD.findall(text.lower()))
    return _says(reply, place, "particulars") or len(shared) >= _FEWEST_SHARED


def _says(reply: Reply, place: Span, *signs: str) -> bool:
    """Does one of these signs begin here?"""
    return any(place.start <= span.start < place.end for sign in signs for span in reply.signs.get(sign, ()))


def too_much_we(reply: Reply) -> Iterator[Fault]:
    """More of us than of the customer."""
    we, you = reply.signs.get("we", ()), reply.signs.get("you", ())
    if len(we) >= FEWEST_WE and len(we) >= TWICE * len(you):
        counted = f'"we" and "our" {len(we)} times, "you" and "your" {len(you)} times'
        better = f"{counted}: begin sentences with the customer"
        yield fault("too-much-we", reply, we[0], better)
