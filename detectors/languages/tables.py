"""The tables of a language, as they stand in its folder: ``cues.toml`` and ``words.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

from empathd.detectors.tokens import spellings


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
    """``cues``, ``words`` or ``examples`` of a language; it stays in memory."""
    return read(language, name)


def read(language: str, name: str) -> dict[str, Any]:
    """The same for who needs it but once."""
    file = resources.files("empathd.detectors.languages") / language / f"{name}.toml"
    return tomllib.loads(file.read_text("utf-8"))


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of these words, the longest first; ``(a|b)`` in one stands for both."""
    every = {_written(way) for word in words for way in spellings(word)}
    return "|".join(sorted(every, key=lambda way: (-len(way), way)))


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """What finds any of these words in a text in lower case."""
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})(?!\w)")


def _written(words: str) -> str:
    escaped = re.escape(words)
    return escaped.replace(r"\(", "(?:").replace(r"\|", "|").replace(r"\)", ")")
