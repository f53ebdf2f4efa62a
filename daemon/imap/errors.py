"""What went wrong, in words for a person, and whether another try can help."""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Sequence

from empathd.daemon.ports import DoorError
from empathd.daemon.tls import explained

BACKOFF = re.compile(r"backoff time: (\d{1,9})\s*milliseconds", re.I)
LASTING = re.compile(
    r"\[(AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|NOPERM|CANNOT|LIMIT"
    r"|OVERQUOTA|NONEXISTENT|TRYCREATE|CLIENTBUG|TOOBIG)\b|authenticated but not connected",
    re.I,
)
"""Response codes of RFC 3501 and 5530 that a person must mend; the second is Microsoft 365's."""
PASSING = re.compile(r"\[(UNAVAILABLE|INUSE|SERVERBUG)\b|temporar|try again|too many|throttled", re.I)


def lasting(words: str) -> bool:
    """A refusal that will be repeated until a person mends something."""
    return bool(LASTING.search(words)) and not PASSING.search(words)


def concerns_all(words: str) -> bool:
    """A refusal that is not about this one mail: the server is busy, or will take none at all."""
    return bool(PASSING.search(words)) or (lasting(words) and "TOOBIG" not in words)


def is_refusal(cause: BaseException | None) -> bool:
    """The server said no, or that it does not know the command; the connection is as good as before."""
    return isinstance(cause, imaplib.IMAP4.error) and not isinstance(cause, imaplib.IMAP4.abort)


def words_of(cause: BaseException) -> str:
    """The server's own words, without Python's dress."""
    text = str(cause.args[0]) if cause.args else ""
    text = re.sub(r"""\[?b(['"])(.*?)\1\]?$""", r"\2", text)
    return text or str(cause) or type(cause).__name__


def refused(door: str, what: str, words: str, *, again: bool | None = None) -> DoorError:
    """A NO or BAD of the server to ``what``."""
    found = BACKOFF.search(words)
    again = not lasting(words) if again is None else again
    return DoorError(door, f"{what}: {words}", again=again, wait=int(found[1]) / 1000 if found else 0)


def login_refused(door: str, user: str, words: str) -> DoorError:
    """A login that failed: the password's fault, unless the server says that it is its own."""
    if PASSING.search(words):
        return refused(door, "login", words, again=True)
    return refused(door, f"login of {user} refused", f"{words}; mend username or password", again=False)


def door_error(door: str, what: str, cause: Exception) -> DoorError:
    """Any failure in talking to a server as the one error the loop knows. ``what``: what we were doing."""
    match cause:
        case DoorError():
            return cause
        case ssl.SSLError():
            why, again = explained(cause)
            return DoorError(door, f"{what}: {why}", again=again)
        case socket.gaierror():
            return DoorError(door, f"{what}: the host's name is not known ({cause.strerror}); check host")
        case TimeoutError():
            return DoorError(door, f"{what}: no answer in time")
        case OSError():
            return DoorError(door, f"{what}: {cause.strerror or cause}")
        case imaplib.IMAP4.readonly():
            why = "the server opens the folder read-only; give this user the right to set flags (ACL: lrsw)"
            return DoorError(door, f"{what}: {why}", again=False)
        case imaplib.IMAP4.abort():
            return refused(door, what, words_of(cause), again=True)
        case imaplib.IMAP4.error():
            return refused(door, what, words_of(cause))
        case _:
            return DoorError(door, f"{what}: an answer we cannot read ({type(cause).__name__}: {cause})")


def text(data: Sequence[bytes | None]) -> str:
    """Lines of an answer as text."""
    return " ".join((line or b"").decode("utf-8", "replace") for line in data)
