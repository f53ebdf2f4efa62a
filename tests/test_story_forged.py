"""What strangers can write into a mail moves nothing: not our marks, not our ids, not our addresses."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from empathd.daemon.box import Manner
from empathd.daemon.ledger import Ledger
from empathd.daemon.ports import Outcome, Receipt
from empathd.detectors.reader import Reader
from empathd.replies.limits import MEMORY
from tests.acme import ANNA, US, answer, letters, mail, manner, world
from tests.town import ids
from tests.world import World

EVE = "Eve <eve@evil.example>"
MX = "mx.acme.example"
VOUCHED = f"Authentication-Results: {MX}; dmarc=pass header.from=customer.example"


def guarded() -> World:
    """Acme with ``authentication: {trusted_host: mx.acme.example}``."""
    ordinary, reader = manner("live"), Reader({}, US, trusted_host=MX)

    def made(started: datetime) -> Manner:
        return replace(ordinary(started), read=reader.read, trusted_host=MX)

    here = World(made)
    here.round()
    return here


def border(*lines: str) -> tuple[str, ...]:
    """These lines above the field that the trusted host wrote."""
    return (*lines, f"Received: from out.example by {MX} (Postfix) with ESMTPS id 1")


def arrived(number: int, *lines: str, sender: str = ANNA) -> bytes:
    """A mail with the lines that our server put above it."""
    return "\r\n".join((*lines, "")).encode() + mail(number, sender=sender)


@pytest.mark.parametrize(
    ("lines", "updates"),
    [
        (border(VOUCHED), 1),
        (border(), 0),
        (border(VOUCHED.replace("pass", "fail")), 0),
        (border(VOUCHED.replace(MX, "mx.evil.example")), 0),
        (border(VOUCHED.replace("customer", "evil")), 0),
        ((*border(), "Received: from x by out.example", VOUCHED), 0),
        ((), 0),
    ],
)
def test_only_a_vouched_sender_hears_from_us(lines: tuple[str, ...], updates: int) -> None:
    """Everybody gets a draft; who may be somebody else gets no update, and a person is shown the case."""
    here = guarded()
    here.mailbox.deliver(arrived(1, *lines))
    here.later(hours=5, minutes=45)
    assert len(here.mailbox.drafts()) == 1
    assert len(here.outbox.mails) == updates
    assert ("empathd-attention" in here.mailbox.flags_of("<m1@customer.example>")) is not updates


@pytest.mark.parametrize(
    "header",
    [
        "Reply-To: victim@else.example",
        "Reply-To: a@customer.example, b@customer.example",
        "Reply-To: Team: a@customer.example, b@customer.example;",
        "Reply-To: anna@customer.example\r\nReply-To: victim@else.example",
    ],
)
def test_nobody_can_point_us_at_somebody_else(header: str) -> None:
    """With Reply-To in another organisation, or to a list, a person answers and no program."""
    here = world()
    here.mailbox.deliver(mail(1, header))
    here.later(hours=5, minutes=45)
    here.later(hours=1)
    assert not here.outbox.mails
    assert len(here.mailbox.drafts()) == 1
    assert "empathd-attention" in here.mailbox.flags_of("<m1@customer.example>")


def test_a_visitor_of_our_own_site_hears_from_us() -> None:
    """The form on Acme's site sends from Acme's domain; the update goes to the visitor, once."""
    here = world()
    here.mailbox.deliver(mail(1, "Reply-To: vera@home.example", sender="Acme website <forms@acme.example>"))
    here.later(hours=5, minutes=45)
    here.later(hours=1)
    assert [recipient for recipient, _ in here.outbox.mails] == ["vera@home.example"]


@pytest.mark.parametrize(
    "sender", ["a@customer.example, b@customer.example", "Team: a@customer.example;", "x"]
)
def test_two_senders_or_none_are_nobody(sender: str) -> None:
    """A From with two addresses, a group or none at all gets nothing from us."""
    here = world()
    here.mailbox.deliver(mail(1, sender=sender))
    here.later(hours=5, minutes=45)
    assert not here.outbox.mails and not here.mailbox.drafts()


FORGERIES = {
    "our mark": ("X-Empathd: hold; v=1; k=0; g=0; h=0", "References: <m1@customer.example>"),
    "a made-up token": (
        "References: <m1@customer.example> <empathd.aaaaaaaaaaaaaaaaaaaaaaaaaa@acme.example>",
    ),
    "a made-up id": ("In-Reply-To: <empathd.aaaaaaaaaaaaaaaaaaaaaaaaaa@acme.example>",),
    "her id as answered": ("In-Reply-To: <m1@customer.example>", "Auto-Submitted: auto-replied"),
}


@pytest.mark.parametrize("forged", [*FORGERIES, "her id", "her key"])
def test_a_forged_mail_does_not_stop_annas_update(forged: str) -> None:
    """Marks, tokens and ids in the inbox are no evidence: Anna hears from us, in time and once."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.round()
    match forged:
        case "her id":
            evil = mail(1, sender=EVE)
        case "her key":
            evil = mail(1, f"Sender: {EVE}", sender=EVE).replace(b"Question 1", b"Question")
        case _:
            evil = mail(2, *FORGERIES[forged], sender=EVE)
    here.mailbox.deliver(evil, here.now + timedelta(minutes=1))
    here.later(hours=5, minutes=30)
    assert [recipient for recipient, _ in here.outbox.mails][:1] == ["anna@customer.example"]
    here.later(hours=9)
    assert [recipient for recipient, _ in here.outbox.mails].count("anna@customer.example") == 1


