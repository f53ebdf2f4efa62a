"""Whatever arrives is read, and every answer to it is a valid mail: a fixed number of mutated mails.

``python -m tests.fuzz COUNT SEED`` tries as many others as you like.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from empathd.detectors.message import Address
from empathd.replies import thread, wire
from tests.corpus.bad import BROKEN, HEAVY
from tests.corpus.mixed import people
from tests.fuzz import mails
from tests.invariants import hold_for

COUNT = 500
FOUND = [
    b"From: =?utf-8?q?a=0D=0ABcc:_x@y.example?= <a@b.example>\n\nx",
    "From: Anna <anna@b.examp\uff1e>\n\nx".encode(),
    b"From: Anna <anna@b.examtlogin.>\n\nx",
    b"From: Anna <anna..b.@docomo.example>\n\nx",
    b"From: a@b.example\nReferences: <\xff\xfe@x>\n\nx",
    b"From: =?utf-7?q?+2AA-?= <a@b.example>\n\nx",
    "From: j\u00f6rg@b.example\n\nx".encode(),
]
"""What fuzzing has found, each as small as it can be."""


@pytest.mark.parametrize("raw", [*BROKEN.values(), *FOUND], ids=[*BROKEN, *map(str, range(len(FOUND)))])
def test_broken_mail(raw: bytes) -> None:
    """The invariants hold for each broken mail of the corpus."""
    hold_for(raw)


def test_ordinary_mail() -> None:
    """And for mail that is not broken."""
    for raw in people():
        hold_for(raw)


@pytest.mark.parametrize("start", range(0, len(HEAVY), 26))
def test_heavy_mail(start: int) -> None:
    """And for each trap, at a small size."""
    for name, build in list(HEAVY.items())[start : start + 26]:
        try:
            hold_for(build(2_000))
        except AssertionError as error:
            raise AssertionError(name) from error


@pytest.mark.parametrize("seed", range(5))
def test_mutated_mail(seed: int) -> None:
    """And for mails with bytes, lines and headers changed, cut, spliced and declared to be something else."""
    for name, raw in mails(COUNT // 5, seed):
        try:
            hold_for(raw)
        except Exception as error:
            raise AssertionError(f"tests.fuzz.made({name!r})") from error


HEADERS = st.text(st.characters(codec="utf-8"), max_size=120)


@settings(max_examples=200, derandomize=True)
@given(HEADERS, HEADERS, HEADERS)
def test_no_words_break_a_header(name: str, email: str, subject: str) -> None:
    """Whatever a customer is called or writes about, each header is ASCII, folded and one field."""
    for value in (wire.mailbox(Address(email, name)), wire.unstructured(thread.subject_of(subject))):
        lines = value.split("\r\n")
        assert value.isascii()
        assert all(line.isprintable() and len(line) < 990 for line in lines)
        assert all(line.startswith(" ") for line in lines[1:])
