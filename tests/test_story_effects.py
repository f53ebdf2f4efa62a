"""The promise that nothing happens twice and nothing is lost: lost ledgers, second instances, cut lines.

The same stories run with real kills on a real Dovecot in tests/chaos.
"""

from __future__ import annotations

import pytest

from empathd.daemon.claims import PATIENCE
from empathd.daemon.ledger import Ledger
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.replies.thread import untouched
from tests.acme import answer, mail, manner, world
from tests.world import World

M1 = "<m1@customer.example>"


def second(here: World) -> World:
    """Another instance, on another machine: it shares neither state nor secret; its first start is over."""
    other = here.second(manner("live", secret=b"another secret"))
    other.round()
    return other


def test_two_instances_make_one_draft_and_send_one_update() -> None:
    """Whoever is first acts, the other one knows it."""
    here = world()
    there = second(here)
    here.mailbox.deliver(mail(1))
    for minutes in (1, 340, 1, 20):
        here.later(minutes=minutes)
        there.later(minutes=minutes)
    assert (len(here.mailbox.drafts()), len(here.outbox.mails)) == (1, 1)
    assert "empathd-attention" not in here.mailbox.flags_of(M1)


def test_a_mail_claimed_by_another_instance_is_left_to_it_for_a_while() -> None:
    """When the other one dies before its draft is filed, the mail is taken over."""
    here = world("draft")
    here.mailbox.deliver(mail(1), flags=["empathd-seen"])
    here.round()
    here.later(minutes=5)
    assert not here.mailbox.drafts()
    here.now += PATIENCE
    here.round()
    here.later(minutes=1)
    assert len(here.mailbox.drafts()) == 1


def test_a_claim_lost_at_the_last_moment_is_lost() -> None:
    """Another instance that claims between our look and our draft goes first."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    look = here.door.look

    def look_then_lose(*arguments):  # type: ignore[no-untyped-def]
        seen = look(*arguments)
        here.mailbox.flag(M1, "empathd-seen")
        return seen

    here.door.look = look_then_lose  # type: ignore[method-assign]
    here.round()
    assert not here.mailbox.drafts()


def test_our_own_mark_is_no_claim_of_another() -> None:
    """An agent who drops an answer that they had begun finds our draft as soon as that is sure."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.mailbox.put("Drafts", answer(1), flags=["\\Draft"])
    here.round()
    here.mailbox.remove("<a1@acme.example>", "Drafts")
    here.later(minutes=1)
    assert not here.mailbox.drafts(), "they may be saving"
    here.later(minutes=2)
    assert len(here.mailbox.drafts()) == 1


def test_of_two_drafts_the_first_stays() -> None:
    """Two instances that could not see each other end with one draft; an edited one is never removed."""
    here, there = world("draft"), world("draft")
    there.make_manner = manner("draft", secret=b"another secret")
    for each in (here, there):
        each.mailbox.deliver(mail(1))
        each.round()
    (ours,), (theirs,) = here.mailbox.drafts(), there.mailbox.drafts()
    assert untouched(theirs) and ours != theirs
    here.mailbox.put("Drafts", theirs, flags=["\\Draft"])
    edited = theirs.replace(b"Dear", b"Dearest").replace(b"Hello", b"Hello again").replace(b"Hi ", b"Hi, ")
    assert not untouched(edited)
    here.mailbox.put("Drafts", edited, flags=["\\Draft"])
    here.later(minutes=1)
    assert here.mailbox.drafts() == [ours, edited]


def test_another_instance_files_its_draft_just_before_ours() -> None:
    """The last look before the append is not the last word: after it the later one goes away again."""
    here = world("draft")
    there = second(here)
    here.mailbox.keywords = False  # no claims: both go ahead
    here.mailbox.deliver(mail(1))
    append = here.door.append_drafts

    def after_the_other(drafts):  # type: ignore[no-untyped-def]
        there.round()
        return append(drafts)

    here.door.append_drafts = after_the_other  # type: ignore[method-assign]
    here.round()
    assert len(here.mailbox.drafts()) == 1


