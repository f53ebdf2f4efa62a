"""The SMTP door: one mail, one recipient, and the truth about how it ended.

Whoever is cut off after the final dot cannot know whether the mail was taken (RFC 1047). All that can be
done is to keep that moment short and to know when we were in it: the body goes out first, then the caller
notes that it commits, then the dot.
"""

from __future__ import annotations

import contextlib
import select
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy

from empathd.daemon.ports import DoorError, Outcome, Receipt
from empathd.daemon.tls import Security, explained, keep_alive, verified

SEVEN_BITS = policy.compat32.clone(cte_type="7bit", linesep="\r\n")
FAILURES = (OSError, ValueError)
"""All that a conversation can end in: smtplib's exceptions are OSErrors, its checks ValueErrors."""


@dataclass(frozen=True, slots=True)
class Server:
    """One SMTP account; times in seconds. Without a username there is no login."""

    host: str
    port: int
    security: Security
    username: str = ""
    password: str = field(default="", repr=False)
    ca_file: str | None = None
    connect_timeout: float = 20
    read_timeout: float = 60
    final_timeout: float = 600
    """For the answer to the final dot, as RFC 5321 section 4.5.3.2.6 asks: filters take their time."""

    @property
    def door(self) -> str:
        """The name in error messages."""
        return f"smtp {self.host}:{self.port}"


class Session(smtplib.SMTP):
    """A conversation that knows whether the final dot may have gone out."""

    committed = False

    def __init__(self, server: Server) -> None:
        self._server = server
        self._context = None if server.security == "none" else verified(server.door, server.ca_file)
        # A name that needs no DNS; replaced below by our address, as RFC 5321 section 4.1.3 allows.
        super().__init__(local_hostname="localhost", timeout=server.connect_timeout)
        self._host = server.host
        try:
            self._enter()
        except BaseException:
            self.close()
            raise

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        sock = socket.create_connection((host, port), timeout)
        keep_alive(sock)
        sock.settimeout(self._server.read_timeout)
        if self._context and self._server.security == "tls":
            return self._context.wrap_socket(sock, server_hostname=host)
        return sock

    def _enter(self) -> None:
        _expect(2, *self.connect(self._server.host, self._server.port))
        address = self._socket().getsockname()[0]
        self.local_hostname = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
        self.ehlo_or_helo_if_needed()
        if self._server.security == "starttls":
            self.starttls(context=self._context)
            self.ehlo_or_helo_if_needed()
        if self._server.username:
            self._log_in()

    def _log_in(self) -> None:
        try:
            self.login(self._server.username, self._server.password)
        except UnicodeEncodeError:  # its text would show a letter of the password
            raise ValueError("login: username and password must be ASCII for SMTP") from None

    def _socket(self) -> socket.socket:
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("the server closed the connection")
        return self.sock

    def deliver(self, raw: bytes, sender: str, recipient: str, committing: Callable[[], None]) -> str:
        """One transaction (RFC 5321 section 3.3); the server's words of acceptance."""
        sender, recipient = _ascii_domain(sender), _ascii_domain(recipient)
        raw, options = self._fitted(raw, f"{sender}{recipient}")
        _expect(2, *self.mail(sender, options))
        _expect(2, *self.rcpt(recipient))
        _expect(3, *self.docmd("DATA"))
        self.send(_dotted(raw))
        if select.select([self._socket()], [], [], 0)[0]:  # it speaks, or has gone, before the dot
            raise smtplib.SMTPDataError(*self.getreply())
        committing()
        self._socket().settimeout(self._server.final_timeout)
        self.committed = True
        self.send(b".\r\n")
        code, words = self.getreply()
        if not 400 <= code < 600:
            _expect(2, code, words)
        self.committed = False  # an answer that we can read settles it
        return _expect(2, code, words)

    def _fitted(self, raw: bytes, addresses: str) -> tuple[bytes, list[str]]:
        """The mail as this server can take it, and the MAIL options that say so (RFC 1870, 6152, 6531)."""
        options = []
        if not addresses.isascii():
            if not self.has_extn("smtputf8"):
                raise ValueError("the server takes no address with letters outside ASCII")
            options.append("SMTPUTF8")
        if not raw.isascii() and self.has_extn("8bitmime"):
            options.append("BODY=8BITMIME")
        elif not raw.isascii():
            with contextlib.suppress(ValueError, LookupError):  # a charset that is missing or not true
                raw = message_from_bytes(raw).as_bytes(policy=SEVEN_BITS)
        return raw, [*options, f"SIZE={len(raw)}"] if self.has_extn("size") else options

    def leave(self) -> None:
        """QUIT; what goes wrong now changes nothing about the mail."""
        try:
            self._socket().settimeout(5)
            self.quit()
        except FAILURES:
            self.close()


