"""A YAML text becomes settings, or all its problems at once with line and column."""

from __future__ import annotations

from pathlib import Path as File
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from empathd.config.problems import FAULT, ConfigError, Path, Problem, dotted
from empathd.config.secrets import Secret
from empathd.config.settings import Settings
from empathd.config.tree import Tree, grow
from empathd.config.wording import wording

__all__ = ["ConfigError", "load"]
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
CONSEQUENCE = "default_factory_not_called"
"""A default that follows another key (port) could not be found, because that one is wrong: no news."""
UNSAID = ("[key]", "[list]", "[file]")
"""Steps of a validator's path that stand in no file: which of several kinds of value it judged."""
Shape = TypeVar("Shape", bound=BaseModel)
_HINTS = {"mailboxes": ", or run empathd init DIR"}
ROUNDS = 6
MOST = 200
"""Problems told of one round: a file with more is probably no configuration of ours."""


def load(text: str, source: str = "empathd.yaml") -> Settings:
    """The settings that a YAML text names; ``source`` is its file name, for messages and relative paths.

    ConfigError: the text is refused as a whole, with all its problems (of a hopeless one, the first
    thousand or so). Nothing else is raised.
    """
    return as_model(text, source, Settings)


def as_model(text: str, source: str, model: type[Shape]) -> Shape:
    """A YAML text as a section of this model, be it the whole configuration or a file beside it."""
    tree = grow(text)
    if not tree.problems and not isinstance(tree.data, dict):
        tree.problems.append(_shapeless(tree.data, _first(model)))
    problems = list(tree.problems)
    if isinstance(tree.data, dict):
        settings, faults = _judge(tree, File(source).parent, model)
        problems += faults
        if settings is not None and not problems:
            return settings
    raise ConfigError(source, problems)


def _judge(tree: Tree, base: File, model: type[Shape]) -> tuple[Shape | None, list[Problem]]:
    """Validate; put what is wrong aside and look again, so that one fault hides no other."""
    found: dict[Path, Problem] = {}
    data = tree.data
    for _ in range(ROUNDS):
        try:
            settings = model.model_validate(data, context={"base": base})
        except ValidationError as refused:
            told = refused.errors(include_url=False)
            errors = [each for each in told if each["type"] != CONSEQUENCE][:MOST]
        else:
            return settings, list(found.values())
        fresh = [
            (about[0], error)
            for about, error in map(_about, errors)
            if not _explained(about, {*tree.lost, *found})
        ]
        for path, error in fresh:
            found[path] = Problem(dotted(path), *tree.place(path), *wording(error, path))
        for error in errors:
            data = _aside(data, _location(error))
    return None, list(found.values())


def _about(error: ErrorDetails) -> tuple[tuple[Path, ...], ErrorDetails]:
    """All keys that an error was judged by; it is shown at the first."""
    section = _location(error)
    keys = error.get("ctx", {}).get("about", ()) if error["type"] == FAULT else ()
    about = tuple((*section, *map(_part, key.split("."))) for key in keys) or (section,)
    return about, error


def _part(key: str) -> str | int:
    """A step of a path; ``[2]`` is an item of a list."""
    return int(key[1:-1]) if key.startswith("[") else key


def _location(error: ErrorDetails) -> Path:
    return tuple(part for part in error["loc"] if part not in UNSAID)


def _explained(about: tuple[Path, ...], found: set[Path]) -> bool:
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


def _first(model: type[BaseModel]) -> str:
    """The key with which such a file begins."""
    fields = model.model_fields.items()
    return next(field.alias or name for name, field in fields if field.is_required())


def _shapeless(data: object, first: str) -> Problem:
    if data is None:
        return _whole("the file is empty", f"begin with {first}:{_HINTS.get(first, '')}")
    return _whole("the file does not hold keys at the top", f"begin with {first}: and its keys below")


def _whole(wrong: str, right: str) -> Problem:
    return Problem("", 1, 1, wrong, right)
