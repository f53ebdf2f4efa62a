"""Where a password comes from. Only the name of the place stands in the configuration, never the password."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, cast

from pydantic import PlainValidator, ValidationInfo
from pydantic import WithJsonSchema as Schema

from empathd.config.kinds import located
from empathd.config.problems import fault

Kind = Literal["credential", "file", "env", "command"]
WAYS = "write {credential: NAME}, {file: PATH}, {env: NAME} or {command: [PROGRAM, ARG]}"


@dataclass(frozen=True, slots=True)
class Secret:
    """A place that holds a password: the name of it, or a program with its arguments that prints it."""

    kind: Kind
    value: str | tuple[str, ...]


def _secret(value: Any, info: ValidationInfo) -> Secret:
    """Read ``{kind: value}``. No message repeats a value: it might be the password itself."""
    if isinstance(value, Secret):
        return value
    if not isinstance(value, dict):
        raise fault("a password must not stand in this file", WAYS)
    if len(value) != 1 or next(iter(value)) not in ("credential", "file", "env", "command"):
        raise fault("a password comes from exactly one place", WAYS)
    kind, place = next(iter(value.items()))
    if kind == "command":
        return Secret("command", _command(place))
    if not isinstance(place, str) or not place.strip() or not place.isprintable():
        raise fault(f"{kind} needs a name", WAYS)
    if kind == "file":
        return Secret("file", str(located(place, info)))
    if "=" in place or "/" in place:
        raise fault(f"the name after {kind} holds a character that cannot stand in one", WAYS)
    return Secret(cast(Kind, kind), place)


def _command(place: Any) -> tuple[str, ...]:
    if not isinstance(place, list) or not place or not all(isinstance(word, str) and word for word in place):
        raise fault("command needs a list of texts: no shell reads it", WAYS)
    return tuple(place)


def _way(kind: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {kind: value}, "required": [kind], "additionalProperties": False}


_NAME = {"type": "string", "minLength": 1}
_WORDS = {"type": "array", "items": _NAME, "minItems": 1}
Password = Annotated[
    Secret,
    PlainValidator(_secret),
    Schema(
        {"oneOf": [*(_way(kind, _NAME) for kind in ("credential", "file", "env")), _way("command", _WORDS)]}
    ),
]
