"""What the validator found, in words that a person can act on."""

from __future__ import annotations

from typing import Any

from pydantic_core import ErrorDetails

from empathd.config.problems import FAULT, Path, nearest, shown
from empathd.config.schema import known_keys

SECTIONS = ("model_type", "dict_type", "mapping_type", "model_attributes_type")


def wording(error: ErrorDetails, path: Path) -> tuple[str, str]:
    """What is wrong and what would be right. Never quotes a value near a password."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == FAULT:
        return context["wrong"], context["right"]
    if kind == "extra_forbidden":
        return _unknown(path)
    if kind == "missing":
        return f"{path[-1]} is missing", f"add {path[-1]}: …"
    if kind in SECTIONS:
        keys = ", ".join(known_keys(path)) or "a name of your own for each"
        return f"{_name(error['input'])} stands where keys are expected", f"write below it: {keys}"
    if kind in ("tuple_type", "list_type"):
        return (
            f"{_name(error['input'])} stands where a list is expected",
            "write it in brackets: [one, two]",
        )
    return _number_or_choice(error, context)


def _number_or_choice(error: ErrorDetails, context: dict[str, Any]) -> tuple[str, str]:
    value = shown(error["input"])
    match error["type"]:
        case "int_type" | "int_parsing" | "int_from_float":
            return f"{value} is not a whole number", "write it in digits, without quotes"
        case "greater_than_equal":
            return f"{value} is too small", f"write {context['ge']} or more"
        case "less_than_equal":
            return f"{value} is too large", f"write {context['le']} or less"
        case "literal_error":
            return f"{value} is not known here", f"write {context['expected'].replace(chr(39), '')}"
        case "too_short":
            return "there is nothing in it", "write at least one entry"
        case _:
            return error["msg"], "see empathd schema"


def _unknown(path: Path) -> tuple[str, str]:
    name, keys = str(path[-1]), known_keys(path[:-1])
    near = nearest(name, keys)
    right = f"did you mean {near}?" if near else f"known here: {', '.join(keys)}"
    return f"{shown(name)} is not a key of empathd here", right


def _name(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case list():
            return "a list"
        case dict():
            return "a group of keys"
        case _:
            return "a single value"
