"""Titles and brands tell nobody's feelings; what a screen says is told all the same."""

from __future__ import annotations

import pytest

from empathd.detectors.message import Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find

READER = Reader(find())


def cues(text: str, language: str = "en") -> set[str]:
    """The names of what is read."""
    return {cue.cue for cue in READER.cues(Message(Key("k"), text=text), language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Do you have the audio book "Never Again Frustrated" in stock?', "en"),
        ("Haben Sie das Hörbuch „Nie wieder Ärger“ im Bestand?", "de"),
        ("Nous commandons 60 housses « Sans Souci », blanches.", "fr"),
        ("Queremos 24 mantelerías «Sin Prisa», color crudo.", "es"),
    ],
)
def test_a_title_in_quotation_marks_is_no_cue(text: str, language: str) -> None:
    """Whatever feeling a product is named after."""
    assert not cues(text, language) & {"frustrated", "leaving", "thanks", "polite_struggle", "angry"}


def test_what_a_screen_says_is_told_in_quotation_marks() -> None:
    """A quoted fault is the customer's trouble."""
    assert "stuck" in cues('I click on export and it says "cannot connect to the server".')


def test_a_feeling_beside_a_title_counts() -> None:
    """Only what stands within the marks is a name."""
    assert "frustrated" in cues('I am so frustrated with "Easy Export".')
    assert "frustrated" in cues(
        'This is frustrating: the 22" screen and the 24" screen both fail, I am fed up.'
    )


@pytest.mark.parametrize(
    "marks",
    [('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("»", "«")],  # German has its quotation marks inside out
)
def test_what_somebody_else_said_is_not_the_customers(marks: tuple[str, str]) -> None:
    """A long quotation is told of, whoever said it."""
    said = (
        "I can't log in, I am so frustrated with this company, nobody ever answers, and I want my money back"
    )
    assert {"stuck", "frustrated"} <= cues(said)
    assert not cues(f"My neighbour wrote on a forum: {marks[0]}{said}{marks[1]} Is that so?")
