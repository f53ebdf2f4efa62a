"""Big mails on a real server: their words are read, what they carry is never fetched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from empathd.daemon.imap import connect
from empathd.daemon.imap.door import ImapDoor
from empathd.detectors.parse import parse
from tests.corpus.bad.heavy import filled
from tests.doors.account import account
from tests.doors.kit import look, mail
from tests.servers.dovecot import Dovecot
from tests.servers.mailbox import ImapMailbox
from tests.servers.proxy import Proxy

MB = 1 << 20
MOST = 400_000
"""Bytes that any one mail may cost, the look itself included."""
HEAD = b"From: Anna <anna@cust.test>\r\nTo: help@shop.test\r\nMessage-ID: <m1@cust.test>\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
WORDS = b"--b1\r\nContent-Type: text/plain\r\n\r\nI can't log in.\r\n"
FILE = (
    b'--b1\r\nContent-Type: video/mp4\r\nContent-Disposition: attachment; filename="a.mp4"\r\n'
    b"Content-Transfer-Encoding: base64\r\n\r\n" + filled(b"QUJD" * 19 + b"\r\n", 25 * MB)
)


@contextmanager
def behind(proxy: Proxy, mailbox: ImapMailbox) -> Iterator[ImapDoor]:
    """The door of a mailbox, reached through a proxy."""
    with proxy:
        door = connect(account(mailbox, port=proxy.port))
        yield door
        door.close()


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (MIXED + WORDS + FILE + b"--b1--\r\n", "I can't log in."),
        (MIXED + FILE + WORDS + b"--b1--\r\n", "I can't log in."),
        (MIXED + WORDS + FILE + WORDS.replace(b"log in", b"sign up") + b"--b1--\r\n", "sign up"),
        (MIXED + FILE + b"--b1--\r\n", ""),
        (HEAD + b"\r\nI can't log in.\r\n" + filled(b"word " * 14 + b"\r\n", 10 * MB), "I can't log in."),
        (HEAD + filled(b"X-Junk: " + b"j" * 900 + b"\r\n", 10 * MB) + b"\r\nI can't log in.", ""),
        (HEAD + b"Subject: " + filled(b"s" * 900 + b"\r\n ", 10 * MB) + b"\r\n\r\nI can't log in.", ""),
    ],
    ids=[
        "words above",
        "words below",
        "both",
        "no words",
        "10 MB of words",
        "10 MB of fields",
        "one 10 MB field",
    ],
)
def test_what_a_mail_carries_is_not_fetched(dovecot: Dovecot, raw: bytes, words: str) -> None:
    """Of 10 to 35 MB at most 400 KB come over the line, with the words above and below the attachment."""
    mailbox = dovecot.mailbox()
    mailbox.deliver(raw)
    with behind(proxy := Proxy(mailbox.port), mailbox) as door:
        (new,) = look(door).new
        assert proxy.passed < MOST
        (again,) = door.fetch([new.place])
    assert new.size == len(raw)
    assert again.raw == new.raw
    message = parse(new.raw)
    assert message == parse(raw), "a file and a fetch must read alike"
    assert words in message.text
    assert message.message_id == "<m1@cust.test>"


def test_a_big_mail_costs_one_round_trip_more(dovecot: Dovecot) -> None:
    """A mail without parts, or one that is small, costs none."""
    turns = []
    for raw in (
        mail(1),
        HEAD + b"\r\n" + filled(b"word ", MB),
        MIXED + FILE[:MB] + b"\r\n" + WORDS + b"--b1--\r\n",
    ):
        mailbox = dovecot.mailbox()
        mailbox.deliver(raw)
        with behind(proxy := Proxy(mailbox.port), mailbox) as door:
            before = proxy.turns
            look(door)
            turns.append(proxy.turns - before)
    assert turns == [turns[0], turns[0], turns[0] + 1]


def test_a_huge_header_in_sent_is_read_in_part(dovecot: Dovecot) -> None:
    """A reply in Sent whose References have no end shows whom it answers, and no more is fetched."""
    mailbox = dovecot.mailbox()
    references = b"References: <m1@cust.test>" + filled(b"\r\n <x" + b"x" * 60 + b"@cust.test>", 10 * MB)
    mailbox.put("Sent", HEAD.replace(b"m1@cust", b"a1@shop") + references + b"\r\n\r\nDone.\r\n")
    with behind(proxy := Proxy(mailbox.port), mailbox) as door:
        (trace,) = look(door).sent
        assert proxy.passed < MOST
    assert trace.references[0] == "<m1@cust.test>"
    assert trace.message_id == "<a1@shop.test>"
