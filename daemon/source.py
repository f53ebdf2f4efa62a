"""The configuration file: read as a whole, or refused with every problem."""

from __future__ import annotations

import os
from pathlib import Path

from empathd.config.load import load
from empathd.config.problems import ConfigError, Problem
from empathd.config.settings import Settings


def read_settings(path: Path) -> Settings:
    """The settings of a file; ConfigError names all problems, among them a file that cannot be read."""
    try:
        text = path.read_bytes().decode()
    except OSError as error:
        wrong = f"the configuration cannot be read: {os.strerror(error.errno or 0)}"
        raise refused(
            path, "", wrong, f"write one with empathd init {path.parent}, or name yours with -c"
        ) from None
    except UnicodeDecodeError:
        raise refused(path, "", "the configuration is not UTF-8 text", "save it as UTF-8") from None
    return load(text, str(path))


def refused(source: Path, key: str, wrong: str, right: str) -> ConfigError:
    """A problem that has no line: with the file itself, or with what a key points at."""
    return ConfigError(str(source), [Problem(key, 1, 1, wrong, right)])
