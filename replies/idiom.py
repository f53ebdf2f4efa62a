"""What customers write, as far as letters look at it: the words of every language that we write letters in.

They stand beside its templates, in ``templates/<language>/words.toml``, as regular expressions. All of them
are looked for in every mail: a German one may begin with "Hi", and curse in English.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

FILE = "words.toml"


@cache
def tables() -> Mapping[str, Mapping[str, Any]]:
    """The words of each language, ``{"de": {"greetings": [...], ...}}``."""
    root = resources.files("empathd.replies") / "templates"
    files = ((folder.name, folder / FILE) for folder in root.iterdir())
    return {
        name: tomllib.loads(file.read_text("utf-8"))
        for name, file in sorted(files, key=str)
        if file.is_file()
    }


def every(key: str, part: str = "") -> tuple[str, ...]:
    """What all languages have under a key, none twice; ``part``: the table in which it stands."""
    return tuple(dict.fromkeys(word for table in tables().values() for word in _of(table, key, part)))


def either(key: str, part: str = "") -> str:
    """A regular expression, in brackets, for any of these."""
    return f"(?:{'|'.join(every(key, part))})"


def whole(key: str, part: str = "") -> re.Pattern[str]:
    """What finds any of these as whole words, in capitals or not."""
    return re.compile(rf"(?<!\w){either(key, part)}(?!\w)", re.I)


def _of(table: Mapping[str, Any], key: str, part: str) -> Iterator[str]:
    words = (table[part] if part else table).get(key, ())
    yield from words.split() if isinstance(words, str) else words
