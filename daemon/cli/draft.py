"""``empathd draft``: the draft it would make for a raw message."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli.options import File, MaybeConfig
from empathd.daemon.cli.raw import raw

if TYPE_CHECKING:
    from empathd.config.settings import Settings
    from empathd.detectors.message import Message
    from empathd.detectors.reading import Reading
    from empathd.replies.routing import Route
    from empathd.replies.voice import Member, Voice

PREVIEW = b"preview: not the secret of this installation"
"""Ids of a draft that is only shown must not be those of the one that is filed."""
PROMISE = timedelta(hours=6)


Note = Annotated[
    bool, typer.Option("--handover", help="Print the note to the colleague who signs, in place of the draft.")
]


def draft(file: File, config: MaybeConfig = None, handover: Note = False) -> None:
    """Print the draft (RFC 5322) that would be made for a raw message; writes nothing anywhere.

    On standard error: which playbook answers, who signs and why, and what is known of the customer.
    """
    from empathd.daemon import clock
    from empathd.daemon.wiring import mailbox_of, plain_reader, read_settings, reader
    from empathd.detectors.parse import parse

    message, now = parse(raw(file)), clock.now()
    if config:
        settings = read_settings(config)
        box = mailbox_of(settings, message)
        reading = reader(settings, box).read(message, frozenset())
        letter = _with_settings(settings, message, reading, now, handover)
    else:
        reading = plain_reader().read(message, frozenset())
        letter = _letter(message, reading, _plain_voice(message), now + PROMISE, now, handover)
    sys.stdout.buffer.write(letter)
    sys.stdout.buffer.flush()


def _with_settings(
    settings: Settings, message: Message, reading: Reading, now: datetime, handover: bool
) -> bytes:
    from empathd.daemon.wiring import mailbox_of, voice
    from empathd.replies.plan import promise

    box = mailbox_of(settings, message)
    until = promise(settings.policy(box, now), now)
    return _letter(message, reading, voice(settings, box, PREVIEW), until, now, handover)


def _letter(
    message: Message, reading: Reading, voice: Voice, until: datetime, now: datetime, handover: bool
) -> bytes:
    from empathd.replies import compose
    from empathd.replies.case import Case, Mail, conversation, root_of
    from empathd.replies.handover import Handover
    from empathd.replies.handover import handover as note

    customer = message.customer
    if reading.machine or customer is None:
        why = reading.automatic or "the mail names nobody who could be answered"
        typer.echo(f"no draft: {why}", err=True)
        raise typer.Exit(1)
    mail = Mail(message.key, message.message_id, message.references, message.subject, customer, now, reading)
    case = Case(conversation(root_of(message), customer), (mail,))
    choice = compose.chosen(case, message, voice)
    route, known = compose.routed(case, voice, until, now, choice), voice.customers.of(customer)
    for why in filter(None, map(str, (choice, route, f"known: {known}" if known else ""))):
        typer.echo(why, err=True)
    if handover:
        return note(
            Handover(voice.customers.told(case), message, _addressed(route), until, now, choice.used), voice
        )
    return compose.draft(case, message, voice, until, now, choice=choice)


def _addressed(route: Route) -> Member:
    """The colleague whom a note can be written to."""
    if route.member is None or not route.member.email:
        typer.echo("no note: nobody of the team, or nobody with an email, would sign", err=True)
        raise typer.Exit(1)
    return route.member


def _plain_voice(message: Message) -> Voice:
    """Without a configuration: the address that the customer wrote to, in English, with no name below."""
    from datetime import UTC

    from empathd.replies.voice import Voice
    from empathd.replies.words import templates

    us = next(iter(message.to), None)
    address, name = (us.email, us.name) if us else ("support@localhost", "")
    return Voice("preview", address, name, (), "en", PREVIEW, UTC, templates())
