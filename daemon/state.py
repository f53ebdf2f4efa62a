"""Where the state lies: a ledger for each mailbox and the secret of this installation."""

from __future__ import annotations

import fcntl
import os
import secrets
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from empathd.config.mailbox import Mailbox
from empathd.config.settings import Settings
from empathd.daemon.source import refused

SECRET = "secret.key"


def state_dir(settings: Settings, environ: Mapping[str, str] = os.environ) -> Path:
    """Where ledgers and secret lie: ``state:``, $STATE_DIRECTORY, else $XDG_STATE_HOME/empathd."""
    if settings.state:
        return settings.state
    if given := environ.get("STATE_DIRECTORY", ""):
        return Path(given.partition(":")[0])  # systemd lists several behind colons
    home = environ.get("XDG_STATE_HOME", "")
    return Path(home if home.startswith("/") else Path.home() / ".local" / "state") / "empathd"


def ledger_path(folder: Path, mailbox: Mailbox) -> Path:
    """A mailbox's own SQLite file."""
    return folder / f"{mailbox.name}.sqlite"


class BusyError(Exception):
    """Another process serves this mailbox with this state."""


class Lock:
    """Held while a mailbox is served (flock on ``NAME.lock``); the kernel lets go whatever becomes of us."""

    def __init__(self, folder: Path, mailbox: Mailbox) -> None:
        file = folder / f"{mailbox.name}.lock"
        self.file_was_there = file.exists()
        """The mailbox has been served from this folder before."""
        try:
            self._handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            wrong = f"cannot be opened: {os.strerror(error.errno or 0)}"
            raise refused(file, "state", wrong, "give it to the user of empathd, or remove it") from None
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            other = os.read(self._handle, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(self._handle)
            words = f"mailbox {mailbox.name} is served by another empathd already (pid {other}, {file})"
            raise BusyError(f"{words}; stop that one, or give this one a state folder of its own") from None
        os.truncate(self._handle, 0)
        os.pwrite(self._handle, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Let others serve the mailbox."""
        os.close(self._handle)


def secret_key(folder: Path) -> bytes:
    """32 bytes that make our Message-IDs unguessable; made once, in a folder that only we can read."""
    file = folder / SECRET
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not file.exists():
            _make_once(file, secrets.token_bytes(32))
        secret = file.read_bytes()
    except OSError as error:
        wrong = f"the folder for the state cannot be used: {os.strerror(error.errno or 0)}"
        raise refused(folder, "state", wrong, "name a folder that empathd may write to") from None
    if len(secret) < 32:
        raise refused(file, "", "is cut short", "restore it from a backup, or remove it for a new one")
    return secret


def _make_once(file: Path, content: bytes) -> None:
    """Whole or not at all, and never twice: link(2) fails where another process was first."""
    handle, name = tempfile.mkstemp(dir=file.parent)  # 0600
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        with suppress(FileExistsError):
            os.link(draft, file)
    finally:
        draft.unlink()
