"""Words that were typed in haste are known all the same, and no word is taken for another."""

from __future__ import annotations

import pytest

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.mistyped import Meant
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find

READER = Reader(find())
MEANT = Meant(
    {" cant", " work", " disappointed", " cancel", " letter", " from"}, {" disappoint", " unaccept"}
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (" cnat", " cant"),
        (" wrok", " work"),
        (" dissapointed", " disappointed"),
        (" disapointed", " disappointed"),
        (" disapointment", " disappointment"),
        (" unnacceptable", " unacceptable"),
        (" cancell", " cancel"),
    ],
)
def test_two_letters_swapped_and_one_doubled_or_not(typed: str, meant: str) -> None:
    assert MEANT(typed) == meant


@pytest.mark.parametrize(
    "word", [" later", " haha", " teh", " ow", "work", " w0rk", "'t", " rfom", "\n", " "]
)
def test_other_words_are_left_alone(word: str) -> None:
    """Short ones, those that begin with another letter, laughter, and whatever is no word."""
    assert MEANT(word) == ""


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("I am very dissapointed with the delivery.", "let_down"),
        ("My scanner doesnt wrok anymore.", "stuck"),
        ("Ich bin wirklich entäuscht von Ihrem Service.", "let_down"),
        ("C'est inaceptable de votre part, vraiment.", "angry"),
        ("De printer werkt neit meer, help me alsjeblieft.", "stuck"),
    ],
)
def test_a_cue_is_found_in_mistyped_words(text: str, cue: str) -> None:
    read = READER.read(Message(Key("k"), sender=(Address("anna@mail.example"),), text=text))
    assert cue in read.names()


def test_an_endless_word_costs_nothing() -> None:
    assert MEANT(" " + "ab" * 500_000) == ""
