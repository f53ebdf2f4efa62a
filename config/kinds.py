"""The kinds of value that stand in the configuration, each with its reading and its JSON Schema."""

from __future__ import annotations

import ipaddress
import re
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    Strict,
    ValidationInfo,
)
from pydantic import WithJsonSchema as Schema

from empathd.config import durations
from empathd.config.problems import fault, shown
from empathd.replies.hours import Span

ADDRESS = r"^[^@\s<>,;:\"()\[\]\\]{1,64}@[A-Za-z0-9À-￿](?:[A-Za-z0-9À-￿.-]{0,251}[A-Za-z0-9À-￿])?$"
HOST = r"^[A-Za-z0-9À-￿_:](?:[A-Za-z0-9À-￿_.:-]{0,251}[A-Za-z0-9À-￿_])?$"
SPAN = r"^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$"
NAME = r"^[a-z0-9][a-z0-9-]{0,62}$"


class Section(BaseModel):
    """A part of the configuration: it cannot be changed, and knows no key but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise fault(f"{shown(value)} is not a text", "write a text, in quotes if it looks like a number")
    if not value.strip() or not value.isprintable():
        raise fault(f"{shown(value)} is empty or holds a line break", "write a text of one line")
    return value.strip()


def _pattern(value: Any) -> str:
    text = _text(value)
    try:
        found = re.compile(text)
    except re.error as error:
        raise fault(
            f"{shown(value)} is no regular expression: {error}", "write it as Python's re reads it, in quotes"
        ) from None
    if found.search(""):
        raise fault(f"{shown(value)} matches nothing at all", "let it match at least one letter or digit")
    return text


def _duration(value: Any) -> timedelta:
    if isinstance(value, timedelta):
        return value
    if isinstance(value, int | float):
        raise fault(f"{shown(value)} has no unit", f'write a length of time such as "{value}m" or "{value}h"')
    try:
        return durations.parse(_text(value))
    except ValueError as error:
        raise fault(f"{shown(value)} {error}", "write it like 90s, 45m, 6h, 2d or 1h30m") from None


def _some(value: timedelta) -> timedelta:
    if not value:
        raise fault(
            f"{shown(durations.spelled(value))} is no time at all", "write a length of time such as 30s or 6h"
        )
    return value


def _address(value: Any) -> str:
    text = _text(value)
    domain = text.rpartition("@")[2]
    if not re.fullmatch(ADDRESS, text) or ".." in text or text.startswith(".") or ".@" in text or not domain:
        raise fault(f"{shown(text)} is not an e-mail address", "write it bare, like support@acme.example")
    return text


def _host(value: Any) -> str:
    text = _text(value)
    if not re.fullmatch(HOST, text) or ".." in text or (":" in text and not _is_ip(text)):
        raise fault(
            f"{shown(text)} is not a host name", "write the bare name or IP address, like mail.acme.example"
        )
    return text


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """Does the name stay inside this machine? ``localhost``, 127.0.0.0/8 and ::1 do."""
    if _is_ip(host):
        return ipaddress.ip_address(host).is_loopback
    return host.lower() == "localhost" or host.lower().endswith(".localhost")


def _location(value: Any, info: ValidationInfo) -> Path:
    if isinstance(value, Path):
        return value
    return located(_text(value), info)


def located(text: str, info: ValidationInfo) -> Path:
    """A path; a relative one counts from the folder of the configuration file."""
    base = (info.context or {}).get("base", Path())
    return Path(base) / text


def _language(value: Any) -> str:
    text = _text(value)
    if not re.fullmatch("[a-z]{2}", text):
        raise fault(
            f"{shown(text)} is not a language code", "write two small letters (ISO 639-1), like en or nl"
        )
    return text


def _span(value: Any) -> Span:
    if isinstance(value, tuple):
        return value
    found = re.fullmatch(SPAN, value, re.ASCII) if isinstance(value, str) else None
    if found is None:
        raise fault(f"{shown(value)} is not a span of time", 'write it like "09:00-12:30"')
    hour, minute, until_hour, until_minute = map(int, found.groups())
    start, end = hour * 60 + minute, until_hour * 60 + until_minute
    if minute > 59 or until_minute > 59 or end > 24 * 60 or start >= 24 * 60:
        raise fault(f"{shown(value)} names a time that no clock shows", "write times from 00:00 to 24:00")
    if end <= start:
        raise fault(
            f"{shown(value)} ends before it begins",
            'write the earlier time first; split a night in two: "22:00-24:00", next day "00:00-06:00"',
        )
    return time(*divmod(start, 60)), time(*divmod(end % (24 * 60), 60))


def _box_name(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(NAME, value):
        raise fault(
            f"{shown(value)} cannot name a mailbox, because a file is called after it",
            "write small letters, digits and hyphens, like support or help-nl",
        )
    return value


def _day(value: Any) -> date:
    try:
        return value if isinstance(value, date) else date.fromisoformat(_text(value))
    except ValueError:
        raise fault(f"{shown(value)} is not a date", "write it like 2026-12-24") from None


_LENGTH = Schema({"type": "string", "pattern": durations.PATTERN})
BoxName = Annotated[str, PlainValidator(_box_name), Schema({"type": "string", "pattern": NAME})]
Text = Annotated[str, PlainValidator(_text), Schema({"type": "string", "minLength": 1})]
Pattern = Annotated[str, PlainValidator(_pattern), Schema({"type": "string", "format": "regex"})]
Duration = Annotated[timedelta, PlainValidator(_duration), PlainSerializer(durations.spelled), _LENGTH]
Length = Annotated[
    timedelta,
    PlainValidator(lambda value: _some(_duration(value))),
    PlainSerializer(durations.spelled),
    _LENGTH,
]
Address = Annotated[
    str, PlainValidator(_address), Schema({"type": "string", "pattern": r"^[^@\s]+@[^@\s]+$"})
]
Host = Annotated[str, PlainValidator(_host), Schema({"type": "string", "minLength": 1})]
Location = Annotated[Path, PlainValidator(_location), Schema({"type": "string", "minLength": 1})]
Language = Annotated[str, PlainValidator(_language), Schema({"type": "string", "pattern": "^[a-z]{2}$"})]
Hours = Annotated[Span, PlainValidator(_span), Schema({"type": "string", "pattern": SPAN})]
Day = Annotated[date, PlainValidator(_day), Schema({"type": "string", "format": "date"})]
Kind = Annotated[str, Field(pattern="^[a-z][a-z_]{0,30}$")]
Port = Annotated[int, Strict(), Field(ge=1, le=65535)]
Count = Annotated[int, Strict(), Field(ge=1, le=100_000)]
