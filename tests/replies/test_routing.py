"""People expect people: who signs fits the customer, and stays."""

from __future__ import annotations

from dataclasses import replace

from empathd.replies.case import Case
from empathd.replies.routing import route
from empathd.replies.voice import Member, Voice
from tests.replies.letters import MIRA, NOW, PROMISE, TOM, VOICE, case_of


def _signer(case: Case, voice: Voice) -> Member | None:
    return route(case, voice, NOW, PROMISE).member


def test_the_same_person_stays() -> None:
    """Who answered before signs again, also when another's topics would fit; one who has left does not."""
    case, _ = case_of("stuck", subject="billing: an invoice")
    assert _signer(replace(case, signer="tom okafor "), VOICE) == TOM
    assert _signer(replace(case, signer="Left Longago"), VOICE) == MIRA


def test_topics_choose_the_person() -> None:
    """A mail about an invoice goes to whom invoices are given, however the word is bent."""
    for number in range(20):
        assert _signer(case_of("stuck", subject="Invoice is wrong", number=number)[0], VOICE) == MIRA
        assert _signer(case_of("stuck", details={"invoice": ("12",)}, number=number)[0], VOICE) == MIRA


def test_language_comes_before_topic() -> None:
    """Nobody signs a letter in a language that they do not speak, while a colleague does."""
    case, _ = case_of("stuck", subject="billing")
    reading = replace(case.newest.reading, language="nl")
    dutch = replace(case, mails=(replace(case.newest, reading=reading),))
    anybody = Member("Ann Other", languages=(), topics=())
    assert _signer(dutch, VOICE) == MIRA
    assert _signer(dutch, replace(VOICE, team=(TOM, anybody))) == anybody
    assert _signer(dutch, replace(VOICE, team=(TOM,))) == TOM


def test_work_is_shared_and_stays_put() -> None:
    """Cases spread over the team; a newcomer takes a share and moves no case between the others."""
    cases = [case_of("stuck", number=number)[0] for number in range(200)]
    before = [_signer(case, VOICE) for case in cases]
    assert 60 < before.count(MIRA) < 140
    new = Member("Ann Other")
    after = [_signer(case, replace(VOICE, team=(MIRA, new, TOM))) for case in cases]
    assert all(now in (was, new) for was, now in zip(before, after, strict=True))
    assert after.count(new) > 30


def test_an_empty_team_signs_as_the_mailbox() -> None:
    """Without a team nobody's name is made up."""
    assert _signer(case_of("stuck")[0], replace(VOICE, team=())) is None
