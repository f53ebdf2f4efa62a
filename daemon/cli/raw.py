"""Reads a raw message from a file or from standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class UnreadableError(Exception):
    """A file that the user named could not be read; the text is a whole sentence for them."""


def raw(name: str) -> bytes:
    """The bytes of the file ``name``, of standard input for ``-``; UnreadableError says why not."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UnreadableError(f"{name}: cannot be read: {os.strerror(error.errno or 0)}") from error
