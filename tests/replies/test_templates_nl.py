"""Every Dutch letter reads as a Dutch support agent would write it: with je or with u, never with both."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta, timezone
from functools import cache
from itertools import combinations, product
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.message import Message
from empathd.detectors.reading import CALM, Cue, Urgency
from empathd.replies.case import Case
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from empathd.replies.words import built_in, role
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
PLAIN = {"text": "Kan de lamp ook naar Noorwegen?"}
COMMON = "stuck how_to request let_down frustrated repeat tried confused".split()

NEVER = re.compile(
    r"helaas|ongemak|excuses voor|betreur|geachte|mevrouw|meneer|de heer|hoogachtend|tevredenheid|beleid"
    r"|begrijp (?:volledig|helemaal)|u dient|gelieve|middels|derhalve|betreffende|inzake|conform|teneinde"
    r"|klantnummer|ticket|serieus|aarzel|te allen tijde|zo spoedig mogelijk|wij streven|gegarandeerd"
    r"|(?:onze|uw|jouw) (?:fout|schuld)|had (?:je|u) maar|enquête|beoordeel ons|formulier|callcenter"
    r"|bel(?:t u)? ons|terugbellen|naar aanleiding van|hierbij|bijzonder druk"
    r"|undefined|None|nan\b|\{\{|\}\}|\{%|TODO|XXX"
    r"|\b(?:the|you|your|will|and|with|from|today|tomorrow|at|by|tuesday)\b",
    re.I,
)
"""What no letter may say: hollow, bureaucratic, blaming, English, or our own code."""
JE = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.I)
U = re.compile(r"\b(?:u|uw|uzelf)\b", re.I)
QUOTED = re.compile(r"“[^”]*”")
TODAY = "vandaag (dinsdag) vóór 15.00 uur"
SEAMS = ("  ", "\n\n\n", " .", " ,", " ;", " :", "..", ".”.", " \n", ",.", ";.", "“ ", " ”", '"')


def dutch(*cues: str, text: str | None = None, name: str = ANNA, **more: object) -> tuple[Case, Message]:
    """A case of one Dutch mail that says the cues' sentences."""
    words = "\n\n".join(WORDS[cue] for cue in cues) if text is None else text
    found = tuple(Cue(cue, WORDS[cue], max(words.find(WORDS[cue]), 0)) for cue in cues)
    options = {"subject": "Rapport exporteren", **more}
    case, message = case_of(text=words, name=name, **options)  # type: ignore[arg-type]
    reading = replace(case.newest.reading, cues=found, language="nl")
    return replace(case, mails=(replace(case.newest, reading=reading),)), message


def written(*cues: str, familiar: bool = False, turn: int = 0, **options: object) -> str:
    """Our own words in the draft, without the quoted mail."""
    case, message = dutch(*cues, **options)  # type: ignore[arg-type]
    raw = draft(case, message, replace(VOICE, familiar=familiar), PROMISE, NOW, turn)
    return text_of(raw).split("\nOp di ")[0]


def line(text: str) -> str:
    """A text as one line."""
    return " ".join(text.split())


@cache
def letters() -> tuple[tuple[tuple[str, ...], bool, str], ...]:
    """All pairs of cues in both forms of address, three versions each."""
    return tuple(
        (
            cues,
            familiar,
            written(*cues, familiar=familiar, turn=turn, number=number, **({} if cues else PLAIN)),
        )
        for number, cues in enumerate(PAIRS)
        for familiar in (False, True)
        for turn in range(3)
    )


def faults(text: str, familiar: bool) -> list[str]:
    """What may stand in no letter, whatever mail it answers; the customer's quoted words apart."""
    said = QUOTED.sub("“”", text)
    found = [hit[0] for ban in (NEVER, U if familiar else JE) if (hit := ban.search(line(said)))]
    long = (row for row in text.splitlines() if len(row) > 78)
    return [*found, *(run for run in SEAMS if run in said), *long]


def test_there_are_dutch_words_for_everything() -> None:
    """No sentence falls back to English: every file and every block is there, common ones in three ways."""
    english = {name.removeprefix("en/") for name in built_in() if name.startswith("en/")}
    assert english == {name.removeprefix("nl/") for name in built_in() if name.startswith("nl/")}
    for name in sorted(english):
        ours, theirs = ({*map(role, VOICE.templates.blocks(f"{code}/{name}"))} for code in ("nl", "en"))
        assert ours == theirs, name
    for part, block in [*product(COMMON, ("hear", "sorry", "next")), ("plain", "hear"), ("plain", "next")]:
        assert len(VOICE.templates.versions(part, block, "nl")) >= 3, (part, block)


