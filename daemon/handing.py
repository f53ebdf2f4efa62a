"""Notes that hand a case to a colleague: intended with the draft, filed after it, once in a conversation."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from empathd.daemon.box import Box
from empathd.daemon.faults import reason
from empathd.daemon.intake import TRIES
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Drafts, Owed, newest_messages
from empathd.daemon.steps import passed
from empathd.detectors.history import Past
from empathd.detectors.message import Key, Message
from empathd.replies.case import Case
from empathd.replies.compose import chosen, routed
from empathd.replies.handover import Handover, handover, handover_id
from empathd.replies.hours import due
from empathd.replies.plan import promise
from empathd.replies.recovery import Evidence, Verdict, settle

TO = "to "
"""Begins what is noted of a note that was filed; the colleague's name follows."""


def intended(box: Box, case: Case, draft: Effect) -> Iterator[Effect]:
    """The note that is owed once this draft is filed; dated as the draft is, so that the same person gets it.

    Never for a machine's mail: it gets no draft.
    """
    least = box.manner.handover
    if least is None or max(mail.reading.urgency for mail in case.mails) < least:
        return
    name = handover_id(case, box.manner.voice)
    if box.ledger.effects.state(name) == "none":
        yield replace(draft, id=name, kind="handover", state="begun", ended=None, note="")


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    effect: Effect
    owed: Owed


def hand_over(
    box: Box, owed: Sequence[Owed], drafts: Drafts, messages: Mapping[Key, Message], now: datetime
) -> int:
    """File the notes that are owed; returns how many were filed.

    ``drafts``: what stood in Drafts when this round began, and so after any crash before it.
    """
    waiting = box.ledger.effects.find("handover", ["begun"]) if box.manner.writes else []
    if not waiting:
        return 0
    open_ones = {each.case.newest.key: each for each in owed if not each.case.working}
    jobs = [_Job(effect, open_ones[effect.mail]) for effect in waiting if effect.mail in open_ones]
    # Answered, in somebody's hands, or covered by a newer mail and its own note: nobody needs it any more.
    box.ledger.effects.drop(*(effect.id for effect in waiting if effect.mail not in open_ones))
    known = newest_messages(box, [job.owed for job in jobs], messages)
    notes = _Notes(box, [job for job in jobs if job.effect.mail in known], drafts, known)
    filed = box.door.append_drafts(notes)
    passed("handover.appended")
    stored = [each for each, place in zip(notes.written, filed, strict=True) if place is not None]
    missing = [each for each, place in zip(notes.written, filed, strict=True) if place is None]
    _finish(box, [*notes.there, *stored], now)
    _try_later(box, [(job, "the server did not keep it") for job, _ in missing] + notes.failed, now)
    box.ledger.effects.drop(*notes.needless)
    return len(stored)


@dataclass(slots=True)
class _Notes:
    """The notes' bytes, each written when it is its turn. One that fails stops no other."""

    box: Box
    jobs: Sequence[_Job]
    drafts: Drafts
    known: Mapping[Key, Message]
    written: list[tuple[_Job, str]] = field(default_factory=list)
    """With the colleague's name."""
    there: list[tuple[_Job, str]] = field(default_factory=list)
    """Filed before a crash."""
    failed: list[tuple[_Job, str]] = field(default_factory=list)
    """With the reason."""
    needless: list[str] = field(default_factory=list)
    """Nobody to write to, or they have one about this conversation already."""

    def __iter__(self) -> Iterator[bytes]:
        for job in self.jobs:
            try:
                about = _about(self.box, job, self.known[job.effect.mail])
                raw = handover(about, self.box.manner.voice, job.effect.id) if about else b""
            except Exception as error:  # of a team's template, or of ours on a mail that nobody foresaw
                self.failed.append((job, reason(error)))
                continue
            if about is None:
                self.needless.append(job.effect.id)
            elif (
                settle("handover", job.effect.state, Evidence(self.drafts.has(job.effect.id))) is Verdict.DONE
            ):
                self.there.append((job, about.colleague.name))
            else:
                self.written.append((job, about.colleague.name))
                yield raw


def _about(box: Box, job: _Job, message: Message) -> Handover | None:
    """What the note says; None where there is nobody who needs one."""
    voice, policy, begun = box.manner.voice, box.manner.policy, job.effect.begun
    case = voice.customers.told(job.owed.case)
    choice = chosen(case, message, voice)
    colleague = routed(case, voice, promise(policy, begun), begun, choice).member
    effects = box.ledger.effects.of(case.key)
    had = {each.note for each in effects if each.kind == "handover" and each.state == "done"}
    if colleague is None or not colleague.email or TO + colleague.name in had:
        return None
    past = box.ledger.history.of([case.key]).get(case.key, Past())
    until = due(case.since, policy.email.respond_within, policy.hours)
    return Handover(case, message, colleague, until, begun, choice.used, past.answered)


def _finish(box: Box, jobs: Sequence[tuple[_Job, str]], now: datetime) -> None:
    with box.ledger.together():
        for job, name in jobs:
            box.ledger.effects.finish([job.effect.id], "done", now, TO + name)
        box.ledger.troubles.over(job.effect.id for job, _ in jobs)
    passed("handover.done")
    for job, _ in jobs:
        event("handover.filed", mailbox=box.name, case=job.effect.case[:12])


def _try_later(box: Box, failed: Sequence[tuple[_Job, str]], now: datetime) -> None:
    """It is tried again in later rounds, then given up: ``status`` and ``explain`` say so."""
    for job, why in failed:
        tries, case = box.ledger.troubles.count(job.effect.id, why, again=False), job.effect.case[:12]
        event("handover.failed", level=logging.WARNING, mailbox=box.name, case=case, why=why, tries=tries)
        if tries >= TRIES:
            box.ledger.effects.finish([job.effect.id], "refused", now, f"it could not be filed: {why}")
