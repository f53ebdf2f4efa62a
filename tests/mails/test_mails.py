"""The labelled mails are well formed: each could have been sent by a mail program, each label is known."""

from __future__ import annotations

import json
import re
from collections import Counter
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
LANGUAGES = ("en", "de", "nl", "fr", "es")
CUES = frozenset(
    "tried stuck confused frustrated how_to polite_struggle angry unheard repeat misunderstood let_down "
    "leaving pressed blocked worried thanks kudos request".split()
)
URGENCIES = frozenset({"low", "normal", "high", "urgent"})
CHANNELS = frozenset({"email", "social"})
DETAILS = frozenset("order invoice date amount product version error phone name".split())
REQUIRED = frozenset("id trap raw cues urgency channel auto language details topic".split())
OPTIONAL = frozenset({"new"})

# A mail address in angle brackets is no markup.
TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>@]*)?/?>", re.IGNORECASE)

Row = dict[str, Any]


@cache
def rows(language: str) -> tuple[Row, ...]:
    """All labelled mails of one language, in the order of the file."""
    text = (HERE / f"{language}.jsonl").read_text(encoding="utf-8")
    return tuple(json.loads(line) for line in text.splitlines())


def parsed(row: Row) -> EmailMessage:
    """The mail as the standard library reads it from the wire."""
    message = message_from_bytes(row["raw"].encode("utf-8"), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def flat(text: str) -> str:
    """Text without markup, in small letters, white space one blank: lines may be wrapped anywhere."""
    return " ".join(unescape(TAG.sub(" ", text)).casefold().split())


def words(row: Row) -> str:
    """Everything a reader of the mail sees: the subject and every text part, decoded."""
    message = parsed(row)
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return flat(" ".join([str(message["Subject"]), *parts]))


EVERY = [pytest.param(row, id=row["id"]) for language in LANGUAGES for row in rows(language)]


@pytest.mark.parametrize("row", EVERY)
def test_labels_come_from_the_closed_sets(row: Row) -> None:
    assert REQUIRED <= row.keys() <= REQUIRED | OPTIONAL
    assert set(row["cues"]) <= CUES and len(set(row["cues"])) == len(row["cues"])
    assert row["urgency"] in URGENCIES and row["channel"] in CHANNELS
    assert isinstance(row["auto"], bool) and isinstance(row["trap"], bool)
    assert row["id"].startswith(row["language"] + "-")
    assert row["details"].keys() <= DETAILS and all(row["details"].values())


@pytest.mark.parametrize("row", EVERY)
def test_the_raw_mail_is_one_that_could_have_arrived(row: Row) -> None:
    message = parsed(row)
    assert message["From"].addresses and message["To"].addresses[0].domain == "acme.example"
    assert str(message["Subject"]).strip() and str(message["Message-ID"]).startswith("<")
    assert parsedate_to_datetime(str(message["Date"])).tzinfo is not None
    assert not any(part.defects for part in message.walk())
    assert "\r" not in row["raw"] and len(words(row)) > 20


@pytest.mark.parametrize("row", EVERY)
def test_what_a_label_quotes_stands_in_the_mail(row: Row) -> None:
    seen = words(row)
    assert flat(row.get("new", "")) in seen
    assert [value for value in row["details"].values() if flat(value) not in seen] == []


def test_ids_and_message_ids_are_unique() -> None:
    every = [row for language in LANGUAGES for row in rows(language)]
    assert len({row["id"] for row in every}) == len(every)
    assert len({str(parsed(row)["Message-ID"]) for row in every}) == len(every)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_covered(language: str) -> None:
    mails = rows(language)
    assert len(mails) >= 34 and {row["language"] for row in mails} == {language}
    counts = Counter(cue for row in mails for cue in row["cues"])
    assert {cue: counts[cue] for cue in CUES if counts[cue] < 4} == {}
    assert {row["urgency"] for row in mails} == URGENCIES
    assert {row["channel"] for row in mails} == CHANNELS
    traps = sum(row["trap"] for row in mails) / len(mails)
    assert 0.25 <= traps <= 0.45
