"""A false world in one hand: a mailbox that agents use, its door, an outbox, a ledger, a clock.

It behaves like a server, not like a mock: the contract in tests/doors runs on it as on Dovecot.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

from empathd.daemon.box import Box, Manner
from empathd.daemon.ledger import Ledger
from empathd.daemon.loop import Round, one_round
from empathd.daemon.ports import (
    Abilities,
    Arrived,
    Cursor,
    Look,
    Mark,
    Outcome,
    Place,
    Receipt,
    Trace,
)
from empathd.detectors.bounds import bounded
from empathd.detectors.headers import addresses, references
from empathd.detectors.message import Address
from tests.false_mailbox import FalseMailbox, Stored


class FalseDoor:
    """The door of a FalseMailbox."""

    def __init__(self, mailbox: FalseMailbox, batch: int = 500) -> None:
        self.mailbox, self.batch, self._seen = mailbox, batch, [0]

    def look(
        self, inbox: Cursor, sent: Mapping[str, Cursor], watch: Sequence[Place], since: datetime
    ) -> Look:
        self._fail("look")
        box, validity = self.mailbox.folders["INBOX"], self.mailbox.validity["INBOX"]
        moved = inbox.uidvalidity not in (0, validity)
        after = inbox.uid if inbox.uidvalidity == validity else 0
        new = [mail for mail in box if mail.uid > after]
        batch = new[: self.batch]
        self._seen = self._uids()
        places = {self._place("INBOX", mail): frozenset(mail.flags) for mail in box}
        fresh = sent.get("Sent", Cursor()).uid
        traces = [mail for mail in self.mailbox.folders["Sent"] if mail.uid > fresh and mail.arrived >= since]
        last = max((mail.uid for mail in self.mailbox.folders["Sent"]), default=fresh)
        return Look(
            new=tuple(self._arrived(mail) for mail in batch),
            inbox=Cursor(validity, batch[-1].uid if batch else after),
            moved=moved,
            waiting=len(new) - len(batch),
            flags={place: places[place] for place in watch if place in places},
            sent=tuple(self._trace("Sent", mail) for mail in traces),
            sent_cursors={"Sent": Cursor(1, last)},
            drafts=tuple(self._trace("Drafts", mail) for mail in self.mailbox.folders["Drafts"]),
        )

    def fetch(self, places: Sequence[Place]) -> tuple[Arrived, ...]:
        self._fail("fetch")
        return tuple(
            self._arrived(mail, box) for box in self.mailbox.folders for mail in self._at(places, box)
        )

    def whereabouts(self, place: Place) -> tuple[str, int]:
        _, uid, folder = place.split("/")
        return folder, int(uid)

    def strays(self, known: Collection[Place], upto: Cursor, since: datetime) -> tuple[Arrived, ...]:
        here = self.mailbox.folders["INBOX"] if upto.uidvalidity == self.mailbox.validity["INBOX"] else []
        old = (self._arrived(mail) for mail in here if mail.uid <= upto.uid and mail.arrived >= since)
        return tuple(each for each in old if each.place not in known)

    def mark(self, marks: Sequence[Mark]) -> frozenset[Place]:
        self._fail("mark")
        for each in marks:
            for mail in self._at([each.place]):
                mail.flags |= {flag for flag in each.add if self._kept(flag)}
                mail.flags -= each.remove
        return frozenset(each.place for each in marks)

    def claim(self, places: Sequence[Place], keyword: str) -> frozenset[Place]:
        self._fail("claim")
        if not self.mailbox.keywords:
            return frozenset(places)
        free = {
            place
            for place in places
            for mail in self._at([place])
            if keyword not in {flag.lower() for flag in mail.flags}
        }
        self.mark([Mark(place, frozenset({keyword})) for place in free])
        return frozenset(free)

    def drafts(self, since: datetime) -> tuple[Trace, ...]:
        self._fail("drafts")
        return tuple(self._trace("Drafts", mail) for mail in self.mailbox.folders["Drafts"])

    def remove_drafts(self, places: Sequence[Place], *, trash: bool = False) -> frozenset[Place]:
        self._fail("remove_drafts")
        ours = [mail for mail in self._at(places, "Drafts") if self._trace("Drafts", mail).mark]
        self.mailbox.folders["Drafts"] = [m for m in self.mailbox.folders["Drafts"] if m not in ours]
        for mail in ours if trash else ():
            self.mailbox.put("Trash", mail.raw, mail.arrived, mail.flags)
        self._fail("remove_drafts after")
        return frozenset(self._place("Drafts", mail) for mail in ours)

    def append_drafts(self, drafts: Iterable[bytes]) -> tuple[Place | None, ...]:
        self._fail("append_drafts")
        raws = list(drafts)
        for raw in raws:
            self.mailbox.put("Drafts", raw, flags=["\\Draft"])
        self._fail("append_drafts after")
        stored = self.mailbox.folders["Drafts"]
        return tuple(self._place("Drafts", mail) for mail in stored[len(stored) - len(raws) :])

    def file_sent(self, raw: bytes) -> bool:
        self._fail("file_sent")
        self.mailbox.put("Sent", raw, flags=["\\Seen"])
        self._fail("file_sent after")
        return True

    def wait(self, seconds: float, wake: Callable[[], bool]) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not wake():
            if self._uids() != self._seen:
                return True
            time.sleep(0.01)
        return wake()

    def abilities(self) -> Abilities:
        return Abilities(self.mailbox.keywords, "Drafts", ("Sent",), lines=("a false world",))

    def close(self) -> None:
        pass

    def _kept(self, flag: str) -> bool:
        return flag != "\\Seen" and (self.mailbox.keywords or flag.startswith("\\"))

    def _uids(self) -> list[int]:
        return [mail.uid for mail in self.mailbox.folders["INBOX"]]

    def _fail(self, step: str) -> None:
        if error := self.mailbox.failing.pop(step, None):
            raise error

    def _at(self, places: Sequence[Place], *folders: str) -> list[Stored]:
        wanted = set(places)
        return [
            mail
            for folder in folders or ("INBOX",)
            for mail in self.mailbox.folders[folder]
            if self._place(folder, mail) in wanted
        ]

    def _place(self, folder: str, mail: Stored) -> Place:
        return Place(f"{self.mailbox.validity[folder]}/{mail.uid}/{folder}")

    def _arrived(self, mail: Stored, folder: str = "INBOX") -> Arrived:
        place, flags = self._place(folder, mail), frozenset(mail.flags)
        return Arrived(place, bounded(mail.raw), mail.arrived, flags, len(mail.raw))

    def _trace(self, folder: str, mail: Stored) -> Trace:
        head = message_from_bytes(mail.raw)
        fields = [str(head.get(name, "")) for name in ("From", "To", "Cc")]
        sender = next(iter(addresses(fields[0])), Address(""))
        return Trace(
            self._place(folder, mail),
            mail.id,
            references(str(head.get("References", "")), str(head.get("In-Reply-To", ""))),
            sender.email,
            sender.name,
            tuple(each.email for value in fields[1:] for each in addresses(value)),
            str(head.get("X-Empathd", "")),
            str(head.get("Auto-Submitted", "no")) != "no",
            mail.arrived,
            frozenset(mail.flags),
        )


@dataclass
class FalseOutbox:
    """Takes every mail unless told otherwise; ``commits``: whether the final dot goes out."""

    mails: list[tuple[str, bytes]] = field(default_factory=list)
    answers: list[Receipt] = field(default_factory=list)

    def send(self, raw: bytes, sender: str, recipient: str, committing: Callable[[], None]) -> Receipt:
        receipt = self.answers.pop(0) if self.answers else Receipt(Outcome.ACCEPTED, "250 taken")
        if receipt.outcome in (Outcome.ACCEPTED, Outcome.UNKNOWN):
            committing()
        if receipt.outcome is Outcome.ACCEPTED:
            self.mails.append((recipient, raw))
        return receipt


@dataclass
class World:
    """One mailbox in service, with a clock that stands until it is moved."""

    make_manner: Callable[[datetime], Manner]
    ledger: Ledger = field(default_factory=lambda: Ledger(":memory:"))
    now: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    mailbox: FalseMailbox = field(init=False)
    outbox: FalseOutbox = field(default_factory=FalseOutbox)

    def __post_init__(self) -> None:
        self.mailbox = FalseMailbox(lambda: self.now)
        self.door = FalseDoor(self.mailbox)
        self.started = self.now

    def lose_ledger(self) -> None:
        """The file is gone; the state folder tells that there was one."""
        self.ledger = Ledger(":memory:")
        self.ledger.put(rebuilt=self.now.isoformat())
        self.started = self.now

    def second(self, make_manner: Callable[[datetime], Manner]) -> World:
        """Another instance of empathd that serves the same mailbox by mistake, with a state of its own."""
        other = World(make_manner, now=self.now, outbox=self.outbox)
        other.mailbox, other.door = self.mailbox, FalseDoor(self.mailbox)
        return other

    def box(self) -> Box:
        """As a worker would make it after a connect."""
        return Box("support", self.door, self.outbox, self.ledger, self.make_manner(self.started))

    def round(self) -> Round:
        """One round now."""
        return one_round(self.box(), self.now)

    def later(self, **span: float) -> Round:
        """Time passes, then a round."""
        self.now += timedelta(**span)
        return self.round()
