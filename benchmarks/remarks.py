"""Flat annoyance in what programmers say to each other: half a sentence, and often about a thing.

    python -m benchmarks.remarks

540 remarks as on Stack Overflow (``mails/remarks-*.jsonl``), a third of them annoyed or angry, the others
mostly moved in another way. Phrases were made with a look at the first 240 (``remarks-1``),
never at the others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.public_sets import found
from benchmarks.scores import HEADER, of_flag
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find

MAILS = Path(__file__).parent / "mails"
ANNOYED = frozenset({"frustrated", "angry"})


def pairs(file: Path, reader: Reader) -> Iterator[tuple[bool, bool]]:
    """Of each remark whether it is annoyed, and whether we find it so."""
    for row in map(json.loads, file.read_text("utf-8").splitlines()):
        yield row["annoyed"], not found(row["text"], reader).isdisjoint(ANNOYED)


def main() -> int:
    """Print the scores of each file."""
    reader = Reader(find())
    print(f"{'remarks':<18}{HEADER}")
    for file in sorted(MAILS.glob("remarks-*.jsonl")):
        print(f"{file.stem:<18}{of_flag(pairs(file, reader))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
