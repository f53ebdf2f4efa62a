"""From settings to what the rooms below work with: readers, voices, accounts, and where the state lies."""

from __future__ import annotations

import gc
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from empathd.config.mailbox import Mailbox
from empathd.config.secrets import Secret
from empathd.config.settings import Settings
from empathd.daemon import clock, imap
from empathd.daemon.box import Manner
from empathd.daemon.ledger import opened
from empathd.daemon.log import event
from empathd.daemon.outbox import Outbox, Server
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.daemon.secrets import SecretError, resolve
from empathd.daemon.source import read_settings, refused
from empathd.daemon.state import BusyError, Lock, ledger_path, secret_key, state_dir
from empathd.daemon.words import own_customers, own_playbooks, own_templates
from empathd.daemon.worker import Post
from empathd.detectors.message import Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Detector
from empathd.detectors.registry import find
from empathd.replies.sent import Team
from empathd.replies.voice import Voice

__all__ = [
    "account", "ledger_path", "mailbox_of", "outbox", "plain_reader", "posts", "read_settings", "reader",
    "reader_for", "secret_key", "state_dir", "team", "voice",
]  # fmt: skip

# -- reading and writing


def reader(settings: Settings, mailbox: Mailbox) -> Reader:
    """Reads a mailbox's mail: its own addresses, the product's functions, the team's language and facts."""
    ours, own = settings.detectors, tuple(settings.detectors.details.items())
    return _reader(ours.core_functions, mailbox.us, settings.replies.language, mailbox.trusted_host, own)


def plain_reader() -> Reader:
    """A reader where there is no configuration: nobody's mailbox, no core functions."""
    return _reader((), frozenset(), "en", "", ())


@lru_cache(maxsize=64)  # putting all phrases together takes about half a second
def _reader(
    core_functions: tuple[str, ...],
    us: frozenset[str],
    language: str,
    trusted_host: str,
    own: tuple[tuple[str, tuple[str, ...]], ...],
) -> Reader:
    patterns = tuple((kind, re.compile(each)) for kind, row in own for each in row)
    return Reader(_detectors(core_functions), us, language, _failed, trusted_host, patterns)


def reader_for(settings: Settings, message: Message) -> Reader:
    """The reader of the mailbox that a message was written to."""
    return reader(settings, mailbox_of(settings, message))


def mailbox_of(settings: Settings, message: Message) -> Mailbox:
    """The mailbox that a message was written to; the first of all where none of them is named."""
    named = {address.email for address in (*message.to, *message.cc)}
    return next((box for box in settings.mailboxes if box.us & named), settings.mailboxes[0])


def voice(settings: Settings, mailbox: Mailbox, secret: bytes) -> Voice:
    """How a mailbox speaks; ConfigError when a template or table of the team's own cannot be used."""
    words = own_templates(settings.replies.templates)
    zone = settings.calendar().zone
    return Voice(
        mailbox=mailbox.name,
        address=mailbox.address,
        display_name=mailbox.display_name or "",
        team=tuple(each.member(zone) for each in settings.team),
        language=settings.replies.language,
        secret=secret,
        zone=zone,
        templates=words,
        playbooks=own_playbooks(settings.replies.playbooks, words),
        familiar=settings.replies.formality == "familiar",
        html=settings.replies.html == "auto",
        customers=own_customers(settings),
    )


def team(settings: Settings, mailbox: Mailbox) -> Team:
    """Who writes from a mailbox, for verbs that look back at what was sent."""
    facts = ((kind, re.compile(one)) for kind, row in settings.detectors.details.items() for one in row)
    members = tuple(each.member(settings.calendar().zone) for each in settings.team)
    return Team(mailbox.us, members, settings.replies.language, tuple(facts))


def _detectors(core_functions: tuple[str, ...]) -> Mapping[str, Detector]:
    """All there are; ConfigError when an installed one does not load or a core function says nothing."""
    try:
        return find(None, core_functions)
    except ImportError as error:
        raise refused(Path("detectors"), "", str(error), "") from error
    except ValueError as error:
        raise refused(Path("detectors"), "detectors.core_functions", str(error), "") from error


