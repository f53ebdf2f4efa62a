"""Which detectors there are: ours, and those that other distributions bring by entry point."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import EntryPoint, entry_points

from empathd.detectors.cues import (
    anger,
    asking,
    fears,
    feelings,
    history,
    outage,
    parting,
    polite,
    praise,
    pressure,
    request,
    struggle,
    trust,
    warmth,
)
from empathd.detectors.languages import tables
from empathd.detectors.phrases import Phrases
from empathd.detectors.reading import Detector
from empathd.detectors.together import Together

GROUP = "empathd.detectors"
"""The entry point group in which other distributions name their detectors."""

BUILT_IN: dict[str, Detector] = {
    "tried": struggle.DETECTORS["tried"],
    "stuck": struggle.DETECTORS["stuck"],
    "confused": asking.DETECTORS["confused"],
    "frustrated": feelings.DETECTORS["frustrated"],
    "how_to": asking.DETECTORS["how_to"],
    "polite_struggle": polite.DETECTORS["polite_struggle"],
    "angry": anger.DETECTORS["angry"],
    "unheard": history.DETECTORS["unheard"],
    "repeat": history.DETECTORS["repeat"],
    "misunderstood": history.DETECTORS["misunderstood"],
    "let_down": trust.DETECTORS["let_down"],
    "leaving": parting.DETECTORS["leaving"],
    "pressed": pressure.DETECTORS["pressed"],
    "blocked": outage.DETECTORS["blocked"],
    "worried": fears.DETECTORS["worried"],
    "thanks": warmth.DETECTORS["thanks"],
    "kudos": praise.DETECTORS["kudos"],
    "request": request.DETECTORS["request"],
}


class UnknownDetector(LookupError):
    """Somebody names a detector that does not exist; ``known`` lists those that do."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name, self.known = name, tuple(sorted(known))
        super().__init__(f"no detector is called {name!r}; there are: {', '.join(self.known)}")


class BrokenDetector(ImportError):
    """An installed distribution names a detector that cannot be loaded."""

    def __init__(self, name: str, origin: str, why: object) -> None:
        self.name_, self.origin = name, origin
        super().__init__(
            f"detector {name!r} of {origin} cannot be loaded: {why}; repair or uninstall {origin}"
        )


def find(names: Sequence[str] | None = None, core_functions: Sequence[str] = ()) -> dict[str, Detector]:
    """The detectors of these names, by default all; ``core_functions``: what the product is for ("export a report").

    Raises UnknownDetector for a name that nobody has, BrokenDetector where an installed one does not load.
    """
    brought = {point.name: point for point in entry_points(group=GROUP)}
    known = {**BUILT_IN, **brought}
    wanted = tuple(known) if names is None else tuple(names)
    for name in wanted:
        if name not in known:
            raise UnknownDetector(name, known)
    found = {name: BUILT_IN[name] if name not in brought else _load(brought[name]) for name in wanted}
    if core_functions and "how_to" in found:
        spoken = ("en", *sorted(tables.languages()))
        found["how_to"] = Together((found["how_to"], *(core(core_functions, one) for one in spoken)))
    return found


def origins() -> dict[str, str]:
    """Where each detector comes from: "built in", or the name and version of a distribution."""
    return dict.fromkeys(BUILT_IN, "built in") | {
        point.name: _origin(point) for point in entry_points(group=GROUP)
    }


def languages_of(name: str) -> tuple[str, ...]:
    """The languages in which a detector of ours finds its cue; none for somebody else's, who may read any."""
    others = (one for one in sorted(tables.languages()) if name in tables.table(one, "cues"))
    return ("en", *others) if name in BUILT_IN else ()


def _origin(point: EntryPoint) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist else point.value


def _load(point: EntryPoint) -> Detector:
    try:
        detector: Callable[..., object] = point.load()
    except Exception as error:  # whatever somebody else's module raises while it is imported
        raise BrokenDetector(point.name, _origin(point), error) from error
    if not callable(detector):
        raise BrokenDetector(point.name, _origin(point), f"{point.value} is not a function")
    return detector  # type: ignore[return-value]


_ASKED = (
    "(how|where|way to|ways to|possible to|able to|can i|can we|could i|trying to|want to|wanted to|need to|like to"
    "|help with|trouble with|instructions for|struggling to|find)"
)


def core(functions: Sequence[str], language: str = "en") -> Phrases:
    """Questions about what the product is for: "how do I export a report", "can't find where reports are exported"."""
    asked = _ASKED if language == "en" else f"({'|'.join(tables.table(language, 'words')['asked'])})"
    phrases = tuple(f"{asked} ... {_inflected(one)}" for one in functions)
    return Phrases("how_to", phrases, despite=("not", "if", "said"), language=language)


def _inflected(function: str) -> str:
    """ "export a report" as it may be said: exporting reports, export my report, reports exported."""
    words = [word for word in re.findall(r"[a-z0-9'-]+", function.lower()) if word not in _SMALL]
    if not words:
        raise ValueError(f"core function {function!r} holds no word to look for; write a verb and a thing")
    stems = [f"{_stem(word)}~" for word in words]
    return " (a|an|the|my|our|your|this|that|these|all|some|any|new|another|one|multiple|several|) ".join(
        stems
    )


_SMALL = frozenset("a an the my our your this that to of".split())


def _stem(word: str) -> str:
    """A word without what inflection may change at its end: invite → invit, colleagues → colleague."""
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] in "ey" else word
