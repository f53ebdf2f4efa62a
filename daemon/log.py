"""One line an event: ``hold.sent mailbox=support case=3f2a due_in=12m``, and nobody's address or words.

Each line can be read by a person and cut up by a machine: a name, then ``field=value`` pairs in logfmt.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TextIO

LOG = logging.getLogger("empathd")
QUIET = ("imapclient", "imapclient.imaplib", "watchdog")
"""Never below WARNING: at DEBUG imapclient writes whole mails into the log."""

PRIORITY = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}
PLAIN = re.compile(r"[^\s\"=\\]+")
ADDRESS = re.compile(r"[^\s<>\"'=,;:()\[\]@]{1,64}@[\w.-]{1,253}")


def event(name: str, /, *, level: int = logging.INFO, **fields: object) -> None:
    """Write one event; fields that are None are left out, timedeltas read ``12m``."""
    if LOG.isEnabledFor(level):
        pairs = (f"{key}={value_text(value)}" for key, value in fields.items() if value is not None)
        LOG.log(level, "%s", " ".join((name, *pairs)))


def value_text(value: object) -> str:
    """A field's value as it stands in the log: bare when it is one plain word, else quoted on one line."""
    match value:
        case timedelta():
            text = duration(value)
        case datetime():
            text = value.isoformat(timespec="seconds")
        case bool():
            text = "yes" if value else "no"
        case float():
            text = f"{value:.3g}"
        case _:
            text = str(value)
    if text.isprintable() and PLAIN.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=not text.isprintable())  # no value can begin a line of its own


def duration(span: timedelta) -> str:
    """A time span in at most two units: ``5h50m``, ``12m``, ``40s``, ``-3m``."""
    seconds = round(abs(span.total_seconds()))
    sign = "-" if span < timedelta(0) and seconds else ""
    sizes = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))
    first = next((at for at, (_, size) in enumerate(sizes) if seconds >= size), 3)
    parts: list[str] = []
    for unit, size in sizes[first : first + 2]:
        count, seconds = divmod(seconds, size)
        if count or not parts:
            parts.append(f"{count}{unit}")
    return sign + "".join(parts)


def configure(
    level: str | int = "INFO", stream: TextIO | None = None, environ: Mapping[str, str] = os.environ
) -> None:
    """Send the log to ``stream`` (standard error): for the journal with priorities, else with the time."""
    stream = sys.stderr if stream is None else stream
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Line(for_journal(stream, environ)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    LOG.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def for_journal(stream: TextIO, environ: Mapping[str, str]) -> bool:
    """``stream`` ends in systemd's journal: JOURNAL_STREAM names its device and inode (systemd.exec(5))."""
    try:
        about = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return environ.get("JOURNAL_STREAM") == f"{about.st_dev}:{about.st_ino}"


class _Line(logging.Formatter):
    """Puts a priority (journal) or the time before each line; above DEBUG it blots out mail addresses."""

    def __init__(self, journal: bool) -> None:
        super().__init__(datefmt="%Y-%m-%dT%H:%M:%SZ")
        self.converter = time.gmtime
        self._journal = journal

    def format(self, record: logging.LogRecord) -> str:
        text = record.getMessage() if record.name == LOG.name else f"{record.name}: {record.getMessage()}"
        if record.exc_info:
            text += "\n" + self.formatException(record.exc_info)
        if record.levelno >= logging.INFO:  # what servers and libraries say may hold addresses, too
            text = ADDRESS.sub("<address>", text)
        return "\n".join(self._head(record) + line for line in text.splitlines() or [""])

    def _head(self, record: logging.LogRecord) -> str:
        if self._journal:
            return f"<{PRIORITY.get(record.levelno, 6)}>"
        return f"{self.formatTime(record, self.datefmt)} {record.levelname} "
