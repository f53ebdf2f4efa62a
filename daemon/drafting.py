"""Filing the drafts that are owed: look, begin, append all in one go, done."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.claims import claim, left_to_others
from empathd.daemon.doubles import tidy
from empathd.daemon.faults import reason
from empathd.daemon.handing import intended
from empathd.daemon.intake import TRIES
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Drafts, Owed, newest_messages
from empathd.daemon.ports import Place
from empathd.daemon.steps import passed
from empathd.detectors.message import Key, Message
from empathd.replies.case import Mail
from empathd.replies.compose import chosen, draft, draft_id, routed
from empathd.replies.plan import Draft, promise
from empathd.replies.recovery import State, Verdict, settle
from empathd.replies.tags import ATTENTION, DRAFTED

NO_NOTES: Mapping[str, str] = {}
PATIENCE = timedelta(hours=1)
"""How long a draft that the server does not keep is tried again; then it is a matter for a person."""


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    owed: Owed
    effect: Effect
    state: State

    @property
    def newest(self) -> Mail:
        return self.owed.case.newest

    @property
    def places(self) -> Iterable[Place]:
        return self.owed.places.values()


def file_drafts(
    box: Box, owed: Sequence[Owed], drafts: Drafts, messages: Mapping[Key, Message], now: datetime
) -> int:
    """File a draft for each case that is owed one; returns how many were filed."""
    jobs = _jobs(box, [each for each in owed for _ in each.actions(Draft)], now)
    verdicts = [(job, _verdict(job, drafts)) for job in jobs]
    there = [job for job, verdict in verdicts if verdict is Verdict.DONE]
    ours = [job for job in there if job.effect.state == "begun"]  # before a crash
    box.ledger.effects.begin([job.effect for job in there])
    _finish(box, there, now, ours)
    return _append(box, [job for job, verdict in verdicts if verdict is Verdict.DO], messages, now)


def _jobs(box: Box, owed: Sequence[Owed], now: datetime) -> list[_Job]:
    """What was begun once, or the intention to begin, and whose turn it is; the ledger is asked for all."""
    if not owed:
        return []
    named = {draft_id(each.case, box.manner.voice): each for each in owed}
    begun = box.ledger.effects.among(named)
    left = left_to_others(box, (each.case.newest.key for each in owed), now)
    jobs = []
    for name, each in named.items():
        case, newest = each.case.key, each.case.newest
        new = Effect(name, "draft", case, newest.key, "none", now, None, newest.customer.email)
        effect = begun.get(name, new)
        jobs.append(_Job(each, effect, "left" if effect is new and newest.key in left else effect.state))
    return jobs


def _verdict(job: _Job, drafts: Drafts) -> Verdict:
    return settle("draft", job.state, drafts.evidence(job.owed.case, job.effect.id))


def _append(box: Box, jobs: Sequence[_Job], messages: Mapping[Key, Message], now: datetime) -> int:
    """Begin, claim, look once more, append, look whether another was faster: each before the next."""
    if not jobs:
        return 0
    known = newest_messages(box, [job.owed for job in jobs], messages)
    ready = _claimed(box, [job for job in jobs if job.newest.key in known], now)
    if not ready:
        return 0
    now_there = Drafts(box.door.drafts(now - HORIZON))
    passed("draft.looked")
    found = {job for job in ready if _verdict(job, now_there) is Verdict.DONE}
    letters = _Letters(box, [job for job in ready if job not in found], known)
    filed = box.door.append_drafts(letters)
    ready = letters.written
    _try_later(box, letters.failed, now)
    passed("draft.appended")
    tidy(box, (job.owed.case for job in ready), box.door.drafts(now - HORIZON))
    passed("draft.tidied")
    stored = [job for job, place in zip(ready, filed, strict=True) if place is not None]
    missing = [job for job, place in zip(ready, filed, strict=True) if place is None]
    box.ledger.troubles.over(job.effect.id for job in ready)
    _finish(box, [*found, *stored], now, stored, letters.notes)
    gone = [job for job in missing if job.effect.begun <= now - PATIENCE]
    _refuse(box, gone, "the server did not keep the draft", now)
    if missing:
        event("draft.unseen", level=logging.WARNING, mailbox=box.name, drafts=len(missing))
    return len(stored)


def _claimed(box: Box, jobs: Sequence[_Job], now: datetime) -> list[_Job]:
    """Those that are ours to do: begun before a crash, or claimed now before any other instance."""
    fresh = [job for job in jobs if job.effect.state == "none"]
    box.ledger.effects.begin([replace(job.effect, state="begun") for job in fresh])
    passed("draft.begun")
    mails = {
        job.newest.key: (job.owed.case.key, job.newest, job.owed.places[job.newest.key]) for job in fresh
    }
    ours = claim(box, mails, now)
    passed("draft.claimed")
    lost = {job for job in fresh if job.newest.key not in ours}
    box.ledger.effects.drop(*(job.effect.id for job in lost))
    return [job for job in jobs if job not in lost]


@dataclass(slots=True)
class _Letters:
    """The drafts' bytes, each composed when it is its turn to be sent. One that fails stops no other."""

    box: Box
    jobs: Sequence[_Job]
    known: Mapping[Key, Message]
    written: list[_Job] = field(default_factory=list)
    failed: list[tuple[_Job, str]] = field(default_factory=list)
    """With the reason."""
    notes: dict[str, str] = field(default_factory=dict)
    """The playbook that answers, those that nearly did, and who signs and why, by effect."""

    def __iter__(self) -> Iterator[bytes]:
        for job in self.jobs:
            try:
                message = self.known[job.newest.key]
                raw, note = _compose(self.box, job, message)
            except Exception as error:  # of a team's template, or of ours on a mail that nobody foresaw
                self.failed.append((job, reason(error)))
            else:
                self.written.append(job)
                self.notes[job.effect.id] = note
                yield raw


