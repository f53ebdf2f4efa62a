"""Claims on real servers: of many that reach for a mail at once, one gets it."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from empathd.daemon.imap import ImapDoor, connect
from empathd.daemon.ports import Place
from tests.conftest import AnyServer
from tests.doors.account import account
from tests.doors.kit import look, mail
from tests.servers.dovecot import Dovecot

INSTANCES, MAILS = 4, 30


@pytest.mark.parametrize("any_server", ["dovecot", "cyrus"], indirect=True)
def test_of_many_instances_one_wins_each_mail(any_server: AnyServer) -> None:
    """All reach out at the same moment, while an agent reads the mails: nobody wins twice, none is left.

    Dovecot with Maildir is not among them: of four instances at the same moment two won all mails in 4 of 57
    runs, for there a change that another session has just made may not count yet (docs/servers.md).
    """
    mailbox = any_server.mailbox()
    mailbox.deliver_many(mail(number) for number in range(MAILS))
    doors = [connect(account(mailbox)) for _ in range(INSTANCES)]
    places = [new.place for new in look(doors[0]).new]
    start = Barrier(INSTANCES + 1)

    def claim(door: ImapDoor) -> frozenset[Place]:
        start.wait(30)
        return door.claim(places, "empathd-seen")

    with ThreadPoolExecutor(INSTANCES) as pool:
        claims = [pool.submit(claim, door) for door in doors]
        start.wait(30)
        for number in range(0, MAILS, 5):
            mailbox.flag(f"<m{number}@cust.test>", "\\Seen")
        won = Counter(place for each in claims for place in each.result(60))
    for door in doors:
        door.close()
    assert won == dict.fromkeys(places, 1)


def test_without_condstore_a_claim_that_stands_is_still_seen(dovecot: Dovecot) -> None:
    """Who comes later leaves the mail alone; only the same moment cannot be told apart."""
    mailbox = dovecot.mailbox()
    mailbox.deliver(mail(1))
    one, two = connect(account(mailbox)), connect(account(mailbox))
    for door in (one, two):
        door._wire.capabilities -= {"CONDSTORE"}
    (new,) = look(one).new
    assert one.claim([new.place], "empathd-holding") == {new.place}
    assert two.claim([new.place], "empathd-holding") == frozenset()
    one.close()
    two.close()


def test_without_uidplus_nothing_is_removed(dovecot: Dovecot) -> None:
    """EXPUNGE would take along what others have marked as deleted."""
    mailbox = dovecot.mailbox()
    door = connect(account(mailbox))
    door._wire.capabilities -= {"UIDPLUS"}
    (place,) = door.append_drafts([mail(1, "X-Empathd: draft; v=1")])
    assert place and door.remove_drafts([place]) == frozenset()
    assert len(mailbox.drafts()) == 1
    door.close()
