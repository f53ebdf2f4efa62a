"""A mail as we read it: who writes, in answer to what, in which new words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

Key = NewType("Key", str)
"""Names a mail by what it says (Message-ID, Date, From, Subject, start of the text), never by a UID."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address of a header field: ``email`` in lower case, ``name`` decoded, without quotes."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, taken apart. Every field has a value, however broken the mail was."""

    key: Key
    message_id: str = ""
    """With its angle brackets, or empty."""
    references: tuple[str, ...] = ()
    """The ids it answers, oldest first: References, then In-Reply-To, no id twice."""
    sender: tuple[Address, ...] = ()
    """All addresses of From: a person's mail has exactly one."""
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    """The Date header, aware; None where it is missing or unreadable. Never a clock: see INTERNALDATE."""
    text: str = ""
    """The new words only: no quotes, no signature, no legal footer; lines end in ``\\n``.

    Of a social network's notification the customer's own words, where they can be told.
    """
    body: str = ""
    """All readable words, for quoting below a reply."""
    passed_on: Address | None = None
    """Who wrote the words, where the sender only passes them on ("FYI"); empty where that is not told."""
    headers: tuple[tuple[str, str], ...] = ()
    """(name in lower case, value unfolded and not decoded), in order, repeats kept."""
    kinds: tuple[str, ...] = ()
    """Content types of all parts, outermost first: ``multipart/report``, ``text/plain``."""
    odd: str = ""
    """What of it was left unread though it could matter, in words; empty for an ordinary mail."""

    def every(self, name: str) -> tuple[str, ...]:
        """All values of a header field; ``name`` in lower case."""
        return tuple(value for field, value in self.headers if field == name)

    @property
    def customer(self) -> Address | None:
        """Whom a reply goes to: the first Reply-To, else From; None when there is nobody."""
        return next(iter((*self.reply_to, *self.sender)), None)
