"""A line that is cut at any byte, either way, or that trickles: the end is the same as if it had held.

The suite cuts at some places, ``make chaos`` at many, and between all lines.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from empathd.daemon.imap import connect
from empathd.daemon.outbox import Outbox, Server
from tests.chaos.serving import Serving
from tests.chaos.support import answered, foreign, furnish, question, tags
from tests.doors.account import account
from tests.servers.child import HOST
from tests.servers.dovecot import Dovecot
from tests.servers.mailbox import ImapMailbox
from tests.servers.proxy import Proxy
from tests.servers.smtp import SmtpSink

CHAOS = bool(os.environ.get("EMPATHD_CHAOS"))
CUTS = 150 if CHAOS else 12
dice = random.Random(20261125)
HELD = {"empathd-seen", "empathd-drafted", "empathd-held"}


@pytest.fixture(scope="module")
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as running:
        yield running


class Town:
    """A mailbox behind one line and a post office behind another, each of which may break."""

    def __init__(self, dovecot: Dovecot, sink: SmtpSink) -> None:
        self.mailbox: ImapMailbox = dovecot.mailbox()
        furnish(self.mailbox)
        self.imap_port, self.smtp_port, self.sink = dovecot.port, sink.port, sink
        self.served = Serving(self._dial, None, "live")
        self.lines(self.imap_port, self.smtp_port)
        self.mailbox.deliver(question(1))
        self.mailbox.deliver(question(2))
        self.before = foreign(self.mailbox)
        self.heard = len(sink.mails)

    def _dial(self):  # type: ignore[no-untyped-def]
        return connect(account(self.mailbox, port=self.port, read_timeout=5))

    def lines(self, imap: int, smtp: int) -> None:
        """From now on the daemon uses these ports."""
        self.port = imap
        self.served.close()
        self.served.outbox = Outbox(Server(HOST, smtp, "none"))

    def session(self) -> None:
        """Tags, drafts, and five hours and a half later an update for each."""
        self.served.round()
        self.served.round(minutes=335)
        self.served.round()

    def is_as_if_the_line_had_held(self) -> None:
        """One draft each, at most one update each, and who may have got none is shown to a person."""
        self.lines(self.imap_port, self.smtp_port)
        for _ in range(2):
            self.served.rounds(3)
            self.served.round(minutes=16)
        self.served.close()
        assert foreign(self.mailbox) == self.before
        assert answered(self.mailbox) == Counter({"<m1@customer.example>": 1, "<m2@customer.example>": 1})
        for number in (1, 2):
            got = [to for to in self.updates() if to == f"c{number}@customer.example"]
            now = tags(self.mailbox, number)
            assert len(got) <= 1
            assert (now >= HELD and len(got) == 1) or "empathd-attention" in now, (number, got, now)

    def updates(self) -> list[str]:
        """Who of our two customers has heard from the daemon, once for each time."""
        heard = (to for mail in self.sink.mails[self.heard :] for to in mail.recipients)
        return [to for to in heard if to.startswith("c")]


@dataclass(frozen=True)
class Way:
    """What passes one way in a session that nobody disturbs: bytes a connection, and where lines end."""

    length: int
    ends: tuple[int, ...]


@pytest.fixture(scope="module")
def ways(dovecot: Dovecot, sink: SmtpSink) -> dict[str, Way]:
    """Both ways of both lines."""
    town = Town(dovecot, sink)
    with Proxy(town.imap_port) as imap, Proxy(town.smtp_port) as smtp:
        town.lines(imap.port, smtp.port)
        town.session()
        town.served.close()
        found = {
            f"{name} {side}": Way((proxy.passed if side == "server" else proxy.said) // connections, ends)
            for name, proxy, connections in (("imap", imap, 1), ("smtp", smtp, 2))
            for side in ("server", "client")
            if (ends := tuple(sorted(proxy.ends[side])))
        }
    town.is_as_if_the_line_had_held()
    assert len(town.updates()) == 2
    return found


def cut_line(line: str, where: int, dovecot: Dovecot, sink: SmtpSink, *, reset: bool = False) -> None:
    """A session in which each connection of a line breaks at a byte, and then the line is mended."""
    which, side = line.split()
    cut = {"cut_after": where} if side == "server" else {"cut_client_after": where}
    town = Town(dovecot, sink)
    with Proxy(town.imap_port if which == "imap" else town.smtp_port, reset=reset, **cut) as broken:
        town.lines(*((broken.port, town.smtp_port) if which == "imap" else (town.imap_port, broken.port)))
        town.session()
        town.served.close()
    town.is_as_if_the_line_had_held()


LINES = ["imap server", "imap client", "smtp server", "smtp client"]


@pytest.mark.parametrize("number", range(CUTS))
@pytest.mark.parametrize("line", LINES)
def test_a_line_that_is_cut(
    line: str, number: int, ways: dict[str, Way], dovecot: Dovecot, sink: SmtpSink
) -> None:
    """Wherever the line is cut, also in the middle of a word, nothing is doubled and nothing lost."""
    length = ways[line].length
    where = 1 + (length - 1) * number // CUTS + dice.randrange(length // CUTS)
    cut_line(line, where, dovecot, sink)


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_is_reset(line: str, ways: dict[str, Way], dovecot: Dovecot, sink: SmtpSink) -> None:
    """The same with a RST between any two lines: at three of them in the suite, at each in ``make chaos``."""
    ends = ways[line].ends
    for where in ends if CHAOS else dice.sample(ends, 3):
        cut_line(line, where, dovecot, sink, reset=True)


SLOW: dict[str, dict[str, float]] = {
    "server trickles": {"chop": 1 if CHAOS else 16}, "client trickles": {"chop_client": 1 if CHAOS else 16},
    "delay": {"delay": 0.005},
}  # fmt: skip


@pytest.mark.parametrize("how", SLOW)
@pytest.mark.parametrize("line", ["imap", "smtp"])
def test_a_line_that_is_slow(line: str, how: str, dovecot: Dovecot, sink: SmtpSink) -> None:
    """Bytes that come late, or a few at a time either way, are bytes like any other."""
    town = Town(dovecot, sink)
    with Proxy(town.imap_port if line == "imap" else town.smtp_port, **SLOW[how]) as slow:  # type: ignore[arg-type]
        town.lines(*((slow.port, town.smtp_port) if line == "imap" else (town.imap_port, slow.port)))
        town.session()
        town.served.close()
    town.is_as_if_the_line_had_held()
    assert len(town.updates()) == 2
