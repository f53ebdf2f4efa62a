"""Several detectors under one name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Detector


@dataclass(frozen=True, slots=True)
class Together:
    """A detector made of several: phrases, say, and a function for what phrases cannot express."""

    parts: tuple[Detector, ...]

    def __call__(self, message: Message) -> Iterator[Cue]:
        """All their cues."""
        for part in self.parts:
            yield from part(message)


def flat(detector: Detector) -> tuple[Detector, ...]:
    """A detector's parts, however deep they are put together."""
    if isinstance(detector, Together):
        return tuple(inner for part in detector.parts for inner in flat(part))
    return (detector,)
