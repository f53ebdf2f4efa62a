"""Courier IMAP as a child process: a prefix, no SPECIAL-USE, no CONDSTORE, a slow IDLE."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

from tests.servers.child import HOST
from tests.servers.mailbox import ImapMailbox
from tests.servers.overlay import Overlaid

START = """
mkdir -p /run/courier/authdaemon /var/lib/courier
sed -i 's/^authmodulelist=.*/authmodulelist="authuserdb"/' /etc/courier/authdaemonrc
password=$(echo '{password}' | userdbpw -md5)
for user in {users}; do
    echo "$user\thome={here}/mail/$user|mail={here}/mail/$user/Maildir|systempw=$password|uid={uid}|gid={gid}"
done >/etc/courier/userdb
chmod 600 /etc/courier/userdb
makeuserdb
authdaemond start
until authtest {first} '{password}' >/dev/null; do sleep 0.05; done
set -a
. /etc/courier/imapd
exec couriertcpd -address={host} -maxprocs=40 -maxperip=40 -nodnslookup -noidentlookup {port} \
    /usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir
"""


class Courier(Overlaid):
    """Folders are Maildirs below ``INBOX.``; mail belongs to nobody."""

    name = "courier"

    def start(self) -> None:
        """Takes about half a second."""
        nobody = pwd.getpwnam("nobody")
        values = {"here": self.dir, "host": HOST, "port": self.port, "password": self.password}
        users = " ".join(self.names())
        self.lay_over(
            START.format(**values, first=self.names()[0], users=users, uid=nobody.pw_uid, gid=nobody.pw_gid)
        )

    def mailbox(self) -> ImapMailbox:
        """A new mailbox; Courier makes no folder by itself."""
        box = super().mailbox()
        for folder in ("", ".Drafts", ".Sent", ".Trash", ".Junk"):
            for kind in ("cur", "new", "tmp"):
                (self._maildir(box.user) / folder / kind).mkdir(parents=True)
        _give_to_nobody(self.dir / "mail" / box.user)
        box.prefix = "INBOX."
        return box

    def rebuild(self, user: str) -> None:
        """Its table of UIDs says its UIDVALIDITY in the first line: ``:4 VALIDITY …``."""
        table = self._maildir(user) / "courierimapuiddb"
        first, _, rest = table.read_text().partition("\n")
        version, validity, *more = first.split()
        table.write_text("\n".join((" ".join((version, str(int(validity) + 1), *more)), rest)))

    def _maildir(self, user: str) -> Path:
        return self.dir / "mail" / user / "Maildir"


def _give_to_nobody(folder: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid)
