"""What is wrong in a configuration, where, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic_core import PydanticCustomError

Path = tuple[str | int, ...]
FAULT = "fault"
"""The type of our own validation errors: their context carries ``wrong`` and ``right``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: ``path`` like ``mailboxes.support.imap.port``, line and column from 1."""

    path: str
    line: int
    column: int
    wrong: str
    right: str

    def __str__(self) -> str:
        said = f"{self.wrong}; {self.right}" if self.right else self.wrong
        return (
            f"{self.line}:{self.column}: {self.path}: {said}"
            if self.path
            else f"{self.line}:{self.column}: {said}"
        )


class ConfigError(Exception):
    """A configuration that was refused as a whole: all its problems, in the order of the file."""

    def __init__(self, source: str, problems: Iterable[Problem]) -> None:
        self.source = source
        self.problems = tuple(sorted(problems, key=lambda each: (each.line, each.column, each.path)))
        super().__init__("\n".join(f"{source}:{problem}" for problem in self.problems))


def fault(wrong: str, right: str, *about: str) -> PydanticCustomError:
    """A validation error in our words, never with a secret in them.

    ``about``: the keys below this one that it was judged by, dotted; the first is where it is shown.
    """
    return PydanticCustomError(FAULT, "{wrong}; {right}", {"wrong": wrong, "right": right, "about": about})


def dotted(path: Path) -> str:
    """A path as people write it: ``team[0].email``."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(char if char.isprintable() else "?" for char in text.removeprefix("."))[:200]


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, upper or lower case; empty when none is near."""
    names = {name.lower(): name for name in known}
    return next((names[found] for found in get_close_matches(word.lower(), names, n=1, cutoff=0.7)), "")


def shown(value: object) -> str:
    """A value as a message quotes it: short, on one line."""
    text = repr(value) if not isinstance(value, str) else f'"{value}"'
    text = "".join(char if char.isprintable() else "?" for char in text)
    return text if len(text) <= 60 else f"{text[:57]}..."
