"""The cues of a language, out of its tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from empathd.detectors.languages.tables import read
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Urgency
from empathd.detectors.wording import Groups, lines


def phrases(language: str) -> Mapping[str, tuple[Phrases, ...]]:
    """The phrases of each cue. ValueError where a table is not as docs/languages.md says."""
    rows = read(language, "cues")
    groups = tuple(rows.get("groups", {}).items())
    return {
        cue: tuple(_phrases(language, cue, row, groups) for row in found)
        for cue, found in rows.items()
        if cue != "groups"
    }


def _phrases(language: str, cue: str, row: Mapping[str, Any], groups: Groups) -> Phrases:
    if unknown := row.keys() - {"phrases", "unless", "needs", "urgency", "despite"}:
        raise ValueError(f"{language}/cues.toml: [[{cue}]] has no key {', '.join(sorted(unknown))}")
    return Phrases(
        cue,
        lines(row["phrases"]),
        Urgency[row.get("urgency", "normal").upper()],
        unless=lines(row.get("unless", "")),
        needs=lines(row.get("needs", "")),
        despite=tuple(row.get("despite", ())),
        language=language,
        groups=groups,
    )
