"""The SMTP door tells the truth about how a mail ended, wherever the conversation is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from empathd.daemon.outbox import Outbox, Server
from empathd.daemon.ports import DoorError, Outcome, Receipt
from tests.doors.contract_outbox import *  # noqa: F403 - the promises themselves
from tests.servers import ca
from tests.servers.child import HOST, free_port
from tests.servers.smtp import ScriptedSmtp, SmtpSink

KIND = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
EIGHT_BITS = (
    f"From: help@shop.test\r\nTo: anna@cust.test\r\n{KIND}\r\nHello,\r\n.\r\n.. and Grüße\r\n".encode()
)


def server(port: int, **changes: Any) -> Server:
    """A plain account on loopback."""
    return Server(**{"host": HOST, "port": port, "security": "none", "read_timeout": 5} | changes)


def send(
    port: int, raw: bytes = EIGHT_BITS, to: str = "anna@cust.test", **changes: Any
) -> tuple[Receipt, bool]:
    """The receipt, and whether we were told of the commit."""
    committed: list[bool] = []
    outbox = Outbox(server(port, **changes))
    receipt = outbox.send(raw, "help@shop.test", to, lambda: committed.append(True))
    return receipt, bool(committed)


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    """A server that takes everything."""
    with SmtpSink() as running:
        yield running


@pytest.fixture
def post(sink: SmtpSink) -> SmtpSink:
    """For the contract: where mail arrives."""
    return sink


@pytest.fixture
def outbox(sink: SmtpSink) -> Outbox:
    """For the contract: the real door."""
    return Outbox(server(sink.port))


def test_an_address_cannot_smuggle_commands(sink: SmtpSink) -> None:
    """Whatever a customer's From said, one command goes out for it, or none."""
    receipt, committed = send(sink.port, to="anna@cust.test\r\nRCPT TO:<eve@evil.test>")
    assert (receipt.outcome, committed, sink.mails) == (Outcome.REJECTED, False, [])
    assert "no spaces, line ends" in receipt.answer


def test_an_international_domain_is_written_for_dns(sink: SmtpSink) -> None:
    """Müller's shop is reached without any extension of the server's."""
    assert send(sink.port, to="anna@müller.test")[0].outcome is Outcome.ACCEPTED
    assert sink.mails[0].recipients == ("anna@xn--mller-kva.test",)


@pytest.mark.parametrize(
    ("at", "outcome", "committed"),
    [
        ("greeting", Outcome.DEFERRED, False),
        ("ehlo", Outcome.DEFERRED, False),
        ("mail", Outcome.DEFERRED, False),
        ("rcpt", Outcome.DEFERRED, False),
        ("data", Outcome.DEFERRED, False),
        ("body", Outcome.DEFERRED, False),
        ("dot", Outcome.UNKNOWN, True),
        ("quit", Outcome.ACCEPTED, True),
    ],
)
def test_a_cut_anywhere_has_its_outcome(at: str, outcome: Outcome, committed: bool) -> None:
    """Before the final dot nothing was sent; at the dot nobody knows; after the answer it is done."""
    # More than all buffers hold, so that a server that stops reading is noticed while we write.
    raw = EIGHT_BITS + (b"\r\n" + b"y" * 70) * 200_000 if at == "body" else EIGHT_BITS
    with ScriptedSmtp(at) as scripted:
        receipt, told = send(scripted.port, raw)
    assert (receipt.outcome, told) == (outcome, committed)
    assert receipt.answer


@pytest.mark.parametrize(
    ("at", "then", "outcome"),
    [
        ("mail", "421 4.3.2 shutting down", Outcome.DEFERRED),
        ("data", "554 5.5.1 no", Outcome.REJECTED),
        ("dot", "451 4.3.0 try later", Outcome.DEFERRED),
        ("dot", "552 5.3.4 too big", Outcome.REJECTED),
        ("dot", "nonsense", Outcome.UNKNOWN),
        ("quit", "500 what?", Outcome.ACCEPTED),
    ],
)
def test_answers_are_taken_at_their_word(at: str, then: str, outcome: Outcome) -> None:
    """An answer to the dot that can be read settles the matter; one that cannot be read does not."""
    with ScriptedSmtp(at, then) as scripted:
        receipt, _ = send(scripted.port)
    assert receipt.outcome is outcome
    assert receipt.answer == {"nonsense": "an answer that is no SMTP", "500 what?": "250 2.0.0 taken"}.get(
        then, then
    )


def test_a_server_that_is_not_there_is_no_loss() -> None:
    """Nothing was sent; the reason is told."""
    receipt, committed = send(free_port())
    assert (receipt.outcome, committed) == (Outcome.DEFERRED, False)
    assert "refused" in receipt.answer


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_login_is_used_and_its_refusal_told() -> None:
    """A wrong password sends nothing, says so, and never shows itself."""
    with SmtpSink(password="secret") as sink:
        good = {"username": "help", "password": "secret"}
        assert send(sink.port, **good)[0].outcome is Outcome.ACCEPTED
        receipt, committed = send(sink.port, **good | {"password": "hunter2"})
        assert (receipt.outcome, committed) == (Outcome.DEFERRED, False)
        assert "login refused" in receipt.answer
        assert "logged in as help" in Outbox(server(sink.port, **good)).probe()
        with pytest.raises(DoorError, match="login refused") as told:
            Outbox(server(sink.port, **good | {"password": "hunter2"})).probe()
        assert not told.value.again
        assert "hunter2" not in f"{receipt} {told.value} {server(sink.port, **good)}"
        assert len(sink.mails) == 1


def test_starttls_is_verified(tmp_path: Path) -> None:
    """No mail and no password go over a connection whose certificate nobody vouches for."""
    made = ca.make(tmp_path)
    with SmtpSink(tls_context=made.context(), require_starttls=True) as sink:
        receipt, _ = send(sink.port, security="starttls")
        assert (receipt.outcome, sink.mails) == (Outcome.DEFERRED, [])
        assert "not trusted" in receipt.answer
        trusting = {"security": "starttls", "ca_file": str(made.ca)}
        assert send(sink.port, **trusting)[0].outcome is Outcome.ACCEPTED
        assert "TLSv1" in Outbox(server(sink.port, **trusting)).probe()
        assert send(sink.port, ca_file="/nowhere.pem", security="tls")[0].outcome is Outcome.DEFERRED


def test_an_old_server_gets_seven_bits() -> None:
    """Where 8BITMIME is not offered the mail is encoded, not mangled."""
    with ScriptedSmtp("never") as scripted:
        assert send(scripted.port)[0].outcome is Outcome.ACCEPTED
        assert scripted.bodies[0].isascii()
        assert b"base64" in scripted.bodies[0]
