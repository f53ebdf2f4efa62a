"""A draft that an agent has touched, sent, moved or deleted is theirs for good, whatever client they use.

Each story is told on a false world, to a customer who writes plain text and to one who writes HTML, and on
a real Dovecot.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.acme import (
    AGAIN,
    ANNA,
    ONE,
    TWO,
    answer,
    answers,
    html_mail,
    letters,
    mail,
    on_server,
    working,
    world,
    write_again,
)
from tests.agents import CLIENTS, FAITHFUL, HASTY, ROUNDCUBE, Client, discard
from tests.world import World

clients = pytest.mark.parametrize("client", CLIENTS, ids=str)


@pytest.fixture(params=["false", "false html", "dovecot"])
def here(request: pytest.FixtureRequest) -> Iterator[World]:
    """A mailbox with one customer's mail and our draft to it."""
    if request.param != "dovecot":
        made = world("draft")
    else:
        made = on_server(request.getfixturevalue("dovecot").mailbox())
    made.mailbox.deliver(html_mail(1) if "html" in request.param else mail(1), made.now)
    made.round()
    assert answers(made) == [ONE]
    assert letters(made.mailbox.drafts())[0].is_multipart() is ("html" in request.param)
    yield made
    made.door.close()


def ours(here: World) -> list[str]:
    """The marks of the drafts that bear one."""
    return [str(each["X-Empathd"]) for each in letters(here.mailbox.drafts()) if each["X-Empathd"]]


@clients
def test_a_draft_that_an_agent_saved_is_theirs(here: World, client: Client) -> None:
    """From the first save to Send no second draft is made, also when the customer writes again."""
    client.save(here.mailbox)
    here.later(minutes=1)
    assert answers(here) == [ONE] and not ours(here)
    assert working(here)
    write_again(here)
    client.save(here.mailbox)
    here.later(hours=1)
    assert answers(here) == [ONE] and not ours(here)
    assert working(here) and working(here, TWO)
    here.now = here.now.replace(microsecond=0)
    client.send(here.mailbox, here.now)
    here.later(minutes=1)
    assert not working(here) and not working(here, TWO)
    here.later(hours=2)
    assert not here.mailbox.drafts() and not here.mailbox.trash()


@clients
def test_a_draft_that_was_sent_as_it_stood_is_answered(here: World, client: Client) -> None:
    """Open, Send: nothing is owed any more, and we do not interfere while the client tidies up."""
    here.mailbox.put("Sent", client.rewritten(here.mailbox.drafts()[0]), here.now, ["\\Seen"])
    here.later(minutes=1)
    assert answers(here) == [ONE], "the client removes it itself, in its own time"
    discard(here.mailbox, here.mailbox.drafts()[0])
    here.later(minutes=5)
    assert not here.mailbox.drafts() and not here.mailbox.trash()


@clients
def test_the_middle_of_saving_is_no_deleting(here: World, client: Client) -> None:
    """Whether a client files the new draft first or last: in between nobody has deleted anything."""
    here.later(minutes=1)
    saving = client.saving(here.mailbox)
    next(saving)
    here.mailbox.deliver(mail(2, AGAIN), here.now)
    here.later(seconds=1)
    here.later(seconds=60)
    next(saving, None)
    here.later(seconds=1)
    here.later(minutes=5)
    assert answers(here) == [ONE] and not ours(here)
    assert working(here) and working(here, TWO)


def test_an_agents_own_reply_is_not_dropped_in_the_middle_of_saving(here: World) -> None:
    """The same for a reply of which not a word is ours: the keyword stays, no draft comes beside it."""
    discard(here.mailbox, here.mailbox.drafts()[0])
    here.mailbox.put("Drafts", answer(1), flags=["\\Draft"])
    here.later(minutes=1)
    saving = HASTY.saving(here.mailbox)
    next(saving)
    here.later(seconds=100)
    assert working(here) and not here.mailbox.drafts()
    next(saving, None)
    here.later(minutes=5)
    assert working(here) and answers(here) == [ONE]


