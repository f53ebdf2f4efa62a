"""A backlog of waiting mails: the daemon beside a raw client that moves the very same bytes.

    python -m benchmarks.backlog [COUNT [NEW]]

Both work on fresh, identical mailboxes of the same Dovecot, in turn, seven times, for a disk is moody; the
ratio of the medians is what may be compared between machines. Then the client turns (round trips) for 30
and 300. NEW: characters of new words in each mail of 6 KB; what is not new is headers and quotes. 830 is the
median of 60 complaints to an authority (CFPB), which are long: our 52 sample mails have 92 to 512.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.raw_imap import RawImap
from empathd.daemon import clock, wiring
from empathd.daemon.__main__ import RARELY
from empathd.daemon.box import Box
from empathd.daemon.loop import one_round
from empathd.daemon.worker import started
from tests.corpus.mixed import waiting
from tests.servers.child import HOST
from tests.servers.dovecot import Dovecot
from tests.servers.mailbox import ImapMailbox
from tests.servers.proxy import Proxy

ROUNDS = 7
LIMIT = 4.0
PASSWORD = "EMPATHD_BENCH_PASSWORD"
CONFIG = """\
mailboxes:
  bench:
    address: help@acme.example
    imap: {{host: {host}, port: {port}, security: none, username: {user}, password: {{env: {password}}}}}
    mode: draft
team: [{{name: Mira Jansen}}]
state: {state}
"""


@dataclass(frozen=True, slots=True)
class Work:
    """What the daemon did, for the raw client to do again: keywords by mail, drafts byte for byte."""

    keywords: Mapping[frozenset[str], Sequence[int]]
    drafts: Sequence[bytes]


def daemon(mailbox: ImapMailbox, port: int) -> float:
    """Seconds of the daemon's full rounds, from an open door until nothing waits."""
    os.environ[PASSWORD] = mailbox.password
    with tempfile.TemporaryDirectory(prefix="empathd-bench-") as folder:
        config = Path(folder) / "empathd.yaml"
        config.write_text(
            CONFIG.format(host=HOST, port=port, user=mailbox.user, password=PASSWORD, state=folder)
        )
        (post,) = wiring.posts(wiring.read_settings(config), {})
        with post.ledger() as ledger:
            box = Box(post.name, post.door(), post.outbox, ledger, post.manner(started(ledger)))
            try:
                began = time.perf_counter()
                while one_round(box, clock.now()).waiting:
                    pass
                return time.perf_counter() - began
            finally:
                box.door.close()


def raw(mailbox: ImapMailbox, work: Work, count: int) -> float:
    """Seconds of the raw client for the same work, from an open connection."""
    with RawImap(HOST, mailbox.port, mailbox.user, mailbox.password) as client:
        began = time.perf_counter()
        client.work(range(1, count + 1), work.keywords, work.drafts)
        return time.perf_counter() - began


def what_was_done(mailbox: ImapMailbox) -> Work:
    """Read out what the daemon left in a mailbox."""
    groups: dict[frozenset[str], list[int]] = defaultdict(list)
    for uid, (_, flags) in enumerate(mailbox.mails("INBOX"), start=1):
        if ours := frozenset(flag for flag in flags if re.match(r"cue-|urgency-|empathd-", flag)):
            groups[ours].append(uid)
    return Work(groups, mailbox.drafts())


def filled(server: Dovecot, mails: Sequence[bytes]) -> ImapMailbox:
    """A fresh mailbox with these mails waiting."""
    mailbox = server.mailbox()
    mailbox.deliver_many(mails)
    return mailbox


def turns(server: Dovecot, count: int) -> int:
    """How often the daemon speaks and then waits for the server, log-in included."""
    mailbox = filled(server, waiting(count))
    with Proxy(server.port) as line:
        daemon(mailbox, line.port)
        return line.turns


def main(count: int = 300, new: int = 830) -> int:
    """Print the figures; 1 when the daemon takes more than four times as long as the floor."""
    gc.set_threshold(*RARELY)  # as the command itself does
    mails = waiting(count, new=new)
    with Dovecot() as server:
        rehearsal = filled(server, mails)
        daemon(rehearsal, server.port)  # loads the language model and the templates, shows the work
        work = what_was_done(rehearsal)
        print(f"{count} mails of {sum(map(len, mails)) // count} bytes, {len(work.drafts)} drafts,", end=" ")
        print(f"{len(work.keywords)} sets of keywords; seconds, {ROUNDS} rounds in turn:")
        floor, ours = [], []
        for _ in range(ROUNDS):
            floor.append(raw(filled(server, mails), work, count))
            ours.append(daemon(filled(server, mails), server.port))
        ratio = median(ours) / median(floor)
        print("  raw client ", *(f"{seconds:7.3f}" for seconds in floor))
        print("  empathd    ", *(f"{seconds:7.3f}" for seconds in ours))
        print(f"  ratio of the medians {ratio:.2f} (at most {LIMIT:.0f})")
        for some in (30, 300):
            print(f"  client turns for {some} mails: {turns(server, some)}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
