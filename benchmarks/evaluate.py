"""How well mails are read: cues, urgency, machines, language, channel, facts, new words; time and memory.

python -m benchmarks.evaluate [--data FOLDER] [--misses] [FILE.jsonl ...]

Reads every labelled mail in ``tests/mails``, or in the files named (the same format), and public sets in the
folder, where they are. ``--misses`` shows each mail that was not read as it is labelled.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import given, public_sets
from benchmarks.scores import HEADER, macro, micro, of_flag, of_label
from empathd.daemon.__main__ import RARELY
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.quoting import new_words
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Reading
from empathd.detectors.registry import BUILT_IN, find

MAILS = Path(__file__).parents[1] / "tests" / "mails"
LEVELS = ("low", "normal", "high", "urgent")
US = frozenset({"support@acme.example"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mail, what a person says it says, and what we read in it."""

    label: dict[str, Any]
    message: Message
    reading: Reading
    seconds: float

    @property
    def cues(self) -> tuple[frozenset[str], frozenset[str]]:
        """True and found."""
        return frozenset(self.label["cues"]), self.reading.names()

    @property
    def automatic(self) -> bool:
        """Found to be a machine's mail, or one to which only a person may answer."""
        return self.reading.automatic is not None

    def differences(self) -> list[str]:
        """What was read otherwise than labelled, in words."""
        true, found = self.cues
        wrong = [f"missed {cue}" for cue in sorted(true - found)]
        wrong += [
            f'wrong {cue.cue} "{" ".join(cue.words.split())}"'
            for cue in self.reading.cues
            if cue.cue not in true
        ]
        for name, ours in (("urgency", str(self.reading.urgency)), ("language", self.reading.language)):
            if self.label[name] != ours:
                wrong.append(f"{name} {ours}, not {self.label[name]}")
        if self.label["auto"] != self.automatic:
            wrong.append(f"automatic: {self.reading.automatic}")
        return wrong


def read(files: Iterable[Path], reader: Reader) -> Iterator[Labelled]:
    """Every mail of the files, read; the first of each language twice: what it loads is not on the clock."""
    warm: set[str] = set()
    for file in files:
        for label in map(json.loads, file.read_text("utf-8").splitlines()):
            raw = label["raw"].encode()
            for _ in range(1 if label["language"] in warm else 2):
                began = time.perf_counter()
                message = parse(raw)
                reading = reader.read(message)
                took = time.perf_counter() - began
            warm.add(label["language"])
            yield Labelled(label, message, reading, took)


def cues(mails: Sequence[Labelled]) -> Iterator[str]:
    """A line for each cue, then for each language, then all."""
    yield f"{'cue':<18}{HEADER}"
    by_cue = {cue: of_label(cue, (mail.cues for mail in mails)) for cue in BUILT_IN}
    yield from (f"{cue:<18}{score}" for cue, score in by_cue.items())
    yield ""
    yield f"{'language':<18}{HEADER}  macro F1"
    for language in (*sorted({mail.label["language"] for mail in mails}), "all"):
        of = [mail for mail in mails if language in ("all", mail.label["language"])]
        each = [of_label(cue, (mail.cues for mail in of)) for cue in BUILT_IN]
        yield f"{language:<18}{micro(each)}  {macro(each):.2f}"


def others(mails: Sequence[Labelled]) -> Iterator[str]:
    """Urgency, machines, language and channel."""
    levels = [of_label(level, (_levels(mail) for mail in mails)) for level in LEVELS]
    yield f"{'what':<18}{HEADER}"
    yield from (f"urgency {level:<10}{score}" for level, score in zip(LEVELS, levels, strict=True))
    yield f"{'automatic':<18}{of_flag((mail.label['auto'], mail.automatic) for mail in mails)}"
    social = ((m.label["channel"] == "social", m.reading.channel == "social") for m in mails)
    yield f"{'social':<18}{of_flag(social)}"
    right = sum(mail.label["language"] == mail.reading.language for mail in mails if not mail.label["auto"])
    people = sum(not mail.label["auto"] for mail in mails)
    yield f"\nurgency macro F1 {macro(levels):.2f}, language right in {right} of {people} mails of people"
    clean = [mail for mail in mails if not mail.label["cues"] and not mail.label["auto"]]
    for cue in ("angry", "leaving", "frustrated"):
        alarms = sum(cue in mail.reading.names() for mail in clean)
        yield f"false alarms of {cue} on {len(clean)} people's mails without a cue: {alarms}"
    yield f"such mails with any false alarm: {sum(bool(mail.reading.cues) for mail in clean)}"


def _levels(mail: Labelled) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset({mail.label["urgency"]}), frozenset({str(mail.reading.urgency)})


def quotes(folder: Path) -> Iterator[str]:
    """Public fixtures of quoted mails: how many come out exactly."""
    for file in sorted(folder.glob("reply_*.jsonl")):
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        exact = sum(new_words(row["text"]).split() == row["keep"].split() for row in rows)
        yield f"{file.stem}: {exact} of {len(rows)} exact"


def costs(mails: Sequence[Labelled]) -> Iterator[str]:
    """Milliseconds a mail, and the memory of this process."""
    each = sorted(mail.seconds * 1000 for mail in mails)
    slow = each[int(len(each) * 0.99)]
    yield f"a mail taken apart and read: median {statistics.median(each):.2f} ms, p99 {slow:.2f} ms"
    yield f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"


def main() -> None:
    """Print the figures."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("files", nargs="*", type=Path)
    asked.add_argument("--data", type=Path)
    asked.add_argument("--misses", action="store_true")
    options = asked.parse_args()
    gc.set_threshold(*RARELY)  # as the command itself does
    began = time.perf_counter()
    reader = Reader(find(), US)
    ready = time.perf_counter() - began
    mails = list(read(options.files or sorted(MAILS.glob("*.jsonl")), reader))
    print(f"{len(mails)} labelled mails\n", *cues(mails), "", *others(mails), sep="\n")
    facts = (given.of(mail.label, mail.reading) for mail in mails if not mail.automatic)
    print("", *given.tables(list(facts)), sep="\n")
    print("", f"reader ready in {ready:.2f} s", *costs(mails), sep="\n")
    if options.data:
        print(f"\n{'public set':<40}{HEADER}")
        for each in public_sets.scores(options.data, reader):
            print(f"{each.name:<40}{each.score}")
        print(*quotes(options.data), sep="\n")
    if options.misses:
        for mail in mails:
            if wrong := mail.differences():
                print(
                    f"\n{mail.label['id']}  {' '.join(mail.message.text.split())[:300]}", *wrong, sep="\n    "
                )


if __name__ == "__main__":
    main()
