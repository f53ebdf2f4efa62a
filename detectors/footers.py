"""Takes legal footers, and the warnings of mail systems, out of a mail."""

from __future__ import annotations

from itertools import pairwise

from empathd.detectors.endings import (
    ENOUGH_LEGAL,
    FIRST_PERSON,
    LEAST_LEGAL,
    LEGAL,
    LEGAL_HINTS,
    SURELY_LEGAL,
    WARNING,
)

WRAPPED = 50
"""Characters of a line that was broken because it was full."""


def without_footer(lines: list[str]) -> list[str]:
    """Without legal footers and the mail system's warnings; cheap where there are none."""
    if not _is_suspect("\n".join(lines)):
        return lines
    edges = [-1, *(at for at, line in enumerate(lines) if not line.strip()), len(lines)]
    kept: list[str] = []
    for start, end in pairwise(edges):
        paragraph = lines[start + 1 : end]
        if _is_suspect(said := _flat(paragraph)):
            if WARNING.match(said):
                continue
            begin = _begin(paragraph)
            if _is_legal(_flat(paragraph[begin:])):
                kept += lines[max(start, 0) : start + 1 + begin] if begin else ()
                break
        kept += lines[max(start, 0) : end]
    return kept


def _begin(lines: list[str]) -> int:
    """Where a footer would begin that has no empty line above it: at the first line that is like one."""
    begin = next((at for at, line in enumerate(lines) if _is_suspect(line)), 0)
    while begin and len(lines[begin - 1]) > WRAPPED and lines[begin - 1].rstrip()[-1:] not in ".!?":
        begin -= 1  # its first lines may be like any other
    return begin


def _flat(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)


def _is_suspect(text: str) -> bool:
    """Does it hold one of the words that stand in each footer?"""
    lower = text.lower()
    return any(hint in lower for hint in LEGAL_HINTS)


def _is_legal(paragraph: str) -> bool:
    """Is it a company's footer, and not a person who speaks of something confidential?"""
    if FIRST_PERSON.search(paragraph):
        return False
    if SURELY_LEGAL.search(paragraph):
        return True
    hits = {hit.lower() for hit in LEGAL.findall(paragraph)} if len(paragraph) >= LEAST_LEGAL else ()
    return len(hits) >= ENOUGH_LEGAL
