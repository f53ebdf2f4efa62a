"""What is asked for, and what is needed beneath it."""

from __future__ import annotations

import pytest

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Reading
from empathd.detectors.registry import find

READER = Reader(find(core_functions=["export a report", "factuur downloaden"]))

ASKED = [
    ("Please refund the second charge on my card.", "refund"),
    ("I want to cancel my account and I never want to hear from you again.", "cancellation"),
    ("Could somebody call me back about this?", "call"),
    ("It would be great if you could add a dark mode to the app.", "feature"),
    ("The weather is nice and the export works.", ""),
    ("Ik wil graag mijn geld terug, het pakket is nooit aangekomen.", "refund"),
    ("Kunt u mij terugbellen over mijn abonnement? Ik ben tot vijf uur bereikbaar.", "call"),
]


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_what_is_asked_for_is_told(text: str, asked: str) -> None:
    """Near the words of a request, in the language of the mail."""
    assert _read(text).asked == asked


def test_need_and_request_are_told_apart() -> None:
    """Somebody who asks for a refund after three mails needs one person who sees to it."""
    need = _read("This is the third time I write and nobody answers. Please refund my order 4711.").need
    assert need == "to be heard by one person who sees it through; asks for money back"


def test_core_functions_count_in_every_language() -> None:
    """What the team names as the product's purpose is found in questions of its customers' languages."""
    reading = _read(
        "Goedemiddag, waar vind ik de knop? Ik wil graag een factuur downloaden voor mijn boekhouder."
    )
    assert "how_to" in reading.names()


def _read(text: str) -> Reading:
    return READER.read(Message(Key("k"), sender=(Address("jane@shop.example"),), text=text))
