"""The IMAP door on lines that are slow, chopped, cut, frozen or not to be trusted."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from empathd.daemon.imap import connect, sync
from empathd.daemon.ports import Cursor, DoorError, Mark
from tests.doors.account import account
from tests.doors.kit import SINCE, look, mail
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy


def turns_for(count: int, dovecot: Dovecot) -> int:
    """Client turns that a whole round takes with so many new mails."""
    mailbox = dovecot.mailbox()
    mailbox.deliver_many(mail(number) for number in range(count))
    with Proxy(mailbox.port) as proxy:
        door = connect(account(mailbox, port=proxy.port))
        before = proxy.turns
        first = look(door)
        assert len(first.new) == count
        cues = [frozenset({"empathd-seen", f"cue-{number % 3}"}) for number in range(count)]
        door.mark([Mark(new.place, keywords) for new, keywords in zip(first.new, cues, strict=True)])
        assert None not in door.append_drafts([mail(number) for number in range(count)])
        look(door, first, [new.place for new in first.new])
        turns = proxy.turns - before
        door.close()
        return turns


def test_round_trips_do_not_grow_with_the_mail(dovecot: Dovecot) -> None:
    """Two hundred mails are read, tagged and drafted in as many round trips as ten."""
    assert turns_for(200, dovecot) == turns_for(10, dovecot) <= 24


def test_a_batch_is_bounded(dovecot: Dovecot) -> None:
    """A backlog comes in portions of at most 500, lowest first, and none is left out."""
    mailbox = dovecot.mailbox()
    mailbox.deliver_many(mail(number) for number in range(503))
    door = connect(account(mailbox))
    first = look(door)
    second = look(door, first)
    door.close()
    assert (len(first.new), first.waiting, len(second.new), second.waiting) == (500, 3, 3, 0)
    assert [new.raw for new in (*first.new, *second.new)] == [mail(number) for number in range(503)]


def test_a_huge_backlog_needs_no_huge_answer(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a mailbox too big for one SEARCH answer each mail is still read once, in order, gaps or not."""
    monkeypatch.setattr(sync, "WINDOW", 4)
    monkeypatch.setattr(sync, "BATCH", 3)
    mailbox = dovecot.mailbox()
    mailbox.deliver_many(mail(number) for number in range(20))
    for number in (0, 1, 7, 8, 9, 15):
        mailbox.remove(f"<m{number}@cust.test>")
    door, read, waiting = connect(account(mailbox)), list[bytes](), list[int]()
    last = look(door)
    while last.new:
        read += [new.raw for new in last.new]
        waiting.append(last.waiting)
        last = look(door, last)
    door.close()
    assert read == [mail(number) for number in range(20) if number not in (0, 1, 7, 8, 9, 15)]
    assert waiting == [11, 8, 5, 2, 0]


def test_lines_in_pieces_are_put_together(dovecot: Dovecot) -> None:
    """A bad network that chops the server's lines loses nothing, not even during IDLE."""
    mailbox = dovecot.mailbox()
    with Proxy(mailbox.port, chop=7) as proxy:
        door = connect(account(mailbox, port=proxy.port))
        first = look(door)
        timer = threading.Timer(0.2, mailbox.deliver, [mail(1)])
        timer.start()
        assert door.wait(30, lambda: False)
        timer.join()
        assert [new.raw for new in look(door, first).new] == [mail(1)]
        door.close()


def test_a_line_cut_anywhere_is_a_door_error(dovecot: Dovecot) -> None:
    """Wherever the connection breaks, the loop hears that it broke and may try again, and nothing else."""
    mailbox = dovecot.mailbox()
    mailbox.deliver_many(mail(number) for number in range(3))
    read: list[int] = []
    for at in range(1, 6000, 149):
        with Proxy(mailbox.port, cut_after=at) as proxy:
            try:
                door = connect(account(mailbox, port=proxy.port, read_timeout=5))
                first = look(door)
                door.mark([Mark(new.place, frozenset({"empathd-seen"})) for new in first.new])
                door.wait(0.05, lambda: False)
                read.append(len(first.new))
                door.close()
            except DoorError as error:
                assert error.again, error
    assert 0 < len(read) < 30
    assert set(read) == {3}


