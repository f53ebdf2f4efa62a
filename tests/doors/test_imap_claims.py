"""Claims on real servers: of many that reach for a mail at once, one gets it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from empathd.daemon.imap import ImapDoor, connect
from empathd.daemon.imap.uids import place
from empathd.daemon.ports import Place
from tests.conftest import AnyServer
from tests.doors.account import account
from tests.doors.kit import look, mail
from tests.servers.dovecot import Dovecot
from tests.servers.scripted import OFFERED, Scripted, Turn

INSTANCES, MAILS = 4, 30


@pytest.mark.parametrize("any_server", ["dovecot", "dovecot_maildir", "cyrus"], indirect=True)
def test_of_many_instances_one_wins_each_mail(any_server: AnyServer) -> None:
    """All reach out at the same moment, while an agent reads some mails: nobody wins twice, no other is left.

    What the agent changes while Dovecot sets the claim may be left: it tells one change like another.
    """
    mailbox = any_server.mailbox()
    mailbox.deliver_many(mail(number) for number in range(MAILS + 1))
    doors = [connect(account(mailbox)) for _ in range(INSTANCES)]
    earlier, *places = (new.place for new in look(doors[0]).new)
    assert doors[0].claim([earlier], "empathd-seen") == {earlier}
    start = Barrier(INSTANCES + 1)

    def claim(door: ImapDoor) -> frozenset[Place]:
        start.wait(30)
        return door.claim(places, "empathd-seen")

    with ThreadPoolExecutor(INSTANCES) as pool:
        claims = [pool.submit(claim, door) for door in doors]
        start.wait(30)
        for number in range(1, MAILS + 1, 5):
            mailbox.flag(f"<m{number}@cust.test>", "\\Seen")
        won = Counter(place for each in claims for place in each.result(60))
    for door in doors:
        door.close()
    read = set(places[::5]) if isinstance(any_server, Dovecot) else set()
    assert won == dict.fromkeys(won, 1)
    assert won.keys() >= set(places) - read


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


@pytest.mark.parametrize(
    ("server_name", "told", "ours"),
    [
        ("Dovecot", b"MODSEQ (8)", True),
        ("Dovecot", b"MODSEQ (8) FLAGS (empathd-holding)", False),
        ("another", b"MODSEQ (8) FLAGS (empathd-holding)", True),
    ],
)
def test_who_is_told_flags_by_dovecot_came_second(server_name: str, told: bytes, ours: bool) -> None:
    """An OK without MODIFIED is no proof there: its silence is. Other servers may tell flags as they like."""
    asked: list[bytes] = []

    def answer(turn: Turn) -> Iterator[bytes]:
        if turn.verb == "ID":
            yield b'* ID ("name" "%s")\r\n' % server_name.encode()
        elif turn.verb == "UID FETCH":
            yield b"* 1 FETCH (UID 1 MODSEQ (%d) FLAGS (%s))\r\n" % (
                (8, b"empathd-holding") if asked else (7, b"")
            )
        elif turn.verb == "UID STORE":
            asked.append(turn.args.strip())
            yield b"* 1 FETCH (UID 1 %s)\r\n" % told
        else:
            yield from turn.honest()
            return
        yield turn.done()

    with Scripted(offered=f"{OFFERED} CONDSTORE") as server:
        server.mailbox.deliver(mail(1))
        server.fault = answer
        door = connect(account(server.mailbox))
        claimed = place(server.mailbox.folders["INBOX"].validity, 1, "INBOX")
        assert door.claim([claimed], "empathd-holding") == ({claimed} if ours else frozenset())
        assert asked == [b"1 (UNCHANGEDSINCE 7) +FLAGS.SILENT (empathd-holding)"]
        door.close()


def test_without_uidplus_nothing_is_removed(dovecot: Dovecot) -> None:
    """EXPUNGE would take along what others have marked as deleted."""
    mailbox = dovecot.mailbox()
    door = connect(account(mailbox))
    door._wire.capabilities -= {"UIDPLUS"}
    (place,) = door.append_drafts([mail(1, "X-Empathd: draft; v=1")])
    assert place and door.remove_drafts([place]) == frozenset()
    assert len(mailbox.drafts()) == 1
    door.close()
