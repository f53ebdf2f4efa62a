"""Taking our own drafts away on servers that can do less than Dovecot: never other people's mails."""

from __future__ import annotations

import pytest

from empathd.daemon.imap import connect
from empathd.daemon.imap.door import ImapDoor
from tests.doors.account import account
from tests.doors.kit import look, mail
from tests.servers.dovecot import Dovecot

OURS = mail(1, "X-Empathd: draft; v=1")


def without(door: ImapDoor, *capabilities: str) -> ImapDoor:
    """The door as it would be on a server that lacks these."""
    door._wire.capabilities -= set(capabilities)
    return door


@pytest.mark.parametrize(
    ("lacking", "drafts", "trash"),
    [
        (("MOVE",), 1, 1),
        (("UIDPLUS",), 1, 1),
        (("MOVE", "UIDPLUS"), 2, 0),
    ],
    ids=str,
)
def test_removal_with_less(dovecot: Dovecot, lacking: tuple[str, ...], drafts: int, trash: int) -> None:
    """Without MOVE it is a copy and an expunge of that UID; without both the draft stays where it is."""
    mailbox = dovecot.mailbox()
    mailbox.put("Drafts", mail(9), flags=["\\Draft", "\\Deleted"])
    door = without(connect(account(mailbox)), *lacking)
    mailbox.put("Drafts", OURS, flags=["\\Draft"])
    (ours,) = look(door).drafts
    assert door.remove_drafts([ours.place], trash=True) == ({ours.place} if trash else frozenset())
    assert (len(mailbox.drafts()), mailbox.trash()) == (drafts, [OURS] * trash)
    assert mailbox.drafts()[0] == mail(9), "deleted by somebody else, expunged by nobody"
    door.close()


@pytest.mark.parametrize("lacking", [(), ("MOVE",)], ids=str)
def test_a_trash_that_takes_nothing_leaves_the_draft(lacking: tuple[str, ...]) -> None:
    """A server that refuses the move breaks no round: the draft stays, and nothing of it is deleted."""
    with Dovecot("sdbox", special=("Drafts", "Sent")) as server:
        mailbox = server.mailbox()
        with mailbox.session() as imap:
            assert imap.create("Trash")[0] == "OK"
            door = without(connect(account(mailbox)), *lacking)
            assert imap.delete("Trash")[0] == "OK"
        (place,) = door.append_drafts([OURS])
        assert place and door.remove_drafts([place], trash=True) == frozenset()
        assert mailbox.flags_of("<m1@cust.test>", "Drafts") == {"\\Draft"}
        assert len(look(door).drafts) == 1
        door.close()


def test_without_trash_a_draft_is_deleted() -> None:
    """Where there is no Trash folder the draft goes for good; none is made for it."""
    with Dovecot("sdbox", special=("Drafts", "Sent")) as server:
        mailbox = server.mailbox()
        mailbox.put("Drafts", mail(9), flags=["\\Draft", "\\Deleted"])
        door = connect(account(mailbox))
        (place,) = door.append_drafts([OURS])
        assert place and door.remove_drafts([place], trash=True) == {place}
        assert mailbox.drafts() == [mail(9)]
        assert "trash: none, drafts are deleted" in door.abilities().lines
        door.close()


@pytest.mark.parametrize("name", ["Papierkorb", "Deleted Items", "INBOX/Prullenbak"])
def test_trash_is_found_by_its_name(name: str) -> None:
    """Without SPECIAL-USE, in whatever language the mailbox was made."""
    with Dovecot("sdbox", special=()) as server:
        mailbox = server.mailbox()
        with mailbox.session() as imap:
            for folder in ("Drafts", "Sent", name):
                assert imap.create(f'"{folder}"')[0] == "OK"
        door = connect(account(mailbox))
        (place,) = door.append_drafts([OURS])
        assert place and door.remove_drafts([place], trash=True) == {place}
        assert [raw for raw, _ in mailbox.mails(f'"{name}"')] == [OURS]
        door.close()
