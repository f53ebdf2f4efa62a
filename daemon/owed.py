"""What is owed in all open cases of a mailbox now, and what the mailbox shows about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.ports import Place, Trace
from empathd.detectors.message import Key, Message
from empathd.detectors.parse import parse
from empathd.replies.case import Case, Mail
from empathd.replies.plan import SAVING, Alert, Draft, Hold, Plan, plan, recent
from empathd.replies.recovery import Evidence
from empathd.replies.tags import WORKING
from empathd.replies.thread import read_mark, untouched

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
        self.traces = traces
        self._ids = {trace.message_id for trace in traces if trace.mark}
        self._ours = _answers(trace for trace in traces if trace.mark)
        self._people = _answers(trace for trace in traces if not trace.mark)

    def ours(self, kind: str = "draft") -> Iterator[tuple[str, Trace]]:
        """Our drafts, or our notes to colleagues (``handover``), each with the start of its case's key."""
        for trace in self.traces:
            mark = read_mark(trace.mark)
            if mark.kind == kind and mark.fields.get("k"):
                yield mark.fields["k"], trace

    def has(self, message_id: str) -> bool:
        """A mail of ours with this Message-ID stands there."""
        return message_id in self._ids

    def answered(self, case: Case) -> bool:
        """A person has a reply to this case in Drafts: begun by them, or ours that they saved."""
        return _any(case, self._people)

    def stands(self, case: Case) -> bool:
        """Anything to this case stands in Drafts, an agent's or ours."""
        marked = any(key == case.key[:16] for key, _ in self.ours())
        return marked or _any(case, self._ours) or _any(case, self._people)

    def evidence(self, case: Case, draft_id: str) -> Evidence:
        """What Drafts shows about our draft that answers the newest mail of a case."""
        stands = self.has(draft_id) or _answered(case.newest, self._ours)
        return Evidence(stands, self.answered(case))

    def without(self, touched: Collection[Place]) -> Drafts:
        """The same when these are agents', though they bear our mark."""
        return Drafts([replace(each, mark="") if each.place in touched else each for each in self.traces])


_Answers = Mapping[str, Collection[str]]
"""Whom the drafts that name an id go to."""


def _answers(traces: Iterable[Trace]) -> _Answers:
    found: dict[str, set[str]] = {}
    for trace in traces:
        for ref in trace.references:
            found.setdefault(ref, set()).update(trace.recipients)
    return found


def _any(case: Case, answers: _Answers) -> bool:
    return any(_answered(mail, answers) for mail in case.mails)


def _answered(mail: Mail, answers: _Answers) -> bool:
    """One of the drafts is for this mail. Of an id that several customers name, it must go to this one:
    a stranger who gives their mail the Message-ID of another's must not keep that one from an answer."""
    whom = answers.get(mail.message_id) if mail.message_id else None
    return whom is not None and (not mail.shared or mail.customer.email in whom)


def survey(box: Box, drafts: Drafts, now: datetime) -> list[Owed]:
    """Plan every open case; note where an agent has taken a reply up or dropped it."""
    found = box.ledger.cases(now - HORIZON)
    drafts = drafts.without(_touched(box, [case for case, _ in found if case.outrun], drafts))
    cases = [(_in_hand(case, drafts, now), places) for case, places in found]
    box.ledger.hands.keep(case for (case, _), (old, _) in zip(cases, found, strict=True) if case != old)
    at_work = {place for case, places in cases if case.working for place in places.values()}
    marked = box.ledger.hands.working()
    box.ledger.want(at_work - marked, add=WORKING)
    box.ledger.want(marked - at_work, remove=WORKING)
    return [Owed(case, plan(case, box.manner.policy, now), places) for case, places in cases]


def _in_hand(case: Case, drafts: Drafts, now: datetime) -> Case:
    """The case with what Drafts shows: who deletes the old draft before filing the new one is at work."""
    if drafts.stands(case):
        return replace(case, working=drafts.answered(case), missed=None)
    missed = case.missed or (now if case.working or case.drafted else None)
    working = case.working and missed is not None and recent(missed, now, SAVING)
    return replace(case, working=working, missed=missed)


def _touched(box: Box, cases: Sequence[Case], drafts: Drafts) -> frozenset[Place]:
    """Drafts about to be replaced that bear our mark, but no longer our words."""
    keys = {case.key[:16] for case in cases}
    old = [trace.place for key, trace in drafts.ours() if key in keys]
    arrived = box.door.fetch(old) if old else ()
    return frozenset(each.place for each in arrived if not untouched(each.raw))


def newest_messages(box: Box, owed: Iterable[Owed], messages: Mapping[Key, Message]) -> Mapping[Key, Message]:
    """The messages at hand, and the newest of each of these cases, read again where it is not among them."""
    newest = {each.case.newest.key: each.places for each in owed}
    wanted = {places[key]: key for key, places in newest.items() if key not in messages}
    arrived = box.door.fetch(list(wanted)) if wanted else ()
    return {**messages, **{wanted[each.place]: parse(each.raw) for each in arrived}}
