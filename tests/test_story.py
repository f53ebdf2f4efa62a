"""The promise, told on a false world: what customers and agents live to see.

The same stories run against a real Dovecot in tests/service.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from empathd.daemon.box import Manner
from empathd.daemon.ledger import Ledger
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find
from empathd.replies.hours import Calendar
from empathd.replies.limits import Limits
from empathd.replies.plan import Mode, Policy, Window
from empathd.replies.voice import Member, Voice
from empathd.replies.words import templates
from tests.world import World

US = frozenset({"help@acme.example"})
ANNA = "Anna Smit <anna@customer.example>"
QUESTION = "Hello,\n\nI can't figure out how to export my report. Order 4711.\n\nAnna\n"
READER = Reader(find(), US)


def manner(mode: Mode, limits: Limits | None = None) -> Callable[[datetime], Manner]:
    """How Acme serves its customers."""
    team = (Member("Mira Jansen", "mira@acme.example"),)
    voice = Voice("support", "help@acme.example", "Acme Support", team, "en", b"a secret", UTC, templates())
    email = Window(timedelta(hours=6), timedelta(minutes=30))
    social = Window(timedelta(minutes=60), timedelta(minutes=15))

    def made(started: datetime) -> Manner:
        rules = Policy(mode, email, social, Calendar(UTC), timedelta(hours=24), started)
        insiders = US | {"mira@acme.example"}
        return Manner(READER.read, rules, limits or Limits(), voice, insiders, sent_copy=True)

    return made


def mail(number: int, *headers: str, sender: str = ANNA, text: str = QUESTION) -> bytes:
    """A customer's mail with the Message-ID ``<m{number}@customer.example>``."""
    head = (
        f"From: {sender}", "To: help@acme.example", f"Subject: Question {number}",
        f"Message-ID: <m{number}@customer.example>", *headers,
    )  # fmt: skip
    return "\r\n".join((*head, "", *text.splitlines(), "")).encode()


def answer(number: int, *headers: str) -> bytes:
    """An agent's reply to a mail."""
    to = f"In-Reply-To: <m{number}@customer.example>"
    head = ("From: Mira Jansen <help@acme.example>", f"To: {ANNA}", f"Message-ID: <a{number}@acme.example>")
    return "\r\n".join((*head, to, *headers, "", "Dear Anna, done.", "")).encode()


def letters(raws: list[bytes]) -> list[EmailMessage]:
    return [message_from_bytes(raw, policy=policy.default) for raw in raws]


def world(mode: Mode = "live", limits: Limits | None = None) -> World:
    """A mailbox that empathd has served for a while: the first start is over."""
    made = World(manner(mode, limits))
    made.round()
    return made


def test_a_mail_is_tagged_and_answered_in_drafts() -> None:
    """A customer who is stuck finds a reply begun: tags on the mail, one draft that answers it."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    flags = here.mailbox.flags_of("<m1@customer.example>")
    assert {"empathd-seen", "empathd-drafted", "cue-stuck"} <= flags
    assert "\\Seen" not in flags
    (draft,) = letters(here.mailbox.drafts())
    assert draft["In-Reply-To"] == "<m1@customer.example>"
    assert draft["To"] == ANNA
    assert draft["Subject"] == "Re: Question 1"
    assert "Anna" in draft.get_content() and "Mira" in draft.get_content()
    assert "> I can't figure out how to export my report." in draft.get_content()


def test_a_second_round_changes_nothing() -> None:
    """Nothing is done twice, however often the daemon looks or starts."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    before = {name: [(m.raw, frozenset(m.flags)) for m in box] for name, box in here.mailbox.folders.items()}
    here.later(minutes=2)
    after = {name: [(m.raw, frozenset(m.flags)) for m in box] for name, box in here.mailbox.folders.items()}
    assert before == after


def test_observe_writes_nothing() -> None:
    """In mode observe the mailbox stays exactly as it was."""
    here = world("observe")
    here.mailbox.deliver(mail(1), flags=["vip"])
    here.later(hours=5, minutes=45)
    assert here.mailbox.flags_of("<m1@customer.example>") == {"vip"}
    assert not here.mailbox.drafts() and not here.outbox.mails


