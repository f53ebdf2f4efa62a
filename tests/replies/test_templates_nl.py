"""Every Dutch letter reads as a Dutch support agent would write it: with je or with u, never with both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone
from functools import cache
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.message import Message
from empathd.detectors.reading import Cue, Urgency
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
PRAISE = {"thanks", "kudos"}
SILENT = {"plain": {"sorry"}, "polite_struggle": {"next"}}
"""An ordinary question needs no apology; next to a friendly tone another cue says what comes next."""

NEVER = re.compile(
    r"helaas|ongemak|excuses voor|betreur|geachte|mevrouw|meneer|de heer|hoogachtend|tevredenheid|beleid"
    r"|begrijp (?:volledig|helemaal)|u dient|gelieve|middels|derhalve|betreffende|inzake|conform"
    r"|klantnummer|ticket|serieus|niet aarzelen|aarzel|teneinde|te allen tijde|zo spoedig mogelijk"
    r"|onze fout|onze schuld|uw fout|jouw fout|had (?:je|u) maar|enquête|beoordeel ons|formulier|callcenter"
    r"|bel(?:t u)? ons|terugbellen|wij streven|naar aanleiding van|hierbij|bijzonder druk|gegarandeerd"
    r"|undefined|None|nan\b|\{\{|\}\}|\{%|TODO|XXX",
    re.I,
)
ENGLISH = re.compile(
    r"\b(?:the|you|your|will|and|with|from|sorry for|today|tomorrow|at|by|mon|tues|nov)\b", re.I
)
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


def test_there_are_dutch_words_for_everything() -> None:
    """No sentence falls back to English: Dutch has every file and every block that English has."""
    english, dutch_files = (
        {name.partition("/")[2] for name in built_in() if name.startswith(f"{code}/")}
        for code in ("en", "nl")
    )
    assert english == dutch_files
    for name in sorted(english):
        ours, theirs = (
            {role(block) for block in VOICE.templates.blocks(f"{code}/{name}")} for code in ("nl", "en")
        )
        assert ours == theirs, name


@pytest.mark.parametrize(
    "part",
    ["plain", "stuck", "how_to", "request", "let_down", "frustrated", "polite_struggle", "repeat", "tried",
     "confused"],
)  # fmt: skip
def test_the_common_parts_can_say_it_in_three_ways(part: str) -> None:
    """Whoever writes often does not read the same sentence again."""
    for block in {"hear", "sorry", "next"} - SILENT.get(part, set()):
        assert len(VOICE.templates.versions(part, block, "nl")) >= 3, (part, block)
    assert len(VOICE.templates.versions("plain", "check", "nl")) == 4


def test_no_letter_says_what_hurts_or_shows_its_seams() -> None:
    """No hollow, bureaucratic or blaming phrase, no English, no gap and no template code."""
    for cues, _, text in letters():
        said = QUOTED.sub("“”", line(text))
        assert not (hit := NEVER.search(said)), f"{cues}: {hit[0]}"
        body = said.replace("Acme Support", "")
        assert not (hit := ENGLISH.search(body)), f"{cues}: {hit[0]} in\n{text}"
        assert '"' not in said, text
        for run in SEAMS:
            assert run not in text, f"{cues}: {run!r} in\n{text}"


def test_je_and_u_never_meet_in_one_letter() -> None:
    """Each letter keeps to one form of address, and each pair of cues shows it at least once."""
    for cues, familiar, text in letters():
        said = QUOTED.sub("“”", text)
        assert not (hit := (U if familiar else JE).search(said)), f"{cues}: {hit[0]} in\n{said}"
        assert (JE if familiar else U).search(said), text


def test_every_letter_has_the_shape_of_a_letter() -> None:
    """A greeting by name first, readable lines, whole sentences, a person's name at the end."""
    for cues, familiar, text in letters():
        paragraphs = text.strip().split("\n\n")
        assert paragraphs[0] == ("Hallo Anna," if familiar else "Beste Anna,"), cues
        assert re.search(r"groet,\n(?:Mira Jansen|Tom Okafor)\nAcme Support$", paragraphs[-1]), cues
        assert 3 <= len(paragraphs) <= 7, text
        assert all(len(row) <= 78 for row in text.splitlines()), cues
        assert all(re.search(r"[.?]”?$", part) for part in paragraphs[1:-1]), text
        sentences = re.split(r"(?<=[.?])”? (?=[A-ZÉ“])", line(" ".join(paragraphs[1:-1])))
        assert len(sentences) == len(set(sentences)), text
        assert all(re.match(r"[A-ZÉ“]", sentence) for sentence in sentences), text


