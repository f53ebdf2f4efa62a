"""``empathd lint --sent``: the team's own replies of some time, read as customers read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from empathd.daemon.cli.options import past

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings
    from empathd.daemon.ports import DoorError
    from empathd.replies.coach import Habit, Judged, Report

FINDINGS, UNREACHABLE = 1, 75


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of the coach."""

    since: str = "30d"
    rules: tuple[str, ...] = ()
    by_person: bool = False
    as_json: bool = False


def coach(config: Path, names: Iterable[str], asked: Asked) -> None:
    """Every mailbox that is named, or all; the others are read though one cannot be."""
    from empathd.daemon import clock
    from empathd.daemon.cli.options import chosen
    from empathd.daemon.ports import DoorError
    from empathd.daemon.wiring import read_settings

    now = clock.now()
    since = past(now, asked.since)
    settings = read_settings(config)
    found, shut = False, list[DoorError]()
    for box in chosen(settings, names):
        try:
            for name, report in _reports(settings, box, asked, since, now):
                found |= bool(report.habits)
                for line in _lines(box.name, name, report, since, now, asked):
                    typer.echo(line)
        except DoorError as error:
            typer.echo(f"{box.name}: {error}", err=True)
            shut.append(error)
    if shut:
        raise typer.Exit(UNREACHABLE if any(error.again for error in shut) else FINDINGS)
    if found:
        raise typer.Exit(FINDINGS)


def _reports(
    settings: Settings, box: Mailbox, asked: Asked, since: datetime, now: datetime
) -> Iterator[tuple[str, Report]]:
    """The team's report, its name empty; or one for each person."""
    from empathd.replies import coach

    middle = since + (now - since) / 2
    replies = _replies(settings, box, asked, since)
    if asked.by_person:
        yield from coach.by_person(replies, middle)
    else:
        yield "", coach.together(replies, middle)


def _replies(settings: Settings, box: Mailbox, asked: Asked, since: datetime) -> Iterator[Judged]:
    """Reads Sent from end to end; of a mail that lies there twice, the first. Nothing is written anywhere."""
    from empathd.daemon import imap
    from empathd.daemon.wiring import account, team
    from empathd.detectors.parse import parse
    from empathd.replies.coach import ALL, judged
    from empathd.replies.sent import is_reply

    ours, seen = team(settings, box), set[str]()
    door = imap.connect(account(box))
    try:
        for batch in door.past_sent(since):
            for one in batch:
                mail = parse(one.raw)
                if mail.key not in seen and is_reply(mail, ours):
                    seen.add(mail.key)
                    yield judged(mail, one.arrived, ours, asked.rules or ALL)
    finally:
        door.close()
