"""What happens in a mailbox until the round in which empathd is killed, and how it must end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes

from tests.servers.mailbox import ImapMailbox
from tests.servers.smtp import SmtpSink

MINUTE, HOUR = 60.0, 3600.0
DUE = 5 * HOUR + 40 * MINUTE
OURS = frozenset({"empathd-held", "empathd-attention"})
Round = Callable[[float], None]


@dataclass
class Place:
    """A fresh mailbox with other people's mail in it, and the way out of it."""

    mailbox: ImapMailbox
    sink: SmtpSink
    rebuild: bool = False
    foreign: dict[str, list[tuple[bytes, frozenset[str]]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        note = b"From: mira@shop.test\r\nTo: help@shop.test\r\nMessage-ID: <note@shop.test>\r\n\r\nLunch?\r\n"
        for folder in ("INBOX", "Drafts", "Sent"):
            self.mailbox.put(folder, note, flags=["vip", "\\Flagged"])

    def person(self, number: int) -> str:
        """A customer of this mailbox alone: the sink serves all of them."""
        return f"anna{number}.{self.mailbox.user.partition('@')[0]}@customer.test"

    def customer(self, number: int, *headers: str, sender: str = "", text: str = "") -> None:
        """A customer writes."""
        head = (
            f"From: {sender or self.person(number)}", "To: help@shop.test", "Subject: My order",
            f"Message-ID: <c{number}@customer.test>", *headers,
        )  # fmt: skip
        words = text or "Hello, I still can't log in. What should I do?"
        self.mailbox.deliver("\r\n".join((*head, "", words, "")).encode())

    def updates(self, number: int) -> int:
        """How many automatic mails this customer has had."""
        return sum(self.person(number) in taken.recipients for taken in self.sink.mails)

    def flags(self, number: int) -> frozenset[str]:
        return self.mailbox.flags_of(f"<c{number}@customer.test>")

    def faults(self, exact: bool) -> Iterator[str]:
        """What must never be, whatever the scenario."""
        for folder in ("INBOX", "Drafts", "Sent"):
            ours = [(raw, flags) for raw, flags in self.mailbox.mails(folder) if b"<note@shop.test>" in raw]
            if [flags - {"empathd-seen"} for _, flags in ours] != [{"vip", "\\Flagged"}]:
                yield f"a colleague's mail in {folder} was touched: {ours}"
        copies = Counter(str(message_from_bytes(raw)["Message-ID"]) for raw in self.mailbox.sent())
        if any(count > 1 for count in copies.values()):
            yield f"a copy stands twice in Sent: {copies}"

    def draft_faults(self, *numbers: int) -> Iterator[str]:
        """Each of these customers finds one draft, all keywords, and nobody else any."""
        drafts = [message_from_bytes(raw) for raw in self.mailbox.drafts()]
        answered = Counter(str(draft["In-Reply-To"]) for draft in drafts if draft["X-Empathd"])
        if answered != {f"<c{number}@customer.test>": 1 for number in numbers}:
            yield f"drafts: {dict(answered)}, wanted one each for {numbers}"
        for number in numbers:
            if not {"empathd-seen", "empathd-drafted"} <= self.flags(number):
                yield f"mail {number} lacks a keyword: {set(self.flags(number))}"


class Draft:
    """One mail comes in."""

    after = MINUTE

    def before(self, place: Place, round: Round) -> None:
        place.customer(1)

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        yield from place.draft_faults(1)
        if place.updates(1):
            yield "an automatic mail went out"


class Batch:
    """Several at once, a machine's among them."""

    after = MINUTE

    def before(self, place: Place, round: Round) -> None:
        for number in (1, 2, 3):
            place.customer(number)
        place.customer(4, "Auto-Submitted: auto-generated")

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        yield from place.draft_faults(1, 2, 3)
        if "empathd-seen" not in place.flags(4):
            yield "the machine's mail is not marked"


class Update:
    """A customer has waited so long that a holding update is due."""

    after = DUE

    def before(self, place: Place, round: Round) -> None:
        place.customer(1)
        round(MINUTE)

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        yield from place.draft_faults(1)
        sent, flags = place.updates(1), place.flags(1) & OURS
        if sent > 1:
            yield f"the customer got {sent} updates"
        if not flags:
            yield "nobody knows whether an update went out"
        if "empathd-held" in flags and not sent:
            yield "marked as held, but nothing went out"
        if exact and (sent, flags) != (1, {"empathd-held"}):
            yield f"{sent} updates, marked {set(flags)}: it should have gone out"
        if exact and len(place.mailbox.sent()) != 2:
            yield "the copy in Sent is missing"


class Answered:
    """The same, but an agent answered while empathd was about to send."""

    after = DUE

    def before(self, place: Place, round: Round) -> None:
        place.customer(1)
        round(MINUTE)
        head = f"From: help@shop.test\r\nTo: {place.person(1)}\r\nMessage-ID: <a1@shop.test>\r\n"
        reply = f"{head}In-Reply-To: <c1@customer.test>\r\n\r\nDone.\r\n"
        place.mailbox.put("Sent", reply.encode(), flags=["\\Seen"])

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        if place.updates(1):
            yield "an answered customer got an automatic mail"
        if OURS & place.flags(1):
            yield f"an answered mail is marked {set(place.flags(1))}"


class Mention:
    """A mention on social media: the agents are alerted."""

    after = 50 * MINUTE

    def before(self, place: Place, round: Round) -> None:
        sender = "Facebook <notification@facebookmail.com>"
        place.customer(1, sender=sender, text="Anna commented on your post: nothing works!")
        round(MINUTE)

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        if "empathd-attention" not in place.flags(1):
            yield f"the agents were not alerted: {set(place.flags(1))}"
        yield from place.draft_faults()


class WritesAgain:
    """The customer's second mail: the same conversation, never two drafts side by side."""

    after = 10 * MINUTE

    def before(self, place: Place, round: Round) -> None:
        place.customer(1)
        round(MINUTE)
        place.customer(2, "In-Reply-To: <c1@customer.test>", sender=place.person(1))

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        drafts = [message_from_bytes(raw) for raw in place.mailbox.drafts() if b"X-Empathd" in raw]
        answered = [str(draft["In-Reply-To"]) for draft in drafts]
        if answered != ["<c2@customer.test>"]:
            yield f"drafts in one conversation: {answered}, wanted one, to the newest mail"
        for number in (1, 2):
            if "empathd-seen" not in place.flags(number):
                yield f"mail {number} is not marked"


class AnsweredElsewhere:
    """An agent has answered without our draft, which is about to go."""

    after = 10 * MINUTE

    def before(self, place: Place, round: Round) -> None:
        place.customer(1)
        round(MINUTE)
        place.mailbox.flag("<c1@customer.test>", "\\Answered")
        round(2 * MINUTE)

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        drafts = [raw for raw in place.mailbox.drafts() if b"X-Empathd" in raw]
        if exact and drafts:
            yield f"{len(drafts)} drafts for an answered mail"
        if len(drafts) + len(place.mailbox.trash()) != 1:
            yield f"{len(drafts)} drafts in Drafts, {len(place.mailbox.trash())} in Trash"


class Rebuilt:
    """The server gives all mails new UIDs, and another mail has come in."""

    after = 10 * MINUTE

    def before(self, place: Place, round: Round) -> None:
        place.customer(1)
        round(MINUTE)
        place.mailbox.rebuild()
        place.customer(2)

    def faults(self, place: Place, exact: bool) -> Iterator[str]:
        yield from place.draft_faults(1, 2)


SCENARIOS = (Draft, Batch, Update, Answered, Mention, WritesAgain, AnsweredElsewhere, Rebuilt)