def test_whoever_struggles_gets_an_apology_and_a_time() -> None:
    """Sorry, what happens next and by when: in every letter but to those who only say thanks."""
    for cues, _, text in letters():
        praise = bool(cues) and set(cues) <= PRAISE
        assert bool(SORRY.search(text)) is not (praise or not cues), text
        assert (TIME in line(text)) is not praise, text


@pytest.mark.parametrize("cue", ["angry", "unheard", "leaving", "repeat", "misunderstood", "worried"])
def test_nobody_upset_is_questioned_first(cue: str) -> None:
    """Those who have had enough are given something before anything is asked of them."""
    for number in range(6):
        text = written(cue, "stuck", "request", "how_to", number=number)
        assert "?" not in QUOTED.sub("", text)


@pytest.mark.parametrize(
    ("greeting", "name", "familiar", "hello"),
    [
        ("", ANNA, True, "Hallo Anna,"),
        ("Hoi allemaal,", ANNA, True, "Hoi Anna,"),
        ("Geachte redactie,", ANNA, True, "Beste Anna,"),
        ("", ANNA, False, "Beste Anna,"),
        ("Hallo,", ANNA, False, "Hallo Anna,"),
        ("Geachte redactie,", ANNA, False, "Beste Anna Jansen,"),
        ("Geachte redactie,", "Anna", False, "Beste Anna,"),
        ("", "", True, "Hallo,"),
        ("Geachte redactie,", "", False, "Goedendag,"),
    ],
)
def test_the_greeting_fits_the_customers(greeting: str, name: str, familiar: bool, hello: str) -> None:
    """By name where it is known, as warm as they greeted, and never by a guessed gender."""
    text = written("stuck", text=f"{greeting}\n\n{WORDS['stuck']}", name=name, familiar=familiar)
    assert text.partition("\n")[0] == hello


def test_who_says_je_is_told_je_and_who_says_u_is_told_u() -> None:
    """Their own form of address decides; the mailbox's stands in only where their mail shows none."""
    for familiar in (False, True):
        text = written(text="Kun je me zeggen of jullie ook in Noorwegen leveren?", familiar=familiar)
        assert JE.search(QUOTED.sub("", text)) and not U.search(QUOTED.sub("", text))
        text = written(text="Kunt u mij zeggen of u ook in Noorwegen levert?", familiar=familiar)
        assert U.search(QUOTED.sub("", text)) and not JE.search(QUOTED.sub("", text))


def test_facts_that_were_given_are_kept_and_not_asked_for() -> None:
    """An order number or an error message that the mail has is repeated, and no question asks for it."""
    for number in range(6):
        text = line(written("let_down", text="Bah.", details={"order": ("4711",)}, number=number))
        assert "bestelnummer 4711" in text
        assert "bestel- of factuurnummer" not in text
        text = line(written("stuck", text="Bah.", details={"error": ("E42",)}, number=number))
        assert "de foutmelding “E42”" in text
        assert "?" not in text


def test_their_own_words_come_back_to_them() -> None:
    """The letter shows that it was read: a sentence of theirs in Dutch quotation marks."""
    for number in range(6):
        assert f"“{WORDS['stuck']}”" in line(written("stuck", number=number))
        assert f"“{WORDS['how_to']}”" in line(written("how_to", number=number))
        for cue in ("angry", "worried", "unheard", "leaving"):
            assert WORDS[cue][:20] not in line(written(cue, number=number))


@pytest.mark.parametrize("part", ["stuck", "repeat", "angry", "how_to", "request", "confused"])
def test_a_second_draft_repeats_no_sentence(part: str) -> None:
    """Whoever gets another draft for the same case gets other words, their own quoted ones apart."""
    for familiar in (False, True):
        one, two = (written(part, familiar=familiar, turn=turn) for turn in (0, 1))
        first, second = (set(re.split(r"(?<=[.?])\s+", QUOTED.sub("“”.", line(text)))) for text in (one, two))
        same = first & second
        assert not {sentence for sentence in same if "”" not in sentence and "Anna," not in sentence}, same


def test_praise_goes_to_the_praised() -> None:
    """The colleague who is praised is named, and never praised by themselves."""
    case, message = dutch("kudos")
    texts = {
        name: text_of(draft(replace(case, signer=name), message, VOICE, PROMISE, NOW)).split("\nOp di ")[0]
        for name in ("Tom Okafor", "Mira Jansen")
    }
    assert "Mira" in texts["Tom Okafor"]
    assert "Mira" not in texts["Mira Jansen"].replace("Mira Jansen", "")


