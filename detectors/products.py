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

from empathd.detectors.languages.tables import alternatives
from empathd.detectors.tokens import spellings

_BIG = r"[^\W\d_a-zà-ÿ]"
_WORD = rf"{_BIG}[\w'’-]{{1,20}}"
_MODEL = r"(?:[A-Z]{1,4}-?\d{1,5}[A-Za-z]{0,3}|\d{1,5}[A-Za-z]{0,3}|\d\.\d)(?![\w.,:/€$£%-]\w| ?[€$£%])"
_SEQUENCE = re.compile(rf"{_BIG}(?<![\w@./&-].)[\w'’-]{{1,20}}(?: (?:{_WORD}|{_MODEL}|[A-Z])(?!\w)){{0,4}}")
"""What must not stand before it is looked at behind the first letter: so the search leaps to capitals."""
_CAMEL = re.compile(r"[A-Z][a-zà-ÿ]{1,15}[A-Z][a-zà-ÿ]\w{0,15}\Z")
_NO_CAMEL = re.compile(
    r"(?:Ma?c|De|Van|O)[A-Z]|\w+(?:Error|Exception)\Z"
    r"|(?:PayPal|YouTube|WhatsApp|LinkedIn|GitHub|FedEx|MasterCard|TikTok|FaceTime|JavaScript|TypeScript|PostNL)\Z"
)
_REFERENCE = re.compile(r"[A-Z]{1,4}-?\d{4}")
_HEAD = re.compile(r" ([^\W\d_]{3,20})(?!\w)")
_LAST = re.compile(r"(?<![\w-])([^\W\d_]{3,24}) \Z")
_CODE = re.compile(r"(?![EF]-?\d{2,3}\Z|A[3-6]\Z)[A-Z]{1,4}[- ]?\d{1,4}[A-Za-z]{0,2}")
"""A model that is told by letters and a number alone, RR-40; E204 is a fault's code, A4 a sheet of paper."""
_ITSELF = re.compile(r"(?!ERR|INV|ISO|RMA|PO)[A-Z]{2,3}-\d{1,3}[A-Z]?")
"""A code that needs no other word than "my" or "the" before it."""
_QUOTED = re.compile(
    r"[„“«\"‚‘'](?<= .)\s?([^\W\d_a-zà-ÿ][^\n\"”“»«„.!?:]{2,40}?)\s?(?:[\"”“»«]|[’‘'](?!\w))"
)
_STREETS = ("straße", "strasse", "straat", "laan", "gasse", "allee", "plein", "gracht", "kade", "dijk", "weg")
_OF = frozenset({"de", "del", "della", "dei", "du", "des", "la", "le", "van", "of"})
_OWNING, _I = frozenset({"'s", "’s"}), ("i'", "i’")
_ISSUED = frozenset({"visa", "mastercard", "amex", "vitale", "sepa", "iban", "google", "apple", "facebook"})
"""What stands beside words like "card" and is no product of ours."""
_BEFORE = 44
_MOST = 60
"""Names that are looked at in a mail."""
_LONGEST_CAPITALS = 4
"""Letters of a maker in capitals; longer, it is a word that is said aloud: the BLUE jacket."""
_SHORTEST_TAIL = 4
_FEWEST_DIGITS = 3
"""Of a model behind a single name, in a language that writes every noun with a capital."""


