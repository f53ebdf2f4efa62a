"""Mail and templates that break what reads and writes: set aside, shown to a person, the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from empathd.daemon.box import Manner
from empathd.daemon.cli.explain import story
from empathd.daemon.cli.status import in_words, picture
from empathd.detectors.message import Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Cue, Reading
from empathd.replies.words import Templates, built_in
from tests.acme import READER, US, mail, world
from tests.corpus.bad import BROKEN
from tests.world import World

FIRST, SECOND = "<m1@customer.example>", "<m2@customer.example>"
BO = "Bo <bo@customer.example>"
HEAR = "{% block hear %}\n{% if details.order %}{{ details.order[0] / 2 }}{% endif %}{% endblock %}"
BROKEN_PART = {"en/parts/stuck.txt.j2": HEAR}
"""A template that passes where there is no order number, and fails on a mail that names one."""


def with_manner(here: World, change: Callable[[Manner], Manner]) -> World:
    """The same world, served in another manner."""
    made = here.make_manner
    here.make_manner = lambda started: change(made(started))
    return here


def with_templates(here: World, files: dict[str, str]) -> World:
    """The same world with a team's own templates."""
    templates = Templates({**built_in(), **files})
    return with_manner(here, lambda manner: replace(manner, voice=replace(manner.voice, templates=templates)))


def unreadable(message: Message, flags: frozenset[str], arrived: datetime | None, before: str) -> Reading:
    """A reader that breaks on the first mail."""
    if message.message_id == FIRST:
        raise RuntimeError("words of the customer")
    return READER.read(message, flags, arrived, before)


def status(here: World) -> str:
    """What ``empathd status`` shows, as JSON and in words."""
    found = picture("support", here.ledger, here.make_manner(here.started).policy, here.now)
    return json.dumps(found) + in_words(found, here.now)


def explained(here: World, message_id: str) -> str:
    """What ``empathd explain`` shows."""
    policy = here.make_manner(here.started).policy
    told = (
        story("support", here.ledger, policy, case, mail, here.now)
        for case, mail in here.ledger.mails(message_id)
    )
    return "\n".join(line for lines in told for line in lines)


def rounds(here: World, count: int = 4) -> None:
    """Some rounds, a minute apart."""
    for _ in range(count):
        here.later(minutes=1)


def test_a_mail_that_cannot_be_read(caplog: pytest.LogCaptureFixture) -> None:
    """After three tries a person is told, by keyword, status and explain; the log has none of its words."""
    here = with_manner(world("draft"), lambda manner: replace(manner, read=unreadable))
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender=BO))
    with caplog.at_level("INFO"):
        rounds(here, 2)
        assert here.mailbox.flags_of(FIRST) == frozenset()
        rounds(here, 3)
    assert here.mailbox.flags_of(FIRST) == {"empathd-seen", "empathd-attention"}
    assert "empathd-drafted" in here.mailbox.flags_of(SECOND)
    assert len(here.mailbox.drafts()) == 1
    assert caplog.text.count("mail.unreadable") == 3
    assert "words of the customer" not in caplog.text
    for told in (status(here), explained(here, FIRST)):
        assert "it could not be read: RuntimeError, 3 times" in told


def test_a_mail_that_can_be_read_after_all() -> None:
    """A second try that works leaves no trace of the first."""
    here = with_manner(world("draft"), lambda manner: replace(manner, read=unreadable))
    here.mailbox.deliver(mail(1))
    here.round()
    here.make_manner = world("draft").make_manner
    rounds(here, 3)
    assert len(here.mailbox.drafts()) == 1
    assert "empathd-attention" not in here.mailbox.flags_of(FIRST)
    assert "could not be read" not in status(here)


def test_nothing_is_written_where_we_only_observe() -> None:
    """In observe mode a mail that cannot be read gets no keyword, but shows in the status."""
    here = with_manner(world("observe"), lambda manner: replace(manner, read=unreadable))
    here.mailbox.deliver(mail(1))
    rounds(here)
    assert here.mailbox.flags_of(FIRST) == frozenset()
    assert "could not be read" in status(here)


def raising(message: Message) -> Iterator[Cue]:
    yield Cue("stuck", message.text[:5], 0)
    raise RuntimeError("somebody else's code")


