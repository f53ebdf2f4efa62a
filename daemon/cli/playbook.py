"""``empathd playbook suggest``: which questions come again and are answered alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli import back
from empathd.daemon.cli.options import DEFAULT, Config
from empathd.daemon.cli.raw import UnreadableError

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings
    from empathd.replies.answered import Answered, Said
    from empathd.replies.playbooks import Playbooks
    from empathd.replies.sent import Team
    from empathd.replies.suggest import Proposal
    from empathd.replies.words import Templates

MOST = 10_000
"""Replies of a mailbox that are compared, the newest."""
WAITED = timedelta(days=30)
"""So much older than its answer a question may be."""

app = typer.Typer(
    no_args_is_help=True,
    help="Playbooks, the team's answers to known questions.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _together() -> None:
    """Keeps ``suggest`` a verb of its own, however few there are."""


@app.command()
def suggest(
    mailbox: Annotated[
        list[str] | None, typer.Argument(metavar="MAILBOX", help="The mailboxes to look at; all if none.")
    ] = None,
    since: Annotated[str, typer.Option("--since", metavar="LENGTH", help="How far back.")] = "180d",
    least: Annotated[
        int, typer.Option("--least", min=2, metavar="N", help="Customers who must have been told the same.")
    ] = 3,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FOLDER", help="Write a file for each; else they are printed."),
    ] = None,
    config: Config = DEFAULT,
) -> None:
    """Propose playbooks: questions that came again in the mailbox and were answered alike in Sent.

    Reads the mailboxes without changing anything there, leaves personal details out, and never overwrites a
    file. Proposals are for you to edit: nothing uses them until you move them into replies.playbooks.
    """
    from empathd.daemon import clock
    from empathd.daemon.wiring import read_settings

    now = clock.now()
    start = back.since(now, since)
    settings = read_settings(config)
    boxes = back.chosen(settings, mailbox or ())
    folder = _folder(out, settings)
    pairs = [pair for box in boxes for pair in _pairs(settings, box, start)]
    _propose(settings, pairs, least, folder)
