"""Cyrus IMAP as a child process: special uses in lower case, EMAILID, a mailbox that opens slowly."""

from __future__ import annotations

import re
import struct
import zlib
from string import Template

from tests.servers.child import HOST
from tests.servers.mailbox import ImapMailbox
from tests.servers.overlay import Overlaid

IMAPD = Template("""
configdirectory: $here/cyrus/conf
partition-default: $here/cyrus/mail
defaultpartition: default
proc_path: $here/cyrus/proc
mboxname_lockpath: $here/cyrus/lock
cyrus_user: nobody
cyrus_group: nogroup
servername: localhost
virtdomains: userid
defaultdomain: localhost
unixhierarchysep: yes
allowplaintext: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $here/cyrus/sasldb2
sasl_mech_list: PLAIN LOGIN
autocreate_quota: 0
autocreate_inbox_folders: Drafts | Sent | Trash | Junk
xlist-drafts: Drafts
xlist-sent: Sent
xlist-trash: Trash
xlist-junk: Junk
conversations: 1
idlesocket: $here/cyrus/idle
""")

SERVICES = Template("""
START {
  recover cmd="$bin/ctl_cyrusdb -C $here/imapd.conf -r"
}
DAEMON {
  idled cmd="$bin/idled -C $here/imapd.conf"
}
SERVICES {
  imap cmd="$bin/imapd -C $here/imapd.conf" listen="$host:$port" prefork=1
}
""")

START = Template("""
mkdir -p cyrus/conf/db cyrus/conf/socket cyrus/conf/log cyrus/mail cyrus/proc cyrus/lock
for user in $users; do
    echo '$password' | saslpasswd2 -p -c -f cyrus/sasldb2 -u $${user#*@} $${user%@*}
done
chown -R nobody:nogroup cyrus
exec $bin/master -C $here/imapd.conf -M $here/cyrus.conf -p $here/cyrus/pid -L $here/cyrus/log
""")

NUMBER = struct.Struct(">I")
HEAD_SIZE, VALIDITY = 12, 44
"""Where the head of cyrus.index (version 17) says how long it is, and the UIDVALIDITY; a checksum ends it."""


class Cyrus(Overlaid):
    """Each user's folders are made at the first login."""

    name = "cyrus"

    def start(self) -> None:
        """Takes a second or two: each user needs a password."""
        values = {
            "here": self.dir, "bin": "/usr/lib/cyrus/bin", "host": HOST, "port": self.port,
            "password": self.password, "users": " ".join(self.names()),
        }  # fmt: skip
        (self.dir / "imapd.conf").write_text(IMAPD.substitute(values))
        (self.dir / "cyrus.conf").write_text(SERVICES.substitute(values))
        self.lay_over(START.substitute(values))

    def rebuild(self, user: str) -> None:
        """Write another UIDVALIDITY, and the checksum after it, into the head of the inbox's index."""
        inbox = ImapMailbox(self.port, user, self.password, self.rebuild)
        with inbox.session("INBOX") as imap:
            told = b" ".join(imap.untagged_responses["OK"])
        (name,) = re.findall(rb"MAILBOXID \((\w+)\)", told)
        (index,) = self.dir.glob(f"cyrus/mail/uuid/*/*/{name.decode()}/cyrus.index")
        raw = bytearray(index.read_bytes())
        (size,) = NUMBER.unpack_from(raw, HEAD_SIZE)
        (validity,) = NUMBER.unpack_from(raw, VALIDITY)
        NUMBER.pack_into(raw, VALIDITY, validity + 1)
        NUMBER.pack_into(raw, size - NUMBER.size, zlib.crc32(raw[: size - NUMBER.size]))
        with index.open("r+b") as file:  # the same file: servers have it open
            file.write(raw[:size])