class Outbox:
    """An ``OutboxDoor``: a connection for each mail."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def send(self, raw: bytes, sender: str, recipient: str, committing: Callable[[], None]) -> Receipt:
        """Send ``raw`` (RFC 5322, CRLF). Raises only what ``committing`` raises; nothing was sent then."""
        try:
            session = Session(self._server)
        except DoorError as cause:
            return Receipt(Outcome.DEFERRED, cause.why)
        except FAILURES as cause:
            return Receipt(Outcome.DEFERRED, _words(cause))
        called = _Once(committing)
        try:
            return Receipt(Outcome.ACCEPTED, session.deliver(raw, sender, recipient, called))
        except FAILURES as cause:
            if called.failed:
                raise
            return Receipt(_outcome(session, cause), _words(cause))
        finally:
            session.leave() if not called.failed else session.close()

    def probe(self) -> str:
        """Connect, log in, NOOP, QUIT: a line for ``check --online``. Sends no mail; may raise DoorError."""
        try:
            session = Session(self._server)
            encryption = getattr(session.sock, "version", lambda: None)() or "not encrypted"
            try:
                _expect(2, *session.noop())
            finally:
                session.leave()
        except FAILURES as cause:
            code = getattr(cause, "smtp_code", 0)
            again = explained(cause)[1] if isinstance(cause, ssl.SSLError) else not 500 <= code < 600
            raise DoorError(self._server.door, _words(cause), again=again) from cause
        login = f"logged in as {self._server.username}" if self._server.username else "no login"
        return f"{self._server.door}: {encryption}, {login}"


class _Once:
    """The caller's ``committing``; knows that it failed, lest its error be taken for the server's."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call, self.failed = call, False

    def __call__(self) -> None:
        self.failed = True
        self._call()
        self.failed = False


def _expect(hundreds: int, code: int, words: bytes) -> str:
    if code // 100 != hundreds:
        raise smtplib.SMTPResponseException(code, words)
    return f"{code} {words.decode('utf-8', 'replace')}"


def _outcome(session: Session, cause: Exception) -> Outcome:
    if session.committed:
        return Outcome.UNKNOWN
    code = getattr(cause, "smtp_code", 0)
    never = 500 <= code < 600 or (isinstance(cause, ValueError) and not isinstance(cause, OSError))
    return Outcome.REJECTED if never else Outcome.DEFERRED


def _words(cause: Exception) -> str:
    """The server's words, or what became of the connection."""
    match cause:
        case smtplib.SMTPAuthenticationError():
            return f"login refused: {cause.smtp_code} {_text(cause.smtp_error)}; mend username or password"
        case smtplib.SMTPResponseException(smtp_code=-1):
            return "an answer that is no SMTP"
        case smtplib.SMTPResponseException():
            return f"{cause.smtp_code} {_text(cause.smtp_error)}"
        case ssl.SSLError():
            return explained(cause)[0]
        case TimeoutError():
            return "no answer in time"
        case _:
            return str(cause) or type(cause).__name__


def _text(words: bytes | str) -> str:
    return words if isinstance(words, str) else words.decode("utf-8", "replace")


def _ascii_domain(address: str) -> str:
    """A domain with letters outside ASCII as DNS and SMTP know it (IDNA)."""
    if any(letter.isspace() or letter in "<>" for letter in address):
        raise ValueError("an address has no spaces, line ends or angle brackets")
    local, at, domain = address.rpartition("@")
    return f"{local}{at}{domain if domain.isascii() else domain.encode('idna').decode()}"


def _dotted(raw: bytes) -> bytes:
    """Lines that begin with a dot get another (RFC 5321 section 4.5.2); the last line is ended."""
    quoted = (b"\r\n" + raw).replace(b"\r\n.", b"\r\n..")[2:]
    return quoted if quoted.endswith(b"\r\n") else quoted + b"\r\n"
