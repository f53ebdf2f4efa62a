"""What facts look like in a language: expressions made of its table ``facts.toml``, and of the English one.

English words count in every language, for people paste error messages and menus as they stand on the screen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import ahocorasick

from empathd.detectors.languages.tables import alternatives, table
from empathd.detectors.products import Products, products
from empathd.detectors.things import Things, things
from empathd.detectors.tokens import spellings

_CALLED = ("error", "invoice", "order", "version", "reference")
_SYMBOLS = r":|#|№|=|-|\("
_NO_ORDER = r"\w*(?:telefon|handy|mobi|ruf|fax|haus|huis|konto|rekening|zimmer|kamer|model|artikel|post)"
_ABBREVIATED = r"v|ver\.?|ios|android|windows|macos|chrome|firefox|safari"
_NAME = (
    r"([^\W\d_a-zà-ÿ][\w'’-]{1,20}"
    r"(?: (?:(?:van|de|den|der|von|du|la|del|&) ){0,2}[^\W\d_a-zà-ÿ][\w'’-]{1,20}){1,3})"
)
_BIG = r"[^\W\d_a-zà-ÿ]"
_LEGAL = r"(?:GmbH|Ltd|B\.?V\.?|S\.?L\.?|SARL|LLC|Inc|PLC|plc|UG)(?!\w)"
_QUOTED = (
    r"(?:[\"“«„»‚‘]\s?(?=([^\"”»“«\n’]{4,120}?)\s?[\"”»“«’](?!\w))"
    r"|'(?=((?:[^'\n]|'(?=\w)){4,120})'(?!\w)))"
)
"""A message on a screen: in the first group, or between single quotation marks in the second."""
_SHOWN = (
    r"((?=[A-Z0-9.: -]{0,4}\d[\w.]?\d?)(?:[A-Z]{1,3}[-.:]?\d{2,5}(?:[-.]\w{1,4})?"
    r"|\d{1,3}[A-Z]{1,2}[-.]?\d{1,4}|\d{2,3}\.\d{0,2}[A-Z]\w{0,3}))(?![\w-]|[.,]\d)"
)
"""An error's code on a display: F28, E-204, 4A-12, 49.4C02."""
_PRODUCT = r"(?: is| ist|:)? ?:? ?((?=[\d-]*[A-Z])[A-Z0-9][\w-]{1,20}(?: [A-Z0-9][\w-]{0,15}){0,3})"
_CODE = re.compile(r"\b(ERR_[A-Z_]{3,40}|0x[0-9A-Fa-f]{4,8}|[A-Z][a-z][A-Za-z]{1,30}(?:Error|Exception))\b")
JOINED = frozenset({"de", "nl"})
"""Languages that make a word of two, the last of which says what it is."""
LONGEST_DAY = 3
"""Letters of a weekday's abbreviation, which tells nothing by itself ("so", "do", "mar")."""


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Expressions for words in lower case, but for ``told`` and ``around``, for the text as it stands."""

    called: re.Pattern[str]
    """What the words before a number call it: a group each for error, invoice, order, version, reference."""
    phone: re.Pattern[str]
    month_before: re.Pattern[str]
    month_after: re.Pattern[str]
    currency: re.Pattern[str]
    day: re.Pattern[str]
    since: re.Pattern[str]
    ago: re.Pattern[str]
    dated: re.Pattern[str]
    """The word before a day and month that are told in figures alone: "on 30/10"."""
    lasting: tuple[str, ...]
    """How a time begins that lasts until now: "since "."""
    upgraded: re.Pattern[str]
    """What stands before a version that is told by its figures alone: "update to 11.3"."""
    told: Mapping[str, re.Pattern[str]]
    """By kind, what follows a telling word, with the fact as a group; "shows" is a code on a display."""
    around: Mapping[str, re.Pattern[str]]
    """By kind, the fact with its telling word in it; "code" is an error's code, "firm" a company's name."""
    mine: re.Pattern[str]
    """What stands before a relative: "my late "."""
    fields: re.Pattern[str]
    """A line of a form, with a group for each kind of fact: "Product: Desk lamp"."""
    spelt: re.Pattern[str]
    """A number in words, one word of it."""
    survey: re.Pattern[str]
    """What a program says to who complains is quoted like an error and is none."""
    places: ahocorasick.Automaton
    """Telling words, each with its length and the kinds of fact that it may show."""
    products: Products
    things: Things


@cache
def facts(language: str) -> Facts:
    """The expressions of a language, made when its first mail comes."""
    rows = [table(code, "facts") for code in dict.fromkeys(("en", language))]
    own = rows[-1].get("things", {})
    parts = ("numbers", "says", "things", "times")
    number, says, thing, times = ({key: _joined(rows, part, key) for key in rows[0][part]} for part in parts)
    called = [word for kind in _CALLED for word in number[kind]]
    agos = [_ago(row) for row in rows]
    ago = "|".join(pattern for _, patterns in agos for pattern in patterns)
    before, after = _months(times)
    words = {**says, **{kind: thing[kind] for kind in ("shows", "kin")}, "amount": number["currency"]}
    return Facts(
        called=_called(number),
        phone=re.compile(rf"(?<!\w)(?:{alternatives(number['phone'])})[^.!?\n]{{0,32}}\Z", re.I),
        month_before=before,
        month_after=after,
        currency=_currency(number["currency"]),
        day=_day(times),
        since=re.compile(rf"(?<!\w)(?:(?:{alternatives(times['since'])}) ){{1,2}}\Z"),
        ago=re.compile(rf"(?<!\w)(?:{ago})(?!\w)"),
        dated=re.compile(rf"(?<!\w)(?:{alternatives(times['dated'])}) (?:the )?\Z", re.I),
        lasting=tuple({f"{since[0]} " for row in rows if (since := row["times"]["since"])}),
        upgraded=re.compile(rf"(?<!\w)(?:{alternatives(number['upgraded'])}) \Z", re.I),
        told=_TOLD,
        around=_AROUND,
        mine=re.compile(rf"(?<!\w)(?:{alternatives(thing['mine'])}) (?:\w{{1,12}} )?\Z"),
        fields=_fields(thing["fields"], says["product"]),
        spelt=_spelt(number["spelt"]),
        survey=re.compile(alternatives(thing["surveys"]), re.I),
        places=_places(words, times, [marker for markers, _ in agos for marker in markers]),
        products=products(thing, own, called, times, language in JOINED),
        things=things(own, language in JOINED),
    )


def _months(times: Mapping[str, list[Any]]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The month before a day, and behind one."""
    months = alternatives(name for names in times["months"] for name in names)
    return (
        re.compile(rf"(?<!\w)(?:{months})\.? (?:the )?\Z", re.I),
        re.compile(rf"\.? ?(?:(?:of|de) )?(?:{months})\b\.?(?:,?(?: del?)? (?:19|20)\d\d\b)?", re.I),
    )


