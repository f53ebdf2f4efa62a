"""The states of the automaton: where in all phrases at once a text has led so far."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from empathd.detectors.openings import named

Role = Literal["phrases", "unless", "needs"]
Use = tuple[int, Role]
"""The number of a family, and what a phrase is in it."""
Words = tuple[str, ...]


@dataclass(eq=False, slots=True)
class End:
    """What it means to have come here.

    ``use``: a phrase is complete, unless it goes on after a gap, the number of which is ``begins``.
    ``after``: it counts only where the part before that gap was found.
    """

    use: Use
    after: int | None = None
    begins: int | None = None


Ended = tuple[End, bool]
"""An end, and whether the last token only had to follow."""
Told = tuple[bool, Sequence[Use], frozenset[int]]
"""Whether the last token only had to follow, whose phrases are complete, and which gaps begin."""


class Kind:
    """A word as phrases see it: the words of phrases that it may be, and the stems that it may begin with.

    ``names``: both of them in one.
    """

    __slots__ = ("names", "stems", "words")

    def __init__(self, words: Words, stems: Words) -> None:
        self.words, self.stems = words, stems
        self.names = (*words, *map(named, stems))


class Meaning(NamedTuple):
    """What it means to have come to a place.

    ``after``: what has been found here, if the part before that gap was; ``gaps``: the numbers of these gaps.
    ``tells``: phrases that are complete here whatever was found before, and gaps that begin: first those to
    which the last token does not belong, as they are the shorter ones.
    """

    after: Mapping[int, Sequence[Ended]]
    gaps: frozenset[int]
    tells: Sequence[Told]


_NOTHING = Meaning({}, frozenset(), ())
"""Shared by the places that are no end of anything."""


def meaning(ends: Iterable[Ended]) -> Meaning:
    """What it means to have come to all of these ends at once."""
    if not (every := dict.fromkeys(ends)):
        return _NOTHING
    after: dict[int, list[Ended]] = {}
    whole: tuple[list[Use], list[Use]] = ([], [])
    begun: tuple[set[int], set[int]] = (set(), set())
    for ended in every:
        end, back = ended
        if end.after is not None:
            after.setdefault(end.after, []).append(ended)
        elif end.begins is None:
            whole[back].append(end.use)
        else:
            begun[back].add(end.begins)
    tells = [
        (back, whole[back], frozenset(begun[back])) for back in (True, False) if whole[back] or begun[back]
    ]
    return Meaning(after, frozenset(after), tells)


class Place(ABC):
    """A state of the automaton: what it means to have come here, and the way on.

    ``then``: where each kind of word that has come by leads, None: nowhere.
    """

    __slots__ = ("after", "gaps", "tells", "then")

    def __init__(self, means: Meaning, then: dict[Kind | None, Place | None]) -> None:
        self.after, self.gaps, self.tells = means
        self.then = then

    @abstractmethod
    def step(self, kind: Kind) -> Place | None:
        """Where a kind of word leads from here."""


class Net(Protocol):
    """Phrases that an automaton can walk: as they are written, or worked out beforehand.

    ``words``: all tokens that stand in a phrase; ``stems``: those with which a longer one may begin.
    """

    @property
    def words(self) -> Collection[str]: ...

    @property
    def stems(self) -> Collection[str]: ...

    def start(self) -> Place:
        """Where all phrases begin; nothing that was made before is kept."""
