"""The command line: what a person types, and what they and their scripts get."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.daemon.ran import Ran

VERBS = (
    "demo", "init", "check", "run", "status", "explain", "read", "draft", "detectors", "schema",
)  # fmt: skip
STUCK = b"""\
From: Jane Doe <jane@customer.example>\r
To: Acme Support <support@acme.example>\r
Subject: invoices\r
Message-ID: <m1@customer.example>\r
Date: Tue, 24 Nov 2026 09:00:00 +0000\r
\r
Hello, I can't figure out how to download the invoice for order 4711.\r
\r
> quoted words, which are ours\r
"""
BOUNCE = b"""\
From: MAILER-DAEMON@mx.example\r
To: support@acme.example\r
Subject: Undelivered Mail Returned to Sender\r
Auto-Submitted: auto-replied\r
\r
I am sorry to have to inform you.\r
"""


@pytest.fixture
def mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stuck customer's mail in a file; no configuration far and wide."""
    monkeypatch.delenv("EMPATHD_CONFIG", raising=False)
    file = tmp_path / "stuck.eml"
    file.write_bytes(STUCK)
    return file


def process(*arguments: str, stdin: bytes = b"", **environ: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "empathd.daemon", *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, env={**os.environ, **environ}, timeout=60, check=False
    )


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """``empathd --version`` names the program and its version."""
    from empathd import __version__

    assert Ran(capsys, "--version").out == f"empathd {__version__}\n"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``--help`` says in a sentence what a verb does, and exits with 0."""
    ran = Ran(capsys, verb, "--help")
    assert ran.status == 0 and "Usage" in ran.out and len(ran.out.splitlines()) > 5


@pytest.mark.parametrize("arguments", [["nonsense"], ["read"], ["check", "--nonsense"], ["init"]])
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A verb or option that does not exist, or one that is missing: status 2, with a hint."""
    ran = Ran(capsys, *arguments)
    assert ran.status == 2 and "help" in ran.err


