"""How far two people agree on labels, by the same definitions: what a perfect reader could reach.

python -m benchmarks.agreement

``mails/second.jsonl`` holds the labels of somebody who saw mails and definitions, and no other labels: of
``tests/mails`` and of the even numbers of ``fresh``, the mails of people only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.evaluate import LEVELS, MAILS
from benchmarks.scores import HEADER, macro, micro, of_label
from empathd.detectors.registry import BUILT_IN

HERE = Path(__file__).parent / "mails"
Pair = tuple[frozenset[str], frozenset[str]]


def _labels(*files: Path) -> dict[str, dict[str, Any]]:
    rows = (json.loads(line) for file in files for line in file.read_text("utf-8").splitlines())
    return {row["id"]: row for row in rows}


def lines(name: str, first: dict[str, dict[str, Any]], second: dict[str, dict[str, Any]]) -> Iterator[str]:
    """How well the second labels would score if they were a reader's."""
    both = [(first[key], second[key]) for key in first.keys() & second.keys()]
    pairs: list[Pair] = [(frozenset(one["cues"]), frozenset(other["cues"])) for one, other in both]
    levels: list[Pair] = [(frozenset({one["urgency"]}), frozenset({other["urgency"]})) for one, other in both]
    cues = [of_label(cue, pairs) for cue in BUILT_IN]
    urgency = macro([of_label(level, levels) for level in LEVELS])
    yield f"{name:<18}{micro(cues)}  {macro(cues):.2f}  {urgency:.2f}"
    wanted = [(one["wants"], other["wants"]) for one, other in both if "wants" in one]
    if wanted:
        same = sum(one == other for one, other in wanted)
        yield f"  the same about an apology: {same} of {len(wanted)}"


def main() -> None:
    """Print the figures."""
    second = _labels(HERE / "second.jsonl")
    print(f"{'labelled twice':<18}{HEADER}  macro F1, of urgency")
    print(*lines("tests/mails", _labels(*sorted(MAILS.glob("*.jsonl"))), second), sep="\n")
    print(*lines("fresh, even", _labels(*sorted(HERE.glob("fresh-??.jsonl"))), second), sep="\n")


if __name__ == "__main__":
    main()