@pytest.mark.parametrize("moved", [False, True], ids=["deleted", "moved"])
@pytest.mark.parametrize("saved", [False, True], ids=["untouched", "saved"])
def test_a_draft_that_an_agent_took_away_never_comes_back(here: World, moved: bool, saved: bool) -> None:
    """Deleted or moved elsewhere is a decision: no draft for this mail again; a new mail gets its own."""
    if saved:
        ROUNDCUBE.save(here.mailbox)
        here.later(minutes=1)
    draft = here.mailbox.drafts()[0]
    if moved:
        here.mailbox.put("Trash", draft)
    discard(here.mailbox, draft)
    for minutes in (1, 3, 60, 24 * 60):
        here.later(minutes=minutes)
        assert not here.mailbox.drafts()
    assert not working(here)
    write_again(here)
    assert answers(here) == [TWO] and len(ours(here)) == 1
    here.mailbox.remove(TWO)
    discard(here.mailbox, here.mailbox.drafts()[0])
    here.later(minutes=5)
    here.later(minutes=5)
    assert not here.mailbox.drafts(), "the newest mail was filed away: the first is still covered"


def test_new_mail_soon_after_a_deletion_waits_for_the_grace(here: World) -> None:
    """The draft for a new mail comes as soon as it is sure that nobody is saving the old one."""
    here.later(minutes=1)
    discard(here.mailbox, here.mailbox.drafts()[0])
    here.mailbox.deliver(mail(2, AGAIN), here.now)
    until = here.later(seconds=1).again
    assert not here.mailbox.drafts() and until
    here.now = until
    here.round()
    assert answers(here) == [TWO]


@pytest.mark.parametrize("how", ["sent", "flag", "colleague"])
def test_an_untouched_draft_goes_when_somebody_has_answered(here: World, how: str) -> None:
    """Answered without it: two minutes later it lies in Trash, and drafts of others stay where they are."""
    here.mailbox.put("Drafts", answer(7), flags=["\\Draft"])
    draft = here.mailbox.drafts()[0]
    match how:
        case "sent":
            here.mailbox.put("Sent", answer(1), here.now)
        case "flag":
            here.mailbox.flag(ONE, "\\Answered")
        case "colleague":
            here.mailbox.deliver(answer(1), here.now)
    again = here.later(seconds=10).again
    assert len(here.mailbox.drafts()) == 2 and again
    here.later(seconds=130)
    assert here.mailbox.drafts() == [answer(7)]
    assert here.mailbox.trash() == [draft]
    here.later(minutes=5)
    assert here.mailbox.trash() == [draft]


def test_a_mail_that_was_only_filed_away_leaves_its_draft(here: World) -> None:
    """Moved out of the inbox is not answered: the agent may want the draft. Others' answers are others'."""
    here.mailbox.remove(ONE)
    here.mailbox.deliver(mail(7, sender="Bo <bo@customer.example>"), here.now)
    here.mailbox.put("Sent", answer(7), here.now)
    here.later(minutes=5)
    here.later(minutes=5)
    assert len(ours(here)) == 1


def test_the_customer_writes_again(here: World) -> None:
    """An untouched draft is replaced by one that answers the newest mail and knows all that was said."""
    (old,) = here.mailbox.drafts()
    write_again(here)
    (new,) = letters(here.mailbox.drafts())
    assert new["In-Reply-To"] == TWO and ONE in new["References"] and new["To"] == ANNA
    assert "g=1" in new["X-Empathd"]
    assert "4711" in new.get_content() and "4712" in new.get_content()
    assert here.mailbox.trash() == [old]
    assert "empathd-drafted" in here.mailbox.flags_of(TWO)
    here.later(minutes=5)
    assert answers(here) == [TWO] and here.mailbox.trash() == [old]


def test_the_customer_writes_a_third_time_and_the_first_mail_was_filed_away(here: World) -> None:
    """However many of the mails still lie in the inbox, the draft to the newest is the one that stays."""
    write_again(here)
    here.mailbox.remove(ONE)
    here.later(minutes=10)
    here.mailbox.deliver(mail(3, f"{AGAIN} {TWO}"), here.now)
    here.later(minutes=1)
    here.later(minutes=5)
    assert answers(here) == ["<m3@customer.example>"]
    assert len(here.mailbox.trash()) == 2


def test_words_of_an_agent_are_safe_even_under_our_mark(here: World) -> None:
    """A client that keeps all headers leaves our mark on: the words still tell, and nothing is replaced."""
    FAITHFUL.save(here.mailbox)
    (draft,) = here.mailbox.drafts()
    write_again(here)
    assert here.mailbox.drafts() == [draft]
    assert working(here) and working(here, TWO)
    here.mailbox.put("Sent", answer(2), here.now)
    here.later(minutes=1)
    here.later(minutes=5)
    assert here.mailbox.drafts() == [draft] and not here.mailbox.trash()
