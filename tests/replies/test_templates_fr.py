"""Every French letter reads as a French-speaking colleague would write it, to "vous" and to "tu"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.reading import Cue, Urgency
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from empathd.replies.letter import Letter
from empathd.replies.words import check, templates
from tests.replies.letters import MIRA, NOW, PROMISE, VOICE, ZONE, case_of, text_of

WORDS = {
    "tried": "J'ai essayé trois fois depuis lundi d'exporter le rapport.",
    "stuck": "Je n'arrive pas à dépasser la deuxième page.",
    "confused": "Les noms des boutons ne sont pas clairs du tout.",
    "frustrated": "Cela devient franchement pénible pour toute l'équipe.",
    "how_to": "Comment exporter un rapport vers un tableur ?",
    "polite_struggle": "J'adore l'application, juste un petit détail ne marche pas.",
    "angry": "C'est inadmissible et honteux de bout en bout.",
    "unheard": "J'ai l'impression de parler à un mur depuis une semaine.",
    "repeat": "C'est la troisième fois que j'écris pour la même chose.",
    "misunderstood": "Ce n'est pas ce que je demandais dans mon premier message.",
    "let_down": "La livraison était promise pour mardi, et rien n'est venu.",
    "leaving": "Je vais résilier mon abonnement cette semaine.",
    "pressed": "Il me faut cela avant le lancement de vendredi.",
    "blocked": "Toute la boutique est en panne et personne ne peut payer.",
    "worried": "J'ai peur que toutes mes photos soient perdues.",
    "thanks": "Merci beaucoup pour cette aide si rapide.",
    "kudos": "Mira a été formidable hier au téléphone.",
    "request": "Merci d'envoyer une lampe de remplacement à la maison.",
}
"""A sentence for each cue; none of them says tu or vous, so that the mailbox's habit decides."""

NEVER = re.compile(
    r"malheureusement|désagrément|gêne occasionnée|veuillez|agréer|salutations|satisfaction|notre politique"
    r"|au sérieux|je comprends|comprenons|nous regrettons|notre (?:faute|erreur)|votre (?:faute|erreur)"
    r"|meilleurs délais|n'hésite|revien\w* vers (?:vous|toi)|traitement de|prise? en charge|suite à votre"
    r"|cher client|chère|madame|monsieur|ticket|dossier|sondage|enquête|formulaire|appele[zr]|sachez que"
    r"|undefined|None|\bnan\b|\{\{|\}\}|\{%|%\}|TODO|XXX",
    re.I,
)
ENGLISH = re.compile(r"\b(?:the|you|your|will|and|from|mail|by|today|time|am|pm)\b", re.I)
GENDERED = re.compile(
    r"\(e\)|·|désolée?|navrée?|ravie?\b|heureu\w+|contente?\b|enchantée?"
    r"|\b(?:vous êtes|tu es|vous avez été|tu as été|je suis|vous tenir|te tenir) \w*(?:é|ée|és|i|ie|u|ue|te?)\b"
    r"|\b(?:vous a|t'a|vous ont|t'ont) (?:\w+ment )?(?:bloqu|laiss|déç|oblig|empêch|dérang)",
    re.I,
)
TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|tien(?:ne)?s?|dis-\w+|écris-moi|réponds)\b|\bt'", re.I)
VOUS = re.compile(r"\b(?:vous|votre|vos|vôtres?|dites|\w{2,}ez)\b", re.I)
SORRY = re.compile(r"excuses|pardon|je regrette", re.I)
PAIRS = [*((cue,) for cue in LEAD), *combinations(LEAD, 2), ()]
TO = {False: "vous", True: "tu"}
