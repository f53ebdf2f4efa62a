"""What the loop may rely on in any OutboxDoor: run on the false one and on real SMTP.

A module that runs it says ``from tests.doors.contract_outbox import *`` and has two fixtures: ``post``,
where mail arrives, and ``outbox``, an OutboxDoor that leads there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import pytest

from empathd.daemon.ports import OutboxDoor, Outcome

RAW = b"From: help@shop.test\r\nTo: anna@cust.test\r\nSubject: Hello\r\n\r\nHello,\r\n.\r\n.. and bye\r\n"
US, ANNA = "help@shop.test", "anna@cust.test"


class Taken(Protocol):
    """A mail that arrived."""

    @property
    def sender(self) -> str: ...
    @property
    def recipients(self) -> tuple[str, ...]: ...
    @property
    def raw(self) -> bytes: ...


class Post(Protocol):
    """``refuse``: SMTP answers by recipient."""

    refuse: dict[str, str]

    @property
    def mails(self) -> Sequence[Taken]: ...


def test_a_mail_arrives_as_it_was_written(outbox: OutboxDoor, post: Post) -> None:
    """To the one recipient, byte for byte, lines with dots included; the commit is told before it arrives."""
    arrived_at_commit: list[int] = []
    receipt = outbox.send(RAW, US, ANNA, lambda: arrived_at_commit.append(len(post.mails)))
    assert (receipt.outcome, arrived_at_commit) == (Outcome.ACCEPTED, [0])
    (taken,) = post.mails
    assert (taken.sender, taken.recipients, taken.raw) == (US, (ANNA,), RAW)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [("550 5.1.1 unknown", Outcome.REJECTED), ("451 4.7.1 greylisted", Outcome.DEFERRED)],
)
def test_a_refusal_commits_nothing(outbox: OutboxDoor, post: Post, answer: str, outcome: Outcome) -> None:
    """For ever or for now, in the server's words."""
    post.refuse[ANNA] = answer
    committed: list[bool] = []
    receipt = outbox.send(RAW, US, ANNA, lambda: committed.append(True))
    assert (receipt.outcome, receipt.answer) == (outcome, answer)
    assert (committed, list(post.mails)) == ([], [])


def test_a_commit_that_fails_sends_nothing(outbox: OutboxDoor, post: Post) -> None:
    """When our own ledger cannot note the commit, the error is ours and the mail stays here."""

    def failing() -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        outbox.send(RAW, US, ANNA, failing)
    assert not post.mails
