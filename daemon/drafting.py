"""Filing the drafts that are owed: look, begin, append all in one go, done."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from empathd.daemon.box import Box
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Drafts, Owed
from empathd.daemon.ports import Place
from empathd.detectors.message import Key, Message
from empathd.detectors.parse import parse
from empathd.replies.compose import draft, draft_id
from empathd.replies.plan import Draft, promise
from empathd.replies.recovery import Verdict, settle
from empathd.replies.tags import ATTENTION, DRAFTED


PATIENCE = timedelta(hours=1)
"""How long a draft that the server does not keep is tried again; then it is a matter for a person."""


@dataclass(frozen=True, slots=True)
class _Job:
    owed: Owed
    effect: Effect

    @property
    def places(self) -> Iterable[Place]:
        return self.owed.places.values()


def file_drafts(
    box: Box, owed: Sequence[Owed], drafts: Drafts, messages: Mapping[Key, Message], now: datetime
) -> int:
    """File a draft for each case that is owed one; returns how many were filed."""
    jobs = [_Job(each, _effect(box, each, now)) for each in owed for _ in each.actions(Draft)]
    verdicts = {job.effect.id: _verdict(job, drafts) for job in jobs}
    there = [job for job in jobs if verdicts[job.effect.id] is Verdict.DONE]
    box.ledger.effects.begin([job.effect for job in there])
    _finish(box, there, now)
    return _append(box, [job for job in jobs if verdicts[job.effect.id] is Verdict.DO], messages, now)


def _effect(box: Box, owed: Owed, now: datetime) -> Effect:
    name = draft_id(owed.case, box.manner.voice)
    begun = box.ledger.effects.get(name)
    newest = owed.case.newest
    return begun or Effect(
        name, "draft", owed.case.key, newest.key, "begun", now, None, newest.customer.email
    )


def _verdict(job: _Job, drafts: Drafts) -> Verdict:
    return settle("draft", job.effect.state, drafts.evidence(job.owed.case, job.effect.id))


def _append(box: Box, jobs: Sequence[_Job], messages: Mapping[Key, Message], now: datetime) -> int:
    known = {**messages, **_read_again(box, jobs, messages)}
    ready = [job for job in jobs if job.owed.case.newest.key in known]
    if not ready:
        return 0
    raws = [_compose(box, job, known[job.owed.case.newest.key]) for job in ready]
    box.ledger.effects.begin([job.effect for job in ready])
    filed = box.door.append_drafts(raws)
    stored = [job for job, place in zip(ready, filed, strict=True) if place is not None]
    missing = [job for job, place in zip(ready, filed, strict=True) if place is None]
    _finish(box, stored, now)
    _refuse(box, [job for job in missing if job.effect.begun <= now - PATIENCE], now)
    if missing:
        event("draft.unseen", level=logging.WARNING, mailbox=box.name, drafts=len(missing))
    return len(stored)


def _compose(box: Box, job: _Job, message: Message) -> bytes:
    # The same bytes again after a crash: everything hangs on when the draft was begun, not on now.
    begun, case = job.effect.begun, job.owed.case
    place = box.door.whereabouts(job.owed.places[case.newest.key])
    return draft(case, message, box.manner.voice, promise(box.manner.policy, begun), begun, place=place)


def _read_again(box: Box, jobs: Sequence[_Job], messages: Mapping[Key, Message]) -> dict[Key, Message]:
    wanted = {
        job.owed.places[job.owed.case.newest.key]: job.owed.case.newest.key
        for job in jobs
        if job.owed.case.newest.key not in messages
    }
    arrived = box.door.fetch(list(wanted)) if wanted else ()
    return {wanted[each.place]: parse(each.raw) for each in arrived}


def _finish(box: Box, jobs: Sequence[_Job], now: datetime) -> None:
    if jobs:
        box.ledger.effects.finish([job.effect.id for job in jobs], "done", now)
        box.ledger.want((place for job in jobs for place in job.places), add=DRAFTED)
    for job in jobs:
        event("draft.filed", mailbox=box.name, case=job.owed.case.key[:12])


def _refuse(box: Box, jobs: Sequence[_Job], now: datetime) -> None:
    if jobs:
        box.ledger.effects.finish(
            [job.effect.id for job in jobs], "refused", now, "the server did not keep the draft"
        )
        box.ledger.want((place for job in jobs for place in job.places), add=ATTENTION)
    for job in jobs:
        event("draft.refused", level=logging.WARNING, mailbox=box.name, case=job.owed.case.key[:12])
