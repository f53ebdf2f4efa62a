"""What is kept about a person can be handed out, and erased."""

from __future__ import annotations

from dataclasses import replace

from empathd.daemon.ledger.persons import Persons
from empathd.replies.voice import Member
from tests.acme import answer, letters, mail, world
from tests.test_story_poison import with_manner

BO = "Bo <bo@customer.example>"


def test_what_is_kept_is_handed_out_whole() -> None:
    """Mails with their reading, conversations, drafts; of another person nothing."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender=BO))
    here.round()
    held = Persons(here.ledger.db).held("Anna@Customer.example")
    assert [row["message_id"] for row in held["mails"]] == ["<m1@customer.example>"]
    assert held["mails"][0]["reading"]["cues"] and held["effects"] and held["conversations"]
    assert "bo@customer.example" not in str(held)


def test_who_is_forgotten_is_forgotten_and_gets_nothing_twice() -> None:
    """Nothing in the ledger names them; their mail is not read anew, and no second draft is made."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender=BO))
    here.round()
    persons = Persons(here.ledger.db)
    assert persons.forget("anna@customer.example") == 1
    assert persons.held("anna@customer.example") == {}
    dump = "\n".join(map(str, here.ledger.db.conn.iterdump()))
    assert "anna" not in dump.lower() and "<m1@" not in dump
    assert "bo@customer.example" in dump
    here.later(hours=1)
    assert len(letters(here.mailbox.drafts())) == 2
    assert persons.held("anna@customer.example") == {}


def test_a_forgotten_customer_who_writes_again_is_served() -> None:
    """They are a customer like any other."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    Persons(here.ledger.db).forget("anna@customer.example")
    here.mailbox.deliver(mail(3))
    here.later(minutes=5)
    assert [str(each["In-Reply-To"]) for each in letters(here.mailbox.drafts())][
        -1
    ] == "<m3@customer.example>"


def test_the_colleague_who_answered_before_signs_the_next_conversation() -> None:
    """A customer's new question, in a thread of its own, goes on with the same person."""
    team = (Member("Mira Jansen", "mira@acme.example"), Member("Tom Okafor", "tom@acme.example"))
    here = with_manner(world("draft"), lambda manner: replace(manner, voice=replace(manner.voice, team=team)))
    here.mailbox.deliver(mail(1))
    here.round()
    signed = letters(here.mailbox.drafts())[0].get_content()
    other = "Tom Okafor" if "Mira Jansen\n" in signed.replace("\r", "") else "Mira Jansen"
    here.mailbox.put("Sent", answer(1).replace(b"Mira Jansen", other.encode()))
    here.later(hours=1)
    here.mailbox.deliver(mail(5, text="How do I change my address?"))
    here.later(minutes=5)
    newest = letters(here.mailbox.drafts())[-1]
    assert newest["In-Reply-To"] == "<m5@customer.example>"
    assert f"{other}\n" in newest.get_content().replace("\r", "")
