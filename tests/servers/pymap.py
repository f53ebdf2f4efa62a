"""pymap as shipped: an IMAP server in memory that keeps no keyword it was not told of, in a child process."""

from __future__ import annotations

import sys

from tests.servers.child import HOST, Child, free_port
from tests.servers.mailbox import ImapMailbox


class Pymap(Child):
    """One user, ``demouser``; no SPECIAL-USE, no NAMESPACE, no CONDSTORE, PERMANENTFLAGS without ``\\*``."""

    def start(self) -> None:
        """Takes about half a second: Python starts."""
        self.port = free_port()
        serve = "from pymap.main import main; main()"
        self.spawn(
            sys.executable,
            "-c",
            serve,
            "--host",
            HOST,
            "--port",
            str(self.port),
            "--no-tls",
            "dict",
            "--demo-data",
        )
        self.wait_for(self.port)

    def mailbox(self) -> ImapMailbox:
        """The one mailbox, with the Drafts folder that pymap does not make by itself."""
        box = ImapMailbox(self.port, "demouser", "demopass", _unable)
        with box.session() as imap:
            imap.create("Drafts")
        return box


def _unable(user: str) -> None:
    raise NotImplementedError("pymap keeps its UIDVALIDITY")
