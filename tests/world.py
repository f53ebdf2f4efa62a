"""A false world in one hand: a mailbox that agents use, its door, an outbox, a ledger, a clock.

It behaves like a server, not like a mock: the contract in tests/doors runs on it as on Dovecot.
"""

from __future__ import annotations

import itertools
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
    DoorError,
    Look,
    Mark,
    Outcome,
    Place,
    Receipt,
    Trace,
)
from empathd.detectors.headers import addresses, message_id, references
from empathd.detectors.message import Address

CAP = 262_144


@dataclass
class Stored:
    """A mail in a folder."""

    uid: int
    raw: bytes
    arrived: datetime
    flags: set[str]

    @property
    def id(self) -> str:
        return message_id(str(message_from_bytes(self.raw)["Message-ID"] or ""))


class FalseMailbox:
    """Folders with UIDs, as customers and agents use them (see tests/doors/kit.py)."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:  # noqa: TID251
        self.now = now
        self.folders: dict[str, list[Stored]] = {"INBOX": [], "Drafts": [], "Sent": []}
        self.validity = dict.fromkeys(self.folders, 1)
        self._uids = itertools.count(1)
        self.failing: dict[str, DoorError] = {}
        """By method of the door: raise this once."""

    def deliver(self, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()) -> None:
        self.put("INBOX", raw, arrived, flags)

    def put(
        self, folder: str, raw: bytes, arrived: datetime | None = None, flags: Iterable[str] = ()
    ) -> None:
        stamp = (arrived or self.now()).replace(microsecond=0)
        self.folders[folder].append(Stored(next(self._uids), raw, stamp, set(flags)))

    def drafts(self) -> list[bytes]:
        return [mail.raw for mail in self.folders["Drafts"]]

    def sent(self) -> list[bytes]:
        return [mail.raw for mail in self.folders["Sent"]]

    def find(self, wanted: str, folder: str = "INBOX") -> Stored:
        return next(mail for mail in self.folders[folder] if mail.id == wanted)

    def flags_of(self, message_id: str, folder: str = "INBOX") -> frozenset[str]:
        return frozenset(self.find(message_id, folder).flags)

    def flag(self, message_id: str, *flags: str, folder: str = "INBOX") -> None:
        self.find(message_id, folder).flags.update(flags)

    def remove(self, message_id: str, folder: str = "INBOX") -> None:
        self.folders[folder].remove(self.find(message_id, folder))

    def rebuild(self) -> None:
        self.validity["INBOX"] += 1
        for mail in self.folders["INBOX"]:
            mail.uid = next(self._uids)


class FalseDoor:
    """The door of a FalseMailbox."""

    def __init__(self, mailbox: FalseMailbox, batch: int = 500) -> None:
        self.mailbox, self.batch, self._seen = mailbox, batch, -1

    def look(
        self, inbox: Cursor, sent: Mapping[str, Cursor], watch: Sequence[Place], since: datetime
    ) -> Look:
        self._fail("look")
        box, validity = self.mailbox.folders["INBOX"], self.mailbox.validity["INBOX"]
        moved = inbox.uidvalidity not in (0, validity)
        after = inbox.uid if inbox.uidvalidity == validity else 0
        new = [mail for mail in box if mail.uid > after]
        batch = new[: self.batch]
        self._seen = self._size()
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
        return tuple(self._arrived(mail) for mail in self._at(places))

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
                mail.flags |= each.add - {"\\Seen"}
                mail.flags -= each.remove
        return frozenset(each.place for each in marks)

    def append_drafts(self, drafts: Sequence[bytes]) -> tuple[Place | None, ...]:
        self._fail("append_drafts")
        for raw in drafts:
            self.mailbox.put("Drafts", raw, flags=["\\Draft"])
        self._fail("append_drafts after")
        stored = self.mailbox.folders["Drafts"]
        return tuple(self._place("Drafts", mail) for mail in stored[len(stored) - len(drafts) :])

    def file_sent(self, raw: bytes) -> None:
        self._fail("file_sent")
        self.mailbox.put("Sent", raw, flags=["\\Seen"])

    def wait(self, seconds: float, wake: Callable[[], bool]) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not wake():
            if self._size() != self._seen:
                return True
            time.sleep(0.01)
        return wake()

    def abilities(self) -> Abilities:
        return Abilities(True, "Drafts", ("Sent",), lines=("a false world",))

    def close(self) -> None:
        pass

    def _size(self) -> int:
        return len(self.mailbox.folders["INBOX"])

    def _fail(self, step: str) -> None:
        if error := self.mailbox.failing.pop(step, None):
            raise error

    def _at(self, places: Sequence[Place]) -> list[Stored]:
        wanted = set(places)
        return [mail for mail in self.mailbox.folders["INBOX"] if self._place("INBOX", mail) in wanted]

    def _place(self, folder: str, mail: Stored) -> Place:
        return Place(f"{self.mailbox.validity[folder]}/{mail.uid}/{folder}")

    def _arrived(self, mail: Stored) -> Arrived:
        place, flags = self._place("INBOX", mail), frozenset(mail.flags)
        return Arrived(place, mail.raw[:CAP], mail.arrived, flags, len(mail.raw))

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
