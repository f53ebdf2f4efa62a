"""``empathd playbook suggest``: from a mailbox to files that ``empathd check`` is content with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.daemon.ran import Ran
from tests.replies.invented_sent import PEOPLE, START, address, exchanges
from tests.sent_mail import ago, reply
from tests.servers.child import HOST
from tests.servers.little import Folder, LittleMailbox
from tests.servers.scripted import Scripted

CONFIG = """
mailboxes:
  support:
    address: help@shop.test
    imap: {{host: {host}, port: {port}, security: none, username: help@shop.test, password: {{env: IMAP_PW}}}}
team:
  - {{name: Mira Jansen, email: mira@shop.test}}
replies: {{playbooks: {playbooks}}}
state: {state}
"""
NAMES = ["charged-twice", "export-a-report", "mein-passwort-vergessen-de"]


def filled() -> LittleMailbox:
    """The invented Sent; a third of the mails in the inbox, one in the archive, one gone but quoted."""
    mailbox = LittleMailbox()
    mailbox.folders["Done"] = Folder("Done", b"\\Archive")
    for number, one in enumerate(exchanges()):
        to, when = f"{one.name} <{address(one.name)}>", ago(100) + (one.sent - START)
        gone = number % 3 == 2
        quoted = one.question if gone else ""
        mailbox.put("Sent", reply(one.answer, number, to=to, quoted=quoted), when)
        head = f"From: {to}\r\nTo: help@shop.test\r\nSubject: {one.subject}"
        raw = f"{head}\r\nMessage-ID: <m{number}@customer.example>\r\n\r\n{one.question}\r\n".encode()
        if not gone:
            mailbox.put("Done" if number % 3 else "INBOX", raw, when - timedelta(hours=5))
    return mailbox


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    monkeypatch.setenv("IMAP_PW", LittleMailbox.password)
    monkeypatch.setenv("NO_COLOR", "1")
    with Scripted(filled()) as running:
        write(tmp_path, running.port)
        monkeypatch.setenv("EMPATHD_CONFIG", str(tmp_path / "empathd.yaml"))
        yield running


def write(folder: Path, port: int, playbooks: str | Path = "null") -> None:
    text = CONFIG.format(host=HOST, port=port, playbooks=playbooks, state=folder / "state")
    (folder / "empathd.yaml").write_text(text, "utf-8")


def test_the_files_are_what_check_is_content_with(
    server: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three questions of sixty mails; moved into replies.playbooks they are right, and proposed no more."""
    out = tmp_path / "proposed"
    ran = Ran(capsys, "playbook", "suggest", "--out", out)
    assert sorted(file.stem for file in out.iterdir()) == NAMES and ran.status == 0
    assert f"{out / 'charged-twice.yaml'}: found in 8 answers to 8 customers" in ran.out
    assert ran.err.splitlines()[-1] == "3 proposals from 60 questions and answers"
    write(tmp_path, server.port, out)
    checked = Ran(capsys, "check")
    assert (checked.status, checked.err) == (0, "") and "3 rendered: charged-twice" in checked.out
    again = Ran(capsys, "playbook", "suggest")
    assert "the playbook export-a-report answers most of these mails" in again.err


def test_without_a_folder_they_are_printed_and_name_nobody(
    server: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Standard output is YAML and its comments; nothing is written, neither here nor in the mailbox."""
    before = {name: server.mailbox.mails(name) for name in server.mailbox.folders}
    ran = Ran(capsys, "playbook", "suggest")
    assert sorted(re.findall(r"^# (\S+)\.yaml$", ran.out, re.M)) == NAMES
    assert "# found in 8 answers to 8 customers between " in ran.out
    assert not [part for name in PEOPLE for part in name.split() if part in ran.out] and "@" not in ran.out
    assert [file.name for file in tmp_path.iterdir()] == ["empathd.yaml"]
    assert {name: server.mailbox.mails(name) for name in server.mailbox.folders} == before
    assert not server.asked.keys() & {"SELECT", "UID STORE", "APPEND", "UID EXPUNGE"}


def test_no_file_is_ever_overwritten(
    server: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a person has edited stays, and that is said."""
    mine = tmp_path / "export-a-report.yaml"
    mine.write_text("mine")
    ran = Ran(capsys, "playbook", "suggest", "--out", tmp_path)
    assert mine.read_text() == "mine" and f"{mine}: is there already" in ran.err
    assert (tmp_path / "charged-twice.yaml").exists() and ran.status == 0


def test_nothing_that_comes_again_is_no_failure(server: Scripted, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said how many were looked at."""
    ran = Ran(capsys, "playbook", "suggest", "support", "--least", "50")
    assert (ran.out, ran.err, ran.status) == ("", "0 proposals from 60 questions and answers\n", 0)
    ran = Ran(capsys, "playbook", "suggest", "--since", "1d")
    assert ran.err == "0 proposals from 0 questions and answers\n"


def test_wrong_usage_says_what_is_right(
    server: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Above all not into the folder whose files are in use at once."""
    live = tmp_path / "playbooks"
    live.mkdir()
    write(tmp_path, server.port, live)
    for words, said in (
        (("--out", live), "take another folder"),
        (("--out", tmp_path / "empathd.yaml"), "name a folder"),
        (("sales",), "there are support"),
        (("--since", "2y"), "write it like 30d"),
        (("--least", "1"), "greater than or equal to 2"),
    ):
        ran = Ran(capsys, "playbook", "suggest", *words)
        assert ran.status == 2 and said in " ".join(ran.err.replace("│", " ").split())
    assert not server.asked and not list(live.iterdir())
