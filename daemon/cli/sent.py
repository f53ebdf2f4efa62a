"""``empathd lint --sent``: the team's own replies of some time, read as customers read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from empathd.daemon.cli import back
from empathd.daemon.cli.raw import plain

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings
    from empathd.replies.coach import Habit, Judged, Report

SOME, FAILED, UNREACHABLE = 1, 1, 75
PERCENT = 20
"""Replies below which no share is told: a percentage of three says more than is known."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of the coach."""

    since: str = "30d"
    rules: tuple[str, ...] = ()
    by_person: bool = False
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """The time that is looked at."""

    since: datetime
    until: datetime

    @property
    def middle(self) -> datetime:
        """Parts it into the halves that are compared."""
        return self.since + (self.until - self.since) / 2


def coach(config: Path, names: Iterable[str], asked: Asked) -> None:
    """Every mailbox that is named, or all; the others are read though one cannot be."""
    from empathd.daemon import clock
    from empathd.daemon.ports import DoorError
    from empathd.daemon.source import read_settings

    now = clock.now()
    span = Span(back.since(now, asked.since), now)
    settings = read_settings(config)
    found, shut = False, list[DoorError]()
    for box in back.chosen(settings, names):
        try:
            for name, report in _reports(settings, box, asked, span):
                found |= bool(report.habits)
                for line in _lines(box.name, name, report, asked, span):
                    typer.echo(line)
        except DoorError as error:
            typer.echo(f"{box.name}: {error}", err=True)
            shut.append(error)
    if shut:
        raise typer.Exit(UNREACHABLE if any(error.again for error in shut) else FAILED)
    if found:
        raise typer.Exit(SOME)


def _reports(settings: Settings, box: Mailbox, asked: Asked, span: Span) -> Iterator[tuple[str, Report]]:
    """The team's report, its name empty; or one for each person."""
    from empathd.replies import coach

    replies = _replies(settings, box, asked, span.since)
    if asked.by_person:
        yield from coach.by_person(replies, span.middle)
    else:
        yield "", coach.together(replies, span.middle)


def _replies(settings: Settings, box: Mailbox, asked: Asked, since: datetime) -> Iterator[Judged]:
    """Reads Sent from end to end. Nothing is written anywhere."""
    from empathd.daemon import imap
    from empathd.daemon.wiring import account, team
    from empathd.replies.coach import judged
    from empathd.replies.lint import ALL

    ours = team(settings, box)
    door = imap.connect(account(box))
    try:
        for mail, sent in back.replies(box.name, door.past_sent(since), ours):
            yield judged(mail, sent, ours, asked.rules or ALL)
    finally:
        door.close()


def _lines(box: str, person: str, report: Report, asked: Asked, span: Span) -> Iterator[str]:
    """One JSON object, or lines for a person."""
    if asked.as_json:
        yield json.dumps(in_json(box, person, report, span), ensure_ascii=False)
    else:
        yield from in_words(f"{box}, {plain(person)}" if person else box, report, span)


def in_json(box: str, person: str, report: Report, span: Span) -> dict[str, Any]:
    """For a machine; ``before`` and ``after`` are the halves of the time."""
    improved = {habit.rule for habit in report.improved}
    return {
        "mailbox": box,
        **({"person": person} if person else {}),
        "since": span.since.isoformat(),
        "until": span.until.isoformat(),
        "replies": report.replies,
        "clean": report.clean,
        "before": report.before,
        "after": report.after,
        "unchecked": dict(report.unchecked),
        "rules": [
            {
                "rule": habit.rule,
                "findings": habit.findings,
                "replies": habit.replies,
                "before": habit.before,
                "after": habit.after,
                "improved": habit.rule in improved,
                "examples": [{"words": words, "better": better} for words, better in habit.examples],
            }
            for habit in report.habits
        ],
    }


def in_words(whose: str, report: Report, span: Span) -> Iterator[str]:
    """For the team."""
    yield f"{whose}: {_replies_of(report.replies)} to customers since {span.since:%Y-%m-%d}"
    if not report.replies:
        return
    share = f" ({report.clean / report.replies:.0%})" if report.replies >= PERCENT else ""
    yield f"  went well: {report.clean} of {report.replies}{share} without a finding"
    for habit in report.improved:
        was, now = f"{habit.before} of {report.before}", f"{habit.after} of {report.after}"
        yield f"  went better: {habit.rule} in {was} replies of the first half, in {now} of the second"
    for code, count in report.unchecked.items():
        yield f"  {_replies_of(count)} in {code}, which has no phrases: only placeholders were looked for"
    for habit in report.habits:
        yield from _habit(habit)


def _habit(habit: Habit) -> Iterator[str]:
    more = f", {habit.findings} times" if habit.findings > habit.replies else ""
    yield f"  {habit.rule}: in {_replies_of(habit.replies)}{more}"
    for words, better in habit.examples:
        yield f'      "{plain(words)}"  {better}'


def _replies_of(count: int) -> str:
    return "1 reply" if count == 1 else f"{count} replies"
