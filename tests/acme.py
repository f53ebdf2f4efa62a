"""Acme, a company with a support mailbox: how it is served, and the mail it gets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from typing import Any

from empathd.daemon.box import Manner
from empathd.daemon.imap import connect
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find
from empathd.replies.hours import Calendar
from empathd.replies.limits import Limits
from empathd.replies.plan import Mode, Policy, Window
from empathd.replies.voice import Member, Voice
from empathd.replies.words import templates
from tests.doors.account import account
from tests.world import World

US = frozenset({"help@acme.example"})
ANNA = "Anna Smit <anna@customer.example>"
QUESTION = "Hello,\n\nI can't figure out how to export my report. Order 4711.\n\nAnna\n"
ONE, TWO = "<m1@customer.example>", "<m2@customer.example>"
AGAIN = f"References: {ONE}"
READER = Reader(find(), US)


def manner(
    mode: Mode, limits: Limits | None = None, secret: bytes = b"a secret"
) -> Callable[[datetime], Manner]:
    """How Acme serves its customers."""
    team = (Member("Mira Jansen", "mira@acme.example"),)
    voice = Voice("support", "help@acme.example", "Acme Support", team, "en", secret, UTC, templates())
    email = Window(timedelta(hours=6), timedelta(minutes=30))
    social = Window(timedelta(minutes=60), timedelta(minutes=15))

    def made(started: datetime) -> Manner:
        rules = Policy(mode, email, social, Calendar(UTC), timedelta(hours=24), started)
        insiders = US | {"mira@acme.example"}
        return Manner(READER.read, rules, limits or Limits(), voice, insiders, sent_copy=True)

    return made


def mail(number: int, *headers: str, sender: str = ANNA, text: str = QUESTION) -> bytes:
    """A customer's mail with the Message-ID ``<m{number}@customer.example>``."""
    head = (
        f"From: {sender}", "To: help@acme.example", f"Subject: Question {number}",
        f"Message-ID: <m{number}@customer.example>", *headers,
    )  # fmt: skip
    return "\r\n".join((*head, "", *text.splitlines(), "")).encode()


def html_mail(number: int, *headers: str, sender: str = ANNA) -> bytes:
    """The same question from somebody whose program writes plain text and HTML."""
    page = "".join(f"<p>{escape(line)}</p>" for line in QUESTION.splitlines() if line)
    kinds = {"plain": QUESTION, "html": f"<html><body><style>p {{margin:0}}</style>{page}</body></html>"}
    parts = (f"--b\nContent-Type: text/{kind}\n\n{text}\n" for kind, text in kinds.items())
    kind = "Content-Type: multipart/alternative; boundary=b"
    return mail(number, kind, *headers, sender=sender, text=f"{''.join(parts)}--b--")


def answer(number: int, *headers: str) -> bytes:
    """An agent's reply to a mail."""
    to = f"In-Reply-To: <m{number}@customer.example>"
    head = ("From: Mira Jansen <help@acme.example>", f"To: {ANNA}", f"Message-ID: <a{number}@acme.example>")
    return "\r\n".join((*head, to, *headers, "", "Dear Anna, done.", "")).encode()


def letters(raws: list[bytes]) -> list[EmailMessage]:
    return [message_from_bytes(raw, policy=policy.default) for raw in raws]


def world(mode: Mode = "live", limits: Limits | None = None) -> World:
    """A mailbox that empathd has served for a while: the first start is over."""
    made = World(manner(mode, limits))
    made.round()
    return made


def on_server(mailbox: Any) -> World:
    """The same on a real server's mailbox, in ``draft``."""
    made = World(manner("draft"), now=datetime.now(UTC))  # noqa: TID251 - a server has a clock
    made.mailbox = mailbox
    made.door = connect(account(made.mailbox))
    made.round()
    return made


def answers(here: World) -> list[str]:
    """What the drafts in Drafts answer."""
    return [str(letter["In-Reply-To"]) for letter in letters(here.mailbox.drafts())]


def working(here: World, message_id: str = ONE) -> bool:
    return "empathd-working" in here.mailbox.flags_of(message_id)


def write_again(here: World, text: str = "Hello, it is order 4712, I am stuck!\n") -> None:
    """The customer sends a second mail, some minutes later."""
    here.later(minutes=10)
    here.mailbox.deliver(mail(2, AGAIN, text=text), here.now)
    here.later(minutes=1)
