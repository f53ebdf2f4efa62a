"""What stands before a phrase and takes its meaning away: negation, a mere possibility, others' words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from empathd.detectors.languages import tables

Context = Literal["not", "if", "said"]
REACH = 60
"""Characters before a phrase that are looked at."""

_FILL = (
    r"(?: (?:a|an|the|at all|really|very|that|so|too|particularly|being|be|been|feeling|feel|felt|exactly"
    r"|even|any|meant|trying|to|is|was|saying|quite|just|it|terribly|overly|in the least|my|me|yet|all|here))"
)
_ENGLISH: dict[Context, re.Pattern[str]] = {
    "not": re.compile(
        rf"(?:\b(?:not|never|nothing|no longer|hardly|without|nor|isn't|no)|n't){_FILL}{{0,3}} \Z"
    ),
    "if": re.compile(
        r"(?:(?<!as )(?<!wondering )\b(?:if|unless|in case|whether|should (?:you|i|we))\b[^,]{0,25}"
        r"|\bwould(?:n't)? (?:be|have been|seem)(?: \w+)? )\Z"
    ),
    "said": re.compile(
        r"(?<!\w)(?:he|she|they|who|wife|husband|partner|colleagues?|friends?|boss|mother|father|mum|dad|mom|people"
        r"|someone|everyone|reviews?|manager|neighbou?r)"
        r"(?: of (?:mine|ours|his|hers))?"
        r" (?:said|says?|told (?:me|us|him|her|them)|thinks?|thought|claims?|mentioned|complained"
        r"|call(?:s|ed) it)"
        r"(?: that)? [^,]{0,25}\Z"
    ),
}
_ENGLISH_HINT = re.compile(
    r"not|never|no[\s-]|nothing|n't|hardly|without|nor\s|if\s|unless|in\s+case|whether|should|would"
    r"|sa[iy]|told|th[io][nu]|claim|mention|complain|call"
)
_CLAUSE = re.compile(r"[.!?;:]|\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class Contexts:
    """The contexts of a language; where ``hint`` finds nothing, none is there: one look instead of three."""

    hint: re.Pattern[str]
    words: Mapping[Context, re.Pattern[str]]


def taken_away(
    text: str, start: int, despite: Sequence[Context] = (), language: str = "en"
) -> Context | None:
    """What in the clause before ``start`` takes the meaning away: "not", "if", "said", or nothing.

    ``text`` is ``Tokens.plain``, ``start`` an offset into the original; ``despite``: contexts that do not
    matter.
    """
    contexts = _of(language)
    near = text[max(0, start - REACH) : start + 1]
    if not contexts.hint.search(near):
        return None
    before = f" {' '.join(_CLAUSE.split(near)[-1].split())} "
    for context, words in contexts.words.items():
        if context not in despite and words.search(before):
            return context
    return None


@cache
def _of(language: str) -> Contexts:
    if language == "en":
        return Contexts(_ENGLISH_HINT, _ENGLISH)
    table = tables.table(language, "words")
    negations, openers = tables.alternatives(table["not"]), tables.alternatives(table["if"])
    people, says = tables.alternatives(table["people"]), tables.alternatives(table["says"])
    fill, that = tables.alternatives(table["fill"]), tables.alternatives(table["that"])
    words: dict[Context, re.Pattern[str]] = {
        "not": re.compile(rf"(?<!\w)(?:{negations})(?: (?:{fill})){{0,3}} \Z"),
        "if": re.compile(rf"(?<!\w)(?:{openers})(?!\w)[^,]{{0,40}}\Z"),
        "said": re.compile(rf"(?<!\w)(?:{people}) (?:\w+ )?(?:{says}),?(?: (?:{that}))? [^,]{{0,25}}\Z"),
    }
    hints = (way.split()[0] for key in ("not", "if", "says") for way in table[key])
    return Contexts(re.compile(tables.alternatives(hints)), words)
