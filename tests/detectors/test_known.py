"""An earlier mail that we have is taken out of its answer for certain."""

from __future__ import annotations

import textwrap

import pytest

from empathd.detectors.known import without_known
from tests.work import growth, swelling

PREVIOUS = (
    "Dear Jane,\n\nthank you for your mail. Which version of the program do you use, and since when does it"
    " fail?\n\nPlease restart it once while you hold the shift key, and tell us what you see.\n\n"
    "Kind regards\nAcme"
)
OWN = "It is version 3.2.\n\nIt fails since Monday."


def quoted(mark: str, width: int) -> str:
    """The earlier mail, broken anew, with something before each line."""
    paragraphs = PREVIOUS.split("\n\n")
    lines = [line for part in paragraphs for line in [*textwrap.wrap(part, width), ""]]
    return "\n".join(f"{mark}{line}".rstrip() for line in lines)


@pytest.mark.parametrize("mark", ["", "> ", ">> > ", "| ", "    "])
@pytest.mark.parametrize("width", [200, 60, 31])
def test_the_earlier_mail_goes(mark: str, width: int) -> None:
    """However it is marked and broken, above or below the answer or around it."""
    old = quoted(mark, width)
    assert without_known(f"{OWN}\n\n{old}", PREVIOUS) == OWN
    assert without_known(f"{old}\n\n{OWN}", PREVIOUS) == OWN


def test_answers_between_its_lines_stay() -> None:
    """Without a single mark the answers are told from the questions."""
    text = (
        "thank you for your mail. Which version of the program do you use,\n3.2\n"
        "and since when does it fail?\n"
        "Monday\nPlease restart it once while you hold the"
        " shift\nI did.\nkey, and tell us what you see.\n"
    )
    assert without_known(text, PREVIOUS).split("\n\n") == ["3.2", "Monday", "I did."]


@pytest.mark.parametrize(
    "text",
    [
        "You ask: Which version of the program do you use? It is 3.2.",
        "Kind regards\nJane",
        "Dear Acme,\n\nthank you for your mail.",
        "Thank you.",
        "",
        "> ",
        "\n\n\n\n",
        "I restart it once a day.\n\n\n\nWhat else?",
    ],
)
def test_own_words_stay(text: str) -> None:
    """Who speaks of the earlier mail, greets alike or uses its words is not cut; nor is a mail to no "
    "mail."""
    assert without_known(text, PREVIOUS) == text
    assert without_known(text, "") == text


def test_writing_without_spaces() -> None:
    """Lines of Chinese and Japanese are compared letter for letter."""
    old = "请问您使用的是哪个版本?从什么时候开始出现问题?"
    assert without_known(f"版本 3.2\n\n{old[:14]}\n{old[14:]}", old) == "版本 3.2"


def test_it_is_linear() -> None:
    """Twice the text is twice the work, whatever repeats in it."""
    for piece in ("a b c d e ", "> ", "x\n", "Which version of the program do you use\n", "的"):

        def built(size: int, piece: str = piece) -> bytes:
            return (piece * (size // len(piece))).encode()

        def task(raw: bytes) -> str:
            return without_known(raw.decode(), PREVIOUS + raw.decode())

        assert growth(task, built, 8_000) < 2.3
        assert swelling(task, built(200_000), built(12_500), 0.2) < 64
