"""Has somebody close to the customer died? Then a letter begins with that, whatever else it is about.

Only plain words count: a kinsman of the writer's own, and a verb that is said of people. "The battery died"
and "my wife says that it passed away" are none; who is told of a loss that was none is hurt by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from empathd.replies import idiom

SCANNED = 20_000
"""Characters that are looked at."""
_BETWEEN = r"(?:,? [\w'’-]{1,20}(?:(?<=\d)\.)?){0,12}?,? "
"""What may stand between: a name, when it was. No verb of saying, see ``_SAYS``."""
_JUST = r"(?:,? [\w'’-]{1,20},?)? "
"""Said of things as well, "died" stands right behind the kinsman, or behind a name or a "suddenly"."""


def _any(key: str) -> str:
    return idiom.either(key, "loss")


def _pattern(words: str) -> re.Pattern[str]:
    """Words with a line's end wherever a blank may stand."""
    return re.compile(words.replace(" ", r"[ \n]"), re.I)


def _of_each() -> Iterator[str]:
    """What is looked for in each language."""
    for table in idiom.tables().values():
        yield from _told_in(table["loss"])
    yield rf"(?<!\w){_any('lost')}(?!\w)"


def _told_in(words: Mapping[str, Any]) -> Iterator[str]:
    """A kinsman of one's own, and that they died; of their death; their funeral."""
    of, own, kin = ("|".join(words[key]) for key in ("of", "own", "kin"))
    whose = rf"(?<!\w)(?:{own}) (?:[a-zà-ÿ]{{1,12}} )?(?:{kin})"
    yield rf"{whose}{_BETWEEN}{_any('died')}(?!\w)"
    yield rf"{whose}{_JUST}{_any('ended')}(?!\w)"
    yield rf"(?<!\w)(?:{of}) {whose}(?:e?s)?(?!\w|['’]s)"
    yield rf"{whose}{_any('after')}(?!\w)"


_SIGNS = idiom.every("signs", "loss")
"""Cheap to look for: where none of these stands, nobody has died."""
_TOLD = _pattern("|".join(_of_each()))
_GONE = _pattern(_any("gone"))
_WITHOUT = _pattern(_any("without"))
"""Of somebody without a kinsman's name: gone, and the writer cannot live without them."""
_BEREFT = idiom.every("bereft", "loss")
"""As cheap: where none of these stands, nobody lives without anybody."""
_SAYS = idiom.whole("saying", "loss")
_LONG_AGO = _pattern(rf"(?<!\w){_any('long_ago')}(?!\w)")
_IF = re.compile(rf"(?<!\w){_any('if')}[ \n]\Z", re.I)
"""What may come is asked about, not told."""


def told(text: str) -> bool:
    """Does the customer tell that somebody of theirs has died?

    >>> told("My husband Denzil passed away on 3 May."), told("My wife says the heater passed away.")
    (True, False)
    """
    text = text[:SCANNED]
    low = text.casefold()
    if any(word in low for word in _BEREFT) and _WITHOUT.search(text) and _GONE.search(text):
        return True
    return any(sign in low for sign in _SIGNS) and any(
        not _SAYS.search(found[0])
        and not _IF.search(text, max(0, found.start() - 12), found.start())
        and not _LONG_AGO.search(text, max(0, found.start() - 40), found.end() + 40)
        for found in _TOLD.finditer(text)
    )
