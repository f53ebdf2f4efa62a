"""A team's own answer stands in the draft, and explain says why."""

from __future__ import annotations

from dataclasses import replace

from empathd.daemon.cli.explain import story
from empathd.replies.playbooks import Playbook, Playbooks
from tests.acme import letters, mail, world
from tests.test_story_poison import with_manner

BOOKS = Playbooks(
    (
        Playbook(
            "export",
            {"en": "Press Export, then CSV."},
            words=("export ... report",),
            need="figures for a meeting",
        ),
    )
)


def test_a_known_question_is_answered_in_the_draft() -> None:
    """The draft carries the playbook's answer; explain names it and the need behind the question."""
    here = with_manner(
        world("draft"), lambda manner: replace(manner, voice=replace(manner.voice, playbooks=BOOKS))
    )
    here.mailbox.deliver(mail(1))
    here.round()
    (letter,) = letters(here.mailbox.drafts())
    assert "Press Export, then CSV." in letter.get_content()
    ((case, kept),) = here.ledger.mails("<m1@customer.example>")
    told = "\n".join(
        story("support", here.ledger, here.make_manner(here.started).policy, case, kept, here.now)
    )
    assert "playbook export (they need figures for a meeting)" in told
