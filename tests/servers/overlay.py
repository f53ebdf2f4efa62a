"""Servers that Debian cannot install beside Dovecot: unpacked, and laid over ``/`` for themselves alone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

from tests.servers.child import Child, free_port, unavailable
from tests.servers.mailbox import ImapMailbox

UNPACKED = Path(__file__).parents[2] / "build" / "servers"
"""Where ``tools/setup.sh servers`` puts them."""
APART = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
"""Mounts and processes of its own: with the first process all others and all mounts are gone."""
LEASH = ("setpriv", "--pdeathsig", "KILL")
"""unshare does not listen to SIGTERM."""

# The shell stays the first process: a server that becomes another user would be let off the leash.
LAID_OVER = """
mkdir fs
mount -t tmpfs none fs
mkdir fs/low fs/up fs/work fs/all
cp -a {unpacked}/. fs/low
mount -t overlay none -o lowerdir={here}/fs/low:/,upperdir={here}/fs/up,workdir={here}/fs/work fs/all
for folder in dev tmp; do mount --rbind /$folder fs/all/$folder; done
mount -t proc none fs/all/proc
chroot fs/all sh -ec 'cd {here}; . ./start.sh' || exit
"""


class Overlaid(Child):
    """A server with users ``help1@shop.test`` and so on; ``mailbox()`` is the next of them."""

    name = ""
    """As ``tools/setup.sh`` calls it."""
    users = 80
    password = "help-pw"
    farewell = signal.SIGKILL

    def __init__(self) -> None:
        super().__init__()
        self.port = free_port()
        self._given = 0

    @classmethod
    def needed(cls) -> None:
        """Skip the test where this server cannot run, and say so; in CI that is a failure."""
        if os.geteuid() != 0:
            unavailable(f"{cls.name} runs in a mount namespace, which takes root")
        if not (UNPACKED / cls.name).is_dir():
            unavailable(f"{cls.name} is not unpacked (tools/setup.sh servers)")
        if subprocess.run([*APART, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode:
            unavailable(f"{cls.name} runs in a mount namespace, which is not allowed here")

    def names(self) -> list[str]:
        """All users."""
        return [f"help{number}@shop.test" for number in range(1, self.users + 1)]

    def mailbox(self) -> ImapMailbox:
        """A new, empty mailbox with Drafts, Sent, Trash and Junk."""
        self._given += 1
        return ImapMailbox(self.port, self.names()[self._given - 1], self.password, self.rebuild)

    def rebuild(self, user: str) -> None:
        """Give the user's inbox another UIDVALIDITY."""
        raise NotImplementedError

    def lay_over(self, start: str) -> None:
        """Run ``start`` (sh, in ``dir``) where the server seems installed; wait for its greeting."""
        (self.dir / "start.sh").write_text(start)
        script = LAID_OVER.format(unpacked=UNPACKED / self.name, here=self.dir)
        leash = LEASH if shutil.which(LEASH[0]) else ()
        self.spawn(*leash, *APART, "sh", "-ec", f"cd {self.dir}\n{script}")
        self.wait_for(self.port, 60)
