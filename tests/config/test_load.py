"""A wrong configuration is refused as a whole, with everything that is needed to put it right."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from empathd.config.load import ConfigError, load
from empathd.config.problems import Problem

RIGHT = """\
mailboxes:
  support:
    address: support@acme.example
    aliases: [help@acme.example]
    imap:
      host: imap.acme.example
      port: 993
      security: tls
      auth: password
      username: support@acme.example
      password: {credential: imap-password}
    smtp: {host: smtp.acme.example, username: support, password: {env: SMTP}}
    folders: {inbox: INBOX, drafts: auto, sent: [Sent, Archive]}
    mode: live
windows:
  email: {respond_within: 6h, hold_before_due: 30m, send_late_by: 2h}
  social: {respond_within: 60m, alert_before_due: 15m}
hours:
  timezone: Europe/Amsterdam
  week: {mon: [09:00-12:30, "13:00-18:00"], tue: ["09:00-24:00"]}
  holidays: {country: NL, extra: [2026-12-24, "2026-12-31"]}
first_start: {draft_since: 24h}
limits: {updates_at_once: 20}
team:
  - {name: Mira Jansen, email: mira@acme.example, languages: [en, nl], topics: [billing]}
replies: {templates: null, playbooks: null, language: en}
detectors: {core_functions: ["export a report"]}
state: null
"""
BOX = "mailboxes.support"


class Wrong(NamedTuple):
    """A part of ``RIGHT`` made wrong; the path and line that are named, and a word of the remedy."""

    was: str
    now: str
    path: str
    line: int
    remedy: str


WRONG = [
    Wrong("mode: live", "mood: live", f"{BOX}.mood", 14, "mode"),
    Wrong("state: null", "statee: null", "statee", 28, "state"),
    Wrong("state: null", "colour: red", "colour", 28, "mailboxes"),
    Wrong("  mode: live", "  mode: loud", f"{BOX}.mode", 14, "observe"),
    Wrong("smtp: {host: smtp.acme.example, ", "folders2: {", f"{BOX}.mode", 14, "smtp"),
    Wrong("host: imap.acme.example", "# none", f"{BOX}.imap.host", 5, "add host"),
    Wrong("imap.acme.example", "imaps://acme", f"{BOX}.imap.host", 6, "bare name"),
    Wrong("port: 993", "port: imaps", f"{BOX}.imap.port", 7, "digits"),
    Wrong("port: 993", "port: 99300", f"{BOX}.imap.port", 7, "65535"),
    Wrong("security: tls", "security: ssl", f"{BOX}.imap.security", 8, "starttls"),
    Wrong("security: tls", "security: none", f"{BOX}.imap.security", 8, "starttls"),
    Wrong("auth: password", "auth: xoauth2", f"{BOX}.imap.auth", 9, "auth: password"),
    Wrong("{credential: imap-password}", "hunter2", f"{BOX}.imap.password", 11, "{credential: NAME}"),
    Wrong("{credential: imap-password}", "12345", f"{BOX}.imap.password", 11, "{file: PATH}"),
    Wrong("{credential: imap-password}", "[hunter2]", f"{BOX}.imap.password", 11, "{env: NAME}"),
    Wrong("{credential: imap-password}", "{pass: hunter2}", f"{BOX}.imap.password", 11, "{command: ["),
    Wrong("{credential: imap-password}", "{command: cat hunter2}", f"{BOX}.imap.password", 11, "[PROGRAM"),
    Wrong("{credential: imap-password}", "!secret hunter2", f"{BOX}.imap.password", 11, "quotes"),
    Wrong("username: support, ", "", f"{BOX}.smtp.password", 12, "remove"),
    Wrong("support@acme.example\n    al", "support\n    al", f"{BOX}.address", 3, "support@acme.example"),
    Wrong("[help@acme.example]", "help@acme.example", f"{BOX}.aliases", 4, "brackets"),
    Wrong("  support:", "  Support Team:", "mailboxes.Support Team", 2, "small letters"),
    Wrong(
        "mode: live",
        "mode: live\n    authentication: {trusted_host: mx acme}",
        f"{BOX}.authentication.trusted_host",
        15,
        "bare name",
    ),
    Wrong("within: 6h", "within: 6", "windows.email.respond_within", 16, '"6h"'),
    Wrong("within: 6h", "within: six hours", "windows.email.respond_within", 16, "1h30m"),
    Wrong("within: 6h", "within: -6h", "windows.email.respond_within", 16, "1h30m"),
    Wrong("within: 6h", "within: 0h", "windows.email.respond_within", 16, "6h"),
    Wrong("due: 30m", "due: 6h", "windows.email.hold_before_due", 16, "shorter"),
    Wrong("due: 15m", "due: 2h", "windows.social.alert_before_due", 17, "shorter"),
    Wrong("Europe/Amsterdam", "Europe/Amsterdm", "hours.timezone", 19, "Europe/Amsterdam"),
    Wrong("timezone: Europe/Amsterdam", "timezone: 2", "hours.timezone", 19, "Europe/Amsterdam"),
    Wrong("09:00-12:30", "12:30-09:00", "hours.week.mon[0]", 20, "earlier"),
    Wrong("09:00-12:30", "09:00-13:30", "hours.week.mon", 20, "join"),
    Wrong("09:00-12:30", "9 to 5", "hours.week.mon[0]", 20, "09:00-12:30"),
    Wrong("09:00-12:30", "09:00-25:00", "hours.week.mon[0]", 20, "24:00"),
    Wrong(
        '{mon: [09:00-12:30, "13:00-18:00"], tue: ["09:00-24:00"]}', "{}", "hours.week", 20, "hours: always"
    ),
    Wrong("tue:", "tues:", "hours.week.tues", 20, "tue"),
    Wrong("country: NL", "country: nl", "hours.holidays.country", 21, "NL"),
    Wrong("country: NL", "country: DE, subdivision: XX", "hours.holidays.subdivision", 21, "BY"),
    Wrong('"2026-12-31"', "Christmas", "hours.holidays.extra[1]", 21, "2026-12-24"),
    Wrong("at_once: 20", "at_once: 0", "limits.updates_at_once", 23, "1 or more"),
    Wrong("at_once: 20", "at_once: yes", "limits.updates_at_once", 23, "digits"),
    Wrong("[en, nl]", "[en, Dutch]", "team[0].languages[1]", 25, "nl"),
    Wrong("mira@acme.example", "mira@", "team[0].email", 25, "support@acme.example"),
    Wrong("name: Mira Jansen, ", "", "team[0].name", 25, "add name"),
    Wrong("language: en}", "language: en, html: yes}", "replies.html", 26, "auto"),
    Wrong("first_start: {draft_since: 24h}", "first_start:", "first_start", 22, "draft_since"),
    Wrong("limits: {updates_at_once: 20}", "state: x", "state", 28, "remove one"),
    Wrong("state: null", "\tstate: null", "", 28, "spaces"),
    Wrong("state: null", "state: *hunter2", "", 28, "quotes"),
    Wrong("state: null", "state: a: hunter2", "", 28, "quotes"),
    Wrong("state: null", "---\nstate: null", "", 28, "remove this"),
]

BOMB = "\n".join(["a0: &a0 [x]", *(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))])


def problems(text: str, source: str = "empathd.yaml") -> tuple[Problem, ...]:
    with pytest.raises(ConfigError) as refused:
        load(text, source)
    return refused.value.problems


def test_what_the_wrong_ones_are_made_of_is_right() -> None:
    """All sections of the contract are accepted together."""
    assert load(RIGHT).mailboxes[0].name == "support"


@pytest.mark.parametrize("wrong", WRONG, ids=[each.now.strip()[:30] for each in WRONG])
def test_a_mistake_is_named_with_its_place_and_its_remedy(wrong: Wrong) -> None:
    """One mistake, one message: the key's path, its line, and what would be right; never the password."""
    assert RIGHT.count(wrong.was) >= 1
    found = problems(RIGHT.replace(wrong.was, wrong.now, 1))
    said = [each for each in found if (each.path, each.line) == (wrong.path, wrong.line)]
    assert said and wrong.remedy in said[0].right, found
    assert "hunter2" not in str(found) and "12345" not in str(found)
    assert len(found) == 1 or wrong.now == "folders2: {"


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    """One fault hides no other, also not in a section that lacks something it needs."""
    text = RIGHT
    changes = (("mode: live", "mode: draft\n    mood: x"), ("host: imap.acme.example", ""), ("993", "0"))
    changes += (
        ("security: tls", "security: none"),
        ("6h", "6"),
        ("15m", "60m"),
        ("country: NL", "country: XX"),
    )
    changes += (("[en, nl]", "en"), ("host: smtp.acme.example", "host: smtp.acme.example, security: none"))
    for was, now in changes:
        text = text.replace(was, now, 1)
    found = problems(text)
    assert [each.path for each in found] == [
        "mailboxes.support.imap.host",
        "mailboxes.support.imap.port",
        "mailboxes.support.smtp.security",
        "mailboxes.support.mood",
        "windows.email.respond_within",
        "windows.social.alert_before_due",
        "hours.holidays.country",
        "team[0].languages",
    ]


