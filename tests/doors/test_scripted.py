"""The real IMAP door keeps the contract on the scripted server: honest, it is a server like any other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from empathd.daemon.imap import connect
from empathd.daemon.imap.door import ImapDoor
from tests.doors.account import account
from tests.doors.contract import *  # noqa: F403
from tests.servers.little import LittleMailbox
from tests.servers.scripted import Scripted


@pytest.fixture
def mailbox() -> Iterator[LittleMailbox]:
    with Scripted() as server:
        yield server.mailbox


@pytest.fixture
def door(mailbox: LittleMailbox) -> Iterator[ImapDoor]:
    opened = connect(account(mailbox))
    yield opened
    opened.close()
