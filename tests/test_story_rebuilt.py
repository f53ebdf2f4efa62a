"""The promise when the ledger is lost: the mailbox tells what was done; else we are silent."""

from __future__ import annotations

from datetime import timedelta

from tests.acme import answer, letters, mail, world

M1 = "<m1@customer.example>"


def test_after_a_lost_ledger_nobody_gets_an_automatic_mail_but_a_person_is_told() -> None:
    """An answer may have been archived meanwhile; so the agents see the mail before it is too late."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    here.lose_ledger()
    here.later(minutes=1)
    assert "empathd-attention" not in here.mailbox.flags_of(M1)
    here.later(hours=4, minutes=45)
    assert not here.outbox.mails
    assert "empathd-attention" in here.mailbox.flags_of(M1)
    assert len(here.mailbox.drafts()) == 1


def test_an_alert_survives_a_lost_ledger() -> None:
    """A mention on social media is shown to the agents in time all the same."""
    here = world()
    sender = "Facebook <notification@facebookmail.com>"
    here.mailbox.deliver(mail(1, sender=sender, text="Anna commented on your post: nothing works!\n"))
    here.later(minutes=10)
    here.lose_ledger()
    here.later(minutes=1)
    here.later(minutes=40)
    assert "empathd-attention" in here.mailbox.flags_of(M1)


def test_without_keywords_a_lost_ledger_makes_us_silent() -> None:
    """A draft that an agent deleted cannot be known there, so no old mail gets one; new mail does."""
    here = world("draft")
    here.mailbox.keywords = False
    here.mailbox.deliver(mail(1))
    here.round()
    (draft,) = letters(here.mailbox.drafts())
    here.mailbox.remove(str(draft["Message-ID"]), "Drafts")
    here.lose_ledger()
    here.later(minutes=1)
    assert not here.mailbox.drafts()
    here.mailbox.deliver(mail(2, sender="Bo <bo@customer.example>"))
    here.later(minutes=1)
    assert len(here.mailbox.drafts()) == 1


def test_a_deleted_draft_stays_deleted_after_a_lost_ledger() -> None:
    """Where keywords are kept, they are the tombstone."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    (draft,) = letters(here.mailbox.drafts())
    here.mailbox.remove(str(draft["Message-ID"]), "Drafts")
    here.lose_ledger()
    here.later(minutes=1)
    here.later(minutes=15)
    assert not here.mailbox.drafts()


def test_a_mailbox_that_moved_to_another_server_doubles_nothing() -> None:
    """Other UIDs, perhaps the same UIDVALIDITY: mails are known by what they say."""
    here = world()
    here.ledger.serve("old.example/help/INBOX", here.now)
    here.mailbox.deliver(mail(1))
    here.later(hours=5, minutes=45)
    for stored in here.mailbox.folders["INBOX"]:
        stored.uid += 1000
    here.mailbox.deliver(mail(2, sender="Bo <bo@customer.example>"))
    here.ledger.serve("new.example/help/INBOX", here.now)
    here.later(minutes=1)
    here.later(minutes=15)
    assert (len(here.mailbox.drafts()), len(here.outbox.mails)) == (2, 1)
    assert "empathd-drafted" in here.mailbox.flags_of("<m2@customer.example>")


def test_an_answer_after_a_lost_ledger_ends_the_wait() -> None:
    """Replies in Sent are evidence from the first look on."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    here.mailbox.put("Sent", answer(1))
    here.lose_ledger()
    here.later(minutes=1)
    here.now += timedelta(hours=4, minutes=45)
    here.round()
    assert not here.outbox.mails
    assert "empathd-attention" not in here.mailbox.flags_of(M1)
