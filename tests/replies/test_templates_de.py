"""Every German letter reads as a person would write it, to du and to Sie alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from empathd.detectors.reading import CALM, Urgency
from empathd.replies.compose import draft, hold
from empathd.replies.playbooks import Choice, Playbook
from empathd.replies.voice import Voice
from empathd.replies.words import built_in
from tests.replies.letters import NOW, PROMISE, VOICE
from tests.replies.letters_de import DU, PAIRS, SEAMS, SIE, WORDS, german_case, ours, said, written

NEVER = re.compile(
    r"leider|bedauer|unannehmlichkeit|zufriedenheit|richtlinie|verständnis|nachvollziehen"
    r"|sehr geehrte|\bherr\b|\bfrau\b|hochachtungsvoll|mit freundlichen grüßen|nehmen .{0,20}ernst"
    r"|anliegen|vorgang|ticket|zeitnah|schnellstmöglich|umgehend|diesbezüglich|bezüglich|hiermit|seitens"
    r"|zögern|zur verfügung|hotline|umfrage|formular|bewerten|rückmeldung|in bearbeitung|geschätzt"
    r"|unser fehler|unsere schuld|mein fehler|versehentlich|garantier|beruhig"
    r"|undefined|\bnone\b|\bnan\b|\{\{|\}\}|\{%|%\}|todo|xxx|<[a-z]",
    re.I,
)
ENGLISH = re.compile(r"\b(?:the|you|your|will|and|with|from|today|tomorrow|november|time|I|pm)\b")
TO_DU = re.compile(r"\b(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)\b", re.I)
TO_SIE = re.compile(r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b")
SORRY = re.compile(r"tut mir leid|tun mir leid|ntschuldig")


@cache
def _all() -> tuple[tuple[tuple[str, ...], bool, str], ...]:
    return tuple(
        (cues, familiar, written(*cues, familiar=familiar, number=1000 * turn + number))
        for number, cues in enumerate(PAIRS)
        for familiar in (True, False)
        for turn in range(3)
    )


def letters() -> Iterator[tuple[tuple[str, ...], bool, str]]:
    """Who it is for (cues, whether we say du) and the letter: each pair of cues in several versions."""
    yield from _all()


def test_german_has_every_file_and_every_block_that_english_has() -> None:
    """No block falls back to English, and what customers get most often comes in several versions."""
    english = {name.removeprefix("en/") for name in built_in() if name.startswith("en/")}
    assert english == {name.removeprefix("de/") for name in built_in() if name.startswith("de/")}
    words = VOICE.templates
    for name in english:
        roles = {block.rstrip("_0123456789") for block in words.blocks(f"en/{name}")}
        assert roles <= {block.rstrip("_0123456789") for block in words.blocks(f"de/{name}")}, name
    common = ("plain", "stuck", "how_to", "request", "let_down", "frustrated", "polite_struggle", "repeat",
              "tried", "confused")  # fmt: skip
    for part in common:
        for block in ("hear", "sorry", "next"):
            assert (part, block) == ("plain", "sorry") or len(words.versions(part, block, "de")) >= 3
    assert [len(words.versions("plain", block, "de")) for block in ("next", "check")] == [4, 4]


def test_no_letter_hurts_or_shows_its_seams() -> None:
    """No office phrase, no blame, no English word, no gap and no template code, whatever cues meet."""
    for cues, _, text in letters():
        for wrong in (NEVER, ENGLISH):
            assert not (hit := wrong.search(said(text))), f"{cues}: {hit[0]} in\n{text}"
        for run in SEAMS:
            assert run not in text, f"{cues}: {run!r} in\n{text}"


def test_nobody_gets_du_and_sie_in_one_letter() -> None:
    """Du stays du and Sie stays Sie, from the greeting to the end; and each is really said."""
    for cues, familiar, text in letters():
        assert not (TO_SIE if familiar else TO_DU).search(said(text)), f"{cues}\n{text}"
    for familiar, form in ((True, TO_DU), (False, TO_SIE)):
        texts = [said(text) for _, du, text in letters() if du is familiar]
        assert sum(bool(form.search(text)) for text in texts) > 0.9 * len(texts)


def test_every_letter_has_the_shape_of_a_letter() -> None:
    """A greeting by name, readable lines, whole sentences, none twice, a person's name at the end.

    Behind the comma of the greeting it goes on in small letters, but for Sie, Ihr and what is a name.
    """
    for cues, familiar, text in letters():
        first, *middle, last = text.split("\n\n")
        assert first == ("Hallo Anna," if familiar else "Guten Tag Anna Müller,")
        assert re.fullmatch(
            r"(?:Viele|Herzliche|Beste) Grüße\n(?:Mira Jansen|Tom Okafor)\nAcme Kundendienst", last
        )
        assert 1 <= len(middle) <= 5, text
        assert all(len(line) <= 78 for line in text.splitlines()), cues
        assert all(re.search(r"[.?!]“?\Z", part) for part in middle), text
        sentences = re.split(r"(?<=[.?!]) ", " ".join(" ".join(middle).split()))
        assert len(sentences) == len(set(sentences)), text
        assert re.match(r"[a-zäöü]|Sie |Ihr", sentences[0]), text
        assert all(re.match(r"[„A-ZÄÖÜ]", re.sub(r"^\d+\. ", "", one)) for one in sentences[1:]), text


def test_whoever_struggles_gets_an_apology_and_a_time() -> None:
    """Sorry where something went wrong, and a time in every letter but to those who only say thanks."""
    for cues, _, text in letters():
        praise = bool(cues) and set(cues) <= {"thanks", "kudos"}
        assert bool(SORRY.search(said(text))) is not set(cues).issubset(CALM), text
        soon = {"pressed", "blocked"} & set(cues)
        time = "so bald wie möglich und spätestens heute um 15 Uhr" if soon else "heute bis 15 Uhr"
        assert (f"{time} (Dienstag)" in said(text)) is not praise, text


@pytest.mark.parametrize("cue", ["angry", "unheard", "leaving", "repeat", "misunderstood", "worried"])
def test_nobody_upset_is_questioned_first(cue: str) -> None:
    """Those who have had enough are given something before anything is asked of them."""
    for number in range(12):
        text = written(cue, "stuck", "request", "how_to", number=number)
        assert "?" not in said(text).replace("Ist das jetzt der richtige Punkt?", "")


@pytest.mark.parametrize(
    ("text", "name", "familiar", "greeting"),
    [
        ("Der Export klappt nicht.", "Anna Müller", False, "Guten Tag Anna Müller,"),
        ("Der Export klappt nicht.", "Anna", False, "Guten Tag Anna,"),
        ("Der Export klappt nicht.", "", False, "Guten Tag,"),
        ("Hallo, der Export klappt nicht.", "Anna Müller", False, "Hallo Anna Müller,"),
        ("Hallo, der Export klappt nicht.", "", False, "Hallo,"),
        ("Der Export klappt nicht.", "Anna Müller", True, "Hallo Anna,"),
        ("Der Export klappt nicht.", "", True, "Hallo,"),
        ("Warum klappt das nicht? Wisst ihr mehr, könnt ihr helfen?", "Anna Müller", False, "Hallo Anna,"),
        ("Das klappt nicht, können Sie mir helfen?", "Anna Müller", True, "Guten Tag Anna Müller,"),
        ("Der Export klappt nicht.", f"Anna {'Abc' * 20}", False, "Guten Tag Anna,"),
    ],
)
def test_the_greeting(text: str, name: str, familiar: bool, greeting: str) -> None:
    """By name where there is one, never by gender; the customer's own du or Sie decides."""
    assert written(text=text, name=name, familiar=familiar).split("\n")[0] == greeting


