"""Who tells of a death in the family is met with that first; nobody else is."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest

from empathd.detectors.reading import Cue
from empathd.replies.compose import draft
from empathd.replies.loss import SCANNED, told
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, words_of


@pytest.mark.parametrize(
    "text",
    [
        "My husband Denzil passed away on 3 November.",
        "Mein Vater, Karl Meier, ist am 3. Mai plötzlich verstorben.",
        "Mijn zus Annie is vorige week overleden.",
        "Mon mari, qui était client chez vous, est décédé.",
        "Mi madre falleció el día 8.",
    ],
)
def test_a_death_in_the_family_is_noticed(text: str) -> None:
    """Somebody of the customer's own, and a verb that is said of people."""
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "My wife says that the heater passed away.",
        "My husband's laptop passed away.",
        "Our neighbour passed away.",
        "What happens if my husband passed away before me?",
        "Mein Vater ist nicht verstorben, wie Sie schreiben.",
        "Mijn man is boos. De batterij is overleden.",
        "",
    ],
)
def test_nobody_is_told_of_a_loss_that_was_none(text: str) -> None:
    """A machine's end, a neighbour's, a supposed one or one that is denied is no loss to speak of."""
    assert not told(text)


LOST = "My husband passed away on Sunday. I am afraid of the late fees for his tools."


@pytest.mark.parametrize(
    ("language", "text", "words", "said"),
    [
        ("en", LOST, "afraid", "My condolences on your loss."),
        (
            "de",
            "Mein Mann ist verstorben. Ich habe Angst vor den Gebühren.",
            "Angst",
            "Mein herzliches Beileid.",
        ),
        ("nl", "Mijn man is overleden. Ik ben bang voor de kosten.", "bang", "Gecondoleerd met uw verlies."),
        ("fr", "Mon mari est décédé. J'ai peur des frais.", "peur", "Toutes mes condoléances."),
        (
            "es",
            "Mi marido ha fallecido. Tengo miedo de los gastos.",
            "miedo",
            "Mi más sentido pésame.",
        ),
    ],
)
def test_a_letter_begins_with_the_loss(language: str, text: str, words: str, said: str) -> None:
    """The first words of the letter, in each language; the loss itself is not quoted."""
    opening = _letter(text, Cue("worried", words, text.index(words)), language).split("\n\n")[1]
    assert opening.startswith(f"{said} ")
    assert text.partition(".")[0] not in opening


def test_without_fear_or_worry_nothing_is_said_of_it() -> None:
    """Who only names a loss in passing asks for something else."""
    cue = Cue("request", "send me", LOST.index("late"))
    assert "condolences" not in _letter(LOST, cue, "en")


def test_a_hostile_mail_costs_no_time() -> None:
    """However often a mail begins to tell of a loss, it is looked at once."""
    for said in ("my husband ", "my son a, a, a, a, a, a, a, ", "mein mann x ", "my wife" + " " * 90):
        began = process_time()
        told(said * SCANNED)
        assert process_time() - began < 0.5


def _letter(text: str, cue: Cue, language: str) -> str:
    case, message = case_of(text=text)
    reading = replace(case.newest.reading, cues=(cue,), language=language)
    case = replace(case, mails=(replace(case.newest, reading=reading),))
    return words_of(draft(case, message, VOICE, PROMISE, NOW))