def _currency(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf" ?(?:[€£$¥]|(?:{alternatives(words)}|eur|usd|gbp|chf|kr|sek|aud|cad)\b)", re.I)


def _joined(rows: list[dict[str, Any]], part: str, key: str) -> list[Any]:
    """The lists of all rows, one behind the other; numbers are no list and are left alone."""
    found = (row.get(part, {}).get(key, []) for row in rows)
    return [each for values in found if isinstance(values, list) for each in values]


def _called(number: Mapping[str, list[str]]) -> re.Pattern[str]:
    ends = rf"|(?!{_NO_ORDER})[\w-]{{2,20}}(?:{alternatives(number['ends'])})" if number["ends"] else ""
    more = {"reference": ends, "version": "|" + _ABBREVIATED}
    named = "|".join(f"(?P<{kind}>{alternatives(number[kind])}{more.get(kind, '')})" for kind in _CALLED)
    link = rf"(?:\s{{0,3}}(?:(?:{alternatives(number['link'])})\.?|{_SYMBOLS})){{0,5}}\s{{0,3}}#?\Z"
    return re.compile(rf"(?<!\w)(?:{named}){link}")


def _fields(name: list[str], product: list[str]) -> re.Pattern[str]:
    value = r"[ \t]?:[ \t]{1,8}(?P<value>[^\s:][^\n:]{0,60})$"
    named = "|".join(
        f"(?P<{kind}>{alternatives(words)})" for kind, words in (("name", name), ("product", product))
    )
    return re.compile(rf"^(?:{named}){value}", re.I | re.M)


