"""Sets, answers and errors of IMAP, without a server."""

from __future__ import annotations

import imaplib
import re
import socket
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from empathd.daemon.imap import answers, errors, folders, traces, uids
from empathd.daemon.imap.answers import Folder
from empathd.daemon.ports import DoorError, Place


@given(st.sets(st.integers(1, 4_294_967_295), max_size=400), st.integers(30, 200))
def test_sets_name_exactly_the_uids(wanted: set[int], longest: int) -> None:
    """Any UIDs, in lines short enough for the server, none left out and none too many."""
    lines = list(uids.sets(wanted, longest))
    assert all(len(line) <= longest for line in lines)
    assert [uid for line in lines for uid in uids.spelled(line)] == sorted(wanted)


def test_a_thousand_neighbours_are_one_short_set() -> None:
    """The usual backlog is one range."""
    assert list(uids.sets(range(5, 1005))) == ["5:1004"]


@given(st.integers(1, 2**32 - 1), st.integers(0, 2**32 - 1), st.text(min_size=1))
def test_places_can_be_read_back(validity: int, uid: int, folder: str) -> None:
    """Also those in folders with slashes in their names."""
    assert uids.split(uids.place(validity, uid, folder)) == (folder, validity, uid)


HEAD = b'1 (UID 7 FLAGS (\\Seen vip) INTERNALDATE " 1-Jul-2026 02:00:00 +0200" RFC822.SIZE 5 BODY[]<0> {5}'
TAIL = b' RFC822.SIZE 5 INTERNALDATE "01-Jul-2026 00:00:00 +0000" flags (VIP \\seen) uid 7)'
APART = b'1 (FLAGS (\\Seen \\Recent vip) UID 7 X (8) RFC822.SIZE 5 INTERNALDATE "1-Jul-2026 00:00:00 +0000")'
WRITTEN = b"UID 9"


@pytest.mark.parametrize(
    "data",
    [
        [(HEAD, WRITTEN), b")"],
        [(b"1 (BODY[]<0> {5}", WRITTEN), TAIL],
        [b'1 (BODY[]<0> "UID 9" UID 7)', APART],
    ],
)
def test_items_are_read_in_any_order(data: list[answers.Part]) -> None:
    """Servers differ in order, case, quoting; a customer's words never pass for the server's."""
    ((uid, mail),) = answers.fetched(data).items()
    assert (uid, mail.size, mail.content) == (7, 5, b"UID 9")
    assert {flag.lower() for flag in mail.flags} == {"\\seen", "vip"}
    assert mail.arrived == datetime(2026, 7, 1, tzinfo=UTC)


@given(st.lists(st.one_of(st.binary(), st.tuples(st.binary(), st.binary()), st.none())))
def test_no_answer_upsets_us(data: list[answers.Part | None]) -> None:
    """Nonsense from a server is nothing, not a crash."""
    answers.fetched(data)
    answers.searched([part for part in data if not isinstance(part, tuple)])


def test_missing_dates_are_long_ago() -> None:
    """No promise can run from a time that nobody knows."""
    assert answers.internaldate(b"yesterday") == answers.internaldate(None) == answers.LONG_AGO


@given(st.binary())
def test_no_header_upsets_us(content: bytes) -> None:
    """Drafts and Sent hold what any client wrote."""
    traces.trace(
        Place("1/1/Sent"), answers.Fetched(content=b"From: " + content + b"\r\nReferences: " + content)
    )


@pytest.mark.parametrize(
    ("cause", "words", "again", "wait"),
    [
        (imaplib.IMAP4.readonly("INBOX is not writable"), "read-only", False, 0),
        (imaplib.IMAP4.abort("socket error: EOF"), "EOF", True, 0),
        (imaplib.IMAP4.error("x failed: [OVERQUOTA] Quota exceeded"), "Quota exceeded", False, 0),
        (imaplib.IMAP4.error("BAD User is authenticated but not connected."), "not connected", False, 0),
        (imaplib.IMAP4.error("[UNAVAILABLE] Temporary failure"), "Temporary", True, 0),
        (imaplib.IMAP4.error("throttled. Backoff Time: 299961 milliseconds"), "throttled", True, 299.961),
        (socket.gaierror(-2, "Name or service not known"), "check host", True, 0),
        (TimeoutError(), "no answer in time", True, 0),
        (IndexError("list index out of range"), "cannot read", True, 0),
    ],
)  # fmt: skip
def test_each_failure_says_what_and_whether_to_try_again(
    cause: Exception, words: str, again: bool, wait: float
) -> None:
    """One kind of error for the loop, with the server's words, and its wish to be left alone for a while."""
    error = errors.door_error("imap mx", "fetch", cause)
    assert isinstance(error, DoorError)
    assert re.search(words, str(error))
    assert (error.again, error.wait) == (again, wait)


@pytest.mark.parametrize(
    ("words", "again"), [("[AUTHENTICATIONFAILED] no", False), ("[UNAVAILABLE] later", True)]
)
def test_a_busy_server_is_not_a_wrong_password(words: str, again: bool) -> None:
    """Only a refusal for good asks for a person."""
    assert errors.login_refused("imap mx", "help", words).again is again


def test_special_use_counts_in_any_case() -> None:
    """Cyrus writes ``\\drafts`` in lower case; a folder of the right name comes after."""
    there = [Folder("Drafts", "/", frozenset()), Folder("Werk", "/", frozenset({"\\drafts"}))]
    assert list(folders._auto("drafts", there, ())) == ["Werk", "Drafts"]
