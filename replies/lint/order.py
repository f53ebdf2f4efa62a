"""What comes first: the person or the ticket, the gift or the question."""

from __future__ import annotations

from collections.abc import Iterator

from empathd.replies.lint.reply import Fault, Reply, Span, fault
from empathd.replies.lint.sentences import around, body, sentences

_GIVES = ("done", "step", "instruction", "explains")
_LATE = 400
"""Characters after which a question is no longer the first thing."""


def ticket_first(reply: Reply) -> Iterator[Fault]:
    """The reply opens with a ticket number: the customer is a case, not a person."""
    begins = body(reply.text)
    said = (one for one in sentences(reply.text) if one.end > begins)
    opening = next((one for one in said if not _announces(reply.text[one.start : one.end])), None)
    for span in reply.signs.get("ticket", ()):
        if opening and span.start < opening.end:
            yield fault(
                "ticket-first", reply, span, "begin with the person and their case; a number may stand below"
            )
            return


def _announces(said: str) -> bool:
    """ "Re:" says nothing yet; "Case 4711:" does."""
    return said.endswith(":") and not any(map(str.isdigit, said))


def ask_before_offer(reply: Reply) -> Iterator[Fault]:
    """The reply asks for something before it has given anything."""
    ask, gift = min(asked(reply), default=None), reply.first(*_GIVES)
    if (
        ask
        and ask.start < _LATE
        and not (gift and gift.start <= ask.start)
        and not _gives_beside(reply, ask.start)
    ):
        better = "give first: what you have done or found, a step to try, a time; then ask"
        yield fault("ask-before-offer", reply, ask, better)


def asked(reply: Reply) -> Iterator[Span]:
    """Where the customer is asked for something: requests, and questions that end as one."""
    yield from reply.signs.get("ask", ())
    if questions := reply.signs.get("question"):
        told = tuple(sentences(reply.text))
        for span in questions:
            sentence, _ = around(told, span.start)
            if reply.text[sentence.start : sentence.end].rstrip('"”»)').endswith("?"):
                yield span


def _gives_beside(reply: Reply, place: int) -> bool:
    """Something is given in the same sentence as the question: "I will … if you send me …"?"""
    sentence, _ = around(tuple(sentences(reply.text)), place)
    gifts = (span for sign in _GIVES for span in reply.signs.get(sign, ()))
    return any(sentence.start <= gift.start < sentence.end for gift in gifts)
