"""Of a notification only the customer's own words are read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathd.detectors.channels import channel
from empathd.detectors.notifications import as_read, own_words
from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader
from empathd.detectors.registry import builtin
from tests.detectors.notification_mails import ALL, NETWORKS, Notification

READER = Reader(builtin())
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
    alone = READER.read(replace(message, text=mail.own, body=mail.own, subject=""))
    assert [(cue.cue, cue.words) for cue in reading.cues] == [(cue.cue, cue.words) for cue in alone.cues]
    assert all(text.startswith(cue.words, cue.start) for cue in reading.cues)
