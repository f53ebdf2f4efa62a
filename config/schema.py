"""The configuration's JSON Schema, and which keys it knows in which place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from empathd.config import durations
from empathd.config.kinds import Section
from empathd.config.problems import Path
from empathd.config.settings import Settings

Node = Mapping[str, Any]


class _Generator(GenerateJsonSchema):
    """Defaults as a person writes them: ``6h``, not ``PT6H``."""

    def encode_default(self, dft: Any) -> Any:
        if isinstance(dft, timedelta):
            return durations.spelled(dft)
        return dft.model_dump(mode="json") if isinstance(dft, Section) else super().encode_default(dft)


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the YAML file, for editors that complete and check it."""
    found = Settings.model_json_schema(by_alias=True, schema_generator=_Generator)
    hours = found["properties"]["hours"]
    hours["oneOf"] = [{"const": "always"}, *(kind for kind in hours.pop("anyOf") if "$ref" in kind)]
    hours["default"] = "always"
    found["$defs"]["Folders"]["properties"]["sent"]["default"] = "auto"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found, "title": "empathd"}


def known_keys(path: Path) -> tuple[str, ...]:
    """The keys that may stand below a key; none where it holds no keys."""
    whole = _schema()
    nodes: list[Node] = [whole]
    for part in path:
        nodes = [below for node in nodes for below in _below(node, part, whole)]
    return tuple(key for node in nodes for key in node.get("properties", {}))


_schema = cache(schema)


def _below(node: Node, part: str | int, whole: Node) -> Iterator[Node]:
    properties = node.get("properties", {})
    patterns = node.get("patternProperties", {})
    if part in properties:
        children = [properties[part]]
    elif isinstance(part, int):
        children = [node.get("items")]
    else:
        children = [*patterns.values(), node.get("additionalProperties")]
    for child in children:
        if isinstance(child, dict):
            yield from _kinds(child, whole)


def _kinds(node: Node, whole: Node) -> Iterator[Node]:
    """The node itself with references followed, and each kind that it may be."""
    if "$ref" in node:
        node = whole["$defs"][node["$ref"].removeprefix("#/$defs/")]
    yield node
    for kind in (*node.get("anyOf", ()), *node.get("oneOf", ())):
        yield from _kinds(kind, whole)
