"""An effect that may have happened: what the ledger says, what the mailbox shows, what to do.

The crash table of docs/crashes.md as one pure function. Asking the mailbox is the door's work.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

Kind = Literal["tag", "draft", "hold", "copy", "handover"]
"""``tag``: a keyword on a customer's mail; ``copy``: the copy of a holding update in Sent; ``handover``: the
draft of a note to a colleague."""
State = Literal["none", "left", "begun", "claimed", "committing", "done", "unknown", "refused"]
"""How far the ledger knows an effect to have come.

``left``: another instance has claimed it, and it is still its turn. ``claimed``: ours before any other
instance's, nothing sent. ``committing``: the final dot may have been sent.
"""
KNOWN: dict[Kind, tuple[State, ...]] = {
    "tag": ("none", "begun", "done"),
    "draft": ("none", "left", "begun", "done", "unknown", "refused"),
    "hold": ("none", "begun", "claimed", "committing", "done", "unknown", "refused"),
    "copy": ("none", "begun", "done", "refused"),
    "handover": ("none", "begun", "done", "refused"),
}
"""The states that each kind can come to."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the mailbox shows: ``ours`` is our own message, ``human`` a person's reply in Drafts or Sent.

    ``claimed``: the mail carries the keyword of a holding update in hand, and we cannot say that we set it.
    """

    ours: bool = False
    human: bool = False
    claimed: bool = False


class Verdict(Enum):
    """What to do about an effect."""

    DONE = "done"
    """It happened, or a person made it needless: write that down."""
    DO = "do"
    """It did not happen: do it, with the same bytes."""
    WAIT = "wait"
    """Another instance is about to do it: look again later."""
    ASK = "ask"
    """It may have happened and cannot be taken back: a person decides."""


def settle(kind: Kind, state: State, evidence: Evidence) -> Verdict:
    """Judge an effect after any crash. Never answers DO for what may have reached a customer."""
    if kind == "tag":  # setting a keyword twice sets it once
        return Verdict.DONE if state == "done" else Verdict.DO
    if state in ("done", "refused") or evidence.ours or (evidence.human and kind in ("draft", "hold")):
        return Verdict.DONE
    if kind == "hold":
        unsure = state in ("committing", "unknown") or (evidence.claimed and state != "claimed")
        return Verdict.ASK if unsure else Verdict.DO
    if kind == "draft" and state == "unknown":  # whether a person deleted it cannot be known
        return Verdict.DONE
    return Verdict.WAIT if state == "left" else Verdict.DO
