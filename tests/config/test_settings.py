"""Settings become the values that the other rooms work with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from empathd.config.load import load
from empathd.config.secrets import Secret
from empathd.config.settings import Settings, doors
from empathd.replies.hours import due, opening
from empathd.replies.limits import Limits
from empathd.replies.plan import Window

START = datetime(2026, 3, 30, 8, tzinfo=UTC)


def box(extra: str = "", imap: str = "", rest: str = "") -> Settings:
    """Settings with one mailbox, and what is added to it, to its imap, and beside it."""
    return load(
        "mailboxes:\n"
        "  support:\n"
        "    address: Support@acme.example\n"
        f"    imap: {{host: imap.acme.example, username: Login@acme.example, password: {{env: PW}}{imap}}}\n"
        f"{extra and f'    {extra}'}\n{rest}\n",
        "/etc/empathd/empathd.yaml",
    )


@pytest.mark.parametrize(
    ("security", "imap", "smtp"), [("tls", 993, 465), ("starttls", 143, 587), ("none", 143, 25)]
)
def test_ports_follow_the_security(security: str, imap: int, smtp: int) -> None:
    """Nobody has to know the port numbers."""
    text = (
        "mailboxes: {a: {address: a@b.c, "
        f"imap: {{host: localhost, security: {security}, username: a, password: {{env: P}}}}, "
        f"smtp: {{host: 127.0.0.1, security: {security}}}}}}}"
    )
    found = load(text).mailboxes[0]
    assert found.smtp and (found.imap.port, found.smtp.port) == (imap, smtp)


def test_what_is_not_said_has_the_promised_default() -> None:
    """Six hours and sixty minutes, drafts only, always open, TLS."""
    found = box()
    policy = found.policy(found.mailboxes[0], START)
    assert (policy.mode, policy.draft_since, policy.started) == ("draft", timedelta(hours=24), START)
    assert policy.email == Window(timedelta(hours=6), timedelta(minutes=30), timedelta(hours=2))
    assert (policy.social.respond_within, policy.social.before_due) == (
        timedelta(hours=1),
        timedelta(minutes=15),
    )
    assert due(START, timedelta(hours=6), policy.hours) == START + timedelta(hours=6)
    assert found.limits.breaker() == Limits()
    assert found.mailboxes[0].imap.security == "tls" and found.mailboxes[0].smtp is None


def test_all_own_addresses_are_us() -> None:
    """Address, aliases and a login that is an address, however they are written."""
    found = box("aliases: [Help@acme.example]").mailboxes[0]
    assert found.us == {"support@acme.example", "help@acme.example", "login@acme.example"}


def test_holidays_of_any_year_and_own_closed_days_close_the_office() -> None:
    """The office of the configuration is the one that the clock knows."""
    week = 'week: {mon: ["09:00-17:00"], fri: ["09:00-17:00"]}'
    hours = f"hours: {{timezone: Europe/Amsterdam, {week}, holidays: {{country: NL, extra: [2026-12-28]}}}}"
    calendar = box(rest=hours).calendar()
    assert opening(datetime(2026, 12, 25, 9, tzinfo=UTC), calendar) == datetime(2027, 1, 4, 8, tzinfo=UTC)
    assert date(2041, 12, 25) in calendar.holidays and date(2026, 12, 28) in calendar.holidays
    assert calendar.holidays[date(2026, 4, 27)] == "King's Day"


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("{credential: imap}", Secret("credential", "imap")),
        ("{env: PW}", Secret("env", "PW")),
        ("{file: pw}", Secret("file", "/etc/empathd/pw")),
        ("{file: /run/pw}", Secret("file", "/run/pw")),
        ("{command: [pass, show, imap]}", Secret("command", ("pass", "show", "imap"))),
    ],
)
def test_a_password_has_four_places(place: str, expected: Secret) -> None:
    """The place is kept, never the password; a relative file lies beside the configuration."""
    found = box(f"smtp: {{host: smtp.acme.example, username: a, password: {place}}}").mailboxes[0]
    assert found.smtp and found.smtp.password == expected


def test_paths_count_from_the_folder_of_the_configuration() -> None:
    """A daemon has no working folder that anybody knows."""
    found = box(imap=", ca_file: /ca.pem", rest="replies: {templates: words}\nstate: state\n")
    assert found.replies.templates == Path("/etc/empathd/words") and found.state == Path("/etc/empathd/state")
    assert found.mailboxes[0].imap.ca_file == Path("/ca.pem")


@pytest.mark.parametrize(
    ("host", "sent_copy", "files"),
    [
        ("smtp.acme.example", "auto", True),
        ("smtp.gmail.com", "auto", False),
        ("smtp.office365.com", "auto", False),
        ("notgmail.com", "auto", True),
        ("smtp.gmail.com", "always", True),
        ("smtp.acme.example", "never", False),
    ],
)
def test_a_copy_is_filed_where_the_provider_files_none(host: str, sent_copy: str, files: bool) -> None:
    """Sent shows each update once."""
    smtp = box(f"smtp: {{host: {host}, sent_copy: {sent_copy}}}").mailboxes[0].smtp
    assert smtp and smtp.files_copy is files


@pytest.mark.parametrize(
    ("written", "folders"), [("auto", ()), ("Sent", ("Sent",)), ("[A, B]", ("A", "B")), ("[auto]", ())]
)
def test_sent_is_found_or_named(written: str, folders: tuple[str, ...]) -> None:
    """One folder, several, or whichever the server marks."""
    assert box(f"folders: {{sent: {written}}}").mailboxes[0].folders.sent == folders


def test_only_a_change_of_servers_and_folders_needs_new_connections() -> None:
    """Windows, team, mode and names are taken over live; a host, a password's place, a folder are not."""
    before = doors(box())
    assert before == doors(box("mode: observe", rest="windows: {email: {respond_within: 4h}}"))
    assert hash(before) == hash(doors(box("display_name: Acme")))
    others = (
        box("folders: {drafts: D}"),
        box(imap=", port: 1"),
        box(rest="state: /s"),
        box("smtp: {host: a.b}"),
    )
    assert before not in [doors(other) for other in others]


def test_settings_cannot_be_changed() -> None:
    """What a thread reads stays as it was when it was loaded."""
    found = box()
    with pytest.raises(ValueError, match="frozen"):
        found.windows.email.respond_within = timedelta(1)  # type: ignore[misc]
