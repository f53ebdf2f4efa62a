"""The promise when things go wrong: late starts, floods, broken lines, lost ledgers, poison mail."""

from __future__ import annotations

from datetime import datetime

import pytest

from empathd.daemon.box import Manner
from empathd.daemon.ledger import Ledger
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.replies.limits import Limits
from tests.acme import answer, mail, world


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
    assert "empathd-working" in here.mailbox.flags_of("<m1@customer.example>"), "perhaps they are saving"
    here.later(minutes=2)
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

        def read(message, flags, arrived, before):  # type: ignore[no-untyped-def]
            if message.message_id == "<m1@customer.example>":
                raise RuntimeError("poison")
            return made.read(message, flags, arrived, before)

        return Manner(read, made.policy, made.limits, made.voice, made.insiders, made.sent_copy)

    here.make_manner = poisoned
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender="Bo <bo@customer.example>"))
    for _ in range(4):
        here.later(minutes=1)
    assert {"empathd-seen", "empathd-attention"} <= here.mailbox.flags_of("<m1@customer.example>")
    assert len(here.mailbox.drafts()) == 1


def test_four_customers_with_one_error_are_many() -> None:
    """The fourth is shown as blocked, with the reason; whoever came before was no crowd yet."""
    here = world("draft")
    for number in range(4):
        text = f"Hello, I can't save my invoice {number} since this morning, I only get error E-502.\n"
        here.mailbox.deliver(mail(number, sender=f"C{number} <c{number}@customer.example>", text=text))
        here.later(minutes=10)
    tags = [here.mailbox.flags_of(f"<m{number}@customer.example>") for number in range(4)]
    assert ["cue-blocked" in each for each in tags] == [False, False, False, True]
    assert "urgency-high" in tags[3]
    here.later(minutes=10)
    assert here.mailbox.flags_of("<m0@customer.example>") == tags[0], "nothing is tagged anew"
