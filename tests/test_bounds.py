"""Time and memory stay in proportion to the mail, whatever it is; and no mail is too big to be dealt with.

Calls are counted, so that no machine is too slow. What happens inside a regular expression is no
call: there CPU time for an input is set against that for a sixteenth of it, in the same run.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from empathd.detectors.bounds import END, START
from empathd.detectors.headers import named, references, unfolded
from empathd.detectors.inline import without_files
from empathd.detectors.parse import parse
from tests.acme import READER
from tests.corpus.bad import HEAVY
from tests.corpus.bad.heavy import filled
from tests.invariants import answered
from tests.work import calls, growth, peak, swelling

LINEAR, BETWEEN = 2.3, 64
"""Twice the input, twice the calls and a bit; 16 times the input, 16 times the work or 256 times."""
TRAPS = ("nested parts", "many fields", "html: '<div>'", "text: lines", "base64: b'YWJj'")
SIZES = {"html": 32_000}
"""Below 1,000 tags HTML is not weighed before it is parsed: that step is no growth."""
FAMILIES = tuple(dict.fromkeys(name.partition(":")[0] for name in HEAVY))


def read(raw: bytes) -> object:
    """What the daemon does with each mail."""
    message = parse(raw)
    return READER.read(message)


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    answered(b"From: a@b.example\r\n\r\nWhere is my order?")  # templates and languages are loaded once


def of(family: str) -> list[str]:
    """The traps of a family."""
    return [name for name in HEAVY if name.partition(":")[0] == family]


@pytest.mark.parametrize("family", FAMILIES)
def test_twice_the_mail_is_twice_the_work(family: str) -> None:
    """Reading any trap makes calls in proportion to its size."""
    found = {name: growth(read, HEAVY[name], SIZES.get(family, 8_000)) for name in of(family)}
    assert {name: times for name, times in found.items() if times > LINEAR} == {}


@pytest.mark.parametrize("family", FAMILIES)
def test_no_trap_burns_time_inside_a_call(family: str) -> None:
    """Sixteen times the mail takes not much more than sixteen times the CPU time."""
    sizes = {name: (HEAVY[name](64_000), HEAVY[name](4_000)) for name in of(family)}
    found = {name: swelling(read, whole, part, 0.2) for name, (whole, part) in sizes.items()}
    assert {name: times for name, times in found.items() if times > BETWEEN} == {}


@pytest.mark.parametrize("name", TRAPS)
def test_of_a_bigger_mail_no_more_is_read(name: str) -> None:
    """2 MB cost no more work than 400 KB, to the draft, and 60 bytes of memory for each byte that is read."""
    small, big = HEAVY[name](400_000), HEAVY[name](2_000_000)
    assert calls(answered, big) <= 1.1 * calls(answered, small) + 1_000
    assert peak(answered, big) < 60 * (START + END)


@pytest.mark.parametrize(
    "pattern", ["\t", "\t\r\n ", "<", "a ", "(", "=?utf-8?q?a?= ", "<a@b> ", "begin 644 a\n#"]
)
@pytest.mark.parametrize("task", [unfolded, named, without_files, lambda text: references(text, "")])
def test_no_helper_leans_on_a_limit_above_it(task: Callable[[str], object], pattern: str) -> None:
    """What reads fields and lines is linear by itself, not only because somebody cuts them before."""
    whole, part = (filled(pattern.encode(), size) for size in (64_000, 4_000))
    assert swelling(lambda raw: task(f"x{raw.decode()}x"), whole, part, 0.1) < BETWEEN
