"""Named steps between effects: where a crash would matter. Nothing happens there unless a test asks.

``tests/chaos`` kills the process at each of them in turn and looks at what customers and agents then see.
"""

from __future__ import annotations

from collections.abc import Callable

hook: Callable[[str], None] | None = None
"""Called with the name of each step that is passed."""


def passed(name: str) -> None:
    """A step has been passed; ``draft.begun`` is: the ledger says begun, nothing is done yet."""
    if hook is not None:
        hook(name)
