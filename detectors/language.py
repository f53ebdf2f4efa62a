"""Which language a mail is written in, worked out offline."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol, cast

ENOUGH_TEXT = 600
"""Characters that are looked at: more makes it slower, not better."""
FEWEST_LETTERS = 20
SUREST = 0.80
PLENTY = 8
"""Different small words of one language that outweigh half as many of another, from a quotation, say."""
WORDS = re.compile(r"[^\W\d_]+")


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


def language(text: str, default: str = "en") -> str:
    """The ISO 639-1 code of the language, or ``default`` where the text is too short or too mixed to tell."""
    start = text[:ENOUGH_TEXT]
    words = WORDS.findall(start.lower())
    if sum(map(len, words)) < FEWEST_LETTERS:
        return default
    return _by_common_words(frozenset(words)) or _by_letters(start) or default


def _by_common_words(found: frozenset[str]) -> str:
    """The language whose small words the text is full of; empty where that is not plain."""
    ranked = sorted(((len(found & small), name) for name, small in SMALL_WORDS.items()), reverse=True)
    (most, name), (second, _) = ranked[0], ranked[1]
    return name if most >= 4 and most >= (2 if most >= PLENTY else 3) * second else ""


def _by_letters(text: str) -> str:
    """The most likely language by its letter sequences; empty where it is a guess."""
    name, sure = _identifier().classify(text)
    return name if sure >= SUREST else ""


@cache
def _identifier() -> _Identifier:
    """Loaded at the first mail that needs it, because it takes a second and loads numpy."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return cast(_Identifier, LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SMALL_WORDS = {
    "en": _set(
        "the and you your is are was were have has had not with this that for from my our it can cannot "
        "would could please been but what when how which they there will if then just than"
    ),
    "nl": _set(
        "het een en ik niet van dat voor met zijn wij jullie mijn maar ook naar heb heeft hebben kan kunt "
        "kunnen wordt deze dit graag bij nog geen omdat mij uw als er"
    ),
    "de": _set(
        "der die das und ich nicht ist ein eine einen mit für auf mir mich sie wir haben habe hat aber auch "
        "bei zu zum zur kann können bitte noch keine wie wenn ihre meine dass"
    ),
    "fr": _set(
        "le la les et je ne pas est un une des que pour avec mon ma mes votre vous nous ai avez mais dans "
        "sur ce cette du au aux qui plus comment toujours merci"
    ),
    "es": _set(
        "el los las y no es un una que para con mi mis su por pero como más muy se me lo del al he ha "
        "está gracias cuando desde puedo sin ustedes hola"
    ),
}
