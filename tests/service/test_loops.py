"""Robots on a real Dovecot, with real SMTP between them and the real program on both sides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

from tests.servers.dovecot import Dovecot
from tests.servers.mailbox import ImapMailbox
from tests.servers.smtp import SmtpSink
from tests.service.program import Program
from tests.town import MARKS, without

HELP, DESK = "help@shop.test", "desk@other.test"


def ago(**span: float) -> datetime:
    return datetime.now(UTC) - timedelta(**span)  # noqa: TID251 - the server has a clock


def mail(sender: str, to: str, name: str, *headers: str) -> bytes:
    head = (f"From: {sender}", f"To: {to}", "Subject: Our order", f"Message-ID: <{name}@x.test>", *headers)
    return "\r\n".join((*head, "", "Hello, we still can't log in. What should we do?", "")).encode()


def company(folder: Path, mailbox: ImapMailbox, smtp: int, address: str = HELP) -> Program:
    """A program for one mailbox, which has made its first start."""
    folder.mkdir()
    run = Program(folder, mailbox, "live", smtp)
    run.file.write_text(run.file.read_text().replace(HELP, address), "utf-8")
    run.once()
    return run


def test_two_companies_write_to_each_other_once(dovecot: Dovecot, tmp_path: Path) -> None:
    """Both run empathd, and all that could tell a program is lost on the way: one update each at most."""
    boxes = {HELP: dovecot.mailbox(), DESK: dovecot.mailbox()}
    with SmtpSink() as sink:
        runs = [company(tmp_path / to[:4], box, sink.port, to) for to, box in boxes.items()]
        boxes[DESK].deliver(mail(HELP, DESK, "first"), ago(hours=5, minutes=40))
        carried = 0
        for _ in range(3):
            for run in runs:
                run.once()
            for taken in sink.mails[carried:]:
                (to,) = taken.recipients
                boxes[to].deliver(without(taken.raw, *MARKS), ago(hours=5, minutes=35))
            carried = len(sink.mails)
        recipients = [taken.recipients for taken in sink.mails]
    assert sorted(recipients) == [(DESK,), (HELP,)]


def test_answers_of_programs_change_nothing(dovecot: Dovecot, tmp_path: Path) -> None:
    """A bounce and an absence note in answer to our update: no draft, no second update, still waiting."""
    mailbox = dovecot.mailbox()
    with SmtpSink() as sink:
        run = company(tmp_path / "shop", mailbox, sink.port)
        mailbox.deliver(mail("anna@customer.test", HELP, "m1"), ago(hours=5, minutes=40))
        run.once()
        (held,) = sink.mails
        own = message_from_bytes(held.raw)["Message-ID"]
        away = mail("anna@customer.test", HELP, "away", f"In-Reply-To: {own}")
        mailbox.deliver(away, ago(hours=5, minutes=40))
        report = "Your message could not be delivered: the mailbox is full.\r\n\r\n" + held.raw.decode()
        bounce = mail("carl@customer.test", HELP, "bounce").replace(b"Hello, we", report.encode())
        mailbox.deliver(bounce, ago(hours=5, minutes=40))
        run.once()
        run.once()
        assert len(sink.mails) == 1
    assert len(mailbox.drafts()) == 1
    assert mailbox.flags_of("<bounce@x.test>") == {"empathd-seen"}
    assert "1 waiting" in run("status").stdout


def test_the_breaker_is_seen_from_outside(dovecot: Dovecot, tmp_path: Path) -> None:
    """Log, status and its JSON say that updates are stopped; a raised limit lets them go."""
    mailbox = dovecot.mailbox()
    with SmtpSink() as sink:
        run = company(tmp_path / "shop", mailbox, sink.port)
        run.write(more="limits: {updates_at_once: 1}")
        for number in (1, 2):
            mailbox.deliver(mail(f"c@c{number}.test", HELP, f"m{number}"), ago(hours=5, minutes=40))
        log = run.once()
        assert "hold.stopped" in log and "limits.updates_at_once is 1" in log
        assert not sink.mails
        assert "! holding updates are stopped: 2 updates due at once" in run("status").stdout
        assert '"breaker": "2 updates due at once' in run("status", "--json").stdout
        assert "updates are stopped" in run("explain", "<m1@x.test>").stdout
        assert "empathd-attention" in mailbox.flags_of("<m1@x.test>")
        run.write(more="")
        assert "hold.resumed" in run.once()
        assert len(sink.mails) == 2
    assert '"breaker": null' in run("status", "--json").stdout


def test_who_is_not_vouched_for_hears_nothing(dovecot: Dovecot, tmp_path: Path) -> None:
    """With ``authentication`` only the sender whom our server found to be real gets an update."""
    mailbox = dovecot.mailbox()
    with SmtpSink() as sink:
        run = company(tmp_path / "shop", mailbox, sink.port)
        run.write(mode="live\n    authentication: {trusted_host: mx.shop.test}")
        assert "mx.shop.test vouches for" in run("check").stdout
        said = "Authentication-Results: mx.shop.test; dmarc=pass header.from=c1.test"
        border = "Received: from x by mx.shop.test with ESMTPS id 1"
        for number in (1, 2):
            raw = f"{said}\r\n{border}\r\n".encode() + mail(f"c@c{number}.test", HELP, f"m{number}")
            mailbox.deliver(raw, ago(hours=5, minutes=40))
        run.once()
        assert [taken.recipients for taken in sink.mails] == [("c@c1.test",)]
        assert "mx.shop.test does not vouch for the sender" in run("explain", "<m2@x.test>").stdout
    assert len(mailbox.drafts()) == 2
    file = tmp_path / "m2.eml"
    file.write_bytes(mail("c@c2.test", HELP, "m2"))
    assert '"automatic": "mx.shop.test says nothing' in run("read", "--json", str(file)).stdout
