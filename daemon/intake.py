"""Taking in what a look brought: each new mail is read once, put into its conversation, and kept."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from empathd.daemon import echoes, evidence
from empathd.daemon.box import Box
from empathd.daemon.echoes import Echoed
from empathd.daemon.ledger import Answer, Effect, Record
from empathd.daemon.log import event
from empathd.daemon.ports import Arrived, Look, Place
from empathd.daemon.steps import passed
from empathd.daemon.unread import unread
from empathd.detectors.history import LATELY, Past, Told, crowded, errors, informed, told
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies.case import Mail, conversation, root_of
from empathd.replies.tags import WORKING, keywords

TRIES = 3
DROPPED = frozenset({"\\Deleted", "$Junk", "Junk", "$Phishing"})
"""Flags by which a person said that nothing is owed for a mail."""


@dataclass(slots=True)
class _Batch:
    """What one look brings together before it is kept."""

    backlog: bool
    rebuilt: bool
    """An earlier ledger was lost, or the mailbox was made anew."""
    silent: bool
    """What the lost ledger knew cannot be known, for the server keeps no keywords."""
    records: list[Record] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    messages: dict[Key, Message] = field(default_factory=dict)
    links: dict[tuple[str, str], Key] = field(default_factory=dict)
    past: dict[Key, Past] = field(default_factory=dict)
    """What came before in the conversations that are named."""
    told: list[Told] = field(default_factory=list)
    """Who has told of the errors that are named."""
    aside: list[Place] = field(default_factory=list)


def take_in(box: Box, look: Look, watched: Sequence[Place], now: datetime) -> dict[Key, Message]:
    """Keep all that is new, durably, with the cursors; return the new messages for composing.

    ``watched``: the places whose flags the look was asked for.
    """
    ledger, batch = box.ledger, _batch(box, _catching_up(box, look, now))
    replies = [answer for trace in look.sent for answer in evidence.answers(box, trace)]
    if replies:  # first, for a new mail may name an update of which only the copy in Sent is left
        ledger.take((), replies, {})
    _take(box, batch, look.new, now)
    batch.answers.extend(replies)
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


def _batch(box: Box, backlog: bool) -> _Batch:
    return _Batch(backlog, bool(box.ledger.get("rebuilt")), bool(box.ledger.get("silent")))


def _take(box: Box, batch: _Batch, mails: Sequence[Arrived], now: datetime) -> list[Place]:
    """Read mails and put them into their conversations; the places of those that could be read.

    A poison mail must stop nothing: it is counted, tried again, set aside.
    """
    read = [each for arrived in mails if (each := _read(box, batch, arrived))]
    sent = echoes.sent_to(box, [(arrived, message) for arrived, message, _ in read])
    known = box.ledger.knows(message.key for _, message, _ in read)
    batch.links.update(box.ledger.linked(link for _, message, _ in read for link in _links(message)))
    batch.past.update(box.ledger.history.of(set(batch.links.values())))
    named = {code for _, _, reading in read for code in errors(reading)}
    batch.told.extend(box.ledger.history.errors(named, now - LATELY) if named else ())
    taken = []
    for arrived, message, reading in read:
        try:
            echoed = echoes.of(box, message, arrived, sent)
            case = known.get(message.key) or _case(box, batch, message, echoed)
            past = batch.past.get(case, Past())
            if reading.guessed and past.language not in ("", reading.language):
                reading = box.manner.read(message, arrived.flags, arrived.arrived, past.language)
            heard = informed(echoed.heard(reading), past, arrived.arrived)
            heard = crowded(heard, _customer(message).email, batch.told, arrived.arrived)
            record = _record(box, batch, arrived, message, heard, case)
        except Exception as error:
            _failed(box, batch, arrived, error)
        else:
            _keep(box, batch, arrived, message, evidence.served(record, arrived.flags, batch.rebuilt), now)
            taken.append(arrived.place)
    return taken


def _read(box: Box, batch: _Batch, arrived: Arrived) -> tuple[Arrived, Message, Reading] | None:
    try:
        message = parse(arrived.raw)
        return arrived, message, box.manner.read(message, arrived.flags, arrived.arrived, "")
    except Exception as error:
        _failed(box, batch, arrived, error)
        return None


def _keep(box: Box, batch: _Batch, arrived: Arrived, message: Message, record: Record, now: datetime) -> None:
    batch.records.append(record)
    if record.waits:
        before, reading = batch.past.get(record.case, Past()), record.mail.reading
        language = reading.language if not reading.guessed else before.language
        batch.past[record.case] = Past((*before.mails, arrived.arrived), before.answered, language)
        batch.told.extend(told(reading, record.mail.customer.email, arrived.arrived))
    batch.messages[record.mail.key] = message
    batch.effects.extend(evidence.done_before(box, record, arrived.flags, now))
    if batch.backlog and batch.silent:
        batch.effects.extend(evidence.done_silently(box, record))
    if _insider(box, message):
        batch.answers.extend(evidence.colleagues(box, message, arrived.arrived))


def _record(
    box: Box, batch: _Batch, arrived: Arrived, message: Message, reading: Reading, case: Key
) -> Record:
    customer = _customer(message)
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


def _case(box: Box, batch: _Batch, message: Message, echoed: Echoed) -> Key:
    """The conversation of a mail; that of the mails which name the same ids as well, from now on."""
    customer = _customer(message)
    behind = tuple((ref, customer.email) for ref in echoed.behind)
    links = (*_links(message), *behind)
    found = batch.links | box.ledger.linked(behind) if behind else batch.links
    case = next((found[link] for link in links if link in found), None)
    case = case or echoed.home or conversation(root_of(message), customer)
    batch.links.update(dict.fromkeys(links, case))
    return case


def _links(message: Message) -> Iterator[tuple[str, str]]:
    """The ids by which a mail belongs to a conversation, each with the customer's address."""
    email = _customer(message).email
    return ((ref, email) for ref in (*message.references, message.message_id) if ref)