def _failed(detector: str, error: Exception) -> None:
    event("detector.failed", level=logging.WARNING, detector=detector, why=type(error).__name__)


# -- doors


def account(mailbox: Mailbox) -> imap.Account:
    """How to reach a mailbox, its password included; DoorError when that cannot be had."""
    server, folders = mailbox.imap, mailbox.folders
    return imap.Account(
        name=mailbox.name,
        host=server.host,
        port=server.port,
        security=server.security,
        username=server.username,
        password=_password(f"imap {server.host}:{server.port}", server.password),
        ca_file=str(server.ca_file) if server.ca_file else None,
        inbox=folders.inbox,
        drafts=folders.drafts,
        sent=folders.sent or (imap.AUTO,),
        poll=server.poll.total_seconds(),
    )


def outbox(mailbox: Mailbox) -> Outbox | None:
    """The SMTP account of a mailbox; None when it has none. DoorError when its password cannot be had."""
    server = mailbox.smtp
    if server is None:
        return None
    return Outbox(
        Server(
            host=server.host,
            port=server.port,
            security=server.security,
            username=server.username or "",
            password=_password(f"smtp {server.host}:{server.port}", server.password),
            ca_file=str(server.ca_file) if server.ca_file else None,
        )
    )


def _password(door: str, secret: Secret | None) -> str:
    try:
        return resolve(secret) if secret else ""
    except SecretError as error:
        raise DoorError(door, f"password: {error}", again=False) from None


@dataclass(frozen=True, slots=True)
class LateOutbox:
    """Asks for its password at each mail: a changed one is taken over, a missing one stops no start."""

    mailbox: Mailbox

    def send(self, raw: bytes, sender: str, recipient: str, committing: Callable[[], None]) -> Receipt:
        """Send one mail; DEFERRED while there is no password to log in with."""
        try:
            door = outbox(self.mailbox)
        except DoorError as error:
            return Receipt(Outcome.DEFERRED, error.why)
        if door is None:
            return Receipt(Outcome.DEFERRED, "no smtp is set for this mailbox")
        return door.send(raw, sender, recipient, committing)


# -- together


def locks(settings: Settings) -> dict[str, Lock]:
    """The mailboxes, by name, for this process alone; BusyError when another one serves one of them."""
    folder = state_dir(settings)
    secret_key(folder)
    held: dict[str, Lock] = {}
    try:
        for mailbox in settings.mailboxes:
            held[mailbox.name] = Lock(folder, mailbox)
    except BusyError:
        for lock in held.values():
            lock.release()
        raise
    return held


def posts(settings: Settings, held: Mapping[str, Lock]) -> list[Post]:
    """A post for each mailbox; ConfigError when templates or state cannot be used."""
    folder = state_dir(settings)
    secret = secret_key(folder)
    known = {name for name, lock in held.items() if lock.file_was_there}
    ready = [
        _post(settings, mailbox, folder, secret, lost=mailbox.name in known) for mailbox in settings.mailboxes
    ]
    gc.collect()
    gc.freeze()  # phrases and templates stay: looking through them again and again takes a fifth of a round
    return ready


def _post(settings: Settings, mailbox: Mailbox, folder: Path, secret: bytes, *, lost: bool) -> Post:
    read, speaks = reader(settings, mailbox), voice(settings, mailbox, secret)
    insiders = mailbox.us | {member.email.lower() for member in speaks.team if member.email}

    def manner(started: datetime) -> Manner:
        return Manner(
            read=read.read,
            policy=settings.policy(mailbox, started),
            limits=settings.limits.breaker(),
            voice=speaks,
            insiders=insiders,
            handover=settings.handover,
            sent_copy=bool(mailbox.smtp and mailbox.smtp.files_copy),
            trusted_host=mailbox.trusted_host,
        )

    return Post(
        name=mailbox.name,
        ledger=lambda: opened(ledger_path(folder, mailbox), clock.now(), lost=lost),
        door=lambda: imap.connect(account(mailbox)),
        outbox=LateOutbox(mailbox) if mailbox.mode == "live" else None,
        manner=manner,
        where=f"{mailbox.imap.host}/{mailbox.imap.username}/{mailbox.folders.inbox}",
    )
