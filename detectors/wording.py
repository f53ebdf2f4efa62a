"""The little language in which cue phrases are written: one line, many ways to say it.

- ``don't``, ``can't``, ``i'm``, ``it's`` … stand for all their spellings: don't, dont, do not.
- ``(still|yet) no (answer|reply)``: alternatives; ``(really|)`` may be left out. They may be nested.
- ``tried ... but``: a gap of at most forty characters inside one sentence.
- ``export~``: any ending: export, exports, exported, exporting.
- ``ME CANT``: words in capitals stand for a group of words, see ``GROUPS``.
- ``END``: a sentence or line ends here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

GROUPS = {
    "ME": "(i|we)",
    "IM": "(i'm|we're|i was|we were)",
    "IVE": "(i've|we've|i|we|i had|we had|i have already|i've already|we've already|i already|we already)",
    "CANT": "(can't|couldn't|unable to|not able to|wasn't able to|weren't able to|haven't been able to"
    "|am not able to|are not able to|failed to|haven't managed to|didn't manage to)",
    "WONT": "(won't|wouldn't|doesn't|didn't|isn't going to|refuses to|refused to|fails to|failed to)",
    "VERY": "(very|really|so|quite|extremely|incredibly|rather|pretty|a bit|a little|somewhat|truly|absolutely|"
    "completely|totally|utterly|just|super|deeply|most|beyond|more than|too|slightly|honestly|a lot more|"
    "more and more|more|increasingly|getting|becoming|just so|really very|really quite|a little bit|)",
    "YOU": "(you|you guys|your company|your team|your support|your colleague|your colleagues|they|he|she"
    "|your website|your site|your agent|someone|somebody|the agent)",
    "MY": "(my|our)",
}

_ENDINGS = {
    "can't": "(can't|cant|cannot|can not)",
    "won't": "(won't|wont|will not)",
    "i'm": "(i'm|im|i am)",
    "i'd": "(i'd|i would)",
    "shan't": "(shan't|shall not)",
    "ain't": "(ain't|aint)",
}
NOT = "(don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|won't|can't|couldn't|wouldn't)"
_NOT = re.compile(r"(?<![a-z'])n't\b")
_CONTRACTION = re.compile(r"[a-z]+'[a-z]+")
_GROUP = re.compile(r"\b(?:" + "|".join(GROUPS) + r")\b")
_WORD = re.compile(r"[^(|)~ ]+")
_TOKEN = re.compile(r"[(|)~]|\.\.\.|[^(|)~ ]+")


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A word, or alternatives of which each is a row of nodes; ``stem``: any ending may follow."""

    word: str = ""
    ways: tuple[tuple[Node, ...], ...] = ()
    stem: bool = False


Row = tuple[Node, ...]
"""Nodes of which each follows the one before."""


def _spellings(match: re.Match[str]) -> str:
    """All ways in which a contraction is typed."""
    word = match[0]
    if word in _ENDINGS:
        return _ENDINGS[word]
    stem, _, end = word.partition("'")
    if end == "t":
        return f"({word}|{stem}t|{stem[:-1]} not)"
    long = {"m": "am", "ve": "have", "re": "are", "ll": "will", "d": "would", "s": "is"}.get(end)
    if long is None:
        return word
    bare = f"|{stem}{end}" if end in ("ve", "s") and stem in ("i", "it", "that", "what", "how", "you") else ""
    return f"({word}|{stem} {long}{bare})"


def _ways(text: str) -> tuple[Row, ...]:
    """The alternatives of a group, without its brackets."""
    ways: list[list[Node]] = [[]]
    depth, opened = 0, 0
    for token in _TOKEN.finditer(text):
        said = token[0]
        if said == "(":
            depth += 1
            opened = token.end() if depth == 1 else opened
        elif said == ")":
            depth -= 1
            if depth < 0:
                break
            if not depth:
                ways[-1].append(_group(text[opened : token.start()]))
        elif depth:
            continue
        elif said == "|":
            ways.append([])
        elif said == "~":
            ways[-1][-1] = replace(ways[-1][-1], stem=True)
        else:
            ways[-1].append(_word(said))
    return tuple(_alone(way[0]) if len(way) == 1 else tuple(way) for way in ways)


@cache
def _group(text: str) -> Node:
    """The same group is made once, however often it is written."""
    return Node(ways=_ways(text))


def forget() -> None:
    """Let go of the texts of groups, once all phrases that share them are parsed."""
    _group.cache_clear()


@cache
def _word(said: str) -> Node:
    return Node(said)


@cache
def _alone(node: Node) -> Row:
    """The row of a single word, of which there are many: made once."""
    return (node,)


def spelt_out(phrase: str) -> str:
    """The phrase with all spellings of its contractions, and with what its groups stand for."""
    text = _GROUP.sub(lambda match: GROUPS[match[0]], _NOT.sub(NOT, phrase))
    return _CONTRACTION.sub(_spellings, text)


def tokens(text: str) -> set[str]:
    """The words of a phrase that is spelt out, without brackets, gaps and END."""
    return set(_WORD.findall(text)) - {"...", "END"}


def parse(phrase: str, text: str = "") -> Row:
    """A written phrase as a row of nodes. Raises ValueError when its brackets do not match.

    ``text``: the phrase spelt out, where that was done already.
    """
    ways = _ways(text or spelt_out(phrase))
    if len(ways) != 1 or phrase.count("(") != phrase.count(")"):
        raise ValueError(f"phrase {phrase!r}: brackets do not match")
    return ways[0]


def lines(text: str, **groups: str) -> tuple[str, ...]:
    """Phrases written one a line; a line goes on until its brackets are closed.

    Empty lines do not count. ``groups``: words in capitals of this text alone.
    """
    found: list[str] = []
    for line in text.splitlines():
        said = " ".join(line.split())
        for name, group in groups.items():
            said = re.sub(rf"\b{name}\b", group, said)
        if found and found[-1].count("(") > found[-1].count(")"):
            found[-1] += said
        elif said:
            found.append(said)
    return tuple(found)
