"""A sentence of a customer, or a part of it, made ready to stand between our quotation marks."""

from __future__ import annotations

import re
from functools import cache

from empathd.detectors.told import Place
from empathd.replies import idiom, loss
from empathd.replies.plain import clean, cut
from empathd.replies.unfit import unfit

QUOTES = str.maketrans('"“”„«»', "'" * 6)
"""What would end our own quotation marks."""
LONGEST = 200
SHORTEST_WORDS = 5
SHORTEST_TOLD = 3
"""Telling words with which one word fewer is enough: "The train runs again", but not "Could you help me"."""
NEAR = 20
"""Characters before the telling words with which a sentence begins as well as any part of it."""
GREETINGS = 2
"""That stand one behind the other: "Dear Ms Kofler, dear team,"."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL = frozenset(idiom.every("small"))
"""Words of four letters and more that tell nothing; thanks alone need not be repeated to who gave them."""
_CODE = re.compile(r"(?=[A-Z-]{0,6}\d)(?=\d{0,8}-?[A-Z])[A-Z\d-]{2,20}(?!\w)|(?:ERR|[Ee]rror|[Cc]ode) \d")
"""What a screen shows says as much as two words: E-117, ERR 12."""
_FIELD = re.compile(rf"{idiom.either('fields')}\s?:\s{{1,3}}", re.I)
"""The field of a contact form in which the customer's words stand."""
_PAUSE = re.compile(r"[,;:–—](?= )|[.?!](?= )")
_LISTED = re.compile(r"[^\w(]{0,9}\(?\d{1,2}(?:[.)]|:(?= ))(?!\d)\s{0,3}")
"""The number of a point in a list: "2. The lid is gone". "75 euro for a lid" begins with an amount."""
_GREETING = re.compile(
    rf"{idiom.either('greetings')}\b"
    r"(?:(?:[^,.!:\n]{0,40}[,.!:]| [–—-])(?:\s{1,3}|\Z)"
    rf"|\s(?={idiom.either('begins')}\b))",
    re.I,
)
"""With its comma, or before the word with which those begin who write without: "hello i ordered"."""


@cache
def _clause(language: str) -> re.Pattern[str]:
    """Where a part of a sentence begins: behind a comma, and before an "and"."""
    joins = "|".join(idiom.tables().get(language, {}).get("joins", ()))
    return re.compile(rf"[,;:–—]\s+|\s+(?=(?:{joins})\s)" if joins else r"[,;:–—]\s+", re.I)


def part(text: str, place: Place, start: int, language: str) -> str:
    """The sentence; of one too long to repeat, the clause with the telling words and what follows."""
    begin, end = place
    if end - begin <= LONGEST + 10 or start - begin <= NEAR:
        return text[begin:end]
    clause = max((mark.end() for mark in _clause(language).finditer(text, begin, start + 1)), default=start)
    return f"... {text[clause:end]}"


def fit(sentence: str) -> str:
    """The sentence ready to stand between quotation marks, or nothing."""
    words = clean(sentence[:1000])
    words = _without(_FIELD, words)
    words = words if words.startswith("... ") else _without(_LISTED, words).lstrip("-–—•>#.,;:!?) ")
    for _ in range(GREETINGS):
        if (said := _without(_GREETING, words)) != words:
            words = said[:1].upper() + said[1:]
    mark = "?" if "?" in words[-3:] else "."
    words = words.rstrip(" !?,;:-")
    short = SHORTEST_WORDS - (telling_words(words) >= SHORTEST_TOLD)
    if len(words.split()) < short or unfit(words) or loss.told(words):
        return ""
    words = _shortened(words).translate(QUOTES)
    return words if words.endswith((".", "…")) else f"{words}{mark}"


def _shortened(words: str) -> str:
    """So much of a sentence as can be repeated, to the end of a clause where there is one."""
    if len(words) <= LONGEST:
        return words
    ends = [mark.start() for mark in _PAUSE.finditer(words, LONGEST // 2, LONGEST)]
    return f"{words[: ends[-1]]} ..." if ends else cut(words, LONGEST)


def _without(opening: re.Pattern[str], words: str) -> str:
    """The words behind an opening, where they begin with it."""
    found = opening.match(words)
    return words[found.end() :] if found else words


def telling_words(said: str) -> int:
    """How much it tells by itself; "Is there a way to make it stay?" is little."""
    return len(set(_WORD.findall(said.casefold())) - _SMALL) + 2 * bool(_CODE.search(said))


def running_on(letter: str, language: str) -> str:
    """A letter that goes on in small letters behind the comma of its greeting, where its language does so.

    >>> running_on("Hallo Anna,\\n\\nDanke für die Mail.", "de")
    'Hallo Anna,\\n\\ndanke für die Mail.'
    """
    greeting, _, rest = letter.partition("\n\n")
    small = idiom.tables().get(language, {}).get("runs_on", ())
    words = rest.split(maxsplit=1)
    if not (greeting.endswith(",") and words and words[0].strip(",.:;").lower() in small):
        return letter
    rest = rest.lstrip()
    return f"{greeting}\n\n{rest[0].lower()}{rest[1:]}"
