"""The daemon: one worker a mailbox, signals, live reload, and word to systemd."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from empathd.config.customers import CustomersFile
from empathd.config.load import ConfigError
from empathd.config.settings import Settings, doors
from empathd.daemon import wiring
from empathd.daemon.ledger import damaged
from empathd.daemon.log import event
from empathd.daemon.loop import Round
from empathd.daemon.notify import Notifier, watchdog_interval
from empathd.daemon.ports import DoorError
from empathd.daemon.reload import Watch, watch
from empathd.daemon.worker import Worker

SIGNALS = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
READY_WITHIN = 30.0
"""Seconds: a mail server that is down at boot must not keep the machine from starting."""
FINISH_WITHIN = 40.0
"""Seconds that a stop waits for what is in hand."""


class Service:
    """The mailboxes of one configuration file."""

    def __init__(self, path: Path, did: Callable[[str, Round], None] | None = None) -> None:
        self.path, self.did = path, did or (lambda _name, _result: None)
        self.settings = wiring.read_settings(path)
        self.stop = threading.Event()
        self.notifier = Notifier()
        self.stopped: dict[str, str] = {}
        """Why updates are stopped, by mailbox."""
        self.locks = wiring.locks(self.settings)
        posts = wiring.posts(self.settings, self.locks)
        self.workers = {post.name: Worker(post, self.stop, self._did) for post in posts}

    def once(self) -> list[tuple[str, DoorError]]:
        """One full round in every mailbox; returns the mailboxes whose doors were shut."""
        signal.signal(signal.SIGTERM, lambda *_: self.stop.set())
        failed = []
        for name, worker in self.workers.items():
            try:
                with worker.post.ledger() as ledger:
                    worker.once(ledger)
            except DoorError as error:
                event("door.shut", level=logging.WARNING, mailbox=name, door=error.door, why=error.why)
                failed.append((name, error))
            except Exception as error:
                if not damaged(error):
                    raise
                failed.append((name, DoorError("ledger", f"{error}; the next start sets it aside")))
        return failed

    def run(self) -> None:
        """Serve until SIGTERM or SIGINT; SIGHUP, or a saved file, reloads."""
        # Blocked in all threads and asked for here: a handler could run while a lock is held.
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        threads = [
            threading.Thread(target=worker.run, name=name, daemon=True)
            for name, worker in self.workers.items()
        ]
        for thread in threads:
            thread.start()
        self.watching = self._watch()
        try:
            self._wait_ready()
            while not self.stop.is_set():
                self._turn(min(watchdog_interval() or 30.0, 30.0))
        finally:
            self.notifier.stopping("finishing what is in hand")
            self.watching.stop()
            self._join(threads)
        event("service.stopped")

    def _turn(self, seconds: float) -> None:
        """Wait for a signal, act on it; a sign of life if every mailbox made progress."""
        match signal.sigtimedwait(SIGNALS, seconds):
            case None:
                pass
            case got if got.si_signo == signal.SIGHUP:
                self._reload()
            case _:
                self.stop.set()
        if all(worker.alive_until > time.monotonic() for worker in self.workers.values()):
            self.notifier.alive()

    def _wait_ready(self) -> None:
        end = time.monotonic() + READY_WITHIN
        while time.monotonic() < end and not all(worker.served.is_set() for worker in self.workers.values()):
            self._turn(0.1)
            if self.stop.is_set():
                return
        event("service.ready", mailboxes=len(self.workers))
        self.notifier.ready(f"{len(self.workers)} mailboxes")

    def _reload(self) -> None:
        """Take the saved settings over, or say why not and go on with the old ones."""
        self.notifier.reloading()
        try:
            settings = wiring.read_settings(self.path)
            posts = {post.name: post for post in wiring.posts(settings, self.locks)}
        except ConfigError as error:
            self._note("the saved configuration is not in force: " + str(error))
            self.notifier.ready("old configuration in force")
            return
        restart = doors(settings) != doors(self.settings)
        moved = _watched(settings) != _watched(self.settings)
        self.settings = settings
        if moved:
            self.watching.stop()
            self.watching = self._watch()
        for name, worker in self.workers.items():
            if name in posts:
                worker.post = posts[name]
        self._note("mailboxes, servers or state changed: restart to take them over" if restart else "")
        self.notifier.ready("configuration taken over")
        event("config.taken", restart_needed=restart)

    def _note(self, notice: str) -> None:
        for worker in self.workers.values():
            worker.notice = notice
            worker.post = worker.post.again()
        if notice:
            event("config.notice", level=logging.ERROR, why=notice)

    def _watch(self) -> Watch:
        files, folders = _watched(self.settings)
        return watch([self.path, *files], folders, lambda: os.kill(os.getpid(), signal.SIGHUP))

    def _did(self, name: str, result: Round) -> None:
        if result.read or result.drafted or result.held:
            event(
                "round.done",
                mailbox=name,
                read=result.read,
                drafted=result.drafted,
                held=result.held,
                open=result.open,
                waiting=result.waiting,
            )
        self.stopped[name] = result.stopped
        stopped = (f"updates are stopped in {box}: {why}; " for box, why in self.stopped.items() if why)
        self.notifier.status(f"{''.join(stopped)}{name}: {result.open} open, {result.waiting} to read")
        self.did(name, result)

    def _join(self, threads: Iterable[threading.Thread]) -> None:
        end = time.monotonic() + FINISH_WITHIN
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))


def _watched(settings: Settings) -> tuple[list[Path], list[Path]]:
    """Files and folders that the configuration names, and whose change is taken over as well."""
    files = [settings.customers.file] if isinstance(settings.customers, CustomersFile) else []
    return files, [Path(each) for each in (settings.replies.templates, settings.replies.playbooks) if each]
