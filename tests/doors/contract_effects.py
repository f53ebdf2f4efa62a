"""What effects may rely on in any MailboxDoor: claims that one instance wins, removals that hurt nobody.

To be imported beside ``tests.doors.contract``, with the same two fixtures.
"""

from __future__ import annotations

from empathd.daemon.ports import MailboxDoor
from tests.doors.kit import SINCE, Mailbox, look, mail


def test_a_mail_is_claimed_once(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Of those that want to act on a mail only the first may; flags of others change nothing in that."""
    for number, flags in enumerate(([], ["empathd-seen"], ["\\Flagged", "vip"], [])):
        mailbox.deliver(mail(number), flags=flags)
    free, taken, flagged, gone = (new.place for new in look(door).new)
    mailbox.remove("<m3@cust.test>")
    mailbox.flag("<m0@cust.test>", "\\Seen")
    assert door.claim([free, taken, flagged, gone], "empathd-seen") == {free, flagged}
    assert door.claim([free, taken, flagged, gone], "empathd-seen") == frozenset()
    assert mailbox.flags_of("<m2@cust.test>") == {"\\Flagged", "vip", "empathd-seen"}
    assert door.claim([], "empathd-seen") == frozenset()


def test_a_draft_goes_to_trash_as_it_is(door: MailboxDoor, mailbox: Mailbox) -> None:
    """Whoever misses a draft that we took away finds it in Trash; nothing else leaves the folder."""
    mailbox.put("Drafts", mail(9), flags=["\\Draft", "\\Deleted"])
    (ours, theirs) = door.append_drafts([mail(1, "X-Empathd: draft; v=1"), mail(2)])
    assert ours and theirs
    assert door.remove_drafts([ours, theirs], trash=True) == {ours}
    assert mailbox.trash() == [mail(1, "X-Empathd: draft; v=1")]
    assert mailbox.drafts() == [mail(9), mail(2)]
    assert door.remove_drafts([ours], trash=True) == frozenset()


def test_only_drafts_with_our_mark_are_removed(door: MailboxDoor, mailbox: Mailbox) -> None:
    """A draft that lost our mark is an agent's; deleted mails of others stay where they are."""
    mailbox.put("Drafts", mail(9), flags=["\\Draft", "\\Deleted"])
    places = door.append_drafts([mail(1, "X-Empathd: draft; v=1"), mail(2), mail(3, "X-Empathd: draft; v=1")])
    ours, theirs, kept = (place for place in places if place)
    assert [trace.place for trace in door.drafts(SINCE)][-3:] == [ours, theirs, kept]
    assert door.fetch([theirs])[0].raw == mail(2)
    assert door.remove_drafts([ours, theirs]) == {ours}
    assert mailbox.drafts() == [mail(9), mail(2), mail(3, "X-Empathd: draft; v=1")]
    assert door.remove_drafts([ours]) == frozenset()
