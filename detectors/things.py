"""The thing that a mail is about where no product has a name: ``the standing desk``, ``die Pumpe``.

Every word for a thing is weighed by what stands before it ("my", "the", "I bought a", "on the") and by
whether the subject has it too. What people write on (a laptop) and what belongs to something greater (a
battery) must have more that speaks for it. The heaviest is the product, the first of equals; if none is
heavy, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

import ahocorasick

from empathd.detectors.languages.tables import alternatives
from empathd.detectors.tokens import small, spellings

_MOST = 200
"""Words that are looked at in a text, right or wrong: a hostile mail may be made of them."""
_SUBJECT = 200
_BACK = 44
_BOUGHT, _MINE, _THE, _ANY, _BARE = 4, 3, 2, 1, 0
_IN_SUBJECT = 2
_PLACE = -1
"""Where something is or happens, "on the table", is seldom what the mail is about."""
_HEAD, _TOOL, _PART = -9, -3, -1
"""Against a word that says too little alone, "app"; that people write to us on; that is a part of a whole."""
_LATE = -1
"""Of a thing that first comes behind the beginning: the case is told there, then the circumstances."""
_BEGINNING = 120
_ENOUGH = 2
_FIRST_PART = re.compile(r"(?<![\w-])[^\W\d_]{3,24}-?\Z|(?<![\w-])(?:[^\W\d_]{2,14}-){1,3}\Z")
"""Of a word in one: Kaffee|mühle, Vokabel-|app."""
_SHORTEST_TAIL = 4
"""Letters of a word that may be the end of another without a hyphen: "uhr" is the end of too many."""


@dataclass(frozen=True, slots=True, eq=False)
class Things:
    """Words and expressions of a language."""

    words: ahocorasick.Automaton
    """Words for things, each with its length and what speaks against it."""
    before: re.Pattern[str]
    plural: re.Pattern[str]
    joined: bool
    """Whether words are made of words, as in German: the last says what it is."""
    others: tuple[str, ...]
    """Words that only end like one for a thing: a Handbuch is no book."""

    def about(self, subject: str, text: str) -> str | None:
        """The thing that the mail is about, in the customer's spelling."""
        line = subject[:_SUBJECT]
        title = small(line)
        found = [(weight, -at, said) for at, said, weight in self._weighed(text, title)]
        in_line = ((weight + _IN_SUBJECT, said) for _, said, weight in self._weighed(line, ""))
        found += ((weight, -len(text) - 1, said) for weight, said in in_line)
        weight, _, said = max(found, key=lambda one: (one[0], one[1], len(one[2])), default=(0, 0, ""))
        return said if weight >= _ENOUGH else None

    def _weighed(self, text: str, title: str) -> Iterator[tuple[int, str, int]]:
        """Where a thing is told, as what, and what speaks for it."""
        low = small(text)
        for last, (length, against) in islice(self.words.iter(low), _MOST):
            first = last + 1 - length
            start, end = self._start(low, first, last + 1), self.plural.match(low, last + 1)
            if start is None or end is None:
                continue
            if start < first:
                against = 0 if against == _HEAD else min(0, against + 1)
            again = _IN_SUBJECT if title and low[first : last + 1] in title else 0
            late = _LATE if start > _BEGINNING and not again else 0
            yield start, text[start : end.end()], self._speaks(low, start) + against + again + late

    def _start(self, low: str, first: int, end: int) -> int | None:
        """Where the whole word begins, if it is one for a thing."""
        if not (low[first - 1 : first].isalnum() or low[first - 1 : first] == "-"):
            return first
        part = _FIRST_PART.search(low, max(0, first - 30), first) if self.joined else None
        if part is None or (end - first < _SHORTEST_TAIL and low[first - 1] != "-"):
            return None
        return None if low[part.start() : end].endswith(self.others) else part.start()

    def _speaks(self, low: str, start: int) -> int:
        """What stands before the thing."""
        hit = self.before.search(low, max(0, start - _BACK), start)
        if hit is None:
            return _BARE
        if hit["bought"]:
            return _BOUGHT
        owned = _MINE if hit["mine"] else _THE if hit["the"] else _ANY
        return owned + (_PLACE if hit["at"] else 0)


def things(table: Mapping[str, list[str]], joined: bool) -> Things:
    """The words and expressions of a language, of its own table alone: "hat" is a hat in English only."""
    words = ahocorasick.Automaton()
    for weight, kind in ((_HEAD, "heads"), (_PART, "parts"), (_TOOL, "tools"), (0, "goods")):
        for word in _spelt(table.get(kind, ()), joined):
            words.add_word(word, (len(word), weight))
    words.make_automaton()
    kinds = ("bought", "mine", "definite", "articles", "at")
    bought, mine, the, articles, at = (alternatives(table.get(kind, ())) or "(?!)" for kind in kinds)
    behind = r"(?: |(?<=['’]))"
    return Things(
        words=words,
        before=re.compile(
            rf"(?<!\w)(?:(?P<bought>{bought}) (?:(?:{articles}|{mine}|{the}){behind})?"
            rf"|(?P<at>(?:{at}) )?(?:(?P<mine>{mine})|(?P<the>{the})|(?:{articles})){behind})"
            r"(?:[^\W\d_]{2,14}(?:['’]s)? )?\Z"
        ),
        plural=re.compile(rf"(?:{alternatives(table.get('plural', ('s',)))})?(?![\w-]*\w)"),
        joined=joined,
        others=tuple(_spelt(table.get("no_goods", ()), joined)),
    )


def _spelt(words: Iterable[str], joined: bool) -> Iterator[str]:
    """As people type them; where words end others, never without an umlaut: "Säge" would be in "Zusage"."""
    return (way for word in words for way in islice(spellings(word), 2 if joined else None))
