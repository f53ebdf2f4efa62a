"""Looking back at a mailbox: all that was sent since a time, batch by batch, and nothing changed by it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from empathd.daemon.imap import connect, past
from empathd.daemon.ports import Arrived
from tests.conftest import AnyServer
from tests.doors.account import account
from tests.doors.kit import mail
from tests.sent_mail import ago, reply
from tests.servers.little import Folder, LittleMailbox
from tests.servers.scripted import Scripted


def ids(batches: Iterable[tuple[Arrived, ...]]) -> list[list[str]]:
    """The Message-IDs of each batch."""
    return [
        [one.raw.split(b"Message-ID: <")[1].split(b"@")[0].decode() for one in batch] for batch in batches
    ]


def test_what_was_sent_since_is_read_and_left_as_it_was(any_server: AnyServer) -> None:
    """To the hour, though servers know days only; no flag is set, not even Seen."""
    mailbox = any_server.mailbox()
    for number, days in enumerate((40.0, 2.05, 1.95, 1)):
        mailbox.put("Sent", reply("Hello Anna,\n", number), ago(days))
    before = mailbox.mails("Sent")
    door = connect(account(mailbox))
    assert ids(door.past_sent(ago(2))) == [["r2", "r3"]]
    door.close()
    assert mailbox.mails("Sent") == before


def test_only_wanted_mails_of_inbox_and_archive_are_fetched() -> None:
    """Asked by their headers first; the archive is the folder that the server calls so."""
    mailbox = LittleMailbox()
    mailbox.folders["Old"] = Folder("Old", b"\\Archive")
    for number in range(4):
        mailbox.put("Old" if number > 1 else "INBOX", mail(number))
    with Scripted(mailbox) as server:
        door = connect(account(mailbox))
        wanted = {"<m1@cust.test>", "<m2@cust.test>"}
        found = door.past_mail(ago(9), lambda trace: trace.message_id in wanted)
        assert ids(found) == [["m1"], ["m2"]]
        assert server.asked["UID FETCH"] == 4 and server.asked["SELECT"] == 0
        door.close()


def test_a_batch_is_one_fetch_and_a_big_folder_is_asked_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory holds one batch, an answer of SEARCH stays a short line."""
    monkeypatch.setattr(past, "TOGETHER", 2)
    monkeypatch.setattr(past, "WINDOW", 3)
    mailbox = LittleMailbox()
    for number in range(7):
        mailbox.put("Sent", reply("Hello Anna,\n", number))
    with Scripted(mailbox) as server:
        door = connect(account(mailbox))
        assert ids(door.past_sent(ago(1))) == [["r0", "r1"], ["r2"], ["r3", "r4"], ["r5"], ["r6"]]
        assert (server.asked["UID SEARCH"], server.asked["UID FETCH"]) == (3, 5)
        door.close()