def test_machines_get_no_draft() -> None:
    """A newsletter is marked as seen and left alone."""
    here = world()
    here.mailbox.deliver(mail(1, "List-Id: <news.shop.example>"))
    here.later(hours=5, minutes=45)
    assert here.mailbox.flags_of("<m1@customer.example>") == {"empathd-seen"}
    assert not here.mailbox.drafts() and not here.outbox.mails


def test_the_holding_update_goes_out_once() -> None:
    """Before the six hours pass with no answer, the customer hears the truth: once, with every header."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=2)
    assert not here.outbox.mails
    here.later(hours=3, minutes=45)
    here.later(minutes=5)
    ((recipient, raw),) = here.outbox.mails
    (update,) = letters([raw])
    assert recipient == "anna@customer.example"
    assert update["Auto-Submitted"] == "auto-replied"
    assert update["X-Auto-Response-Suppress"] == "All"
    assert update["In-Reply-To"] == "<m1@customer.example>"
    assert str(update["X-Empathd"]).startswith("hold;")
    assert here.mailbox.sent() == [raw]
    flags = here.mailbox.flags_of("<m1@customer.example>")
    assert "empathd-held" in flags and "empathd-holding" not in flags


@pytest.mark.parametrize("how", ["sent", "flag", "colleague", "moved"])
def test_an_answered_customer_hears_nothing_automatic(how: str) -> None:
    """However a person answered, or took the mail away, no update follows."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    match how:
        case "sent":
            here.mailbox.put("Sent", answer(1))
        case "flag":
            here.mailbox.flag("<m1@customer.example>", "\\Answered")
        case "colleague":
            here.mailbox.deliver(answer(1))
        case "moved":
            here.mailbox.remove("<m1@customer.example>")
    here.later(hours=4, minutes=45)
    assert not here.outbox.mails


def test_a_forward_to_a_colleague_is_no_answer() -> None:
    """The customer still waits when an agent only asked a colleague."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.mailbox.put("Sent", answer(1).replace(ANNA.encode(), b"mira@acme.example"))
    here.later(hours=5, minutes=45)
    assert len(here.outbox.mails) == 1


def test_who_writes_again_is_held_once_and_answered_again() -> None:
    """Three mails, one update; after a person's answer a new mail starts a new clock and a new draft."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.round()
    here.now += timedelta(hours=1)
    here.mailbox.deliver(mail(2, "In-Reply-To: <m1@customer.example>"))
    here.later(hours=4, minutes=45)
    here.later(minutes=30)
    assert len(here.outbox.mails) == 1
    here.mailbox.put("Sent", answer(2))
    here.later(minutes=1)
    here.now += timedelta(days=1, hours=1)
    here.mailbox.deliver(mail(3, "References: <m1@customer.example> <m2@customer.example>"))
    here.later(minutes=1)
    assert len(here.mailbox.drafts()) == 2
    here.later(hours=5, minutes=45)
    assert len(here.outbox.mails) == 2


def test_strangers_never_share_a_conversation() -> None:
    """Two customers who answer the same newsletter get a draft each."""
    here = world("draft")
    here.mailbox.deliver(mail(1, "In-Reply-To: <news@acme.example>"))
    here.mailbox.deliver(mail(2, "In-Reply-To: <news@acme.example>", sender="Bo <bo@customer.example>"))
    here.round()
    assert {letter["In-Reply-To"] for letter in letters(here.mailbox.drafts())} == {
        "<m1@customer.example>", "<m2@customer.example>",
    }  # fmt: skip


def test_mail_from_before_the_first_start_gets_no_automatic_message() -> None:
    """The first start writes to nobody; recent mail gets a draft, older mail only its tags."""
    here = World(manner("live"))
    here.mailbox.deliver(mail(1), here.now - timedelta(hours=5, minutes=45))
    here.mailbox.deliver(mail(2, sender="Bo <bo@customer.example>"), here.now - timedelta(days=3))
    here.round()
    here.later(minutes=5)
    assert not here.outbox.mails
    assert [letter["In-Reply-To"] for letter in letters(here.mailbox.drafts())] == ["<m1@customer.example>"]
    assert "empathd-seen" in here.mailbox.flags_of("<m2@customer.example>")


