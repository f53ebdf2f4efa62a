"""Every Spanish letter reads as a person would write it, on first-name terms and on formal ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations, product

import pytest

from empathd.detectors.reading import CALM, Cue, Urgency
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from empathd.replies.words import built_in
from tests.replies.letters import NOW, PROMISE, VOICE, text_of
from tests.replies.letters_es import NEVER, TU, USTED, flat, ours, spanish, written

PAIRS = [(), *((cue,) for cue in LEAD), *combinations(LEAD, 2)]
BOTH = (True, False)


def letters() -> Iterator[tuple[tuple[str, ...], bool, str]]:
    for (number, cues), familiar, turn in product(enumerate(PAIRS), BOTH, range(3)):
        text = None if cues else "¿Hacen envíos a Canarias?"
        yield cues, familiar, written(*cues, familiar=familiar, text=text, number=number, turn=turn)


def holds() -> Iterator[tuple[bool, str]]:
    for familiar, number, many, subject in product(BOTH, range(6), BOTH, ("", "Exportar el informe")):
        case, _ = spanish("stuck", number=number, subject=subject)
        case = replace(case, mails=case.mails * 2) if many else case
        yield familiar, text_of(hold(case, replace(VOICE, familiar=familiar), PROMISE, NOW)).strip()


def test_every_letter_is_spanish_and_none_hurts() -> None:
    """No English word, no office phrase, no blame, no gendered word for somebody whose gender is unknown."""
    for text in (*(text for _, _, text in letters()), *(text for _, text in holds())):
        assert not (hit := NEVER.search(ours(text))), f"{hit[0]!r} in\n{text}"


def test_nobody_is_called_tu_and_usted_in_one_letter() -> None:
    """One form of address from the first line to the last, in drafts and in holding updates."""
    drafts = ((familiar, text) for _, familiar, text in letters())
    for familiar, text in (*drafts, *holds()):
        hit = (USTED if familiar else TU).search(ours(text))
        assert not hit, f"{hit[0]!r} in\n{text}"


def test_letters_show_no_seams() -> None:
    """Readable lines, whole sentences that open and close as Spanish ones do, none of them said twice."""
    for text in (*(text for _, _, text in letters()), *(text for _, text in holds())):
        assert not re.search(r"  |\n\n\n| [.,;:]|[.,;:]{2}|[.?]”[^.]| \n", text), text
        assert all(len(line) <= 78 for line in text.splitlines()), text
        paragraphs = [flat(part) for part in text.split("\n\n")[1:-1]]
        assert all(part[-1] in ".?" and re.match("[¿A-ZÁÉÍÓÚ]", part) for part in paragraphs), text
        sentences = re.split(r"(?<=[.?]) (?=[¿A-ZÁÉÍÓÚ])", ours(" ".join(paragraphs)))
        assert len(sentences) == len(set(sentences)), text
        assert all(part.count("¿") == part.count("?") for part in sentences), text
        assert all(len(part.split()) <= 40 for part in sentences), text


def test_whoever_struggles_gets_an_apology_and_a_time() -> None:
    """Sorry where something went wrong, and a time in every letter but to those who only say thanks."""
    for cues, _, text in letters():
        praise = bool(cues) and set(cues) <= {"thanks", "kudos"}
        assert bool(re.search(r"\bSiento\b", text)) is not set(cues).issubset(CALM), text
        assert ("hoy (martes) antes de las 15:00" in flat(text)) is not praise, text
        assert 3 <= len(text.split("\n\n")) <= 7, text
        assert re.search(r"saludos?,\n(?:Mira Jansen|Tom Okafor)\nAcme Support$", text, re.I), text


@pytest.mark.parametrize(
    ("familiar", "text", "name", "greeting"),
    [
        (True, "No consigo entrar en la cuenta.", "Ana García", "Hola, Ana:"),
        (False, "No consigo entrar en la cuenta.", "GARCÍA LÓPEZ, ANA", "Hola, Ana:"),
        (False, "Estimados señores:\n\nNo consigo entrar.", "Ana García", "Hola, Ana García:"),
        (True, "Estimados señores:\n\nNo consigo entrar.", "Ana", "Hola, Ana:"),
        (True, "No consigo entrar en la cuenta.", "", "Hola:"),
        (False, "Estimados señores:\n\nNo consigo entrar.", "Info", "Hola:"),
    ],
)
def test_greetings(familiar: bool, text: str, name: str, greeting: str) -> None:
    """By name where one is known, with a comma and a colon, and right at every hour of the day."""
    assert written(familiar=familiar, text=text, name=name).split("\n")[0] == greeting


def test_customers_choose_between_tu_and_usted() -> None:
    """Who writes tú gets tú, who writes usted gets usted, whatever the mailbox does by default."""
    for familiar in BOTH:
        assert TU.search(ours(written(familiar=familiar, text="¿Me puedes decir cuándo llega? Te lo pido.")))
        assert USTED.search(ours(written(familiar=familiar, text="¿Sabe usted cuándo llega el pedido?")))


@pytest.mark.parametrize(
    ("promise", "told"),
    [
        (NOW + timedelta(hours=3, minutes=3), "hoy (martes) antes de las 13:15"),
        (NOW + timedelta(hours=15, minutes=4), "mañana (miércoles) antes de la 1:15"),
        (NOW + timedelta(hours=23, minutes=50), "mañana (miércoles) antes de las 10:00"),
        (NOW + timedelta(days=3), "el viernes 6 de noviembre antes de las 10:00"),
        (NOW + timedelta(days=62), "el lunes 4 de enero de 2027 antes de las 10:00"),
        (NOW, "en cuanto tenga algo concreto"),
    ],
)
def test_times_are_told_as_people_tell_them(promise: datetime, told: str) -> None:
    """Today, tomorrow, a date; and no hour at all where none could be kept. The sentence around it holds."""
    for cue, turn in product(LEAD[:-2], range(4)):
        text = flat(written(cue, promise=promise, turn=turn))
        assert re.search(rf"{re.escape(told)}[,.;:]", text), text


def test_another_clock_is_named() -> None:
    """A customer who may live by another clock learns whose hour it is, by the city's Spanish name."""
    text = flat(written("stuck", date=NOW))
    assert "hoy (martes) antes de las 15:00, hora de Ámsterdam" in text


