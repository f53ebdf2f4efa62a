"""Taking in what a look brought: each new mail is read once, put into its conversation, and kept."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from empathd.daemon.box import Box
from empathd.daemon.ledger import Answer, Effect, Record
from empathd.daemon.log import event
from empathd.daemon.ports import Arrived, Look, Place, Trace
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies.case import Mail, conversation, root_of
from empathd.replies.recovery import State
from empathd.replies.tags import ATTENTION, DRAFTED, HELD, HOLDING, SEEN, keywords
from empathd.replies.thread import read_mark

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
    aside: list[Place] = field(default_factory=list)


def take_in(box: Box, look: Look, watched: Sequence[Place], now: datetime) -> dict[Key, Message]:
    """Keep all that is new, durably, with the cursors; return the new messages for composing.

    ``watched``: the places whose flags the look was asked for.
    """
    ledger, batch = box.ledger, _Batch(_catching_up(box, look))
    for arrived in look.new:
        _take(box, batch, arrived)
    batch.answers.extend(answer for trace in look.sent for answer in _answers(box, trace))
    cursors = {"inbox": look.inbox, **{f"sent:{name}": at for name, at in look.sent_cursors.items()}}
    ledger.take(batch.records, batch.answers, cursors, batch.effects, moved=look.moved)
    for record in batch.records:
        _say(box, record)
    _retry(box, look)
    _flags(box, look, watched)
    _arrivals(box, look.sent, now)
    if batch.backlog and look.waiting == 0:
        ledger.put(backlog="no")
    return batch.messages


def _catching_up(box: Box, look: Look) -> bool:
    # Mail that lay there before the first start, or that a rebuilt mailbox shows anew, is backlog.
    if look.moved or not box.ledger.get("backlog"):
        box.ledger.put(backlog="yes")
    return box.ledger.get("backlog") == "yes"


def _take(box: Box, batch: _Batch, arrived: Arrived) -> bool:
    try:
        message = parse(arrived.raw)
        reading = box.manner.read(message, arrived.flags)
        record = _record(box, batch, arrived, message, reading)
    except Exception as error:  # a poison mail must stop nothing: it is counted, tried again, set aside
        _failed(box, batch, arrived, error)
        return False
    batch.records.append(record)
    batch.messages[record.mail.key] = message
    batch.effects.extend(_done_before(record, arrived))
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
    wanted = keywords(reading)
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


def _done_before(record: Record, arrived: Arrived) -> Iterable[Effect]:
    """What the mailbox itself says was done: true after a lost ledger; a known effect is left as it is."""
    marks: tuple[tuple[str, str, State], ...] = (
        (DRAFTED, "draft", "done"),
        (HOLDING, "hold", "unknown"),
        (HELD, "hold", "done"),
    )
    for keyword, kind, state in marks:
        if keyword in arrived.flags and record.waits:
            name, mail = f"{kind}-seen-{record.mail.key}", record.mail
            begun = mail.arrived.replace(microsecond=1)  # later than any answer to an earlier mail
            yield Effect(
                name, kind, record.case, mail.key, state, begun, begun, mail.customer.email, "keyword"
            )


def _answers(box: Box, trace: Trace) -> Iterable[Answer]:
    if _ours(trace):
        refs = {trace.message_id, *trace.references} - {""}
        return [Answer(ref, trace.arrived, "", False) for ref in refs]
    outside = [address for address in trace.recipients if address not in box.manner.insiders]
    if trace.automatic or (trace.recipients and not outside):
        return []  # a machine's, or forwarded to a colleague: nobody has answered the customer
    return [Answer(ref, trace.arrived, trace.sender_name, True) for ref in trace.references]


def _ours(trace: Trace) -> bool:
    return read_mark(trace.mark).kind == "hold"


def _arrivals(box: Box, sent: Iterable[Trace], now: datetime) -> None:
    """A copy of our own holding update in Sent closes the question whether it went out."""
    ids = {ref for trace in sent if _ours(trace) for ref in (trace.message_id, *trace.references)}
    open_ones = box.ledger.effects.find("hold", ["committing", "unknown"]) if ids else []
    box.ledger.effects.finish(
        [effect.id for effect in open_ones if effect.id in ids], "done", now, "seen in Sent"
    )


def _flags(box: Box, look: Look, watched: Sequence[Place]) -> None:
    """Answered by flag, or taken out of the inbox: nobody waits there any longer."""
    box.ledger.answered(place for place, flags in look.flags.items() if "\\Answered" in flags)
    box.ledger.answered(each.place for each in look.new if "\\Answered" in each.flags)
    dropped = {place for place, flags in look.flags.items() if flags & DROPPED}
    missing = set() if look.moved else set(watched) - set(look.flags)
    box.ledger.gone(dropped | missing)


def _retry(box: Box, look: Look) -> None:
    new = {arrived.place for arrived in look.new}
    again = [place for place in box.ledger.troubles.open() if place not in new]
    batch = _Batch(box.ledger.get("backlog") == "yes")
    arrived = box.door.fetch(again) if again else ()
    read = [each.place for each in arrived if _take(box, batch, each)]
    box.ledger.take(batch.records, batch.answers, {}, batch.effects)
    box.ledger.troubles.set_aside(batch.aside)
    missing = set(again) - {each.place for each in arrived}
    box.ledger.troubles.over([*read, *missing])


def _failed(box: Box, batch: _Batch, arrived: Arrived, error: Exception) -> None:
    why = type(error).__name__
    tries = box.ledger.troubles.count(arrived.place, why)
    event("mail.unreadable", level=logging.WARNING, mailbox=box.name, why=why, tries=tries)
    if tries >= TRIES:
        batch.records.append(_unread(arrived, f"it could not be read: {why}, {TRIES} times"))
        batch.aside.append(arrived.place)


def _unread(arrived: Arrived, why: str) -> Record:
    """A mail that only a person can deal with, kept so that ``explain`` and ``status`` can say why."""
    message = _named(arrived.raw)
    customer, reading = message.customer or Address(""), Reading(automatic=why, machine=True)
    mail = Mail(message.key, message.message_id, (), message.subject, customer, arrived.arrived, reading)
    return Record(arrived.place, Key(f"aside-{message.key}"), mail, False, frozenset({SEEN, ATTENTION}))


def _named(raw: bytes) -> Message:
    """What names a mail, be it no more than a hash of its bytes."""
    try:
        return parse(raw)
    except Exception:  # it was this that failed
        return Message(Key(sha256(raw).hexdigest()[:32]))


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
