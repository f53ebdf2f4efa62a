"""What a number in a mail is, by the few words around it: money, date, reference, version, telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from empathd.detectors import references
from empathd.detectors.facts import Facts

MOST_LOOKS = 500
"""Numbers, and telling words, that are looked at in a mail: more are a table."""
Place = tuple[int, str, str]
"""Where a fact stands, its kind, its value."""
_BEFORE = 44
_CALLED = 34
_AFTER = 20
"""Characters before and after a number that are looked at."""
_FEWEST_DIGITS = 7
"""Of a telephone number."""
_DIGITS = re.compile(r"\d+", re.ASCII)
_PART_OF_A_WORD = frozenset({"@", "_", "/", "&", "=", "%", "'", "’"})
_TOKEN = re.compile(r"[#+(]?(?:[A-Za-z]{1,10}[-_/]?)?\d[\w.,:/()+-]{0,40}(?: ?[\d(][\d()/.-]{0,12}){0,7}")
_DIALLED = re.compile(r"[+\d() ./-]+")
_SIGN_BEFORE = re.compile(r"(?:[$€£¥₹]|US\$|\b(?:EUR|USD|GBP|CHF|Rs\.?)) ?\Z", re.I)
_SIGN_ENDS = frozenset("$€£¥₹RDPFrdpfSs.")
_NUMERIC_DATE = re.compile(r"(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([./-])(\d{1,2})\5(?:\d{4}|\d{2}))\Z")
_SHORT_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\Z")
_DOTTED = re.compile(r"v?\d{1,4}(?:\.\d{1,5}){1,3}(?:-?(?:alpha|beta|rc)\d{0,2})?\Z", re.I)
_RELEASE = re.compile(r"\d{1,4}\.\d{1,5}\.\d{1,5}(?:-?(?:alpha|beta|rc)\d{0,2})?\Z")
_MINOR = re.compile(r"\d{1,4}\.\d{1,3}\Z")
_MONEY = re.compile(r"(?:\d{1,3}(?:[,.]\d{3}){1,3}|\d{1,9})(?:[.,]\d{1,2})?\Z")
_THOUSANDS = re.compile(r"(?:[ \u00a0\u202f]\d{3}){1,2}(?:,\d{1,2})?(?!\w)")
_DAY = re.compile(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?\Z")
_STATUS = frozenset("400 401 403 404 405 408 409 410 413 415 422 429 500 501 502 503 504".split())
"""What web servers answer (RFC 9110, section 15): developers name them without a word for them."""
_STATUS_BEFORE = re.compile(
    r"(?<!\w)(?:an?|ein|eine[nr]?|een|une?|back|returns?|returned|gives?|liefert|kommt|geeft|renvoie|retourne"
    r"|devuelve|same|gleiche[nr]?|dezelfde|même|mismo) \Z",
    re.I,
)
_STATUS_AFTER = re.compile(
    r"\s*(?:\Z|[.,;:!?)\n]|(?:back|terug|zurück|when|for|from|if|since|on|auf|bei|beim|wenn|op|als|sur|quand"
    r"|lors|al|cuando|desde)\b)",
    re.I,
)
_INVOICE_SPELT = re.compile(r"INV[-_/]?\d", re.I)
_ORDER_SPELT = re.compile(r"(?:ORD|PO|SO)[-_/]?\d", re.I)


def numbers(text: str, low: str, shapes: Facts) -> Iterator[Place]:
    """Facts that numbers are; ``low``: the text in lower case, letter for letter."""
    done = 0
    for digits in islice(_DIGITS.finditer(text), MOST_LOOKS):
        at = digits.start()
        if at >= done and (token := _TOKEN.search(text, _begin(text, at, done), at + 100)):
            done = token.end()
            if fact := _number(text, low, token, shapes):
                kind, value, last = fact
                done = max(token.start() + len(token[0].partition(" ")[0]), last)
                if value:
                    yield at, kind, value


def _begin(text: str, at: int, done: int) -> int:
    """Where the word with this digit begins, or a little before."""
    return at if at > done and text[at - 1] == " " else max(done, at - 12)


def _number(text: str, low: str, token: re.Match[str], shapes: Facts) -> tuple[str, str, int] | None:
    """What a number is: kind, value, where it ends; None, or an empty value, when nobody can tell."""
    word = token[0].partition(" ")[0].rstrip(".,:/()+-_").lstrip("#(")
    start = text.find(word, token.start())
    end = start + len(word)
    before = text[max(0, start - _BEFORE) : start]
    if before[-1:].isalnum() or before[-1:] in _PART_OF_A_WORD or not word:
        return None
    if plain := _plain(before, word, text[end : end + _AFTER], shapes):
        return *plain, end + len(plain[1].partition(word)[2])
    if called := _called(text, low, start, end, shapes):
        return called
    if named := _named(before, word, text[end : end + 2], shapes):
        return *named, end
    if word in _STATUS and _STATUS_BEFORE.search(before) and _STATUS_AFTER.match(text, end):
        return "error", word, end
    phone = _phone(before, token[0].lstrip("#"), shapes) if len(token[0]) >= _FEWEST_DIGITS else None
    return (*phone, token.end()) if phone else None


def _plain(before: str, word: str, after: str, shapes: Facts) -> tuple[str, str] | None:
    """Money and dates, which show by themselves."""
    if not word[0].isdigit():
        return None
    signed = before.rstrip(" ")[-1:] in _SIGN_ENDS and _MONEY.match(word) and _SIGN_BEFORE.search(before)
    if len(word) <= 3 and (more := _THOUSANDS.match(after)):
        sign = shapes.currency.match(after, more.end())
        if sign or signed:
            return "amount", (signed[0] if signed else "") + word + more[0] + (sign[0] if sign else "")
    if signed:
        return "amount", signed[0] + word
    if (sign := shapes.currency.match(after)) and _MONEY.match(word):
        return "amount", word + sign[0]
    if _DAY.match(word):
        if month := shapes.month_after.match(after):
            return "date", word + month[0].rstrip(".")
        if before[-1:] == " " and (month := shapes.month_before.search(before, max(0, len(before) - 16))):
            return "date", month[0] + word
        return None
    return ("date", word) if _dated(before, word, after, shapes) else None


def _dated(before: str, word: str, after: str, shapes: Facts) -> bool:
    """Whether figures are a date: with a year, or behind a word that dates have before them."""
    if full := _NUMERIC_DATE.match(word):
        one, other = (int(part) for part in (full[2] or full[4], full[3] or full[6]))
        return _in_a_year(one, other)
    if not (short := _SHORT_DATE.match(word)) or not shapes.dated.search(before[-20:]):
        return False
    return _in_a_year(int(short[1]), int(short[3])) and (short[2] != "." or after[:1] == ".")


def _in_a_year(one: int, other: int) -> bool:
    return 1 <= min(one, other) <= 12 and 1 <= max(one, other) <= 31


def _called(text: str, low: str, start: int, end: int, shapes: Facts) -> tuple[str, str, int] | None:
    """What the words before a number call it."""
    first, last, value = references.whole(text, low, start, end)
    called = shapes.called.search(low[max(0, first - _CALLED) : first])
    kind = (called.lastgroup or "") if called else ""
    if kind in ("invoice", "order", "reference"):
        return kind, value if references.enough(value) else "", last
    word = text[start:end]
    if kind == "error":
        return kind, word, end
    return ("version", word, end) if kind and first == start else None


def _named(before: str, word: str, after: str, shapes: Facts) -> tuple[str, str] | None:
    """What its spelling says."""
    if _RELEASE.match(word) or (
        _MINOR.match(word) and shapes.upgraded.search(before[-30:]) and after[:1] != "%"
    ):
        return "version", word
    if word[0].isdigit():
        return None
    if _INVOICE_SPELT.match(word):
        return "invoice", word
    if _ORDER_SPELT.match(word):
        return "order", word
    return ("version", word) if _DOTTED.match(word) else None


def _phone(before: str, whole: str, shapes: Facts) -> tuple[str, str] | None:
    """A telephone number: with a plus or leading zero and enough digits, or announced as one."""
    number = whole.rstrip(" .,:/(-")
    if number.count("(") > number.count(")"):
        number = number.lstrip("(")
    if not 7 <= sum(map(str.isdigit, number)) <= 15 or not _DIALLED.fullmatch(number):
        return None
    return ("phone", number) if number[:1] in ("+", "0", "(") or shapes.phone.search(before) else None
