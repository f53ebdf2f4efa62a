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
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

GAP = 40
"""Characters that ``...`` may stand for, at most."""
LIMIT = 6000
"""Spellings that one piece of a phrase may unfold into: more is a slip of the pen."""

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
_CONTRACTION = re.compile(r"[a-z]+'[a-z]+")
_GROUP = re.compile(r"\b(?:" + "|".join(GROUPS) + r")\b")
_TOKEN = re.compile(r"[(|)]|[^(|)]+")


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


def _alternatives(tokens: list[str]) -> list[str]:
    """Everything that a group can say, up to its closing bracket; takes the tokens it has used."""
    done: list[str] = []
    now = [""]
    while tokens:
        token = tokens.pop(0)
        if token == ")":
            break
        if token == "|":
            done, now = done + now, [""]
        else:
            more = _alternatives(tokens) if token == "(" else [token]
            now = [before + after for before, after in product(now, more)]
    return done + now


@lru_cache(maxsize=4096)
def unfold(piece: str) -> tuple[str, ...]:
    """All spellings of a piece without a gap, longest first."""
    text = _CONTRACTION.sub(_spellings, _GROUP.sub(lambda match: GROUPS[match[0]], piece))
    found = {" ".join(said.split()) for said in _alternatives(_TOKEN.findall(text))}
    if "" in found or len(found) > LIMIT:
        raise ValueError(f"phrase {piece!r} has {len(found)} spellings; write 1 to {LIMIT}, none of them empty")
    return tuple(sorted(found, key=lambda said: (-len(said), said)))


_STOP = r"(?=[ ]?(?:[.!,;:)(\n-]|\Z))"


def _tail(pieces: list[str]) -> str:
    """What must follow the first piece, as a regular expression in which everything is bounded."""
    said = ""
    for piece in pieces:
        end = piece.endswith("END")
        words = "|".join(re.escape(one).replace("\\~", r"\w*") for one in unfold(piece.removesuffix("END")))
        said += rf"\b[^.!?\n]{{1,{GAP}}}?(?<![\w'])(?:{words})(?!\w|'\w)" + (_STOP if end else "")
    return said


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase made ready: fixed words to search for, then what must follow them, if anything."""

    words: tuple[str, ...]
    stem: bool
    tail: re.Pattern[str] | None


@lru_cache(maxsize=4096)
def pattern(phrase: str) -> Pattern:
    """A written phrase as a pattern. Raises ValueError when it cannot be one."""
    pieces = [piece.strip() for piece in phrase.split("...")]
    first = pieces[0]
    end = first.endswith("END")
    stem = first.endswith("~")
    if len(pieces) > 1 and (end or stem):
        raise ValueError(f"phrase {phrase!r}: ~ and END stand at the end, before a gap they mean nothing")
    tail = _STOP if end else _tail(pieces[1:])
    return Pattern(unfold(first.removesuffix("END").rstrip("~").strip()), stem, re.compile(tail) if tail else None)


def lines(text: str) -> tuple[str, ...]:
    """Phrases written one a line; empty lines and what follows ``#`` do not count."""
    stripped = (line.split("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)
