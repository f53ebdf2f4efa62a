"""What a person gets who installs the distribution instead of a clone."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("detectors", "replies", "config", "daemon")


def test_whatever_lies_beside_the_code_is_packed_with_it() -> None:
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]
    endings = {pattern.removeprefix("**/*") for pattern in packed["*"] if pattern.startswith("**/*")}
    beside = [
        path
        for room in ROOMS
        for path in (ROOT / room).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".py"
    ]
    assert {path.name for path in beside} >= {"learned.bin", "letters.bin", "weighing.toml"}
    assert [str(path.relative_to(ROOT)) for path in beside if path.suffix not in endings] == []
