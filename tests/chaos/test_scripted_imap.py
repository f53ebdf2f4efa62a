"""What Dovecot never does: a server that lies, drops, jumps, babbles or hangs up, and then is well again.

While it lasts no mail of others is touched and nobody is answered twice; afterwards every customer has
one draft and all keywords, and the log says what was wrong.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from empathd.daemon.imap import ImapDoor, connect
from empathd.daemon.ledger import Ledger
from tests.chaos.scripted_cases import CASES, Case
from tests.chaos.serving import Serving, server_time
from tests.chaos.support import TAGS, answered, foreign, furnish, question, tags
from tests.doors.account import account
from tests.servers import faults
from tests.servers.faults import on, says
from tests.servers.scripted import Scripted, Turn, honest


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted() as running:
        furnish(running.mailbox)
        yield running


def serving(server: Scripted, case: Case) -> Serving:
    def dial() -> ImapDoor:
        patience = case.patience if server.fault is case.fault else 20
        return connect(account(server.mailbox, read_timeout=patience, poll=0.2))

    return Serving(dial)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_whatever_the_server_does(case: Case, server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is doubled or touched while it lasts; when the server is well again, nothing is lost."""
    caplog.set_level(logging.INFO, "empathd")
    daemon, mailbox = serving(server, case), server.mailbox
    mailbox.deliver(question(1))
    daemon.round()
    before = foreign(mailbox)

    server.fault = case.fault
    mailbox.deliver(question(2))
    before["INBOX"] += Counter([(question(2), frozenset())])
    for number in range(3):
        if number == 1 or case.patience < 20:
            daemon.close()  # else a fault at login would never be met
        daemon.round()
        daemon.wait(0.05)
        assert foreign(mailbox) == before
        assert max(answered(mailbox).values()) == 1
    assert server.asked["GREETING"] <= daemon.connects + 1
    assert sum(server.asked.values()) < 200
    told = caplog.text
    assert re.search(case.log, told), told

    server.fault = honest
    mailbox.deliver(question(3))
    before["INBOX"] += Counter([(question(3), frozenset())])
    daemon.rounds(2)
    daemon.round(hours=1)
    daemon.round()  # what looked as if another instance had claimed it is taken over after ten minutes
    daemon.close()
    assert foreign(mailbox) == before
    assert answered(mailbox) == Counter(f"<m{number}@customer.example>" for number in (1, 2, 3))
    for number in (1, 2, 3):
        assert tags(mailbox, number) >= TAGS
    assert not any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize("validity", [8, 3], ids=["up", "down"])
@pytest.mark.parametrize("verbs", ["SELECT|EXAMINE", "STATUS"])
def test_uids_mean_something_else_all_at_once(server: Scripted, validity: int, verbs: str) -> None:
    """A folder made anew, between two rounds or within one: each mail is known by what it says."""
    daemon, mailbox = serving(server, Case("jump", honest)), server.mailbox
    mailbox.deliver(question(1))
    mailbox.deliver(question(2))
    daemon.round()
    mailbox.remove("<m91@customer.example>")  # from here on, UIDs of before name other mails

    def jump(turn: Turn) -> None:
        for folder in mailbox.folders.values():
            folder.rebuild(validity)

    before = foreign(mailbox)
    server.fault = faults.once(faults.does(jump), verbs)
    mailbox.deliver(question(3))
    before["INBOX"] += Counter([(question(3), frozenset())])
    daemon.rounds(4)
    daemon.close()
    assert foreign(mailbox) == before
    assert answered(mailbox) == Counter(f"<m{number}@customer.example>" for number in (1, 2, 3))
    assert all(tags(mailbox, number) >= TAGS for number in (1, 2, 3))
    assert all("the folder was made anew" in error.why for error in daemon.shut)


def test_a_server_that_keeps_no_keywords(server: Scripted) -> None:
    """Without ``\\*`` nothing is tagged, and Drafts alone keeps a lost ledger from answering twice."""
    server.keepable = b"\\Seen \\Answered \\Draft"
    daemon, mailbox = serving(server, Case("no keywords", honest)), server.mailbox
    mailbox.deliver(question(1))
    daemon.rounds(2)
    daemon.ledger = Ledger(":memory:")
    daemon.rounds(3)
    assert answered(mailbox) == Counter(["<m1@customer.example>"])
    assert not tags(mailbox, 1)
    assert "UID STORE" not in server.asked
    daemon.close()