@pytest.mark.parametrize("familiar", [True, False])
def test_facts_that_were_given_are_kept_and_not_asked_for(familiar: bool) -> None:
    """An order number or an error message that the mail has is repeated, and no question asks for it."""
    given = {"order": ("4711",), "amount": ("20 EUR",), "error": ("E42",)}
    for number in range(6):
        for cue in ("let_down", "stuck", "tried", "polite_struggle"):
            case, message = german_case(cue, text="Tja.", number=number)
            reading = replace(case.newest.reading, details=given)
            case = replace(case, mails=(replace(case.newest, reading=reading),))
            raw = draft(case, message, DU if familiar else SIE, PROMISE, NOW)
            text = ours(raw).replace("\n", " ")
            assert "die Bestellung 4711, die Fehlermeldung „E42“ und den Betrag von 20 EUR" in text
            assert "Rechnungsnummer" not in text
            assert "?" not in text


def test_their_own_words_come_back_to_them() -> None:
    """The letter shows that it was read: a sentence of theirs, never their insults or their grief."""
    for number in range(6):
        text = written("stuck", number=number).replace("\n", " ")
        assert f"„{WORDS['stuck']}“" in text
        for cue in ("angry", "worried", "unheard"):
            assert WORDS[cue][:20] not in written(cue, number=number).replace("\n", " ")


