"""``empathd init``: a starter configuration to fill in."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

NAME = "empathd.yaml"
EXAMPLES = "playbooks.examples"
NEXT = """wrote {file}

What is left to do:
  1. fill in address, host and username, and where the password is kept
  2. empathd check --online -c {file}
  3. empathd run --once -c {file}      one round: tags and drafts, sends nothing
  4. {examples}: answers to known questions, to copy from (docs/playbooks.md)
"""


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to put it; made if missing.")],
) -> None:
    """Write a commented starter configuration into DIR; asks nothing, overwrites nothing."""
    file = folder / NAME
    starter = files("empathd.config").joinpath("starter.yaml").read_bytes()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as out:  # x: two at once cannot overwrite each other either
            out.write(starter)
        _examples(folder / EXAMPLES)
    except FileExistsError as error:
        typer.echo(f"{error.filename}: exists; nothing was written", err=True)
        raise typer.Exit(1) from error
    except OSError as error:
        typer.echo(f"{error.filename}: cannot be written: {os.strerror(error.errno or 0)}", err=True)
        raise typer.Exit(1) from error
    typer.echo(NEXT.format(file=file, examples=folder / EXAMPLES), nl=False)


def _examples(folder: Path) -> None:
    """Playbooks to take over; a folder that is there already is left as it is."""
    if not folder.exists():
        folder.mkdir()
        for example in files("empathd.config").joinpath("playbooks").iterdir():
            (folder / example.name).write_bytes(example.read_bytes())
