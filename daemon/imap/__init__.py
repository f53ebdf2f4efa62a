"""The IMAP door: the only folder that knows imapclient."""

from empathd.daemon.imap.account import AUTO, Account
from empathd.daemon.imap.door import ImapDoor, connect

__all__ = ["AUTO", "Account", "ImapDoor", "connect"]
