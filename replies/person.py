"""How to greet a person: by first name where the display name shows one, in the tone of their greeting."""

from __future__ import annotations

import re
import unicodedata

from empathd.detectors.tokens import unaccented
from empathd.replies import idiom
from empathd.replies.plain import clean

_CALLED = frozenset(idiom.every("addresses", "names"))
"""With these a family name alone may be greeted: Mrs Jones, Frau Klein, Mme Roche."""
_TITLES = _CALLED.union(idiom.every("titles", "names"))
"""Before a name they are not said in a greeting; who is called "Opa" at home is not so by us."""
_SPELT = {
    short: full
    for table in idiom.tables().values()
    for short, full in table["names"].get("spelt", {}).items()
}
"""As they stand in a greeting: Beste mevrouw Dekker, Hola, señora Gil."""
_NO_PERSON = frozenset((*idiom.every("offices", "names"), "ab", "kft", "oy", "spa"))
_OFFICES = idiom.every("ends", "names")
"""How the names of offices end: Tierarztpraxis, Kinderboerderij."""
_PARTICLES = frozenset(
    "de del la las los el van der den von vom zu zum zur di da do dos das du des le y e al ter ten te".split()
)
"""Small words of family names: Gijs van der Laan, María del Carmen de la Torre."""
_FAMILY_FIRST = frozenset(
    "nguyen tran pham hoang huynh phan dang bui duong ngo truong dinh đỗ hồ lý lê võ vũ".split()
)
"""Vietnamese family names, which stand first: Nguyễn Thị Mai is called Mai. Short ones only with accents."""
_KOREAN = frozenset(
    "kim lee yi park pak choi jung jeong kang cho jo yoon yun jang chang lim im han oh shin seo kwon hwang"
    " ahn song hong yang bae baek heo nam noh moon".split()
)
"""Korean family names: they stand first where the given name is written in two parts, Kim Ji-woo."""
_TWO_PARTS = re.compile(r"[^\W\d_]+-(?=[^\W\d_]{2})[a-z]+\Z")
_FAMILIES = frozenset({"familie", "famille", "familia"})
_MARIA = frozenset({"Mª", "Mᵃ", "M.ª"})
"""Mª Ángeles is one name."""
_VOWELS = frozenset("aeiouyæøœıєіїаеиоуыэюяαεηιουω")
_TAIL = re.compile(
    r"\s+(?:via|from|at|bei|[|/–—·•@-])\s.*|\s*[|(\[{<•·].*|,?\s+(?:jr|sr|ph\.?d|m\.?d|mba|ii|iii)\b.*",
    re.I | re.S,
)
_NAME = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+){0,3}\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}\Z")
_CASUAL, _FORMAL = (re.compile(rf"{idiom.either(kind, 'names')}\b", re.I) for kind in ("casual", "formal"))


def first_name(display: str, email: str = "") -> str:
    """The name to greet with; empty when the display name shows no person's.

    >>> first_name("JOHN SMITH"), first_name("smith, anna"), first_name("Acme Sales Team")
    ('John', 'Anna', '')
    """
    text = unicodedata.normalize("NFC", clean(display[:200])).strip("\"'`“”‘’*_~ ")
    text = _TAIL.sub("", text)
    if not text or "@" in text or "&" in text:
        return ""
    said = _western(text)
    words = [word for word in said if not _is_title(word)]
    if not words or not _NO_PERSON.isdisjoint(map(_bare, words)):
        return ""
    if any(_bare(word).endswith(_OFFICES) for word in words[: max(1, len(words) - 1)]):  # not Mónica Rentería
        return ""
    if sum(word.casefold() not in _PARTICLES for word in words) > 4:
        return ""
    if text.upper() == text.lower():  # a script without capitals: which part is the given name cannot be told
        return " ".join(words) if all(map(_NAME.match, words)) else ""
    return _titled(said, words) or _given(_family_last(words), email)


def office(display: str, email: str) -> bool:
    """Is the address an office's, or the name the firm's? Then the name below the mail is the person's.

    >>> office("Hivewell Supplies", "shop@hivewell.example"), office("Anna Smith", "anna@smith.example")
    (True, False)
    """
    return email.lower().partition("@")[0] in _NO_PERSON or firm(display, email)


