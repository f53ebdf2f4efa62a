"""A hostile mail in Sent, or quoted there, costs in proportion to its size and stops neither verb.

Measured as in ``tests/test_bounds.py``: CPU time for a trap against that for a sixteenth of it.
"""

from __future__ import annotations

import pytest

from empathd.detectors.parse import parse
from empathd.replies.answered import answered, said
from empathd.replies.coach import judged, together
from empathd.replies.sent import Team, is_reply
from empathd.replies.suggest import suggest
from empathd.replies.voice import Member
from tests.corpus.bad import BROKEN, HEAVY
from tests.sent_mail import NOW
from tests.work import swelling

BETWEEN = 64
"""16 times the input, 16 times the work or 256 times."""
TEAM = Team(frozenset({"help@shop.test"}), (Member("Mira Jansen", "mira@shop.test"),))
FAMILIES = tuple(dict.fromkeys(name.partition(":")[0] for name in HEAVY))


def looked_back_at(raw: bytes) -> bool:
    """What both verbs do with a mail in Sent; whether it counted as a reply."""
    mail = parse(b"In-Reply-To: <m1@customer.example>\r\nTo: c@customer.example\r\n" + raw)
    if not is_reply(mail, TEAM):
        return False
    together([judged(mail, NOW, TEAM)], NOW)
    reply = said(mail, NOW, TEAM)
    pairs = [pair for original in (None, mail) if (pair := answered(reply, original, TEAM))]
    suggest(pairs * 3, 1)
    return True


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    assert looked_back_at(b"From: help@shop.test\r\n\r\nIt's our policy. I send it on Friday.")


def test_no_broken_mail_raises() -> None:
    """Whatever bytes lie in Sent, they are read or left alone; most of these are read."""
    counted = [name for name, raw in BROKEN.items() if looked_back_at(raw)]
    assert len(counted) > len(BROKEN) / 2


@pytest.mark.parametrize("family", FAMILIES)
def test_no_trap_burns_time(family: str) -> None:
    """Sixteen times the mail takes not much more than sixteen times as long."""
    names = [name for name in HEAVY if name.partition(":")[0] == family]
    sizes = {name: (HEAVY[name](64_000), HEAVY[name](4_000)) for name in names}
    found = {name: swelling(looked_back_at, whole, part, 0.2) for name, (whole, part) in sizes.items()}
    assert {name: times for name, times in found.items() if times > BETWEEN} == {}
