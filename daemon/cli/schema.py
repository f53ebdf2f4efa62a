"""``empathd schema``: what an editor needs to complete and check the YAML."""

from __future__ import annotations

import json

import typer


def schema() -> None:
    """Print the configuration's JSON Schema."""
    from empathd.config.schema import schema as of_settings

    typer.echo(json.dumps(of_settings(), indent=2, ensure_ascii=False))
