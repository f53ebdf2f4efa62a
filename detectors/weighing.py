"""What the phrases found, weighed against what a mail sounds like: cues go, cues come, and how urgent it is.

``weighing.toml`` holds for each label what speaks for it: how much the mail sounds like it (``learned.py``),
and each sign that the phrases found, as far as it was right where it stood. It is made by ``tools/learn.py``.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from textwrap import shorten
from typing import Any

from empathd.detectors.learned import Sounds, model
from empathd.detectors.reading import CALM, TROUBLES, WARM, Cue, Urgency

WHY = "the sentence sounds like it"
"""The reason of a cue that no phrase has found."""
PLAINLY = -1.0
"""Log odds below which what a phrase found goes again: its words can be pointed at, so it is given a lead."""
WARMLY = -2.0
"""The same for thanks and praise: people thank amid trouble more often than in the mails learned from."""
STEADILY = -0.5
"""The same for an urgency that phrases gave."""
SURELY = 0.5
"""Log odds from which on the sound of a mail alone makes it more urgent."""
GRAVE = frozenset(
    {"angry", "leaving", "unheard", "misunderstood", "repeat"}  # says something of us
    | {"blocked", "pressed"}  # calls for haste
    | {"frustrated", "stuck", "thanks"}  # is heard easily
)
"""A false alarm of these costs more than a miss."""
GRAVELY, LOUDLY = 1.5, 0.5
"""Log odds from which on one of them comes by its sound alone, and any other cue."""
SHORT = 30
"""Words: in fewer anything sounds like something."""
BRIEFLY = 2.0
"""Log odds from which on a sound counts in so short a text."""
WORDY = WARM | {"how_to"}
"""Never by its sound there: who thanks or asks how says so in words."""
BEYOND = 3.0
"""Log odds from which on no kind word takes a cue away."""
RECKONED = "pressed"
"""But for this: whether the time that is named is near is no matter of sound."""
IDLE = 2.0
"""Log odds from which on it makes a mail less urgent than others: a mail that waits too long costs more."""
SAID, HEARD, UNTOLD = 0.25, 0.5, 2.0
"""Log odds from which on an apology is due for a trouble in words, for one by its sound, for none; two are
beyond doubt."""
OURS = "misunderstood"
"""A trouble that nobody but we can have made."""
SHOWN = 80
"""Characters of a sentence in a reason."""
LEAST = 1e-6
"""Odds of a trouble that nobody has."""
_LEVELS = {"urgent": Urgency.URGENT, "high": Urgency.HIGH, "low": Urgency.LOW}
"""The labels of urgency, in the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for a label, in log odds: ``begin`` alone, ``sound`` by the model's, ``said`` by sign."""

    begin: float
    sound: float
    said: Mapping[str, float]

    def odds(self, signs: Iterable[str]) -> float:
        """What speaks for the label before anything is heard."""
        return self.begin + sum(self.said.get(sign, 0.0) for sign in signs)


