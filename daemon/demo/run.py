"""``empathd demo``: real program, real protocols, sample mail, and a window of seconds instead of hours."""

from __future__ import annotations

import signal
import threading
import time
from contextlib import suppress
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

from rich.console import Console

from empathd.daemon import clock
from empathd.daemon.demo.program import PASSWORD, Program, ProgramError
from empathd.daemon.demo.samples import ALERTED, ARRIVING, HELD, SHOWN, WAITING
from empathd.daemon.demo.server import HOST, MailServer, MissingExtraError
from empathd.daemon.demo.show import Flagged, Outcome, show
from empathd.daemon.demo.sink import Sink
from empathd.daemon.wiring import read_settings, reader_for
from empathd.detectors.parse import parse

USER = "help@acme.example"
PATIENCE = 25.0
"""Seconds until we show what there is, done or not."""

CONFIG = Template("""\
mailboxes:
  demo:
    address: $user
    display_name: Acme Help
    imap: {host: $host, port: $imap, security: none, username: $user, password: {env: $password}}
    smtp: {host: $host, port: $smtp, security: none}
    mode: live
windows:
  email: {respond_within: 12s, hold_before_due: 8s, send_late_by: 1m}   # 6h, 30m and 2h in real life
  social: {respond_within: 12s, alert_before_due: 8s}
team:
  - {name: Mira Jansen, languages: [en], topics: [billing]}
  - {name: Tom Okafor, languages: [en]}
detectors: {core_functions: ["export a report", "invite a colleague"]}
state: $state
""")


def demo(serve: bool = False) -> int:
    """Run it and show it; ``serve``: keep the mailbox up afterwards. Returns the exit status."""
    console, errors = Console(), Console(stderr=True)
    try:
        with (
            TemporaryDirectory(prefix="empathd-demo-") as folder,
            MailServer(USER, "demo") as server,
            Sink() as sink,
        ):
            complete = _play(console, Path(folder), server, sink)
            if serve:
                _serve(console, server, sink)
    except (MissingExtraError, ProgramError, RuntimeError) as error:
        errors.print(f"demo: {error}", markup=False, highlight=False, soft_wrap=True)
        return 1
    if not complete:
        errors.print("demo: not everything was done in time; the machine may be very busy. Try again.")
    return 0 if complete else 1


def _play(console: Console, folder: Path, server: MailServer, sink: Sink) -> bool:
    config = folder / "empathd.yaml"
    config.write_text(
        CONFIG.substitute(
            user=USER, host=HOST, imap=server.port, smtp=sink.port, password=PASSWORD, state=folder / "state"
        )
    )
    for sample in WAITING:
        server.deliver(*sample.raw(clock.now()), sample.folder)
    with (
        console.status("empathd reads what waits in the mailbox …"),
        Program(config, server.password) as program,
    ):
        program.wait_ready()
        time.sleep(1.1)  # INTERNALDATE has whole seconds: what comes now must be later than the start
        for sample in ARRIVING:
            server.deliver(*sample.raw(clock.now()), sample.folder)
        complete = _wait(program, server, sink)
    settings = read_settings(config)
    outcome = Outcome(
        inbox=_inbox(server),
        drafts=[parse(raw) for _, raw in server.mails("Drafts")],
        sent=[parse(raw) for _, raw in server.mails("Sent")],
        updates=[parse(mail.raw) for mail in sink.mails],
    )
    show(console, outcome, lambda mail: reader_for(settings, mail).read(mail, frozenset()), SHOWN, HELD)
    return complete


def _wait(program: Program, server: MailServer, sink: Sink) -> bool:
    """True once everything is read, the customer who waits was told, and the agents were alerted."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        program.check()
        flags = {mail.message_id: flags for flags, mail in _inbox(server)}
        read = all("empathd-seen" in each for each in flags.values())
        if read and sink.mails and "empathd-held" in flags[HELD] and "empathd-attention" in flags[ALERTED]:
            return True
        time.sleep(0.3)
    return False


def _inbox(server: MailServer) -> list[Flagged]:
    return [(flags, parse(raw)) for flags, raw in server.mails("INBOX")]


def _serve(console: Console, server: MailServer, sink: Sink) -> None:
    """Keep the mailbox up until Ctrl-C or SIGTERM; a client may edit, answer and delete."""
    console.print(
        "The mailbox stays up. In Thunderbird: New account, Existing e-mail, Configure manually:\n\n"
        f"  e-mail address       {USER}\n"
        f"  user name            {USER}\n"
        f"  password             {server.password}\n"
        f"  incoming server      IMAP, {HOST}, port {server.port}\n"
        "    connection security  None\n"
        "    authentication       Password, transmitted insecurely\n"
        f"  outgoing server      {HOST}, port {sink.port}, connection security None, no authentication\n\n"
        "It lives in memory on this machine only, and what you send reaches nobody. End it with Ctrl-C.",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    with suppress(KeyboardInterrupt):
        stop.wait()
