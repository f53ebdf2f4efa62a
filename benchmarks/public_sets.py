"""Public labelled sets, as far as their labels mean what ours mean; they are no part of this repository.

GoEmotions (Demszky et al. 2020, Apache 2.0), NLU++ (Casanueva et al. 2022, CC BY 4.0), Banking77 (Casanueva
et al. 2020, CC BY 4.0), each a ``*.jsonl`` in the folder that ``make eval DATA=…`` names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scores import Score, of_flag
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader

MEANINGS = (
    ("goemotions_dev_2500.jsonl", "labels", "gratitude", ("thanks",), "thanks for a remark"),
    (
        "nlupp_banking_f0-9.jsonl",
        "intents",
        "wrong_notworking_notshowing",
        ("stuck", "blocked", "let_down"),
        "not working",
    ),
    ("nlupp_banking_f0-9.jsonl", "intents", "how", ("how_to",), "asks how"),
    ("nlupp_banking_f0-9.jsonl", "intents", "thank", ("thanks",), "thanks"),
)
"""File, field, label, the cues that we would expect, and what it is about."""

SOMEBODY = Address("somebody@mail.example")


def found(text: str, reader: Reader) -> frozenset[str]:
    """The cues of a remark, which is read as a mail of a person's."""
    return reader.read(Message(Key("set"), sender=(SOMEBODY,), text=text)).names()


@dataclass(frozen=True, slots=True)
class PublicScore:
    """How well a label of a public set is met by our cues."""

    name: str
    score: Score


def scores(folder: Path, reader: Reader) -> Iterator[PublicScore]:
    """The scores of all sets that lie in the folder."""
    for file, field, label, cues, name in MEANINGS:
        if (path := folder / file).is_file():
            score = of_flag(_pairs(path, field, label, cues, reader))
            yield PublicScore(f"{path.stem.split('_')[0]}: {name}", score)


def _pairs(
    path: Path, field: str, label: str, cues: Iterable[str], reader: Reader
) -> Iterator[tuple[bool, bool]]:
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        yield label in row[field], not found(row["text"], reader).isdisjoint(cues)
