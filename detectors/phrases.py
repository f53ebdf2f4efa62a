"""Finds phrases in words: one pass for all phrases of all families.

How phrases are written stands in ``wording.py``. A `Phrases` value is a detector by itself; the reader merges
all of them into one `Matcher`, whose ``automaton.py`` passes over the words of a mail once for all of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from empathd.detectors.automaton import Automaton
from empathd.detectors.contexts import Context, taken_away
from empathd.detectors.graph import Graph
from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Urgency
from empathd.detectors.tokens import Tokens
from empathd.detectors.wording import Groups

Look = Callable[[str, int, int], tuple[int, int] | None]
"""A closer look at the original text around the place of a hit: the place of the cue, or None for no cue."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A detector made of phrases: each place where one of them stands is a cue.

    ``unless``: phrases that take away a hit they overlap ("can't wait" is no "can't").
    ``needs``: phrases of which at least one must stand somewhere in the mail as well.
    ``despite``: contexts that do not matter here ("if you can't help I will cancel" is a threat all the same).
    ``look``: where the phrases are only a hint, what decides.
    """

    cue: str
    phrases: tuple[str, ...]
    urgency: Urgency = Urgency.NORMAL
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    despite: tuple[Context, ...] = ()
    look: Look | None = None
    language: str = "en"
    """Whose words of negation and hearsay count."""
    groups: Groups = ()
    """What words in capitals stand for, besides those of ``wording.py``."""

    def __call__(self, message: Message) -> Iterator[Cue]:
        """The cues of these phrases alone."""
        return matcher((self,)).find(message.text)


class Matcher:
    """Many `Phrases` at once: reads a text in one pass.

    ``exact``: accents count; else "fur" and "fuer" are für as well, as people type it.
    """

    def __init__(self, families: Sequence[Phrases], exact: bool = False) -> None:
        graph = Graph()
        for owner, family in enumerate(families):
            graph.add(family.phrases, (owner, "phrases"), family.groups)
            graph.add(family.unless, (owner, "unless"), family.groups)
            graph.add(family.needs, (owner, "needs"), family.groups)
        self._families = [
            replace(each, phrases=(), unless=(), needs=each.needs[:1], groups=()) for each in families
        ]
        """Without the written phrases, which take a megabyte a language."""
        self._automaton = Automaton(graph, exact)

    def find(self, original: str) -> Iterator[Cue]:
        """The cues of all families in a text, in no order; the same words may be found more than once."""
        text = Tokens(original)
        found: dict[int, list[tuple[int, int]]] = {}
        barred: dict[int, list[tuple[int, int]]] = {}
        met: set[int] = set()
        for (owner, role), start, end in self._automaton.find(text):
            if role == "needs":
                met.add(owner)
            else:
                (found if role == "phrases" else barred).setdefault(owner, []).append((start, end))
        for owner, spans in found.items():
            family = self._families[owner]
            if not family.needs or owner in met:
                yield from _cues(family, text, _free(spans, barred.get(owner, ())))


def _free(spans: Sequence[tuple[int, int]], bars: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans that overlap no bar, in linear time; both ascend by their start."""
    if not bars:
        yield from spans
        return
    reach = list(accumulate((end for _, end in bars), max))
    for start, end in spans:
        before = bisect_left(bars, (end,))
        if not before or reach[before - 1] <= start:
            yield start, end


def _cues(family: Phrases, text: Tokens, spans: Iterable[tuple[int, int]]) -> Iterator[Cue]:
    """The cues of a family at these places, but for those that their context takes away."""
    for start, end in spans:
        if taken_away(text.plain, start, family.despite, family.language) is None:
            if family.look is None:
                yield Cue(family.cue, text.original[start:end], start, family.urgency)
            elif place := family.look(text.original, start, end):
                yield Cue(family.cue, text.original[slice(*place)], place[0], family.urgency)


@lru_cache(maxsize=64)
def matcher(families: tuple[Phrases, ...]) -> Matcher:
    """The matcher of these phrases, made once: mailboxes that read alike share it."""
    return Matcher(families)
