"""Opening a ledger that may be damaged: a bad or foreign file is set aside, never deleted."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from empathd.daemon.ledger.ledger import Ledger
from empathd.daemon.log import event
from empathd.daemon.ports import DoorError

OURS = frozenset({"meta", "mails", "effects"})
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
FILES = ("", "-wal", "-shm", "-journal")


def opened(path: Path, now: datetime, *, lost: bool = False) -> Ledger:
    """The ledger, or a new one in its place; the caller alone uses the file. DoorError: not to be used now.

    ``lost``: there was one here once, so that a missing file is a loss and not a first start.
    """
    try:
        aside = _set_aside_if_bad(path, now)
        lost = lost and not path.exists()
        ledger = Ledger(path)
    except (sqlite3.Error, OSError) as error:
        raise DoorError("ledger", f"{path}: {error}; see that empathd may write there") from error
    if aside or lost:
        ledger.put(rebuilt=now.isoformat())
        event("ledger.rebuilt", level=logging.ERROR, file=path, why=aside or "the file is gone")
    ledger.put(aside=aside)
    return ledger


def peeked(path: Path) -> Ledger:
    """The ledger of a mailbox that a daemon may be serving: nothing is set aside. DoorError: unreadable."""
    try:
        if why := fault(path):
            raise DoorError(
                "ledger", f"{path}: {why}; empathd run sets it aside and rebuilds it", again=False
            )
        return Ledger(path)
    except (sqlite3.Error, OSError) as error:
        raise DoorError("ledger", f"{path}: {error}", again=False) from error


def damaged(error: BaseException) -> bool:
    """The file itself is bad: opening it anew sets it aside."""
    return isinstance(error, sqlite3.DatabaseError) and _code(error) in DAMAGED


def unusable(error: BaseException) -> str:
    """Why the file cannot be written now (disk full, read-only, locked); empty for any other fault."""
    return f"the ledger cannot be used: {error}" if isinstance(error, sqlite3.OperationalError) else ""


def _set_aside_if_bad(path: Path, now: datetime) -> str:
    """What was wrong and where the file went; empty when it is good or missing."""
    why = fault(path) if path.exists() else ""
    if not why:
        return ""
    name = f"{path.name}.bad-{now:%Y%m%dT%H%M%S.%fZ}"
    for ending in FILES:  # the log of a file belongs to it: SQLite would play it into the next one
        file = path.with_name(path.name + ending)
        if file.exists():
            file.rename(path.with_name(name + ending))
    return f"{why}; kept as {name}"


def fault(path: Path) -> str:
    """What is wrong with a ledger file, empty for nothing (PRAGMA quick_check)."""
    try:  # read-only: closing it must not play the log into a bad file
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", timeout=10, uri=True)) as db:
            tables = {name for (name,) in db.execute("select name from sqlite_master where type = 'table'")}
            if tables and not tables >= OURS:
                return "no ledger of empathd"
            (words,) = db.execute("pragma quick_check(1)").fetchone()
            return "" if words == "ok" else f"damaged: {words}"
    except sqlite3.DatabaseError as error:
        if _code(error) not in DAMAGED:
            raise
        return f"damaged: {error}"


def _code(error: sqlite3.Error) -> int:
    """The primary result code; the higher bytes say more than we need."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
