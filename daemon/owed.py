"""What is owed in all open cases of a mailbox now, and what the mailbox shows about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.ports import Place, Trace
from empathd.detectors.message import Key
from empathd.replies.case import Case
from empathd.replies.plan import Alert, Draft, Hold, Plan, plan
from empathd.replies.recovery import Evidence
from empathd.replies.tags import WORKING

Kind = TypeVar("Kind", Draft, Hold, Alert)


@dataclass(frozen=True, slots=True)
class Owed:
    """A case, its plan, and where its mails are kept."""

    case: Case
    plan: Plan
    places: Mapping[Key, Place]

    def actions(self, kind: type[Kind]) -> Iterable[Kind]:
        """The planned actions of one kind."""
        return (action for action in self.plan.actions if isinstance(action, kind))


class Drafts:
    """The drafts that stand in Drafts now, to be asked by the ids they answer."""

    def __init__(self, traces: Sequence[Trace]) -> None:
        self._ids = {trace.message_id for trace in traces if trace.mark}
        self._ours = {ref for trace in traces if trace.mark for ref in trace.references}
        self._people = {ref for trace in traces if not trace.mark for ref in trace.references}

    def answered(self, case: Case) -> bool:
        """A person has a reply to this case in Drafts: begun by them, or ours that they saved."""
        return _any(case, self._people)

    def evidence(self, case: Case, draft_id: str) -> Evidence:
        """What Drafts shows about our draft for a case."""
        return Evidence(draft_id in self._ids or _any(case, self._ours), self.answered(case))


def _any(case: Case, ids: set[str]) -> bool:
    return any(mail.message_id in ids for mail in case.mails if mail.message_id)


def survey(box: Box, drafts: Drafts, now: datetime) -> list[Owed]:
    """Plan every open case; note where an agent has taken a reply up or dropped it."""
    cases = box.ledger.cases(now - HORIZON)
    for on in (True, False):
        changed = [(c, p) for c, p in cases if drafts.answered(c) is on and c.working is not on]
        box.ledger.working((case.key for case, _ in changed), on)
        words = {"add": WORKING} if on else {"remove": WORKING}
        box.ledger.want((place for _, places in changed for place in places.values()), **words)
    if any(drafts.answered(case) is not case.working for case, _ in cases):
        cases = box.ledger.cases(now - HORIZON)
    return [Owed(case, plan(case, box.manner.policy, now), places) for case, places in cases]
