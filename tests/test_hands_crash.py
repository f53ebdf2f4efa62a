"""Hands off in hard times: crashes while a draft is replaced or removed, a lost ledger, another mode."""

from __future__ import annotations

from datetime import timedelta

import pytest

from empathd.daemon.cli.explain import story
from empathd.daemon.ledger import Ledger
from empathd.daemon.ports import DoorError
from tests.acme import AGAIN, ONE, TWO, answer, answers, mail, manner, working, world, write_again
from tests.agents import ROUNDCUBE

STEPS = ("append_drafts", "append_drafts after", "fetch", "remove_drafts", "remove_drafts after", "mark")


@pytest.mark.parametrize("ledger", ["kept", "lost"])
@pytest.mark.parametrize("step", STEPS)
def test_replacing_survives_a_crash(step: str, ledger: str) -> None:
    """Wherever the line breaks there is a draft at any time, and one, the new one, in the end."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    (old,) = here.mailbox.drafts()
    here.now += timedelta(minutes=10)
    here.mailbox.deliver(mail(2, AGAIN))
    here.mailbox.failing[step] = DoorError("imap", "connection lost")
    with pytest.raises(DoorError):
        here.later(minutes=1)
    assert here.mailbox.drafts()
    if ledger == "lost":
        here.ledger = Ledger(":memory:")
    for minutes in (1, 1, 12):  # a claim that a lost ledger left behind is waited for
        here.later(minutes=minutes)
        assert here.mailbox.drafts()
    assert answers(here) == [TWO]
    assert here.mailbox.trash() == [old]


@pytest.mark.parametrize("step", ["fetch", "remove_drafts", "remove_drafts after"])
def test_tidying_up_survives_a_crash(step: str) -> None:
    """A draft that was answered elsewhere goes in the next round, and once."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    here.mailbox.flag(ONE, "\\Answered")
    here.later(minutes=1)
    here.mailbox.failing[step] = DoorError("imap", "connection lost")
    with pytest.raises(DoorError):
        here.later(minutes=3)
    here.later(minutes=1)
    assert not here.mailbox.drafts() and len(here.mailbox.trash()) == 1


def test_a_lost_ledger_leaves_no_agent_at_work_for_ever() -> None:
    """The keyword of an earlier life is taken over, and goes when the reply is sent."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    ROUNDCUBE.save(here.mailbox)
    here.later(minutes=1)
    here.ledger = Ledger(":memory:")
    here.later(minutes=1)
    assert working(here) and len(here.mailbox.drafts()) == 1
    ROUNDCUBE.send(here.mailbox, here.now)
    here.later(minutes=1)
    assert not working(here) and not here.mailbox.drafts()


def test_explain_shows_what_came_after_the_agent_had_begun() -> None:
    """While an agent works on a reply, the new mail's cues and facts stand in ``explain`` of the first."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    ROUNDCUBE.save(here.mailbox)
    write_again(here)
    ((case, first),) = here.ledger.mails(ONE)
    policy = here.make_manner(here.started).policy
    told = "\n".join(story("support", here.ledger, policy, case, first, here.now))
    assert "no draft: an agent has a reply in Drafts" in told
    later = told.partition("since then")[2]
    assert TWO in later and "stuck" in later and "4712" in later


def test_observe_removes_nothing() -> None:
    """Taken back to mode observe, empathd leaves also its own drafts where they are."""
    here = world("draft")
    here.mailbox.deliver(mail(1))
    here.round()
    here.make_manner = manner("observe")
    here.mailbox.put("Sent", answer(1))
    here.later(minutes=5)
    here.later(minutes=5)
    assert len(here.mailbox.drafts()) == 1
