"""Headers of a mail in Sent or Drafts as evidence: whom it answers, who wrote it, whether we did."""

from __future__ import annotations

import re
from email.message import Message

from empathd.daemon.imap.answers import Fetched
from empathd.daemon.ports import Place, Trace
from empathd.detectors.headers import addresses
from empathd.detectors.message import Address
from empathd.detectors.structure import taken_apart

FIELDS = "MESSAGE-ID REFERENCES IN-REPLY-TO FROM TO CC BCC X-EMPATHD AUTO-SUBMITTED"
ITEMS = f"FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS ({FIELDS})]<0.65536>"
ID = re.compile(r"<[^<>\s]{1,990}>")


def trace(where: Place, mail: Fetched) -> Trace:
    """What the headers say; never raises, whatever they hold."""
    headers, _ = taken_apart(mail.content or b"")
    sender = next(iter(_addresses(headers, "From")), Address(""))
    answered = " ".join((*_every(headers, "References"), *_every(headers, "In-Reply-To")))
    automatic = (value.partition(";")[0].strip().lower() for value in _every(headers, "Auto-Submitted"))
    return Trace(
        place=where,
        message_id=next(iter(ID.findall(" ".join(_every(headers, "Message-ID")))), ""),
        references=tuple(dict.fromkeys(ID.findall(answered))),
        sender=sender.email,
        sender_name=sender.name,
        recipients=tuple(dict.fromkeys(one.email for one in _addresses(headers, "To", "Cc", "Bcc"))),
        mark=next(iter(_every(headers, "X-Empathd")), ""),
        automatic=any(value not in {"", "no"} for value in automatic),
        arrived=mail.arrived,
        flags=mail.flags,
    )


def message_id(header: bytes) -> str:
    """The Message-ID of raw bytes, with its brackets; empty where there is none."""
    return next(iter(ID.findall(" ".join(_every(taken_apart(header)[0], "Message-ID")))), "")


def _every(headers: Message, name: str) -> list[str]:
    """All values of a field, unfolded."""
    return [" ".join(str(value).split()) for value in headers.get_all(name, [])]


def _addresses(headers: Message, *names: str) -> list[Address]:
    return [one for name in names for value in _every(headers, name) for one in addresses(value)]
