"""A round after half a year of service: the ledger knows 100,000 conversations, and one waits.

python -m benchmarks.years [CONVERSATIONS]

Both rounds are on the same false mailbox, so that only the ledger differs; the ratio is what may be compared.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from statistics import median

from tests.acme import mail, world
from tests.world import World

ROUNDS = 5
DAYS, SENT_DAYS = 180, 56
CUSTOMERS = 5000


def idle(here: World) -> float:
    """Seconds of a round in which nothing is new, the median of a few."""
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        here.later(minutes=1)
        took.append(time.perf_counter() - began)
    return median(took)


def remember(here: World, count: int) -> None:
    """So many conversations of the last half year, each drafted and answered."""
    db = here.ledger.db
    (reading,) = db.execute("select reading from mails").fetchone()
    with db.atomic():
        for number in range(count):
            at = here.now.timestamp() - timedelta(days=1 + DAYS * number / count).total_seconds()
            for table, row in kept(number, at, reading):
                if table != "traces" or number < count * SENT_DAYS // DAYS:
                    marks = ",".join("?" * len(row))
                    db.conn.execute(
                        f"insert into {table} ({','.join(row)}) values ({marks})", [*row.values()]
                    )


def kept(number: int, at: float, reading: str) -> Iterator[tuple[str, dict[str, object]]]:
    """The rows of one conversation; ``at``: when its one mail came."""
    who, case, ref = f"c{number % CUSTOMERS}@customer.example", f"c{number}", f"<q{number}@x>"
    key = f"k{number}"
    mail_row = {"key": f"k{number}", "case_key": case, "message_id": ref, "refs": "[]", "subject": "s"}
    yield (
        "mails",
        {**mail_row, "email": who, "name": "", "arrived": at, "waits": 1, "backlog": 0, "reading": reading},
    )
    yield "cases", {"key": case, "email": who, "answered_until": at + 3600, "signer": "Mira", "working": 0}
    yield "links", {"message_id": ref, "email": who, "case_key": case}
    yield (
        "places",
        {"place": f"1/{number + 100}/INBOX", "mail": key, "tagged": 1, "wanted": "", "unwanted": ""},
    )
    effect = {
        "id": f"<e{number}@x>",
        "kind": "draft",
        "case_key": case,
        "mail": f"k{number}",
        "state": "done",
    }
    yield "effects", {**effect, "begun": at, "ended": at, "recipient": who, "note": ""}
    yield "traces", {"ref": ref, "at": at + 3600, "who": "Mira", "human": 1, "whom": f" {who} "}


def main(count: int = 100_000) -> None:
    """Print the figures."""
    here = world("live")
    here.mailbox.deliver(mail(1))
    here.round()
    young = idle(here)
    remember(here, count)
    here.round()
    old = idle(here)
    print(f"a round in which nothing is new: {young * 1e3:.1f} ms with a fresh ledger,")
    print(f"{old * 1e3:.1f} ms when it knows {count} conversations: ratio {old / young:.1f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
