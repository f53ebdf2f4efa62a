"""How to reach one mailbox: all that the IMAP door must be told."""

from __future__ import annotations

from dataclasses import dataclass, field

from empathd.daemon.tls import Security

AUTO = "auto"
"""A folder to be found by SPECIAL-USE (RFC 6154), then by its common names."""


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox on one server; times in seconds."""

    name: str
    host: str
    port: int
    security: Security
    username: str
    password: str = field(repr=False)
    ca_file: str | None = None
    inbox: str = "INBOX"
    drafts: str = AUTO
    sent: tuple[str, ...] = (AUTO,)
    """Folders in which replies of agents are found; the first takes our copies. Empty: there is none."""
    connect_timeout: float = 20
    read_timeout: float = 90
    answer_timeout: float = 600
    """For a whole answer: a server that sends a byte a minute would hold us for ever."""
    poll: float = 30
    """How often a server is asked that says nothing: without IDLE, or with one that speaks late or never.

    It also keeps the connection alive: NAT gateways drop silent ones after 5 to 15 minutes.
    """

    @property
    def door(self) -> str:
        """The name in error messages."""
        return f"imap {self.host}:{self.port}"
