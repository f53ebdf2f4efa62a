"""Which detectors there are: ours in a literal dict, other people's by entry point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points

from empathd.detectors.core import core
from empathd.detectors.cues import (
    asking,
    feelings,
    history,
    polite,
    pressure,
    request,
    struggle,
    trust,
    warmth,
)
from empathd.detectors.reading import Detector

GROUP = "empathd.detectors"

BUILT_IN: Mapping[str, Detector] = {
    **struggle.DETECTORS,
    **asking.DETECTORS,
    **feelings.DETECTORS,
    **polite.DETECTORS,
    **history.DETECTORS,
    **trust.DETECTORS,
    **pressure.DETECTORS,
    **warmth.DETECTORS,
    **request.DETECTORS,
}


class UnknownDetector(LookupError):  # noqa: N818 - the name says what is wrong
    """A name that no detector has; says which there are."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no detector {name}; there are: {', '.join(sorted(known))}")
        self.name, self.known = name, tuple(known)


def find(names: Sequence[str] | None = None, core_functions: Sequence[str] = ()) -> dict[str, Detector]:
    """The detectors with these names, or all; ``core_functions``: what customers come to the product for."""
    found: dict[str, Detector] = dict(BUILT_IN)
    if core_functions:
        found["core_functions"] = core(core_functions)
    found |= {name: entry.load() for name, entry in _installed().items() if name not in found}
    if names is None:
        return found
    for name in names:
        if name not in found:
            raise UnknownDetector(name, tuple(found))
    return {name: found[name] for name in names}


def sources() -> dict[str, str]:
    """Where each detector comes from: ``built in``, or the distribution that brings it."""
    installed = {name: entry.dist.name if entry.dist else "?" for name, entry in _installed().items()}
    return {**installed, **dict.fromkeys(BUILT_IN, "built in")}


def _installed() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=GROUP)}
