"""Hands off, with the mail clients themselves: ``make clients``, too heavy for every ``make test``.

The program files a draft, the client opens it, edits, saves and sends. What the models in tests/agents.py
claim about the client is checked on the way.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from empathd.detectors import html
from tests.clients.roundcube import ROOT, Roundcube
from tests.clients.thunderbird import Thunderbird
from tests.servers.dovecot import Dovecot, needed
from tests.servers.smtp import SmtpSink
from tests.service.program import Program, eventually

Real = Roundcube | Thunderbird
ONE, TWO = "<c1@customer.test>", "<c2@customer.test>"
SUBJECT = "My parcel"
PLAIN = "Hello, where is order 4711? I still can't find it.\r\n\r\nAnna\r\n"
PAGE = """\
<p>Hello, where is order <b>4711</b>? I still can't find it.</p>\r
<p>I typed &lt;b&gt;4711&lt;/b&gt; into the search, and<br>it said:</p>\r
<p dir="rtl">\u0644\u0645 \u064a\u062a\u0645 \u0627\u0644\u0639\u062b\u0648\u0631</p><p>Anna</p>\r
"""


def installed(client: type[Real]) -> None:
    """Skip, and say so, where a client is missing; in CI that is a failure."""
    if client is Thunderbird:
        return needed("thunderbird")
    for program in ("php", "chromium"):
        needed(program)
    if not ROOT.exists() or not importlib.util.find_spec("playwright"):
        missing = "Roundcube or playwright is not installed: tools/setup.sh clients"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    return None


class Desk:
    """A customer, the program, and an agent with a real client, all at one mailbox."""

    def __init__(self, client: Real, run: Program, sink: SmtpSink) -> None:
        self.client, self.run, self.sink, self.mailbox = client, run, sink, run.mailbox

    def write(self, message_id: str, *headers: str, html: bool = False) -> None:
        """The customer sends a mail, and the program makes a round."""
        head = ("From: Anna Smit <anna@customer.test>", "To: help@shop.test", f"Subject: {SUBJECT}",
                f"Message-ID: {message_id}", *headers)  # fmt: skip
        kind = f"Content-Type: text/{'html' if html else 'plain'}; charset=utf-8"
        self.mailbox.deliver("\r\n".join((*head, kind, "", PAGE if html else PLAIN)).encode())
        self.run.once()

    def drafts(self) -> list[Message]:
        """What the agent sees in Drafts; Thunderbird 140 leaves what it has replaced to be expunged later."""
        there = self.mailbox.mails("Drafts")
        return [message_from_bytes(raw) for raw, flags in there if "\\Deleted" not in flags]

    def working(self, message_id: str = ONE) -> bool:
        return "empathd-working" in self.mailbox.flags_of(message_id)

    def answered(self) -> bool:
        """What the server shows, and other clients with it."""
        return "\\Answered" in self.mailbox.flags_of(ONE)


@contextmanager
def opened(client: type[Real], folder: Path, *, html: bool = False) -> Iterator[Desk]:
    needed("dovecot")
    installed(client)
    server = Dovecot("sdbox")
    server.password = "help-pw"
    with server, SmtpSink() as sink:
        mailbox = server.mailbox()
        run = Program(folder, mailbox, smtp=sink.port)
        with client(mailbox, sink.port) as there:
            made = Desk(there, run, sink)
            made.write(ONE, html=html)
            yield made


BOTH: Mapping[str, Sequence[Any]] = {"params": [Roundcube, Thunderbird], "ids": ["roundcube", "thunderbird"]}


@pytest.fixture(**BOTH)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A customer has written, our draft lies in Drafts, the client is open."""
    with opened(request.param, tmp_path) as made:
        yield made


