"""``empathd check --online`` on real servers: what each can do, before anything is written there."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import AnyServer, each_kind
from tests.servers.smtp import SmtpSink
from tests.service.program import Program

TOLD = {
    "Dovecot": (
        "server: Dovecot",
        "drafts: Drafts (SPECIAL-USE)",
        "sent: Sent (SPECIAL-USE)",
        "trash: Trash",
        "two instances by mistake: told apart before they act (CONDSTORE)",
        "MULTIAPPEND: yes",
        "LITERAL+: yes",
        "CONDSTORE: yes",
    ),
    "Cyrus": (
        "server: Cyrus IMAPD",
        "drafts: Drafts (SPECIAL-USE)",
        "sent: Sent (SPECIAL-USE)",
        "trash: Trash",
        "two instances by mistake: told apart before they act (CONDSTORE)",
        "MULTIAPPEND: yes",
        "LITERAL+: yes",
        "CONDSTORE: yes",
    ),
    "Courier": (
        "server: does not say",
        "drafts: INBOX.Drafts (by its name)",
        "sent: INBOX.Sent (by its name)",
        "trash: INBOX.Trash",
        "two instances by mistake: a second draft is taken away again;",
        "MULTIAPPEND: no",
        "LITERAL+: no",
        "CONDSTORE: no",
    ),
}
EVERYWHERE = (
    "inbox: INBOX",
    "encryption: not encrypted",
    "keywords: kept (any)",
    "IDLE: yes",
    "UIDPLUS: yes",
)


@each_kind
def test_each_server_is_told_as_it_is(any_server: AnyServer, tmp_path: Path) -> None:
    """Folders, keywords and abilities stand there in words; nothing is sent, nothing filed."""
    mailbox = any_server.mailbox()
    with SmtpSink() as sink:
        done = Program(tmp_path, mailbox, "live", sink.port)("check", "--online")
    assert (done.returncode, done.stderr) == (0, "")
    told = [line.strip() for line in done.stdout.splitlines()]
    for start in (*TOLD[type(any_server).__name__], *EVERYWHERE):
        assert any(line.startswith(start) for line in told), (start, told)
    assert (sink.mails, mailbox.drafts(), mailbox.sent()) == ([], [], [])