def _customer(message: Message) -> Address:
    return message.customer or Address("")


def _insider(box: Box, message: Message) -> bool:
    return any(sender.email in box.manner.insiders for sender in message.sender)


def _flags(box: Box, look: Look, watched: Sequence[Place]) -> None:
    """Answered by flag, or taken out of the inbox: nobody waits there any longer."""
    flagged = (place for place, flags in look.flags.items() if "\\Answered" in flags)
    box.ledger.answered(flagged, watched=True)
    box.ledger.answered(each.place for each in look.new if "\\Answered" in each.flags)
    dropped = {place for place, flags in look.flags.items() if flags & DROPPED}
    missing = set() if look.moved else set(watched) - set(look.flags)
    box.ledger.gone(dropped | missing)


def _retry(box: Box, look: Look, now: datetime) -> None:
    new = {arrived.place for arrived in look.new}
    again = [place for place in box.ledger.troubles.open() if place not in new]
    if not again:
        return
    batch = _batch(box, box.ledger.get("backlog") == "yes")
    arrived = box.door.fetch(again)
    read = _take(box, batch, arrived, now)
    box.ledger.take(batch.records, batch.answers, {}, batch.effects)
    box.ledger.troubles.set_aside(batch.aside)
    missing = set(again) - {each.place for each in arrived}
    box.ledger.troubles.over([*read, *missing])


def _failed(box: Box, batch: _Batch, arrived: Arrived, error: Exception) -> None:
    why = type(error).__name__
    tries = box.ledger.troubles.count(arrived.place, why)
    event("mail.unreadable", level=logging.WARNING, mailbox=box.name, why=why, tries=tries)
    if tries >= TRIES:
        batch.records.append(unread(arrived, f"it could not be read: {why}, {TRIES} times"))
        batch.aside.append(arrived.place)


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
