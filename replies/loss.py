"""Has somebody close to the customer died? Then a letter begins with that, whatever else it is about.

Only plain words count: a kinsman of the writer's own, and a verb that is said of people. "The battery died"
and "my wife says that it passed away" are none; who is told of a loss that was none is hurt by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

SCANNED = 20_000
"""Characters that are looked at."""
_BETWEEN = r"(?:,?[ \n][\w'’-]{1,20}(?:(?<=\d)\.)?){0,7}?,?[ \n]"
"""What may stand between: a name, when it was. No verb of saying, see ``_SAYS``."""
_KIN = (
    (
        r"(?:(?:death|passing|loss|funeral|burial)[ \n]of|buried)",
        r"(?:my|our)",
        (
            r"husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|child|baby"
            r"|grand(?:mother|father|ma|pa|son|daughter)|gran|uncle|aunt|niece|nephew"
        ),
    ),
    (
        r"(?:tod|verlust|ableben|beerdigung|begräbnis|beisetzung)",
        r"(?:mein|unser)e?(?:[rsmn]|es)?",
        (
            r"mann|frau|partner(?:in)?|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|kind"
            r"|großmutter|großvater|oma|opa|onkel|tante|lebensgefährt(?:e|in)"
        ),
    ),
    (
        r"(?:overlijden|dood|verlies|begrafenis|uitvaart)[ \n]van",
        r"(?:mijn|m'n|onze|ons)",
        r"man|vrouw|partner|moeder|vader|mama|papa|zoon|dochter|broer|zus|kind|oma|opa|oom|tante",
    ),
    (
        r"(?:(?:décès|mort|disparition|perte|obsèques|enterrement)[ \n]de|enterré|perdu)",
        r"(?:mon|ma|notre)",
        (
            r"mari|femme|épouse|époux|compagne|compagnon|mère|père|maman|papa|fils|fille|frère"
            r"|s(?:œ|oe)ur|enfant|grand-(?:mère|père)|oncle|tante|conjointe?"
        ),
    ),
    (
        r"(?:(?:fallecimiento|muerte|pérdida|entierro|funeral)[ \n]de|(?:enterr|perd)\w{1,5}[ \n]a)",
        r"(?:mi|nuestr[oa])",
        (
            r"marido|mujer|esposa|esposo|pareja|madre|padre|mamá|papá|hijo|hija|hermano|hermana"
            r"|abuela|abuelo|tío|tía"
        ),
    ),
)
"""In each language: a death of, my, and who is of the family."""
_DIED = (
    r"(?:passed[ \n]away|slipped[ \n]away|gestorben|verstorben|verstarb|entschlafen|von[ \n]uns[ \n]gegangen"
    r"|beerdigt|beigesetzt|zu[ \n]grabe[ \n]getragen|begraven|gecremeerd"
    r"|overleden|overleed|gestorven|heengegangen|décédée?|nous[ \n]a[ \n]quittée?s?|s['’]est[ \n]éteinte?"
    r"|falleci(?:ó|o|do|da)|ha[ \n]muerto|se[ \n]nos[ \n]fue)"
)
_JUST = r"(?:,?[ \n][\w'’-]{1,20},?)?[ \n]"
_ENDED = r"(?:died|starb|stierf|est[ \n]morte?|se[ \n]murió|murió)"
"""Said of things as well: only right behind the kinsman, or behind a name or a "suddenly"."""
_DEATH = (
    "passed", "died", "death", "passing", "loss", "gestorb", "verst", "starb", "tod ", "tod\n", "verlust",
    "ableben", "overle", "gestorv", "stierf", "overlijden", "dood", "verlies", "décéd", "quitté", "mort",
    "décès", "disparition", "perte", "falleci", "muert", "murió", "pérdida", "slipped", "entschlafen",
    "gegangen", "éteint", "nos fue", "buried", "lost", "funeral", "burial", "beerdig", "begräbnis",
    "beisetzung", "beigesetzt", "zu grabe", "begraven", "gecremeerd", "begrafenis", "uitvaart", "obsèques",
    "enterr", "perd",
)  # fmt: skip
"""Cheap to look for: where none of these stands, nobody has died."""


def _of_each() -> Iterator[str]:
    """What is looked for in each language."""
    for death, own, kin in _KIN:
        whose = rf"(?<!\w){own}[ \n](?:[a-zà-ÿ]{{1,12}}[ \n])?(?:{kin})"
        yield rf"{whose}{_BETWEEN}{_DIED}(?!\w)"
        yield rf"{whose}{_JUST}{_ENDED}(?!\w)"
        yield rf"(?<!\w){death}[ \n]{whose}(?:e?s)?(?!\w|['’]s)"
        yield rf"{whose}['’]s[ \n](?:funeral|burial)(?!\w)"


_LOST = (
    r"(?<!\w)(?:i|we)(?:['’]ve|[ \n]have)?[ \n](?:just[ \n]|recently[ \n])?lost[ \n](?:my|our)[ \n]"
    r"(?:dear[ \n])?(?:husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter)"
    r"(?!\w|['’]s|[ \n]in[ \n]the)"
)
_TOLD = re.compile("|".join((*_of_each(), _LOST)), re.I)
_GONE = re.compile(
    r"(?:is|has|'s)[ \n]gone|went[ \n](?:on|last|peacefully|quietly)|est[ \n]partie?|s['’]est[ \n]éteinte?"
    r"|ist[ \n](?:\w+[ \n]){0,5}gegangen|is[ \n](?:\w+[ \n]){0,5}heengegangen|se[ \n](?:nos[ \n])?fue|partió",
    re.I,
)
_WITHOUT = re.compile(
    r"(?:live|living|go on|be|life|home)[ \n]without[ \n](?:him|her)|vivre[ \n]sans[ \n](?:lui|elle)"
    r"|ohne[ \n](?:ihn|sie)[ \n](?:zu[ \n])?(?:leben|weiter)|vivir[ \n]sin[ \n](?:él|ella)"
    r"|(?:leven|verder|thuis)[ \n]zonder[ \n](?:hem|haar)",
    re.I,
)
"""Of somebody without a kinsman's name: gone, and the writer cannot live without them."""
_BEREFT = ("without", "vivre", "ohne", "vivir", "zonder")
"""Cheap to look for: where none of these stands, nobody lives without anybody."""
_SAYS = re.compile(
    r"(?<!\w)(?:says?|said|thinks?|thought|not|nicht|niet|pas|no|never|nie|nooit|jamais|nunca|sagt\w{0,2}|meint\w{0,2}|zegt|zei|vindt|dit|dice"
    r"|almost|nearly|fast|beinahe|bijna|presque|casi)(?!\w)",
    re.I,
)
_LONG_AGO = re.compile(
    r"(?<!\w)(?:years[ \n](?:ago|back)|vor[ \n]\w{1,12}[ \n]jahren|jaar[ \n]geleden|jaren[ \n]geleden"
    r"|il[ \n]y[ \n]a[ \n]\w{1,12}[ \n]ans|hace[ \n](?:\w{1,12}[ \n]){1,2}años)(?!\w)",
    re.I,
)
_IF = re.compile(r"(?<!\w)(?:if|in case|falls|sollte|wenn|als|mocht|si|suppose)[ \n]\Z", re.I)
"""What may come is asked about, not told."""


def told(text: str) -> bool:
    """Does the customer tell that somebody of theirs has died?

    >>> told("My husband Denzil passed away on 3 May."), told("My wife says the heater passed away.")
    (True, False)
    """
    text = text[:SCANNED]
    low = text.casefold()
    if any(word in low for word in _BEREFT) and _WITHOUT.search(text) and _GONE.search(text):
        return True
    return any(word in low for word in _DEATH) and any(
        not _SAYS.search(found[0])
        and not _IF.search(text, max(0, found.start() - 12), found.start())
        and not _LONG_AGO.search(text, max(0, found.start() - 40), found.end() + 40)
        for found in _TOLD.finditer(text)
    )
