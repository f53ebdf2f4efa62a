"""The demo's two servers, each by itself."""

from __future__ import annotations

import imaplib
import smtplib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from empathd.daemon.demo.server import HOST, MailServer, MissingExtraError
from empathd.daemon.demo.sink import Sink

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
