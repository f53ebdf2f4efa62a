"""German customers and their mails, for the tests of German letters."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue
from empathd.replies.case import Case
from empathd.replies.compose import draft
from empathd.replies.lead import LEAD
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, text_of

SIE = replace(VOICE, language="de", display_name="Acme Kundendienst")
DU = replace(SIE, familiar=True)
WORDS = {
    "tried": "Seit Montag habe ich den Export schon dreimal versucht.",
    "stuck": "Ich komme einfach nicht über die zweite Seite hinaus.",
    "confused": "Die Namen der Knöpfe sind für mich ziemlich verwirrend.",
    "frustrated": "Langsam ist das für uns alle hier nur noch frustrierend.",
    "how_to": "Wie bekomme ich einen Bericht in eine Tabelle?",
    "polite_struggle": "Tolle App, nur eine Kleinigkeit hat nicht ganz geklappt.",
    "angry": "Das ist eine Frechheit und völlig inakzeptabel.",
    "unheard": "Hier ist man offenbar nur eine Nummer.",
    "repeat": "Das ist jetzt schon meine dritte Mail zum selben Thema.",
    "misunderstood": "Danach hatte ich in meiner ersten Mail gar nicht gefragt.",
    "let_down": "Versprochen war die Lieferung für letzten Dienstag.",
    "leaving": "Noch diese Woche werde ich mein Konto kündigen.",
    "pressed": "Das brauche ich vor dem Start am Freitag.",
    "blocked": "Unser ganzer Laden steht still und niemand kann zahlen.",
    "worried": "Ich habe Angst, dass alle meine Fotos verloren sind.",
    "thanks": "Vielen Dank für die schnelle Hilfe gestern.",
    "kudos": "Mira war gestern am Telefon einfach wunderbar.",
    "request": "Bitte um einen Ersatz für die kaputte Lampe.",
}
"""A sentence for each cue, none of which says du or Sie."""
QUESTION = "Gibt es auch eine Lieferung nach Norwegen?"
PAIRS = [*((cue,) for cue in LEAD), *combinations(LEAD, 2), ()]
SEAMS = ("  ", "\n\n\n", " .", " ,", " ;", "..", '"', ".“.", ",.", ",,", " \n", "( ", " )", "()", " “", "„ ")
"""What no letter may hold: gaps, doubled marks, quotation marks that are not German."""


def german_case(*cues: str, text: str | None = None, **options: object) -> tuple[Case, Message]:
    """A case whose mail says the cues' German sentences."""
    words = text if text is not None else "\n\n".join(WORDS[cue] for cue in cues) or QUESTION
    known = {"subject": "Export des Berichts", "name": "Anna Müller", **options}
    case, message = case_of(text=words, **known)  # type: ignore[arg-type]
    found = tuple(Cue(cue, WORDS[cue], max(words.find(WORDS[cue]), 0)) for cue in cues)
    reading = replace(case.newest.reading, language="de", cues=found)
    return replace(case, mails=(replace(case.newest, reading=reading),)), message


def ours(raw: bytes) -> str:
    """Our own words: everything above the quoted mail."""
    return re.split(r"^Am (?:Mo|Di|Mi|Do|Fr|Sa|So)\., ", text_of(raw), flags=re.M)[0].rstrip("\n")


def written(*cues: str, familiar: bool = True, **options: object) -> str:
    """Our own words in the draft to a customer with these cues."""
    case, message = german_case(*cues, **options)
    return ours(draft(case, message, DU if familiar else SIE, PROMISE, NOW))


def said(text: str) -> str:
    """A letter in one line, without what it quotes of the customer."""
    return re.sub(r"„[^“]*“", "„“", text.replace("\n", " "))
