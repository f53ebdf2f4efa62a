"""Facts that the customer has already given and that a reply must not ask for again.

Most facts contain a number, so the text is walked over once, number by number, and each number is judged by
the few words around it. What is not certain is left out: a wrong fact in a draft is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from empathd.detectors.message import Message

KINDS = ("order", "invoice", "date", "amount", "product", "version", "error", "phone", "name")
MOST = 5
"""Facts of one kind, at most: more are a list, not details."""

_TOKEN = re.compile(r"[#+(]?(?:[A-Za-z]{1,6}[-_/]?)?\d[\w.,:/()+-]{0,40}(?: ?[\d(][\d()/.-]{1,12}){0,6}")
_DIGIT = re.compile(r"\d")
_LEAD = 8
"""Characters before the first digit of a token: a sign, six letters, a hyphen."""
_BEFORE = 34
_AFTER = 14
_LINK = r"(?:\s{0,3}(?:number|numbers|no\.?|nr\.?|num\.?|ref(?:erence)?\.?|id|code|is|was|are|:|#|№|=|-|\(|with|the|my)){0,5}\s{0,3}#?\Z"
_ORDER = re.compile(
    r"\b(?:orders?|bestellung|purchase|booking|reservation|tracking|shipment|case|ticket|po)" + _LINK, re.I
)
_INVOICE = re.compile(r"\b(?:invoices?|bills?|receipts?|credit note)" + _LINK, re.I)
_VERSION = re.compile(
    r"\b(?:versions?|release|build|firmware|v|ver\.?|ios|android|windows|macos|chrome|firefox|safari)"
    + _LINK,
    re.I,
)
_ERROR = re.compile(
    r"\b(?:errors?(?: (?:code|message))?|(?:status|stop|error|fault) code|http)" + _LINK, re.I
)
_PHONE = re.compile(
    r"\b(?:phone|telephone|tel\.?|mobile|cell|call me|ring me|reach me|number is|whatsapp|call back|text me|contact me)"
    r"[^.!?\n]{0,24}\Z",
    re.I,
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_MONTH_BEFORE = re.compile(rf"\b{_MONTH} (?:the )?\Z", re.I)
_MONTH_AFTER = re.compile(rf"(?:st|nd|rd|th)? ?(?:of )?{_MONTH}(?:,? \d{{4}})?", re.I)
_SIGN = r"(?:[$€£¥₹]|US\$|EUR|USD|GBP|CHF|Rs\.?)"
_SIGN_BEFORE = re.compile(rf"{_SIGN} ?\Z", re.I)
_SIGN_AFTER = re.compile(
    r" ?(?:[€£$¥]|eur\b|usd\b|gbp\b|chf\b|euros?\b|dollars?\b|pounds?\b|quid\b|bucks\b|kr\b|sek\b|aud\b|cad\b)",
    re.I,
)
_NUMERIC_DATE = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))\Z")
_DOTTED = re.compile(r"v?\d{1,4}(?:\.\d{1,5}){1,3}(?:-?(?:alpha|beta|rc)\d{0,2})?\Z", re.I)
_MONEY = re.compile(r"\d{1,3}(?:[ ,.]\d{3}){0,3}(?:[.,]\d{1,2})?\Z|\d{1,9}(?:[.,]\d{1,2})?\Z")
_SPELT = re.compile(r"INV[-_ /]?\w", re.I)
_ORDER_SPELT = re.compile(r"#?(?:ORD|PO|SO)[-_/]?\d", re.I)
_WORDS = (
    (
        "error",
        re.compile(
            r"\b(?:error|message|warning|says?|saying|reads?)(?: message)?(?: that says| saying| which reads|:|,)? "
            r"?[\"“«]([^\"”»\n]{4,120})[\"”»]",
            re.I,
        ),
    ),
    (
        "error",
        re.compile(
            r"\b(ERR_[A-Z_]{3,40}|E[A-Z]{4,12}|0x[0-9A-Fa-f]{4,8}|[A-Z][a-zA-Z]{2,30}(?:Error|Exception))\b"
        ),
    ),
    (
        "name",
        re.compile(
            r"\b(?:[Mm]y name is|[Mm]y name's|[Ii]t is on the name of|[Nn]ame:|[Uu]nder the name(?: of)?) "
            r"([A-Z][\w'’-]{1,20}(?: (?:van |de |der |von |van der |O')?[A-Z][\w'’-]{1,20}){0,2})"
        ),
    ),
    (
        "product",
        re.compile(
            r"\b(?:[Pp]roduct|[Mm]odel|[Ii]tem|[Aa]rticle)(?: name| number| no\.?)?(?: is|:) ?([A-Z0-9][\w -]{1,30}\b)"
        ),
    ),
    (
        "product",
        re.compile(
            r"\b(?:[Mm]y|[Yy]our|[Tt]he|[Aa]n?|[Oo]ur) (?:new |old )?((?:[A-Z][A-Za-z0-9]{1,15} ){0,2}[A-Z]{1,10}[-]?\d{1,5}[A-Za-z]{0,3})\b"
        ),
    ),
    (
        "date",
        re.compile(
            r"\b((?:since |on |last )?(?:last |this |past )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|"
            r"evening|night))?|(?:since )?yesterday(?: (?:morning|afternoon|evening))?|(?:since )?(?:this morning|last night|last week|last month)"
            r"|(?:two|three|four|five|six|a few|several|\d{1,2}) (?:days|weeks|months) ago|a (?:week|month) ago)\b",
            re.I,
        ),
    ),
)
_LINE = re.compile(r"[^\n]{1,400}")
_MODEL = re.compile(r"[A-Z]-?\d").search
_HINTS: dict[str, Callable[[str], object]] = {
    "error": re.compile(r"[\"“«]|[Ee]rror|Exception|0x|E[A-Z]{4}|ERR_").search,
    "name": lambda line: "name" in line or "Name" in line,
    "product": lambda line: any(word in line for word in ("roduct", "odel", "tem", "rticle")) or _MODEL(line),
    "date": lambda line: any(word in line for word in ("day", "ago", "last ", "this morning")),
}
"""A line that shows none of these holds no such fact: most lines are passed over at once."""


def details(message: Message) -> dict[str, tuple[str, ...]]:
    """The facts of a mail as {kind: values}, values in the customer's spelling, in order, none twice."""
    text = message.text
    found: dict[str, list[str]] = {}
    for kind, value in (*_numbers(text), *_in_words(text)):
        values = found.setdefault(kind, [])
        if value not in values and len(values) < MOST:
            values.append(value)
    return {kind: tuple(found[kind]) for kind in KINDS if kind in found}


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    """Facts that contain a number."""
    for token in _tokens(text):
        first = token[0].split(" ")[0].rstrip(".,:/()+-_")
        before = text[max(0, token.start() - _BEFORE) : token.start()]
        if _ends_inside_word(before):
            continue
        after = text[token.start() + len(first) : token.start() + len(first) + _AFTER]
        kind, value = _judge(before, first, after, token[0])
        if kind:
            yield kind, value


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """Everything with a digit in it, sought from its first digit: letters alone are passed over at once."""
    done = 0
    for digit in _DIGIT.finditer(text):
        if digit.start() >= done and (token := _TOKEN.search(text, max(done, digit.start() - _LEAD))):
            done = token.end()
            yield token


