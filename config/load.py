"""A YAML text becomes settings, or all its problems at once with line and column."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from empathd.config.problems import FAULT, ConfigError, Path, Problem, dotted
from empathd.config.secrets import Secret
from empathd.config.settings import Settings
from empathd.config.tree import BIGGEST, Tree, grow
from empathd.config.wording import wording

STAND_INS: dict[str, Any] = {
    "address": "someone@stand-in.invalid",
    "imap": {"host": "localhost", "username": "-", "password": Secret("env", "-")},
    "host": "localhost",
    "username": "-",
    "password": Secret("env", "-"),
    "name": "-",
    "timezone": "UTC",
    "week": {"mon": ["00:00-24:00"]},
}
"""Put in for a required key that is missing or wrong, so that the rest of its section is judged too."""
ROUNDS = 6


def load_file(file: File) -> Settings:
    """The settings in a file; relative paths in it count from its folder. ConfigError: nothing else is raised."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(4 * BIGGEST + 1)
        text = raw.decode("utf-8")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ConfigError(str(file), [_whole(f"cannot be read: {why}", "name a file with -c FILE")]) from None
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        problem = Problem("", line, column, "not UTF-8", "save the file in UTF-8")
        raise ConfigError(str(file), [problem]) from None
    return load(text, str(file))


def load(text: str, source: str = "empathd.yaml") -> Settings:
    """The settings that a YAML text names; ``source`` is its file name, for messages and relative paths.

    ConfigError: the text is refused as a whole, with all its problems. Nothing else is raised.
    """
    tree = grow(text)
    if not tree.problems and not isinstance(tree.data, dict):
        tree.problems.append(_shapeless(tree.data))
    problems = list(tree.problems)
    if isinstance(tree.data, dict):
        settings, faults = _judge(tree, File(source).parent)
        problems += faults
        if settings is not None and not problems:
            return settings
    raise ConfigError(source, problems)


def _judge(tree: Tree, base: File) -> tuple[Settings | None, list[Problem]]:
    """Validate; put what is wrong aside and look again, so that one fault hides no other."""
    found: dict[Path, Problem] = {}
    data = tree.data
    for _ in range(ROUNDS):
        try:
            settings = Settings.model_validate(data, context={"base": base})
        except ValidationError as refused:
            errors = refused.errors(include_url=False)
        else:
            return settings, list(found.values())
        fresh = [(path, error) for path, about, error in map(_about, errors) if not _explained(about, found)]
        found |= {
            path: Problem(dotted(path), *tree.place(path), *wording(error, path)) for path, error in fresh
        }
        for error in errors:
            data = _aside(data, _location(error))
    return None, list(found.values())


def _about(error: ErrorDetails) -> tuple[Path, tuple[Path, ...], ErrorDetails]:
    """Where an error is shown, and all keys that it was judged by."""
    section = _location(error)
    keys = error.get("ctx", {}).get("about", ()) if error["type"] == FAULT else ()
    about = tuple((*section, *key.split(".")) for key in keys) or (section,)
    return about[0], about, error


def _location(error: ErrorDetails) -> Path:
    return tuple(part for part in error["loc"] if part != "[key]")


def _explained(about: tuple[Path, ...], found: dict[Path, Problem]) -> bool:
    """Does a problem that is already known lie on one of these keys, above or below it?"""
    return any(key[: len(known)] == known[: len(key)] for key in about for known in found)


def _aside(data: Any, path: Path) -> Any:
    """The data without what stands at a path, or with a stand-in for it."""
    if not path or not isinstance(data, dict | list):
        return data
    name, *rest = path
    if isinstance(data, list):
        items = enumerate(data)
        return [_aside(item, tuple(rest)) if at == name else item for at, item in items if at != name or rest]
    if rest:
        return {key: _aside(value, tuple(rest)) if key == name else value for key, value in data.items()}
    kept = {key: value for key, value in data.items() if key != name}
    return kept | {name: STAND_INS[name]} if isinstance(name, str) and name in STAND_INS else kept


def _shapeless(data: object) -> Problem:
    if data is None:
        return _whole("the file is empty", "begin with mailboxes:, or run empathd init DIR")
    return _whole(
        "the file does not hold keys at the top", "begin with mailboxes:, with its keys indented below"
    )


def _whole(wrong: str, right: str) -> Problem:
    return Problem("", 1, 1, wrong, right)


def problems_of(text: str, source: str = "empathd.yaml") -> Iterator[Problem]:
    """All problems of a text, in the order of its lines."""
    try:
        load(text, source)
    except ConfigError as refused:
        yield from refused.problems
