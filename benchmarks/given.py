"""How well the facts are found that a customer has given: by kind, by language, with and without the value.

python -m benchmarks.given [--misses] [--only odd|even] FILE.jsonl ...
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.scores import HEADER, Score, micro
from empathd.detectors.details import KINDS
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Reading
from empathd.detectors.registry import find

LOOSE = frozenset({"error", "product"})
"""Kinds where a part is as good as the whole: a message or its code, a model with or without its maker."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a person says that a mail gives, and what we found in it."""

    language: str
    true: Mapping[str, str]
    found: Mapping[str, Sequence[str]]

    def kinds(self, only: Iterable[str] = KINDS) -> Score:
        """A kind is right where both have it, whatever its value."""
        true, found = self.true.keys() & set(only), self.found.keys() & set(only)
        return Score(len(true & found), len(found - true), len(true - found))

    def values(self, only: Iterable[str] = KINDS) -> Score:
        """A kind is right where the value of the label is among ours; else it is wrong as well as missed."""
        true, found = self.true.keys() & set(only), self.found.keys() & set(only)
        right = sum(
            any(same(kind, self.true[kind], value) for value in self.found[kind]) for kind in true & found
        )
        return Score(right, len(found) - right, len(true) - right)


def of(label: Mapping[str, Any], reading: Reading) -> Facts:
    """The facts of a mail; a label calls every reference of a case its order."""
    found = dict(reading.details)
    if "reference" in found:
        found["order"] = (*found.get("order", ()), *found["reference"])
    return Facts(label["language"], label["details"], found)


def same(kind: str, one: str, other: str) -> bool:
    """Whether two spellings are one value: white space and letters' case do not count."""
    one, other = (" ".join(value.split()).casefold().rstrip(".") for value in (one, other))
    return one == other or (kind in LOOSE and (f" {one} " in f" {other} " or f" {other} " in f" {one} "))


def tables(facts: Sequence[Facts]) -> Iterator[str]:
    """A line for each kind with its value, then for each language, then all; last the kinds alone."""
    yield f"{'fact, its value':<18}{HEADER}"
    for kind in KINDS:
        yield f"{kind:<18}{micro(mail.values((kind,)) for mail in facts)}"
    yield ""
    for language in sorted({mail.language for mail in facts}):
        yield f"{language:<18}{micro(mail.values() for mail in facts if mail.language == language)}"
    yield f"{'facts (values)':<18}{micro(mail.values() for mail in facts)}"
    yield f"{'facts (kinds)':<18}{micro(mail.kinds() for mail in facts)}"


def _read(files: Iterable[Path], only: str) -> Iterator[tuple[str, Message, Facts]]:
    reader = Reader(find(), frozenset({"support@acme.example"}))
    for file in files:
        for number, label in enumerate(map(json.loads, file.read_text("utf-8").splitlines()), 1):
            if only in ("all", ("even", "odd")[number % 2]):
                message = parse(label["raw"].encode())
                reading = reader.read(message)
                if reading.automatic is None:
                    yield label["id"], message, of(label, reading)


def main() -> None:
    """Print the tables, and what was found otherwise than labelled."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("files", nargs="+", type=Path)
    asked.add_argument("--misses", action="store_true")
    asked.add_argument("--only", choices=("all", "odd", "even"), default="all", help="these lines")
    options = asked.parse_args()
    mails = list(_read(options.files, options.only))
    print(f"{len(mails)} mails\n", *tables([facts for _, _, facts in mails]), sep="\n")
    for name, message, facts in mails if options.misses else ():
        if (score := facts.values()).wrong or score.missed:
            print(f"\n{name}  {' '.join(message.text.split())}")
            for kind in KINDS:
                if (wrong := facts.values((kind,))).wrong or wrong.missed:
                    print(f"    {kind}: {facts.true.get(kind)!r}, found {list(facts.found.get(kind, ()))}")


if __name__ == "__main__":
    main()
