"""Bad mail, a bad detector and a bad template on a real Dovecot, with the real program as a process."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.corpus.bad import BROKEN
from tests.servers.dovecot import Dovecot
from tests.service.program import Program

DETECTOR = """
def grumble(message):
    raise RuntimeError(message.text)
"""
POISON, ANNA = "<poison@customer.test>", "<anna@customer.test>"


def customer(name: str) -> bytes:
    """A question of somebody's."""
    address = f"{name.lower()}@customer.test"
    head = (
        f"From: {name} Smit <{address}>",
        "To: help@shop.test",
        "Subject: My order",
        f"Message-ID: <{address}>",
    )
    return "\r\n".join((*head, "", "Hello, I still can't log in. What should I do?", "", name, "")).encode()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package with a detector that always raises, as pip would have installed it."""
    about = tmp_path / "site" / "grumble-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: grumble\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[empathd.detectors]\ngrumble = grumbles:grumble\n")
    (about.parent / "grumbles.py").write_text(DETECTOR)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(about.parent), os.environ.get("PYTHONPATH", ""))))


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A team's templates, fine in every preview, that fail for one customer."""
    folder = tmp_path / "templates"
    part = folder / "en" / "parts" / "letter.txt.j2"
    part.parent.mkdir(parents=True)
    ours = Path(__file__).parents[2] / "replies" / "templates" / "en" / "parts" / "letter.txt.j2"
    trap = "{% block hello %}{% if name == 'Poison' %}{{ nobody }}{% endif %}"
    part.write_text(ours.read_text("utf-8").replace("{% block hello %}", trap), "utf-8")
    assert trap in part.read_text("utf-8")
    return folder


@pytest.mark.usefixtures("installed")
def test_poison_is_set_aside_and_the_rest_goes_on(dovecot: Dovecot, tmp_path: Path, templates: Path) -> None:
    """Everybody else has a draft in the first round; after the third a person is told about the one."""
    mailbox = dovecot.mailbox()
    mailbox.deliver_many(raw for raw in BROKEN.values() if raw.strip())
    mailbox.deliver_many([customer("Poison"), customer("Anna")])
    run = Program(tmp_path, mailbox, more=f"replies: {{templates: {templates}}}")
    log = run.once()
    assert "empathd-drafted" in mailbox.flags_of(ANNA)
    assert "empathd-attention" not in mailbox.flags_of(POISON)
    assert "grumble" in log
    for _ in range(2):
        log += run.once()
    filed = len(mailbox.drafts())
    assert filed > 1
    run.once()
    assert len(mailbox.drafts()) == filed
    assert {"empathd-seen", "empathd-attention"} <= mailbox.flags_of(POISON)
    assert "empathd-drafted" not in mailbox.flags_of(POISON)
    for told in (run("status").stdout, run("status", "--json").stdout, run("explain", POISON).stdout):
        assert "could not be written, 3 times: template en/parts/letter.txt.j2, line" in told
    assert "log in" not in log and "customer.test" not in log
    assert all("empathd-seen" in flags for _, flags in mailbox.mails("INBOX"))