def test_customers_and_drafts_do_not_get_the_same_letter() -> None:
    """Twelve stuck customers get many different letters; a second draft to one repeats no sentence."""
    assert len({written("stuck", number=number) for number in range(12)}) >= 8
    case, message = german_case("stuck")
    one, two = (ours(draft(case, message, DU, PROMISE, NOW, turn)) for turn in (0, 1))
    first, second = (set(re.split(r"(?<=[.?])\s+", " ".join(text.split()))) for text in (one, two))
    assert not {sentence for sentence in first & second if "Seite" not in sentence}


def test_praise_goes_to_the_praised() -> None:
    """The colleague who is praised is named, and never praised by themselves."""
    case, message = german_case("kudos")
    for familiar in (DU, SIE):
        by_tom = ours(draft(replace(case, signer="Tom Okafor"), message, familiar, PROMISE, NOW))
        by_mira = ours(draft(replace(case, signer="Mira Jansen"), message, familiar, PROMISE, NOW))
        assert "Mira" in by_tom
        assert "Mira" not in by_mira.replace("Mira Jansen", "")
        assert not SORRY.search(said(by_tom + by_mira))


def test_a_playbook_answers_at_once() -> None:
    """The team's own answer stands where the promise would stand."""
    case, message = german_case("how_to")
    book = Playbook("export", {"de": "Auf Export tippen, dann auf CSV."})
    text = ours(draft(case, message, SIE, PROMISE, NOW, choice=Choice(book)))
    assert "\n\nAuf Export tippen, dann auf CSV.\n\n" in text
    assert "Uhr" not in text


@pytest.mark.parametrize("voice", [DU, SIE])
@pytest.mark.parametrize("mails", [1, 3])
def test_the_holding_update_says_what_is_certain(mails: int, voice: Voice) -> None:
    """Received when, not answered yet, what comes next, by when; no word about the mail's content."""
    hello = "Hallo Anna,  " if voice.familiar else "Guten Tag Anna Müller,  "
    for number in range(12):
        case, _ = german_case("stuck", number=number)
        case = replace(case, mails=case.mails * mails)
        letter = ours(hold(case, voice, PROMISE, NOW + timedelta(minutes=5)))
        text = said(letter)
        assert text.startswith(hello)
        assert ("3 Mails zu „“" if mails == 3 else "Mail zu „“") in text
        for certain in ("heute um 10:12 Uhr (Dienstag", "noch", "tut uns leid", "heute bis 15 Uhr (Dienstag"):
            assert certain in text
        assert not (TO_SIE if voice.familiar else TO_DU).search(text)
        assert not NEVER.search(text)
        assert not ENGLISH.search(text)
        assert not [run for run in SEAMS if run in letter], letter


@pytest.mark.parametrize(
    "options",
    [
        {"text": ""},
        {"text": "", "subject": ""},
        {"text": "ok", "subject": ""},
        {"text": "Zur Info", "urgency": Urgency.LOW},
        {"text": "<p>{{ x }}</p>"},
        {"text": "Wort " * 9000},
        {"name": ""},
        {"text": "🌸" * 200, "name": "🌸"},
        {"text": "a" * 100_000},
    ],
)
@pytest.mark.parametrize("voice", [DU, SIE])
def test_odd_mails_get_proper_letters(options: dict[str, object], voice: Voice) -> None:
    """Empty, endless, shouted or garbled mail: still a letter that could be sent."""
    for cues in ((), ("stuck",), ("angry", "how_to")):
        case, message = german_case(*cues, **options)  # type: ignore[arg-type]
        for raw in (draft(case, message, voice, PROMISE, NOW), hold(case, voice, PROMISE, NOW)):
            text = ours(raw)
            assert re.match(r"(?:Hallo|Guten Tag)\b[^\n]{0,30},\n\n", text)
            assert all(len(line) <= 78 for line in text.splitlines())
            assert not NEVER.search(said(text))
            assert not [run for run in SEAMS[2:] if run in said(text)], text