def _try_later(box: Box, failed: Iterable[tuple[_Job, str]], now: datetime) -> None:
    """What could not be composed is tried again in later rounds, then a person is told."""
    for job, why in failed:
        tries, case = box.ledger.troubles.count(job.effect.id, why, again=False), job.owed.case.key[:12]
        event("draft.failed", level=logging.WARNING, mailbox=box.name, case=case, why=why, tries=tries)
        if tries >= TRIES:
            _refuse(box, [job], f"it could not be written, {TRIES} times: {why}", now)
        else:
            box.ledger.effects.drop(job.effect.id)  # the next try is dated anew


def _compose(box: Box, job: _Job, message: Message) -> tuple[bytes, str]:
    """The draft, and what is noted of it: the playbook, and who signs and why."""
    # The same bytes again after a crash: everything hangs on when the draft was begun, not on now.
    begun, case, voice = job.effect.begun, job.owed.case, box.manner.voice
    place = box.door.whereabouts(job.owed.places[job.newest.key])
    until = promise(box.manner.policy, begun)
    choice = chosen(case, message, voice)
    who = routed(case, voice, until, begun, choice)
    raw = draft(case, message, voice, until, begun, case.generation, place, job.effect.id, choice, who)
    return raw, "; ".join(filter(None, map(str, (choice, who))))


def _finish(
    box: Box, jobs: Sequence[_Job], now: datetime, ours: Sequence[_Job], notes: Mapping[str, str] = NO_NOTES
) -> None:
    """Written down, and with it what follows: the keyword, and a note to the colleague with ``ours``."""
    if jobs:
        with box.ledger.together():
            owed = [note for job in ours for note in intended(box, job.owed.case, job.effect)]
            box.ledger.effects.begin(owed)
            box.ledger.effects.finish([job.effect.id for job in jobs], "done", now)
            box.ledger.effects.note(notes)
            box.ledger.want((place for job in jobs for place in job.places), add=DRAFTED)
        passed("draft.done")
    for job in jobs:
        event("draft.filed", mailbox=box.name, case=job.owed.case.key[:12])


def _refuse(box: Box, jobs: Sequence[_Job], why: str, now: datetime) -> None:
    if jobs:
        with box.ledger.together():
            box.ledger.effects.finish([job.effect.id for job in jobs], "refused", now, why)
            box.ledger.want((place for job in jobs for place in job.places), add=ATTENTION)
    for job in jobs:
        event("draft.refused", level=logging.WARNING, mailbox=box.name, case=job.owed.case.key[:12])
