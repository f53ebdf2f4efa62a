"""``empathd lint --sent``: a private coach for the team, and its door left as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.daemon.ran import Ran
from tests.sent_mail import ago, reply
from tests.servers.child import HOST, free_port
from tests.servers.little import LittleMailbox
from tests.servers.scripted import Scripted

CONFIG = """
mailboxes:
  support:
    address: help@shop.test
    imap: {{host: {host}, port: {port}, security: none, username: help@shop.test, password: {{env: IMAP_PW}}}}
  shut:
    address: shut@shop.test
    imap: {{host: {host}, port: {shut}, security: none, username: x, password: {{env: IMAP_PW}}}}
team:
  - {{name: Mira Jansen, email: mira@shop.test}}
"""
COLD = "Hello Anna,\n\nAnna, it's our policy. I have sent a new lamp, it comes on Friday.\n\nRegards,\nMira\n"
WARM = "Hello Anna,\n\nI have sent a new lamp today, it arrives on Friday.\n"
UPDATE = "Auto-Submitted: auto-replied"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    """An honest server, and a configuration that names it and another that nobody answers at."""
    monkeypatch.setenv("IMAP_PW", LittleMailbox.password)
    monkeypatch.setenv("NO_COLOR", "1")
    with Scripted() as running:
        file = tmp_path / "empathd.yaml"
        file.write_text(CONFIG.format(host=HOST, port=running.port, shut=free_port()), "utf-8")
        monkeypatch.setenv("EMPATHD_CONFIG", str(file))
        yield running


def sent(server: Scripted, *raws: bytes, days: float = 2) -> None:
    for raw in raws:
        server.mailbox.put("Sent", raw, ago(days))


def test_the_team_sees_what_to_write_instead_and_nobody_by_name(
    server: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    """Replies to customers alone: an update of ours and a mail that begins a conversation are not counted."""
    sent(server, reply(COLD, 1), reply(WARM, 2), reply(COLD, 3, UPDATE), reply(COLD, 4, answers=False))
    sent(server, reply(COLD, 5), days=40)
    ran = Ran(capsys, "lint", "--sent", "support")
    first, well, habit, example = ran.out.splitlines()
    assert first == f"support: 2 replies to customers since {ago(30):%Y-%m-%d}"
    assert well == "  went well: 1 of 2 without a finding"
    assert habit == "  policy-speak: in 1 reply"
    assert example.startswith('      "it\'s our policy"  say what you can do')
    assert "Mira" not in ran.out and "Anna" not in ran.out and ran.status == 1


def test_only_the_folder_is_opened_and_nothing_is_written(
    server: Scripted, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """EXAMINE, one FETCH for the batch, no STORE; and no file is left behind."""
    sent(server, reply(COLD, 1), reply(WARM, 2))
    before = server.mailbox.mails("Sent")
    Ran(capsys, "lint", "--sent", "support")
    assert (server.asked["EXAMINE"], server.asked["UID FETCH"]) == (1, 1)
    assert not server.asked.keys() & {"SELECT", "UID STORE", "APPEND", "UID EXPUNGE"}
    assert server.mailbox.mails("Sent") == before
    assert [file.name for file in tmp_path.iterdir()] == ["empathd.yaml"]


def test_machines_get_an_object_for_each_mailbox(
    server: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    """All figures; a mail that lies in Sent twice is one reply."""
    sent(server, reply(COLD, 1), reply(COLD, 1), days=2)
    sent(server, reply(WARM, 2), days=20)
    found = json.loads(Ran(capsys, "lint", "--sent", "--json", "support").out)
    assert found["mailbox"] == "support" and "person" not in found
    assert [found[key] for key in ("replies", "clean", "before", "after", "unchecked")] == [2, 1, 1, 1, {}]
    (rule,) = found["rules"]
    assert (rule["rule"], rule["findings"], rule["before"], rule["after"]) == ("policy-speak", 1, 0, 1)
    assert rule["improved"] is False and rule["examples"][0]["words"] == "it's our policy"


def test_persons_are_told_apart_only_when_it_is_asked_for(
    server: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    """One report each, by the signature in a shared mailbox."""
    sent(server, reply(COLD, 1), reply(WARM, 2, sender="Tom Okafor <help@shop.test>"))
    ran = Ran(capsys, "lint", "--sent", "--by-person", "--json", "support")
    told = {one["person"]: one["clean"] for one in map(json.loads, ran.out.splitlines())}
    assert told == {"Mira Jansen": 0, "Tom Okafor": 1}


def test_nothing_found_is_zero(server: Scripted, capsys: pytest.CaptureFixture[str]) -> None:
    """Also where nothing was sent, and where the rule that is asked for was kept."""
    assert Ran(capsys, "lint", "--sent", "support").status == 0
    sent(server, reply(COLD, 1))
    assert Ran(capsys, "lint", "--sent", "support", "--rule", "blame").status == 0
    assert Ran(capsys, "lint", "--sent", "support", "--since", "1d").out.startswith("support: 0 replies")


def test_a_server_that_is_away_is_said_and_the_others_are_read(
    server: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    """75, whatever was found."""
    sent(server, reply(COLD, 1))
    ran = Ran(capsys, "lint", "--sent")
    assert "policy-speak" in ran.out and ran.err.startswith("shut: imap ") and ran.status == 75


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--sent", "sales"), "there are support, shut"),
        (("--sent", "--since", "soon"), "write it like 30d"),
        (("--sent", "--language", "en"), "--sent goes without"),
        (("--by-person", "x.txt"), "go with --sent"),
        ((), "name a FILE"),
    ],
)
def test_wrong_usage_says_what_is_right(
    words: tuple[str, ...], said: str, server: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, before any connection."""
    ran = Ran(capsys, "lint", *words)
    assert ran.status == 2 and said in " ".join(ran.err.replace("│", " ").split())
    assert not server.asked