@pytest.fixture(**BOTH)
def html_desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The same with a customer who writes HTML."""
    with opened(request.param, tmp_path, html=True) as made:
        yield made


def test_a_draft_is_sent_as_it_stands(desk: Desk) -> None:
    """Open, Send: the customer has our words, nothing is left in Drafts, and nothing is owed any more."""
    (ours,) = desk.drafts()
    desk.client.open_draft(SUBJECT)
    desk.client.send()
    eventually(lambda: not desk.drafts())
    desk.run.once()
    (sent,) = desk.sink.mails
    letter = message_from_bytes(sent.raw)
    assert letter["In-Reply-To"] == ONE and not letter["X-Empathd"]
    assert words(letter) == words(ours)
    assert not desk.drafts() and not desk.mailbox.trash()
    assert "0 waiting" in desk.run("status").stdout
    assert desk.answered() is desk.client.marks_answered


def test_a_draft_that_is_saved_is_the_agents(desk: Desk) -> None:
    """Edit, Save, the customer writes again, edit, Send: one draft at any time, and it is the agent's."""
    (ours,) = desk.drafts()
    desk.client.open_draft(SUBJECT)
    desk.client.type("One thing more.")
    desk.client.save()
    eventually(lambda: len(desk.drafts()) == 1)
    (saved,) = desk.drafts()
    as_the_model_says(desk, ours, saved)
    desk.run.once()
    assert len(desk.drafts()) == 1 and desk.working()
    desk.write(TWO, f"References: {ONE}")
    assert len(desk.drafts()) == 1 and desk.working() and desk.working(TWO)
    desk.client.type("And another.")
    desk.client.send()
    eventually(lambda: not desk.drafts())
    desk.run.once()
    (sent,) = desk.sink.mails
    assert b"One thing more." in sent.raw and b"And another." in sent.raw
    assert not desk.drafts()
    assert not desk.working() and not desk.working(TWO)
    assert "0 waiting" in desk.run("status").stdout
    assert desk.answered() is desk.client.marks_answered


def test_a_draft_that_is_replaced_while_it_is_open(desk: Desk) -> None:
    """Nobody can see that a draft is open. Whoever saves it then has lost nothing, and works undisturbed."""
    desk.client.open_draft(SUBJECT)
    desk.write(TWO, f"References: {ONE}")
    (new,) = desk.drafts()
    assert new["In-Reply-To"] == TWO and len(desk.mailbox.trash()) == 1
    desk.client.type("One thing more.")
    desk.client.save()
    eventually(lambda: len(desk.drafts()) == 2)
    desk.run.once()
    assert desk.working() and desk.working(TWO)
    assert [draft["In-Reply-To"] for draft in desk.drafts()] == [TWO, ONE]
    desk.client.send()
    eventually(lambda: len(desk.drafts()) == 1)
    assert b"One thing more." in desk.sink.mails[0].raw


def test_a_draft_in_html_is_sent_as_it_stands(html_desk: Desk) -> None:
    """It opens in the client's HTML editor, and Send leaves the words of either form as they are."""
    (ours,) = html_desk.drafts()
    html_desk.client.open_draft(SUBJECT)
    html_desk.client.send()
    eventually(lambda: not html_desk.drafts())
    html_desk.run.once()
    (sent,) = html_desk.sink.mails
    letter = message_from_bytes(sent.raw)
    assert letter["In-Reply-To"] == ONE
    assert forms(letter) == forms(ours)
    assert "0 waiting" in html_desk.run("status").stdout
    assert html_desk.answered() is html_desk.client.marks_answered


def test_a_draft_in_html_that_is_saved_is_the_agents(html_desk: Desk) -> None:
    """Edited and saved (by Thunderbird as HTML alone), it stays when the customer writes again."""
    (ours,) = html_desk.drafts()
    html_desk.client.open_draft(SUBJECT)
    html_desk.client.type("One thing more.")
    html_desk.client.save()
    eventually(lambda: len(html_desk.drafts()) == 1)
    (saved,) = html_desk.drafts()
    as_the_model_says(html_desk, ours, saved)
    assert "text/html" in forms(saved)
    assert all("One thing more." in " ".join(said) for said in forms(saved).values())
    html_desk.write(TWO, f"References: {ONE}")
    assert len(html_desk.drafts()) == 1 and html_desk.working() and html_desk.working(TWO)


def as_the_model_says(desk: Desk, ours: Message, saved: Message) -> None:
    """The model of this client in tests/agents.py still tells the truth."""
    model = desk.client.model
    assert (saved["Message-ID"] != ours["Message-ID"]) is model.new_id
    assert (saved["In-Reply-To"], saved["References"].split()) == (ONE, ours["References"].split())
    assert bool(saved["X-Empathd"]) is model.keeps_marks
    flags = desk.mailbox.flags_of(saved["Message-ID"], "Drafts")
    assert flags - {"\\Seen"} == set(model.flags) - {"\\Seen"}


def words(mail: Message) -> list[str]:
    """The text without what a client may change: how lines are wrapped, trailing blanks."""
    return text_of(mail).split()


def text_of(part: Message) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def forms(mail: Message) -> dict[str, list[str]]:
    """The words of each part of a draft, without the marks of the quote."""
    read = {"text/plain": str, "text/html": html.words}
    texts = {part.get_content_type(): text_of(part) for part in mail.walk() if not part.is_multipart()}
    return {kind: read[kind](text).replace(">", " ").split() for kind, text in texts.items()}
