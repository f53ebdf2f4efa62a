"""Microseconds for each mail: taking it apart, reading it, writing the draft.

python -m benchmarks.reading [COUNT]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from benchmarks.backlog import CONFIG, PASSWORD
from empathd.daemon import wiring
from empathd.daemon.box import Manner
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies.case import Case, Mail, conversation, root_of
from empathd.replies.compose import draft
from tests.corpus.mixed import waiting

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ROUNDS = 3
A = TypeVar("A")
B = TypeVar("B")


def best(work: Callable[[A], B], things: Sequence[A]) -> tuple[float, list[B]]:
    """Microseconds for each thing in the best of three rounds, and what came of them."""
    seconds, made = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        made = [work(thing) for thing in things]
        seconds.append(time.perf_counter() - began)
    return min(seconds) / len(things) * 1e6, made


def manner() -> Manner:
    """The manner of a mailbox with the built-in detectors and templates."""
    os.environ[PASSWORD] = "unused"
    with tempfile.TemporaryDirectory(prefix="empathd-bench-") as folder:
        config = Path(folder) / "empathd.yaml"
        config.write_text(
            CONFIG.format(host="127.0.0.1", port=1, user="help", password=PASSWORD, state=folder)
        )
        (post,) = wiring.posts(wiring.read_settings(config), {})
        return post.manner(NOW)


def case_of(message: Message, reading: Reading) -> Case:
    """A conversation of this one mail."""
    assert message.customer
    mail = Mail(
        message.key,
        message.message_id,
        message.references,
        message.subject,
        message.customer,
        NOW - timedelta(hours=1),
        reading,
    )
    return Case(conversation(root_of(message), message.customer), (mail,))


def main(count: int) -> None:
    """Print the figures."""
    mails, ours = waiting(count), manner()
    ours.read(parse(mails[0]), frozenset(), NOW, "")  # loads the language model
    parsing, messages = best(parse, mails)
    reading, readings = best(lambda message: ours.read(message, frozenset(), NOW, ""), messages)
    answering = list(zip(messages, readings, strict=True))
    promise = NOW + timedelta(hours=5)
    composing, _ = best(
        lambda pair: draft(case_of(*pair), pair[0], ours.voice, promise, NOW, place=("INBOX", 1)), answering
    )
    print(
        f"microseconds for each of {count} mails of {sum(map(len, mails)) // count} bytes, best of {ROUNDS}:"
    )
    for name, cost in (("parse", parsing), ("read", reading), ("compose", composing)):
        print(f"  {name:<8} {cost:8.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
