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
