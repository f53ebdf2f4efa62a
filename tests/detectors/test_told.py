"""Where sentences start and end: what a mail program broke is joined, what a person broke is not."""

from __future__ import annotations

import pytest

from empathd.detectors.told import sentences


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It broke. I am sad.", ["It broke.", "I am sad."]),
        ("Hello team\nIt broke", ["Hello team", "It broke"]),
        (
            "confusing. What does this word mean? For Mr Doyle it says\n-4.5 and for me it is blank.",
            ["confusing.", "What does this word mean?", "For Mr Doyle it says\n-4.5 and for me it is blank."],
        ),
        ("It is no. 4 of 5, e.g. the red one.", ["It is no. 4 of 5, e.g. the red one."]),
    ],
)
def test_a_line_that_was_full_goes_on(text: str, told: list[str]) -> None:
    """Its length is that of the line, wherever in it the sentence began."""
    assert [text[begin:end].strip() for begin, end in sentences(text)] == told


def test_parted_where_a_sentence_began_late_in_a_full_line() -> None:
    """The models have learned from such pieces: too many hide less than too few."""
    text = "confusing. What does this word mean? For Mr Doyle it says\n-4.5 and for me it is blank."
    told = [text[begin:end].strip() for begin, end in sentences(text, parted=True)]
    assert told[2:] == ["For Mr Doyle it says", "-4.5 and for me it is blank."]
