"""A cue stands or falls with what else the mail says."""

from __future__ import annotations

import pytest

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Cue, Reading
from empathd.detectors.registry import find
from empathd.detectors.standing import standing
from tests.work import growth

READER = Reader(find())


def read(text: str) -> Reading:
    """What a mail of these words says."""
    anna = (Address("anna@b.example", "Anna"),)
    return READER.read(Message(Key("standing"), sender=anna, text=text))


@pytest.mark.parametrize(
    ("hurried", "calm"),
    [
        ("Hello,\n\nI need the keys by Friday, we move in then.", "There is no rush."),
        ("Bonjour,\n\nIl me faut les clés avant vendredi.", "Rien ne presse, prenez votre temps."),
        ("Hallo,\n\nich brauche die Schlüssel bis Freitag.", "Es eilt nicht."),
    ],
)
def test_who_is_in_no_hurry_is_not_pressed(hurried: str, calm: str) -> None:
    assert "pressed" in read(hurried).names()
    assert "pressed" not in read(f"{hurried} {calm}").names()


def test_a_worry_for_which_somebody_is_thanked_is_over() -> None:
    worry = "Hello,\n\nI was worried sick about my deposit."
    thanks = "Thank you so much for getting it back!"
    assert "worried" in read(worry).names()
    assert read(f"{worry} {thanks}").names() == {"thanks"}
    assert "worried" in read(f"{worry} {thanks} Will it happen again?").names()


def test_who_is_not_listened_to_is_stuck_with_us_and_not_with_a_thing() -> None:
    stuck, unheard = (
        "I can't get any further with this.",
        "Nobody reads what I write, I only get copy-paste answers.",
    )
    assert "stuck" in read(stuck).names()
    names = read(f"{unheard} {stuck}").names()
    assert "unheard" in names
    assert "stuck" not in names


@pytest.mark.parametrize(
    ("told", "to_us"),
    [
        (
            "My brother was fed up with his old provider, they never answered.",
            "I am fed up with you as I was with my old provider, you never answered.",
        ),
        (
            "Mein Bruder war sehr enttäuscht von seinem alten Anbieter, der nie geantwortet hat.",
            "Ich bin sehr enttäuscht von Ihnen, Sie haben wie mein alter Anbieter nie geantwortet.",
        ),
        (
            "Mon frère était très déçu par un autre fournisseur qui ne répondait jamais.",
            "Je suis très déçu, vous ne répondez jamais, comme mon ancien fournisseur.",
        ),
        (
            "Mijn zus was erg teleurgesteld in haar vorige aanbieder, die nooit antwoordde.",
            "Ik ben erg teleurgesteld in jullie, net als in mijn vorige aanbieder.",
        ),
        (
            "Mi hermano estaba harto de su compañía anterior, que nunca contestaba.",
            "Estoy harto de ustedes como de mi compañía anterior, ustedes nunca contestan.",
        ),
    ],
)
def test_what_another_company_did_is_no_matter_of_ours(told: str, to_us: str) -> None:
    assert not read(told).names() & {
        "let_down",
        "frustrated",
        "unheard",
        "repeat",
    }
    assert read(to_us).names() & {"let_down", "frustrated", "unheard", "repeat"}


def test_a_mail_full_of_another_company_is_read_in_linear_time() -> None:
    sentence = "My old provider never answered. "

    def judged(raw: bytes) -> None:
        text = raw.decode()
        cues = [Cue("repeat", "never answered", at + 16) for at in range(0, len(text), len(sentence))]
        assert standing(cues, text, patient=False) == ()

    assert growth(judged, lambda size: sentence.encode() * size, 200) < 2.3
