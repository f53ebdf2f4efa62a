"""The labelled mails that ``tools/learn.py`` learns from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.verdicts import TROUBLE
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Urgency
from empathd.detectors.registry import BUILT_IN

MAILS = Path(__file__).parents[1] / "benchmarks" / "mails"
WRITTEN = MAILS / "learned"
CUES = tuple(BUILT_IN)
LEVELS = tuple(map(str, Urgency))
OTHERS = ("low", "high", "urgent", "sorry")
"""Besides the cues: at most, at least and as urgent as that; and that an apology is due."""
LABELS = (*CUES, *OTHERS)
_MAIL = re.compile(r"(?m)^@ (?=[a-z_ -]+\|)")
_RAW = """\
From: A Person <a.person@mail.example>
To: support@acme.example
Subject: {subject}
Date: Tue, 03 Nov 2026 08:17:07 +0000
Message-ID: <{number}.learned@mail.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{body}
"""


class BadMail(ValueError):
    """A mail in the files is not written as their README says."""


@dataclass(frozen=True)
class Labelled:
    """A mail and what is true of it; ``fresh``: neither phrases nor rules were made with a look at it."""

    message: Message
    true: frozenset[str]
    fresh: bool

    @cached_property
    def words(self) -> tuple[str, str]:
        """Its subject and its text."""
        return self.message.subject, self.message.text


def read(language: str) -> list[Labelled]:
    """All mails to learn from: none of ``tests/mails``, none of the even numbers of ``fresh``."""
    written = [mail for file in sorted(WRITTEN.glob(f"{language}-*.txt")) for mail in _written(file)]
    files = [MAILS / f"{language}.jsonl", *MAILS.glob(f"{language}-?.jsonl"), _fresh(language)]
    return [*written, *(mail for file in sorted(files) for mail in _labelled(file))]


def usual(languages: Iterable[str]) -> list[Labelled]:
    """Mails by which one may reckon how often people say a thing: whole ones, for no cue's sake."""
    return [mail for language in languages for mail in _labelled(_fresh(language))]


def _fresh(language: str) -> Path:
    return MAILS / f"fresh-{language}.jsonl"


def _written(file: Path) -> Iterator[Labelled]:
    """The mails of a file of blocks that begin with ``@ cues | urgency | sorry``."""
    for number, block in enumerate(_MAIL.split(file.read_text("utf-8"))[1:], start=1):
        head, _, rest = block.partition("\n")
        subject, _, body = rest.partition("\n")
        raw = _RAW.format(subject=subject.strip(), number=number, body=body.strip())
        try:
            cues, level, sorry = (part.strip() for part in head.split("|"))
            if sorry not in ("sorry", "no"):
                raise ValueError(f"{sorry!r} is neither sorry nor no")
            true = _true(frozenset(cues.split()) - {"-"}, level, sorry == "sorry")
        except ValueError as error:
            raise BadMail(f"{file.name}, mail {number}: {head!r}: {error}") from error
        yield Labelled(parse(raw.encode()), true, fresh=True)


def _labelled(file: Path) -> Iterator[Labelled]:
    """The mails of people among those that phrases were made from."""
    for label in map(json.loads, file.read_text("utf-8").splitlines()):
        held_out = file.name.startswith("fresh") and int(label["id"].rpartition("-")[2]) % 2 == 0
        if label["auto"] or held_out:
            continue
        cues = frozenset(label["cues"])
        sorry = label["wants"] == "apology" if "wants" in label else bool(cues & TROUBLE)
        yield Labelled(parse(label["raw"].encode()), _true(cues, label["urgency"], sorry), fresh=False)


def _true(cues: frozenset[str], level: str, sorry: bool) -> frozenset[str]:
    """All labels that hold."""
    if unknown := cues - frozenset(CUES):
        raise ValueError(f"no cue is called {', '.join(sorted(unknown))}")
    if level not in LEVELS:
        raise ValueError(f"no urgency is called {level}")
    at = LEVELS.index(level)
    held = {"low": at == 0, "high": at >= 2, "urgent": at == 3, "sorry": sorry}
    return cues | {name for name, holds in held.items() if holds}
