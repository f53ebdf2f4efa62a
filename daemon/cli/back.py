"""What the verbs that look back at a mailbox share: which ones, since when, and a sign of life meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings
    from empathd.daemon.ports import Arrived
    from empathd.detectors.message import Message
    from empathd.replies.sent import Team


def since(now: datetime, length: str) -> datetime:
    """So long ago; wrong usage where it is no length of time."""
    from empathd.config.durations import parse

    try:
        return now - parse(length)
    except ValueError as error:
        raise typer.BadParameter(f"--since {length!r} {error}; write it like 30d or 12h") from None


def chosen(settings: Settings, names: Iterable[str]) -> tuple[Mailbox, ...]:
    """The mailboxes of these names, all where none is named; wrong usage where there is none."""
    wanted = tuple(dict.fromkeys(names))
    there = {box.name: box for box in settings.mailboxes}
    for name in wanted:
        if name not in there:
            raise typer.BadParameter(f"{name!r} is no mailbox; there are {', '.join(there)}")
    return tuple(there[name] for name in wanted or there)


def watched(name: str, batches: Iterable[tuple[Arrived, ...]]) -> Iterator[Arrived]:
    """The mails one by one; where a person is watching, how many were read."""
    if not sys.stderr.isatty():
        yield from chain.from_iterable(batches)
        return
    from rich.console import Console

    read = 0
    with Console(stderr=True).status(f"reading {name}") as shown:
        for batch in batches:
            yield from batch
            read += len(batch)
            shown.update(f"reading {name}: {read} mails")


def replies(
    name: str, batches: Iterable[tuple[Arrived, ...]], ours: Team
) -> Iterator[tuple[Message, datetime]]:
    """What the team answered customers, and when it arrived in Sent; of a mail that lies there twice, one."""
    from empathd.detectors.parse import parse
    from empathd.replies.sent import is_reply

    seen = set[str]()
    for one in watched(name, batches):
        mail = parse(one.raw)
        if mail.key not in seen and is_reply(mail, ours):
            seen.add(mail.key)
            yield mail, one.arrived
