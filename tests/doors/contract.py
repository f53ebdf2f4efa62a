"""What the loop may rely on in any MailboxDoor: run on the false door and on the real one.

A module that runs it says ``from tests.doors.contract import *`` and has two fixtures: ``mailbox``,
a fresh mailbox as customers and agents use it, and ``door``, a MailboxDoor on that mailbox.
"""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from empathd.daemon.ports import MailboxDoor, Mark
from tests.doors.kit import ARRIVED, Mailbox, look, mail


def test_a_new_mail_is_read_whole(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Bytes, time of arrival, flags and size are those the server has; reading leaves the mail unread."""
    raw = mail(1, text="Grüße,\r\n\r\nund „Danke“")
    mailbox.deliver(raw, ARRIVED, ["\\Flagged", "vip"])
    (new,) = look(door).new
    assert (new.raw, new.size, new.arrived) == (raw, len(raw), ARRIVED)
    assert new.arrived.utcoffset() == timedelta(0)
    assert door.whereabouts(new.place)[0] == "INBOX"
    assert {flag.lower() for flag in new.flags} == {"\\flagged", "vip"}
    assert "\\Seen" not in mailbox.flags_of("<m1@cust.test>")


def test_each_mail_is_new_once(door: MailboxDoor, mailbox: Mailbox) -> None:
    """A look goes on where the last one ended; equal mails are two mails."""
    mailbox.deliver(mail(1))
    mailbox.deliver(mail(1))
    first = look(door)
    assert len({new.place for new in first.new}) == 2
    assert not look(door, first).new
    mailbox.deliver(mail(2))
    second = look(door, first)
    assert [new.raw for new in second.new] == [mail(2)]
    assert (second.waiting, second.moved) == (0, False)


def test_a_cursor_that_was_not_kept_reads_again(door: MailboxDoor, mailbox: Mailbox) -> None:
    """What was read but not made durable is read again."""
    mailbox.deliver(mail(1))
    assert look(door).new == look(door).new != ()


def test_a_huge_mail_is_read_in_part(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Attachments do not fill our memory: 256 KB of a mail are read, its true size is told."""
    raw = mail(1, text="x" * 70 + ("\r\n" + "y" * 70) * 5000)
    mailbox.deliver(raw)
    (new,) = look(door).new
    assert new.raw == raw[:262_144]
    assert new.size == len(raw)


def test_an_empty_mailbox_is_no_trouble(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Nothing in, nothing out; empty lists are no commands."""
    seen = look(door)
    assert (seen.new, seen.flags, seen.sent, seen.drafts, seen.waiting) == ((), {}, (), (), 0)
    door.mark([])
    assert (door.append_drafts([]), door.fetch([])) == ((), ())


def test_keywords_come_and_go_beside_those_of_others(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Our keywords are set and removed as asked; other flags stay, and nobody's mail becomes read."""
    for number, flags in enumerate((["vip"], ["\\Answered"], [])):
        mailbox.deliver(mail(number), flags=flags)
    one, two, three = (new.place for new in look(door).new)
    seen, stuck, seen_flag = "empathd-seen", "cue-stuck", "\\Seen"
    door.mark(
        [
            Mark(one, frozenset({seen, stuck})),
            Mark(two, frozenset({seen})),
            Mark(three, frozenset({seen_flag})),
        ]
    )
    door.mark([Mark(one, remove=frozenset({stuck})), Mark(two, frozenset({stuck}), frozenset({seen}))])
    assert mailbox.flags_of("<m0@cust.test>") == {"vip", seen}
    assert mailbox.flags_of("<m1@cust.test>") == {"\\Answered", stuck}
    assert mailbox.flags_of("<m2@cust.test>") == frozenset()


def test_marking_what_is_gone_harms_nothing(door: MailboxDoor, mailbox: Mailbox) -> None:
    """A mail that an agent moved away meanwhile is passed over; the others are marked."""
    mailbox.deliver(mail(1))
    mailbox.deliver(mail(2))
    gone, here = (new.place for new in look(door).new)
    mailbox.remove("<m1@cust.test>")
    door.mark([Mark(gone, frozenset({"empathd-seen"})), Mark(here, frozenset({"empathd-seen"}))])
    assert mailbox.flags_of("<m2@cust.test>") == {"empathd-seen"}


def test_flags_of_watched_mails_are_told(door: MailboxDoor, mailbox: Mailbox) -> None:
    """An agent's \\Answered is seen; a mail that is gone is missing."""
    for number in range(3):
        mailbox.deliver(mail(number))
    first = look(door)
    mailbox.flag("<m0@cust.test>", "\\Answered")
    mailbox.remove("<m1@cust.test>")
    now = look(door, first, [new.place for new in first.new]).flags
    assert now == {first.new[0].place: {"\\Answered"}, first.new[2].place: frozenset()}


def test_mails_are_fetched_again_by_place(door: MailboxDoor, mailbox: Mailbox) -> None:
    """A mail can be read again later, without any mark left; one that is gone is missing."""
    mailbox.deliver(mail(1), ARRIVED)
    mailbox.deliver(mail(2))
    first = look(door)
    mailbox.remove("<m2@cust.test>")
    (again,) = door.fetch([new.place for new in first.new])
    assert again == first.new[0]


def test_a_draft_is_filed_as_it_is(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Agents find our bytes in Drafts, flagged as drafts and nothing else."""
    drafts = [mail(number, "X-Empathd: draft; v=1", text="Dear Anna, ä\r\n.\r\n") for number in range(3)]
    places = door.append_drafts(drafts)
    assert len(set(places)) == 3
    assert None not in places
    assert mailbox.drafts() == drafts
    assert mailbox.flags_of("<m2@cust.test>", "Drafts") == {"\\Draft"}
    assert [trace.place for trace in look(door).drafts] == list(places)


def test_a_folder_that_was_just_read_takes_mail(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Looking comes before filing in every round; it is no reason for a server to refuse."""
    mailbox.put("Sent", mail(1), ARRIVED)
    mailbox.put("Drafts", mail(2), flags=["\\Draft"])
    seen = look(door)
    assert all(door.append_drafts([mail(3)]))
    assert len(door.fetch([seen.sent[0].place])) == 1
    door.file_sent(mail(4))
    assert (mailbox.drafts(), mailbox.sent()) == ([mail(2), mail(3)], [mail(1), mail(4)])


def test_drafts_are_seen_as_they_stand(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Ours, an agent's, and what became of them since the last look."""
    door.append_drafts([mail(1, "In-Reply-To: <q@cust.test>", "X-Empathd: draft; v=1")])
    assert [(trace.message_id, trace.mark) for trace in look(door).drafts] == [
        ("<m1@cust.test>", "draft; v=1")
    ]
    mailbox.put("Drafts", mail(2, "References: <p@cust.test>\r\n <q@cust.test>"), flags=["\\Draft"])
    mailbox.remove("<m1@cust.test>", "Drafts")
    (theirs,) = look(door).drafts
    assert (theirs.message_id, theirs.references, theirs.mark) == (
        "<m2@cust.test>", ("<p@cust.test>", "<q@cust.test>"), "",
    )  # fmt: skip
    mailbox.flag("<m2@cust.test>", "\\Flagged", folder="Drafts")
    assert "\\Flagged" in look(door).drafts[0].flags


def test_a_reply_in_sent_is_seen_once(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Whom it answers, who signed it, to whom it went; old ones are left alone."""
    old = ARRIVED - timedelta(days=60)
    mailbox.put("Sent", mail(0), old)
    reply = (
        "From: =?utf-8?q?Mira_J=C3=A4nsen?= <Mira@shop.test>\r\nTo: \"Anna, B.\" <anna@cust.test>\r\n"
        "Cc: bob@cust.test\r\nMessage-ID: <r@shop.test>\r\nReferences: <a@cust.test> <b@cust.test>\r\n"
        "In-Reply-To: <b@cust.test>\r\n\r\nDear Anna\r\n"
    )  # fmt: skip
    mailbox.put("Sent", reply.encode(), ARRIVED, ["\\Seen"])
    first = look(door)
    (trace,) = first.sent
    assert (trace.sender, trace.sender_name, trace.arrived) == ("mira@shop.test", "Mira Jänsen", ARRIVED)
    assert (trace.references, trace.message_id) == (("<a@cust.test>", "<b@cust.test>"), "<r@shop.test>")
    assert trace.recipients == ("anna@cust.test", "bob@cust.test")
    assert (trace.automatic, trace.mark) == (False, "")
    assert not look(door, first).sent


def test_our_copy_in_sent_shows_what_it_is(door: MailboxDoor, mailbox: Mailbox) -> None:
    """A holding update that we filed is found again as automatic and ours."""
    raw = mail(7, "Auto-Submitted: auto-replied", "X-Empathd: hold; v=1")
    first = look(door)
    assert door.file_sent(raw)
    (trace,) = look(door, first).sent
    assert (trace.automatic, trace.mark, trace.message_id) == (True, "hold; v=1", "<m7@cust.test>")
    assert mailbox.sent() == [raw]
    assert mailbox.flags_of("<m7@cust.test>", "Sent") == {"\\Seen"}


def test_a_rebuilt_mailbox_is_read_from_the_start(door: MailboxDoor, mailbox: Mailbox) -> None:
    """When UIDs lose their meaning nothing is skipped, and old places mean no mail any more."""
    mailbox.deliver(mail(1))
    first = look(door)
    mailbox.rebuild()
    old = [new.place for new in first.new]
    second = look(door, first, old)
    assert second.moved
    assert [new.raw for new in second.new] == [mail(1)]
    assert second.flags == {}
    door.mark([Mark(place, frozenset({"empathd-seen"})) for place in old])
    assert mailbox.flags_of("<m1@cust.test>") == frozenset()
    assert not look(door, second).moved


def test_waiting_ends_with_new_mail(door: MailboxDoor, mailbox: Mailbox) -> None:
    """A mail that comes in wakes us."""
    look(door)
    timer = threading.Timer(0.2, mailbox.deliver, [mail(1)])
    timer.start()
    assert door.wait(30, lambda: False)
    timer.join()
    assert len(look(door).new) == 1


def test_mail_that_came_before_the_wait_is_not_slept_over(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Between a look and the wait other commands run; what comes in then still wakes us."""
    mailbox.deliver(mail(1))
    first = look(door)
    mailbox.deliver(mail(2))
    door.mark([Mark(first.new[0].place, frozenset({"empathd-seen"}))])
    assert door.wait(30, lambda: False)


def test_a_mail_in_the_place_of_another_is_not_slept_over(door: MailboxDoor, mailbox: Mailbox) -> None:
    """One goes, one comes: the number of mails stays the same, and still it wakes us."""
    mailbox.deliver(mail(1))
    look(door)
    mailbox.deliver(mail(2))
    mailbox.remove("<m1@cust.test>")
    assert door.wait(30, lambda: False)


@pytest.mark.parametrize("wake", [False, True])
def test_waiting_ends_when_told_or_in_time(door: MailboxDoor, mailbox: Mailbox, wake: bool) -> None:
    """A stop or a reload is noticed; otherwise the wait ends by itself, and commands work again."""
    look(door)
    assert door.wait(30 if wake else 0.1, lambda: wake) is wake
    assert look(door).new == ()


def test_what_the_server_can_do_is_told(door: MailboxDoor, mailbox: Mailbox) -> None:
    """``check --online`` has lines to show, and knows the folders."""
    told = door.abilities()
    assert (told.keywords, told.drafts, told.sent[:1]) == (
        True,
        mailbox.named("Drafts"),
        (mailbox.named("Sent"),),
    )
    assert told.lines


def test_closing_never_fails(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Not even twice."""
    door.close()
    door.close()
