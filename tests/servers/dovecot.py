"""Dovecot as a child process: IMAP and IMAPS on high ports, SPECIAL-USE folders, throw-away mail."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from string import Template

from tests.servers import ca
from tests.servers.child import Child, free_port, unavailable
from tests.servers.mailbox import ImapMailbox

PASSWORD = "help-pw-ü"
SPECIAL = ("Drafts", "Sent", "Trash", "Junk")

CONFIG = Template("""
protocols = imap
listen = 127.0.0.1, 127.0.0.2
base_dir = $dir/run
state_dir = $dir/state
log_path = $log
default_internal_user = $internal
default_internal_group = $group
default_login_user = $login
first_valid_uid = 1
first_valid_gid = 1
mail_home = $dir/mail/%u
mail_location = $storage:~/$storage
mail_max_userip_connections = 100
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
ssl = yes
ssl_cert = <$certificate
ssl_key = <$key
passdb {
  driver = static
  args = password=$password
}
userdb {
  driver = static
  args = uid=$uid gid=$gid allow_all_users=yes
}
namespace inbox {
  inbox = yes
  $namespace
$folders}
service imap-login {
  chroot =
  inet_listener imap {
    port = $port
  }
  inet_listener imaps {
    port = $tls_port
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
  unix_listener stats-writer {
    mode = 0666
  }
}
""")


def needed(program: str = "dovecot") -> None:
    """Skip the test where a server is not installed, and say so; in CI that is a failure."""
    if shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"):
        return
    unavailable(f"{program} is not installed")


class Dovecot(Child):
    """``storage``: sdbox or maildir; ``special``: folders with SPECIAL-USE; ``namespace``: lines about it.

    Any user may log in with ``password`` and has a mailbox from then on; ``mailbox()`` makes up a new one.
    """

    password = PASSWORD

    def __init__(self, storage: str = "sdbox", special: Sequence[str] = SPECIAL, namespace: str = "") -> None:
        super().__init__()
        self.storage, self.special, self.namespace = storage, special, namespace
        self.port, self.tls_port = free_port(), free_port()
        self._users, self._validity = 0, 4_000_000_000

    def mailbox(self) -> ImapMailbox:
        """A new, empty mailbox with Drafts, Sent, Trash and Junk."""
        self._users += 1
        return ImapMailbox(self.port, f"help{self._users}@shop.test", self.password, self._rebuild)

    def _rebuild(self, user: str) -> None:
        self._validity += 1
        program = shutil.which("doveadm") or "/usr/bin/doveadm"
        update = ["mailbox", "update", "-u", user, "--uid-validity", str(self._validity), "INBOX"]
        subprocess.run(
            [program, "-c", str(self.dir / "dovecot.conf"), *update], check=True, capture_output=True
        )

    def start(self) -> None:
        """Takes 0.05 to 0.2 s."""
        root = os.getuid() == 0
        owner = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.getuid())
        (self.dir / "mail").mkdir()
        os.chown(self.dir / "mail", owner.pw_uid, owner.pw_gid)
        made = ca.make(self.dir)
        self.ca = made.ca
        special = (
            f"  mailbox {name} {{\n    special_use = \\{name}\n    auto = subscribe\n  }}\n"
            for name in self.special
        )
        config = self.dir / "dovecot.conf"
        config.write_text(
            CONFIG.substitute(
                dir=self.dir, log=self.log, storage=self.storage, folders="".join(special),
                namespace=self.namespace,
                internal="dovecot" if root else owner.pw_name, login="dovenull" if root else owner.pw_name,
                group="dovecot" if root else grp.getgrgid(owner.pw_gid).gr_name,
                uid=owner.pw_uid, gid=owner.pw_gid, port=self.port, tls_port=self.tls_port,
                certificate=made.certificate, key=made.key, password=self.password,
            )
        )  # fmt: skip
        program = shutil.which("dovecot") or "/usr/sbin/dovecot"
        self.spawn(program, "-F", "-c", config)
        self.wait_for(self.port)
