"""``empathd demo``: the real daemon, before your eyes, on sample mail."""

from __future__ import annotations

from typing import Annotated

import typer


def demo(
    serve: Annotated[
        bool, typer.Option("--serve", help="Keep the mailbox up, to be opened in a mail client.")
    ] = False,
) -> None:
    """Show what empathd does, on sample mail; needs no server and no configuration."""
    try:
        from empathd.daemon.demo import run
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("empathd"):
            raise
        typer.echo(f"the demo needs {error.name}: pip install 'empathd[demo]'", err=True)
        raise typer.Exit(1) from error
    raise typer.Exit(run.demo(serve))
