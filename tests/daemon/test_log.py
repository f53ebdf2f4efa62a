"""What stands in the log, and what never does."""

from __future__ import annotations

import io
import logging
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from empathd.daemon.log import ADDRESS, configure, duration, event, for_journal, value_text


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """A log that a test can read; the process's own logging is put back afterwards."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    configure("INFO", stream, {})
    yield stream
    root.handlers[:], level = before
    root.setLevel(level)


def test_one_event_is_one_line_with_its_time(written: io.StringIO) -> None:
    """An admin reads when, how grave, what, and the facts as field=value."""
    event("hold.sent", mailbox="support", case="3f2a", due_in=timedelta(minutes=12), to=None)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ INFO hold\.sent mailbox=support case=3f2a due_in=12m\n",
        written.getvalue(),
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("INBOX", "INBOX"),
        ("Sent Items", '"Sent Items"'),
        ("", '""'),
        ('say "no"', '"say \\"no\\""'),
        ("a=b", '"a=b"'),
        ("one\nREADY two", '"one\\nREADY two"'),
        ("sep\u2028arated \x1b[31m", '"sep\\u2028arated \\u001b[31m"'),
        ("Grüße", "Grüße"),
        (True, "yes"),
        (7, "7"),
        (0.12345, "0.123"),
        (datetime(2026, 11, 24, 9, 30, tzinfo=UTC), "2026-11-24T09:30:00+00:00"),
    ],
)
def test_a_value_never_breaks_its_line(value: object, text: str) -> None:
    """Whatever a server answers, one event stays one line that a program can cut up."""
    assert value_text(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0s"), (40, "40s"), (90, "1m30s"), (720, "12m"), (21000, "5h50m"), (3605, "1h"), (200000, "2d7h"),
     (-180, "-3m")],
)  # fmt: skip
def test_time_spans_read_like_the_configuration(seconds: int, text: str) -> None:
    """A span in the log is written as in the YAML, in at most two units."""
    assert duration(timedelta(seconds=seconds)) == text


def test_no_address_reaches_the_log_at_info(written: io.StringIO) -> None:
    """Even where an SMTP server's answer quotes the customer's address, the log does not."""
    event("hold.rejected", level=logging.ERROR, answer="550 5.1.1 <anna.k+x@cust.example>: unknown")
    logging.getLogger("some.library").warning("cannot reach anna@cust.example")
    assert "anna" not in written.getvalue()
    assert "550 5.1.1 <<address>>: unknown" in written.getvalue()
    assert "some.library: cannot reach <address>" in written.getvalue()


def test_addresses_are_found_in_time_linear_in_the_text() -> None:
    """A hostile server's answer of half a megabyte does not stop the daemon."""
    assert ADDRESS.sub("-", "a" * 500_000 + "@") == "a" * 500_000 + "@"


def test_details_stand_at_debug_only(written: io.StringIO) -> None:
    """What is for the curious is not written at the usual level."""
    event("read.cue", level=logging.DEBUG, words="can't figure out")
    assert written.getvalue() == ""


def test_mails_never_reach_the_log_through_imapclient() -> None:
    """imapclient writes whole mails at DEBUG: its logger stays at WARNING whatever is asked for."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    configure("DEBUG", io.StringIO(), {})
    try:
        assert logging.getLogger("empathd").isEnabledFor(logging.DEBUG)
        assert not logging.getLogger("imapclient.imaplib").isEnabledFor(logging.INFO)
    finally:
        root.handlers[:], level = before
        root.setLevel(level)
        logging.getLogger("empathd").setLevel(logging.NOTSET)


def test_the_journal_gets_a_priority_on_every_line(tmp_path: Path) -> None:
    """In the journal a warning is a warning, each line of a traceback included, and no time stands twice."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    with (tmp_path / "journal").open("w+") as stream:
        about = os.fstat(stream.fileno())
        configure("INFO", stream, {"JOURNAL_STREAM": f"{about.st_dev}:{about.st_ino}"})
        try:
            event("round.done", mailbox="support")
            try:
                raise ValueError("what anna@cust.example wrote")
            except ValueError:
                logging.getLogger("empathd").exception("round.failed")
        finally:
            root.handlers[:], level = before
            root.setLevel(level)
        stream.seek(0)
        first, *rest = stream.read().splitlines()
    assert first == "<6>round.done mailbox=support"
    assert rest[0] == "<3>round.failed"
    assert all(line.startswith("<3>") for line in rest)
    assert rest[-1] == "<3>ValueError: what <address> wrote"


def test_a_redirected_error_output_is_not_taken_for_the_journal(tmp_path: Path) -> None:
    """JOURNAL_STREAM is inherited: what goes to a file gets times, not priorities."""
    with (tmp_path / "log").open("w") as stream:
        assert not for_journal(stream, {"JOURNAL_STREAM": "9:99999"})
    assert not for_journal(io.StringIO(), {"JOURNAL_STREAM": "9:99999"})
