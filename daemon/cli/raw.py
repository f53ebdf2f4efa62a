"""Reads a raw message from a file or from standard input; words of others, safe to show."""

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


def plain(text: str) -> str:
    """Text of others on a terminal: what could steer it is shown as a replacement character."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
