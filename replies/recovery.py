"""An effect that may have happened: what the ledger says, what the mailbox shows, what to do.

The crash table of docs/crashes.md as one pure function. Asking the mailbox is the door's work.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

Kind = Literal["draft", "hold"]
State = Literal["none", "begun", "committing", "done", "unknown", "refused"]
"""How far the ledger knows an effect to have come; ``committing``: the final dot may have been sent."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the mailbox shows: ``ours`` is our own message, ``human`` a person's reply in Drafts or Sent."""

    ours: bool = False
    human: bool = False


class Verdict(Enum):
    """What to do about an effect."""

    DONE = "done"
    """It happened, or a person made it needless: write that down."""
    DO = "do"
    """It did not happen: do it, with the same bytes."""
    ASK = "ask"
    """It may have happened and cannot be taken back: a person decides."""


def settle(kind: Kind, state: State, evidence: Evidence) -> Verdict:
    """Judge an effect after any crash. Never answers DO for what may have reached a customer."""
    if state in ("done", "refused") or evidence.ours or evidence.human:
        return Verdict.DONE
    if kind == "hold" and state in ("committing", "unknown"):
        return Verdict.ASK
    return Verdict.DO
