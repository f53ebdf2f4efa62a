"""Where in a file the agent's own words stand, whatever was cut from it or decoded on the way."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SPACE = re.compile(r"\s+")
_INK = re.compile(r"\S+")
_ENCODED = re.compile(r"(?:=[0-9A-F]{2})+", re.I)


@dataclass(frozen=True, slots=True)
class Places:
    """Line and column, from 1, of each place in some words; ``lines`` says where each line of them begins."""

    starts: tuple[int, ...]
    """Offsets in the words."""
    lines: tuple[tuple[int, int], ...]
    """Line and column in the file for the same places."""

    def of(self, offset: int) -> tuple[int, int]:
        """Where an offset into the words stands in the file."""
        at = max(0, bisect_right(self.starts, offset) - 1)
        line, column = self.lines[at]
        return line, column + offset - self.starts[at]


def places(words: str, file: str) -> Places:
    """Find each run of ink of the words again in the file; in the words themselves where one is not there.

    The words are what is left of the file, in order: white space apart, each line of them stands in it,
    behind the one before. Mail in base64 or HTML is not like that: there lines count in its readable words.
    Linear.
    """
    if (found := _found(words, file)) is None:
        found = _found(words, words) or [(0, 0)]
        file = words
    breaks = [at.end() for at in re.finditer("\n", file)]
    lines = tuple(_line(breaks, place) for _, place in found)
    return Places(tuple(start for start, _ in found), lines)


def _line(breaks: Sequence[int], place: int) -> tuple[int, int]:
    line = bisect_right(breaks, place)
    return line + 1, place - (breaks[line - 1] if line else 0) + 1


def _found(words: str, file: str) -> list[tuple[int, int]] | None:
    """(offset in the words, offset in the file) of each run of ink; None where one is not in the file."""
    ink = _SPACE.sub("", file)
    where = _Ink(file)
    found: list[tuple[int, int]] = []
    at = 0
    for line in _runs(words):
        squeezed = _SPACE.sub("", words[line[0] : line[1]])
        if not ink.startswith(squeezed, at) and (at := ink.find(squeezed, at)) < 0:
            return None
        for run in _INK.finditer(words, *line):
            found.append((run.start(), where[at]))
            at += run.end() - run.start()
    return found or [(0, 0)]


def _runs(words: str) -> Iterator[tuple[int, int]]:
    """Where each line that says something stands."""
    for line in re.finditer(r"[^\n]*\S[^\n]*", words):
        yield line.span()


class _Ink:
    """Where in a text each of its characters stands that is no white space."""

    def __init__(self, text: str) -> None:
        self._runs = [run.start() for run in _INK.finditer(text)]
        self._before = [0]
        for run in _INK.finditer(text):
            self._before.append(self._before[-1] + run.end() - run.start())

    def __getitem__(self, number: int) -> int:
        run = min(bisect_right(self._before, number), len(self._runs)) - 1
        return self._runs[run] + number - self._before[run]


def unencoded(file: str, charset: str = "utf-8") -> str:
    """A quoted-printable body with its letters decoded and its lines where they were.

    A soft line break is white space to ``places``; a decoded letter is shorter than its code: columns behind
    it in that line count letters, as a person reading the mail would.
    """
    soft = file.replace("=\n", "\n")
    return _ENCODED.sub(lambda run: bytes.fromhex(run[0].replace("=", "")).decode(charset, "replace"), soft)
