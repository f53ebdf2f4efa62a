"""Takes the words of an earlier mail that we have out of its answer, however they are marked or wrapped.

Nobody calls it yet: a mail is read before anybody knows which earlier one it answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

RUN = 6
"""Words in a row that are no chance: fewer are anybody's ("Thank you for your mail")."""
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
"""Where writing has no spaces each letter is a word."""
MARKS = " \t>|"


def without_known(text: str, previous: str) -> str:
    """``text`` without the lines that ``previous`` holds; the answer's own words stay, line for line.

    A line goes where all of its words stand in runs of six or more that stand in the earlier mail as well:
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
    old = {at for _, at in places} - fresh
    return _without(lines, old, fresh) if old else text


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


def _without(lines: list[str], old: set[int], fresh: set[int]) -> str:
    """The lines that are not old. One without words (a rule, a mark) goes with the words above it."""
    kept: list[str] = []
    dropping = False
    for at, line in enumerate(lines):
        if at in old or at in fresh:
            dropping = at in old
        said = at in fresh or (line.strip(MARKS) and not dropping)
        if said:
            kept.append(line)
        elif kept and kept[-1]:
            kept.append("")
    return "\n".join(kept).strip("\n")