@dataclass(frozen=True, slots=True, eq=False)
class Products:
    """Expressions of a language."""

    bought: re.Pattern[str]
    article: re.Pattern[str]
    just_an_article: re.Pattern[str]
    goods: frozenset[str]
    """Words for things, one word each: a name beside one, ``Nimbus headset``, is a product's."""
    ends: frozenset[str]
    """Words that end the name of a thing, "rack" of "bike rack": a code may follow."""
    heads: frozenset[str]
    """Of them those that say nothing without the name: ``Pro plan``."""
    tails: tuple[str, ...]
    """In languages that make a word of two: what the last part of such a word is."""
    places: frozenset[str]
    """Words before the name of a street or the number of a room."""
    no_names: frozenset[str]
    """Words in lower case that are no part of a product's name: rooms, months, orders."""

    def named(self, text: str, nouns: bool) -> Iterator[tuple[int, str]]:
        """Where a product is named, and its name; ``nouns``: every noun has a capital in this language."""
        for quoted in islice(_QUOTED.finditer(text), _MOST):
            if self._bears(text[max(0, quoted.start() - _BEFORE) : quoted.start()], quoted[1]):
                yield quoted.start(), quoted[1]
        for hit in islice(_SEQUENCE.finditer(text), _MOST):
            said = hit[0]
            if said[1:].islower() and said.isalpha() and (nouns or not self._near_a_thing(text, hit)):
                continue  # one word and no name: most of them
            start, words = self._trimmed(hit)
            if words and self._is_one(text, start, words, nouns):
                yield self._with_its_word(text, start, " ".join(words))

    def _bears(self, before: str, name: str) -> bool:
        """Whether what is quoted is a name: ``the course "Back to fit"``, ``el «Kit Verano»``."""
        head, inner = before.rstrip().rpartition(" ")[2], name.split()
        if _CODE.fullmatch(name):
            return False
        if self._is_thing(head):
            return bool(self.article.search(before.rstrip()[: -len(head)]))
        return bool(self.just_an_article.search(before)) and any(map(self._is_thing, (inner[0], inner[-1])))

    def _is_thing(self, word: str) -> bool:
        low = word.lower()
        return low in self.goods or low.rpartition("-")[2] in self.goods or low.endswith(self.tails)

    def _ends_a_thing(self, before: str) -> bool:
        word = before.rstrip().rpartition(" ")[2]
        return word.lower() in self.ends or self._is_thing(word)

    def _with_its_word(self, text: str, start: int, name: str) -> tuple[int, str]:
        """``Pro plan``, ``forfait Liberté``, ``rack RR-40``: a name with the word that it needs beside it."""
        before = _LAST.search(text, max(0, start - 25), start)
        if before and (_CODE.fullmatch(name) or before[1].lower() in self.heads):
            return before.start(), f"{before[1]} {name}"
        behind = _HEAD.match(text, start + len(name))
        return start, f"{name} {behind[1]}" if behind and behind[1] in self.heads else name

    def _trimmed(self, hit: re.Match[str]) -> tuple[int, list[str]]:
        """Without words at the beginning that only have a capital because a sentence begins."""
        start, words = hit.start(), hit[0].split(" ")
        while words and words[0].lower() in self.no_names:
            start += len(words.pop(0)) + 1
        return start, words

    def _is_one(self, text: str, start: int, words: list[str], nouns: bool) -> bool:
        said = " ".join(words)
        if any(map(self._is_no_name, words)) or _REFERENCE.match(said):
            return False
        before, end = text[max(0, start - _BEFORE) : start], start + len(said)
        numbered = any(map(str.isdigit, said))
        if numbered and self._of_a_place(before.lower().replace(".", "").split()[-2:]):
            return False
        if any(_CAMEL.match(word) and not _NO_CAMEL.match(word) for word in words):
            return not self._stands_alone(before, text[end : end + 1])
        if len(words) > 1 and self._has_its_word(before, words, nouns):
            return True
        if numbered:
            return self._numbered(before, words, nouns)
        if sum(word.isalpha() and not word.isupper() for word in words) > 1 and self.bought.search(before):
            return True
        return not nouns and self._beside_a_thing(said, before, text[end : end + 24])

    def _numbered(self, before: str, words: list[str], nouns: bool) -> bool:
        """Whether a name with a number, or a code, is a product's."""
        if any(word.startswith("0") or word.lower().endswith(_STREETS) for word in words):
            return False
        said = " ".join(words)
        if _ITSELF.fullmatch(said) and self.just_an_article.search(before):
            return True
        if before[-1:] == " " and _CODE.fullmatch(said) and self._ends_a_thing(before):
            return True
        names = sum(word.isalpha() and not word.isupper() for word in words)
        return bool(names) and self._modelled(before, words, names, nouns)

    def _has_its_word(self, before: str, words: list[str], nouns: bool) -> bool:
        """``your Feeding Station``, ``Tarif Flex``, ``Drehkreuz DK-8``: a word for a thing is in the name."""
        if not nouns and self.goods.isdisjoint((words[0].lower(), words[-1].lower())):
            return False
        name = " ".join(words[1:])
        shouted = name.isupper() and name.replace(" ", "").isalpha()
        if shouted or name.isdigit() or _REFERENCE.match(name):
            return False
        if before.strip() and not self.article.search(before):
            return False
        known = not nouns or len(words) > 2 or words[0].lower() in self.heads or bool(_CODE.fullmatch(name))
        return known and (not nouns or self._is_thing(words[0]))

    def _of_a_place(self, before: list[str]) -> bool:
        """Whether it is the name of a street or what is in it: ``calle Luna 4``, ``via del Porto 22``."""
        return bool(before) and (
            before[-1] in self.places or (before[-1] in _OF and len(before) > 1 and before[0] in self.places)
        )

    @staticmethod
    def _stands_alone(before: str, behind: str) -> bool:
        """Whether it is the firm below a name: ``Ops Director, CityHaul``."""
        return behind in ("", "\n") and before.endswith((", ", "\n"))

    def _is_no_name(self, word: str) -> bool:
        low = word.lower()
        if low[-2:] in _OWNING:
            low = low[:-2]
        return low in self.no_names or low.endswith("nummer") or low.startswith(_I)

    def _near_a_thing(self, text: str, hit: re.Match[str]) -> bool:
        """Whether there may be a word for a thing on either side: a quick look."""
        start, end = hit.span()
        if text[max(0, start - 24) : max(0, start - 1)].rpartition(" ")[2] in self.goods:
            return True
        return bool((behind := _HEAD.match(text, end, end + 24)) and behind[1] in self.goods)

    def _beside_a_thing(self, said: str, before: str, after: str) -> bool:
        """``cafetière Calder``, ``the Calder kettle``."""
        if before[-1:] == " " and before[-25:-1].rpartition(" ")[2] in self.goods:
            return not said.isupper()
        thing = None if said.isupper() and len(said) > _LONGEST_CAPITALS else _HEAD.match(after)
        return bool(thing and thing[1] in self.goods and self.article.search(before))

    def _modelled(self, before: str, words: list[str], names: int, nouns: bool) -> bool:
        """Whether a name with a number is a product's."""
        if names == 1 and not before.rstrip()[-1:].isalnum():
            return False  # a sentence begins, and its first word has a capital: "Need 15"
        if not nouns:
            return True
        digits = max(sum(map(str.isdigit, word)) for word in words)
        return (digits >= _FEWEST_DIGITS or names > 1) and bool(self.article.search(before))


