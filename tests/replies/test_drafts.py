"""What must hold for every draft, judged by labelled mails: the short form of ``make drafts``."""

from __future__ import annotations

import json
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from benchmarks.drafted import US, Drafted, drafted, persons
from benchmarks.verdicts import CHECKS, verdicts
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find

MAILS = Path(__file__).parents[1] / "mails"
LANGUAGES = ("en", "de", "nl", "fr", "es")
EACH = 12
ALWAYS = [name for name, (floor, _) in CHECKS.items() if floor == 1.0]


@cache
def reader() -> Reader:
    return Reader(find(), frozenset({US}))


@cache
def drafts(language: str) -> tuple[Drafted, ...]:
    """Every third mail of a person, as far as ``EACH``."""
    labels = islice(persons([MAILS / f"{language}.jsonl"]), 0, 3 * EACH, 3)
    return tuple(drafted(label, reader()) for label in labels)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", ALWAYS)
def test_what_must_hold_for_every_draft(check: str, language: str) -> None:
    """The right recipient and thread, no gap to fill in, no policy-speak, nothing asked that was given."""
    judged = {one.label["id"]: verdicts(one)[check] for one in drafts(language)}
    assert len(judged) >= EACH
    assert [name for name, verdict in judged.items() if verdict is False] == []


def letter(raw: str, **label: Any) -> Drafted:
    """A draft for a mail of our own making."""
    full = {"id": "own", "raw": raw, "cues": [], "urgency": "normal", "language": "en", "details": {}}
    return drafted({**full, **label}, reader())


MAIL = "From: {sender}\nTo: support@acme.example\nSubject: Lamp\nMessage-ID: <1@x.example>\n\n{text}\n"


@pytest.mark.parametrize(
    ("sender", "end", "greeting"),
    [
        ("Anna Smith <anna@x.example>", "Bye\nBetty Jones", "Hello Anna,"),
        ("Sales Team <sales@x.example>", "Kind regards,\nBetty Jones\nHead of Sales", "Hello Betty,"),
        ("Hivewell Supplies <info@hivewell.example>", "Marcin", "Hello Marcin,"),
        ("<b@x.example>", "Cheers, Betty", "Hello Betty,"),
        ("<b@x.example>", "Thanks", "Hello,"),
        ("Mrs Jones <b@x.example>", "", "Hello Mrs Jones,"),
    ],
)
def test_whoever_writes_for_an_office_is_greeted_by_name(sender: str, end: str, greeting: str) -> None:
    """By the display name where it is a person's, else by the name below the mail, else by none."""
    text = f"My lamp does not light up any more.\n\n{end}"
    assert letter(MAIL.format(sender=sender, text=text)).text.split("\n")[0] == greeting


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I read the page on lamps twice. How do I do it?", "twice. How do I do it?"),
        ("Dinsday lamps, Betty, are what I cannot order on your page.", "Dinsday lamps, Betty, are"),
        ("On 3. April my new lamp arrived without any bulb in it.", "On 3. April my new lamp"),
        ("Thank you so much, Mira found the right bulb for my lamp!", "Mira found the right bulb"),
    ],
)
def test_a_draft_repeats_what_tells_most(text: str, said: str) -> None:
    """A thin question with what leads up to it, a sentence whole, and kind words as well."""
    one = letter(MAIL.format(sender="Anna Smith <anna@x.example>", text=text))
    assert said in " ".join(one.text.split())


def test_the_fresh_mails_are_well_formed() -> None:
    """Forty mails, eight a language, each with its labels and with the names that may be greeted."""
    file = Path(__file__).parents[2] / "benchmarks" / "mails" / "drafts.jsonl"
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [sum(row["language"] == each for row in rows) for each in LANGUAGES] == [8] * 5
    assert len({row["id"] for row in rows}) == 40
    for row in rows:
        plain = " ".join(row["raw"].split())
        assert row["names"]
        assert all(value in plain for value in row["details"].values()), row["id"]
