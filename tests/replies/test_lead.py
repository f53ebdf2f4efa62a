"""Which part of a letter speaks first, and whether it says sorry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathd.replies.compose import draft
from empathd.replies.lead import ordered, sorry
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, words_of


def letter(*cues: str, text: str, amiss: bool) -> str:
    case, message = case_of(*cues, text=text)
    newest = case.newest
    case = replace(case, mails=(replace(newest, reading=replace(newest.reading, sorry=amiss)),))
    return words_of(draft(case, message, VOICE, PROMISE, NOW)).replace("\n", " ")


@pytest.mark.parametrize("cues", [(), ("thanks",), ("request",)])
def test_who_had_trouble_that_no_cue_names_reads_that_we_are_sorry(cues: tuple[str, ...]) -> None:
    """A closed door told by the taped-up note on it, or by mere praise, is no letter of thanks."""
    text = (
        "Ninety kilometres, and then a note on the door: shut for stocktaking. Thank you so much for the day."
    )
    assert "I am sorry" in letter(*cues, text=text, amiss=True)
    assert "by 3 pm today" in letter(*cues, text=text, amiss=True)
    assert "sorry" not in letter(*cues, text=text, amiss=False)


def test_kind_words_alone_are_a_letter_of_thanks() -> None:
    ways = {"empty": False, "feedback": False, "asks": False}
    assert ordered({"thanks"}, **ways) == ("thanks",)
    assert ordered({"thanks"}, **ways, amiss=True) == ("plain", "thanks")
    assert ordered((), empty=False, feedback=True, amiss=True) == ("plain",)


def test_what_is_hardly_our_trouble_does_not_lead() -> None:
    """The zip of a dress that was bought elsewhere: what leads is what they ask for."""
    ways = {"empty": False, "feedback": False}
    assert ordered({"let_down", "request"}, **ways) == ("let_down", "request")
    assert ordered({"let_down", "request", "thanks"}, **ways, amiss=False) == (
        "request",
        "let_down",
        "thanks",
    )
    assert ordered({"blocked", "request"}, **ways, amiss=False) == ("blocked", "request")


def test_a_fear_or_a_question_alone_is_nothing_to_be_sorry_for() -> None:
    assert not sorry(("worried", "request"), [None])
    assert not sorry(("plain",), [None])
    assert sorry(("worried", "stuck"), [None])
