"""After a crash nothing is done twice that a customer would see, and nothing that is owed is dropped."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from empathd.replies.recovery import Evidence, Kind, State, Verdict, settle

NOTHING, OURS, HUMAN = Evidence(), Evidence(ours=True), Evidence(human=True)
TABLE: dict[tuple[Kind, State], Verdict] = {
    ("draft", "none"): Verdict.DO,
    ("draft", "begun"): Verdict.DO,  # append again, the same bytes
    ("draft", "committing"): Verdict.DO,
    ("draft", "unknown"): Verdict.DO,
    ("draft", "done"): Verdict.DONE,
    ("draft", "refused"): Verdict.DONE,
    ("hold", "none"): Verdict.DO,
    ("hold", "begun"): Verdict.DO,  # cut off before the final dot: not sent
    ("hold", "committing"): Verdict.ASK,  # cut off at the final dot: nobody knows
    ("hold", "unknown"): Verdict.ASK,
    ("hold", "done"): Verdict.DONE,
    ("hold", "refused"): Verdict.DONE,
}
"""What to do when the mailbox shows nothing."""


def test_the_table_is_whole() -> None:
    """There is no state of an effect that nobody thought about."""
    assert set(TABLE) == set(product(get_args(Kind), get_args(State)))


@pytest.mark.parametrize(("kind", "state"), TABLE)
def test_without_a_trace_in_the_mailbox_the_ledger_decides(kind: Kind, state: State) -> None:
    """What did not happen is done; what may have reached a customer is asked about, never repeated."""
    assert settle(kind, state, NOTHING) is TABLE[kind, state]


@pytest.mark.parametrize("evidence", [OURS, HUMAN, Evidence(ours=True, human=True)])
@pytest.mark.parametrize(("kind", "state"), TABLE)
def test_what_the_mailbox_shows_settles_it(kind: Kind, state: State, evidence: Evidence) -> None:
    """Our own message there: it happened. A person's reply there: it is needless. Hands off either way."""
    assert settle(kind, state, evidence) is Verdict.DONE
