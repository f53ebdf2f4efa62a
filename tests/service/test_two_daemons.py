"""Two daemons by mistake: on one machine the second one is told, and the mailbox stays unharmed."""

from __future__ import annotations

from pathlib import Path

from tests.servers.dovecot import Dovecot
from tests.service.program import Program, eventually
from tests.service.test_acceptance import customer


def test_a_second_daemon_is_refused(dovecot: Dovecot, tmp_path: Path) -> None:
    """It ends at once with status 1 and says who serves the mailbox; afterwards the way is free."""
    mailbox = dovecot.mailbox()
    run = Program(tmp_path, mailbox)
    with run.running() as child:
        eventually(lambda: "service.ready" in run.log)
        for words in (("run",), ("run", "--once")):
            done = run(*words)
            assert done.returncode == 1
            assert f"mailbox support is served by another empathd already (pid {child.pid}" in done.stderr
            assert "Traceback" not in done.stderr
        assert run("status").returncode == 0
    run.once()


def test_a_damaged_ledger_is_rebuilt_from_the_mailbox(dovecot: Dovecot, tmp_path: Path) -> None:
    """The bad file is kept, status says so, and no draft is doubled or lost."""
    mailbox = dovecot.mailbox()
    run = Program(tmp_path, mailbox)
    mailbox.deliver(customer(1))
    run.once()
    ledger = tmp_path / "state" / "support.sqlite"
    ledger.write_bytes(b"not a database at all" * 1000)
    mailbox.deliver(customer(2))
    assert "ledger.rebuilt" in run.once()
    assert len(mailbox.drafts()) == 2
    assert len(list(ledger.parent.glob("support.sqlite.bad-*"))) >= 1
    assert "the old one was: damaged" in run("status").stdout
