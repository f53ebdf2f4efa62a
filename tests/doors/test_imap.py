"""The contract on real servers: Dovecot with both of its kinds of storage, Cyrus and Courier."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from empathd.daemon.imap import ImapDoor, connect
from tests.conftest import AnyServer
from tests.doors.account import account
from tests.doors.contract import *  # noqa: F403 - the promises themselves
from tests.doors.contract_effects import *  # noqa: F403
from tests.servers.courier import Courier
from tests.servers.mailbox import ImapMailbox


@pytest.fixture
def mailbox(any_server: AnyServer) -> ImapMailbox:
    """A fresh mailbox."""
    return any_server.mailbox()


@pytest.fixture
def door(any_server: AnyServer, mailbox: ImapMailbox) -> Iterator[ImapDoor]:
    """The real door on it. Where IDLE speaks late we ask often; elsewhere IDLE itself has to wake us."""
    opened = connect(account(mailbox, poll=0.5 if isinstance(any_server, Courier) else 60))
    yield opened
    opened.close()
