"""A support mailbox in which agents have been at work, and what must be true of it in the end."""

from __future__ import annotations

from collections import Counter
from email import message_from_bytes
from typing import Protocol

from tests.acme import answer, mail

OURS = ("empathd-", "cue-", "urgency-")
TAGS = frozenset({"empathd-seen", "empathd-drafted", "cue-stuck"})
SETTLED = mail(90, sender="Cy <cy@customer.example>", text="Thanks, solved!\n")
BEGUN = mail(91, sender="Di <di@customer.example>")


class Box(Protocol):
    """A mailbox that can be looked into."""

    def put(self, folder: str, raw: bytes, *, flags: list[str] = ...) -> None: ...
    def mails(self, folder: str) -> list[tuple[bytes, frozenset[str]]]: ...
    def flags_of(self, message_id: str, folder: str = "INBOX") -> frozenset[str]: ...


def furnish(mailbox: Box) -> None:
    """Mail that agents have dealt with, a reply they have begun, one they have sent."""
    mailbox.put("INBOX", SETTLED, flags=["\\Seen", "\\Answered", "vip"])
    mailbox.put("INBOX", BEGUN, flags=["\\Seen"])
    mailbox.put("Drafts", answer(91), flags=["\\Draft", "\\Seen"])
    mailbox.put("Sent", answer(90), flags=["\\Seen"])


def question(number: int) -> bytes:
    """A mail of a customer of its own who is stuck."""
    return mail(number, sender=f"C{number} <c{number}@customer.example>")


def foreign(mailbox: Box) -> dict[str, Counter[tuple[bytes, frozenset[str]]]]:
    """All that others wrote, with the flags that others set."""
    return {
        folder: Counter(
            (raw, frozenset(flag for flag in flags if not flag.startswith(OURS)))
            for raw, flags in mailbox.mails(folder)
            if b"\r\nX-Empathd:" not in raw
        )
        for folder in ("INBOX", "Drafts", "Sent")
    }


def answered(mailbox: Box) -> Counter[str]:
    """How many drafts of ours there are by the Message-ID that they answer."""
    ours = (raw for raw, _ in mailbox.mails("Drafts") if b"\r\nX-Empathd:" in raw)
    return Counter(str(message_from_bytes(raw)["In-Reply-To"]) for raw in ours)


def tags(mailbox: Box, number: int) -> frozenset[str]:
    """Our keywords on a customer's mail."""
    return frozenset(
        flag for flag in mailbox.flags_of(f"<m{number}@customer.example>") if flag.startswith(OURS)
    )
