"""People are greeted by the name they go by; times are told, and sentences repeated, with tact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from empathd.detectors.message import Address, Key, Message
from empathd.detectors.parse import parse
from empathd.replies.called import called
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
        ("Mª Ángeles Tejedor", "Mª Ángeles"),
        ("Mónica Rentería", "Mónica"),
        ("Quesería Peña Vieja", ""),
        ("Töpferei Moll", ""),
        ("Café De Halve Maan", ""),
        ("Rechtsanwältin S. Öztürk", ""),
        ("Mr. dr. S. Brandsma", ""),
        ("Opa", ""),
        ("Kim Ji-woo", "Ji-woo"),
        ("Hyun-woo Park", "Hyun-woo"),
        ("Kim Meyer-Landrut", "Kim"),
        ("Đỗ Thị Mai", "Mai"),
        ("Prof. Dr.-Ing. Hatice Korkmaz", "Hatice"),
        ("Mw. drs. P.J. Bakker-de Wit", "mevrouw Bakker-de Wit"),
        ("Fam. Terwiel", "Familie Terwiel"),
        ("Fam. de Vries", "Familie de Vries"),
        ("Famille Hostachy", "famille Hostachy"),
        ("Familia García López", "familia García López"),
        ("Mevr. de Wit", "mevrouw de Wit"),
        ("Dr. jur. Corinna Thelen", "Corinna"),
        ("Dr. med. vet. Hans Klein", "Hans"),
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


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("No order goes through. Call us back.\nSylvie Delorme", "Sylvie"),
        ("We would like to see\nAnna Delorme", ""),
    ],
    ids=["behind a sentence", "the end of one"],
)
def test_a_name_right_below_an_offices_text(last: str, name: str) -> None:
    """Who signs for an office without a closing formula is greeted by name."""
    told = "Since this morning no till of ours has reached the server, whatever we try."
    mail = parse(f"From: x@example.org\nSubject: Tills\n\n{told} {last}\n".encode())
    assert called(Address("contact@delorme.example", "Pharmacie Delorme"), "", mail)[0] == name


def test_who_is_called_as_their_domain_is_a_firm() -> None:
    """Frutas is nobody's name; who signs for it is greeted, and a person at a post's address keeps theirs."""
    unsigned = Message(Key("1"), text="We are closed on Monday.")
    firm, person = Address("ventas@frutaslevante.example", "Frutas Levante"), "info@lee.example"
    assert called(firm, "", unsigned) == ("", "")
    assert (
        called(firm, "", replace(unsigned, text="We are closed on Monday.\n\nBest wishes\nNel Ruiz"))[0]
        == "Nel"
    )
    assert called(Address(person, "Ann Lee"), "", unsigned)[0] == "Ann"


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
