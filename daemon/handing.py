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
from empathd.daemon.owed import Drafts, Owed
from empathd.daemon.steps import passed
from empathd.detectors.message import Key, Message
from empathd.detectors.parse import parse
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


def hand_over(
    box: Box, owed: Sequence[Owed], drafts: Drafts, messages: Mapping[Key, Message], now: datetime
) -> int:
    """File the notes that are owed; returns how many were filed.

    ``drafts``: what stood in Drafts when this round began, so after any crash that came before it.
    """
    waiting = box.ledger.effects.find("handover", ["begun"]) if box.manner.writes else []
    if not waiting:
        return 0
    cases = {each.case.newest.key: each for each in owed}
    jobs = [_Job(effect, cases[effect.mail]) for effect in waiting if effect.mail in cases]
    # Answered, or covered by a newer mail and its own note: nobody needs it any more.
    box.ledger.effects.drop(*(effect.id for effect in waiting if effect.mail not in cases))
    there = [job for job in jobs if _verdict(job, drafts) is Verdict.DONE]
    for job in there:
        box.ledger.effects.finish([job.effect.id], "done", now, TO + _colleague(box, job, messages))
    return _append(box, [job for job in jobs if job not in there], messages, now)
