"""What the team notes about customers: told to agents, taken over as it is saved, refused as a whole."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from empathd.daemon import service as daemon
from empathd.daemon.ledger import Effect, Ledger, Record
from empathd.daemon.ports import Place
from empathd.daemon.service import Service
from empathd.detectors.message import Address, Key
from empathd.replies.case import Mail
from tests.daemon.test_cli import STUCK, Ran
from tests.replies.letters import NOW, case_of

YAML = """\
mailboxes:
  support:
    address: support@acme.example
    imap: {{host: imap.acme.example, username: support, password: {{env: EMPATHD_TEST_NOT_SET}}}}
team: [{{name: Mira Jansen}}, {{name: Tom Okafor}}]
customers: {{file: customers.csv}}
state: {state}
"""
TABLE = """\
address,domain,name,colleague,note
jane@customer.example,,Janet Doe,Tom Okafor,pays late
,b.example,,,
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration with a table of customers beside it."""
    (tmp_path / "customers.csv").write_text(TABLE)
    file = tmp_path / "empathd.yaml"
    file.write_text(YAML.format(state=tmp_path / "state"))
    return file


def test_check_counts_them(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who has written a table sees that it was read."""
    ran = Ran(capsys, "check", "-c", config)
    assert (ran.status, "  customers: 2 noted\n" in ran.out) == (0, True)


def test_draft_greets_them_and_tells_the_agent_alone(
    config: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The noted name and colleague stand in the draft; the note only beside it."""
    mail = config.with_name("stuck.eml")
    mail.write_bytes(STUCK)
    ran = Ran(capsysbinary, "draft", "-c", config, mail)  # type: ignore[arg-type]
    out, told = bytes(ran.out), ran.err.decode()  # type: ignore[arg-type, attr-defined]
    assert b"Janet" in out and b"Tom Okafor" in out and b"pays late" not in out
    assert "signed by Tom Okafor: is noted as this customer's\n" in told
    assert "known: name Janet Doe; colleague Tom Okafor; note pays late\n" in told


def test_draft_shows_the_note_that_would_hand_it_over(
    config: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """To whom it would go, with what the team knows; without an address there is nobody to write to."""
    mail = config.with_name("stuck.eml")
    mail.write_bytes(STUCK)
    ran = Ran(capsysbinary, "draft", "--handover", "-c", config, mail)  # type: ignore[arg-type]
    assert (ran.status, b"no note: nobody" in ran.err) == (1, True)  # type: ignore[operator]
    config.write_text(config.read_text().replace("Tom Okafor}", "Tom Okafor, email: tom@acme.example}"))
    out = bytes(Ran(capsysbinary, "draft", "--handover", "-c", config, mail).out)  # type: ignore[arg-type]
    assert b"To: Tom Okafor <tom@acme.example>\r\n" in out
    assert b"We know: pays late" in out and b"<m1@customer.example>" in out


def test_explain_tells_what_is_known(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who looks into a case sees the note, and who signed and why."""
    case, _ = case_of("stuck")
    mail = Mail(Key("m"), "<m@x>", (), "Help", Address("jane@customer.example"), NOW, case.newest.reading)
    (config.parent / "state").mkdir()
    with Ledger(config.parent / "state" / "support.sqlite") as ledger:
        ledger.take([Record(Place("1/1/INBOX"), case.key, mail, True, frozenset())], (), {})
        ledger.effects.begin(
            [Effect("<d@x>", "draft", case.key, mail.key, "done", NOW, note="signed by Tom: is")]
        )
    ran = Ran(capsys, "explain", "-c", config, "m@x")
    assert "  known     name Janet Doe; colleague Tom Okafor; note pays late\n" in ran.out
    assert "(signed by Tom: is)" in ran.out


def test_a_broken_table_is_refused_with_its_line(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 78 and the place, as for the configuration itself; so is one that is not there."""
    table = config.with_name("customers.csv")
    table.write_text(TABLE + "nobody,,,,\n")
    ran = Ran(capsys, "check", "-c", config)
    assert (ran.status, f"{table}:4:1: address: " in ran.err) == (78, True)
    table.write_bytes(b"address\njos\xe9@b.example\n")
    assert "not UTF-8 text; save it as CSV in UTF-8" in Ran(capsys, "check", "-c", config).err
    table.unlink()
    assert "customers.file: cannot be read: No such file" in Ran(capsys, "check", "-c", config).err


def test_a_persons_entry_is_handed_out_and_not_forgotten_about(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Export hands out the team's note on a person; forget says that the file still has it."""
    out = Ran(capsys, "export", "-c", config, "Jane@Customer.example").out
    assert json.loads(out)["customers"][0]["note"] == "pays late"
    assert "customers still has an entry about jane@customer.example" in (
        Ran(capsys, "forget", "-c", config, "jane@customer.example").err
    )


def test_a_saved_table_is_in_force_and_a_broken_one_is_not(config: Path) -> None:
    """The old notes stay until the new ones can be used as a whole."""
    service = Service(config)
    (worker,) = service.workers.values()

    def name() -> str:
        return worker.post.manner(NOW).voice.customers.of(Address("jane@customer.example")).name

    table = config.with_name("customers.csv")
    table.write_text(TABLE.replace("Janet", "Joan"))
    service._reload()
    assert (name(), worker.notice) == ("Joan Doe", "")
    table.write_text("address,name\nnobody,Nobody\n")
    service._reload()
    assert name() == "Joan Doe"
    assert "customers.csv:2:1" in worker.notice
    for lock in service.locks.values():
        lock.release()


def test_a_table_that_is_named_later_is_watched_as_well(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saving it wakes the daemon, though it was not named when the daemon started."""
    table, text = config.with_name("customers.csv"), config.read_text()
    config.write_text(text.replace("customers: {file: customers.csv}", "customers: []"))
    service, woken = Service(config), threading.Event()
    monkeypatch.setattr(daemon.os, "kill", lambda *_: woken.set())
    service.watching = service._watch()
    config.write_text(text)
    service._reload()
    woken.clear()
    table.write_text(TABLE)
    assert woken.wait(10)
    service.watching.stop()
    for lock in service.locks.values():
        lock.release()
