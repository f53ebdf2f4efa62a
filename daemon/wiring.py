"""From settings to what the rooms below work with: readers, voices, accounts, and where the state lies."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from empathd.config.mailbox import Mailbox
from empathd.config.secrets import Secret
from empathd.config.settings import Settings
from empathd.daemon import clock, imap
from empathd.daemon.box import Manner
from empathd.daemon.ledger import opened
from empathd.daemon.outbox import Outbox, Server
from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.daemon.readers import mailbox_of, plain_reader, reader, reader_for
from empathd.daemon.secrets import SecretError, resolve
from empathd.daemon.source import read_settings
from empathd.daemon.state import BusyError, Lock, ledger_path, secret_key, state_dir
from empathd.daemon.words import voice
from empathd.daemon.worker import Post
from empathd.replies.sent import Team

__all__ = [
    "account", "ledger_path", "mailbox_of", "outbox", "plain_reader", "posts", "read_settings", "reader",
    "reader_for", "secret_key", "state_dir", "team", "voice",
]  # fmt: skip

# -- writing


def team(settings: Settings, mailbox: Mailbox) -> Team:
    """Who writes from a mailbox, for verbs that look back at what was sent."""
    facts = ((kind, re.compile(one)) for kind, row in settings.detectors.details.items() for one in row)
    members = tuple(each.member(settings.calendar().zone) for each in settings.team)
    return Team(mailbox.us, members, settings.replies.language, tuple(facts))


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
