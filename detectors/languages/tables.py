"""The tables of a language, as they stand in its folder: ``cues.toml`` and ``words.toml``."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

LETTERS = re.compile(r"[\w'-]*[^\W\x00-\x7f][\w'-]*")
"""A word with a letter that some keyboards do not have, with what hangs on it: l'équipe, peut-être."""
DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae"})


@cache
def languages() -> frozenset[str]:
    """ISO 639-1 codes of the languages that have a folder."""
    root = resources.files("empathd.detectors.languages")
    return frozenset(folder.name for folder in root.iterdir() if folder.joinpath("cues.toml").is_file())


def known(language: str) -> str:
    """The language, if there are words for it; else English."""
    return language if language in languages() else "en"


@cache
def table(language: str, name: str) -> dict[str, Any]:
    """``cues``, ``words`` or ``examples`` of a language."""
    file = resources.files("empathd.detectors.languages") / language / f"{name}.toml"
    return tomllib.loads(file.read_text("utf-8"))


def spelt(text: str) -> str:
    """Each word with accents as people type it: enttäuscht, enttaeuscht, enttauscht."""
    return LETTERS.sub(lambda word: f"({'|'.join(spellings(word[0]))})", text)


def spellings(word: str) -> Iterable[str]:
    """A word, the same with its umlauts written as two letters, and without any accents."""
    plain = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return dict.fromkeys((word, word.translate(DIGRAPHS), bare))


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of these words, the longest first."""
    every = {re.escape(way) for word in words for way in spellings(word)}
    return "|".join(sorted(every, key=lambda way: (-len(way), way)))
