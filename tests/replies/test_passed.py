"""A customer's mail that somebody passes on, and mails that only look like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathd.detectors.message import Address
from empathd.replies.compose import draft
from empathd.replies.passed import writer
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, words_of

US = VOICE.address


def letter(passed_on: Address | None) -> str:
    """Our words to Anna, who sends a mail of these words."""
    case, message = case_of("stuck", "pressed")
    return words_of(draft(case, replace(message, passed_on=passed_on), VOICE, PROMISE, NOW))


def test_who_passes_a_mail_on_is_thanked_and_told_who_hears_from_us() -> None:
    said = letter(Address("ewan@bakes.example", "Ewan Muir"))
    assert "Anna" in said
    assert "Ewan Muir" in said
    assert "You wrote" not in said
    assert "the customer" in letter(Address(""))


@pytest.mark.parametrize(
    "own",
    [Address(US, "Acme"), Address("anna@example.org", "Anna"), Address("noreply@shop.example", "Shop")],
    ids=["our mail", "their own", "a program's"],
)
def test_what_is_sent_on_for_a_matter_of_ones_own_is_answered_as_ones_own(own: Address) -> None:
    assert letter(own) == letter(None)
    _, message = case_of("stuck")
    assert writer(replace(message, passed_on=own), US) is None
