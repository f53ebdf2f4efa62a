"""How well replies of agents are read by the lint rules: precision, recall and F1 of each rule and language.

python -m benchmarks.lint_scores [--half odd|even] [--misses] [FILE.jsonl ...]

Reads every labelled reply in ``benchmarks/replies``, or in the files named. A rule counts once a reply: it
is there or not. ``--misses`` shows each reply that was not read as it is labelled, ``--half`` reads every
other line: odd ones (from the first) are for work on the phrases, even ones are held out.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scores import HEADER, Score, macro, micro, of_label
from empathd.detectors.message import Key, Message
from empathd.replies.lint import ALL, Finding, lint

REPLIES = Path(__file__).parent / "replies"
HALVES = {"odd": slice(0, None, 2), "even": slice(1, None, 2)}


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply: the faults a person sees in it, those we found, and how long that took."""

    name: str
    language: str
    faults: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]
    seconds: float

    @property
    def rules(self) -> tuple[frozenset[str], frozenset[str]]:
        """True and found."""
        true = frozenset(rule for rule, _ in self.faults)
        return true, frozenset(finding.rule for finding in self.findings)

    def differences(self) -> list[str]:
        """What was found otherwise than labelled, in words."""
        true, found = self.rules
        missed = [f'missed {rule} "{words}"' for rule, words in self.faults if rule not in found]
        wrong = [f'wrong {one.rule} "{one.words}"' for one in self.findings if one.rule not in true]
        return missed + wrong


def read(files: Iterable[Path], half: slice) -> Iterator[Judged]:
    """Every reply of the files, judged twice: what is loaded on the way is not on the clock."""
    for file in files:
        for row in map(json.loads, file.read_text("utf-8").splitlines()[half]):
            language, before = row["language"], row.get("before")
            original = Message(Key(row["id"]), text=before) if before else None
            for _ in range(2):
                began = time.perf_counter()
                findings = lint(row["text"], language, original)
                took = time.perf_counter() - began
            faults = tuple((rule, words) for rule, words in row["faults"])
            yield Judged(row["id"], language, faults, findings, took)


def scores(replies: Sequence[Judged]) -> Iterator[str]:
    """A line for each rule that is in them or was found, then for each language, then all."""
    seen = sorted(ALL & frozenset().union(*(true | found for true, found in (one.rules for one in replies))))
    yield f"{'rule':<20}{HEADER}"
    yield from (f"{rule:<20}{score}" for rule, score in zip(seen, _each(replies, seen), strict=True))
    yield ""
    yield f"{'language':<20}{HEADER}  macro F1"
    for language in (*sorted({one.language for one in replies}), "all"):
        each = _each([one for one in replies if language in ("all", one.language)], seen)
        present = [score for score in each if score != Score()]
        yield f"{language:<20}{micro(each)}  {macro(present):.2f}"


def _each(replies: Sequence[Judged], rules: Iterable[str]) -> list[Score]:
    return [of_label(rule, (one.rules for one in replies)) for rule in rules]


def others(replies: Sequence[Judged]) -> Iterator[str]:
    """False alarms on good replies, and milliseconds a reply."""
    good = [one for one in replies if not one.faults]
    yield f"good replies with a finding: {sum(bool(one.findings) for one in good)} of {len(good)}"
    each = sorted(one.seconds * 1000 for one in replies)
    yield f"a reply judged: median {statistics.median(each):.2f} ms, longest {each[-1]:.2f} ms"


def main() -> None:
    """Print the figures."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("files", nargs="*", type=Path, help="default: all in benchmarks/replies")
    asked.add_argument("--half", choices=HALVES, help="every other line only")
    asked.add_argument("--misses", action="store_true", help="show each reply read otherwise than labelled")
    given = asked.parse_args()
    replies = list(read(given.files or sorted(REPLIES.glob("*.jsonl")), HALVES.get(given.half, slice(None))))
    if given.misses:
        for one in replies:
            for line in one.differences():
                print(f"{one.name:<10}{line}")
        print()
    print("\n".join(scores(replies)), "", "\n".join(others(replies)), sep="\n")


if __name__ == "__main__":
    main()
