"""Answers the team has written: when one fits, the draft answers at first contact instead of promising to.

A playbook says when it fits (words, cues, what is asked for, language, facts) and what to answer. All its
conditions must hold; of several that fit the one with the most conditions is used, then the first by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from empathd.detectors.details import settled
from empathd.detectors.message import Message
from empathd.detectors.phrases import Phrases, matcher
from empathd.detectors.reading import Reading

MOST_NEARLY = 3
"""Playbooks that nearly fitted which are told of."""
_NEAR = 1
"""Conditions that may fail for a playbook to have nearly fitted."""


@dataclass(frozen=True, slots=True)
class Playbook:
    """One known question and its answer; an empty condition holds always."""

    name: str
    answers: Mapping[str, str]
    """The answer as a template, by language (ISO 639-1): it fits mails in these languages alone."""
    words: tuple[str, ...] = ()
    """Phrases of which one must stand in the subject or the new words."""
    unless: tuple[str, ...] = ()
    """Phrases of which none may."""
    cues: frozenset[str] = frozenset()
    """Cues of which one must be there."""
    asked: frozenset[str] = frozenset()
    """What is asked for, one of these."""
    details: tuple[str, ...] = ()
    """Kinds of facts that must have been given, all of them."""
    need: str = ""
    """The need behind the request, for the agent."""
    goodwill: Mapping[str, str] = field(default_factory=dict)
    """What may be offered to make it right, as a template by language; put into the draft."""
    goodwill_cues: frozenset[str] = frozenset()
    """It is offered only where one of these cues is there; empty: always."""
    limit: str = ""
    """How far the offer may go, for the team's eyes alone."""
    member: str = ""
    """Name of the person who should have it."""

    @property
    def weight(self) -> int:
        """How particular it is: its conditions."""
        return sum(map(bool, (self.words, self.cues, self.asked, self.details, self.unless)))

    def offers(self, reading: Reading) -> bool:
        """Whether its goodwill may stand in the answer to a mail that reads so."""
        return bool(self.goodwill) and (not self.goodwill_cues or bool(self.goodwill_cues & reading.names()))


@dataclass(frozen=True, slots=True)
class Choice:
    """The playbook that is used, and those that nearly were, each with what was missing."""

    used: Playbook | None = None
    nearly: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        need = f" (they need {self.used.need})" if self.used and self.used.need else ""
        used = f"playbook {self.used.name}{need}" if self.used else ""
        others = "; ".join(f"{name}: {why}" for name, why in self.nearly)
        return ", ".join(filter(None, (used, f"nearly {others}" if others else "")))


class Playbooks:
    """All playbooks of a team; their words are found in one pass over a mail."""

    def __init__(self, playbooks: Sequence[Playbook] = ()) -> None:
        self.all = tuple(sorted(playbooks, key=lambda one: (-one.weight, one.name)))
        families = [
            Phrases(f"{role}/{one.name}", words, despite=("not", "if", "said"))
            for one in self.all
            for role, words in (("words", one.words), ("unless", one.unless))
            if words
        ]
        self._matcher = matcher(tuple(families)) if families else None

    def choose(self, message: Message, reading: Reading) -> Choice:
        """Which playbook answers the mail; those whose words stand in it and that fail by one condition."""
        if not self.all:
            return Choice()
        text = f"{message.subject}\n\n{message.text}"
        said = {cue.cue for cue in self._matcher.find(text)} if self._matcher else set()
        judged = [(one, tuple(_missing(one, said, reading))) for one in self.all]
        used = next((one for one, missing in judged if not missing), None)
        nearly = [
            (one.name, missing[0])
            for one, missing in judged
            if len(missing) == _NEAR and f"words/{one.name}" in said
        ]
        return Choice(used, tuple(nearly[:MOST_NEARLY]))


def _missing(one: Playbook, said: set[str], reading: Reading) -> Iterator[str]:
    """What keeps a playbook from fitting, in words."""
    if reading.language not in one.answers:
        yield f"no answer in {reading.language}"
    if one.words and f"words/{one.name}" not in said:
        yield "none of its words"
    if f"unless/{one.name}" in said:
        yield "a word that rules it out"
    if one.cues and not one.cues & reading.names():
        yield f"no cue {' or '.join(sorted(one.cues))}"
    if one.asked and reading.asked not in one.asked:
        yield f"asks for {reading.asked or 'nothing certain'}, not {' or '.join(sorted(one.asked))}"
    facts = settled(reading.details)
    yield from (f"no {kind} given" for kind in one.details if not facts.get(kind))


def clashes(playbooks: Sequence[Playbook]) -> Iterator[tuple[str, str]]:
    """Pairs of playbooks that fit the very same mails: the second one never gets its turn."""
    seen: dict[object, str] = {}
    for one in playbooks:
        for language in one.answers:
            key = (language, one.words, one.unless, one.cues, one.asked, one.details)
            first = seen.setdefault(key, one.name)
            if first != one.name:
                yield first, one.name
