"""A mail that is made to be slow to read is read in time that grows as its length does."""

from __future__ import annotations

import pytest

from empathd.detectors.quoting import new_words
from tests.work import growth, swelling

LINEAR, BETWEEN = 2.3, 64
"""Twice the input, twice the calls and a bit; 16 times the input, 16 times the work or 256 times."""
WHOLE, PART = 200_000, 12_500

TRAPS = (
    *("> > > ", "> > >\n", ">\nx\n", "> " + "x" * 62 + "\ny\n", "| ", "> From: a\n", ">>>>\n>\n"),
    *(
        "On On On ",
        "On 4 May 2026 at 10:15 ",
        "On 4 May 2026\n",
        "On 4 May 2026 at 10:15, ",
        "On:\n",
        "10:15:\n",
    ),
    *(
        "wrote: wrote: ",
        "wrote:\n",
        "On 4 May 2026 10:15 a@b.example wrote:\nx\n",
        "<a@b.example>:\n",
        "@@@@:\n",
    ),
    *(
        "a@b.example ",
        "<a@b.example",
        "4.5.26 10:15 <a@" + "b" * 180 + ">>>:\n",
        "2026年:\n",
        "\u200f\u202a:\n",
    ),
    *(
        "From: From: ",
        "From: a\n",
        "From: a\n\n",
        "From: a@b.example\nSent: 1\n",
        "Date: 1\nTo: b\n",
        "Subject:\n",
    ),
    *(
        "-",
        "- - ",
        "---\n",
        "--\n",
        "-- \n",
        "--\nJane\n",
        "___\n",
        "—\n",
        "=*=*",
        "-----Original Message-----\n",
    ),
    *("---------- Forwarded message ---------\n", "FYI\n-----Original Message-----\n", "FYI ", "see below "),
    *(
        "reply above this line ",
        "##- ",
        "##- reply above this line -##\n",
        "type write reply ",
        "this line\n",
    ),
    *(
        "confidential ",
        "confidential\n\n",
        "if you are not the intended\n\n",
        "in error in error\n",
        "virus ",
    ),
    *(
        "Regards,\n",
        "Regards, Jane\n",
        "Kind regards\nJane\n\n",
        "Mvh Anna ",
        "Best ",
        "Thanks\n",
        "mit den ",
    ),
    *("Sent from my iPhone\n", "sent from ", "iPhone ", "https://", "<https://x\n", "aus aus aus ", "i. a. "),
    *(
        "caution: ",
        "\u3000",
        "\ud800",
        "\xa0\n",
        " \n",
        "\t\n",
        "A\u0301",
        "İ",
        "ß",
        "\x00",
        "'.-",
        "a.a.a.a",
    ),
)


@pytest.mark.parametrize("trap", TRAPS)
def test_twice_the_text_is_twice_the_work(trap: str) -> None:
    """The calls that are made grow as the text does, alone and below own words."""

    def built(size: int) -> bytes:
        return (trap * (size // len(trap))).encode("utf-8", "surrogatepass")

    for start in ("", "It does not work.\n\n"):
        task = lambda raw, start=start: new_words(start + raw.decode("utf-8", "surrogatepass"))  # noqa: E731
        assert growth(task, built, 8_000) < LINEAR


@pytest.mark.parametrize("trap", TRAPS)
def test_no_expression_burns_time(trap: str) -> None:
    """Sixteen times the text takes not much more than sixteen times the CPU time."""
    whole, part = (trap * (size // len(trap)) for size in (WHOLE, PART))
    texts = {b"whole": f"Hi.\n\n{whole}", b"part": f"Hi.\n\n{part}"}
    # ``swelling`` compares lengths: a stretch of zeros stands for each text
    tasks = {WHOLE: texts[b"whole"], PART: texts[b"part"]}
    assert swelling(lambda raw: new_words(tasks[len(raw)]), bytes(WHOLE), bytes(PART), 0.2) < BETWEEN