def test_a_mailbox_that_stands_there_twice_is_refused() -> None:
    """Two workers on one mailbox would answer each customer twice."""
    box = "{address: A@b.c, imap: {host: x.example, username: u, password: {env: P}}}"
    (found,) = problems(f"mailboxes:\n  one: {box}\n  two: {box.replace('A@', 'a@')}\n")
    assert (found.path, found.line) == ("mailboxes.two.address", 3) and "one" in found.wrong


def test_each_message_is_a_line_with_file_line_and_column() -> None:
    """Editors and terminals jump to it."""
    with pytest.raises(ConfigError) as refused:
        load(RIGHT.replace("993", "0"), "/etc/empathd/empathd.yaml")
    assert str(refused.value) == (
        "/etc/empathd/empathd.yaml:7:7: mailboxes.support.imap.port: 0 is too small; write 1 or more"
    )


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        ("# only a comment\n", "empty"),
        ("- mailboxes\n", "keys at the top"),
        ("just words", "keys at the top"),
        ("mailboxes: {}", "nothing in it"),
        ("mailboxes:\n", "keys"),
        ("[" * 3000, "deeply"),
        ("a: &a [*a]", "deeply"),
        (BOMB, "too many"),
        ("#" * 1_000_001, "1 MB"),
        ("a: \x00", "YAML"),
        ("? [a]\n: b", "single word"),
    ],
    ids=str,
)
def test_a_file_of_the_wrong_shape_is_refused_in_words(text: str, word: str) -> None:
    """Empty, a list, endless, a bomb of aliases: said in a line, not shown as a traceback."""
    assert any(word in each.wrong + each.right for each in problems(text))


