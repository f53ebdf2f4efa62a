"""From settings to working parts: where the state lies, its secret, whose words are used."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from empathd.config.load import load
from empathd.config.problems import ConfigError
from empathd.config.settings import Settings
from empathd.daemon import wiring
from empathd.daemon.ports import DoorError, Outcome
from empathd.daemon.wiring import LateOutbox, secret_key, state_dir
from empathd.detectors.parse import parse

BOX = """\
  {name}:
    address: {name}@acme.example
    imap: {{host: imap.acme.example, username: {name}, password: {{env: EMPATHD_TEST_NOT_SET}}}}
    smtp: {{host: smtp.acme.example, username: {name}, password: {{env: EMPATHD_TEST_NOT_SET}}}}
"""


def settings(folder: Path, more: str = "") -> Settings:
    boxes = BOX.format(name="support") + BOX.format(name="sales")
    return load(f"mailboxes:\n{boxes}{more}", str(folder / "empathd.yaml"))


def test_the_state_lies_where_the_contract_says(tmp_path: Path) -> None:
    """``state:`` before $STATE_DIRECTORY before $XDG_STATE_HOME/empathd; of several folders the first."""
    environ = {"STATE_DIRECTORY": "/var/lib/empathd:/var/lib/more", "XDG_STATE_HOME": "/xdg"}
    assert state_dir(settings(tmp_path, "state: here\n"), environ) == tmp_path / "here"
    assert state_dir(settings(tmp_path), environ) == Path("/var/lib/empathd")
    assert state_dir(settings(tmp_path), {"XDG_STATE_HOME": "/xdg"}) == Path("/xdg/empathd")
    assert state_dir(settings(tmp_path), {}) == Path.home() / ".local/state/empathd"


def test_the_secret_is_made_once_and_only_we_can_read_it(tmp_path: Path) -> None:
    """However many begin at the same moment, all get the same 32 bytes, and nothing is left lying about."""
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(secret_key(tmp_path / "s"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    file = tmp_path / "s" / "secret.key"
    assert len(found) == 8 and set(found) == {file.read_bytes()} and len(found[0]) == 32
    assert file.stat().st_mode & 0o777 == 0o600 and list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("broken", ["short", "no folder"])
def test_a_state_that_cannot_be_used_is_refused(broken: str, tmp_path: Path) -> None:
    """A secret that was cut short, or a file where a folder should be: said, never replaced silently."""
    place = tmp_path / "state"
    if broken == "short":
        place.mkdir()
        (place / "secret.key").write_bytes(b"half")
    else:
        place.write_text("a file", encoding="utf-8")
    with pytest.raises(ConfigError, match="state"):
        secret_key(place)


@pytest.mark.parametrize(
    ("more", "made"), [("", True), ("replies: {html: auto}", True), ("replies: {html: never}", False)]
)
def test_html_is_made_unless_the_team_wants_none(more: str, made: bool, tmp_path: Path) -> None:
    """``replies.html``: auto is the default, never means plain text to everybody."""
    found = settings(tmp_path, more)
    assert wiring.voice(found, found.mailboxes[0], b"s").html is made


def test_the_teams_own_words_come_before_ours(tmp_path: Path) -> None:
    """One file of their own replaces that file; all others stay ours."""
    own = tmp_path / "words" / "en" / "parts" / "stuck.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{% block hear %}We hear you.{% endblock %}", encoding="utf-8")
    found = settings(tmp_path, "replies: {templates: words}\n")
    templates = wiring.voice(found, found.mailboxes[0], b"s").templates
    assert [say({}) for say in templates.versions("stuck", "hear", "en")] == ["We hear you."]
    assert "en/draft/main.txt.j2" in templates.names


def test_mail_is_read_as_the_mailbox_that_it_was_written_to(tmp_path: Path) -> None:
    """With several mailboxes the one in To or Cc; the first where none is named."""
    found = settings(tmp_path)
    for to, name in (("Sales@ACME.example", "sales"), ("nobody@else.example", "support")):
        message = parse(f"From: a@b.example\r\nTo: {to}\r\n\r\nHello\r\n".encode())
        assert wiring.mailbox_of(found, message).name == name


def test_a_missing_password_stops_nothing_but_its_own_door(tmp_path: Path) -> None:
    """The mailbox cannot be opened and says why; an update waits, provably unsent."""
    box = settings(tmp_path).mailboxes[0]
    with pytest.raises(DoorError, match="EMPATHD_TEST_NOT_SET") as error:
        wiring.account(box)
    assert not error.value.again
    receipt = LateOutbox(box).send(b"", "a@b", "c@d", lambda: pytest.fail("nothing may be committed"))
    assert receipt.outcome is Outcome.DEFERRED and "EMPATHD_TEST_NOT_SET" in receipt.answer
