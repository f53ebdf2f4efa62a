"""The promise, told on a false world: what customers and agents live to see.

The same stories run against a real Dovecot in tests/service.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.acme import ANNA, answer, letters, mail, manner, world
from tests.world import World


def answers_to(here: World) -> list[str]:
    """The Message-IDs that the drafts in Drafts answer, the newest draft last."""
    return [str(letter["In-Reply-To"]) for letter in letters(here.mailbox.drafts())]


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
    assert [letter["In-Reply-To"] for letter in letters(here.mailbox.drafts())] == ["<m3@customer.example>"]
    here.later(hours=5, minutes=45)
    assert len(here.outbox.mails) == 2


def test_an_answer_that_only_a_flag_tells_of_starts_anew() -> None:
    """The next mail has a draft and a clock of its own, and in time an update, however soon it comes."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=5, minutes=45)
    here.mailbox.flag("<m1@customer.example>", "\\Answered")
    here.later(days=1)
    here.mailbox.deliver(mail(2, "In-Reply-To: <m1@customer.example>"))
    here.later(hours=5, minutes=45)
    assert answers_to(here)[-1] == "<m2@customer.example>"
    assert len(here.outbox.mails) == 2
    here.mailbox.flag("<m2@customer.example>", "\\Answered")
    here.now += timedelta(minutes=1)
    here.mailbox.deliver(mail(3, "In-Reply-To: <m2@customer.example>"))
    here.later(minutes=1)
    assert answers_to(here)[-1] == "<m3@customer.example>"


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


def test_a_second_polite_mail_is_a_repeat() -> None:
    """Nobody has answered since yesterday: the history says what the friendly words do not."""
    here = world("observe")
    here.mailbox.deliver(mail(1))
    here.round()
    here.later(hours=20)
    here.mailbox.deliver(mail(2, "In-Reply-To: <m1@customer.example>", text="One more question, please."))
    here.round()
    ((_, second),) = here.ledger.mails("<m2@customer.example>")
    assert "repeat" in second.reading.names()
    assert second.reading.why == "repeat: mail 2 of this conversation, unanswered since Tue 24 Nov"


def test_a_short_mail_is_in_the_language_of_its_conversation() -> None:
    """ "Ok, 4711!" says nothing of itself; the mail before it was Dutch."""
    here = world("draft")
    here.mailbox.deliver(mail(1, text="Ik kan sinds gisteren niet inloggen en dat is heel vervelend."))
    here.mailbox.deliver(mail(2, "In-Reply-To: <m1@customer.example>", text="Ok, 4711!"))
    here.round()
    ((_, second),) = here.ledger.mails("<m2@customer.example>")
    assert (second.reading.language, second.reading.guessed) == ("nl", True)
