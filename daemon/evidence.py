"""What the mailbox itself says was done: true after a lost ledger, and of what another instance does."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from empathd.daemon.box import HORIZON, Box
from empathd.daemon.claims import left
from empathd.daemon.ledger import Answer, Effect, Record
from empathd.daemon.log import event
from empathd.daemon.ports import Place, Trace
from empathd.detectors import authentication, machines
from empathd.detectors.message import Key, Message
from empathd.replies.case import Mail
from empathd.replies.recovery import State
from empathd.replies.tags import ATTENTION, DRAFTED, HELD, HOLDING, SEEN
from empathd.replies.thread import read_mark

ELSEWHERE = "begun by another instance of empathd, or by this one before its ledger was lost"
SILENT = "the ledger was lost and the server keeps no keywords: whether a draft was made cannot be known"
MARKS: tuple[tuple[str, str, State, str], ...] = (
    (DRAFTED, "draft", "done", "keyword"),
    (HELD, "hold", "done", "keyword"),
    (HOLDING, "hold", "committing", ELSEWHERE),
    (ATTENTION, "alert", "done", "keyword"),
)
"""Keyword, and the effect that it proves; what is committing is a person's matter after a while."""


def done_before(box: Box, record: Record, flags: frozenset[str], now: datetime) -> Iterator[Effect]:
    """Effects that the keywords of a new mail tell of; a known effect is left as it is."""
    if record.waits:
        yield from _told(record.case, record.mail, flags, now)
        if SEEN in flags and DRAFTED not in flags and not box.ledger.knows([record.mail.key]):
            yield left(record.case, record.mail, now)


def done_silently(box: Box, record: Record) -> Iterator[Effect]:
    """Without keywords nobody can know what an earlier ledger knew: the silent side, no draft."""
    if record.waits and not box.ledger.knows([record.mail.key]):
        yield _effect("draft", "unknown", SILENT, record.case, record.mail, None)


def _told(case: Key, mail: Mail, flags: frozenset[str], now: datetime) -> Iterator[Effect]:
    kinds: set[str] = set()
    for keyword, kind, state, note in MARKS:
        if keyword in flags and kind not in kinds:
            kinds.add(kind)
            yield _effect(kind, state, note, case, mail, now)


def _effect(kind: str, state: State, note: str, case: Key, mail: Mail, ended: datetime | None) -> Effect:
    begun = mail.arrived.replace(microsecond=1)  # later than any answer to an earlier mail
    name, to = f"{kind}-seen-{mail.key}", mail.customer.email
    return Effect(name, kind, case, mail.key, state, begun, ended, to, note)


def adopt(box: Box, flags: Mapping[Place, frozenset[str]], now: datetime) -> None:
    """Take over what the keywords of mails we wait with tell: another instance may have acted."""
    words, none = frozenset(mark[0] for mark in MARKS), frozenset[str]()
    wants = box.ledger.wants(flags)
    told = {at: shown for at, shown in flags.items() if shown & words - wants.get(at, none)}
    mails = box.ledger.at(told)
    known: dict[str, set[str]] = defaultdict(set)
    for name, kind in box.ledger.done_since_answer(case for _, case, _ in mails):
        known[name].add(kind)
    for place, case, mail in mails:
        mine = [effect for effect in box.ledger.effects.of(case) if effect.state not in ("done", "left")]
        begun = known[case] | {effect.kind for effect in mine}
        new = list(_told(case, mail, told[place], now))
        for effect in mine if HELD in told[place] else ():
            if effect.kind == "hold" and effect.state in ("begun", "claimed"):
                close(box, effect, "sent by another instance of empathd", now)
        box.ledger.effects.begin([effect for effect in new if effect.kind not in begun])
        if "hold" in known[case] and HOLDING in told[place] and not mine:
            box.ledger.want([place], add=HELD, remove=HOLDING)  # a copy in Sent says that it went out
    _close_others(box, flags, now)