def test_keywords_that_a_server_forgets_are_given_up(server: Scripted) -> None:
    """Exchange answers OK and keeps nothing: after ten tries we stop asking."""
    server.fault = on("UID STORE", faults.swallowing())
    daemon = serving(server, Case("forgets", server.fault))
    daemon.rounds(15)
    asked = server.asked["UID STORE"]
    daemon.rounds(5)
    assert server.asked["UID STORE"] == asked
    daemon.close()


def test_a_draft_that_is_never_kept_is_shown_to_a_person(server: Scripted) -> None:
    """A server that takes drafts and keeps none for an hour: the mail is marked, all else goes on."""
    server.fault = on("APPEND", faults.swallowing())
    daemon, mailbox = serving(server, Case("forgets", server.fault)), server.mailbox
    mailbox.deliver(question(1))
    daemon.rounds(1)
    assert "empathd-seen" in tags(mailbox, 1)
    assert "empathd-attention" not in tags(mailbox, 1)
    daemon.round(hours=1)
    daemon.round()
    assert "empathd-attention" in tags(mailbox, 1)
    assert not daemon.shut
    daemon.close()


def test_news_that_a_select_consumed_is_not_slept_over(server: Scripted) -> None:
    """The server tells of a mail in the answer to another command and is silent in IDLE: still we wake."""
    server.fault = on("IDLE", faults.deaf_idle)
    daemon = serving(server, Case("deaf", server.fault))
    daemon.round()
    server.mailbox.deliver(question(1))
    assert daemon.wait(60) is True
    daemon.close()


def test_waiting_costs_next_to_nothing(server: Scripted) -> None:
    """Whatever IDLE answers, a quiet minute is no storm of commands."""
    for idle in (honest, on("IDLE", faults.deaf_idle), on("IDLE", says("{tag} NO not today"))):
        server.fault = idle
        daemon = serving(server, Case("idle", idle))
        daemon.round()
        server.asked.clear()
        assert daemon.wait(0.5) is False
        assert sum(server.asked.values()) <= 12  # poll is shortened to 0.2 s
        daemon.close()


def test_an_answer_without_end_is_given_up(server: Scripted) -> None:
    """A server that sends a byte now and then, and never a whole line, holds us no longer than a dead one."""

    def endless(turn: Turn) -> Iterator[bytes]:
        while True:
            yield b"*"

    server.fault, server.pause = on("UID SEARCH", endless), 0.01
    daemon = Serving(lambda: connect(account(server.mailbox, answer_timeout=0.5)))
    daemon.round()
    (error,) = daemon.shut
    assert error.again and "no answer in time" in error.why


def test_an_old_inbox_is_not_read_again(server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    """The hourly look for mails that slipped through knows those that were read, however old they are."""
    for days in (0, 1, 13, 14, 15, 40):
        server.mailbox.deliver(question(days), server_time() - timedelta(days=days))
    daemon = serving(server, Case("old", honest))
    daemon.rounds(2)
    before = rows(daemon)
    caplog.set_level(logging.INFO, "empathd")
    caplog.clear()
    for _ in range(72):
        daemon.round(hours=1)
    assert rows(daemon) == before
    assert "mail.late" not in caplog.text and "mail.read" not in caplog.text
    assert not daemon.shut
    daemon.close()


def rows(daemon: Serving) -> dict[str, int]:
    """How much of everything the ledger holds."""
    return {table: daemon.ledger.db.table(table).count for table in daemon.ledger.db.table_names()}


@pytest.mark.parametrize("at", ["GREETING", "LOGIN", "SELECT|EXAMINE", "APPEND"])
def test_we_stay_away_as_long_as_we_are_asked_to(server: Scripted, at: str) -> None:
    """Microsoft 365 names the time that a throttled client must wait."""
    word = "* BYE" if at == "GREETING" else "{tag} NO"
    server.fault = on(at, says(f"{word} Request is throttled. Suggested Backoff Time: 299961 milliseconds"))
    daemon = serving(server, Case("throttled", server.fault))
    server.mailbox.deliver(question(1))
    daemon.round()
    (error,) = daemon.shut
    assert (error.again, error.wait) == (True, 299.961)
