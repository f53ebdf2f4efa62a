"""Takes the words of an earlier mail that we have out of its answer, however they are marked or wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable

RUN = 5
"""Words in a row that are no chance: fewer are anybody's ("Thank you for your help")."""
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
"""Where writing has no spaces each letter is a word."""


def without_known(text: str, previous: str) -> str:
    """``text`` without the lines that ``previous`` holds; the answer's own words stay, line for line.

    A line goes where all of its words stand in runs of five or more that stand in the earlier mail as well:
    broken elsewhere, behind ``>`` or ``|`` or behind nothing. What is quoted within a sentence of one's
    own stays, for the line has other words too. Linear in the length of both.
    """
    known = set(_runs(_words(previous)))
    lines = text.split("\n")
    places = [(word, at) for at, line in enumerate(lines) for word in _words(line)]
    if not known or not places:
        return text
    told = _told([word for word, _ in places], known)
    fresh = {at for (_, at), old in zip(places, told, strict=True) if not old}
    spoken = {at for _, at in places}
    kept = _kept(lines, spoken, spoken - fresh)
    return "\n".join(kept).strip("\n") if len(kept) < len(lines) else text


def _words(text: str) -> list[str]:
    """The words without marks, in small letters."""
    return WORD.findall(text.lower())


def _runs(words: list[str]) -> Iterable[tuple[str, ...]]:
    """Each run of words; of a text shorter than a run, none."""
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def _told(words: list[str], known: set[tuple[str, ...]]) -> list[bool]:
    """Which words stand in a run that is known?"""
    told = [False] * len(words)
    until = 0
    for at, run in enumerate(_runs(words)):
        if run in known:
            start, until = max(at, until), at + RUN
            told[start:until] = [True] * (until - start)
    return told


def _kept(lines: list[str], spoken: set[int], old: set[int]) -> list[str]:
    """The lines that are not old; lines without words go with the old ones above them."""
    kept: list[str] = []
    dropping = False
    for at, line in enumerate(lines):
        if at in spoken:
            dropping = at in old
        if not dropping or (at not in spoken and not line.strip(" \t>|")):
            kept.append("" if at not in spoken and not line.strip(" \t>|") else line)
    return _single_blanks(kept) if len(old) else lines


def _single_blanks(lines: list[str]) -> list[str]:
    """No two blank lines in a row, where something between them has gone."""
    return [line for at, line in enumerate(lines) if line.strip() or (at and lines[at - 1].strip())]
