"""From nothing to a logged-in connection: encryption, login, what the server offers."""

from __future__ import annotations

import ssl
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from empathd.daemon.imap import errors
from empathd.daemon.imap.account import Account
from empathd.daemon.imap.line import Line
from empathd.daemon.ports import DoorError


class Client(IMAPClient):  # type: ignore[misc]
    """imapclient over our own line."""

    def __init__(self, account: Account, line: Line) -> None:
        self._ours = line
        timeout = SocketTimeout(account.connect_timeout, account.read_timeout)
        super().__init__(account.host, account.port, ssl=account.security == "tls", timeout=timeout)
        self._imap.debug = 0  # else each line and each body is formatted for a log that is off

    def _create_IMAP4(self) -> Line:  # noqa: N802 - imapclient's name
        return self._ours


def dial(account: Account, context: ssl.SSLContext | None) -> Line:
    """Connect; encrypted from the first byte where the account says ``tls``."""
    at_once = context if account.security == "tls" else None
    seconds = (account.connect_timeout, account.read_timeout, account.answer_timeout)
    return Line(account.host, account.port, at_once, *seconds)


def login(client: Any, account: Account) -> None:
    """PLAIN where offered, since it carries any character; else LOGIN, which carries ASCII."""
    offered, user = set(client.capabilities()), account.username
    try:
        if b"AUTH=PLAIN" in offered:
            client.plain_login(user, account.password)
        elif b"LOGINDISABLED" in offered:
            why = "login: the server takes no password on this connection; try security: starttls"
            raise DoorError(account.door, why, again=False)
        else:
            client.login(client._imap._quote(user), account.password)
    except LoginError as cause:
        if isinstance(cause.__context__, client.AbortError):  # the line broke, nobody refused
            raise cause.__context__ from None
        raise errors.login_refused(account.door, user, errors.words_of(cause)) from None
    except UnicodeEncodeError:
        why = "login: this server takes only ASCII in username and password"
        raise DoorError(account.door, why, again=False) from None


def offered(client: Any) -> frozenset[str]:
    """CAPABILITY after the login: a server may offer more to those it knows."""
    client._cached_capabilities = None
    client._imap.untagged_responses.clear()
    return frozenset(word.decode("ascii", "replace") for word in client.capabilities())


def introduce(client: Any) -> str:
    """The server's name and version (RFC 2971); some providers let nobody in who gives no name."""
    answer = client.id_({"name": "empathd"})
    told = answer[0] if answer and isinstance(answer[0], tuple) else ()
    words = [word.decode("utf-8", "replace") if isinstance(word, bytes) else "" for word in told]
    fields = {name.lower(): value for name, value in zip(words[::2], words[1::2], strict=False)}
    return " ".join(filter(None, (fields.get("name"), fields.get("version"))))
