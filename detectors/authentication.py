"""Has our own mail server vouched for the sender? Authentication-Results (RFC 8601), and only its own.

A sender can write such fields as well. Theirs travel inside the mail and so stand below the Received
field of the server that took it in, ours at the top. Believed is, therefore, what names the trusted host

- above that server's Received field, or
- right below it, before the next Received field, because there Gmail and the milters of Postfix write it;

and of several fields the top-most that speaks of a method. The second place is the sender's as well unless
the server removes foreign fields that bear its name, as RFC 8601 section 5 demands and all of them do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from empathd.detectors.message import Message

FIELD = "authentication-results"
MOST_FIELDS = 30
"""Fields that are read; a server writes a handful at most."""
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s;"=]+|[;=]')
BY = re.compile(r"(?:^|\s)by\s+([^\s;]{1,255})", re.I)
LOCAL_DELIVERY = re.compile(r"\swith\s+lmtp", re.I)
"""A hop within the same machine (Dovecot): not where the mail came in."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a server found out by one method: ``dkim``, ``pass``, ``{"header.d": "shop.example"}``."""

    method: str
    result: str
    about: dict[str, str] = field(default_factory=dict)


def doubt(message: Message, trusted_host: str) -> str | None:
    """Why the sender may be somebody else; None where ``trusted_host`` vouches for the From address.

    It vouches by a DMARC pass, or by a DKIM or SPF pass for the domain in From, one above or one below it.
    Neighbours (``news.shop.example`` for ``mail.shop.example``) only count by DMARC, for without a list of
    public suffixes two strangers below one registry look like neighbours.
    """
    if len(message.sender) != 1:
        return "not one sender that could be vouched for"
    address = message.sender[0].email
    found = tuple(results(message, trusted_host))
    if not found:
        return f"{trusted_host} says nothing about the sender"
    if any(one.method == "dmarc" and one.result == "fail" for one in found):
        return f"{trusted_host} found the sender forged (dmarc=fail)"
    if not any(_vouches(one, _domain(address)) for one in found):
        return f"{trusted_host} does not vouch for the sender"
    if any(one.email != address for one in message.reply_to):
        return f"{trusted_host} vouches for the sender, but Reply-To is another address"
    return None


def refuted(message: Message, trusted_host: str) -> bool:
    """Did the trusted host look at the sender and find no proof? Not so for mail that never passed it."""
    return any(results(message, trusted_host)) and doubt(message, trusted_host) is not None


def results(message: Message, trusted_host: str) -> Iterator[Result]:
    """All that the trusted host says, of each method the top-most field alone. Never raises."""
    known = set[str]()
    for value, above in islice(_fields(message, trusted_host.lower()), MOST_FIELDS):
        said = tuple(_said(value, trusted_host.lower(), above))
        yield from (one for one in said if one.method not in known)
        known |= {one.method for one in said}


def _fields(message: Message, host: str) -> Iterator[tuple[str, bool]]:
    """The fields in the two places that are believed; True: above the server's own Received field."""
    border, found = _border(message, host)
    for at, (name, value) in enumerate(message.headers):
        if name == "received" and at > border:
            return
        if name == FIELD:
            yield value, found and at < border


def _border(message: Message, host: str) -> tuple[int, bool]:
    """Where the field is that the trusted host wrote when the mail came in; else the top-most Received."""
    received = (each for each in enumerate(message.headers) if each[1][0] == "received")
    hops = [(at, _uncommented(value)) for at, (_, value) in received]
    for at, hop in hops:
        if not BY.search(hop):
            break  # a greeting such as "x(" makes our own field unreadable: what is below may be a forgery
        if _by(hop, host) and not LOCAL_DELIVERY.search(hop):
            return at, True
    else:
        at = hops[0][0] if hops else -1
    return at, False


def _by(hop: str, host: str) -> bool:
    """Was this hop written by the host, or one below its name as in Microsoft's farms?"""
    found = BY.search(hop)
    return found is not None and f".{found[1].lower().rstrip('.')}".endswith(f".{host}")


def _said(value: str, host: str, above: bool) -> Iterator[Result]:
    """The results in one field if it is the host's; Microsoft 365 names no host, and counts by its place."""
    first, *rest = _segments(_uncommented(value))
    if "=" in first:
        parts, named = [first, *rest], above
    else:
        parts, named = rest, bool(first) and _unquoted(first[0]).rstrip(".") == host
    if named:
        yield from (one for one in map(_result, parts) if one)


def _result(tokens: list[str]) -> Result | None:
    """``dkim=pass header.d=shop.example`` of one part; None where it says nothing."""
    pairs = [
        (tokens[at - 1].lower(), _unquoted(tokens[at + 1]))
        for at in range(1, len(tokens) - 1)
        if tokens[at] == "="
    ]
    if not pairs:
        return None
    (method, result), *about = pairs
    return Result(method.partition("/")[0], result, dict(reversed(about)))


def _segments(value: str) -> list[list[str]]:
    """The tokens between semicolons."""
    segments: list[list[str]] = [[]]
    for token in TOKEN.findall(value):
        if token == ";":
            segments.append([])
        else:
            segments[-1].append(token)
    return segments


def _uncommented(value: str) -> str:
    """Without its comments, nested ones too (RFC 5322 section 3.2.2); in quotes a bracket is a letter."""
    kept, depth, quoted, escaped = list[str](), 0, False, False
    for char in value:
        if escaped or (char == "\\" and (quoted or depth)):
            escaped = not escaped
        elif char == '"' and not depth:
            quoted = not quoted
        elif char == "(" and not quoted:
            depth += 1
        elif char == ")" and not quoted and depth:
            depth -= 1
            kept.append(" ")
            continue
        if not depth:
            kept.append(char)
    return "".join(kept)


def _unquoted(token: str) -> str:
    text = token[1:-1].replace("\\", "") if token.startswith('"') and len(token) > 1 else token
    return text.strip().lower()


def _vouches(one: Result, sender: str) -> bool:
    """Does a passed method speak of the sender's domain?"""
    if one.result != "pass":
        return False
    match one.method:
        case "dmarc":
            return _domain(one.about.get("header.from", sender)) == sender
        case "dkim":
            return any(_related(one.about.get(name, ""), sender) for name in ("header.d", "header.i"))
        case "spf":
            return any(_related(one.about.get(name, ""), sender) for name in ("smtp.mailfrom", "smtp.mail"))
        case _:
            return False


def _related(value: str, sender: str) -> bool:
    """The same domain, or one above or below the other; never a top-level domain."""
    domain = _domain(value)
    shorter, longer = sorted((domain, sender), key=len)
    return "." in shorter and f".{longer}".endswith(f".{shorter}")


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip("<>. ").lower()
