"""``empathd detectors``: which detectors there are."""

from __future__ import annotations

import typer


def detectors() -> None:
    """List the detectors that are found, built in and installed."""
    from empathd.detectors.registry import origins

    for name, origin in origins().items():
        typer.echo(f"{name:<18} {origin}")