def test_read_prints_one_json_object_a_mail(mail: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All promised fields; offsets that point at the words; nothing of what was quoted."""
    ran = Ran(capsys, "read", "--json", mail, mail)
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert first == second and ran.status == 0
    assert set(first) == {
        "file", "message_id", "language", "channel", "automatic", "machine", "urgency", "need", "details",
        "cues", "text", "why", "asked", "sorry",
    }  # fmt: skip
    assert (first["message_id"], first["language"], first["automatic"]) == (
        "<m1@customer.example>",
        "en",
        None,
    )
    assert first["details"]["order"] == ["4711"] and "quoted" not in first["text"]
    assert "stuck" in {cue["cue"] for cue in first["cues"]}
    for cue in first["cues"]:
        assert first["text"][cue["start"] : cue["end"]] == cue["words"]


def test_read_marks_the_words_and_obeys_no_mail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each cue stands in the customer's text; what would steer a terminal does not reach it."""
    raw = b"From: a@shop.example\n\nI can't log in.\x1b]0;owned\x07 I tried it twice.\n"
    (tmp_path / "m.eml").write_bytes(raw)
    out = Ran(capsys, "read", tmp_path / "m.eml").out
    assert "«I can't log»stuck in." in out
    assert "\x1b" not in out and "\x07" not in out


def test_read_takes_a_text_without_a_header(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever tries it with a sentence sees what is read in it, and that nobody can be answered."""
    (tmp_path / "typed.txt").write_text("I can't log in. How do I reset my password?\n")
    found = json.loads(Ran(capsys, "read", "--json", tmp_path / "typed.txt").out)
    assert {"stuck", "how_to"} <= {cue["cue"] for cue in found["cues"]}
    assert found["text"].startswith("I can't log in.")
    assert "nobody can be answered" in found["automatic"]


def test_read_speaks_to_people_as_well(mail: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json: who writes, and the words that gave each cue."""
    out = Ran(capsys, "read", mail).out
    assert "jane@customer.example" in out and "can't figure" in out and "4711" in out


def test_read_takes_standard_input_and_anything_else() -> None:
    """``-`` is standard input; bytes that are no mail are read as far as they go."""
    ran = process("read", "--json", "-", stdin=bytes(range(256)) * 20)
    assert ran.returncode == 0 and json.loads(ran.stdout)["file"] == "-"


def test_a_reader_who_leaves_is_not_an_error_to_shout_about(mail: Path) -> None:
    """``empathd read … | head -1`` ends without a word."""
    program = f"{sys.executable} -m empathd.daemon read {f'{mail} ' * 400}| head -1"
    ran = subprocess.run(program, shell=True, capture_output=True, timeout=60, check=False)
    assert ran.stderr == b"" and ran.stdout


def test_a_file_that_is_not_there_is_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1 and the file's name; no traceback."""
    ran = Ran(capsys, "read", tmp_path / "none.eml")
    assert ran.status == 1 and "none.eml" in ran.err and "Traceback" not in ran.err


def test_draft_prints_a_mail_that_can_be_sent(mail: Path) -> None:
    """From the address that the customer wrote to, in the thread, with their words quoted."""
    ran = process("draft", str(mail))
    letter = message_from_bytes(ran.stdout)
    assert ran.returncode == 0, ran.stderr
    assert "support@acme.example" in letter["From"] and "jane@customer.example" in letter["To"]
    assert (letter["Subject"], letter["In-Reply-To"]) == ("Re: invoices", "<m1@customer.example>")
    body = letter.get_payload(decode=True).decode()  # type: ignore[union-attr]
    assert "Jane" in body and "> Hello, I can't figure out" in body


def test_draft_shows_the_html_part_when_it_is_asked_for(mail: Path, tmp_path: Path) -> None:
    """In plain text as ever, with a word on standard error; --html prints the page alone."""
    page = tmp_path / "page.eml"
    page.write_bytes(STUCK.replace(b"Date:", b"Content-Type: text/html\r\nDate:", 1))
    plain, shown = process("draft", str(page)), process("draft", "--html", str(page))
    assert message_from_bytes(plain.stdout).get_content_type() == "text/plain" and b"--html" in plain.stderr
    assert shown.stdout.startswith(b"<!DOCTYPE html>") and shown.stdout.endswith(b"</html>\n")
    assert b"<p>Hello Jane,</p>" in shown.stdout and not shown.stderr and shown.returncode == 0
    none = process("draft", "--html", str(mail))
    assert (none.returncode, none.stdout) == (1, b"") and none.stderr.startswith(b"no HTML part: ")
    assert not process("draft", str(mail)).stderr


def test_nobody_drafts_to_a_machine(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A bounce gets no draft: status 1, and the reason."""
    file = tmp_path / "bounce.eml"
    file.write_bytes(BOUNCE)
    ran = Ran(capsys, "draft", file)
    assert ran.status == 1 and ran.err.startswith("no draft: ") and not ran.out


def test_init_writes_once_and_what_it_wrote_is_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A starter that ``check`` accepts; a second time nothing is overwritten, and status is 1."""
    folder, config = tmp_path / "new" / "folder", tmp_path / "new" / "folder" / "empathd.yaml"
    assert Ran(capsys, "init", folder).status == 0
    ran = Ran(capsys, "check", "-c", config)
    assert (ran.status, ran.err) == (0, "")
    config.write_text("mine", encoding="utf-8")
    again = Ran(capsys, "init", folder)
    assert again.status == 1 and str(config) in again.err and config.read_text(encoding="utf-8") == "mine"


def test_the_schema_knows_the_keys(capsys: pytest.CaptureFixture[str]) -> None:
    """``empathd schema`` is JSON Schema with every section in it."""
    schema = json.loads(Ran(capsys, "schema").out)
    assert {"mailboxes", "windows", "hours", "limits", "team", "state"} <= set(schema["properties"])


def test_the_detectors_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """All eighteen cues are there, each with where it comes from."""
    out = Ran(capsys, "detectors").out
    assert all(cue in out for cue in ("stuck", "polite_struggle", "kudos", "leaving")) and "built in" in out


def test_colour_is_left_out_where_it_is_not_wanted() -> None:
    """NO_COLOR is honoured, whatever else is set."""
    assert b"\x1b[3" not in process("--help", NO_COLOR="1", FORCE_COLOR="1").stdout


def test_an_unreachable_server_is_seventy_five(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``check --online`` tries every mailbox, says which could not be reached, and ends with 75."""
    monkeypatch.setenv("SECRET", "x")
    server = "{host: 127.0.0.1, port: 1, security: none, username: us, password: {env: SECRET}}"
    boxes = "".join(
        f"  {name}: {{address: {name}@acme.example, imap: {server}}}\n" for name in ("one", "two")
    )
    config = tmp_path / "empathd.yaml"
    config.write_text(f"mailboxes:\n{boxes}state: {tmp_path}\n", encoding="utf-8")
    ran = Ran(capsys, "check", "--online", "-c", config)
    assert ran.status == 75 and "mailbox one" in ran.out and "mailbox two" in ran.out
    assert ran.err.count("127.0.0.1") >= 2