def test_too_late_is_for_a_person() -> None:
    """After a night without the daemon no stale update goes out; the case is shown to the agents."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=9)
    assert not here.outbox.mails
    assert "empathd-attention" in here.mailbox.flags_of("<m1@customer.example>")


def test_social_notifications_alert_the_agents() -> None:
    """A mention cannot be answered by mail: the agents are told in time."""
    here = world()
    sender = "Facebook <notification@facebookmail.com>"
    here.mailbox.deliver(mail(1, sender=sender, text="Anna commented on your post: nothing works!\n"))
    here.later(minutes=10)
    assert "empathd-attention" not in here.mailbox.flags_of("<m1@customer.example>")
    here.later(minutes=40)
    assert "empathd-attention" in here.mailbox.flags_of("<m1@customer.example>")
    assert not here.outbox.mails and not here.mailbox.drafts()


def test_an_agent_at_work_is_left_alone() -> None:
    """Whoever has begun an answer in Drafts gets no second one beside it."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.mailbox.put("Drafts", answer(1), flags=["\\Draft"])
    here.round()
    assert len(here.mailbox.drafts()) == 1
    assert "empathd-working" in here.mailbox.flags_of("<m1@customer.example>")
    here.mailbox.remove("<a1@acme.example>", "Drafts")
    here.later(minutes=1)
    assert "empathd-working" not in here.mailbox.flags_of("<m1@customer.example>")


def test_a_flood_is_an_error_not_a_task() -> None:
    """When suddenly too many updates are due, none goes out and the status says why."""
    here = world(limits=Limits(updates_at_once=2))
    for number in range(3):
        here.mailbox.deliver(mail(number, sender=f"C{number} <c{number}@customer.example>"))
    here.later(hours=5, minutes=45)
    assert not here.outbox.mails
    assert "limits.updates_at_once is 2" in here.ledger.get("breaker")


@pytest.mark.parametrize("step", ["look", "mark", "append_drafts", "append_drafts after"])
def test_a_broken_connection_loses_and_doubles_nothing(step: str) -> None:
    """Wherever the server hangs up, even after it stored the draft, the next round ends the same."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.mailbox.failing[step] = DoorError("imap", "connection lost")
    with pytest.raises(DoorError):
        here.round()
    here.later(minutes=1)
    assert len(here.mailbox.drafts()) == 1
    assert {"empathd-seen", "empathd-drafted"} <= here.mailbox.flags_of("<m1@customer.example>")


@pytest.mark.parametrize(
    ("outcome", "mails", "keyword"),
    [
        (Outcome.DEFERRED, 1, "empathd-held"),
        (Outcome.REJECTED, 0, "empathd-attention"),
        (Outcome.UNKNOWN, 0, "empathd-attention"),
    ],
)
def test_an_update_that_was_not_taken_at_once(outcome: Outcome, mails: int, keyword: str) -> None:
    """What was surely not taken goes again; what may have been taken never does, and a person is told."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.outbox.answers = [Receipt(outcome, "so says the server")]
    here.later(hours=5, minutes=40)
    here.later(minutes=2)
    here.later(minutes=2)
    assert len(here.outbox.mails) == mails
    assert keyword in here.mailbox.flags_of("<m1@customer.example>")


def test_a_lost_ledger_doubles_nothing() -> None:
    """With the ledger gone, the mailbox itself says what was done."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=5, minutes=45)
    here.ledger = Ledger(":memory:")
    here.later(minutes=5)
    here.later(minutes=5)
    assert (len(here.mailbox.drafts()), len(here.outbox.mails)) == (1, 1)


def test_a_rebuilt_mailbox_doubles_nothing() -> None:
    """A new UIDVALIDITY changes no mail's identity."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.round()
    here.mailbox.rebuild()
    here.later(minutes=5)
    here.later(minutes=5)
    assert len(here.mailbox.drafts()) == 1


def test_a_poison_mail_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mail that breaks the reader is shown to a person after three tries; the others are served."""
    here = world("draft")
    real = here.make_manner

    def poisoned(started: datetime) -> Manner:
        made = real(started)

        def read(message, flags):  # type: ignore[no-untyped-def]
            if message.message_id == "<m1@customer.example>":
                raise RuntimeError("poison")
            return made.read(message, flags)

        return Manner(read, made.policy, made.limits, made.voice, made.insiders, made.sent_copy)

    here.make_manner = poisoned
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender="Bo <bo@customer.example>"))
    for _ in range(4):
        here.later(minutes=1)
    assert {"empathd-seen", "empathd-attention"} <= here.mailbox.flags_of("<m1@customer.example>")
    assert len(here.mailbox.drafts()) == 1
