"""Calls of the program in this process, for tests of its verbs."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathd.daemon.__main__ import main


class Ran:
    """One call: its status and what it wrote."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> None:
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments])
        self.status = end.value.code
        self.out, self.err = capsys.readouterr()
