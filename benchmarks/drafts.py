"""How good the drafts are: judged mail by mail, by what the labels and the raw mails say.

python -m benchmarks.drafts [FILE.jsonl ...] [--misses]

Takes every labelled mail of a person in ``tests/mails``, or in the files named. Each check is counted twice:
with our own reading of the mail, and as if it had been read as it is labelled: so it shows whether a fault is
the reader's or the letter's. ``--misses`` shows mail and draft of each fault,
``--labelled`` those of the letter.
"""

from __future__ import annotations

import argparse
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.drafted import US, Drafted, drafted, persons
from benchmarks.verdicts import CHECKS, sentences, verdicts
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find

MAILS = Path(__file__).parents[1] / "tests" / "mails"
REPEATED = 0.25
"""No sentence outside greeting and signature may stand in more of the drafts of a language."""


def share(name: str, drafts: Sequence[Drafted]) -> tuple[int, int]:
    """How many drafts pass a check, and to how many it applies."""
    judged = [verdicts(one)[name] for one in drafts]
    return sum(map(bool, judged)), sum(verdict is not None for verdict in judged)


def table(ours: Sequence[Drafted], ideal: Sequence[Drafted]) -> Iterator[str]:
    """A line for each check: floor, share right with our reading and as labelled, then each language."""
    codes = sorted({one.label["language"] for one in ours})
    yield f"{'check':<14} floor    ours  as labelled  mails  " + "".join(f"{code:>6}" for code in codes)
    for name, (floor, _) in CHECKS.items():
        own, judged = share(name, ours)
        best, among = share(name, ideal)
        each = (share(name, [one for one in ours if one.label["language"] == code]) for code in codes)
        shares = "".join(f"{_percent(*pair):>6}" for pair in each)
        sign = "" if best >= floor * among and own >= floor * judged else "  <"
        yield (
            f"{name:<14} {floor:>5.0%}  {_percent(own, judged):>6}       {_percent(best, among):>6}"
            f"  {judged:>5}  {shares}{sign}"
        )


def _percent(right: int, of: int) -> str:
    return f"{100 * right / of:.1f}" if of else "-"


def repeated(drafts: Sequence[Drafted], code: str) -> tuple[float, str]:
    """The sentence that stands in most drafts of a language, and the share of these."""
    letters = [one.text for one in drafts if one.letter and one.label["language"] == code]
    counted = Counter(said for text in letters for said in set(sentences(text)))
    said, times = counted.most_common(1)[0]
    return times / len(letters), said


def costs(labels: Sequence[dict[str, Any]], reader: Reader) -> Iterator[str]:
    """Milliseconds of the processor a mail, in a process that has made drafts before."""
    again = [one for label in labels if (one := drafted(label, reader)).letter]
    for what, each in (
        ("a mail read and a draft made", sorted(one.seconds * 1000 for one in again)),
        ("a draft through lint", sorted(one.lint_seconds * 1000 for one in again)),
    ):
        slow = each[int(len(each) * 0.99)]
        yield f"{what}: median {statistics.median(each):.2f} ms, p99 {slow:.2f} ms of the processor"


def misses(drafts: Sequence[Drafted]) -> Iterator[str]:
    """Mail and draft of every fault."""
    for one in drafts:
        wrong = [name for name, verdict in verdicts(one).items() if verdict is False]
        if wrong:
            yield f"\n==== {one.label['id']}: {', '.join(wrong)}"
            yield f"labelled {one.label['cues']} {one.label['details']}, read {sorted(one.reading.names())}"
            yield from (f"  {finding.rule}: {finding.words}" for finding in one.findings)
            yield f"{one.message.subject}\n{one.message.text}\n---- draft\n{one.text}"


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("files", nargs="*", type=Path)
    asked.add_argument("--misses", action="store_true")
    asked.add_argument("--labelled", action="store_true", help="the misses as if read as labelled")
    options = asked.parse_args()
    reader = Reader(find(), frozenset({US}))
    labels = list(persons(options.files or sorted(MAILS.glob("*.jsonl"))))
    ours = [drafted(label, reader) for label in labels]
    ideal = [drafted(label, reader, as_labelled=True) for label in labels]
    print(f"{len(labels)} mails of people\n", *table(ours, ideal), "", *costs(labels, reader), "", sep="\n")
    for code in sorted({label["language"] for label in labels}):
        often, said = repeated(ours, code)
        print(f"{code}: most repeated in {often:.0%} of the drafts{' <' * (often > REPEATED)}  {said}")
    if options.misses or options.labelled:
        print(*misses(ideal if options.labelled else ours), sep="\n")


if __name__ == "__main__":
    main()