def _ends_inside_word(before: str) -> bool:
    return before[-1:].isalnum() or before[-1:] in "@_/&=%"


def _judge(before: str, word: str, after: str, whole: str) -> tuple[str, str]:
    """What a number is, by the words around it; ("", "") when nobody can tell."""
    bare = word.lstrip("#(+")
    if _SIGN_BEFORE.search(before) and _MONEY.match(bare):
        return "amount", _SIGN_BEFORE.search(before)[0].strip() + bare  # type: ignore[index]
    if (sign := _SIGN_AFTER.match(after)) and _MONEY.match(bare):
        return "amount", bare + sign[0]
    if _NUMERIC_DATE.match(bare):
        return "date", bare
    if date := _with_month(before, bare, after):
        return "date", date
    for kind, words in (("error", _ERROR), ("invoice", _INVOICE), ("order", _ORDER)):
        if words.search(before) and any(letter.isdigit() for letter in bare):
            return (kind, bare) if kind == "error" or len(bare) > 1 else ("", "")
    if _SPELT.match(bare):
        return "invoice", bare
    if _ORDER_SPELT.match(word):
        return "order", bare
    if _VERSION.search(before) or (word[:1] in "vV" and _DOTTED.match(word)):
        return "version", bare
    return _phone(before, whole)


def _with_month(before: str, day: str, after: str) -> str:
    """A day beside the name of a month: "3rd of March 2024", "March 3rd"."""
    number = re.match(r"\d{1,2}(?=\D|\Z)", day)
    if not number or int(number[0]) > 31 or not re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", day):
        return ""
    if month := _MONTH_AFTER.match(after):
        return day + month[0].rstrip()
    if month := _MONTH_BEFORE.search(before):
        return month[0] + day
    return ""


def _phone(before: str, whole: str) -> tuple[str, str]:
    """A telephone number: with a plus or leading zero and enough digits, or announced as one."""
    number = whole.rstrip(" .,:/(-")
    digits = sum(letter.isdigit() for letter in number)
    plain = re.fullmatch(r"[+\d() ./-]+", number)
    announced = number[:1] in "+0(" or _PHONE.search(before)
    return ("phone", number) if plain and 7 <= digits <= 15 and announced else ("", "")


def _in_words(text: str) -> Iterator[tuple[str, str]]:
    """Facts told in words: a quoted error, a name, a weekday; of each kind no more than are kept."""
    lines = _LINE.findall(text)
    for kind, words in _WORDS:
        likely = filter(_HINTS[kind], lines)
        hits = (hit[1].strip() for line in likely for hit in words.finditer(line))
        for value in islice(dict.fromkeys(islice(hits, 4 * MOST)), MOST):
            yield kind, value
