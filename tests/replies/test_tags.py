"""A mailbox is given no more keywords than a Dovecot Maildir can keep in its file names."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from empathd.detectors.reading import Cue, Reading, Urgency
from empathd.replies import tags

STATES = {tags.SEEN, tags.DRAFTED, tags.HOLDING, tags.HELD, tags.WORKING, tags.ATTENTION}
URGENCIES = {"urgency-high", "urgency-urgent"}
ALL = {f"cue-{cue}" for cue in tags.CUES} | URGENCIES | STATES


def reading(cues: Sequence[str], urgency: Urgency = Urgency.NORMAL, machine: bool = False) -> Reading:
    return Reading(tuple(Cue(cue, "words", 0) for cue in cues), urgency, machine=machine)


def test_there_are_26_keywords_and_no_more() -> None:
    """A twenty-seventh would be lost on a Maildir without a word."""
    assert len(ALL) == 26
    assert all(word.isascii() and word == word.lower() and " " not in word for word in ALL)


@pytest.mark.parametrize("urgency", Urgency)
def test_whatever_is_found_stays_within_them(urgency: Urgency) -> None:
    """Cues of other people's detectors add no keyword of their own."""
    every = [cue.replace("-", "_") for cue in tags.CUES]
    found = tags.keywords(reading([*every, "refund", "vip!", "a b"], urgency))
    assert found <= ALL
    assert {f"cue-{cue}" for cue in tags.CUES} <= found


@pytest.mark.parametrize(
    ("urgency", "word"),
    [(Urgency.LOW, set()), (Urgency.NORMAL, set()), (Urgency.HIGH, {"urgency-high"}),
     (Urgency.URGENT, {"urgency-urgent"})],
)  # fmt: skip
def test_only_a_high_urgency_is_tagged(urgency: Urgency, word: set[str]) -> None:
    """An agent's list shows what stands out: normal and low carry nothing."""
    assert tags.keywords(reading([], urgency)) == {tags.SEEN} | word


def test_a_cue_is_tagged_by_its_name_with_hyphens() -> None:
    """``how_to`` is ``cue-how-to`` in the mailbox; a cue found twice is one keyword."""
    assert tags.keywords(reading(["how_to", "how_to"])) == {tags.SEEN, "cue-how-to"}


def test_a_machines_mail_is_marked_as_seen_only() -> None:
    """A newsletter that says "unacceptable" is not an angry customer."""
    assert tags.keywords(reading(["angry"], Urgency.URGENT, machine=True)) == {tags.SEEN}
