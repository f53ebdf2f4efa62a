"""YAML text to plain data, with the line and column of every key. Nothing in here knows our settings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from empathd.config.problems import Path, Problem, dotted, shown

BIGGEST = 1_000_000
MOST_NODES = 20_000
DEEPEST = 20
STANDARD = "tag:yaml.org,2002:"
KINDS = ("map", "seq", "str", "int", "float", "bool", "null", "timestamp")
ADVICE = {
    "\\t": ("a tab stands where only spaces may", "indent with spaces"),
    "mapping values are not allowed": (
        "a colon stands where none may",
        "put the value in quotes",
    ),
    "undefined alias": ("an alias (*) without its anchor (&)", "put a value that begins with * in quotes"),
    "another document": (
        "a second document begins here",
        "remove this ---: one configuration a file",
    ),
    "cannot start any token": ("a character that cannot begin a value", "put the value in quotes"),
}


@dataclass(slots=True)
class Tree:
    """A file as plain data (dict, list, str, int, float, bool, None), and where each key or item stands."""

    data: Any = None
    places: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    lost: set[Path] = field(default_factory=set)
    """Where a value stands that could not be read; its problem is told already."""
    nodes: int = 0

    def place(self, path: Path) -> tuple[int, int]:
        """Line and column of a key, or of the nearest key above it that is there."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))

    def complain(self, path: Path, node: Node, wrong: str, right: str) -> None:
        """Note what is wrong with a node."""
        self.problems.append(Problem(dotted(path), *_mark(node), wrong, right))

    def lose(self, path: Path, node: Node, wrong: str, right: str) -> None:
        """Note what is wrong with a node whose value is left out."""
        self.complain(path, node, wrong, right)
        self.lost.add(path)


def grow(text: str) -> Tree:
    """The tree of a YAML 1.2 text; what could not be read is left out and stands in ``problems``."""
    tree = Tree()
    if len(text) > BIGGEST:
        tree.problems.append(Problem("", 1, 1, "the file is larger than 1 MB", "write a shorter one"))
        return tree
    try:
        root = _compose(text.removeprefix("\ufeff"))
    except RecursionError:
        tree.problems.append(Problem("", 1, 1, "lists or keys are nested too deeply", "write them flatter"))
    except (YAMLError, ValueError, AttributeError, TypeError) as error:
        tree.problems.append(_syntax(error))
    else:
        if root is not None:
            tree.data = _plain(root, (), tree)
    return tree


def _compose(text: str) -> Node | None:
    yaml = YAML(typ="safe", pure=True)
    yaml.composer.warn_double_anchors = False  # the warning would print the line, perhaps a password
    root: Node | None = yaml.compose(text)
    return root


def _plain(node: Node, path: Path, tree: Tree) -> Any:
    """The data below a node. Aliases make a graph of the tree, so depth and number are bounded."""
    tree.nodes += 1
    if tree.nodes > MOST_NODES or len(path) > DEEPEST:
        if path[:1] not in tree.lost:
            tree.lose(path[:1], node, "too many lists or keys, or too deeply nested", "write fewer aliases")
        return None
    if str(node.tag).removeprefix(STANDARD) not in KINDS:
        tree.lose(path, node, "a tag (!) has no meaning here", "remove it, or put the value in quotes")
        return None
    if isinstance(node, MappingNode):
        return _mapping(node, path, tree)
    if isinstance(node, SequenceNode):
        return [_item(item, (*path, index), tree) for index, item in enumerate(node.value)]
    return _scalar(node)


def _item(node: Node, path: Path, tree: Tree) -> Any:
    tree.places[path] = _mark(node)
    return _plain(node, path, tree)


def _mapping(node: MappingNode, path: Path, tree: Tree) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            tree.complain(path, key, "a key is a list or has keys itself", "write a single word as the key")
            continue
        name = str(key.value)
        here = (*path, name)
        if name in found:
            wrong = f"{shown(name)} stands here twice, first in line {tree.places[here][0]}"
            tree.complain(here, key, wrong, "remove one of them")
            continue
        tree.places[here] = _mark(key)
        found[name] = _plain(value, here, tree)
    return found


def _scalar(node: Node) -> Any:
    """A value by its YAML 1.2 type; dates stay text, and so does a number that is none to us."""
    kind, text = str(node.tag).removeprefix(STANDARD), str(node.value)
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    if kind in ("int", "float"):
        return _number(text)
    return text


def _number(text: str) -> int | float | str:
    readings = (lambda: int(text), lambda: int(text, 0), lambda: float(text))
    for reading in readings:
        try:
            return reading()
        except ValueError:
            continue
    return text


def _mark(node: Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _syntax(error: Exception) -> Problem:
    """A syntax error in our words. Nothing is quoted from the file: it might be a password."""
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = str(getattr(error, "problem", None) or "a character that YAML does not allow")
    for sign, (wrong, right) in ADVICE.items():
        if sign in said:
            return Problem("", line, column, f"not YAML: {wrong}", right)
    said = re.sub(r"'[^'<]{2,200}'", "…", said)
    return Problem("", line, column, f"not YAML: {said}", "mend this line or the one above it")
