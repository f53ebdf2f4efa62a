"""The mails that other tests stand on are what they say."""

from __future__ import annotations

from empathd.detectors.parse import parse
from tests.corpus.mixed import machines, people, waiting


def test_every_mail_can_be_told_from_the_others() -> None:
    """Thirty people and ten machines, each with a Message-ID of its own and its own sender's words."""
    mails = [parse(raw) for raw in (*people(), *machines(), *waiting(60))]
    assert (len(people()), len(machines())) == (30, 10)
    assert len({mail.message_id for mail in mails} - {""}) == len(mails)
    assert len({mail.sender[0].email for mail in mails[:30]}) == 30
    assert all(mail.text.strip() for mail in mails[:30])


def test_a_backlog_is_of_the_size_asked_for() -> None:
    """Mails of a benchmark are about as long as promised, and no two are alike."""
    backlog = waiting(60, size=6000)
    assert all(5000 < len(raw) < 7000 for raw in backlog)
    assert len(set(backlog)) == 60
