"""Machines that only their words give away are known, and people who write about them stay people."""

from __future__ import annotations

import pytest

from empathd.detectors.machines import automatic
from empathd.detectors.parse import parse
from empathd.detectors.receipts import sounds_automatic
from empathd.detectors.sentences import sentences
from tests.detectors import (
    machine_mails,
    machine_mails_de,
    machine_mails_es,
    machine_mails_fr,
    machine_mails_nl,
    machine_mails_traps,
    machine_mails_traps_more,
)

LANGUAGES = (machine_mails, machine_mails_de, machine_mails_nl, machine_mails_fr, machine_mails_es)
US = frozenset({"support@acme.example"})


def mails(block: str) -> list[str]:
    """The mails of a block, each with the headers it does not have itself."""
    return [_whole(mail.strip("\n")) for mail in block.split("\n====\n")]


def _whole(mail: str) -> str:
    usual = "" if mail.startswith("From:") else "From: Robin <robin@partner.example>\n"
    fields = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    return f"{usual}To: support@acme.example\n{fields}{mail}\n"


MACHINES = [mail for language in LANGUAGES for mail in mails(language.MACHINES)]
TRAPS = (machine_mails_traps, machine_mails_traps_more)
PEOPLE = [mail for source in (*LANGUAGES, *TRAPS) for mail in mails(source.PEOPLE)]


def test_enough_examples() -> None:
    """At least twelve of each in every language."""
    for language in LANGUAGES:
        assert len(mails(language.MACHINES)) >= 12
        assert len(mails(language.PEOPLE)) >= 12


@pytest.mark.parametrize("mail", MACHINES)
def test_machine(mail: str) -> None:
    """A program's mail has a reason that fits into a line of the log."""
    reason = automatic(parse(mail.encode()), US)
    assert reason
    assert len(reason) < 100


@pytest.mark.parametrize("mail", PEOPLE)
def test_person(mail: str) -> None:
    """Who quotes, forwards, complains about such mails or is away themselves is a person."""
    assert automatic(parse(mail.encode()), US) is None


def test_passed_on_without_a_word() -> None:
    """Who forwards a receipt and writes nothing is a person all the same."""
    receipt = mails(machine_mails.MACHINES)[0]
    assert automatic(parse(receipt.encode()), US)
    assert automatic(parse(receipt.replace("Subject: Re:", "Subject: Fwd:").encode()), US) is None


def test_quoted_words_do_not_count() -> None:
    """What stands in quotation marks somebody else has said; a wrapped line is one sentence."""
    said = sentences('Hi,\nyour mail "Please do not\nreply to this e-mail" is odd. Bye')
    assert [each for each in said if "reply" in each] == []


@pytest.mark.parametrize(
    "text",
    [
        '"' * 200_000,
        "a. " * 100_000,
        "\n" * 200_000,
        "I am out of office " * 20_000,
        "ich bin " * 50_000,
        "« " * 99_999,
    ],
)
def test_hostile_words_take_no_time(text: str) -> None:
    """Only a bounded part of a mail is looked at, whatever it says."""
    message = parse(b"From: a@b.example\nTo: support@acme.example\n\n" + text.encode())
    assert sum(map(len, sentences(message.text))) <= 5_000
    assert sounds_automatic(message) in (None, "an absence note by its words")
