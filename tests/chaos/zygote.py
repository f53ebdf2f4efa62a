"""The real program, loaded once and forked for each run, so that thousands of kills take minutes.

Reads one JSON object a line. ``{"run": config, "after": seconds, "stop_at": step, …}`` forks a process that
makes one round as ``empathd run --once`` does, and stops itself (SIGSTOP) at the step of that name or number;
``{"signal": "KILL" | "CONT", "pid": …}`` says how it goes on. The answer tells how the process stands then.
``broken`` takes a safeguard out, to show that the tests would notice.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import traceback
from datetime import timedelta
from pathlib import Path
from typing import Any

from empathd.daemon import clock, log, steps, wiring, words
from empathd.daemon.imap import door, filing
from empathd.daemon.imap.wire import Wire
from empathd.daemon.service import Service
from empathd.detectors.parse import parse
from empathd.replies.words import check

SAMPLE = b"From: a@b.example\r\nSubject: hello\r\n\r\nHello, I still can't log in. What should I do?\r\n"


def load(config: str) -> None:
    """What takes long is done before the first fork."""
    settings = wiring.read_settings(Path(config))
    wiring.reader(settings, settings.mailboxes[0]).read(parse(SAMPLE), frozenset())
    check(words.own_templates(None))
    gc.freeze()  # a collection in a fork would copy all pages


def run(order: dict[str, Any]) -> dict[str, Any]:
    """Fork, and wait until the process has ended or stopped."""
    pid = os.fork()
    if pid == 0:
        status = 70
        try:
            status = _round(order)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)
    return _state(pid)


def _round(order: dict[str, Any]) -> int:
    now, after, stop_at, count = clock.now, timedelta(seconds=order["after"]), order["stop_at"], 0
    clock.now = lambda: now() + after
    with Path(order["trace"]).open("a") as trace:

        def passed(name: str) -> None:
            nonlocal count
            trace.write(f"{name}\n")
            trace.flush()
            count += 1
            if stop_at in (name, count):
                os.kill(os.getpid(), signal.SIGSTOP)

        steps.hook = passed
        _break(order.get("broken", ""))
        log.configure("INFO")
        failed = Service(Path(order["run"])).once()
    return 75 if failed else 0


def _break(what: str) -> None:
    if what == "claim":

        def everybody_wins(wire: Wire, places: Any, keyword: str) -> frozenset[Any]:
            return frozenset(places)

        door.claims.claim = everybody_wins  # type: ignore[attr-defined]
    elif what == "look":
        filing.Drafts.now = lambda self, wire, since: ()  # type: ignore[method-assign]


def _state(pid: int) -> dict[str, Any]:
    _, status = os.waitpid(pid, os.WUNTRACED)
    return {"pid": pid, "stopped": os.WIFSTOPPED(status), "status": os.waitstatus_to_exitcode(status)
            if not os.WIFSTOPPED(status) else None}  # fmt: skip


def main() -> None:
    """Serve orders until standard input ends."""
    load(sys.argv[1])
    for line in sys.stdin:
        order = json.loads(line)
        if "signal" in order:
            os.kill(order["pid"], getattr(signal, f"SIG{order['signal']}"))
            answer = _state(order["pid"])
        else:
            answer = run(order)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