def test_yaml_means_what_it_says() -> None:
    """Norway is no boolean, a span is no number, and a date is a day with or without quotes."""
    found = load(RIGHT.replace("[en, nl]", "[no, en]").replace("- {name: Mira Jansen", "- {name: no"))
    assert found.team[0].languages == ("no", "en") and found.team[0].name == "no"
    assert found.hours and [str(day) for day in found.hours.holidays.extra] == ["2026-12-24", "2026-12-31"]


def test_an_anchor_is_not_shown_on_the_terminal(recwarn: pytest.WarningsRecorder) -> None:
    """A password that begins with & by mistake is not printed by the YAML library."""
    problems("a: &hunter2 b\nb: &hunter2 c\n")
    assert not recwarn.list


@settings(max_examples=300, deadline=None)
@given(some.text() | some.text(alphabet="ab:-[]{}&*!|>'\"%@#?, \n\t0123~.") | some.just(RIGHT), some.data())
def test_no_text_whatever_brings_anything_but_a_list_of_problems(text: str, data: some.DataObject) -> None:
    """A broken file never stops the program: it is refused, and that is all."""
    cut = data.draw(some.integers(0, len(text)))
    more = data.draw(some.text(alphabet="ab:-[]{}&*! \n\t0", max_size=5))
    try:
        load(text[:cut] + more + text[cut:])
    except ConfigError as refused:
        assert refused.problems and all(each.line >= 1 and each.column >= 1 for each in refused.problems)


@pytest.mark.parametrize("wrong", ["security: ssl", "auth: magic", "ca_file: 7"])
def test_a_default_that_follows_a_wrong_key_is_not_blamed(wrong: str) -> None:
    """Who wrote no port is told nothing of a port."""
    text = RIGHT.replace("      port: 993\n", "").replace("security: tls\n      auth: password", wrong)
    assert [each.path for each in problems(text)] == [f"{BOX}.imap.{wrong.partition(':')[0]}"]
