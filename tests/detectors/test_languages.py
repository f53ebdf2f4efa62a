"""Each language finds what its own examples say, and leaves alone what they say is nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from empathd.detectors.languages.cues import phrases
from empathd.detectors.languages.tables import languages, spellings, table
from empathd.detectors.message import Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.registry import BUILT_IN, find

LANGUAGES = sorted(languages())
FEWEST = {"hits": 8, "misses": 6}


@cache
def reader() -> Reader:
    return Reader(find())


def sentences(kind: str) -> Iterator[tuple[str, str, str]]:
    """(language, cue, sentence) of all tables."""
    for language in LANGUAGES:
        for cue, found in table(language, "examples").items():
            yield from ((language, cue, sentence) for sentence in found[kind])


def found(language: str, sentence: str) -> set[str]:
    cues = reader().cues(Message(Key("k"), text=sentence), language)
    assert all(sentence[one.start : one.end] == one.words != "" for one in cues)
    return {one.cue for one in cues}


@pytest.mark.parametrize(("language", "cue", "sentence"), [*sentences("hits")])
def test_a_cue_is_found(language: str, cue: str, sentence: str) -> None:
    """The evidence is the customer's own words, letter for letter."""
    assert cue in found(language, sentence)


@pytest.mark.parametrize(("language", "cue", "sentence"), [*sentences("misses")])
def test_a_near_miss_is_no_cue(language: str, cue: str, sentence: str) -> None:
    """Negation, politeness and ordinary words are not taken for a feeling."""
    assert cue not in found(language, sentence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language: str) -> None:
    """All eighteen cues, each with enough examples of both kinds."""
    examples = table(language, "examples")
    assert phrases(language).keys() == BUILT_IN.keys() == examples.keys()
    few = [
        (cue, kind)
        for cue, given in examples.items()
        for kind, least in FEWEST.items()
        if len(set(given[kind])) < least
    ]
    assert few == []


def test_accents_are_typed_in_many_ways() -> None:
    """As on a foreign keyboard, or in a hurry."""
    assert list(spellings("grüße")) == ["grüße", "gruesse", "grusse"]
    assert list(spellings("déçu")) == ["déçu", "decu"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_lacks_a_key(language: str) -> None:
    """Small words, contexts, facts, times and wishes: all that English has and the docs name."""
    words = table(language, "words")
    needed = "not fill if people says that no_rush elsewhere to_us asked small advance but hoping needed"
    assert words.keys() >= {*needed.split(), "no_trouble", "other_matter"}
    english, facts = table("en", "facts"), table(language, "facts")
    assert all(facts[part].keys() >= english[part].keys() for part in ("numbers", "says", "times", "asks"))
    assert [len(facts["times"][names]) for names in ("months", "weekdays")] == [12, 7]
