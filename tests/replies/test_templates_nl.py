"""Every Dutch letter reads as a Dutch support agent would write it: with je or with u, never with both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import combinations

import pytest

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Reading
from empathd.replies.case import Case
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from empathd.replies.words import built_in, role, templates
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, text_of

WORDS = {
    "tried": "Ik heb al drie keer geprobeerd om het rapport te exporteren.",
    "stuck": "Het lukt me niet om voorbij de tweede pagina te komen.",
    "confused": "De namen van de knoppen vind ik nogal verwarrend.",
    "frustrated": "Dit begint hier voor iedereen behoorlijk frustrerend te worden.",
    "how_to": "Hoe zet ik een rapport om naar een spreadsheet?",
    "polite_struggle": "Heel fijne app, alleen werkte één klein dingetje niet.",
    "angry": "Dit is echt te gek voor woorden en een schande.",
    "unheard": "Het lijkt wel of niemand mijn mails ooit leest.",
    "repeat": "Dit is al de derde keer dat ik hierover schrijf.",
    "misunderstood": "Dat is niet wat ik in mijn eerste mail vroeg.",
    "let_down": "De lamp zou dinsdag komen en is er nog niet.",
    "leaving": "Deze week zeg ik mijn abonnement definitief op.",
    "pressed": "Ik heb dit nodig vóór de lancering van vrijdag.",
    "blocked": "Onze hele webwinkel ligt plat en niemand kan betalen.",
    "worried": "Ik ben bang dat al mijn foto's weg zijn.",
    "thanks": "Hartelijk dank voor de snelle hulp van gisteren.",
    "kudos": "Mira was gisteren aan de telefoon echt geweldig.",
    "request": "Graag ontvang ik een nieuwe kap voor de lamp.",
}
"""A sentence for each cue; none shows whether its writer says je or u."""
ANNA = "Anna Jansen"
PAIRS = [*((cue,) for cue in LEAD), *combinations(LEAD, 2), ()]
PRAISE = {"thanks", "kudos"}

NEVER = re.compile(
    r"helaas|ongemak|excuses voor|betreur|geachte|mevrouw|meneer|de heer|hoogachtend|tevredenheid|beleid"
    r"|begrijp (?:volledig|helemaal)|u dient|gelieve|middels|derhalve|betreffende|inzake|conform"
    r"|klantnummer|ticket|serieus|niet aarzelen|aarzel|teneinde|te allen tijde|zo spoedig mogelijk"
    r"|onze fout|onze schuld|uw fout|jouw fout|had (?:je|u) maar|enquête|beoordeel ons|formulier|callcenter"
    r"|bel(?:t u)? ons|terugbellen|wij streven|naar aanleiding van|hierbij|bijzonder druk|gegarandeerd"
    r"|undefined|None|nan\b|\{\{|\}\}|\{%|TODO|XXX",
    re.I,
)
ENGLISH = re.compile(r"\b(?:the|you|your|will|and|with|from|sorry for|today|tomorrow|at|by|mon|tues|nov)\b", re.I)
JE = re.compile(r"\b(?:je|jij|jou|jouw|jullie|zelf je)\b", re.I)
U = re.compile(r"\b(?:u|uw|uzelf)\b", re.I)
QUOTED = re.compile(r"“[^”]*”")
SORRY = re.compile(r"\bspijt\b")
TIME = "vandaag (dinsdag) vóór 15.00 uur"
SEAMS = ("  ", "\n\n\n", " .", " ,", " ;", " :", "..", ".”.", " \n", ",.", ". ,", "“ ", " ”", ";.", ", ,")


def dutch(
    *cues: str, text: str | None = None, name: str = ANNA, number: int = 0, **more: object
) -> tuple[Case, Message]:
    """A case of one Dutch mail that says the cues' sentences."""
    words = "\n\n".join(WORDS[cue] for cue in cues) if text is None else text
    found = tuple(Cue(cue, WORDS[cue], max(words.find(WORDS[cue]), 0)) for cue in cues)
    options = {"subject": "Rapport exporteren", **more}
    case, message = case_of(text=words, name=name, number=number, **options)  # type: ignore[arg-type]
    reading = replace(case.newest.reading, cues=found, language="nl")
    return replace(case, mails=(replace(case.newest, reading=reading),)), message


def written(*cues: str, familiar: bool = False, turn: int = 0, **options: object) -> str:
    """Our own words in the draft, without the quoted mail."""
    case, message = dutch(*cues, **options)  # type: ignore[arg-type]
    voice = replace(VOICE, familiar=familiar)
    return text_of(draft(case, message, voice, PROMISE, NOW, turn)).split("\nOp di ")[0]


def line(text: str) -> str:
    """The letter as one line."""
    return " ".join(text.split())


@cache
def letters() -> tuple[tuple[tuple[str, ...], bool, str], ...]:
    """All pairs of cues in both formalities, in three versions each."""
    return tuple(_letters())


def _letters() -> Iterator[tuple[tuple[str, ...], bool, str]]:
    for number, cues in enumerate(PAIRS):
        for familiar in (False, True):
            for turn in range(3):
                text = None if cues else "Leveren jullie ook in Noorwegen? Dat zou u en mij schelen."
                yield cues, familiar, written(*cues, familiar=familiar, turn=turn, text=text, number=number)
