"""Products that a customer names: ``the LaserJoy 2260dn``, ``my Nimbus headset``, ``our dishwasher``.

A product is told by its spelling (BrewMate), by a model's number behind a name, by words of buying and
having before a name, or by the word for a thing with a name beside it. Only where none of those is there,
the thing itself is the product, if the customer has or bought it. Names of rooms, streets, months are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from empathd.detectors.languages.tables import alternatives, spellings

_BIG = r"[^\W\d_a-zà-ÿ]"
_WORD = rf"{_BIG}[\w'’-]{{1,20}}"
_MODEL = r"(?:[A-Z]{1,4}-?\d{1,5}[A-Za-z]{0,3}|\d{1,5}[A-Za-z]{0,3}|\d\.\d)(?![\w.,:/€$£%-]\w| ?[€$£%])"
_SEQUENCE = re.compile(
    rf"(?<![\w@./&-])(?:{_WORD}|[A-Z]{{1,3}}-?\d{{2,3}})(?: (?:{_WORD}|{_MODEL}|[A-Z])(?!\w)){{0,4}}"
)
_CAMEL = re.compile(r"[A-Z][a-zà-ÿ]{1,15}[A-Z][a-zà-ÿ]\w{0,15}\Z")
_NO_CAMEL = re.compile(
    r"(?:Ma?c|De|Van|O)[A-Z]|\w+(?:Error|Exception)\Z"
    r"|(?:PayPal|YouTube|WhatsApp|LinkedIn|GitHub|FedEx|MasterCard|TikTok|FaceTime|JavaScript|TypeScript|PostNL)\Z"
)
_REFERENCE = re.compile(r"[A-Z]{1,4}-?\d{4}")
_SMALL = re.compile(r"[a-zà-ÿ]")
_BEFORE = 44
_MOST = 60
"""Names that are looked at in a mail."""
_FEWEST_DIGITS = 3
"""Of a model behind a single name, in a language that writes every noun with a capital."""


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """Expressions of a language."""

    bought: re.Pattern[str]
    article: re.Pattern[str]
    good_before: re.Pattern[str]
    """A word for a thing before its name: ``cafetière``."""
    good_after: re.Pattern[str]
    """A word for a thing behind its name: ``headset``."""
    owned: re.Pattern[str]
    """A thing that the customer has or bought, without a name; its first group."""
    no_names: frozenset[str]
    """Words in lower case that are no part of a product's name: rooms, months, orders."""

    def named(self, text: str, nouns: bool) -> Iterator[tuple[int, str]]:
        """Where a product is named, and its name; ``nouns``: every noun has a capital in this language."""
        for hit in islice(_SEQUENCE.finditer(text), _MOST):
            start, words = self._trimmed(hit)
            if words and self._is_one(text, start, words, nouns):
                yield start, " ".join(words)

    def had(self, text: str) -> Iterator[tuple[int, str]]:
        """The first thing without a name that the customer has or bought."""
        if hit := self.owned.search(text):
            yield hit.start(1), hit[1]

    def _trimmed(self, hit: re.Match[str]) -> tuple[int, list[str]]:
        """Without words at the beginning that only have a capital because a sentence begins."""
        start, words = hit.start(), hit[0].split(" ")
        while words and words[0].lower() in self.no_names:
            start += len(words.pop(0)) + 1
        return start, words

    def _is_one(self, text: str, start: int, words: list[str], nouns: bool) -> bool:
        if any(word.lower() in self.no_names for word in words) or _REFERENCE.match(words[0]):
            return False
        if any(_CAMEL.match(word) and not _NO_CAMEL.match(word) for word in words):
            return True
        before = text[max(0, start - _BEFORE) : start]
        names = sum(word.isalpha() and bool(_SMALL.search(word)) for word in words)
        if any(word[-1:].isdigit() or word[:1].isdigit() for word in words):
            return bool(names) and self._modelled(before, words, names, nouns)
        if names > 1 and self.bought.search(before):
            return True
        end = start + len(" ".join(words))
        return not nouns and bool(
            self.good_before.search(before)
            or (self.good_after.match(text, end, end + 30) and self.article.search(before))
        )

    def _modelled(self, before: str, words: list[str], names: int, nouns: bool) -> bool:
        """Whether a name with a number is a product's."""
        if names == 1 and not before.rstrip()[-1:].isalnum():
            return False  # a sentence begins, and its first word has a capital: "Need 15"
        if not nouns:
            return True
        digits = max(sum(map(str.isdigit, word)) for word in words)
        return (digits >= _FEWEST_DIGITS or names > 1) and bool(self.article.search(before))


def products(things: Mapping[str, list[str]], called: list[str], times: Mapping[str, list[Any]]) -> Products:
    """The expressions of a language; ``called``: words before a number that say what it is."""
    bought, article, mine, goods = (
        alternatives(things[kind]) for kind in ("bought", "articles", "mine", "goods")
    )
    own = alternatives({*things["goods"]} - {*things["tools"]})
    months = (name for kind in ("months", "weekdays") for names in times[kind] for name in names)
    small = (*things["places"], *things["articles"], *things["mine"], *things["kin"], *called, *months)
    return Products(
        re.compile(rf"(?<!\w)(?i:{bought})(?: (?:[a-zà-ÿ]{{1,14}})){{0,4}} \Z"),
        re.compile(rf"(?<!\w)(?i:{article}|{mine})(?: [a-zà-ÿ]{{2,14}}){{0,2}} \Z"),
        re.compile(rf"(?<!\w)(?:{goods})s? \Z"),
        re.compile(rf" (?:{goods})s?(?!\w)"),
        re.compile(
            rf"(?<!\w)(?:(?:{mine}) (?:[^\W\d_]{{2,14}} )?|(?:{bought}) (?:{article}) )((?:{own})s?)(?!\w)",
            re.I,
        ),
        frozenset(way for word in small for way in spellings(word)),
    )
