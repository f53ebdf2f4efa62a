"""What a mail sounds like: a linear model over its words and pairs of words, learned from labelled mails.

The model of a language is ``languages/LANG/learned.bin``, made by ``tools/learn.py``. A term (a word, a pair,
the beginning of a word) says how much it speaks for each label, in one sentence and in the mail as a whole. A
mail is worth what its sentences are worth together (multiple-instance learning: one is enough), and what all
its words are. Which sentence it was is known, so that a cue can show it.

All weights of a term are one integer with a lane of sixteen bits for each: a sentence is weighed by one sum.
"""

from __future__ import annotations

import json
import math
import re
import struct
import zlib
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise

from empathd.detectors.subjects import REPLY
from empathd.detectors.tokens import small
from empathd.detectors.told import Place, sentences

MOST_WORDS = 62
"""Of a sentence: the weights of their terms, each of a byte at most, cannot leave their lanes."""
MOST_SENTENCES = 60
LONGEST_TEXT = 8_000
"""Characters that are listened to: who has not said it by then says it by being long."""
SHORTEST = 250.0
"""Squares of rarity in a sentence of about four words: fewer words weigh no more than these would."""
TELLING = 20
"""Characters from which on a sentence can be shown as what was heard: "Hi team," tells nobody anything."""
STEM = 5
"""Letters of the beginning of a word, which inflection leaves alone in all our languages."""
FILE = "learned.bin"
_WORD = re.compile(r"[^\W\d_]+|\d+|[?!]")
ZERO = 1 << 15
"""Of a lane: half of what it can hold is below nothing."""


def terms(said: str) -> set[str]:
    """The terms of a sentence: its words, their beginnings, and pairs of each; a number is 0."""
    words = words_of(said)
    stems = [f"^{word[:STEM]}" for word in words]
    pairs = (*pairwise(("<", *words, ">")), *pairwise(stems))
    return {*words, *stems, *(f"{one} {two}" for one, two in pairs)}


def words_of(said: str) -> list[str]:
    """The words of a sentence in lower case, with its question and exclamation marks."""
    return ["0" if word.isdigit() else word for word in _WORD.findall(said)[:MOST_WORDS]]


def joined(subject: str, text: str) -> str:
    """Subject, a line's end and text as they are listened to: letter for letter, in lower case.

    Without "Re:", which stands before thanks and complaints alike.
    """
    prefix = REPLY.match(subject)
    own = subject[prefix.end() :] if prefix else subject
    return small(f"{own}\n{text[:LONGEST_TEXT]}").replace("’", "'")


def parts(whole: str) -> list[Place]:
    """The places of the sentences in a mail that is ``joined``."""
    return list(sentences(whole, parted=True))[:MOST_SENTENCES] or [(0, 0)]


class Model:
    """The weights of a language.

    Words and beginnings have numbers, and a pair has those of both. Where one of them is unknown, nobody has
    the number of the pair, or it is that of the other one, which counts anyway.
    """

    def __init__(self, packed: bytes) -> None:
        head, _, rows = zlib.decompress(packed).partition(b"\0")
        told = json.loads(head)
        self.labels: tuple[str, ...] = tuple(told["labels"])
        self.begin: list[float] = told["begin"]
        self.scale: float = told["scale"]
        self._lanes = lanes = 1 + 2 * len(self.labels)
        self._shape = struct.Struct(f"<{lanes}H")
        self._zero = sum(ZERO << 16 * lane for lane in range(lanes))
        self._words: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        keys = map(self._key, told["terms"])
        rows_of = struct.iter_unpack(f"{2 * lanes}s", rows)
        self._weight = {
            key: int.from_bytes(row, "little") - self._zero for key, (row,) in zip(keys, rows_of, strict=True)
        }
        self._ends = self._words.get("<", 0), self._words.get(">", 0)

    def _key(self, term: str) -> int:
        """The number of a term; its words get theirs."""
        key = 0
        for word in term.split():
            numbers, said = (self._stems, word[1:]) if word[0] == "^" else (self._words, word)
            key = key << 16 | numbers.setdefault(said, len(self._words) + len(self._stems) + 1)
        return key

    def sums(self, words: Sequence[str]) -> tuple[int, ...]:
        """The sums of a sentence's weights, lane by lane, each from ZERO on."""
        word, stem, (start, end) = self._words.get, self._stems.get, self._ends
        ones = [word(each, 0) for each in words]
        stems = [stem(each[:STEM], 0) for each in words]
        keys = {*ones, *stems}
        keys.update([one << 16 | two for one, two in pairwise((start, *ones, end))])
        keys.update([one << 16 | two for one, two in pairwise(stems)])
        total = sum(map(self._weight.__getitem__, keys & self._weight.keys()), self._zero)
        return self._shape.unpack(total.to_bytes(2 * self._lanes, "little"))


class Sounds:
    """How much a mail sounds like each label: log odds, and where in its text it does most of all."""

    def __init__(self, model: Model, subject: str, text: str) -> None:
        whole, many = joined(subject, text), len(model.labels)
        ahead = len(whole) - len(text[:LONGEST_TEXT])
        places = parts(whole)
        rows = [model.sums(words_of(whole[begin:end])) for begin, end in places]
        norms = [model.scale * math.sqrt(max(SHORTEST, row[0] - ZERO)) for row in rows]
        self._odds = [
            [begin + (each - ZERO) / norm for begin, each in zip(model.begin, row[1 : many + 1], strict=True)]
            for row, norm in zip(rows, norms, strict=True)
        ]
        none = ZERO * len(rows)
        squares, *whole_mail = map(sum, zip(*(row[:1] + row[many + 1 :] for row in rows), strict=True))
        norm = model.scale * math.sqrt(max(SHORTEST, squares - none))
        together = map(sum, zip(*(map(math.exp, row) for row in self._odds), strict=True))
        both = zip(together, whole_mail, strict=True)
        self.odds = dict(
            zip(model.labels, (math.log(one) + (all_ - none) / norm for one, all_ in both), strict=True)
        )
        self._places = [(max(0, begin - ahead), max(0, end - ahead)) for begin, end in places]

    def place(self, label: str) -> Place:
        """Of the sentences of the text, not its subject, the one that sounds most like a label."""
        column = list(self.odds).index(label)
        longest = max(end - begin for begin, end in self._places)
        own = [at for at, (begin, end) in enumerate(self._places) if end - begin >= min(longest, TELLING)]
        return self._places[max(own, key=lambda at: self._odds[at][column])]


@cache
def model(language: str) -> Model | None:
    """The model of a language, read when its first mail comes; None where there is none."""
    file = resources.files("empathd.detectors.languages").joinpath(language, FILE)
    return Model(file.read_bytes()) if file.is_file() else None
