"""After a crash nothing is done twice that a customer would see, and nothing that is owed is dropped."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from empathd.replies.recovery import KNOWN, Evidence, Kind, State, Verdict, settle

DO, DONE, WAIT, ASK = Verdict.DO, Verdict.DONE, Verdict.WAIT, Verdict.ASK
TABLE: dict[tuple[Kind, State], tuple[Verdict, Verdict, Verdict, Verdict]] = {
    # what the mailbox shows:   nothing  ours  a person's  a claim
    ("tag", "none"): (DO, DO, DO, DO),
    ("tag", "begun"): (DO, DO, DO, DO),  # set it again
    ("tag", "done"): (DONE, DONE, DONE, DONE),
    ("draft", "none"): (DO, DONE, DONE, DO),
    ("draft", "left"): (WAIT, DONE, DONE, WAIT),  # until the other instance's time is up
    ("draft", "begun"): (DO, DONE, DONE, DO),  # append again, the same bytes
    ("draft", "done"): (DONE, DONE, DONE, DONE),  # sent, kept or deleted: the agents' for good
    ("draft", "unknown"): (DONE, DONE, DONE, DONE),  # rebuilt without keywords: the silent side
    ("draft", "refused"): (DONE, DONE, DONE, DONE),
    ("hold", "none"): (DO, DONE, DONE, ASK),
    ("hold", "begun"): (DO, DONE, DONE, ASK),  # whose claim? perhaps ours, perhaps another's
    ("hold", "claimed"): (DO, DONE, DONE, DO),  # cut off before the final dot: not sent
    ("hold", "committing"): (ASK, DONE, DONE, ASK),  # cut off at the final dot: nobody knows
    ("hold", "unknown"): (ASK, DONE, DONE, ASK),
    ("hold", "done"): (DONE, DONE, DONE, DONE),
    ("hold", "refused"): (DONE, DONE, DONE, DONE),
    ("copy", "none"): (DO, DONE, DO, DO),
    ("copy", "begun"): (DO, DONE, DO, DO),
    ("copy", "done"): (DONE, DONE, DONE, DONE),
    ("copy", "refused"): (DONE, DONE, DONE, DONE),
    ("handover", "none"): (DO, DONE, DO, DO),
    ("handover", "begun"): (DO, DONE, DO, DO),  # append again, the same bytes
    ("handover", "done"): (DONE, DONE, DONE, DONE),  # sent, kept or deleted: the agents' for good
    ("handover", "refused"): (DONE, DONE, DONE, DONE),
}
SHOWN = (Evidence(), Evidence(ours=True), Evidence(human=True), Evidence(claimed=True))


def test_the_table_is_whole() -> None:
    """There is no state of an effect that nobody thought about."""
    assert set(TABLE) == {(kind, state) for kind, states in KNOWN.items() for state in states}
    assert set(KNOWN) == set(get_args(Kind))
    assert {state for states in KNOWN.values() for state in states} == set(get_args(State))


@pytest.mark.parametrize(("row", "column"), list(product(TABLE, range(len(SHOWN)))))
def test_the_crash_table(row: tuple[Kind, State], column: int) -> None:
    """What did not happen is done; what may have reached a customer is asked about, never repeated."""
    assert settle(*row, SHOWN[column]) is TABLE[row][column]


@pytest.mark.parametrize("claimed", [False, True])
@pytest.mark.parametrize("human", [False, True])
def test_our_own_mail_in_the_mailbox_settles_everything(human: bool, claimed: bool) -> None:
    """Whatever else shows: what is there is not sent or filed again."""
    for kind, state in product(("draft", "hold", "copy"), get_args(State)):
        assert settle(kind, state, Evidence(ours=True, human=human, claimed=claimed)) is DONE


def test_nothing_that_may_have_reached_a_customer_is_sent_again() -> None:
    """The one promise that no evidence, and no lack of it, can break."""
    for flags in product((False, True), repeat=3):
        assert settle("hold", "committing", Evidence(*flags)) is not DO
        assert settle("hold", "unknown", Evidence(*flags)) is not DO
