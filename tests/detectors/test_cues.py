"""Each cue is found where customers show it and nowhere else: the HITS and MISSES of its own file."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from empathd.detectors.cues import (
    asking,
    examples,
    feelings,
    heard,
    history,
    meant,
    polite,
    pressure,
    request,
    struggle,
    trust,
    warmth,
)  # fmt: skip
from empathd.detectors.message import Key, Message
from empathd.detectors.phrases import Matcher, Phrases
from empathd.detectors.reader import Reader
from empathd.detectors.registry import BUILT_IN, find

FAMILIES = (
    asking, examples, feelings, heard, history, meant, polite, pressure, request, struggle, trust, warmth,
)  # fmt: skip
READER = Reader(find())


def sentences(kind: str) -> Iterator[tuple[str, str]]:
    """(cue, sentence) of all families."""
    for family in FAMILIES:
        found: dict[str, tuple[str, ...]] = getattr(family, kind, {})
        for cue, texts in found.items():
            yield from ((cue, text) for text in texts)


@pytest.mark.parametrize(("cue", "sentence"), [*sentences("HITS")])
def test_a_cue_is_found_with_the_words_that_show_it(cue: str, sentence: str) -> None:
    """The evidence is the customer's own words, letter for letter."""
    found = [one for one in READER.cues(Message(Key("k"), text=sentence)) if one.cue == cue]
    assert found
    assert all(sentence[one.start : one.end] == one.words != "" for one in found)


@pytest.mark.parametrize(("cue", "sentence"), [*sentences("MISSES")])
def test_a_near_miss_is_no_cue(cue: str, sentence: str) -> None:
    """Negation, politeness and ordinary words are not taken for a feeling."""
    assert cue not in {one.cue for one in READER.cues(Message(Key("k"), text=sentence))}


@pytest.mark.parametrize(("cue", "sentence"), [*sentences("HITS")][::5])
def test_alone_or_together_the_same_is_found(cue: str, sentence: str) -> None:
    """Looking for all phrases in one pass is an optimisation, not another reading."""
    message = Message(Key("k"), text=sentence)
    alone = {one.cue for one in BUILT_IN[cue](message)}
    assert alone == {cue}


def test_the_eighteen_cues_are_there() -> None:
    """As the contract names them."""
    assert len(BUILT_IN) == 18
    assert all(isinstance(family, ModuleType) and family.__doc__ for family in FAMILIES)


@pytest.mark.parametrize(("text", "found"), [("It says", "says"), ('It says "done"', 'says "done')])
def test_a_quotation_mark_in_a_phrase_is_a_blank_as_in_a_mail(text: str, found: str) -> None:
    """It is no token of its own: a phrase that ended in one once read past the end of a text."""
    matcher = Matcher([Phrases("stuck", ('says ("|) (done|)',))])
    assert [cue.words for cue in matcher.find(text)] == [found]
