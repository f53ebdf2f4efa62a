"""Finds phrases in words: one pass for all phrases of all families.

How phrases are written stands in ``wording.py``. A `Phrases` value is a detector by itself; the reader merges
all of them into one `Matcher`, whose ``automaton.py`` passes over the words of a mail once for all of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import accumulate, chain

from empathd.detectors.automaton import Automaton
from empathd.detectors.contexts import Context, taken_away
from empathd.detectors.graph import Graph
from empathd.detectors.message import Message
from empathd.detectors.packed import Packed, packed
from empathd.detectors.reading import Cue, Urgency
from empathd.detectors.tokens import Tokens
from empathd.detectors.wording import GROUPS, Groups
from empathd.detectors.written import Written

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
    """Many `Phrases` at once: reads a text in one pass, and in a second one where some are nobody's but the team's.

    ``exact``: accents count; else "fur" and "fuer" are für as well, as people type it.
    ``language``: whose phrases were worked out beforehand; what is not among them is read as it is written.
    """

    def __init__(self, families: Sequence[Phrases], exact: bool = False, language: str = "") -> None:
        net = packed(language) if language else None
        numbers = [net.families.get(signature(each)) if net else None for each in families]
        ready = {number: at for at, number in enumerate(numbers) if number is not None}
        written = [at for at, number in enumerate(numbers) if number is None]
        self._families = [
            replace(each, phrases=(), unless=(), needs=each.needs[:1], groups=()) for each in families
        ]
        """Without the written phrases, which take a megabyte a language."""
        self._passes: list[tuple[Automaton, Mapping[int, int]]] = []
        """Automata, with the families here by their numbers there."""
        if net and ready:
            self._passes.append((_worked_out(net), ready))
        if written:
            graph = graph_of((at, families[at]) for at in written)
            self._passes.append((Automaton(Written(graph), exact), {at: at for at in written}))

    def find(self, original: str) -> Iterator[Cue]:
        """The cues of all families in a text, in no order; the same words may be found more than once."""
        text = Tokens(original)
        found: dict[int, list[tuple[int, int]]] = {}
        barred: dict[int, list[tuple[int, int]]] = {}
        met: set[int] = set()
        for automaton, families in self._passes:
            for (number, role), start, end in automaton.find(text):
                owner = families.get(number)
                if owner is None:
                    continue
                if role == "needs":
                    met.add(owner)
                else:
                    (found if role == "phrases" else barred).setdefault(owner, []).append((start, end))
        for owner, spans in found.items():
            family = self._families[owner]
            if not family.needs or owner in met:
                yield from _cues(family, text, _free(spans, barred.get(owner, ())))


def graph_of(families: Iterable[tuple[int, Phrases]]) -> Graph:
    """All that is written in these families, each with its number."""
    graph = Graph()
    for number, family in families:
        graph.add(family.phrases, (number, "phrases"), family.groups)
        graph.add(family.unless, (number, "unless"), family.groups)
        graph.add(family.needs, (number, "needs"), family.groups)
    return graph


def signature(family: Phrases) -> str:
    """What tells the writing of a family from any other."""
    said = (family.cue, *family.phrases, "", *family.unless, "", *family.needs, "", _named(family.groups))
    return blake2b("\n".join(said).encode(), digest_size=8).hexdigest()


@lru_cache(maxsize=8)
def _named(groups: Groups) -> str:
    return "\n".join(chain.from_iterable((*GROUPS.items(), *groups)))


@cache
def _worked_out(net: Packed) -> Automaton:
    """The automaton of what was worked out for a language: all that read it share it."""
    return Automaton(net)


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
def matcher(families: tuple[Phrases, ...], language: str = "") -> Matcher:
    """The matcher of these phrases, made once: mailboxes that read alike share it."""
    return Matcher(families, language=language)