@pytest.mark.parametrize(
    ("text", "repeated"),
    [
        ("¡No consigo pasar de esta página!", "“No consigo pasar de esta página”."),
        ("¿Cómo se cambia la dirección de entrega?", "“¿Cómo se cambia la dirección de entrega?”."),
        ("No sé qué hacer ahora...", "“No sé qué hacer ahora...”."),
        ("Dijo «error grave» y se cerró sola.", "“Dijo 'error grave' y se cerró sola”."),
    ],
)
def test_their_own_words_come_back_to_them(text: str, repeated: str) -> None:
    """Between quotation marks, the full stop behind them, no mark opened that is not closed."""
    for turn in range(2):
        case, message = spanish(text=text)
        reading = replace(case.newest.reading, cues=(Cue("stuck", text, 0),))
        case = replace(case, mails=(replace(case.newest, reading=reading),))
        assert repeated in flat(text_of(draft(case, message, VOICE, PROMISE, NOW, turn)))


def test_facts_that_were_given_are_kept_and_not_asked_for() -> None:
    """An order number or an error message that the mail has is repeated, and no question asks for it."""
    for turn, familiar in product(range(6), BOTH):
        case, message = spanish("let_down", text="Pues vaya.")
        told = {"order": ("4711",), "amount": ("20 EUR",), "error": ("E42",)}
        reading = replace(case.newest.reading, details=told)
        case = replace(case, mails=(replace(case.newest, reading=reading),))
        raw = draft(case, message, replace(VOICE, familiar=familiar), PROMISE, NOW, turn)
        text = flat(text_of(raw))
        assert "el número de pedido 4711, el error “E42” y el importe de 20 EUR" in text
        assert "pedido o de factura" not in text and "?" not in text


THREE = frozenset(
    "plain stuck how_to request let_down frustrated polite_struggle repeat tried confused".split()
)
ONCE = {"time", "details"}
"""What is told in one way only."""


def test_there_is_a_choice_of_words_for_everything() -> None:
    """All that can be said in English can be said in Spanish, in several ways, so that letters differ."""
    words = VOICE.templates
    assert {name for name in built_in() if name.startswith("es/")} == {
        f"es/{name[3:]}" for name in built_in() if name.startswith("en/")
    }
    for file in (name for name in built_in() if name.startswith("en/parts/")):
        part = file.removeprefix("en/parts/").removesuffix(".txt.j2")
        for block in {re.sub(r"_\d$", "", name) for name in words.blocks(file)}:
            spoken = part in THREE and block in {"hear", "sorry", "next"}
            least = 1 if part in ONCE or block in {"hello", "automatic"} else 3 if spoken else 2
            assert len(words.versions(part, block, "es")) >= least, (part, block)


def test_a_second_draft_repeats_no_sentence() -> None:
    """Who asks for another draft gets another one: only greeting, quotation and name stay."""
    for cue, number in product(LEAD, range(3)):
        one, two = (
            set(
                re.split(
                    r"(?<=[.?]) ", ours(" ".join(written(cue, turn=turn, number=number).split("\n\n")[1:-1]))
                )
            )
            for turn in (0, 1)
        )
        assert not one & two, f"{cue}: {one & two}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "vale",
        "<p>{{ x }}</p>",
        "?" * 5000,
        "palabra " * 9000,
        "\n\n",
        "¿" * 300,
        "a" * 100_000,
        "Sí. " * 9000,
    ],
)
@pytest.mark.parametrize("name", ["", "🌸", "Ana"])
def test_odd_mails_get_proper_letters(text: str, name: str) -> None:
    """Empty, endless, shouted or garbled mail: still a letter that could be sent."""
    for cues, familiar in product(((), ("stuck",), ("angry", "how_to")), BOTH):
        case, message = spanish(*cues, text=text, name=name, subject="¿?")
        voice = replace(VOICE, familiar=familiar)
        answers = (draft(case, message, voice, PROMISE, NOW), hold(case, voice, PROMISE, NOW))
        for words in (re.split(r"\n\nEl mar, ", text_of(raw))[0] for raw in answers):
            assert re.match(r"Hola(?:, Ana)?:\n\n", words)
            assert all(len(line) <= 78 for line in words.splitlines())
            assert not NEVER.search(ours(words)) and not (USTED if familiar else TU).search(ours(words))


def test_what_can_wait_is_thanked_for() -> None:
    """A remark that asks nothing gets thanks and no promise."""
    text = written(text="Solo quería comentar que la letra es pequeña.", urgency=Urgency.LOW)
    assert "Gracias" in text and "15:00" not in text
