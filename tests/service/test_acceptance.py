"""The main job on real servers, with the real program as a process."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

from empathd.detectors.parse import parse
from tests.conftest import AnyServer, each_kind
from tests.corpus.mixed import machines, people
from tests.servers.courier import Courier
from tests.servers.dovecot import Dovecot
from tests.servers.mailbox import ImapMailbox
from tests.servers.smtp import SmtpSink
from tests.service.program import Program, eventually

Folders = dict[str, list[tuple[bytes, frozenset[str]]]]


def everything(mailbox: ImapMailbox) -> Folders:
    """All bytes and flags of the mailbox."""
    return {folder: mailbox.mails(folder) for folder in ("INBOX", "Drafts", "Sent")}


def known(folders: Folders) -> Folders:
    """The same without our call for a person, which is all that may come of lost knowledge."""
    return {
        folder: [(raw, flags - {"empathd-attention"}) for raw, flags in mails]
        for folder, mails in folders.items()
    }


def ago(**span: float) -> datetime:
    return datetime.now(UTC) - timedelta(**span)  # noqa: TID251 - the server has a clock


def customer(number: int, *headers: str) -> bytes:
    head = (
        f"From: Anna Smit <anna{number}@customer.test>", "To: help@shop.test", "Subject: My order",
        f"Message-ID: <c{number}@customer.test>", *headers,
    )  # fmt: skip
    return "\r\n".join((*head, "", "Hello, I still can't log in. What should I do?", "", "Anna", "")).encode()


def test_forty_mixed_mails(any_server: AnyServer, tmp_path: Path) -> None:
    """Each person finds one draft that answers them, no machine does, and a second run changes nothing."""
    mailbox = any_server.mailbox()
    with SmtpSink() as sink:
        mailbox.deliver_many((*people(), *machines()), flags=["vip"])
        run = Program(tmp_path, mailbox, smtp=sink.port)
        run.once()
        before = everything(mailbox)
        run.once()
        assert everything(mailbox) == before
        assert not sink.mails
    assert len(before["INBOX"]) == 40
    for _, flags in before["INBOX"]:
        assert {"vip", "empathd-seen"} <= flags
        assert "\\Seen" not in flags
    answers = Counter(str(message_from_bytes(raw)["In-Reply-To"]) for raw, _ in before["Drafts"])
    assert answers == Counter(parse(raw).message_id for raw in people())
    assert all("\\Draft" in flags for _, flags in before["Drafts"])
    assert not before["Sent"]


@each_kind
def test_holding_updates(any_server: AnyServer, tmp_path: Path) -> None:
    """Who has waited for 5 h 45 min hears once, even if all that we knew is lost; others hear nothing.

    These are: who was answered, by a flag or by a mail in Sent; machines; the recent; the old.
    """
    mailbox = any_server.mailbox()
    mailbox.deliver(customer(1), ago(hours=5, minutes=45))
    with SmtpSink() as sink:
        run = Program(tmp_path, mailbox, "live", sink.port)
        run.once()
        assert not sink.mails
        mailbox.deliver(customer(2), ago(hours=5, minutes=45))
        mailbox.deliver(customer(3), ago(hours=5, minutes=45), ["\\Answered"])
        mailbox.deliver(customer(4), ago(hours=5, minutes=45))
        mailbox.deliver(customer(5, "Auto-Submitted: auto-generated"), ago(hours=5, minutes=45))
        mailbox.deliver(customer(6), ago(hours=2))
        reply = (
            "From: help@shop.test\r\nTo: anna4@customer.test\r\nIn-Reply-To: <c4@customer.test>\r\n\r\nHi\r\n"
        )
        mailbox.put("Sent", reply.encode(), flags=["\\Seen"])
        run.once()
        run.once()
        before = everything(mailbox)
        for file in (tmp_path / "state").glob("support.sqlite*"):
            file.unlink()
        run.once()
        assert known(everything(mailbox)) == known(before)
        (held,) = sink.mails
    assert len(before["Drafts"]) == len(set(before["Drafts"])) == 3
    update = message_from_bytes(held.raw)
    assert held.recipients == ("anna2@customer.test",)
    assert update["Auto-Submitted"] == "auto-replied"
    assert update["X-Auto-Response-Suppress"] == "All"
    assert update["In-Reply-To"] == "<c2@customer.test>"
    assert "<c2@customer.test>" in update["References"]
    assert update["X-Empathd"].startswith("hold;")
    assert any(b"X-Empathd: hold" in raw for raw in mailbox.sent())
    assert "empathd-held" in mailbox.flags_of("<c2@customer.test>")
    assert "empathd-holding" not in mailbox.flags_of("<c2@customer.test>")


@each_kind
def test_the_daemon_serves_reloads_and_stops(any_server: AnyServer, tmp_path: Path) -> None:
    """IDLE or asking makes a mail a draft; a saved YAML is taken over, a broken one not; SIGTERM ends it.

    Courier speaks once a minute in IDLE: there only asking is fast enough for a test.
    """
    mailbox = any_server.mailbox()
    run = Program(tmp_path, mailbox)
    run.write(poll="1s" if isinstance(any_server, Courier) else "10m")
    with run.running() as child:
        eventually(lambda: "service.ready" in run.log)
        mailbox.deliver(customer(1))
        eventually(mailbox.drafts)
        run.write(mode="nonsense")
        eventually(lambda: "config.notice" in run.log)
        run.write(mode="observe")
        eventually(lambda: "config.taken" in run.log)
        mailbox.deliver(customer(2))
        eventually(lambda: run.log.count("mail.read") == 2)
        child.terminate()
        assert child.wait(30) == 0
    assert len(mailbox.drafts()) == 1
    assert not any("empathd" in flag for flag in mailbox.flags_of("<c2@customer.test>"))
    assert "Traceback" not in run.log
    assert "customer.test" not in run.log


def test_one_failing_mailbox_stops_no_other(dovecot: Dovecot, tmp_path: Path) -> None:
    """A server that is away costs its own mailbox only, and --once says so with exit status 75."""
    mailbox = dovecot.mailbox()
    run = Program(tmp_path, mailbox)
    away = "{host: 127.0.0.1, port: 1, security: none, username: x, password: {env: IMAP_PW}}"
    other = f"  away:\n    address: a@shop.test\n    imap: {away}\n"
    text = run.file.read_text()
    run.file.write_text(text.replace("mailboxes:\n", "mailboxes:\n" + other))
    mailbox.deliver(customer(1))
    done = run("run", "--once")
    assert done.returncode == 75
    assert "away" in done.stderr and "Traceback" not in done.stderr
    assert len(mailbox.drafts()) == 1


def test_status_and_explain(dovecot: Dovecot, tmp_path: Path) -> None:
    """Who waits, until when, and why: in words and as JSON."""
    mailbox = dovecot.mailbox()
    run = Program(tmp_path, mailbox)
    mailbox.deliver(customer(1))
    run.once()
    assert '"message_id": "<c1@customer.test>"' in run("status", "--json").stdout
    assert "1 waiting" in run("status").stdout
    told = run("explain", "c1@customer.test").stdout
    assert "still can't" in told
    assert "draft: done" in told
    assert run("explain", "<nobody@customer.test>").returncode == 1
