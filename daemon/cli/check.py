"""``empathd check``: is the configuration right, and do the servers do what we need?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli.options import DEFAULT, Config

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings
    from empathd.daemon.ports import DoorError
    from empathd.replies.playbooks import Playbooks
    from empathd.replies.words import Templates

FAILED, UNREACHABLE, WRONG = 1, 75, 78


def check(
    config: Config = DEFAULT,
    online: Annotated[
        bool, typer.Option("--online", help="Also connect, and say what each server can do; sends nothing.")
    ] = False,
) -> None:
    """Check the configuration and every template; name all problems with line, column and what is right."""
    from empathd.daemon.source import read_settings
    from empathd.daemon.words import own_customers, own_playbooks, own_templates

    settings = read_settings(config)
    templates = own_templates(settings.replies.templates)
    playbooks = own_playbooks(settings.replies.playbooks, templates)
    customers = own_customers(settings)
    for line in _offline(settings, config, templates, playbooks):
        typer.echo(line)
    if customers:
        typer.echo(f"  customers: {len(customers)} noted")
    remarked = _remarks(settings, templates, playbooks)
    if online:
        _online(settings)
    if remarked:
        raise typer.Exit(FAILED)


def _offline(settings: Settings, config: Path, templates: Templates, playbooks: Playbooks) -> Iterator[str]:
    from empathd.daemon.wiring import state_dir
    from empathd.replies import words

    if faults := words.check(templates):
        typer.echo("\n".join(map(str, faults)), err=True)
        raise typer.Exit(WRONG)
    yield f"{config}: ok"
    for box in settings.mailboxes:
        yield f"  mailbox {box.name}: {box.address}, mode {box.mode}, {box.imap.host}:{box.imap.port}"
        if box.trusted_host:
            yield f"    updates only to senders that {box.trusted_host} vouches for"
    yield f"  templates: {len(templates.names)} rendered, languages: {', '.join(sorted(templates.languages))}"
    if playbooks.all:
        names = ", ".join(one.name for one in playbooks.all)
        yield f"  playbooks: {len(playbooks.all)} rendered: {names}"
    yield f"  state: {state_dir(settings)}"


def _remarks(settings: Settings, templates: Templates, playbooks: Playbooks) -> bool:
    """Show what lint says to the team's own templates and playbooks; is there anything?"""
    from empathd.daemon.words import texts
    from empathd.replies import judged

    folder = settings.replies.templates
    remarks = [*judged.templates(templates, texts(folder))] if folder else []
    remarks += [remark for one in playbooks.all for remark in judged.playbook(templates, one)]
    for remark in remarks:
        typer.echo(str(remark), err=True)
    return bool(remarks)


def _online(settings: Settings) -> None:
    """Every mailbox, whatever became of the one before; the worst outcome is the exit status."""
    from empathd.daemon.ports import DoorError

    shut: list[DoorError] = []
    for box in settings.mailboxes:
        typer.echo(f"\nmailbox {box.name}")
        for door in (_imap, _smtp):
            try:
                for line in door(box):
                    typer.echo(f"  {line}")
            except DoorError as error:
                typer.echo(f"  {error}", err=True)
                shut.append(error)
    if shut:
        raise typer.Exit(UNREACHABLE if any(error.again for error in shut) else FAILED)


def _imap(box: Mailbox) -> Iterator[str]:
    from empathd.daemon import imap
    from empathd.daemon.wiring import account

    door = imap.connect(account(box))
    try:
        yield f"imap {box.imap.host}:{box.imap.port}: logged in as {box.imap.username}"
        yield from door.abilities().lines
    finally:
        door.close()


def _smtp(box: Mailbox) -> Iterator[str]:
    from empathd.daemon.wiring import outbox

    door = outbox(box)
    yield door.probe() if door else "smtp: none set; holding updates need one (mode: live)"
