"""Whose mail is passed on, where somebody sends us another's with no word of their own."""

from __future__ import annotations

from empathd.detectors.message import Message
from empathd.detectors.senders import is_machine, organisation
from empathd.replies.person import full_name


def writer(message: Message, ours: str) -> str | None:
    """The name of who wrote what is passed on, empty where it is not told; None where nobody's mail is.

    What we have written ourselves (``ours``: our address), what a program has, or the sender, is sent on for
    a matter of the sender's own.
    """
    who = message.passed_on
    if who is None or who.email in {one.email for one in message.sender}:
        return None
    if who.email and (is_machine(who.email) or organisation(who.email) == organisation(ours)):
        return None
    return full_name(who.name, who.email)
