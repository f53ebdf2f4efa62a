"""People are greeted by the name they go by; times are told, and sentences repeated, with tact."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.message import Address
from empathd.detectors.parse import parse
from empathd.detectors.reading import Cue
from empathd.replies.called import called
from empathd.replies.excerpt import excerpt
from empathd.replies.letter import Letter
from empathd.replies.moment import kept
from empathd.replies.person import first_name, full_name, tone
from tests.replies.letters import NOW, VOICE, ZONE, case_of


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Anna Smith", "Anna"),
        ("JOHN SMITH", "John"),
        ("john", "John"),
        ("smith, anna", "Anna"),
        ("Smith, Anna (Acme)", "Anna"),
        ("'Anna Smith'", "Anna"),
        ("Dr. Peter O'Neil", "Peter"),
        ("Prof. Dr. Eva Klein", "Eva"),
        ("JEAN-LUC PICARD", "Jean-Luc"),
        ("Anna McKenzie via LinkedIn", "Anna"),
        ("Anna Smith - Acme Ltd", "Anna"),
        ("Anna | Acme", "Anna"),
        ("anna.smith", "Anna"),
        ("🌸 Lily 🌸", "Lily"),
        ("Zoë Müller", "Zoë"),
        ("Łukasz Nowak", "Łukasz"),
        ("山田太郎", "山田太郎"),
        ("Иван Петров", "Иван"),
        ("John Smith Jr.", "John"),
        ("Martin Luther King, PhD", "Martin"),
        ("", ""),
        ("anna@example.org", ""),
        ("Acme Traders Ltd", ""),
        ("Sales", ""),
        ("ACME SUPPORT TEAM", ""),
        ("J. Smith", ""),
        ("xX_gamer_Xx", ""),
        ("1234", ""),
        ("Tom & Mary Jones", ""),
        ("Tom and Mary Jones", ""),
        ("Example", ""),
        ("DHL", ""),
        ("Müller GmbH", ""),
        ("<script>", ""),
        ("A" * 500, ""),
        ("The Coffee House", ""),
        ("http://x.example", ""),
        ("Opa Henk", "Henk"),
        ("Opa", ""),
        ("Kim Ji-woo", "Ji-woo"),
        ("Hyun-woo Park", "Hyun-woo"),
        ("Kim Meyer-Landrut", "Kim"),
        ("Đỗ Thị Mai", "Mai"),
        ("Prof. Dr.-Ing. Hatice Korkmaz", "Hatice"),
        ("Mw. drs. P.J. Bakker-de Wit", "mevrouw Bakker-de Wit"),
        ("Fam. Terwiel", "Familie Terwiel"),
        ("Barker and Sons", ""),
    ],
)
def test_greeting_uses_a_first_name_or_none(display: str, name: str) -> None:
    """A person's first name, spelled as names are; a firm, a role or a riddle is not greeted as a person."""
    assert first_name(display, "info@example.org") == name


@pytest.mark.parametrize(
    ("display", "full"),
    [
        ("Oma Traudl Huber", "Traudl Huber"),
        ("Kim Ji-woo", "Kim Ji-woo"),
        ("Dr. Nguyễn Thị Mai", "Nguyễn Thị Mai"),
        ("Frau Klein", "Frau Klein"),
    ],
)
def test_full_names_are_as_people_write_them(display: str, full: str) -> None:
    """Without grandmothers and degrees; a family name that stands first stays there."""
    assert full_name(display, "info@example.org") == full


@pytest.mark.parametrize(
    ("display", "below", "name"),
    [
        ("Augustine 'Gus' Okonkwo", "Gus", "Gus"),
        ("Francisco Aguilar (Paco)", "Paco", "Paco"),
        ("María del Pilar Gil", "Pilar", "Pilar"),
        ("Trần Thị Mai Anh", "Mai Anh", "Mai Anh"),
        ("Anna Klein", "Klein", "Anna"),
        ("Anna Klein", "KLEIN", "Anna"),
        ("Carmen Gil Prado", "Carmen Gil", "Carmen"),
        ("Anna Klein", "Peter", "Anna"),
        ("Jan & Els Terwiel", "Jan en Els", "Jan & Els"),
        ("Jan & Els Terwiel", "Els", "Els"),
        ("Nico et Sab", "Nico et Sab xx", "Nico et Sab"),
        ("Nico et Sab", "Bye", ""),
        ("Example & Reed", "Example & Reed", ""),
        ("Barker & Sons", "Barker & Sons", ""),
    ],
)
def test_people_are_called_as_they_sign(display: str, below: str, name: str) -> None:
    """The nickname or the short form of a name, both names of a couple; never the family name alone."""
    mail = f"From: x@example.org\nSubject: Hut\n\nHello,\n\nthe hut is cold.\n\nThank you,\n{below}\n"
    assert called(Address("post@example.org", display), "", parse(mail.encode()))[0] == name


