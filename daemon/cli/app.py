"""The verbs and what they share. One file a verb; each imports what is heavy only when it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from empathd.daemon.cli import (
    check,
    demo,
    detectors,
    draft,
    explain,
    init,
    lint,
    persons,
    playbook,
    read,
    run,
    schema,
    status,
)

VERBS: dict[str, Callable[..., None]] = {
    "demo": demo.demo,
    "init": init.init,
    "check": check.check,
    "run": run.run,
    "status": status.status,
    "explain": explain.explain,
    "read": read.read,
    "draft": draft.draft,
    "lint": lint.lint,
    "export": persons.export,
    "forget": persons.forget,
    "detectors": detectors.detectors,
    "schema": schema.schema,
}
"""In the order of ``empathd --help``."""

app = typer.Typer(
    name="empathd",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from empathd import __version__

        typer.echo(f"empathd {__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Warm, specific reply drafts and truthful holding updates for a shared IMAP support mailbox.

    Exit status: 0 done; 1 failed; 2 wrong usage; 75 a server could not be reached; 78 wrong configuration.
    """


for _name, _verb in VERBS.items():
    app.command(_name)(_verb)
app.add_typer(playbook.app, name="playbook")
