"""Who tells of a death in the family is met with that first; nobody else is."""

from __future__ import annotations

from time import process_time

import pytest

from empathd.replies.loss import SCANNED, told
from tests.replies.letters import case_of, letter_of


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