def test_the_name_that_the_team_knows_goes_before_all() -> None:
    """What the team has written down of a customer is not put right by a signature."""
    mail = parse(b"From: x@example.org\nSubject: Hut\n\nHello,\n\nit is cold.\n\nThanks,\nGus\n")
    assert called(Address("post@example.org", "Augustine 'Gus' Okonkwo"), "Augustine Okonkwo", mail) == (
        "Augustine",
        "Augustine Okonkwo",
    )


def test_a_hostile_name_costs_no_time_and_raises_nothing() -> None:
    """However long a display name or a signature is, only its beginning is looked at."""
    for display in ("a & " * 50_000, "'" * 200_000, "Kim " * 50_000, "Ab-" * 60_000):
        assert len(called(Address("x@example.org", display), "", parse(b"From: x@y.example\n\nHi\n"))[0]) < 40


def test_greeting_answers_in_kind() -> None:
    """Who writes Dear is greeted with Dear, who writes Hi with Hi."""
    assert [tone(text) for text in ("Dear team,", "hi!", " Hey there", "Hidden fees", "Good morning")] == [
        "formal",
        "casual",
        "casual",
        "",
        "",
    ]


def cue(name: str, text: str, words: str) -> Cue:
    return Cue(name, words, text.index(words))


@pytest.mark.parametrize(
    ("name", "text", "words", "said"),
    [
        (
            "stuck",
            "Hi Mira,\n\nI can't seem to open version 3.2 of it. Thanks!",
            "can't seem",
            "I can't seem to open version 3.2 of it.",
        ),
        (
            "stuck",
            "Hi Mira, I can't open my report here!! Help!",
            "can't open",
            "I can't open my report here.",
        ),
        (
            "tried",
            "I tried it on the old phone that my\nson gave me for my birthday, in vain.\nBye",
            "tried",
            "I tried it on the old phone that my son gave me for my birthday, in vain.",
        ),
        (
            "how_to",
            'How do I set "dark mode" on my phone?',
            "How do I",
            "How do I set 'dark mode' on my phone?",
        ),
        (
            "misunderstood",
            "That's not what I asked. I meant the invoice for May.",
            "not what I asked",
            "I meant the invoice for May.",
        ),
        ("stuck", "I can't get in.", "can't get in", ""),
        ("stuck", "WHY CAN I NOT LOG IN TO MY OWN SHOP", "NOT LOG IN", ""),
        ("stuck", "My password is hunter2 and I can't log in.", "can't log in", ""),
        ("stuck", "I can't pay with my card 4111 1111 1111 1111 here.", "can't pay", ""),
        ("stuck", "This stupid thing can't seem to load my page.", "can't seem", ""),
        ("stuck", "See https://x.example where I can't log in at all.", "can't log in", ""),
        ("request", "75 euro for a cracked plastic lid!", "for a", "75 euro for a cracked plastic lid."),
        ("stuck", "2. The lid can't seem to close.", "can't seem", "The lid can't seem to close."),
        (
            "stuck",
            "hello i can't seem to open the lid of it",
            "can't seem",
            "i can't seem to open the lid of it.",
        ),
        ("thanks", "The train runs again! Thank you all so very much!", "Thank you", "The train runs again."),
        ("stuck", "Dear all at the repair shop,\n\nI can't get in.", "can't get in", ""),
        ("angry", "You are the worst company that I have ever seen.", "worst company", ""),
    ],
)
def test_sentences_are_repeated_with_tact(name: str, text: str, words: str, said: str) -> None:
    """A whole sentence that tells what is the matter; no fragment, no shouting, no secrets, no insults."""
    assert excerpt(text, [cue(name, text, words)]) == said