def test_no_letter_hurts_or_shows_its_seams_or_mixes_je_and_u() -> None:
    """One form of address, which each letter shows; no hollow phrase, no English, no gap, no code."""
    for cues, familiar, text in letters():
        assert not faults(text, familiar), f"{cues}: {faults(text, familiar)} in\n{text}"
        assert (JE if familiar else U).search(QUOTED.sub("", text)), text


def test_every_letter_has_the_shape_of_a_letter() -> None:
    """By name first, whole sentences, none twice, a person at the end; sorry and a time where due."""
    for cues, familiar, text in letters():
        paragraphs = text.strip().split("\n\n")
        assert paragraphs[0] == ("Hallo Anna," if familiar else "Beste Anna,"), cues
        assert re.search(r"groet,\n(?:Mira Jansen|Tom Okafor)\nAcme Support$", paragraphs[-1]), cues
        assert 3 <= len(paragraphs) <= 7, text
        assert all(re.search(r"[.?]”?$", part) for part in paragraphs[1:-1]), text
        sentences = re.split(r"(?<=[.?])”? ", line(" ".join(paragraphs[1:-1])))
        assert len(sentences) == len(set(sentences)), text
        assert all(re.match(r"“?[A-ZÉ]", sentence) for sentence in sentences), text
        praise = bool(cues) and set(cues) <= {"thanks", "kudos"}
        assert ("spijt" in text) is not set(cues).issubset(CALM), text
        assert (TODAY in line(text)) is not praise, text


@pytest.mark.parametrize("cue", ["angry", "unheard", "leaving", "repeat", "misunderstood", "worried"])
def test_nobody_upset_is_questioned_first(cue: str) -> None:
    """Those who have had enough are given something before anything is asked of them."""
    for number in range(6):
        assert "?" not in QUOTED.sub("", written(cue, "stuck", "request", "how_to", number=number))


@pytest.mark.parametrize(("greeting", "name", "familiar", "hello"), [
    ("", ANNA, True, "Hallo Anna,"), ("Hoi allemaal,", ANNA, True, "Hoi Anna,"), ("", "", True, "Hallo,"),
    ("Geachte redactie,", ANNA, True, "Beste Anna,"), ("Hallo,", ANNA, False, "Hallo Anna,"),
    ("Geachte redactie,", ANNA, False, "Beste Anna Jansen,"), ("", "Anna", False, "Beste Anna,"),
    ("Geachte redactie,", "Anna", False, "Beste Anna,"), ("Geachte redactie,", "", False, "Goedendag,"),
])  # fmt: skip
def test_the_greeting_fits_the_customers(greeting: str, name: str, familiar: bool, hello: str) -> None:
    """By name where it is known, as warm as they greeted, and never by a guessed gender."""
    text = written("stuck", text=f"{greeting}\n\n{WORDS['stuck']}", name=name, familiar=familiar)
    assert text.partition("\n")[0] == hello


@pytest.mark.parametrize("default", [False, True])
def test_who_says_je_is_told_je_and_who_says_u_is_told_u(default: bool) -> None:
    """Their own form of address decides, whatever the mailbox's is."""
    for asked, familiar in (("Kun je me zeggen of jullie hier leveren?", True), ("Levert u hier?", False)):
        text = written(text=asked, familiar=default)
        assert not faults(text, familiar) and (JE if familiar else U).search(QUOTED.sub("", text))


def test_facts_that_were_given_are_kept_and_not_asked_for() -> None:
    """An order number or an error message that the mail has is repeated, and no question asks for it."""
    for number in range(6):
        text = line(written("let_down", text="Bah.", details={"order": ("4711",)}, number=number))
        assert "bestelnummer 4711" in text and "factuurnummer" not in text
        text = line(written("stuck", text="Bah.", details={"error": ('"E42"',)}, number=number))
        assert "de foutmelding “E42”" in text and "?" not in text


def test_their_own_words_come_back_to_them() -> None:
    """The letter shows that it was read: a sentence of theirs, in Dutch quotation marks, unless it hurts."""
    for number, cue in product(range(6), ("stuck", "how_to", "angry", "worried", "unheard")):
        assert (f"“{WORDS[cue]}”" in line(written(cue, number=number))) is (cue in {"stuck", "how_to"})


