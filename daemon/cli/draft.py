"""``empathd draft``: the draft it would make for a raw message."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from empathd.daemon.cli.options import File, MaybeConfig
from empathd.daemon.cli.raw import raw

if TYPE_CHECKING:
    from empathd.detectors.message import Message
    from empathd.detectors.reading import Reading
    from empathd.replies.case import Case
    from empathd.replies.playbooks import Choice
    from empathd.replies.routing import Route
    from empathd.replies.voice import Voice

PREVIEW = b"preview: not the secret of this installation"
"""Ids of a draft that is only shown must not be those of the one that is filed."""
PROMISE = timedelta(hours=6)

Html = Annotated[bool, typer.Option("--html", help="Print the draft's HTML part alone, for a browser.")]
Note = Annotated[
    bool, typer.Option("--handover", help="Print the note to the colleague who signs, in place of the draft.")
]


def draft(file: File, config: MaybeConfig = None, html: Html = False, handover: Note = False) -> None:
    """Print the draft (RFC 5322) that would be made for a raw message; writes nothing anywhere.

    On standard error: which playbook answers, who signs and why, and what is known of the customer.
    """
    from empathd.daemon import clock
    from empathd.daemon.readers import mailbox_of, plain_reader, reader
    from empathd.detectors.parse import parse
    from empathd.replies.compose import chosen, routed
    from empathd.replies.plan import promise

    message, now = parse(raw(file)), clock.now()
    if config:  # who has none waits neither for its grammar nor for mailboxes and ledgers
        from empathd.daemon.source import read_settings
        from empathd.daemon.words import voice

        settings = read_settings(config)
        box = mailbox_of(settings, message)
        reading = reader(settings, box).read(message, frozenset())
        speaks, until = voice(settings, box, PREVIEW), promise(settings.policy(box, now), now)
    else:
        reading = plain_reader().read(message, frozenset())
        speaks, until = _plain_voice(message), now + PROMISE
    case = _case(message, reading, now)
    choice = chosen(case, message, speaks)
    route = routed(case, speaks, until, now, choice)
    preview = _Preview(case, message, speaks, until, now, choice, route)
    preview.explain(plain=not (html or handover))
    sys.stdout.buffer.write(preview.note() if handover else preview.page() if html else preview.letter())
    sys.stdout.buffer.flush()


@dataclass(frozen=True, slots=True)
class _Preview:
    """A case of one mail, and how it would be answered by when."""

    case: Case
    message: Message
    voice: Voice
    until: datetime
    now: datetime
    choice: Choice
    route: Route

    def explain(self, plain: bool) -> None:
        """Say which playbook answers, who signs and why, what is known, and of an HTML part not shown."""
        from empathd.replies.compose import writes_html

        known = self.voice.customers.of(self.case.newest.customer)
        page = "the mail has an HTML part, so the draft gets one as well: --html shows it"
        paged = plain and self.voice.html and writes_html(self.message)
        whys = (self.choice, self.route, f"known: {known}" if known else "", page if paged else "")
        for why in filter(None, map(str, whys)):
            typer.echo(why, err=True)

    def letter(self, html: bool = False) -> bytes:
        """The draft, by default without the HTML part that it may have."""
        from empathd.replies.compose import draft

        voice = self.voice if html else replace(self.voice, html=False)
        return draft(self.case, self.message, voice, self.until, self.now, choice=self.choice)

    def page(self) -> bytes:
        """The HTML part alone."""
        from email import message_from_bytes

        from empathd.detectors.transfer import data

        parts = message_from_bytes(self.letter(html=True)).walk()
        found = next((data(part) for part in parts if part.get_content_type() == "text/html"), b"")
        if not found:
            _nothing("no HTML part: the mail is plain text, or replies.html is never")
        return found + b"\n"

    def note(self) -> bytes:
        """The note to the colleague who signs."""
        from empathd.replies.handover import Handover, handover

        case, member = self.voice.customers.told(self.case), self.route.member
        if member is None or not member.email:
            _nothing("no note: nobody of the team, or nobody with an email, would sign")
        given = Handover(case, self.message, member, self.until, self.now, self.choice.used)
        return handover(given, self.voice)


def _case(message: Message, reading: Reading, now: datetime) -> Case:
    from empathd.replies.case import Case, Mail, conversation, root_of

    customer = message.customer
    if reading.machine or customer is None:
        _nothing(f"no draft: {reading.automatic or 'the mail names nobody who could be answered'}")
    mail = Mail(message.key, message.message_id, message.references, message.subject, customer, now, reading)
    return Case(conversation(root_of(message), customer), (mail,))


def _nothing(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(1)


def _plain_voice(message: Message) -> Voice:
    """Without a configuration: the address that the customer wrote to, in English, with no name below."""
    from datetime import UTC

    from empathd.replies.voice import Voice
    from empathd.replies.words import templates

    us = next(iter(message.to), None)
    address, name = (us.email, us.name) if us else ("support@localhost", "")
    return Voice("preview", address, name, (), "en", PREVIEW, UTC, templates())
