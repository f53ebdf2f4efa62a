"""A small town of customers and agents around a false mailbox, who remember what they did and saw.

The state machine lets them act in any order, with any fault in between, and asks them afterwards.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes

from empathd.daemon import steps
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.detectors.headers import message_id, references
from empathd.replies.thread import read_mark
from tests.acme import mail, manner
from tests.agents import Client
from tests.chaos.support import OURS
from tests.false_mailbox import Stored
from tests.world import World

Fault = tuple[str, str] | None
"""``("step", name)``: killed there; ``("door", method)``: the line is cut; None: all goes well."""


WRONGEST = timedelta(days=2)


class Killed(BaseException):
    """The process is gone, at this step."""


@dataclass
class Talk:
    """One conversation, as the customer remembers it."""

    customer: str
    mails: list[str] = field(default_factory=list)
    """Message-IDs since the last human answer, oldest first."""
    every: list[str] = field(default_factory=list)
    updates: int = 0
    """Automatic mails since the last human answer."""
    taken: bool = False
    """An agent has edited, sent, moved or deleted a draft of it since then: it is theirs."""


class Town:
    """Who lives around the mailbox, and the instances of empathd that serve it."""

    def __init__(self) -> None:
        self.here = World(manner("live"))
        self.here.round()
        self.there: World | None = None
        self.talks: list[Talk] = []
        self.count = 0
        self.heard = 0
        self.foreign: dict[int, tuple[bytes, frozenset[str]]] = {}
        self.wrong = timedelta(0)
        """How far our clock is ahead of the server's."""
        self.mailbox.now = lambda: self.here.now - self.wrong

    @property
    def mailbox(self):  # type: ignore[no-untyped-def]
        return self.here.mailbox

    # -- what customers do

    def write(self, talk: Talk | None) -> None:
        """A new mail, in a new conversation or in one there is."""
        self.count += 1
        known = talk
        talk = talk or Talk(f"c{self.count}@customer{self.count}.example")
        headers = [f"References: {' '.join(talk.every)}"] if talk.every else []
        if known is None:
            self.talks.append(talk)
        raw = mail(self.count, *headers, sender=f"Anna Smit <{talk.customer}>")
        self.mailbox.deliver(raw)
        talk.mails.append(f"<m{self.count}@customer.example>")
        talk.every.append(talk.mails[-1])

    def machine_writes(self) -> None:
        """A newsletter."""
        self.count += 1
        self.mailbox.deliver(
            mail(self.count, "List-Id: <news.shop.example>", sender="Shop <news@shop.example>")
        )

    # -- what agents do

    def drafts_of(self, talk: Talk) -> list[Stored]:
        """The drafts that answer a conversation, whoever wrote them."""
        return [draft for draft in self.mailbox.folders["Drafts"] if talk.every and _answers(draft, talk)]

    def edit(self, talk: Talk, client: Client) -> None:
        """Save the drafts of a conversation with a few words more."""
        for draft in self.drafts_of(talk):
            self.mailbox.folders["Drafts"].remove(draft)
            self.mailbox.put("Drafts", client.rewritten(draft.raw, "One thing more. "), flags=client.flags)
            talk.taken = True

    def send(self, talk: Talk, client: Client) -> None:
        """Send the draft, or a reply of one's own where there is none."""
        drafts = self.drafts_of(talk)
        raw = client.rewritten(drafts[0].raw) if drafts else self._own(talk)
        self.mailbox.folders["Drafts"] = [
            one for one in self.mailbox.folders["Drafts"] if one not in drafts[:1]
        ]
        self.mailbox.put("Sent", raw, flags=["\\Seen"])
        self.answered(talk)

    def answered(self, talk: Talk) -> None:
        """A person has written: what was said before is settled."""
        talk.mails.clear()
        talk.updates, talk.taken = 0, False

    def delete(self, talk: Talk) -> None:
        """Throw the drafts of a conversation away."""
        drafts = self.drafts_of(talk)
        self.mailbox.folders["Drafts"] = [one for one in self.mailbox.folders["Drafts"] if one not in drafts]
        talk.taken = talk.taken or bool(drafts)

    def _own(self, talk: Talk) -> bytes:
        self.count += 1
        return (
            f"From: Mira <help@acme.example>\r\nTo: {talk.customer}\r\n"
            f"Message-ID: <own{self.count}@acme.example>\r\n"
            f"In-Reply-To: {talk.every[-1]}\r\n\r\nDear Anna, done.\r\n"
        ).encode()

    # -- what empathd does

    def round(self, world: World, fault: Fault = None) -> bool:
        """One round; ``fault``: (``step``, name) kills there, (``door``, method) cuts the line. Done?"""
        if fault and fault[0] == "door":
            self.mailbox.failing[fault[1]] = DoorError("imap", "cut")
        steps.hook = _killer(fault[1]) if fault and fault[0] == "step" else None
        try:
            world.round()
            return True
        except (DoorError, Killed):
            return False
        finally:
            steps.hook = None
            self.mailbox.failing.clear()
            self._listen()

    def _listen(self) -> None:
        """Customers notice what came."""
        for recipient, _ in self.here.outbox.mails[self.heard :]:
            for talk in self.talks:
                if talk.customer == recipient:
                    talk.updates += 1
        self.heard = len(self.here.outbox.mails)

    def pass_time(self, **span: float) -> None:
        """For everybody."""
        self.here.now += timedelta(**span)
        if self.there:
            self.there.now = self.here.now

    def set_clock(self, **span: float) -> None:
        """Ours alone, ahead or back, never more than two days wrong."""
        wrong = min(max(self.wrong + timedelta(**span), -WRONGEST), WRONGEST)
        self.pass_time(seconds=(wrong - self.wrong).total_seconds())
        self.wrong = wrong

    def right_the_clock(self) -> None:
        """As time servers do in the end."""
        self.set_clock(seconds=-self.wrong.total_seconds())

    def post_answers(self, outcome: Outcome) -> None:
        """How the next SMTP transaction ends."""
        self.here.outbox.answers[:] = [Receipt(outcome, "as told")]

    # -- what they find afterwards

    def remember(self) -> None:
        """What stands in the mailbox and is not ours."""
        self.foreign = dict(self._foreign())

    def changed(self) -> list[int]:
        """UIDs of others' mails that are gone or changed since then, our own keywords apart."""
        now = dict(self._foreign())
        return [uid for uid, was in self.foreign.items() if now.get(uid) != was]

    def _foreign(self):  # type: ignore[no-untyped-def]
        for stored in (one for box in self.mailbox.folders.values() for one in box):
            if not read_mark(str(message_from_bytes(stored.raw).get("X-Empathd", ""))).kind:
                flags = frozenset(flag for flag in stored.flags if not flag.startswith(OURS))
                yield stored.uid, (stored.raw, flags)

    def doubles(self) -> list[str]:
        """Conversations with more than one draft of ours."""
        drafts = Counter(
            talk.customer
            for talk in self.talks
            for draft in self.drafts_of(talk)
            if b"X-Empathd: draft" in draft.raw
        )
        return [customer for customer, count in drafts.items() if count > 1]

    def forgotten(self, since: datetime) -> list[str]:
        """Waiting conversations without a draft that nobody has taken up or thrown away."""
        return [
            talk.customer
            for talk in self.talks
            if talk.mails and not talk.taken and not self.drafts_of(talk) and self._arrived(talk) >= since
        ]

    def _arrived(self, talk: Talk) -> datetime:
        return self.mailbox.find(talk.mails[-1]).arrived


def _answers(draft: Stored, talk: Talk) -> bool:
    letter = message_from_bytes(draft.raw)
    named = references(str(letter.get("References", "")), str(letter.get("In-Reply-To", "")))
    return bool(set(named) & set(talk.every)) or message_id(str(letter.get("Message-ID"))) in talk.every


def _killer(step: str):  # type: ignore[no-untyped-def]
    def kill(name: str) -> None:
        if name == step:
            raise Killed(name)

    return kill
