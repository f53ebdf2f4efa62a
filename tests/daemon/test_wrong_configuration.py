"""A wrong configuration: exit status 78, and a message from which it can be put right."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from empathd.daemon.__main__ import main

RIGHT = """\
mailboxes:
  support:
    address: support@acme.example
    aliases: [help@acme.example]
    imap:
      host: imap.acme.example
      port: 993
      security: tls
      username: support@acme.example
      auth: password
      password: {credential: imap-password}
    smtp: {host: smtp.acme.example, port: 587}
    mode: draft
windows:
  email: {respond_within: 6h, hold_before_due: 30m}
hours: {timezone: Europe/Amsterdam, week: {mon: ["09:00-12:30"]}}
first_start: {draft_since: 24h}
limits: {updates_at_once: 20}
team:
  - {name: Mira Jansen, languages: [en]}
replies: {language: en}
"""


class Wrong(NamedTuple):
    """One line of ``RIGHT`` made wrong; ``key`` and ``remedy`` stand in the message about line ``at``."""

    line: int
    was: str
    now: str
    key: str
    remedy: str
    at: int = 0
    """Where the message points to; 0: to the line that was made wrong."""


WRONG = {
    "unknown key": Wrong(13, "mode: draft", "mood: draft", "mood", "mode"),
    "impossible mode": Wrong(13, "mode: draft", "mode: loud", "mode", "live"),
    "no host": Wrong(6, "host: imap.acme.example", "# host", "imap.host", "add host", at=5),
    "port that is a word": Wrong(7, "port: 993", "port: imaps", "port", "digits"),
    "port too high": Wrong(7, "port: 993", "port: 99300", "port", "65535"),
    "no encryption over the network": Wrong(
        8, "security: tls", "security: none", "imap.security", "starttls"
    ),
    "oauth, not built yet": Wrong(10, "auth: password", "auth: xoauth2", "auth", "not built"),
    "password in the file": Wrong(11, "{credential: imap-password}", "hunter2", "password", "credential"),
    "password from two places": Wrong(11, "{cred", "{env: X, cred", "password", "exactly one"),
    "not an address": Wrong(3, "support@acme.example", "support", "address", "support@acme.example"),
    "duration without a unit": Wrong(15, "6h", "6", "respond_within", "6h"),
    "update after the answer is due": Wrong(15, "30m", "7h", "hold_before_due", "shorter"),
    "unknown time zone": Wrong(16, "Europe/Amsterdam", "Europe/Amsterdm", "timezone", "Europe/Amsterdam"),
    "span backwards": Wrong(16, "09:00-12:30", "12:30-09:00", "mon", "earlier"),
    "unknown weekday": Wrong(16, "mon:", "mo:", "mo", "mon"),
    "live without a way to send": Wrong(12, "smtp:", "mode: live #", "support.mode", "add smtp"),
    "count below one": Wrong(18, "20", "0", "updates_at_once", "1"),
    "language by its name": Wrong(20, "[en]", "[English]", "languages", "en"),
    "key given twice": Wrong(17, "first_start: {draft_since: 24h}", "team: []", "team", "remove one", at=19),
    "YAML that is broken": Wrong(16, "hours: {", "hours: {{", "", "mend this line", at=17),
}


def checked(config: Path, capsys: pytest.CaptureFixture[str]) -> tuple[object, str]:
    """Exit status and standard error of ``empathd check``."""
    with pytest.raises(SystemExit) as end:
        main(["check", "-c", str(config)])
    return end.value.code, capsys.readouterr().err


def write(folder: Path, text: str) -> Path:
    config = folder / "empathd.yaml"
    config.write_text(text, encoding="utf-8")
    return config


def test_the_right_configuration_is_accepted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the wrong ones below are made of has nothing wrong in it."""
    assert checked(write(tmp_path, RIGHT), capsys) == (0, "")


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_a_mistake_is_named_with_its_line_and_remedy(
    wrong: Wrong, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 78; file, line, key and what would be right; no traceback, and never a password."""
    lines = RIGHT.splitlines()
    assert wrong.was in lines[wrong.line - 1]
    lines[wrong.line - 1] = lines[wrong.line - 1].replace(wrong.was, wrong.now, 1)
    if wrong.now.startswith("mode: live"):
        del lines[12]  # else mode would stand there twice
    config = write(tmp_path, "\n".join(lines) + "\n")
    status, words = checked(config, capsys)
    assert status == 78 and "Traceback" not in words and "hunter2" not in words
    said = [line for line in words.splitlines() if line.startswith(f"{config}:{wrong.at or wrong.line}:")]
    assert any(wrong.key in line and wrong.remedy in line for line in said), words


def test_all_mistakes_are_named_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to mend one to hear of the next."""
    text = RIGHT.replace("mode: draft", "mode: loud").replace("993", "0").replace("24h", "tomorrow")
    status, words = checked(write(tmp_path, text), capsys)
    assert status == 78
    assert all(key in words for key in ("support.mode", "imap.port", "first_start.draft_since"))


@pytest.mark.parametrize("verb", ["check", "run", "status", "explain"])
def test_a_missing_file_is_said_plainly(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which file, why, and how to come by one; status 78."""
    missing = str(tmp_path / "none.yaml")
    with pytest.raises(SystemExit) as end:
        main([verb, "-c", missing, *(["<a@b>"] if verb == "explain" else [])])
    words = capsys.readouterr().err
    assert end.value.code == 78 and missing in words and "empathd init" in words


def test_the_environment_names_the_file_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """$EMPATHD_CONFIG is used where no -c is given."""
    monkeypatch.setenv("EMPATHD_CONFIG", str(write(tmp_path, RIGHT)))
    with pytest.raises(SystemExit) as end:
        main(["check"])
    assert end.value.code == 0 and "support@acme.example" in capsys.readouterr().out


TEMPLATES = {
    "syntax": ("en/draft/main.txt.j2", "Dear {{ name", ":1:"),
    "unknown name": ("en/parts/stuck.txt.j2", "{% block hear %}{{ nonsense }}{% endblock %}", "nonsense"),
    "no such reply": ("en/draft/poem.txt.j2", "Roses are red", "no reply uses it"),
}


@pytest.mark.parametrize(("name", "text", "words"), TEMPLATES.values(), ids=TEMPLATES.keys())
def test_a_broken_template_is_found_before_a_customer_waits_for_it(
    name: str, text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``check`` renders the team's own templates: which file, which line, what is wrong; status 78."""
    file = tmp_path / "words" / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    config = write(tmp_path, RIGHT.replace("{language: en}", "{templates: words}"))
    status, said = checked(config, capsys)
    assert status == 78 and str(file) in said and words in said and "Traceback" not in said
