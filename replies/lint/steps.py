"""Does a reply to a trouble say what happens next, or only why it happened?"""

from __future__ import annotations

from collections.abc import Iterator

from empathd.replies.lint.order import asked
from empathd.replies.lint.reply import Fault, Reply, fault
from empathd.replies.lint.sentences import around, sentences

_HELPS = ("step", "done", "instruction")


def no_next_step(reply: Reply) -> Iterator[Fault]:
    """A trouble is answered with neither a next step nor a time."""
    trouble = reply.first("trouble")
    if trouble and not reply.says("reason") and not _helps(reply):
        yield fault("no-next-step", reply, trouble, "say what you do next and by when they hear from you")


def reason_without_fix(reply: Reply) -> Iterator[Fault]:
    """An explanation of the trouble, and no way out of it."""
    reason = reply.first("reason")
    if reason and reply.says("trouble", "refusal", "lack") and not _helps(reply):
        yield fault(
            "reason-without-fix",
            reply,
            reason,
            "after the reason, say what you do about it, or another way to get there",
        )


def _helps(reply: Reply) -> bool:
    """Something is done, to be done, or asked so that it can be done."""
    return reply.says(*_HELPS) or _coming(reply) or any(True for _ in asked(reply))


def _coming(reply: Reply) -> bool:
    """Is a time told that is still to come? Beside a past verb a day tells when the trouble was."""
    if reply.says("ahead") or not reply.says("past"):
        return reply.says("ahead", "time")
    told = tuple(sentences(reply.text))
    past = {around(told, span.start)[0] for span in reply.signs["past"]}
    return any(around(told, span.start)[0] not in past for span in reply.signs.get("time", ()))
