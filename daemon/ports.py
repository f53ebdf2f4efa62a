"""What the loop asks of its doors. The false world of the tests and the real doors both keep to this."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NewType, Protocol

Place = NewType("Place", str)
"""Where a server keeps a mail: ``UIDVALIDITY/UID/FOLDER``. Opaque above the IMAP door."""


class DoorError(Exception):
    """A door did not open. ``again``: worth another try by itself; else a person must mend something.

    ``wait``: the seconds a server asked us to stay away, 0 when it did not say.
    """

    def __init__(self, door: str, why: str, *, again: bool = True, wait: float = 0) -> None:
        super().__init__(f"{door}: {why}")
        self.door, self.why, self.again, self.wait = door, why, again, wait


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder has been handled durably: all UIDs up to ``uid`` under ``uidvalidity``."""

    uidvalidity: int = 0
    uid: int = 0


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail of the inbox: its bytes (the first ``CAP`` of them), INTERNALDATE (aware), flags and size."""

    place: Place
    raw: bytes
    arrived: datetime
    flags: frozenset[str]
    size: int


@dataclass(frozen=True, slots=True)
class Trace:
    """A mail in Sent or Drafts as evidence of an answer: headers only."""

    place: Place
    message_id: str
    references: tuple[str, ...]
    """References and In-Reply-To, no id twice."""
    sender: str
    """The address of From, lower case."""
    sender_name: str
    recipients: tuple[str, ...]
    mark: str
    """The X-Empathd header: ours and untouched; empty on anybody else's mail."""
    automatic: bool
    """Auto-Submitted says that no person wrote it."""
    arrived: datetime
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Look:
    """What has changed since the last look, in one handful of round trips."""

    new: tuple[Arrived, ...]
    """At most one batch of new inbox mails, lowest UID first."""
    inbox: Cursor
    """Where the next look goes on, once everything in ``new`` is durable."""
    moved: bool
    """UIDVALIDITY has changed: all places known before are void."""
    waiting: int
    """New mails beyond this batch."""
    flags: Mapping[Place, frozenset[str]]
    """Flags now of the places asked for; a place that is gone is missing."""
    sent: tuple[Trace, ...]
    """Mails in the Sent folders since their cursors."""
    sent_cursors: Mapping[str, Cursor]
    drafts: tuple[Trace, ...]
    """All recent drafts that stand in Drafts now, ours and the agents', lowest UID first."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Keywords to set and to take away on one mail."""

    place: Place
    add: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a server can do and which folders are used; lines for ``check --online``."""

    keywords: bool
    drafts: str
    sent: tuple[str, ...]
    capabilities: frozenset[str] = frozenset()
    lines: tuple[str, ...] = ()


class MailboxDoor(Protocol):
    """One mailbox on an IMAP server. Any method may raise DoorError; then make a new door."""

    def look(
        self, inbox: Cursor, sent: Mapping[str, Cursor], watch: Sequence[Place], since: datetime
    ) -> Look:
        """Read what is new; ``watch``: whose flags are wanted; ``since``: horizon of Sent and Drafts."""
        ...

    def fetch(self, places: Sequence[Place]) -> tuple[Arrived, ...]:
        """Read mails again by place; those that are gone are missing."""
        ...

    def mark(self, marks: Sequence[Mark]) -> frozenset[Place]:
        """Set and remove keywords, one STORE for each set; what the server cannot keep is left out.

        Returns where all is done; the other places are to be marked again.
        """
        ...

    def strays(self, known: Collection[Place], upto: Cursor, since: datetime) -> tuple[Arrived, ...]:
        """Mails up to the cursor ``upto``, arrived after ``since``, that are not ``known``: shown late."""
        ...

    def claim(self, places: Sequence[Place], keyword: str) -> frozenset[Place]:
        """Set a keyword where it does not stand, and tell where nobody was faster.

        With CONDSTORE at most one of several instances is told so; without, all who ask at the same moment.
        Where the server keeps no keywords nothing can be claimed, and everybody may go on.
        """
        ...

    def whereabouts(self, place: Place) -> tuple[str, int]:
        """Folder and UID of a place, for the headers by which mail clients find the original of a draft."""
        ...

    def drafts(self, since: datetime) -> tuple[Trace, ...]:
        """Look at Drafts afresh, as ``Look.drafts``."""
        ...

    def append_drafts(self, drafts: Iterable[bytes]) -> tuple[Place | None, ...]:
        """File drafts, each as soon as it is given: the server stores while the next is written.

        A None is one that does not stand there now, refused or swallowed.

        On DoorError any may have been stored.
        """
        ...

    def remove_drafts(self, places: Sequence[Place], *, trash: bool = False) -> frozenset[Place]:
        """Delete drafts by UID that still carry our mark; those that are gone now by our doing.

        ``trash``: into Trash where there is one. None where the server can neither move nor delete by UID
        (MOVE, UIDPLUS): EXPUNGE would take other people's mails along.
        """
        ...

    def file_sent(self, raw: bytes) -> bool:
        """File a copy in the first Sent folder; False when the server refused it."""
        ...

    def wait(self, seconds: float, wake: Callable[[], bool]) -> bool:
        """IDLE (or sleep) until something changes, ``wake()`` turns true or time is up; True: look again."""
        ...

    def abilities(self) -> Abilities:
        """What this server can do."""
        ...

    def close(self) -> None:
        """Log out if possible; never raises."""
        ...


class Outcome(Enum):
    """How an SMTP transaction ended."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    """5xx: will never be accepted."""
    DEFERRED = "deferred"
    """Provably not accepted; may be tried again."""
    UNKNOWN = "unknown"
    """Cut at the final dot: perhaps delivered, never sent again by us."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The outcome and the server's words."""

    outcome: Outcome
    answer: str = field(default="")


class OutboxDoor(Protocol):
    """One SMTP account."""

    def send(self, raw: bytes, sender: str, recipient: str, committing: Callable[[], None]) -> Receipt:
        """Send one mail to one recipient; ``committing()`` is called just before the final dot."""
        ...
