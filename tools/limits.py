"""Fails where a file, a function or a circle of imports has grown beyond what a reader can hold in mind."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

FOLDERS = ("detectors", "replies", "config", "daemon", "tests", "benchmarks", "tools")
LINES_A_FILE = 250
LINES_A_FUNCTION = 40


def too_long(path: Path) -> Iterator[str]:
    """What is too long in one file; a function's length counts from its ``def`` to its last line."""
    text = path.read_text(encoding="utf-8")
    if (lines := len(text.splitlines())) > LINES_A_FILE:
        yield f"{path}: {lines} lines, at most {LINES_A_FILE}: part it by what it is about"
    for node in ast.walk(ast.parse(text, str(path))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LINES_A_FUNCTION:
                yield f"{path}:{node.lineno}: {node.name} has {lines} lines, at most {LINES_A_FUNCTION}"


def circles(package: str) -> Iterator[str]:
    """The first circle of imports among the modules of a package, if there is one."""
    graph = grimp.build_graph(package, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        yield "a circle of imports: " + " <- ".join(error.args[1])


def main() -> int:
    """Print every fault; 1 when there is one."""
    files = sorted(file for folder in FOLDERS for file in Path(folder).rglob("*.py"))
    faults = [fault for file in files for fault in too_long(file)] + list(circles("empathd"))
    print("\n".join(faults) or f"{len(files)} files: none too long, no circle of imports")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
