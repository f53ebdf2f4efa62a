"""The readers of mail: one for all mailboxes that read alike, and one where nothing is configured."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from empathd.daemon.log import event
from empathd.detectors.message import Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Detector
from empathd.detectors.registry import find

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings


def reader(settings: Settings, mailbox: Mailbox) -> Reader:
    """Reads a mailbox's mail: its own addresses, the product's functions, the team's language and facts."""
    ours, own = settings.detectors, tuple(settings.detectors.details.items())
    return _reader(ours.core_functions, mailbox.us, settings.replies.language, mailbox.trusted_host, own)


def plain_reader() -> Reader:
    """A reader where there is no configuration: nobody's mailbox, no core functions."""
    return _reader((), frozenset(), "en", "", ())


@lru_cache(maxsize=64)  # putting all phrases together takes about half a second
def _reader(
    core_functions: tuple[str, ...],
    us: frozenset[str],
    language: str,
    trusted_host: str,
    own: tuple[tuple[str, tuple[str, ...]], ...],
) -> Reader:
    patterns = tuple((kind, re.compile(each)) for kind, row in own for each in row)
    return Reader(_detectors(core_functions), us, language, _failed, trusted_host, patterns)


def reader_for(settings: Settings, message: Message) -> Reader:
    """The reader of the mailbox that a message was written to."""
    return reader(settings, mailbox_of(settings, message))


def mailbox_of(settings: Settings, message: Message) -> Mailbox:
    """The mailbox that a message was written to; the first of all where none of them is named."""
    named = {address.email for address in (*message.to, *message.cc)}
    return next((box for box in settings.mailboxes if box.us & named), settings.mailboxes[0])


def _detectors(core_functions: tuple[str, ...]) -> Mapping[str, Detector]:
    """All there are; ConfigError when an installed one does not load or a core function says nothing."""
    try:
        return find(None, core_functions)
    except (ImportError, ValueError) as error:
        from empathd.daemon.source import refused  # here: only who has a configuration waits for its grammar

        key = "detectors.core_functions" if isinstance(error, ValueError) else ""
        raise refused(Path("detectors"), key, str(error), "") from error


def _failed(detector: str, error: Exception) -> None:
    event("detector.failed", level=logging.WARNING, detector=detector, why=type(error).__name__)
