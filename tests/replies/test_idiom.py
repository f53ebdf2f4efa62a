"""The words of customers that letters look at: complete in every language in which letters are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from empathd.replies import idiom
from empathd.replies.words import templates

TONE = {"formal", "familiar", "runs_on"}
"""A language may make no difference between them, and begin in capitals behind a comma."""
OWN = {"spelt", "lost", "after"}
"""And may have nothing of these."""


def keys(table: Mapping[str, Any]) -> set[str]:
    parts = {f"{part}.{key}" for part, words in table.items() if isinstance(words, dict) for key in words}
    plain = {key for key, words in table.items() if not isinstance(words, dict)}
    return {key for key in parts | plain - TONE if key.rpartition(".")[2] not in OWN}


def patterns(table: Mapping[str, Any]) -> Iterator[str]:
    for words in table.values():
        if isinstance(words, dict):
            yield from patterns(words)
        else:
            yield from [words] if isinstance(words, str) else words


def test_every_language_with_templates_has_its_words() -> None:
    assert set(idiom.tables()) == templates().languages


@pytest.mark.parametrize("language", sorted(idiom.tables()))
def test_a_language_has_every_kind_of_word_and_each_can_be_looked_for(language: str) -> None:
    assert keys(idiom.tables()[language]) == keys(idiom.tables()["en"])
    for pattern in patterns(idiom.tables()[language]):
        assert re.compile(pattern).search("") is None, f"{pattern!r} finds nothing at all"


def test_words_of_all_languages_are_looked_for_as_whole_words_in_capitals_or_not() -> None:
    greeted = idiom.whole("greetings")
    assert all(greeted.fullmatch(word) for word in ("Hello", "moin", "HOI", "Bonjour", "buenas tardes"))
    assert greeted.search("chip") is None
