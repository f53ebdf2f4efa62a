"""The verbs that read what was sent, as a process, on a real mailbox that they leave as it was."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from tests.replies.invented_sent import START, address, exchanges
from tests.sent_mail import ago, reply
from tests.servers.dovecot import Dovecot
from tests.service.program import Program


def test_what_was_sent_is_read_and_nothing_is_left_behind(dovecot: Dovecot, tmp_path: Path) -> None:
    """Sixty-one replies, sixty of which quote what they answer: both verbs, no flag set, no file written."""
    mailbox = dovecot.mailbox()
    for number, one in enumerate(exchanges()):
        raw = reply(one.answer, number, to=f"{one.name} <{address(one.name)}>", quoted=one.question)
        mailbox.put("Sent", raw, ago(100) + (one.sent - START))
    mailbox.put("Sent", reply("Hello Anna,\n\nit's our policy.", 99), ago(1) + timedelta(hours=1))
    before = mailbox.mails("Sent")
    run = Program(tmp_path, mailbox)
    coached = run("lint", "--sent", "--since", "200d", "--json")
    told = json.loads(coached.stdout)
    assert (coached.returncode, coached.stderr) == (1, "")
    assert told["replies"] == 61 and "policy-speak" in [rule["rule"] for rule in told["rules"]]
    proposed = run("playbook", "suggest", "--out", str(tmp_path / "new"))
    assert (proposed.returncode, proposed.stderr) == (0, "3 proposals from 60 questions and answers\n")
    assert mailbox.mails("Sent") == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["empathd.yaml", "new"]
