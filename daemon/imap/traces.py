"""Headers of a mail in Sent or Drafts as evidence: whom it answers, who wrote it, whether we did."""

from __future__ import annotations

import re
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses

from empathd.daemon.imap.answers import Fetched
from empathd.daemon.ports import Place, Trace
from empathd.detectors.headers import named

FIELDS = "MESSAGE-ID REFERENCES IN-REPLY-TO FROM TO CC BCC X-EMPATHD AUTO-SUBMITTED"
ITEMS = f"FLAGS INTERNALDATE BODY.PEEK[HEADER.FIELDS ({FIELDS})]<0.65536>"
ID = re.compile(r"<[^<>\s]{1,990}>")
PARSER: BytesHeaderParser[Message] = BytesHeaderParser(policy=compat32)


def trace(where: Place, mail: Fetched) -> Trace:
    """What the headers say; never raises, whatever they hold."""
    headers = PARSER.parsebytes(mail.content or b"")
    sender_name, sender = next(iter(_addresses(headers, "From")), ("", ""))
    answered = " ".join((*_every(headers, "References"), *_every(headers, "In-Reply-To")))
    automatic = (value.partition(";")[0].strip().lower() for value in _every(headers, "Auto-Submitted"))
    return Trace(
        place=where,
        message_id=next(iter(ID.findall(" ".join(_every(headers, "Message-ID")))), ""),
        references=tuple(dict.fromkeys(ID.findall(answered))),
        sender=sender,
        sender_name=sender_name,
        recipients=tuple(dict.fromkeys(address for _, address in _addresses(headers, "To", "Cc", "Bcc"))),
        mark=next(iter(_every(headers, "X-Empathd")), ""),
        automatic=any(value not in {"", "no"} for value in automatic),
        arrived=mail.arrived,
        flags=mail.flags,
    )


def message_id(header: bytes) -> str:
    """The Message-ID of raw bytes, with its brackets; empty where there is none."""
    return next(iter(ID.findall(" ".join(_every(PARSER.parsebytes(header), "Message-ID")))), "")


def _every(headers: Message, name: str) -> list[str]:
    """All values of a field, unfolded."""
    return [" ".join(str(value).split()) for value in headers.get_all(name, [])]


def _addresses(headers: Message, *names: str) -> list[tuple[str, str]]:
    values = [value for name in names for value in _every(headers, name)]
    try:
        pairs = getaddresses(values)
    except (ValueError, IndexError, TypeError):  # the standard library on broken quoting
        return []
    return [(named(name), address.lower()) for name, address in pairs if "@" in address]
