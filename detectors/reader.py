"""Reads a message: may a machine answer, which cues, how urgent, what is needed, what was given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from empathd.detectors.channels import channel
from empathd.detectors.details import details
from empathd.detectors.language import language
from empathd.detectors.machines import automatic, caution
from empathd.detectors.message import Message
from empathd.detectors.need import need
from empathd.detectors.phrases import Folded, Phrases, matcher
from empathd.detectors.reading import Cue, Detector, Reading, Urgency
from empathd.detectors.together import flat

Report = Callable[[str, Exception], None]
"""Told when a detector fails: its name and why."""

CALM = frozenset({"thanks", "kudos", "tried"})
"""Cues that ask for nothing: with no other beside them a mail is of low urgency."""


def _silent(name: str, error: Exception) -> None:
    """Nobody asked to be told."""


class Reader:
    """Reads mail with a set of detectors. All their phrases together are looked for in one pass."""

    def __init__(
        self,
        detectors: Mapping[str, Detector],
        us: frozenset[str] = frozenset(),
        language: str = "en",
        report: Report = _silent,
    ) -> None:
        parts = [(name, part) for name, detector in detectors.items() for part in flat(detector)]
        self._phrases = matcher(tuple(part for _, part in parts if isinstance(part, Phrases)))
        self._others = tuple((name, part) for name, part in parts if not isinstance(part, Phrases))
        self._us, self._language, self._report = us, language, report

    def read(self, message: Message, flags: frozenset[str] = frozenset()) -> Reading:
        """What a message says about its writer; ``flags``: what the server knows of it. Never raises."""
        reason, where = automatic(message, self._us, flags), channel(message)
        if reason is not None:
            return Reading(language=self._language, channel=where, automatic=reason, machine=True)
        cues = self.cues(message)
        return Reading(
            cues=cues,
            urgency=urgency(message, cues),
            language=language(message.text, self._language),
            channel=where,
            automatic=caution(message, self._us),
            need=need(message, cues),
            details=details(message),
        )

    def cues(self, message: Message) -> tuple[Cue, ...]:
        """All cues in the order of the text; of overlapping ones of a kind only the longest."""
        found = list(self._phrases.find(Folded.of(message.text)))
        for name, detector in self._others:
            try:
                found.extend(detector(message))
            except Exception as error:  # somebody else's detector must not take the reading down
                self._report(name, error)
        return tuple(longest(found))


def longest(cues: Iterable[Cue]) -> list[Cue]:
    """Without those that another cue of the same name overlaps with more words."""
    kept: list[Cue] = []
    ends: dict[str, int] = {}
    for cue in sorted(cues, key=lambda cue: (cue.cue, cue.start, -len(cue.words))):
        last = kept[-1] if kept and kept[-1].cue == cue.cue else None
        if last is None or cue.start >= ends[cue.cue]:
            kept.append(cue)
        elif len(cue.words) > len(last.words):
            kept[-1] = cue
        else:
            continue
        ends[cue.cue] = cue.end
    return sorted(kept, key=lambda cue: (cue.start, cue.cue))


def urgency(message: Message, cues: Iterable[Cue]) -> Urgency:
    """The most urgent cue; low when nothing is asked for, normal otherwise."""
    cues = tuple(cues)
    most = max((cue.urgency for cue in cues), default=Urgency.NORMAL)
    if most > Urgency.NORMAL:
        return most
    names = {cue.cue for cue in cues}
    asks = "?" in message.text or "?" in message.subject
    if names and names <= CALM and not asks:
        return Urgency.LOW
    return Urgency.LOW if any(cue.urgency is Urgency.LOW for cue in cues) and not names - CALM else most