@pytest.mark.parametrize("step", ["claim", "drafts", "append_drafts after", "mark"])
@pytest.mark.parametrize("fate", ["kept", "lost", "rolled back"])
def test_a_draft_is_filed_once_whatever_becomes_of_the_ledger(step: str, fate: str) -> None:
    """Cut off anywhere, with the ledger kept, lost or of yesterday: one draft, every keyword."""
    here = world("draft")
    before = Ledger(":memory:")
    here.ledger.db.conn.backup(before.db.conn)
    here.mailbox.deliver(mail(1))
    here.mailbox.failing[step] = DoorError("imap", "connection lost")
    with pytest.raises(DoorError):
        here.round()
    if fate == "lost":
        here.lose_ledger()
    elif fate == "rolled back":
        here.ledger = before
    here.later(minutes=1)
    here.now += PATIENCE
    here.round()
    here.later(minutes=1)
    assert len(here.mailbox.drafts()) == 1
    assert {"empathd-seen", "empathd-drafted", "cue-stuck"} <= here.mailbox.flags_of(M1)


@pytest.mark.parametrize("fate", ["kept", "lost", "rolled back"])
@pytest.mark.parametrize("step", ["claim", "mark", "file_sent", "file_sent after"])
def test_an_update_goes_out_once_whatever_becomes_of_the_ledger(step: str, fate: str) -> None:
    """At most one mail to the customer; where none went out, or nobody can know, a person is told."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    before = Ledger(":memory:")
    here.ledger.db.conn.backup(before.db.conn)
    here.mailbox.failing[step] = DoorError("imap", "connection lost")
    with pytest.raises(DoorError):
        here.later(hours=4, minutes=45)
    if fate == "lost":
        here.lose_ledger()
    elif fate == "rolled back":
        here.ledger = before
    for minutes in (1, 16, 1):
        here.later(minutes=minutes)
    flags, mails = here.mailbox.flags_of(M1), len(here.outbox.mails)
    assert mails <= 1
    assert len({"empathd-held", "empathd-attention"} & flags) == 1
    assert mails == 1 or "empathd-held" not in flags
    if fate == "kept" and step != "mark":
        assert mails == 1
        assert len(here.mailbox.sent()) == 1


def test_what_is_unknown_is_closed_by_the_copy_in_sent() -> None:
    """A provider that rewrites the Message-ID: our mark is proof enough, and the person is asked no more."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    sent = world()
    sent.mailbox.deliver(mail(1))
    sent.later(hours=5, minutes=45)
    ((_, raw),) = sent.outbox.mails
    here.outbox.answers = [Receipt(Outcome.UNKNOWN)]
    here.later(hours=4, minutes=45)
    assert "empathd-attention" in here.mailbox.flags_of(M1)
    assert here.ledger.unknown() == [M1]
    head, _, text = raw.partition(b"\r\n\r\n")
    kept = [line for line in head.split(b"\r\n") if not line.startswith((b"Message-ID", b"References", b" "))]
    here.mailbox.put("Sent", b"\r\n".join([*kept, b"Message-ID: <other@provider.example>", b"", text]))
    here.later(minutes=1)
    here.later(minutes=1)
    flags = here.mailbox.flags_of(M1)
    assert "empathd-held" in flags
    assert not {"empathd-attention", "empathd-holding"} & flags
    assert not here.ledger.unknown() and not here.outbox.mails


def test_another_instance_that_gave_up_leaves_the_update_to_us() -> None:
    """Its claim is taken back and nothing was sent: the customer hears all the same."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    here.mailbox.flag(M1, "empathd-holding")
    here.later(hours=4, minutes=45)
    assert not here.outbox.mails
    here.mailbox.find(M1).flags.remove("empathd-holding")
    here.later(minutes=1)
    here.later(minutes=1)
    assert len(here.outbox.mails) == 1


def test_an_update_that_another_instance_began_is_asked_about() -> None:
    """It may have sent it and died: we never send a second one, and a person is told."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    here.mailbox.flag(M1, "empathd-holding")
    here.later(hours=4, minutes=45)
    here.later(minutes=16)
    here.later(minutes=1)
    assert not here.outbox.mails
    assert "empathd-attention" in here.mailbox.flags_of(M1)


def test_a_copy_that_sent_refuses_stops_nothing() -> None:
    """A full Sent folder costs the copy, not the service."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.door.file_sent = lambda raw: False  # type: ignore[method-assign]
    here.later(hours=5, minutes=45)
    here.later(minutes=1)
    assert len(here.outbox.mails) == 1
    assert not here.ledger.copies.owed()
