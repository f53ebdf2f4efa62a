"""How to greet a person: by first name where the display name shows one, in the tone of their greeting."""

from __future__ import annotations

import re

from empathd.replies.plain import clean

_TITLE_WORDS = "mr mrs ms miss mx dr prof professor sir herr frau hr fr ing dipl mag rev"
_NO_PERSON_WORDS = """
ab accounting accounts admin administrator ag and app associates bank billing buchhaltung bv care
center centre clinic club co community company consulting corp corporation customer department dept
design desk education einkauf et events family finance firma foundation gmbh group guest hello help
helpdesk holding hotel hr inc info international kft kg kundenservice limited llc llp ltd mail
marketing me media my nv office online orders oy plc purchasing reception research sa sales sarl
school secretary sekretariat service services shop solutions spa srl store studio support systems
team tech technologies the trading trust und university unknown user verein vertrieb web webmaster
webshop y zoo
"""
_TITLES = frozenset(_TITLE_WORDS.split())
_NO_PERSON = frozenset(_NO_PERSON_WORDS.split())
_TAIL = re.compile(
    r"\s+(?:via|from|at|von|bei|van|[|/–—·•@-])\s.*|\s*[|(\[{<•·].*|,?\s+(?:jr|sr|ph\.?d|m\.?d|mba|ii|iii)\b.*",
    re.I | re.S,
)
_NAME = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+){0,3}\Z")
_CASUAL = re.compile(r"(?:hi|hey|hiya|heya|yo|hallo|hoi|salut|coucou|hola|moin|servus)\b", re.I)
_FORMAL = re.compile(r"(?:dear|sehr geehrte\w?|geachte|madame|monsieur|estimad[oa]s?|muy señor\w*)\b", re.I)


def first_name(display: str, email: str = "") -> str:
    """The name to greet with; empty when the display name shows no person's.

    >>> first_name("JOHN SMITH"), first_name("smith, anna"), first_name("Acme Sales Team")
    ('John', 'Anna', '')
    """
    text = clean(display[:200]).strip("\"'`“”‘’*_~ ")
    text = _TAIL.sub("", text)
    if not text or "@" in text or "&" in text:
        return ""
    words = [word for word in _western(text) if word.casefold().strip(".") not in _TITLES]
    if not words or len(words) > 4 or any(word.casefold().strip(".") in _NO_PERSON for word in words):
        return ""
    if text.upper() == text.lower():  # a script without capitals: which part is the given name cannot be told
        return " ".join(words) if all(map(_NAME.match, words)) else ""
    return _given(words, email)


def full_name(display: str, email: str = "") -> str:
    """Given and family name where the display name shows a person's, for languages that greet with both.

    >>> full_name("MÜLLER, anna"), full_name("Anna"), full_name("Acme Sales Team")
    ('Anna Müller', 'Anna', '')
    """
    given = first_name(display, email)
    if not given:
        return ""
    words = [word for word in _western(_TAIL.sub("", clean(display[:200]))) if word.strip("\"'`.,")]
    rest = [word for word in words if word.casefold().strip(".") not in _TITLES][1:]
    plain = [_capitals(word) if word.isupper() and len(word) > 2 else word for word in rest]
    return " ".join((given, *plain)) if all(map(_NAME.match, plain)) else given


def _western(text: str) -> list[str]:
    """Words with the given name first: ``Smith, Anna`` is turned round, ``anna.smith`` taken apart."""
    family, comma, given = text.partition(",")
    if comma and given.strip() and "," not in given:
        text = f"{given.strip()} {family.strip()}"
    words = [word for word in text.strip(" ,;").split() if any(map(str.isalnum, word))]
    return words[0].split(".") if len(words) == 1 and "." in words[0].strip(".") else words


def _given(words: list[str], email: str) -> str:
    given = words[0]
    if (
        not _NAME.match(given)
        or not 2 <= len(given) <= 20
        or not set(given.lower()) & set("aeiouyáéíóúäöüåæøèàêëïôâîûãõčćčšžłєіїаеиоуыэюяαεηιουω")
    ):
        return ""
    if len(words) == 1 and given.lower() in email.rpartition("@")[2].lower():
        return ""  # the name of the firm, not of a person
    return _capitals(given) if given.isupper() or given.islower() else given


def _capitals(word: str) -> str:
    """Capital first letters, also behind a hyphen or an apostrophe: Jean-Luc, O'Neil."""
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def tone(text: str) -> str:
    """How the customer greets: ``formal``, ``casual`` or an empty string; we greet alike."""
    start = text[:80].lstrip()
    if _CASUAL.match(start):
        return "casual"
    return "formal" if _FORMAL.match(start) else ""