def firm(display: str, email: str) -> bool:
    """Does the name begin as the domain is called, or as a post at it? Then it is no person's.

    >>> firm("Frutas Levante", "ventas@frutaslevante.example"), firm("Ann Lee", "sales@lee.example")
    (True, False)
    """
    local, _, domain = email.lower().partition("@")
    first = _ascii(display.split()[0]) if display.split() else ""
    post = first == local and local in _NO_PERSON
    return first not in _CALLED and len(first) > 3 and (post or first in domain)


def full_name(display: str, email: str = "") -> str:
    """Given and family name where the display name shows a person's, for languages that greet with both.

    >>> full_name("MÜLLER, anna"), full_name("Anna"), full_name("Acme Sales Team")
    ('Anna Müller', 'Anna', '')
    """
    given = first_name(display, email)
    if not given:
        return ""
    text = unicodedata.normalize("NFC", clean(display[:200]))
    said = [word for word in _western(_TAIL.sub("", text)) if word.strip("\"'`.,")]
    words = [word for word in said if not _is_title(word)]
    known = _family_last(words)
    rest = [] if _bare(given.split()[0]) in _CALLED else known[len(given.split()) :]
    plain = [_capitals(word) if word.isupper() and len(word) > 2 else word for word in rest]
    if words[-1:] == [given] and len(words) > 1:  # a family name that stands first by custom stays there
        return " ".join(words)
    return " ".join((given, *plain)) if all(map(_NAME.match, plain)) else given


def _is_title(word: str) -> bool:
    """Frau, Dr., and what may follow that: jur., med. vet., em. A letter alone is an initial."""
    return _bare(word) in _TITLES or (word.islower() and word.endswith(".") and len(word) > 2)


def _bare(word: str) -> str:
    return word.casefold().strip(".,")


def _ascii(word: str) -> str:
    return unaccented(word.casefold()).replace("đ", "d")


def _titled(said: list[str], words: list[str]) -> str:
    """``Mrs Jones`` and ``Mevr. C. Dekker``: the family name with its title, where no given name is known."""
    bare = _bare(said[0])
    if bare == "mr" and len(said) > 1 and _is_title(said[1]):
        return ""  # mr. dr. S. Brandsma is a Dutch lawyer, and may be a woman
    title = _SPELT.get(bare, said[0].capitalize()) if bare in _CALLED else ""
    initials = _INITIALS.match(words[0]) and words[0].casefold() not in _PARTICLES
    family = words[1:] if len(words) > 1 and initials else words
    double = family[0].casefold().rpartition("-")[2] in _PARTICLES  # de Wit, Bakker-de Wit
    alone = len(family) == 1 or double or title.casefold() in _FAMILIES
    if not title or not alone or not all(map(_NAME.match, family)):
        return ""
    return " ".join(
        (title, *(_capitals(word) if word.isupper() or len(family) == 1 else word for word in family))
    )


def _family_last(words: list[str]) -> list[str]:
    """The words of a name with the given name first, also where the family's stands there by custom."""
    first = {words[0].casefold(), _ascii(words[0])}
    vietnamese = 1 < len(words) < 5 and first & _FAMILY_FIRST
    korean = len(words) == 2 and first & _KOREAN and _TWO_PARTS.match(words[1])
    return [words[-1], *words[:-1]] if vietnamese or korean else words


def _western(text: str) -> list[str]:
    """Words with the given name first: ``Smith, Anna`` is turned round, ``anna.smith`` taken apart."""
    family, comma, given = text.partition(",")
    if comma and given.strip() and "," not in given:
        text = f"{given.strip()} {family.strip()}"
    words = [word for word in text.strip(" ,;").split() if any(map(str.isalnum, word))]
    return words[0].split(".") if len(words) == 1 and "." in words[0].strip(".") else words


def _given(words: list[str], email: str) -> str:
    given, local = words[0], email.partition("@")[0].lower()
    if given.rstrip(".") in _MARIA and len(words) > 2:
        return f"{given} {words[1]}"
    if (
        not _NAME.match(given)
        or not 2 <= len(given) <= 20
        or not _VOWELS.intersection(unicodedata.normalize("NFD", given.lower()))
        or (given.casefold() in _PARTICLES and len(words) > 1 and _ascii(words[-1]) not in _FAMILY_FIRST)
    ):
        return ""
    if len(words) == 1 and given.lower() in email.rpartition("@")[2].lower():
        return ""  # the name of the firm, not of a person
    if len(words) == 1 and re.fullmatch(rf"[a-z][._-]{re.escape(given.lower())}\d{{0,4}}", local):
        return ""  # m.rieger@ is called something with M
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
