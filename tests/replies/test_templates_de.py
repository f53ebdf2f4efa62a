"""Every German letter reads as a person would write it, to du and to Sie alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Urgency
from empathd.replies.case import Case
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from empathd.replies.letter import Letter
from empathd.replies.playbooks import Choice, Playbook
from empathd.replies.words import built_in
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, text_of

GERMAN = replace(VOICE, language="de", display_name="Acme Kundendienst")
DU, SIE = replace(GERMAN, familiar=True), GERMAN
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
NEVER = re.compile(
    r"leider|bedauer|unannehmlichkeit|zufriedenheit|richtlinie|verständnis|vollkommen verstehen|nachvollziehen"
    r"|sehr geehrte|\bherr\b|\bfrau\b|hochachtungsvoll|mit freundlichen grüßen|nehmen .{0,20}ernst"
    r"|anliegen|vorgang|ticket|zeitnah|schnellstmöglich|umgehend|diesbezüglich|bezüglich|hiermit|seitens"
    r"|zögern|zur verfügung|hotline|umfrage|formular|bewerten|rückmeldung|in bearbeitung|geschätzt"
    r"|unser fehler|unsere schuld|mein fehler|versehentlich|garantier|beruhig"
    r"|undefined|none|nan\b|\{\{|\}\}|\{%|%\}|todo|xxx|<[a-z]",
    re.I,
)
ENGLISH = re.compile(r"\b(?:the|you|your|will|and|with|from|today|tomorrow|november|time|I|am|pm)\b")
TO_DU = re.compile(r"\b(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)\b", re.I)
TO_SIE = re.compile(r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b")
SORRY = re.compile(r"tut mir leid|tun mir leid|ntschuldig")
SEAMS = ("  ", "\n\n\n", " .", " ,", " ;", "..", '"', ".“.", ",.", ",,", " \n", "( ", " )", "()", " “", "„ ")
