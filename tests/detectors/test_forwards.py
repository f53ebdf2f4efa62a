"""Who passes a customer's mail on with "FYI" says nothing: the customer's words are the message."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from empathd.detectors.forwards import is_remark
from empathd.detectors.message import Address
from empathd.detectors.parse import parse
from empathd.detectors.quoting import new_words
from tests.detectors.quote_mails import GMAIL_FORWARD, INNER, OWN_WORDS, REMARKS
from tests.work import growth, swelling


def passed_on(words: str, *inner: str) -> EmailMessage:
    """A mail that carries another as a file, which may carry another."""
    mail = EmailMessage()
    mail["From"] = "tom@acme.example"
    if words:
        mail.set_content(words)
    else:
        mail.make_mixed()
    if inner:
        mail.add_attachment(passed_on(*inner))
    return mail


@pytest.mark.parametrize("words", ["", *REMARKS])
def test_a_mail_passed_on_as_a_file(words: str) -> None:
    """Its words are read, without its own quotes and signature."""
    inner = f"{INNER}\n\nKind regards\nJane\n\nOn 3 May 2026 at 9:00, Acme <a@b.example> wrote:\n> Old\n"
    assert parse(passed_on(words, inner).as_bytes()).text == INNER


@pytest.mark.parametrize("words", OWN_WORDS)
def test_own_words_above_a_file(words: str) -> None:
    """Who says something is read, and not the mail that is attached."""
    assert parse(passed_on(words, INNER).as_bytes()).text == words


def test_passed_on_twice() -> None:
    """Through three hands, as files and in the text."""
    assert parse(passed_on("FYI", "see below", INNER).as_bytes()).text == INNER
    assert parse(passed_on("FYI", f"zur Info\n\n{GMAIL_FORWARD}").as_bytes()).text == INNER


def test_nothing_is_passed_on() -> None:
    """A remark above nothing, or above an empty mail, is all that is said; a bounce is left alone."""
    assert new_words("FYI") == "FYI"
    assert parse(passed_on("FYI", "").as_bytes()).text == "FYI"
    bounce = passed_on("", INNER).as_bytes().replace(b"multipart/mixed", b"multipart/report")
    assert parse(bounce).text == ""


@pytest.mark.parametrize("words", REMARKS)
def test_remarks(words: str) -> None:
    """In the languages of the fixtures, with a greeting and thanks."""
    assert is_remark(words.partition("\n\nThanks")[0].partition("\n\nViele")[0])


@pytest.mark.parametrize(
    "words",
    [
        *OWN_WORDS,
        "Please help.\n\nI am locked out.",
        "Yes",
        "No, thanks",
        "Thanks!",
        "Hi",
        "4711",
        "Please cancel this order",
        "It does not work",
        "Can you call me?",
        "The invoice below is wrong",
        "Ja, bitte",
        "Kündigung",
        "Not this one",
        "Where is it?",
    ],
)
def test_own_words_are_no_remark(words: str) -> None:
    """What answers, asks or tells something is the message, however short it is."""
    assert not is_remark(words)


@pytest.mark.parametrize("words", ["Please reply.", "Can you help me?", "Bitte antworten", "Any answer?"])
def test_a_nudge_above_the_mail_it_is_about(words: str) -> None:
    """A customer asks for an answer to an earlier mail: those are their words, unless it is a forward."""
    block = "From: Acme <a@b.example>\nSent: 4 May 2026 10:15\nTo: Jane\nSubject: It\n\nOld words.\n"
    assert new_words(f"{words}\n\n{block}") == words
    assert new_words(f"{words}\n\n-----Original Message-----\n{block}") == words


def above_a_forward(raw: bytes) -> str:
    """Reads it above a forwarded mail."""
    return new_words(f"{raw.decode()}\n{GMAIL_FORWARD}")


def test_it_is_linear() -> None:
    """A remark of any length is told in time that grows with it."""
    for piece in ("fyi ", "hi ", "a.a-", "\n", "。"):

        def built(size: int, piece: str = piece) -> bytes:
            return (piece * (size // len(piece))).encode()

        assert growth(lambda raw: is_remark(raw.decode()), built, 8_000) < 2.3
        assert swelling(above_a_forward, built(200_000), built(12_500), 0.2) < 64


@pytest.mark.parametrize(
    ("mark", "header", "writer"),
    [
        ("---------- Forwarded message ---------", "From: Ewan Muir <Ewan@m.example>", "ewan@m.example"),
        ("-----Ursprüngliche Nachricht-----", "Von: Edith Rabe [mailto:e@p.example]", "Edith Rabe"),
        (
            "________________________________",
            "Van: Ali Benali\nVerzonden: 7 mei 2026\nAan: Bert",
            "Ali Benali",
        ),
    ],
)
def test_who_wrote_what_is_passed_on(mark: str, header: str, writer: str) -> None:
    """The draft thanks who passes it on, and names who wrote it, as far as the lines above it tell."""
    raw = f"From: tom@acme.example\n\nFYI\n\n{mark}\n{header}\nSubject: Lift\n\n{INNER}\n"
    message = parse(raw.encode())
    assert message.text == INNER
    assert message.passed_on
    assert writer in (message.passed_on.name, message.passed_on.email)


def test_who_wrote_an_attached_mail() -> None:
    assert parse(passed_on("FYI", INNER).as_bytes()).passed_on == Address("tom@acme.example")
    assert parse(passed_on("I am waiting.", INNER).as_bytes()).passed_on is None
    assert parse(b"From: a@b.example\n\nHello\n\nOn 3 May, Acme wrote:\n> Old\n").passed_on is None


@pytest.mark.parametrize(
    ("sender", "subject", "read"),
    [
        ("tom@acme.example", "WG: Lift", INNER),
        ("tom@acme.example", "AW: Lift", "Wer ist denn dran?"),
        ("tom@home.example", "WG: Lift", "Wer ist denn dran?"),
    ],
    ids=["a colleague forwards", "a colleague answers", "a customer forwards"],
)
def test_a_colleagues_remark_is_for_us_whatever_it_says(sender: str, subject: str, read: str) -> None:
    raw = (
        f"From: {sender}\nTo: support@acme.example\nSubject: {subject}\n\nWer ist denn dran?\n\n"
        f"Von: Edith Rabe <e@p.example>\nGesendet: 7. Mai 2026\nAn: Tom\nBetreff: Lift\n\n{INNER}\n"
    )
    assert parse(raw.encode()).text == read
