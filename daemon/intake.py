"""Taking in what a look brought: each new mail is read once, put into its conversation, and kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from empathd.daemon import evidence
from empathd.daemon.box import Box
from empathd.daemon.ledger import Answer, Effect, Record
from empathd.daemon.log import event
from empathd.daemon.ports import Arrived, Look, Mark, Place
from empathd.daemon.steps import passed
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies.case import Mail, conversation, root_of
from empathd.replies.tags import ATTENTION, SEEN, WORKING, keywords

TRIES = 3
DROPPED = frozenset({"\\Deleted", "$Junk", "Junk", "$Phishing"})
"""Flags by which a person said that nothing is owed for a mail."""


@dataclass(slots=True)
class _Batch:
    """What one look brings together before it is kept."""

    backlog: bool = False
    records: list[Record] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    messages: dict[Key, Message] = field(default_factory=dict)
    links: dict[tuple[str, str], Key] = field(default_factory=dict)


def take_in(box: Box, look: Look, watched: Sequence[Place], now: datetime) -> dict[Key, Message]:
    """Keep all that is new, durably, with the cursors; return the new messages for composing.

    ``watched``: the places whose flags the look was asked for.
    """
    ledger, batch = box.ledger, _Batch(_catching_up(box, look, now))
    for arrived in look.new:
        _take(box, batch, arrived, now)
    batch.answers.extend(answer for trace in look.sent for answer in evidence.answers(box, trace))
    cursors = {"inbox": look.inbox, **{f"sent:{name}": at for name, at in look.sent_cursors.items()}}
    ledger.take(batch.records, batch.answers, cursors, batch.effects, moved=look.moved)
    for record in batch.records:
        _say(box, record)
    passed("look.taken")
    _retry(box, look, now)
    _flags(box, look, watched)
    evidence.adopt(box, look.flags, now)
    evidence.arrivals(box, look.sent, now)
    if batch.backlog and look.waiting == 0:
        ledger.put(backlog="no")
    return batch.messages


def _catching_up(box: Box, look: Look, now: datetime) -> bool:
    # Mail that lay there before the first start, or that a rebuilt mailbox shows anew, is backlog.
    new = not box.ledger.get("backlog")
    if look.moved or new:
        box.ledger.put(backlog="yes")
    if look.moved:
        box.ledger.put(rebuilt=now.isoformat())
    if new and (box.ledger.get("rebuilt") or any(trace.mark for trace in (*look.drafts, *look.sent))):
        evidence.say_lost(box, now)
    return box.ledger.get("backlog") == "yes"


def _take(box: Box, batch: _Batch, arrived: Arrived, now: datetime) -> bool:
    try:
        message = parse(arrived.raw)
        reading = box.manner.read(message, arrived.flags)
    except Exception as error:  # a poison mail must stop nothing: it is counted, tried again, set aside
        _failed(box, arrived, error)
        return False
    record = evidence.served(box, _record(box, batch, arrived, message, reading), arrived.flags)
    batch.records.append(record)
    batch.messages[record.mail.key] = message
    batch.effects.extend(evidence.done_before(box, record, arrived.flags, now))
    if batch.backlog and box.ledger.get("silent"):
        batch.effects.extend(evidence.done_silently(box, record))
    if _insider(box, message):
        refs = message.references
        batch.answers.extend(Answer(ref, arrived.arrived, message.sender[0].name, True) for ref in refs)
    return True


def _record(box: Box, batch: _Batch, arrived: Arrived, message: Message, reading: Reading) -> Record:
    customer = message.customer or Address("")
    case = _case(box, batch, message, customer)
    mail = Mail(
        message.key,
        message.message_id,
        message.references,
        message.subject,
        customer,
        arrived.arrived,
        reading,
        backlog=batch.backlog,
    )
    person = not reading.machine and not _insider(box, message)
    waits = bool(customer.email) and (person or reading.channel == "social")
    wanted = keywords(reading) | arrived.flags & {WORKING}  # an earlier ledger's, to be taken away in time
    return Record(arrived.place, case, mail, waits, wanted, tagged=wanted <= arrived.flags)


def _case(box: Box, batch: _Batch, message: Message, customer: Address) -> Key:
    ids = tuple(ref for ref in (*message.references, message.message_id) if ref)
    here = (batch.links[ref, customer.email] for ref in ids if (ref, customer.email) in batch.links)
    found = box.ledger.knows(message.key) or next(here, None) or box.ledger.case_of(ids, customer.email)
    case = found or conversation(root_of(message), customer)
    batch.links.update({(ref, customer.email): case for ref in ids})
    return case


def _insider(box: Box, message: Message) -> bool:
    return any(sender.email in box.manner.insiders for sender in message.sender)


def _flags(box: Box, look: Look, watched: Sequence[Place]) -> None:
    """Answered by flag, or taken out of the inbox: nobody waits there any longer."""
    box.ledger.answered(place for place, flags in look.flags.items() if "\\Answered" in flags)
    box.ledger.answered(each.place for each in look.new if "\\Answered" in each.flags)
    dropped = {place for place, flags in look.flags.items() if flags & DROPPED}
    missing = set() if look.moved else set(watched) - set(look.flags)
    box.ledger.gone(dropped | missing)


def _retry(box: Box, look: Look, now: datetime) -> None:
    new = {arrived.place for arrived in look.new}
    again = [place for place in box.ledger.troubles.open() if place not in new]
    batch = _Batch(box.ledger.get("backlog") == "yes")
    arrived = box.door.fetch(again) if again else ()
    read = [each.place for each in arrived if _take(box, batch, each, now)]
    box.ledger.take(batch.records, batch.answers, {}, batch.effects)
    missing = set(again) - {each.place for each in arrived}
    box.ledger.troubles.over([*read, *missing])


def _failed(box: Box, arrived: Arrived, error: Exception) -> None:
    tries = box.ledger.troubles.count(arrived.place, type(error).__name__)
    event("mail.unreadable", level=logging.WARNING, mailbox=box.name, why=type(error).__name__, tries=tries)
    if tries >= TRIES:
        if box.manner.writes:
            box.door.mark([Mark(arrived.place, frozenset({SEEN, ATTENTION}))])
        box.ledger.troubles.set_aside([arrived.place])


def _say(box: Box, record: Record) -> None:
    reading = record.mail.reading
    event(
        "mail.read",
        mailbox=box.name,
        mail=record.mail.key[:12],
        urgency=reading.urgency,
        cues=",".join(sorted(reading.names())) or None,
        automatic=bool(reading.automatic) or None,
    )