@dataclass(frozen=True, slots=True)
class Due:
    """What speaks for an apology, in log odds: ``amiss``: that anything is; ``sorry``: those of the label."""

    begin: float
    amiss: float
    sorry: float

    def odds(self, odds: Mapping[str, float]) -> float:
        """How likely one is due: weak signs of several troubles count together."""
        none = sum(math.log1p(math.exp(odds[label])) for label in TROUBLES)
        return self.begin + self.amiss * math.log(max(math.expm1(none), LEAST)) + self.sorry * odds["sorry"]


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is likely in a text: the odds of each label, and where it sounds like it most."""

    text: str
    odds: Mapping[str, float]
    sounds: Sounds
    short: bool = field(init=False)
    """So few words that they sound like anything."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "short", len(self.text.split(maxsplit=SHORT)) < SHORT)

    def stays(self, label: str) -> bool:
        """Whether what a phrase found may stand; in few words, and what only others know of, always."""
        least = STEADILY if label in _LEVELS else WARMLY if label in WARM else PLAINLY
        return self.short or self.odds.get(label, 0.0) > least

    def cues(self, found: Sequence[Cue], possible: AbstractSet[str]) -> tuple[Cue, ...]:
        """Of the cues found those that are likely, and likely ones that no phrase found."""
        kept = [cue for cue in found if self.stays(cue.cue)]
        others = self.odds.keys() & possible - {cue.cue for cue in kept}
        heard = (self._heard(name) for name in sorted(others) if self._comes(name))
        return tuple(sorted((*kept, *heard), key=lambda cue: (cue.start, cue.cue)))

    def sure(self) -> frozenset[str]:
        """What the whole mail says so plainly that no kind word in it takes it away."""
        likely = (label for label, odds in self.odds.items() if odds > BEYOND and label != RECKONED)
        return frozenset() if self.short else frozenset(likely)

    def _comes(self, name: str) -> bool:
        if self.short:
            return name not in WORDY and self.odds[name] > BRIEFLY
        return self.odds[name] > (GRAVELY if name in GRAVE else LOUDLY)

    def level(self, found: Urgency, why: str, dated: Collection[int] = ()) -> tuple[Urgency, str]:
        """The likely urgency, and why; ``why``: the reason of the one that the phrases gave.

        ``dated``: where times are named. How soon these are is reckoned, and no matter of sound.
        """
        for label, level in _LEVELS.items():
            if level is found and self.stays(label):
                return found, why
            if level is not found and self._changes(label, level > found, dated):
                return level, f'sounds {level}: "{shorten(self._sentence(label), SHOWN, placeholder=" …")}"'
        return Urgency.NORMAL, ""

    def _changes(self, label: str, more: bool, dated: Collection[int]) -> bool:
        loud = BRIEFLY if self.short else SURELY
        if self.odds[label] <= (loud if more else IDLE):
            return False
        begin, end = self.sounds.place(label)
        return not any(begin <= at < end for at in dated)

    def sorry(self, cues: Iterable[Cue]) -> bool:
        """Whether an apology is due: for two troubles always, else where the mail sounds like it.

        For an answer of ours that missed the point as well, where they say so.
        """
        troubles = {cue.cue: cue.why != WHY for cue in cues if cue.cue not in CALM}
        least = (SAID if any(troubles.values()) else HEARD) if troubles else UNTOLD
        certain = len(troubles) > 1 or troubles.get(OURS, False)
        return certain or due().odds(self.odds) > least

    def _heard(self, name: str) -> Cue:
        """A cue in the words of the sentence that sounds most like it."""
        words = self._sentence(name)
        return Cue(name, words, self.text.find(words, self.sounds.place(name)[0]), why=WHY)

    def _sentence(self, label: str) -> str:
        begin, end = self.sounds.place(label)
        return self.text[begin:end].strip()


def weighed(cues: Sequence[Cue], level: Urgency, subject: str, text: str, language: str) -> Weighed | None:
    """How likely each label is, after phrases and sound; None in a language without a model."""
    listening = model(language)
    if listening is None:
        return None
    sounds = Sounds(listening, subject, text)
    said = _said(signs_of((cue.cue for cue in cues), level))
    odds = {label: begin + weight * sounds.odds[label] for label, (begin, weight) in said.items()}
    return Weighed(text, odds, sounds)


@lru_cache(maxsize=1_000)
def _said(signs: frozenset[str]) -> Mapping[str, tuple[float, float]]:
    """What the signs say of each label, and what its sound weighs; most mails have the signs of another."""
    return {label: (weights.odds(signs), weights.sound) for label, weights in table().items()}


def signs_of(cues: Iterable[str], level: Urgency) -> frozenset[str]:
    """What the phrases say of a mail: its cues, and the urgency that they give."""
    return frozenset((*cues, f"urgency-{level}"))


@cache
def table() -> Mapping[str, Weights]:
    """What speaks for each label."""
    return {label: Weights(**row) for label, row in _rows().items() if label != "due"}


@cache
def due() -> Due:
    """What speaks for an apology."""
    return Due(**_rows()["due"])


@cache
def _rows() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("empathd.detectors").joinpath("weighing.toml").read_text("utf-8"))
