"""Introductions of quotes as gateways break and indent them, and own words that stand close above."""

from __future__ import annotations

import textwrap

import pytest

from empathd.detectors.quoting import new_words
from tests.detectors.quote_fixtures import ATTRIBUTIONS, OLD, REPLIES, marked

ONE_LINE = [name for name, above in ATTRIBUTIONS.items() if "\n" not in above]
CLOSE = ("It works\n", "Thanks, Jane\n", "It has come.\n", "Yes, at 11:30 it came\n", "Ok!\n", "Tom got it\n")


@pytest.mark.parametrize("name", ONE_LINE)
def test_wrapped_and_indented(name: str) -> None:
    """Over up to four lines, with and without the marks of the quote below."""
    reply = REPLIES[name[:2]]
    for width in (30, 40, 50, 60, 72, 78):
        wrapped = textwrap.fill(
            ATTRIBUTIONS[name].strip(), width, break_long_words=False, break_on_hyphens=False
        )
        for above in (wrapped, textwrap.indent(wrapped, "    ")):
            for old in (marked(), OLD):
                assert new_words(f"{reply}\n\n{above}\n\n{old}\n") == reply


@pytest.mark.parametrize("name", ONE_LINE)
@pytest.mark.parametrize("close", CLOSE)
def test_own_words_close_above(name: str, close: str) -> None:
    """Words in the line directly above the introduction are no part of it."""
    first = f"{REPLIES['en']}\n\n{close}"
    said = new_words(f"{first}{ATTRIBUTIONS[name]}\n{marked()}\n")
    assert said == (REPLIES["en"] if close.startswith("Thanks") else first.rstrip())
