"""The line of a ticket system above which the customer is to write: "Please reply above this line"."""

from __future__ import annotations

import re

LONGEST = 140
HINTS = (
    *("-##", "this line", "dieser", "deze lijn", "deze regel", "cette ligne", "esta línea", "desta linha"),
    *("questa riga", "questa linea", "den här raden", "denna rad", "denne linje", "tej lini", "tämän rivin"),
    *("tento řádek", "tuto čáru", "этой", "この行", "この線", "此行", "此线"),
)
ABOVE_THIS_LINE = re.compile(
    r"##-.{2,120}-##|(?:reply|type|write|respond|comment|enter|message|text).{0,60} (?:above|below) this line"
    r"|antwort.{0,60} (?:oberhalb|über) dieser (?:zeile|linie)|(?:oberhalb|über) dieser (?:zeile"
    r"|linie) antwort"
    r"|boven deze (?:lijn|regel)|au[- ]dessus de cette ligne|(?:encima|arriba) de esta línea"
    r"|acima desta linha|sopra questa (?:riga|linea)|ovanför (?:den här raden|denna rad|denna linje)"
    r"|over denne linjen?|powyżej tej linii|tämän rivin yläpuolelle|nad (?:tento řádek|tuto čáru)"
    r"|выше этой (?:строки|линии|черты)|(?:この行|この線)(?:の|より)上|此[行线]以?上",
    re.I,
)
ASKS = re.compile(
    r"\W{2,}|(?:please )?(?:reply|type|write|respond|enter|add|do not)\b|(?:bitte )?(?:antwort|geben|schreib)"
    r"|(?:gelieve|typ|schrijf|antwoord)|(?:veuillez|merci de|répond)|(?:por favor,? )?(?:escrib|respond"
    r"|digite)"
    r"|(?:si prega|scriv|digita|rispond)|(?:skriv|svar)|(?:prosimy|wpisz|odpow)",
    re.I,
)
"""How a program asks; a customer says "I cannot reply above this line"."""


def above_the_line(text: str) -> list[str]:
    """The lines above a ticket system's "please reply above this line"; all where there is none."""
    lower = text.lower()
    lines = text.split("\n")
    if not any(hint in lower for hint in HINTS):
        return lines
    for at, line in enumerate(lines):
        if line[:1] == ">" or len(line) > LONGEST or not ASKS.match(line.strip()):
            continue
        if ABOVE_THIS_LINE.search(line):
            return lines[:at] if any(map(str.strip, lines[:at])) else lines
    return lines