def test_idle_ends_with_an_error_when_the_server_goes(own_dovecot: Dovecot) -> None:
    """A server that hangs up during IDLE is noticed at once, and served again after its restart."""
    mailbox = own_dovecot.mailbox()
    mailbox.deliver(mail(1))
    door = connect(account(mailbox))
    first = look(door)
    timer = threading.Timer(0.2, own_dovecot.stop)
    timer.start()
    with pytest.raises(DoorError) as told:
        door.wait(30, lambda: False)
    timer.join()
    assert told.value.again
    with pytest.raises(DoorError):
        look(door)
    with pytest.raises(DoorError, match="refused"):
        connect(account(mailbox))
    own_dovecot.restart()
    mailbox.deliver(mail(2))
    assert [new.raw for new in look(connect(account(mailbox)), first).new] == [mail(2)]


def test_a_server_that_hangs_does_not_hang_us(own_dovecot: Dovecot) -> None:
    """No answer within the timeout is an error; nobody waits for ever."""
    mailbox = own_dovecot.mailbox()
    door = connect(account(mailbox, read_timeout=0.5, connect_timeout=0.5))
    own_dovecot.freeze()
    try:
        with pytest.raises(DoorError, match="no answer in time") as told:
            look(door)
    finally:
        own_dovecot.freeze(on=False)
    assert told.value.again


def test_a_certificate_nobody_vouches_for_is_refused(dovecot: Dovecot) -> None:
    """TLS means verified; the message says how to trust one's own authority."""
    mailbox = dovecot.mailbox()
    for changes in ({"security": "tls", "port": dovecot.tls_port}, {"security": "starttls"}):
        with pytest.raises(DoorError, match=r"not trusted.*ca_file") as told:
            connect(account(mailbox, **changes))
        assert not told.value.again
        door = connect(account(mailbox, ca_file=str(dovecot.ca), **changes))
        assert any("TLSv1" in line for line in door.abilities().lines)
        door.close()


def test_a_certificate_for_another_host_is_refused(dovecot: Dovecot) -> None:
    """Not only some certificate: the one of the host that was asked for."""
    changes = {"security": "tls", "port": dovecot.tls_port, "ca_file": str(dovecot.ca)}
    with pytest.raises(DoorError, match="not trusted"):
        connect(account(dovecot.mailbox(), host="127.0.0.2", **changes))


def test_idle_works_over_tls(dovecot: Dovecot) -> None:
    """The same within an encrypted connection."""
    mailbox = dovecot.mailbox()
    door = connect(account(mailbox, security="tls", port=dovecot.tls_port, ca_file=str(dovecot.ca)))
    first = look(door)
    timer = threading.Timer(0.2, mailbox.deliver, [mail(1)])
    timer.start()
    assert door.wait(30, lambda: False)
    timer.join()
    assert len(look(door, first).new) == 1
    door.close()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"password": "wrong"}, "login of help.* refused: .*mend username or password"),
        ({"ca_file": "/nowhere.pem", "security": "starttls"}, "ca_file /nowhere.pem cannot be used"),
        ({"security": "tls"}, "does not speak TLS on this port"),
        ({"drafts": "Concepts"}, "no folder Concepts; there are: .*Drafts.*folders.drafts"),
        ({"sent": ("Sent", "Old")}, "no folder Old; .*folders.sent"),
        ({"inbox": "Nowhere"}, "no folder Nowhere; .*folders.inbox"),
    ],
)
def test_what_a_person_must_mend_is_said(dovecot: Dovecot, changes: dict[str, str], words: str) -> None:
    """A wrong setting is no reason to try again and again; the message says what would be right."""
    with pytest.raises(DoorError, match=words) as told:
        connect(account(dovecot.mailbox(), **changes)).look(Cursor(), {}, [], SINCE)
    assert not told.value.again
    assert "wrong" not in str(told.value)


def test_no_password_in_sight(dovecot: Dovecot) -> None:
    """The password does not show in an account's text."""
    assert dovecot.password not in repr(account(dovecot.mailbox()))


def test_descriptors_are_given_back(dovecot: Dovecot) -> None:
    """A day of reconnects leaves no open file behind."""
    mailbox = dovecot.mailbox()
    connect(account(mailbox)).close()
    before = len(list(Path(f"/proc/{os.getpid()}/fd").iterdir()))
    for _ in range(5):
        connect(account(mailbox)).close()
        with pytest.raises(DoorError):
            connect(account(mailbox, password="wrong"))
    assert len(list(Path(f"/proc/{os.getpid()}/fd").iterdir())) == before
