"""Is something asked for that the customer has already given?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from empathd.detectors.details import details, settled
from empathd.detectors.message import Message
from empathd.replies.lint.order import asked
from empathd.replies.lint.reply import Fault, Reply, Span, fault
from empathd.replies.lint.sentences import around, sentences

_NUMBER = re.compile(r"\.?[^\n.!?]{0,16}?\b(?=[\w./-]{0,12}\d)[\w./-]{2,30}")
_LABELLED = ("order", "invoice", "version", "error", "phone", "customer", "serial")
"""Kinds of fact that are a name and then a number."""


def asks_again(reply: Reply) -> Iterator[Fault]:
    """The customer is asked for a fact that stands in their mail."""
    for kind in sorted(reply.given):
        for span in reply.signs.get(f"ask-{kind}", ()) or _asked_by_name(reply, kind):
            yield fault("asks-again", reply, span, f"they gave it in their mail ({kind}): carry it over")


def _asked_by_name(reply: Reply, kind: str) -> Iterator[Span]:
    """Where a fact is named, and its number is not, behind the words of a request in the same sentence."""
    if not (names := reply.signs.get(f"number-{kind}")):
        return
    told = tuple(sentences(reply.text))
    requests: dict[Span, int] = {}
    for ask in asked(reply):
        requests.setdefault(around(told, ask.start)[0], ask.start)
    for name in names:
        request = requests.get(around(told, name.start)[0])
        if request is not None and request <= name.start and not _NUMBER.match(reply.text, name.end):
            yield name


def given(original: Message, named: Iterable[tuple[str, Span]]) -> frozenset[str]:
    """Kinds of fact in the customer's mail; ``named``: where it names one ("Bestellung", "facture")."""
    labelled = {kind for kind, span in named if kind in _LABELLED and _NUMBER.match(original.text, span.end)}
    return frozenset(settled(details(original))) | labelled