def _spelt(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(words)})++(?:-(?:{alternatives(words)})++)?")


def _day(times: Mapping[str, list[Any]]) -> re.Pattern[str]:
    days = alternatives(name for names in times["weekdays"] for name in names if len(name) > LONGEST_DAY)
    parts = alternatives(times["dayparts"])
    return re.compile(rf"(?:(?:{days})(?: ?(?:{parts}))?|{alternatives(times['past'])})(?!\w)")


def _ago(row: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The words that mark a time ago, and the expressions of the whole of it."""
    times = row["times"]
    numbers = alternatives(way for ways in times["numbers"].values() for way in ways)
    units = alternatives((*times["days"], *times["weeks"], *times["calendar_months"]))
    patterns = [
        re.escape(form).replace("NUMBER", rf"(?:{numbers}|\d{{1,2}})").replace("UNIT", f"(?:{units})")
        for form in times["ago"]
    ]
    markers = [form.replace("NUMBER", "").replace("UNIT", "").strip() for form in times["ago"]]
    return markers, patterns


_TOLD = {
    "error": re.compile(rf"(?!\w)[ :,]{{0,2}}(?:\w{{1,12}}[ :,]{{1,2}}){{0,3}}{_QUOTED}"),
    "shows": re.compile(rf"[ ,:]{{1,2}}(?:\w{{1,12}}[ ,:]{{1,2}}){{0,3}}?{_SHOWN}"),
    "name": re.compile(rf"(?:[:,]? |(?<=d['’])){_NAME}"),
    "kin": re.compile(rf",? {_NAME}"),
    "product": re.compile(rf"(?!\w){_PRODUCT}"),
}
_AROUND = {
    "code": re.compile(
        r"\b(ERR_[A-Z_]{3,40}|0x[0-9A-Fa-f]{4,8}|[A-Z][a-z][A-Za-z]{1,30}(?:Error|Exception))\b"
    ),
    "firm": re.compile(
        rf"({_BIG}[\w'’-]{{1,20}}(?: (?:{_BIG}[\w'’-]{{1,20}}|&|und|and|et|e|y|en)){{0,3}} {_LEGAL})"
    ),
}
_FIRMS = (" gmbh", " ltd", " b.v.", " bv", " sl", " s.l.", " sarl", " llc", " inc", " plc", " ug")


def _places(
    says: Mapping[str, list[str]],
    times: Mapping[str, list[Any]],
    markers: list[str],
) -> ahocorasick.Automaton:
    kinds: dict[str, list[str]] = {}
    for kind, words in (
        *says.items(),
        ("firm", list(_FIRMS)),
        ("code", ["err_", "0x", "error", "exception"]),
        ("day", times["past"]),
        ("day", [name for names in times["weekdays"] for name in names if len(name) > LONGEST_DAY]),
        ("ago", markers),
    ):
        for word in {way for said in words for way in spellings(said)}:
            kinds.setdefault(word, []).append(kind)
    automaton = ahocorasick.Automaton()
    for word, shows in kinds.items():
        automaton.add_word(word, (len(word), tuple(dict.fromkeys(shows))))
    automaton.make_automaton()
    return automaton
