"""Sie or du, vous or tu: how the customer speaks to us, and so how we speak to them."""

from __future__ import annotations

import re

_FORMAL = {
    "de": re.compile(r"(?<![.!?:] )(?<![.!?:]\n)(?<!\A)\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b"),
    "nl": re.compile(r"(?<!\w)(?:u|uw|uzelf)\b", re.I),
    "fr": re.compile(r"(?<!\w)(?:vous|votre|vos|vôtres?)\b|\w-vous\b", re.I),
    "es": re.compile(
        r"(?<!\w)(?:usted(?:es)?|les?\s(?:escribo|ruego|pido|agradezco)|su\s(?:empresa|servicio|respuesta))\b",
        re.I,
    ),
}
_FAMILIAR = {
    "de": re.compile(
        r"(?<!\w)(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?|habt|könnt|seid|schickt|wisst)\b",
        re.I,
    ),
    "nl": re.compile(r"(?<!\w)(?:je|jij|jou|jouw|jullie)\b", re.I),
    "fr": re.compile(r"(?<!\w)(?:tu|te|toi|ton|ta|tes)\b|\bt'(?:es|as|aurais)\b", re.I),
    "es": re.compile(
        r"(?<!\w)(?:tú|te|ti|contigo|vosotros|vuestr[oa]s?|os|tienes|puedes|podéis|tenéis|sois)\b", re.I
    ),
}
LOOKED_AT = 3000
"""Characters of a mail in which its tone has shown."""


def familiar(text: str, language: str, default: bool) -> bool:
    """Whether the customer is on first-name terms with us; ``default`` where the mail does not show it.

    Formal words outweigh familiar ones: "je" is said in passing in many a Dutch mail that says "u" to us.
    """
    if language not in _FORMAL:
        return default
    start = text[:LOOKED_AT]
    formal = len(_FORMAL[language].findall(start))
    close = len(_FAMILIAR[language].findall(start))
    if formal == close:
        return default
    return close > formal and not (formal and language != "de" and close < 3 * formal)