@pytest.mark.parametrize("familiar", [False, True])
@pytest.mark.parametrize(
    ("ahead", "by"),
    [
        (timedelta(hours=4, minutes=48), "vandaag (dinsdag) vóór 15.00 uur"),
        (timedelta(hours=22), "morgen (woensdag) vóór 8.00 uur"),
        (timedelta(days=3), "op vrijdag 6 november vóór 10.00 uur"),
        (timedelta(days=70), "op dinsdag 12 januari 2027 vóór 10.00 uur"),
        (timedelta(0), "zodra ik meer weet"),
    ],
)
def test_times_are_told_in_dutch(familiar: bool, ahead: timedelta, by: str) -> None:
    """Today, tomorrow, a day with its date, or no time at all where the promised one is gone."""
    case, message = dutch("stuck")
    text = line(text_of(draft(case, message, replace(VOICE, familiar=familiar), NOW + ahead, NOW)))
    assert by in text
    assert "Op di 3 nov 2026 om 10:12 schreef Anna Jansen:" in text
    assert ("vóór" in text) is bool(ahead)


@pytest.mark.parametrize(
    ("theirs", "told"),
    [(timedelta(hours=1), "15.00 uur"), (timedelta(hours=-5), "15.00 uur Nederlandse tijd")],
)
def test_whose_clock_is_meant_is_said_where_it_differs(theirs: timedelta, told: str) -> None:
    """A customer in another time zone reads whose three o'clock it is."""
    case, message = dutch("stuck", date=NOW.astimezone(timezone(theirs)))
    text = line(text_of(draft(case, message, VOICE, PROMISE, NOW)))
    assert f"vóór {told}" in text
    assert ("tijd," in text or "tijd:" in text or "tijd." in text) is ("tijd" in told)
    vienna = replace(VOICE, zone=ZoneInfo("Europe/Vienna"))
    text = line(text_of(draft(case, message, vienna, PROMISE, NOW)))
    assert ("(tijd in Vienna)" in text) is ("tijd" in told)


@pytest.mark.parametrize("familiar", [False, True])
def test_a_holding_update_says_only_what_is_certain(familiar: bool) -> None:
    """Received when, not answered yet, what comes next and by when, in one form of address."""
    voice = replace(VOICE, familiar=familiar)
    for number in range(4):
        case, _ = dutch("stuck", number=number)
        for mails, received in ((case.mails, "kwam vandaag"), (case.mails * 2, "2 mails over")):
            text = text_of(hold(replace(case, mails=mails), voice, PROMISE, NOW))
            assert received in line(text)
            assert "vandaag (dinsdag) om 10.12 uur" in line(text)
            assert f"{TIME} Nederlandse tijd" in line(text)
            assert SORRY.search(text) and "automatisch" in text and "Rapport exporteren" in text
            assert not (U if familiar else JE).search(text), text
            assert not NEVER.search(text) and not ENGLISH.search(text.replace("Acme Support", ""))
            assert all(run not in text for run in SEAMS) and max(map(len, text.splitlines())) <= 78


@pytest.mark.parametrize(
    "options",
    [
        {"text": ""},
        {"text": "", "subject": ""},
        {"text": "ok", "subject": ""},
        {"text": "Ter info", "urgency": Urgency.LOW},
        {"text": "<p>{{ x }}</p>"},
        {"text": "?" * 5000},
        {"text": "", "name": ""},
        {"text": "🌸" * 200, "name": "🌸"},
        {"text": "a" * 100_000},
        {"text": "Ik. " * 20_000},
    ],
)
def test_odd_mails_get_proper_letters(options: dict[str, object]) -> None:
    """Empty, endless, shouted or garbled mail: still a letter that could be sent."""
    for cues in ((), ("stuck",), ("angry", "how_to")):
        for familiar in (False, True):
            text = written(*cues, familiar=familiar, **options)  # type: ignore[arg-type]
            assert re.match(r"(?:Hallo|Beste|Goedendag)\b[^\n]{0,30},\n\n", text)
            assert max(map(len, text.splitlines())) <= 78
            assert not NEVER.search(QUOTED.sub("“”", line(text)))
            assert "  " not in text and "\n\n\n" not in text
            assert not (U if familiar else JE).search(QUOTED.sub("“”", text)), text
