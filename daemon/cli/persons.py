"""``empathd export`` and ``empathd forget``: what is kept about a person, handed out or erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli.options import DEFAULT, Config

if TYPE_CHECKING:
    from pathlib import Path

    from empathd.config.customers import Customer
    from empathd.daemon.ledger.persons import Persons

Who = Annotated[str, typer.Argument(metavar="ADDRESS", help="The person's e-mail address.")]


def export(address: Who, config: Config = DEFAULT) -> None:
    """Print all that is stored about a person, as JSON: one object for each mailbox that knows them."""
    known = False
    for name, persons in _ledgers(config, address):
        if held := persons.held(address):
            known = True
            typer.echo(json.dumps({"mailbox": name, "address": address, **held}, ensure_ascii=False))
    for entry in _noted(config, address):
        known = True
        said = entry.model_dump(mode="json", exclude_none=True)
        typer.echo(json.dumps({"address": address, "customers": [said]}, ensure_ascii=False))
    if not known:
        typer.echo(f"nothing is stored about {address}", err=True)


def forget(address: Who, config: Config = DEFAULT) -> None:
    """Erase what is stored about a person; mails in the mailbox and your notes are yours to delete.

    Mail of theirs that waits gets no draft and no update any more: answer it by hand.
    """
    known = 0
    for name, persons in _ledgers(config, address):
        if erased := persons.forget(address):
            known += erased
            typer.echo(f"{name}: forgot {address}: {erased} mail{'s' if erased > 1 else ''}")
    if _noted(config, address):
        typer.echo(f"customers still has an entry about {address}: remove it there", err=True)
    elif not known:
        typer.echo(f"nothing is stored about {address}")


def _noted(config: Path, address: str) -> list[Customer]:
    """The entries that the team's own notes have about an address."""
    from empathd.daemon.source import read_settings
    from empathd.daemon.words import noted

    return [each for each in noted(read_settings(config)) if each.where == address.strip().lower()]


def _ledgers(config: Path, address: str) -> Iterator[tuple[str, Persons]]:
    """Each mailbox that has a ledger; wrong usage for what is no address."""
    from empathd.daemon import wiring
    from empathd.daemon.ledger import peeked
    from empathd.daemon.ledger.persons import Persons

    if "@" not in address.strip(" @") or " " in address.strip():
        typer.echo(f"{address!r} is no e-mail address; write it like jane@shop.example", err=True)
        raise typer.Exit(2)
    settings = wiring.read_settings(config)
    for mailbox in settings.mailboxes:
        path = wiring.ledger_path(wiring.state_dir(settings), mailbox)
        if path.exists():
            with peeked(path) as ledger:
                yield mailbox.name, Persons(ledger.db)