def products(
    things: Mapping[str, list[str]],
    own: Mapping[str, list[str]],
    called: list[str],
    times: Mapping[str, list[Any]],
    joined: bool,
) -> Products:
    """The expressions of a language; ``called``: words before a number that say what it is.

    ``things``: the table of the language together with the English one; ``own``: the table of the language.
    """
    bought, article, mine = (alternatives(things[kind]) for kind in ("bought", "articles", "mine"))
    article += "|" + alternatives(own.get("definite", ("the",)))
    goods, parts, tools, heads = (own.get(kind, []) for kind in ("goods", "parts", "tools", "heads"))
    months = (name for kind in ("months", "weekdays") for names in times[kind] for name in names)
    small = (*things["places"], *things["articles"], *things["mine"], *things["kin"], *called, *months)
    return Products(
        bought=re.compile(rf"(?<!\w)(?i:{bought})(?: (?:[a-zà-ÿ]{{1,14}})){{0,4}} \Z"),
        article=re.compile(rf"(?<!\w)(?i:{article}|{mine})(?: [a-zà-ÿ]{{2,14}}){{0,2}} \Z"),
        just_an_article=re.compile(rf"(?<!\w)(?i:{article}|{mine}) \Z"),
        goods=frozenset((*heads, *(way for word in (*goods, *parts, *tools) for way in (word, word + "s")))),
        ends=frozenset(word.rpartition(" ")[2] for word in goods),
        heads=frozenset(heads),
        tails=tuple(word for word in (*goods, *heads) if len(word) >= _SHORTEST_TAIL) if joined else (),
        places=frozenset(way for word in own.get("places", ()) for way in spellings(word)),
        no_names=_ISSUED.union(way for word in small for way in spellings(word)),
    )
