"""Customers who write HTML: their drafts are filed, known, replaced and left alone like any other.

Told on a false world and on a real Dovecot, which takes several drafts in one command.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from empathd.replies.thread import untouched
from tests.acme import TWO, answers, html_mail, letters, mail, on_server, working, world, write_again
from tests.agents import WRITERS, Client
from tests.world import World


@pytest.fixture(params=["false", "dovecot"])
def here(request: pytest.FixtureRequest) -> Iterator[World]:
    """A mailbox that empathd has served for a while."""
    if request.param == "false":
        made = world("draft")
    else:
        made = on_server(request.getfixturevalue("dovecot").mailbox())
    yield made
    made.door.close()


def test_each_gets_the_form_they_write_in(here: World) -> None:
    """Filed in one round, stored as they were made: plain text to one, plain text and HTML to the other."""
    here.mailbox.deliver(mail(1), here.now)
    here.mailbox.deliver(html_mail(2, sender="Bo <bo@customer.example>"), here.now)
    here.round()
    assert all(map(untouched, here.mailbox.drafts()))
    plain, both = sorted(letters(here.mailbox.drafts()), key=lambda each: str(each["In-Reply-To"]))
    assert plain.get_content_type() == "text/plain" and both["In-Reply-To"] == TWO
    assert [part.get_content_type() for part in both.iter_parts()] == ["text/plain", "text/html"]
    text, page = (part.get_content() for part in both.iter_parts())
    assert "> I can't figure out how to export my report. Order 4711." in text
    assert '<p dir="auto">I can\'t figure out how to export my report. Order 4711.</p>' in page
    assert "margin:0}" not in page and "Mira" in page


def test_an_untouched_one_is_replaced_when_the_customer_writes_again(here: World) -> None:
    """The old one lies in Trash, one draft answers all that was said."""
    here.mailbox.deliver(html_mail(1), here.now)
    here.round()
    (old,) = here.mailbox.drafts()
    write_again(here)
    assert answers(here) == [TWO] and here.mailbox.trash() == [old]
    assert not working(here)


@pytest.mark.parametrize("client", WRITERS, ids=str)
def test_one_that_was_saved_is_the_agents(here: World, client: Client) -> None:
    """As plain text, as HTML or as both: with other words below it even our own mark proves nothing."""
    here.mailbox.deliver(html_mail(1), here.now)
    here.round()
    client.save(here.mailbox)
    (draft,) = here.mailbox.drafts()
    assert b"X-Empathd" in draft and not untouched(draft)
    write_again(here)
    assert here.mailbox.drafts() == [draft] and not here.mailbox.trash()
    assert working(here) and working(here, TWO)
