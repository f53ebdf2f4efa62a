"""``empathd detectors``: which detectors there are."""

from __future__ import annotations

import typer


def detectors() -> None:
    """List the detectors that are found, built in and installed."""
    from empathd.detectors.registry import find, sources

    origins = sources()
    for name in find():
        typer.echo(f"{name:<18} {origins[name]}")
