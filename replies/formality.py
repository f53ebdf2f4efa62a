"""Sie or du, vous or tu: how the customer speaks to us, and so how we speak to them."""

from __future__ import annotations

import re

from empathd.replies import idiom

_FORMAL, _FAMILIAR = (
    {language: re.compile(table[tone], re.I) for language, table in idiom.tables().items() if tone in table}
    for tone in ("formal", "familiar")
)
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
