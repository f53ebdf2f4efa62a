"""The breaker: what happens when suddenly far too many updates are due, and when it is over again."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime

import pytest

from empathd.daemon.box import Manner
from empathd.daemon.cli.status import in_words, picture
from empathd.replies.limits import Limits
from tests.acme import answer, mail, manner, world
from tests.world import World


def flood(customers: int = 3, limits: Limits | None = None) -> World:
    """As many customers wait as long, each at a company of their own; the update is due for all of them."""
    here = world(limits=limits or Limits(updates_at_once=2))
    for number in range(customers):
        here.mailbox.deliver(mail(number, sender=f"C{number} <c@c{number}.example>"))
    here.later(hours=5, minutes=35)
    return here


def marked(here: World) -> list[int]:
    found = (here.mailbox.flags_of(f"<m{number}@customer.example>") for number in range(3))
    return [number for number, flags in enumerate(found) if "empathd-attention" in flags]


def limited(here: World, limits: Limits) -> None:
    """Somebody saves another limit."""
    ordinary = manner("live")

    def made(started: datetime) -> Manner:
        return replace(ordinary(started), limits=limits)

    here.make_manner = made


def test_everybody_concerned_is_shown_to_a_person(caplog: pytest.LogCaptureFixture) -> None:
    """Nothing goes out, nothing is dropped in silence: keyword, one line in the log, status in both forms."""
    with caplog.at_level(logging.INFO, "empathd"):
        here = flood()
        here.later(minutes=2)
        result = here.later(minutes=2)
    assert not here.outbox.mails
    assert marked(here) == [0, 1, 2]
    said = "3 updates due at once, limits.updates_at_once is 2"
    assert sum(said in record.getMessage() for record in caplog.records) == 1
    assert result.stopped == said
    told = picture("support", here.ledger, here.make_manner(here.started).policy, here.now)
    assert told["breaker"] == said
    assert [each["done"] for each in told["waiting"]] == [["drafted", "attention"]] * 3
    assert f"! holding updates are stopped: {said}" in in_words(told, here.now)


def test_it_closes_when_fewer_are_due() -> None:
    """An agent answers one of three: the other two get their update, and status is quiet again."""
    here = flood()
    here.mailbox.put("Sent", answer(0).replace(b"anna@customer.example", b"c@c0.example"))
    assert here.later(minutes=2).stopped == ""
    assert sorted(recipient for recipient, _ in here.outbox.mails) == ["c@c1.example", "c@c2.example"]
    assert here.ledger.get("breaker") == ""
    told = picture("support", here.ledger, here.make_manner(here.started).policy, here.now)
    assert [each["done"] for each in told["waiting"]] == [["drafted", "held", "attention"]] * 2


def test_it_closes_when_somebody_raises_the_limit() -> None:
    """A person who has looked says that three are right: they go at the next round."""
    here = flood()
    limited(here, Limits(updates_at_once=3))
    here.later(minutes=1)
    assert len(here.outbox.mails) == 3


def test_it_never_sends_too_late() -> None:
    """What it held back for too long is not sent when it closes: a person was told long ago."""
    here = flood()
    here.later(hours=4)
    assert here.ledger.get("breaker") == ""
    limited(here, Limits())
    here.later(minutes=1)
    assert not here.outbox.mails and marked(here) == [0, 1, 2]


def test_an_hour_passes() -> None:
    """With the limit of an hour reached, the rest waits for the next hour, and goes by itself."""
    here = flood(2, Limits(updates_per_hour=2))
    assert len(here.outbox.mails) == 2
    here.mailbox.deliver(mail(2, sender="C2 <c@c2.example>"), here.now - (here.now - here.started))
    assert "limits.updates_per_hour is 2" in here.later(minutes=5).stopped
    here.later(minutes=50)
    assert len(here.outbox.mails) == 2 and marked(here) == [2]
    assert here.later(minutes=6).stopped == ""
    assert len(here.outbox.mails) == 3


def test_one_who_has_had_enough_is_shown_to_a_person() -> None:
    """A second conversation of the same customer on the same day: no update, and a person is told."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2))
    here.later(hours=5, minutes=45)
    here.later(hours=1)
    assert len(here.outbox.mails) == 1
    marks = [here.mailbox.flags_of(f"<m{number}@customer.example>") for number in (1, 2)]
    assert sum("empathd-attention" in flags for flags in marks) == 1
    assert sum("empathd-held" in flags for flags in marks) == 1
