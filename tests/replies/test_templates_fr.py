"""Every French letter reads as a French-speaking colleague would write it, to "vous" and to "tu"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.reading import CALM, Cue, Urgency
from empathd.replies.case import Case
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from empathd.replies.letter import Letter
from empathd.replies.samples import SAMPLES
from empathd.replies.words import role, templates
from tests.replies.letters import MIRA, NOW, PROMISE, VOICE, case_of, text_of

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

PLAIN = "Est-ce que la livraison en Suisse est possible ?"
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
    r"|\b(?:vous êtes|tu es|vous avez été|tu as été|je suis|vous tenir|te tenir) \w*(?:ée?s?|ie?|ue?)\b"
    r"|\b(?:vous a|t'a|vous ont|t'ont) (?:\w+ment )?(?:bloqu|laiss|déç|oblig|empêch|dérang)",
    re.I,
)
TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|l[ea]s? tien(?:ne)?s?|dis-\w+|écris-moi|réponds)\b|\bt'", re.I)
VOUS = re.compile(r"\b(?:vous|votre|vos|vôtres?|dites|(?!chez\b|assez\b)\w{2,}ez)\b", re.I)
SORRY = re.compile(r"excuses|pardon|je regrette", re.I)
PAIRS = [*((cue,) for cue in LEAD), *combinations(LEAD, 2), ()]


def french(case: Case, cues: tuple[Cue, ...] = ()) -> Case:
    """The same case, read as French."""
    reading = replace(case.newest.reading, cues=cues, language="fr")
    return replace(case, mails=(replace(case.newest, reading=reading),))


def written(*cues: str, familiar: bool = False, text: str | None = None, **more: object) -> str:
    """Our own words in the French draft to a customer with these cues."""
    words = "\n\n".join(WORDS[cue] for cue in cues) or PLAIN if text is None else text
    case, message = case_of(*cues, text=words, **more)  # type: ignore[arg-type]
    found = tuple(Cue(cue, WORDS[cue], max(words.find(WORDS[cue]), 0)) for cue in cues)
    raw = draft(french(case, found), message, replace(VOICE, familiar=familiar), PROMISE, NOW)
    return text_of(raw).partition("\nLe mardi 3 novembre 2026 à ")[0]


def flat(text: str) -> str:
    """A letter on one line, what is quoted from the customer left out."""
    return re.sub(r"« [^»]* »", "« »", " ".join(text.split()))


@cache
def letters() -> tuple[tuple[tuple[str, ...], bool, str], ...]:
    """For all single cues and pairs, to tu and to vous, three cases each."""
    return tuple(
        (cues, close, written(*cues, familiar=close, number=1000 * turn + number))
        for number, cues in enumerate(PAIRS)
        for close in (False, True)
        for turn in range(3)
    )


@cache
def sentences() -> tuple[tuple[tuple[str, ...], bool, str], ...]:
    """All wordings that any letter may use, to tu and to vous, with many facts and with hardly any."""
    words = templates(None)
    told = {"mirror": "", "by": "demain mardi avant 9h", "at": "hier à 9h", "facts_given": "la commande 1"}
    return tuple(
        ((part, block), close, version({**facts, **told, "familiar": close, "mine": mine}))
        for part in sorted(name[9:-7] for name in words.names if name.startswith("fr/parts/"))
        for block in sorted({role(block) for block in words.blocks(f"fr/parts/{part}.txt.j2")})
        for version in words.versions(part, block, "fr")
        for facts in SAMPLES
        for close in (False, True)
        for mine in (False, True)
    )


def test_french_has_all_the_words_that_english_has() -> None:
    """The same files, and for each kind of sentence several wordings."""
    words = templates(None)
    ours, theirs = ({name[3:] for name in words.names if name[:3] == code} for code in ("fr/", "en/"))
    assert ours == theirs
    for part in "stuck how_to request let_down frustrated polite_struggle repeat tried confused".split():
        for block in ("hear", "sorry", "next"):
            assert len(words.versions(part, block, "fr")) >= 3, f"{part}: {block}"
    assert len(words.versions("plain", "hear", "fr")) >= 3
    assert all(len(words.versions("plain", block, "fr")) >= 4 for block in ("check", "next"))


@pytest.mark.parametrize("pattern", [NEVER, ENGLISH, GENDERED], ids=["phrases", "English", "gender"])
def test_nothing_says_what_hurts(pattern: re.Pattern[str]) -> None:
    """No form letter, no English, and nothing that guesses whether a man or a woman writes or reads."""
    for where, _, text in (*letters(), *sentences()):
        said = flat(text.replace("Acme Support", ""))
        assert not (hit := pattern.search(said)), f"{where}: {hit[0]} in {said}"


def test_vous_and_tu_are_never_mixed() -> None:
    """Whoever is addressed as vous is never addressed as tu in the same letter, nor the other way round."""
    for where, close, text in (*letters(), *sentences()):
        hit = (VOUS if close else TU).search(flat(text))
        assert not hit, f"{where}: {hit[0]} in {text}"
    assert written("pressed", familiar=True) != written("pressed", familiar=False)


def test_every_letter_has_the_shape_of_a_letter() -> None:
    """Greeting and name, lines that never break before a mark, whole sentences, none of them twice."""
    for _, _, text in letters():
        paragraphs = text.strip().split("\n\n")
        assert paragraphs[0] == "Bonjour Anna,"
        assert re.search(r",\n(?:Mira Jansen|Tom Okafor)\nAcme Support$", paragraphs[-1]), text
        assert 3 <= len(paragraphs) <= 7, text
        assert all(len(line) <= 78 for line in text.splitlines()), text
        assert not re.search(r"  |\n\n\n| [.,\n]|\.\.|,\.|« »|\. »\.|^[?!:;»]|«$", text, re.M), text
        assert not re.search(r"[^\s][?!:;](?:\s|$)", flat(text)), text
        assert all(re.search(r"[.?](?:\s»)?$", part) for part in paragraphs[1:-1]), text
        said = re.split(r"(?<=[.?»]) (?=[A-ZÀÉÊ«])", flat("\n".join(paragraphs[1:-1])))
        assert len(said) == len(set(said)), text


def test_whoever_struggles_gets_an_apology_and_a_time() -> None:
    """Sorry once where something went wrong, and a time in every letter but to who only says thanks."""
    for cues, _, text in letters():
        praise = bool(cues) and set(cues) <= {"thanks", "kudos"}
        assert len(SORRY.findall(flat(text))) == (0 if set(cues).issubset(CALM) else 1), text
        assert bool(re.search("aujourd'hui mardi (?:avant|à) 15h", flat(text))) is not praise, text


@pytest.mark.parametrize("cue", ["angry", "unheard", "leaving", "repeat", "worried", "pressed"])
def test_nobody_upset_is_questioned_first(cue: str) -> None:
    """Those who have had enough are given something before anything is asked of them."""
    for number in range(6):
        assert "?" not in flat(written(cue, "stuck", "request", "how_to", number=number))


GREETINGS = [
    ("Anna SMITH", "Madame, Monsieur,", False, "Bonjour Anna Smith,"),
    ("Anna SMITH", "Madame, Monsieur,", True, "Bonjour Anna,"),
    ("", "Madame, Monsieur,", False, "Bonjour,"),
    ("Service Clients", "Bonjour,", False, "Bonjour,"),
]


@pytest.mark.parametrize(("name", "start", "close", "greeting"), GREETINGS)
def test_the_greeting_knows_no_gender(name: str, start: str, close: bool, greeting: str) -> None:
    """Full name to those who write formally, given name to the others, bonjour alone to nobody known."""
    text = written("stuck", familiar=close, text=f"{start}\n\n{WORDS['stuck']}", name=name)
    assert text.partition("\n")[0] == greeting


TIMES = [
    (5, "Europe/Paris", 1, "aujourd'hui dimanche avant 16h"),
    (1, "Europe/Brussels", None, "aujourd'hui dimanche avant midi (heure de Bruxelles)"),
    (23.5, "Europe/Amsterdam", 0, "demain lundi avant 10h30 (heure d'Amsterdam)"),
    (24, "America/Toronto", None, "demain lundi avant 5h (heure de Toronto)"),
    (47, "Etc/UTC", None, "le mardi 2 mars avant 9h (heure UTC)"),
    (-1, "Europe/Paris", None, "dès que j'ai du nouveau"),
    (338 * 24, "Indian/Reunion", 4, "le mardi 1er février 2028 avant 14h"),
]


@pytest.mark.parametrize(("hours", "city", "theirs", "told"), TIMES)
def test_times_are_told_in_french(hours: float, city: str, theirs: int | None, told: str) -> None:
    """Today, tomorrow, a date or none, and whose time it is: always words that can follow "Je vous écris"."""
    now = datetime(2027, 2, 28, 10, tzinfo=UTC)
    offset = None if theirs is None else timedelta(hours=theirs)
    voice, promise = replace(VOICE, zone=ZoneInfo(city)), now + timedelta(hours=hours)
    assert Letter(french(case_of("stuck")[0]), voice, MIRA, promise, now, theirs=offset).by() == told


@pytest.mark.parametrize("close", [False, True])
@pytest.mark.parametrize("count", [1, 2])
def test_a_holding_update_says_only_what_is_certain(close: bool, count: int) -> None:
    """Received when, not answered yet, who writes by when; sorry for the wait, and no question."""
    case = french(case_of("angry", text=WORDS["angry"], subject="Export du rapport" if close else "")[0])
    case, voice = replace(case, mails=case.mails * count), replace(VOICE, familiar=close)
    said = flat(text_of(hold(case, voice, PROMISE, NOW)))
    assert said.startswith("Bonjour Anna, ")
    assert "aujourd'hui mardi à 10h12" in said and "aujourd'hui mardi avant 15h" in said
    assert ("2 messages" in said) is (count == 2) and len(SORRY.findall(said)) == 1
    assert not (VOUS if close else TU).search(said) and "?" not in said


def test_facts_that_were_given_are_kept_and_not_asked_for() -> None:
    """An order number or an error that the mail has is kept, and no question asks for it."""
    for number in range(6):
        text = flat(written("let_down", text="Bah.", details={"order": ("4711",)}, number=number))
        assert "la commande 4711" in text and "commande ou de facture" not in text
        text = " ".join(written("stuck", text="Bah.", details={"error": ("E42",)}, number=number).split())
        assert "l'erreur « E42 »" in text and "?" not in text


def test_praise_goes_to_the_praised() -> None:
    """The colleague who is praised is named, and whoever is praised answers for themselves."""
    for number in range(12):
        text = written("kudos", familiar=number % 2 == 0, number=number)
        assert ("Mira" in text.replace("Mira Jansen", "")) is ("Tom Okafor" in text)


ODD: list[dict[str, object]] = [
    {"text": ""}, {"text": "", "subject": ""}, {"text": "ok", "subject": ""}, {"text": "<p>{{ x }}</p>"},
    {"text": "Pour info", "urgency": Urgency.LOW}, {"text": "?" * 5000}, {"text": "a" * 100_000},
    {"text": "Comment faire ? " * 6000}, {"text": "« : » ; ! ? " * 5000, "subject": "« : » ; ! ?"},
]  # fmt: skip


@pytest.mark.parametrize("options", ODD)
def test_odd_mails_get_proper_letters(options: dict[str, object]) -> None:
    """Empty, endless, shouted or garbled mail: still a letter that could be sent, to vous and to tu."""
    for cues in ((), ("stuck",), ("angry", "how_to")):
        for close in (False, True):
            text = written(*cues, familiar=close, **options)  # type: ignore[arg-type]
            assert re.match(r"Bonjour(?: \S+)?,\n\n", text) and not NEVER.search(flat(text))
            assert all(len(line) <= 78 for line in text.splitlines()) and not re.search("  |\n\n\n", text)
