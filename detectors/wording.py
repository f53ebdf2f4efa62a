"""The little language in which cue phrases are written: one line, many ways to say it.

- ``don't``, ``can't``, ``i'm``, ``it's`` … stand for all their spellings: don't, dont, do not.
- ``(still|yet) no (answer|reply)``: alternatives; ``(really|)`` may be left out. They may be nested.
- ``tried ... but``: a gap of at most forty characters inside one sentence.
- ``export~``: any ending: export, exports, exported, exporting.
- ``ME CANT``: words in capitals stand for a group of words, see ``GROUPS``.
- ``END`` as the last word: a sentence or line ends here.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, product
from math import prod
from typing import NamedTuple

GAP = 40
"""Characters that ``...`` may stand for, at most."""
SHORT = 3
"""Letters of a word too common to be searched for alone: then the next words are spelt out with it."""
LIMIT = 60
"""Spellings that are searched for as fixed words; what would make more of them becomes a regular expression."""

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
_STOP = r"(?= ?(?:[.!,;:)(?\n-]|\Z))"
_WHOLE = r"(?!\w|'[a-z])"
ENDING = r"\w{0,20}"
_TOKEN = re.compile(r"[(|)~]|[^(|)~ ]+")


@dataclass(frozen=True, slots=True)
class _Node:
    """A word, or alternatives of which each is a row of nodes; ``stem``: any ending may follow."""

    word: str = ""
    ways: tuple[tuple[_Node, ...], ...] = ()
    stem: bool = False


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


def _row(tokens: deque[str]) -> tuple[tuple[_Node, ...], ...]:
    """The alternatives up to a closing bracket; takes the tokens that it has read."""
    ways: list[list[_Node]] = [[]]
    while tokens:
        token = tokens.popleft()
        if token == ")":
            break
        if token == "|":
            ways.append([])
        elif token == "~":
            ways[-1][-1] = replace(ways[-1][-1], stem=True)
        else:
            ways[-1].append(_Node(ways=_row(tokens)) if token == "(" else _Node(token))
    return tuple(map(tuple, ways))


def _parse(piece: str) -> tuple[_Node, ...]:
    text = _GROUP.sub(lambda match: GROUPS[match[0]], _NOT.sub(NOT, piece))
    [row] = _row(deque(_TOKEN.findall(_CONTRACTION.sub(_spellings, text))))
    return row


def _size(node: _Node) -> int:
    """How many spellings a node has."""
    return sum(prod(map(_size, way)) for way in node.ways) if node.ways else 1


def _spell(nodes: Sequence[_Node]) -> Iterator[str]:
    """All spellings of a row, with a space before each word."""
    ways = (
        (chain.from_iterable(map(_spell, node.ways)) if node.ways else (_spaced(node.word),))
        for node in nodes
    )
    return map("".join, product(*ways))


def _spaced(word: str) -> str:
    """A word with the space before it; 's and the like have none."""
    return word if word.startswith("'") else f" {word}"


def _regex(nodes: Sequence[_Node]) -> str:
    """A row as a regular expression, with a space before each word; no part of it repeats without a bound."""
    said = ""
    for node in nodes:
        ways = sorted((_regex(way) for way in node.ways), key=len, reverse=True)
        one = _STOP if node.word == "END" else re.escape(_spaced(node.word))
        said += f"(?:{'|'.join(ways)})" if ways else one
        said += ENDING if node.stem else ""
    return said


def _loose(node: _Node) -> bool:
    """A node that cannot be searched for as fixed words."""
    return node.stem or node.word == "END" or any(map(_loose, chain.from_iterable(node.ways)))


class Pattern(NamedTuple):
    """A phrase made ready: fixed words to search for, then what must follow them."""

    words: tuple[str, ...]
    tail: re.Pattern[str] | None
    """None: nothing more than the end of a word."""


def _fixed(nodes: tuple[_Node, ...]) -> int:
    """How many nodes from the left can be searched for as fixed words without too many spellings."""
    size = 1
    for count, node in enumerate(nodes):
        size *= _size(node)
        rare = count > 1 or (count and all(len(inner.word) > SHORT for inner in nodes[:1]))
        if (_loose(node) and not (node.word and node.stem)) or size > (LIMIT if rare else 20 * LIMIT):
            return count
        if node.stem:
            return count + 1
    return len(nodes)


def _ready(nodes: tuple[_Node, ...], rest: str) -> Iterator[Pattern]:
    """A row of nodes, taken apart at its first alternatives, each with fixed words and a tail."""
    if nodes and nodes[0].ways:
        for way in nodes[0].ways:
            last = (replace(way[-1], stem=True),) if nodes[0].stem else way[-1:]
            yield from _ready(way[:-1] + last + nodes[1:], rest)
        return
    count = _fixed(nodes)
    if not count:
        raise ValueError("no fixed words to begin with")
    stem = ENDING if nodes[count - 1].stem else ""
    tail = stem + _regex(nodes[count:]) + rest
    words = tuple(sorted({said.strip() for said in _spell(nodes[:count])}))
    yield Pattern(words, re.compile(tail + _WHOLE) if tail else None)


@lru_cache(maxsize=8192)
def pattern(phrase: str) -> tuple[Pattern, ...]:
    """A written phrase as patterns. Raises ValueError when no fixed words begin it."""
    first, *more = (_parse(piece) for piece in phrase.split("..."))
    rest = "".join(rf"{_WHOLE}[^.!?\n]{{0,{GAP}}}?{_regex(piece)}" for piece in more)
    try:
        return tuple(_ready(first, rest))
    except ValueError as error:
        raise ValueError(f"phrase {phrase!r}: {error}") from error


def lines(text: str, **groups: str) -> tuple[str, ...]:
    """Phrases written one a line; a line goes on until its brackets are closed.

    Empty lines and what follows ``#`` do not count. ``groups``: words in capitals of this text alone.
    """
    found: list[str] = []
    for line in text.splitlines():
        said = " ".join(line.split("#")[0].split())
        for name, group in groups.items():
            said = re.sub(rf"\b{name}\b", group, said)
        if found and found[-1].count("(") > found[-1].count(")"):
            found[-1] += said
        elif said:
            found.append(said)
    return tuple(found)
