"""Options that several verbs share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DEFAULT = Path("/etc/empathd/empathd.yaml")
ENVIRONMENT = "EMPATHD_CONFIG"

Config = Annotated[
    Path, typer.Option("-c", "--config", metavar="FILE", envvar=ENVIRONMENT, help="The configuration (YAML).")
]
"""A verb that needs a configuration; its default is ``DEFAULT``."""

MaybeConfig = Annotated[
    Path | None,
    typer.Option(
        "-c",
        "--config",
        metavar="FILE",
        envvar=ENVIRONMENT,
        help="Use this configuration's team and detectors.",
    ),
]
"""A verb that needs none and uses one when it is named; its default is None."""

Json = Annotated[bool, typer.Option("--json", help="For machines: one JSON object per line.")]

File = Annotated[str, typer.Argument(metavar="FILE", help="A raw message (RFC 5322); - is standard input.")]
Files = Annotated[
    list[str], typer.Argument(metavar="FILE", help="Raw messages (RFC 5322); - is standard input.")
]
