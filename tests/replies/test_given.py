"""Nobody is asked for what their mail tells, however it tells it."""

from __future__ import annotations

import pytest

from empathd.detectors.message import Key, Message
from empathd.replies.given import KINDS, given, sure

NOTHING: dict[str, tuple[str, ...]] = {"order": (), "invoice": (), "error": (), "date": ()}


@pytest.mark.parametrize(
    "told",
    [
        "Since this morning the rota is empty on everyone's phone.",
        "It just spins.",
        "Der Bildschirm bleibt schwarz.",
        "Da kommt eine Fehlermeldung.",
        "L'écran reste blanc.",
        "La pantalla se queda en blanco.",
        "Er gebeurt niets.",
        "Het scherm knippert.",
        'I get "no rate for zone 2".',
    ],
)
def test_who_tells_what_is_seen_is_not_asked_for_it(told: str) -> None:
    assert given(NOTHING, Message(Key("1"), text=told))["error"]


def test_who_does_not_may_be_asked() -> None:
    assert not given(NOTHING, Message(Key("1"), text="I cannot export my report."))["error"]


def test_what_looks_like_a_number_of_an_order_is_taken_for_one() -> None:
    seen = given(NOTHING, Message(Key("1"), text="About AB-4711, please."))
    assert seen["order"] == ("AB-4711",)
    assert seen["invoice"] == ("AB-4711",)


def test_an_amount_is_not_repeated_in_figures_and_in_words() -> None:
    told = dict.fromkeys(KINDS, ()) | {"amount": ("9 euros", "nueve euros")}
    assert list(sure(told)) == [("amount", "9 euros")]
    told["amount"] = ("nueve euros",)
    assert list(sure(told)) == [("amount", "nueve euros")]


def test_of_errors_only_codes_are_repeated() -> None:
    """What stands in quotation marks a letter may have said, or a wreath."""
    told = dict.fromkeys(KINDS, ()) | {"error": ("Margret Rensig", "E47")}
    assert list(sure(told)) == [("error", "E47")]


def test_beside_an_excerpt_no_amount_is_repeated() -> None:
    told = dict.fromkeys(KINDS, ()) | {"amount": ("£14.60",)}
    assert list(sure(told)) == [("amount", "£14.60")]
    assert list(sure(told, "Could you look at it?")) == []


def test_what_the_excerpt_repeats_is_not_told_again() -> None:
    told = dict.fromkeys(KINDS, ()) | {"order": ("4711", "4712")}
    assert list(sure(told, "Where is order 4711?")) == [("order", "4712")]