def _close_others(box: Box, flags: Mapping[Place, frozenset[str]], now: datetime) -> None:
    """Updates that somebody else had in hand: done, or given up before anything was sent."""
    waiting = box.ledger.effects.find("hold", ["committing", "unknown"])
    shown: dict[str, frozenset[str]] = {}
    for place, case, _ in box.ledger.at(flags) if waiting else ():
        shown[case] = shown.get(case, frozenset()) | flags[place]
    for effect in waiting:
        words = shown.get(effect.case, frozenset({HOLDING}))
        if HELD in words:
            close(box, effect, "keyword", now)
        elif HOLDING not in words and effect.note == ELSEWHERE and effect.state == "committing":
            box.ledger.effects.drop(effect.id)  # the keyword went without empathd-held: nothing was sent


def close(box: Box, effect: Effect, note: str, now: datetime) -> None:
    """An update that may have gone out did: the question is closed, also for the person we had asked."""
    asked = effect.state == "unknown"
    box.ledger.effects.finish([effect.id], "done", now, note)
    cases = box.ledger.cases(now - HORIZON)
    places = [where for case, found in cases if case.key == effect.case for where in found.values()]
    box.ledger.want(places, add=HELD, remove=f"{HOLDING} {ATTENTION}" if asked else HOLDING)
    event("hold.found", mailbox=box.name, case=effect.case[:12], by=note)


def answers(box: Box, trace: Trace) -> Iterable[Answer]:
    """What a mail in Sent says about the mails that it refers to."""
    if ours(box, trace):
        refs = {trace.message_id, *trace.references} - {""}
        return [Answer(ref, trace.arrived, "", False, trace.recipients) for ref in refs]
    if trace.automatic or _stays_inside(box, trace.recipients):
        return []  # a machine's, or forwarded to a colleague: nobody has answered the customer
    whom = trace.recipients
    return [Answer(ref, trace.arrived, trace.sender_name, True, whom) for ref in trace.references]


def colleagues(box: Box, message: Message, arrived: datetime) -> Iterable[Answer]:
    """What a colleague's mail in the inbox answers: one that a person wrote to the customer.

    Anybody can write our address into From: what the trusted host found unproven answers nothing.
    """
    host, whom = box.manner.trusted_host, tuple(one.email for one in (*message.to, *message.cc))
    forged = bool(host) and authentication.refuted(message, host)
    if forged or machines.unattended(message) or _stays_inside(box, whom):
        return []
    return [Answer(ref, arrived, message.sender[0].name, True, whom) for ref in message.references]


def _stays_inside(box: Box, whom: Sequence[str]) -> bool:
    return bool(whom) and all(address in box.manner.insiders for address in whom)


def ours(box: Box, trace: Trace) -> bool:
    """A holding update of ours, by whichever instance it was sent."""
    return read_mark(trace.mark).kind == "hold" and trace.sender in box.manner.insiders


def arrivals(box: Box, sent: Iterable[Trace], now: datetime) -> None:
    """A copy of our own holding update in Sent closes the question whether it went out.

    Any of three proofs will do, as servers rewrite some: Message-ID, our id in References, X-Empathd.
    """
    found = [trace for trace in sent if ours(box, trace)]
    ids = {ref for trace in found for ref in (trace.message_id, *trace.references)}
    marks = {read_mark(trace.mark).fields.get("k"): trace.arrived for trace in found}
    for effect in box.ledger.effects.find("hold", ["committing", "unknown"]) if found else ():
        marked = marks.get(effect.case[:16])
        if effect.id in ids or (marked and marked >= effect.begun.replace(microsecond=0)):
            close(box, effect, "seen in Sent", now)


def say_lost(box: Box, now: datetime) -> None:
    """Remember that an earlier ledger was lost, and on which side we then err."""
    if not box.ledger.get("rebuilt"):
        box.ledger.put(rebuilt=now.isoformat())
    silent = not box.door.abilities().keywords
    box.ledger.put(silent="yes" if silent else "")
    event("ledger.lost", level=logging.WARNING, mailbox=box.name, drafts_for_old_mail=not silent)


def served(record: Record, flags: frozenset[str], rebuilt: bool) -> Record:
    """A backlog mail to which an empathd, this one or another, may have promised something before."""
    before = record.mail.backlog and (SEEN in flags or rebuilt)
    return replace(record, mail=replace(record.mail, served=before))
