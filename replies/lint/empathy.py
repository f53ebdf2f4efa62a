"""Does the reply show that it understood, and whom does it speak of?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.replies.lint.reply import Fault, Reply, Span, fault
from empathd.replies.lint.sentences import around, sentences

_SHOWN = re.compile(r"\d|[\"“„«][^\"”“»\n]{2,80}[\"”“»]|(?<=[\w,;] )[A-Z]\w*[A-Z0-9]\w*")
"""A number, quoted words, a name such as iPhone or PDF."""
_WORD = re.compile(r"\w{5,}")
_FEWEST_SHARED = 2
FEWEST_WE = 5
TWICE = 2
MOST = 20
"""Times that understanding is looked into: nobody says it more often."""


def hollow_empathy(reply: Reply) -> Iterator[Fault]:
    """ "I totally understand", and then nothing of the customer's own case."""
    theirs = frozenset(_WORD.findall(reply.original.text.lower())) if reply.original else frozenset()
    told = tuple(sentences(reply.text))
    for span in reply.signs.get("understand", ())[:MOST]:
        sentence, after = around(told, span.start)
        rest = Span(span.end, max(span.end, sentence.end))
        if not any(_shows(reply, place, theirs) for place in (rest, after)):
            better = "show it: name what they tried, since when, or what it stops them from doing"
            yield fault("hollow-empathy", reply, span, better)


def _shows(reply: Reply, place: Span, theirs: frozenset[str]) -> bool:
    """Are the customer's own particulars told here?"""
    text = reply.text[place.start : place.end]
    told = any(place.start <= span.start < place.end for span in reply.signs.get("particulars", ()))
    shared = theirs.intersection(_WORD.findall(text.lower()))
    return told or bool(_SHOWN.search(text)) or len(shared) >= _FEWEST_SHARED


def too_much_we(reply: Reply) -> Iterator[Fault]:
    """More of us than of the customer."""
    we, you = reply.signs.get("we", ()), reply.signs.get("you", ())
    if len(we) >= FEWEST_WE and len(we) >= TWICE * len(you):
        counted = f'"we" and "our" {len(we)} times, "you" and "your" {len(you)} times'
        better = f"{counted}: begin sentences with the customer"
        yield fault("too-much-we", reply, we[0], better)
