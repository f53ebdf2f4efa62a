"""The contract on a real Dovecot, with both of its kinds of storage."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from empathd.daemon.imap import ImapDoor, connect
from tests.doors.account import account
from tests.doors.contract import *  # noqa: F403 - the promises themselves
from tests.doors.contract_effects import *  # noqa: F403
from tests.servers.dovecot import Dovecot
from tests.servers.mailbox import ImapMailbox


@pytest.fixture(params=["dovecot", "dovecot_maildir"])
def mailbox(request: pytest.FixtureRequest) -> ImapMailbox:
    """A fresh mailbox."""
    server: Dovecot = request.getfixturevalue(request.param)
    return server.mailbox()


@pytest.fixture
def door(mailbox: ImapMailbox) -> Iterator[ImapDoor]:
    """The real door on it."""
    opened = connect(account(mailbox))
    yield opened
    opened.close()
