"""What comes first: the person or the ticket, the gift or the question."""

from __future__ import annotations

from collections.abc import Iterator

from empathd.replies.lint.reply import Fault, Reply, Span, fault
from empathd.replies.lint.sentences import body, sentences

_GIVES = ("done", "step", "instruction", "explains")
_LATE = 400
"""Characters after which a question is no longer the first thing."""


def ticket_first(reply: Reply) -> Iterator[Fault]:
    """The reply opens with a ticket number: the customer is a case, not a person."""
    begins = body(reply.text)
    opening = next((one for one in sentences(reply.text) if one.end > begins), None)
    for span in reply.signs.get("ticket", ()):
        if opening and span.start < opening.end:
            yield fault("ticket-first", reply, span, "begin with the person and their case; a number may stand below")
            return


def ask_before_offer(reply: Reply) -> Iterator[Fault]:
    """The reply asks for something before it has given anything."""
    ask, gift = min(asked(reply), default=None), reply.first(*_GIVES)
    if ask and ask.start < _LATE and not (gift and gift.start <= ask.start) and not _gives_beside(reply, ask.start):
        better = "give first: what you have done or found, a step to try, a time; then ask"
        yield fault("ask-before-offer", reply, ask, better)


def asked(reply: Reply) -> Iterator[Span]:
    """Where the customer is asked for something: requests, and questions that end as one."""
    yield from reply.signs.get("ask", ())
    if questions := reply.signs.get("question"):
        ends = [one for one in sentences(reply.text) if reply.text[one.start : one.end].rstrip('"”»)').endswith("?")]
        yield from (span for span in questions if any(one.start <= span.start < one.end for one in ends))


def _gives_beside(reply: Reply, place: int) -> bool:
    """Something is given in the same sentence as the question: "I will … if you send me …"."""
    sentence = next((one for one in sentences(reply.text) if one.start <= place < one.end), None)
    gifts = (span for sign in _GIVES for span in reply.signs.get(sign, ()))
    return sentence is not None and any(sentence.start <= gift.start < sentence.end for gift in gifts)
