"""``empathd run``: the daemon."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli.options import DEFAULT, Config

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from empathd.daemon.loop import Round

UNREACHABLE = 75

Once = Annotated[bool, typer.Option("--once", help="One full round in every mailbox, then exit.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Log at DEBUG level.")]


def run(config: Config = DEFAULT, once: Once = False, verbose: Verbose = False) -> None:
    """Serve the mailboxes in the foreground. SIGHUP or a saved file reloads, SIGTERM stops."""
    from empathd.daemon import log
    from empathd.daemon.service import Service

    log.configure("DEBUG" if verbose else "INFO")
    with Progress() as progress:
        service = Service(config, progress.did)
        if not once:
            service.run()
            return
        failed = service.once()
    for name, error in failed:
        typer.echo(f"{name}: {error}", err=True)
    if failed:
        raise typer.Exit(UNREACHABLE if any(error.again for _, error in failed) else 1)


class Progress:
    """A bar for each mailbox with a backlog, when a person is watching; else the log lines say it."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._tasks: dict[str, TaskID] = {}
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress as NewBar

            self._bar = NewBar(console=Console(stderr=True), transient=True)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar:
            self._bar.stop()

    def did(self, name: str, result: Round) -> None:
        """One round more: move the mailbox's bar, or take it away when nothing waits."""
        bar, task = self._bar, self._tasks.get(name)
        if bar is None or (task is None and not result.waiting):
            return
        if task is None:
            bar.start()
            task = self._tasks[name] = bar.add_task(f"reading {name}", total=result.read + result.waiting)
        bar.update(task, advance=result.read, visible=bool(result.waiting))
