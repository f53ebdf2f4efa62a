"""Lengths of time are written as people say them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from empathd.config.durations import LONGEST, parse, spelled

SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("45m", 2700), ("6h", 21600), ("2d", 172800), ("1h30m", 5400), ("0s", 0), ("1d1s", 86401),
     ("60m", 3600), ("365d", 31_536_000)],
)  # fmt: skip
def test_a_length_is_what_it_says(text: str, seconds: int) -> None:
    """Days, hours, minutes and seconds, together in this order."""
    assert parse(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "6",
        "h",
        "6 h",
        " 6h",
        "6h\n",
        "-6h",
        "1.5h",
        "6H",
        "6hours",
        "30m1h",
        "1h1h",
        "٦h",
        "366d",
        "9999999s",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    """No guess is made about a length that is not clear, nor about one beyond a year."""
    with pytest.raises(ValueError, match="is "):
        parse(text)


@given(some.integers(0, LONGEST // SECOND).map(lambda count: count * SECOND))
def test_what_is_written_reads_back_the_same(length: timedelta) -> None:
    """Every length to the second has a text, and that text means it."""
    assert parse(spelled(length)) == length


@given(some.text(alphabet="0123456789dhms ", max_size=12))
def test_the_shortest_text_is_stable(text: str) -> None:
    """However a length was written, its shortest text is one and the same."""
    try:
        length = parse(text)
    except ValueError:
        return
    assert spelled(parse(spelled(length))) == spelled(length)