@pytest.mark.parametrize(
    ("text", "cues", "said"),
    [
        (
            "The green light on my charger no longer comes on. I have wiped it with the cloth as you say.",
            {"tried": "I have wiped"},
            "The green light on my charger no longer comes on.",
        ),
        (
            (
                "When I drag a milestone it jumps back to its month. I have read the page on dragging."
                " How do I make it stay?"
            ),
            {"tried": "I have read", "how_to": "How do I"},
            "When I drag a milestone it jumps back to its month.",
        ),
        (
            "The invoice names seconds and the portal says minutes. I'm lost. Also, please add a dark mode.",
            {"confused": "I'm lost", "request": "please add"},
            "The invoice names seconds and the portal says minutes.",
        ),
        (
            "I am sure it is my own fault. The tickets came for the balcony, and I cannot climb.",
            {"polite_struggle": "my own fault"},
            "The tickets came for the balcony, and I cannot climb.",
        ),
        (
            "It shows the fault E-117. I have already bled the line and swapped the filter.",
            {"tried": "I have already bled"},
            "It shows the fault E-117.",
        ),
        (
            "The swing is up and the children will not come down. Thank you so much for everything, truly!",
            {"thanks": "Thank you"},
            "The swing is up and the children will not come down.",
        ),
    ],
    ids=["what was tried", "a short question", "a thing besides", "a courtesy", "a code", "mere thanks"],
)
def test_the_matter_is_repeated_and_not_what_stands_around_it(
    text: str, cues: dict[str, str], said: str
) -> None:
    """What went wrong tells more than what was tried, asked in short or wished besides."""
    assert excerpt(text, [cue(name, text, words) for name, words in cues.items()]) == said


def test_of_an_endless_sentence_the_telling_part_is_repeated() -> None:
    """A sentence of a page is begun where the trouble is named, and cut at a word."""
    text = "blah " * 500 + "and I can't seem to log in to the shop that I opened " + "blah " * 500
    said = excerpt(text, [cue("stuck", text, "can't seem")])
    assert said.startswith("... can't seem to log in to the shop")
    assert said.endswith("blah ...")
    assert len(said) <= 150


def test_grief_is_not_quoted() -> None:
    """A sentence that tells of a loss is not repeated, even where it names the trouble, too."""
    text = "My husband died and I can't get into his account. The page won't load on my phone either."
    cues = [cue("worried", text, "husband died"), cue("stuck", text, "can't get into")]
    assert excerpt(text, cues) == ""
    assert (
        excerpt(text, [*cues, cue("stuck", text, "won't load")]) == "The page won't load on my phone either."
    )


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (timedelta(hours=4, minutes=48), "by 3 pm today (Tuesday)"),
        (timedelta(hours=5), "by 3 pm today (Tuesday)"),
        (timedelta(minutes=40), "by 10:45 am today (Tuesday)"),
        (timedelta(minutes=20), "by 10:32 am today (Tuesday)"),
        (timedelta(hours=1, minutes=48), "by noon today (Tuesday)"),
        (timedelta(hours=13, minutes=48), "by 11:59 pm today (Tuesday)"),
        (timedelta(hours=25), "by 11 am tomorrow (Wednesday)"),
        (timedelta(days=3), "by 10 am on Friday, 6 November"),
        (timedelta(days=90), "by 10 am on Monday, 1 February 2027"),
    ],
)
def test_times_are_told_as_people_tell_them(after: timedelta, said: str) -> None:
    """Quarter hours and weekdays, and never a time later than the promise."""
    letter = Letter(case_of()[0], VOICE, None, NOW + after, NOW, theirs=timedelta(hours=1))
    assert letter.by() == said
    assert kept(NOW + after, NOW, ZONE) <= NOW + after


def test_a_time_says_whose_clock_it_is() -> None:
    """A reader in another or an unknown zone is told whose time it is; through daylight saving, too."""
    abroad = Letter(case_of()[0], VOICE, None, NOW + timedelta(days=2), NOW, theirs=timedelta(hours=-5))
    assert abroad.by() == "by 10 am on Thursday, 5 November (Amsterdam time)"
    night = datetime(2026, 10, 24, 12, tzinfo=UTC)  # clocks go back on the 25th
    assert Letter(case_of()[0], VOICE, None, night + timedelta(days=1), night).by() == (
        "by 1 pm tomorrow (Sunday, Amsterdam time)"
    )
    assert kept(night, night - timedelta(days=1), ZoneInfo("UTC")).hour == 12
