"""``empathd detectors``: which detectors there are."""

from __future__ import annotations

import typer


def detectors() -> None:
    """List the detectors that are found, built in and installed, and the languages that they read."""
    from empathd.detectors.registry import languages_of, origins

    for name, origin in origins().items():
        typer.echo(f"{name:<18} {origin:<18} {' '.join(languages_of(name))}".rstrip())