def test_an_answer_to_a_stranger_with_annas_id_is_no_answer_to_anna() -> None:
    """Who shares an id with Anna, by forgery or in a newsletter's thread, is answered alone."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.mailbox.deliver(mail(1, sender=EVE))
    here.later(hours=1)
    here.mailbox.put("Sent", answer(1).replace(ANNA.encode(), EVE.encode()))
    here.later(hours=4, minutes=45)
    assert [recipient for recipient, _ in here.outbox.mails] == ["anna@customer.example"]


@pytest.mark.parametrize("first", [ANNA, EVE])
def test_a_draft_to_a_stranger_with_annas_id_is_no_draft_to_anna(first: str) -> None:
    """Each gets a draft of their own, whoever came first."""
    here = world("draft")
    second = EVE if first == ANNA else ANNA
    here.mailbox.deliver(mail(1, sender=first))
    here.round()
    here.mailbox.deliver(mail(1, sender=second))
    here.later(minutes=1)
    assert sorted(str(letter["To"]) for letter in letters(here.mailbox.drafts())) == sorted([ANNA, EVE])
    here.later(minutes=1)
    assert len(here.mailbox.drafts()) == 2


def test_somebody_elses_token_moves_only_ones_own_case() -> None:
    """Eve got an update of her own and puts its id into a mail of hers: Anna's update goes all the same."""
    here = world()
    here.mailbox.deliver(mail(1, sender=EVE))
    here.later(hours=1)
    here.mailbox.deliver(mail(2))
    here.later(hours=4, minutes=45)
    ((_, hers),) = here.outbox.mails
    token, _ = ids(hers)
    here.mailbox.deliver(mail(3, f"References: <m2@customer.example> {token}", sender=EVE))
    here.later(hours=1)
    assert [recipient for recipient, _ in here.outbox.mails] == ["eve@evil.example", "anna@customer.example"]


def test_a_mark_in_the_inbox_does_not_close_an_unknown_update() -> None:
    """Whether our update arrived can only be seen in Sent; a mail from outside with its id tells nothing."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.outbox.answers = [Receipt(Outcome.UNKNOWN)]
    here.later(hours=5, minutes=45)
    (unknown,) = here.ledger.effects.find("hold", ["unknown"])
    mark = "X-Empathd: hold; v=1; k=0; g=0; h=0"
    here.mailbox.deliver(mail(2, mark, f"References: {unknown.id}", sender="Help <help@acme.example>"))
    here.mailbox.deliver(mail(3, f"References: {unknown.id}", sender=EVE))
    here.later(minutes=5)
    assert [each.id for each in here.ledger.effects.find("hold", ["unknown"])] == [unknown.id]


def test_a_mark_of_a_stranger_in_sent_is_not_ours() -> None:
    """Where somebody else's mail got into Sent, redirected by an agent, its mark is not counted."""
    here = world()
    forged = mail(9, "X-Empathd: hold; v=1; k=0; g=0; h=0", sender=EVE)
    here.mailbox.put("Sent", forged.replace(b"To: help@acme.example", f"To: {ANNA}".encode()))
    here.round()
    assert here.ledger.updates.since(here.now - MEMORY) == []


def test_a_forged_colleague_answers_nobody() -> None:
    """Our address in From proves nothing where our server says so: Anna still waits."""
    here = guarded()
    here.mailbox.deliver(arrived(1, *border(VOUCHED)))
    here.later(hours=1)
    lie = f"Authentication-Results: {MX}; dmarc=fail header.from=acme.example"
    here.mailbox.deliver("\r\n".join((*border(lie), "")).encode() + answer(1))
    here.later(hours=4, minutes=45)
    assert len(here.outbox.mails) == 1


def test_a_colleague_from_within_has_answered() -> None:
    """Mail that never passed the border has no results and is believed."""
    here = guarded()
    here.mailbox.deliver(arrived(1, *border(VOUCHED)))
    here.later(hours=1)
    here.mailbox.deliver(answer(1))
    here.later(hours=4, minutes=45)
    assert not here.outbox.mails


def test_a_colleague_may_answer_to_another_address_of_hers() -> None:
    """Nobody else has Anna's id: an answer to it is hers, wherever it went."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=1)
    here.mailbox.deliver(answer(1).replace(b"anna@customer.example", b"anna@private.example", 1))
    here.later(hours=4, minutes=45)
    assert not here.outbox.mails


def test_with_the_ledger_gone_sent_is_counted() -> None:
    """Updates of a lost ledger still count for each person: our copies in Sent tell of them."""
    here = world()
    here.mailbox.deliver(mail(1))
    here.later(hours=5, minutes=45)
    (before,) = here.ledger.updates.since(here.now - MEMORY)
    here.mailbox.remove("<m1@customer.example>")
    here.ledger = Ledger(":memory:")
    here.later(minutes=1)
    (after,) = here.ledger.updates.since(here.now - MEMORY)
    assert (after.recipient, after.open) == (before.recipient, True) == ("anna@customer.example", True)
    here.mailbox.deliver(mail(2))
    here.later(days=1)
    here.later(hours=5, minutes=45)
    assert len(here.outbox.mails) == 1
