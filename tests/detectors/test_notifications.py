"""Of a notification only the customer's own words are read."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from empathd.daemon.cli.read import in_json
from empathd.detectors.channels import channel
from empathd.detectors.notifications import as_read, own_words
from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find
from tests.detectors.notification_mails import Notification
from tests.detectors.notification_mails_more import ALL

READER = Reader(find())
PERSON = parse(b"From: jane@home.example\nTo: support@acme.example\n\nHello")
PLAIN = b"From: notify@x.com\nTo: support@acme.example\nSubject: %s\n\n%s"


@pytest.mark.parametrize("mail", ALL, ids=lambda mail: mail.subject)
def test_own_words(mail: Notification) -> None:
    """Exactly the customer's words, no boilerplate."""
    message = parse(mail.raw)
    assert channel(message) == "social"
    assert own_words(message) == mail.own


@pytest.mark.parametrize("mail", ALL, ids=lambda mail: mail.subject)
def test_cues_are_the_customers(mail: Notification) -> None:
    """The same cues as in the words alone, at their place in the text that is read."""
    message = parse(mail.raw)
    text = as_read(message).text
    reading = READER.read(message)
    alone = READER.read(replace(PERSON, text=mail.own, body=mail.own))
    assert [(cue.cue, cue.words) for cue in reading.cues] == [(cue.cue, cue.words) for cue in alone.cues]
    assert all(text.startswith(cue.words, cue.start) for cue in reading.cues)


@pytest.mark.parametrize("mail", ALL[:4], ids=lambda mail: mail.subject)
def test_shown_as_read(mail: Notification) -> None:
    """``empathd read --json`` shows the text that its offsets are in."""
    message = parse(mail.raw)
    shown = json.loads(in_json("-", message, READER.read(message)))
    assert shown["text"] == mail.own
    assert [shown["text"][cue["start"] : cue["end"]] for cue in shown["cues"]] == [
        cue["words"] for cue in shown["cues"]
    ]


def test_most_give_cues() -> None:
    """A test of cues that finds none would prove nothing."""
    found = [mail for mail in ALL if READER.read(parse(mail.raw)).cues]
    assert len(found) >= len(ALL) // 2


@pytest.mark.parametrize(
    "line",
    [
        "I cannot unsubscribe from your plan, the button is dead.",
        "You never replied to me. I left a review about it.",
        "Reply to my mails!",
        "Your app: useless. See my screenshot.",
        "© is what your app prints instead of my name",
    ],
)
def test_words_like_boilerplate(line: str) -> None:
    """What a customer says is kept, though the network might say something like it."""
    body = f"Jane Doe (@jane) mentioned you in a post\n\nHello @acme\n{line}\n\n"
    body += "View post: https://x.example/1\n"
    assert own_words(parse(PLAIN % (b"Jane mentioned you", body.encode()))) == f"Hello @acme\n{line}"


@pytest.mark.parametrize(
    "body",
    [
        "Something has changed in how we write our mails.\n\nHello @acme\n",
        "Jane commented on your post\n\nIt fails.\n\nReply\n\nBob commented on your post\n\nMe too.\n",
        "Jane commented on your post\n\nView comment\n",
        "",
    ],
)
def test_untold(body: str) -> None:
    """No headline, several of them, no words: then the whole text is read."""
    message = parse(PLAIN % (b"Hello", body.encode()))
    assert own_words(message) == ""
    assert as_read(message) == message


def test_e_mail_is_read_whole() -> None:
    """Somebody who writes about a notification is no network."""
    raw = b"From: jane@home.example\nSubject: x\n\nBob commented on your post\n\nWho is he?\n\nReply\n"
    message = parse(raw)
    assert as_read(message) == message


@pytest.mark.parametrize(
    "piece", ["x", "\n", "> a\n", "Jane commented on your post\n", "hat ", ': "', "Reply "]
)
def test_hostile(piece: str) -> None:
    """However long and odd a notification is, a bounded part of it is looked at."""
    body = "Jane commented on your post\n\n" + piece * (400_000 // len(piece))
    assert len(own_words(parse(PLAIN % (b"Jane commented", body.encode())))) <= 20_000
