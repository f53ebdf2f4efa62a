"""False alarms on ordinary business mail, in which nothing is the matter.

    python -m benchmarks.ordinary

330 mails in five languages (``mails/ordinary-*.jsonl``). Agents stop believing in colours after the third
false alarm, so each cue has a limit: what may be in so many of a hundred such mails.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

from benchmarks.evaluate import US
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Urgency
from empathd.detectors.registry import BUILT_IN, find

MAILS = Path(__file__).parent / "mails"
MOST = dict.fromkeys(BUILT_IN, 6.0) | {"angry": 1.0, "leaving": 1.0, "frustrated": 3.0}
"""Of a hundred mails."""


def mails() -> Iterator[tuple[Message, frozenset[str]]]:
    """All of them, and what each may be read as: some ask for something, some are letters of thanks."""
    for file in sorted(MAILS.glob("ordinary-*.jsonl")):
        for row in map(json.loads, file.read_text("utf-8").splitlines()):
            mail = EmailMessage()
            mail["From"], mail["To"] = "somebody@partner.example", "support@acme.example"
            mail["Subject"], mail["Message-ID"] = row["subject"], f"<{row['id']}@partner.example>"
            mail["Date"] = "Wed, 04 Nov 2026 09:00:00 +0000"
            mail.set_content(row["text"])
            said = {"request": row["request"], "thanks": row.get("thanks"), "kudos": row.get("thanks")}
            yield parse(mail.as_bytes()), frozenset(cue for cue, is_so in said.items() if is_so)


def main() -> int:
    """Print how many mails got each cue by mistake; 1 where one is over its limit."""
    reader = Reader(find(), US)
    read = [(reader.read(message), may) for message, may in mails()]
    wrong = Counter(cue for reading, may in read for cue in reading.names() - may)
    share = {cue: 100 * many / len(read) for cue, many in wrong.most_common()}
    print(f"{len(read)} ordinary mails; of a hundred so many have by mistake")
    for cue, many in share.items():
        print(f"  {cue:<16}{many:5.1f}  (at most {MOST[cue]:.0f}){'  <' if many > MOST[cue] else ''}")
    calm = {"request", "thanks", "how_to"}
    print(f"  any but request, thanks, how_to: {sum(bool(one.names() - calm) for one, _ in read)} mails")
    print(f"  an apology: {sum(bool(one.sorry) for one, _ in read)}", end=", ")
    print(f"urgent or high: {sum(one.urgency >= Urgency.HIGH for one, _ in read)}")
    return int(any(many > MOST[cue] for cue, many in share.items()))


if __name__ == "__main__":
    sys.exit(main())