def miscounting(message: Message) -> Iterator[Cue]:
    yield Cue("stuck", "words that are not there", 10**9)
    yield Cue("stuck", None, "x")  # type: ignore[arg-type]


@pytest.mark.parametrize("detector", [raising, miscounting])
def test_a_detector_that_fails(detector: Callable[[Message], Iterator[Cue]]) -> None:
    """An installed detector that raises or miscounts costs its own cues only; it is reported by its name."""
    failed: list[str] = []
    reader = Reader({"theirs": detector}, US, report=lambda name, error: failed.append(name))
    here = with_manner(world("draft"), lambda manner: replace(manner, read=reader.read))
    here.mailbox.deliver(mail(1))
    here.round()
    assert len(here.mailbox.drafts()) == 1
    assert here.mailbox.flags_of(FIRST) == {"empathd-seen", "empathd-drafted"}
    assert set(failed) == {"theirs"}


def test_a_draft_that_cannot_be_written() -> None:
    """One mail on which a template fails stops no other draft; after three tries a person is told why."""
    here = with_templates(world("draft"), BROKEN_PART)
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender=BO, text="Hello,\n\nI can't figure out how to export my report.\n"))
    here.round()
    assert "empathd-drafted" in here.mailbox.flags_of(SECOND)
    assert not {"empathd-drafted", "empathd-attention"} & here.mailbox.flags_of(FIRST)
    rounds(here, 3)
    assert len(here.mailbox.drafts()) == 1
    assert "empathd-attention" in here.mailbox.flags_of(FIRST)
    for told in (status(here), explained(here, FIRST)):
        assert "it could not be written, 3 times: template en/parts/stuck.txt.j2, line 2" in told


def test_a_template_that_was_mended_in_time() -> None:
    """Who saves a better template before the third try finds the draft, and no complaint."""
    here = with_templates(world("draft"), BROKEN_PART)
    here.mailbox.deliver(mail(1))
    rounds(here, 2)
    with_templates(here, {})
    rounds(here, 2)
    assert len(here.mailbox.drafts()) == 1
    assert here.mailbox.flags_of(FIRST) >= {"empathd-drafted"}
    assert "empathd-attention" not in here.mailbox.flags_of(FIRST)
    assert "could not be written" not in status(here)


def test_an_update_that_cannot_be_written() -> None:
    """A holding update on which the template fails goes to a person; the other customers hear from us."""
    broken = {"en/holding/main.txt.j2": "{% if 'Question 1' in subject %}{{ nobody }}{% endif %}Wait."}
    here = with_templates(world(), broken)
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(2, sender=BO))
    here.later(hours=5, minutes=45)
    here.later(minutes=1)
    assert [to for to, _ in here.outbox.mails] == ["bo@customer.example"]
    assert {"empathd-attention"} <= here.mailbox.flags_of(FIRST)
    assert "empathd-holding" not in here.mailbox.flags_of(FIRST)
    for told in (status(here), explained(here, FIRST)):
        assert "it could not be written: template en/holding/main.txt.j2, line 1" in told


def test_all_bad_mail_at_once() -> None:
    """Every broken mail of the corpus in one batch: whoever else wrote has a draft, and each only one."""
    here = world()
    for raw in BROKEN.values():
        here.mailbox.deliver(raw)
    here.mailbox.deliver(mail(1))
    rounds(here, 3)
    assert "empathd-drafted" in here.mailbox.flags_of(FIRST)
    assert all("empathd-seen" in stored.flags for stored in here.mailbox.folders["INBOX"])
    filed = len(here.mailbox.drafts())
    rounds(here, 2)
    assert len(here.mailbox.drafts()) == filed
    assert "could not be" not in status(here)


def test_mail_of_which_only_a_part_is_read_gets_no_automatic_answer() -> None:
    """What we have not seen might say that a program wrote it: a draft for an agent, no update."""
    here = world()
    many = [f"X-Field-{number}: x" for number in range(600)]
    here.mailbox.deliver(mail(1, *many, "Auto-Submitted: auto-replied"))
    here.later(hours=5, minutes=45)
    assert (len(here.mailbox.drafts()), len(here.outbox.mails)) == (1, 0)
    assert "never: it has more header fields than are read" in explained(here, FIRST)
