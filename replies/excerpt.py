"""The customer's own words in our reply: one sentence of theirs that can well be repeated to them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice

from empathd.detectors.reading import WARM, Cue
from empathd.detectors.told import Place, ahead, around, sentences
from empathd.detectors.weighing import WHY
from empathd.replies import idiom, loss
from empathd.replies.counted import COUNTED, DATED
from empathd.replies.repeated import fit, part, telling_words
from empathd.replies.unfit import RHETORICAL

SPEAKING = (
    "misunderstood", "blocked", "let_down", "how_to", "stuck", "tried", "confused", "request",
    "pressed", "frustrated",
)  # fmt: skip
"""Cues whose sentence says what is the matter, the most telling first."""
KIND = ("kudos", "thanks")
TENDER = frozenset({"angry", "unheard", "leaving", "worried"})
"""Sentences that nobody wants to hear repeated back."""
PARTING = frozenset({"leaving", "request", "pressed", "how_to", "confused", "thanks", "kudos"})
"""Who takes leave without a grudge wants just that to be heard."""
MOURNING = ("request", "how_to", "confused", "stuck")
"""What is repeated to who mourns."""
VEILED = frozenset({"polite_struggle", "misunderstood"})
"""Where the sentence that sounds most like it tells of feelings, and another one of the matter."""
ASIDE = frozenset({"tried", "polite_struggle", "repeat", "thanks", "kudos"})
"""Sentences that tell of the writer and of us; what the matter is stands before or behind them."""
REPROACH = frozenset({"misunderstood", "frustrated"})
"""Sentences that lead up to nothing: what they say of us is not repeated on the way to the matter."""
CUES = 40
"""Cues that are looked at: nobody names more troubles than that in earnest."""
FULL = 4
"""Telling words in a sentence that can stand by itself."""
BACK = 3
"""Sentences that are looked back for the matter."""
PAIR = 220
"""Characters of two sentences that belong together."""
MEANT = 600
"""Characters behind "that's not what I asked" in which stands what they did ask."""
_SCANNED = 20_000
_DIGIT = re.compile(r"\d")
_MATTER = idiom.whole("matter")
"""How it is mentioned among kind words."""
_NEGATED = idiom.whole("negated")
"""What is not as it should be."""
_MEANT = idiom.whole("meant")
_BESIDES = re.compile(rf"\W*{idiom.either('besides')}\b", re.I)
"""How a sentence begins that is about something else."""


def excerpt(text: str, cues: Sequence[Cue], language: str = "") -> str:
    """A sentence of the mail to repeat, with its closing mark; empty when none is fit for it.

    The one that tells most of the matter, with the sentence before it where it says little by itself. Of one
    that is too long a part is repeated; ``language``: that of the mail, to know where a part of it begins.
    """
    text = text[:_SCANNED]
    told = tuple(sentences(text))
    names = frozenset(cue.cue for cue in cues)
    said_in = [(cue, around(told, cue.start)) for cue in cues[:CUES] if cue.words]

    def telling(kinds: Collection[str]) -> set[Place | None]:
        return {place for cue, place in said_in if cue.cue in kinds}

    mourns = "worried" in names and loss.told(text)
    hurts = TENDER - {"leaving"} if mourns or names <= PARTING else TENDER
    hurt = bool(hurts & names)
    # A sentence that only sounds unheard may be what they had asked.
    tender = {place for cue, place in said_in if cue.cue in hurts and not (cue.cue == "unheard" and cue.why)}
    alone = tender | telling(REPROACH)
    if names <= WARM:
        alone |= {place for place in told[:CUES] if RHETORICAL.search(text, *place)}
    thanked, again = telling({"thanks"}), telling({"repeat"})
    others = [place for place in told[:CUES] if place not in alone]
    if mourns:  # no tears lead up to what they ask for
        alone |= set(told)
    aside = alone | telling(ASIDE)
    if VEILED & names:  # what they put up with, not what was fine
        others = sorted(others, key=lambda place: _amiss(text, place))
        cues = [cue for cue in cues if cue.why != WHY or cue.cue not in {"let_down", *VEILED}]
    plain = _plain(text, others, names, again, mourns)

    def best(places: Iterable[tuple[Place, int]]) -> str:
        kept = (place for place in islice(places, CUES) if place[0] not in tender)
        return _best(text, told, kept, thanked, alone, language)

    order = MOURNING if mourns else _order(names)
    weary = _telling(text, told, cues, ("frustrated",) if TENDER & names else (), aside)
    first = best(chain(_telling(text, told, cues, order, aside), _whole(plain), weary))
    return first or ("" if hurt or mourns else best(_whole(others)))


def _best(
    text: str,
    told: Sequence[Place],
    places: Iterable[tuple[Place, int]],
    thanked: Collection[Place | None],
    alone: Collection[Place | None],
    language: str,
) -> str:
    """The first of these sentences that says enough, else the one that says most.

    ``alone``: sentences that lead up to none.
    """
    best = ""
    for place, start in sorted(places, key=lambda one: bool(_BESIDES.match(text, *one[0]))):
        said = fit(part(text, place, start, language))
        if said and telling_words(said) < FULL and place not in thanked:
            said = _led_up(text, told, place, alone, said)
        if telling_words(said) >= FULL:
            return said
        best = max(best, said, key=telling_words)
    return best


def _plain(
    text: str, others: Sequence[Place], names: frozenset[str], again: Collection[Place | None], mourns: bool
) -> Iterator[Place]:
    """Questions, facts, and that they write again, which tells on what; of who mourns only what they ask."""
    if "angry" not in names:
        yield from (place for place in others if text[place[1] - 1] == "?")
    if not mourns:
        yield from _facts(text, others) if TENDER & names else others
    yield from (place for place in others if place in again)


def _amiss(text: str, place: Place) -> int:
    """First what they hardly dare to mention, then what is not as it should be."""
    return 0 if _MATTER.search(text, *place) else 1 if _NEGATED.search(text, *place) else 2


def _whole(places: Iterable[Place]) -> Iterator[tuple[Place, int]]:
    """Sentences to be read from where they begin."""
    return ((place, place[0]) for place in places)


def _order(names: frozenset[str]) -> tuple[str, ...]:
    """The cues whose sentences are looked at, the first first; kind words where there is nothing else."""
    kind = "kudos" in names or names <= WARM
    # A date says less of what hurts than a fact, and so does the weariness.
    late = frozenset({"pressed", "frustrated"} if TENDER & names else ())
    return tuple(cue for cue in (*SPEAKING, *KIND * kind) if cue not in late)


def _telling(
    text: str,
    told: Sequence[Place],
    cues: Sequence[Cue],
    order: Sequence[str],
    aside: Collection[Place | None],
) -> Iterator[tuple[Place, int]]:
    """The sentences of the cues in this order.

    What somebody has tried, and mere thanks, say less than the sentence that leads up to it: what went wrong,
    or well.
    """
    efforts = {around(told, cue.start) for cue in cues[:CUES] if cue.cue == "tried" and not cue.why}
    known = sorted(
        (cue for cue in cues if cue.words and cue.cue in order), key=lambda cue: order.index(cue.cue)
    )
    missed = {around(told, cue.start) for cue in known[:CUES] if cue.cue == "misunderstood"}
    for cue in known[:CUES]:
        for start in _starts(text, cue):
            place = around(told, start)
            if place and (cue.cue == "misunderstood" or place not in missed):
                little = telling_words(text[slice(*place)]) < FULL
                mere = little and cue.cue == "thanks"
                if mere or efforts & ({place, *ahead(told, place, 1)} if little else {place}):
                    yield from ((before, before[0]) for before in _matter(told, place, aside))
                yield place, start


def _matter(told: Sequence[Place], place: Place, aside: Collection[Place | None]) -> Iterator[Place]:
    """The nearest sentence before one that tells of the matter itself."""
    yield from islice((before for before in ahead(told, place, BACK) if before not in aside), 1)


def _facts(text: str, places: Sequence[Place]) -> Iterator[Place]:
    """Sentences with a number or a date: facts and no reproaches."""
    return (place for way in (_DIGIT, COUNTED, DATED) for place in places if way.search(text, *place))


def _led_up(
    text: str, told: Sequence[Place], place: Place, alone: Collection[Place | None], said: str
) -> str:
    """The sentence with the one that leads up to it, where that is fit and near."""
    gap = text[max(0, place[0] - 4) : place[0]]
    before = around(told, place[0] - len(gap) + len(gap.rstrip()) - 1)
    if before is None or before in alone:
        return said
    both = f"{fit(text[slice(*before)])} {said}".lstrip()
    return said if len(both) > PAIR or "..." in both else both


def _starts(text: str, cue: Cue) -> Iterator[int]:
    """Where the telling words begin: after ``That's not what I asked`` in what they say they meant."""
    if cue.cue != "misunderstood":
        yield cue.start
    elif said := _MEANT.search(text, cue.start, cue.end + MEANT):
        yield said.start()