@pytest.mark.parametrize("cue", ["stuck", "repeat", "angry", "how_to", "request", "confused"])
def test_a_second_draft_repeats_no_sentence(cue: str) -> None:
    """Whoever reads another draft for the same case reads other words, their own quoted ones apart."""
    drafts = (QUOTED.sub("“”.", line(written(cue, turn=turn))).split(", ", 1)[1] for turn in (0, 1))
    one, two = (set(re.split(r"(?<=[.?])\s+", text)) for text in drafts)
    assert not {sentence for sentence in one & two if "”" not in sentence}


def test_praise_goes_to_the_praised() -> None:
    """The colleague who is praised is named, and never praised by themselves."""
    case, message = dutch("kudos")
    for signer, named in (("Tom Okafor", True), ("Mira Jansen", False)):
        raw = draft(replace(case, signer=signer), message, VOICE, PROMISE, NOW)
        own = text_of(raw).split("\nOp di ")[0].replace("Mira Jansen", "")
        assert ("Mira" in own) is named


@pytest.mark.parametrize(("ahead", "by"), [
    (PROMISE - NOW, TODAY), (timedelta(hours=22), "morgen (woensdag) vóór 8.00 uur"),
    (timedelta(days=3), "op vrijdag 6 november vóór 10.00 uur"),
    (timedelta(days=70), "op dinsdag 12 januari 2027 vóór 10.00 uur"), (timedelta(0), "zodra ik meer weet"),
])  # fmt: skip
def test_times_are_told_in_dutch(ahead: timedelta, by: str) -> None:
    """Today, tomorrow, a day with its date, or no time at all where the promised one is gone."""
    case, message = dutch("stuck")
    text = line(text_of(draft(case, message, VOICE, NOW + ahead, NOW)))
    assert by in text
    assert ("uur" in text) is bool(ahead)
    assert "Op di 3 nov 2026 om 10:12 schreef Anna Jansen:" in text


@pytest.mark.parametrize(("hours", "differs"), [(1, False), (-5, True)])
def test_whose_clock_is_meant_is_said_where_it_differs(hours: int, differs: bool) -> None:
    """A customer in another time zone reads whose three o'clock it is."""
    case, message = dutch("stuck", date=NOW.astimezone(timezone(timedelta(hours=hours))))
    for zone, hint in (("Amsterdam", "uur Nederlandse tijd"), ("Vienna", "uur (tijd in Vienna)")):
        voice = replace(VOICE, zone=ZoneInfo(f"Europe/{zone}"))
        text = line(text_of(draft(case, message, voice, PROMISE, NOW)))
        assert TODAY in text and (hint in text) is differs


@pytest.mark.parametrize("familiar", [False, True])
def test_a_holding_update_says_only_what_is_certain(familiar: bool) -> None:
    """Received when, not answered yet, what comes next and by when, in one form of address."""
    voice = replace(VOICE, familiar=familiar)
    for number, (count, received) in product(range(4), ((1, "mail over “R"), (2, "2 mails over “R"))):
        case, _ = dutch("stuck", number=number)
        text = text_of(hold(replace(case, mails=case.mails * count), voice, PROMISE, NOW))
        said = (received, "vandaag (dinsdag) om 10.12 uur", TODAY, "spijt", "automatisch")
        assert all(words in line(text) for words in said), text
        assert not faults(text, familiar)


@pytest.mark.parametrize("options", [
    {"text": ""}, {"text": "", "subject": ""}, {"text": "ok", "subject": ""}, {"text": "<p>{{ x }}</p>"},
    {"text": "Ter info", "urgency": Urgency.LOW}, {"text": "?" * 5000}, {"text": "", "name": ""},
    {"text": "🌸" * 200, "name": "🌸"}, {"text": "a" * 100_000}, {"text": "Ik. " * 20_000},
])  # fmt: skip
def test_odd_mails_get_proper_letters(options: dict[str, object]) -> None:
    """Empty, endless, shouted or garbled mail: still a letter that could be sent."""
    for cues, familiar in product(((), ("stuck",), ("angry", "how_to")), (False, True)):
        text = written(*cues, familiar=familiar, **options)  # type: ignore[arg-type]
        assert re.match(r"(?:Hallo|Beste|Goedendag)\b[^\n]{0,30},\n\n", text)
        assert not faults(text, familiar), text
