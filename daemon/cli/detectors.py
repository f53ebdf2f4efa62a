"""``empathd detectors``: which detectors there are."""

from __future__ import annotations

import typer


def detectors() -> None:
    """List the detectors that are found, built in and installed, and what each of them notices."""
    from empathd.detectors.registry import BUILT_IN, find

    for name, function in find(None, ()).items():
        origin = "built in" if name in BUILT_IN else f"installed: {function.__module__}"
        about = (function.__doc__ or "").strip().partition("\n")[0]
        typer.echo(f"{name:<18} {origin:<10} {about}".rstrip())
