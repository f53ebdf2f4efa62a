"""How the tests tell the IMAP door where to go."""

from __future__ import annotations

from typing import Any

from empathd.daemon.imap import Account
from tests.servers.child import HOST
from tests.servers.mailbox import ImapMailbox


def account(mailbox: ImapMailbox, **changes: Any) -> Account:
    """A plain connection to a mailbox; ``changes`` to its fields."""
    known = {"name": "support", "host": HOST, "port": mailbox.port, "security": "none"}
    return Account(**known | {"username": mailbox.user, "password": mailbox.password} | changes)
