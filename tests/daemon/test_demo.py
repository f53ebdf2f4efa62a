"""The parts of the demo, each by itself: two servers, the sample mails, what is shown."""

from __future__ import annotations

import imaplib
import io
import smtplib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console

from empathd.daemon.demo.samples import ALERTED, ARRIVING, HELD, SHOWN, WAITING
from empathd.daemon.demo.server import HOST, MailServer, MissingExtraError
from empathd.daemon.demo.show import Outcome, show
from empathd.daemon.demo.sink import Sink
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Cue, Reading

ARRIVED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MAIL = b"From: Anna <anna@cust.example>\r\nMessage-ID: <a@cust.example>\r\n\r\nHello, it is stuck.\r\n"


@pytest.fixture(scope="module")
def server() -> Iterator[MailServer]:
    with MailServer("help@acme.example", "secret") as running:
        running.deliver(MAIL, ARRIVED)
        yield running


@pytest.fixture
def imap(server: MailServer) -> Iterator[imaplib.IMAP4]:
    with imaplib.IMAP4(HOST, server.port, timeout=15) as session:
        session.login(server.user, server.password)
        yield session


def test_the_mailbox_looks_like_a_support_mailbox(imap: imaplib.IMAP4) -> None:
    """A mail client finds INBOX, Drafts and Sent."""
    _, lines = imap.list()
    assert {str(line).rpartition(" ")[2].strip("'\"") for line in lines} == {"INBOX", "Drafts", "Sent"}


def test_any_keyword_is_kept_and_seen_by_others(server: MailServer, imap: imaplib.IMAP4) -> None:
    """Tags stand in the demo's mailbox as on a real server, and reading sets no \\Seen."""
    imap.select("INBOX")
    assert "\\*" in str(imap.response("PERMANENTFLAGS"))
    imap.store("1", "+FLAGS.SILENT", "(empathd-seen cue-stuck)")
    ((flags, raw),) = server.mails("INBOX")
    assert flags - {"\\Recent"} == {"empathd-seen", "cue-stuck"}
    assert raw == MAIL


def test_a_mail_arrives_at_the_time_given(imap: imaplib.IMAP4) -> None:
    """A mail can be as old as the demo's story needs: INTERNALDATE is ours to give."""
    imap.select("INBOX", readonly=True)
    _, (answer, *_) = imap.fetch("1", "(INTERNALDATE)")
    assert isinstance(answer, bytes)
    assert abs(
        datetime.strptime(answer.split(b'"')[1].decode().strip(), "%d-%b-%Y %H:%M:%S %z") - ARRIVED
    ) < (timedelta(seconds=1))


def test_an_empty_folder_has_no_mails(server: MailServer) -> None:
    """Before the daemon has drafted anything, Drafts is empty."""
    assert server.mails("Drafts") == []


def test_the_sink_keeps_what_was_sent() -> None:
    """A holding update in the demo reaches nobody; it is there to be shown, byte for byte."""
    with Sink() as sink, smtplib.SMTP(HOST, sink.port, timeout=15) as client:
        client.sendmail("help@acme.example", ["anna@cust.example"], MAIL)
        (mail,) = sink.mails
    assert (mail.sender, mail.recipients, mail.raw) == ("help@acme.example", ("anna@cust.example",), MAIL)


@pytest.mark.parametrize(
    ("missing", "start"),
    [("pymap.backend.dict", lambda: MailServer("a", "b")), ("aiosmtpd.controller", Sink)],
)
def test_a_missing_package_is_named_with_the_way_out(
    monkeypatch: pytest.MonkeyPatch, missing: str, start: type[Sink]
) -> None:
    """Without the demo's packages one reads what to type, not a traceback."""
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'empathd\[demo\]'"), start():
        pass


def test_the_sample_mails_tell_one_story() -> None:
    """Each sample has an id of its own and the date of its arrival; those shown in full are among them."""
    mails = {sample.name: parse(sample.raw(ARRIVED)[0]) for sample in (*WAITING, *ARRIVING)}
    ids = {mail.message_id for mail in mails.values()}
    assert len(ids) == len(mails) >= 19
    assert {HELD, ALERTED, SHOWN} <= ids
    for sample in WAITING:
        assert mails[sample.name].date == ARRIVED - timedelta(minutes=sample.minutes)
        assert mails[sample.name].text.strip()


def letter(headers: str, body: str) -> Message:
    return parse(f"{headers}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n".encode())


def test_the_demo_shows_what_was_done_and_why() -> None:
    """One sees who, how urgent, which words gave the cue, and what became of the mail, on any output."""
    stuck = letter(
        "From: Jonas <j@fest.example>\nMessage-ID: <1@fest>\nSubject: [red]list", "can't figure out"
    )
    asked = letter("From: Oliver <o@bank.example>\nMessage-ID: <2@bank>\nSubject: price", "is there one?")
    bounce = letter("From: <mailer-daemon@mx.example>\nMessage-ID: <3@mx>\nSubject: failed", "no such user")
    outcome = Outcome(
        inbox=[
            (frozenset({"cue-stuck", "urgency-high"}), stuck),
            (frozenset(), asked),
            (frozenset(), bounce),
        ],
        drafts=[letter("From: a@acme.example\nIn-Reply-To: <1@fest>", "Hello Jonas, [b]here[/b] is a way.")],
        sent=[letter("From: Tom Okafor <a@acme.example>\nIn-Reply-To: <2@bank>", "Yes.")],
        updates=[],
    )

    def read(mail: Message) -> Reading:
        machine = mail is bounce
        return Reading(
            (Cue("stuck", "can't figure out", 0),), machine=machine, automatic="a bounce" if machine else None
        )

    page = io.StringIO()
    show(Console(file=page, width=160), outcome, read, shown="<1@fest>", held="<none>")
    text = page.getvalue()
    assert "\x1b" not in text
    for shown in ("[red]list", "high", "stuck  “can't figure out”", "already answered by Tom Okafor",
                  "left alone: a bounce", "Hello Jonas, [b]here[/b] is a way.",
                  "2 by customers, 1 by machines", "1 draft in Drafts", "0 holding updates"):  # fmt: skip
        assert shown in text
