"""An IMAP server in this very process, in memory, on loopback: for ``empathd demo`` alone.

    with MailServer("help@acme.example", "secret") as server:
        server.deliver(raw, arrived)

It is pymap, which as shipped drops keywords it was not told of; one override makes it keep any.
"""

from __future__ import annotations

import asyncio
import imaplib
import socket
import threading
from argparse import Namespace
from collections.abc import Iterable
from contextlib import AsyncExitStack, closing, suppress
from datetime import datetime
from types import TracebackType
from typing import Any, Self

HOST = "127.0.0.1"
FOLDERS = ("Drafts", "Sent")
"""pymap has no SPECIAL-USE (RFC 6154): clients, ours too, go by the names."""


class MissingExtraError(Exception):
    """The demo's servers are not installed; the text says how to get them."""

    def __init__(self) -> None:
        super().__init__("the demo needs two more packages; install them with: pip install 'empathd[demo]'")


class MailServer:
    """One mailbox with INBOX, Drafts and Sent, served from a thread of its own until ``with`` ends."""

    def __init__(self, user: str, password: str, port: int = 0) -> None:
        self.user, self.password = user, password
        self.port = port or free_port()
        self._failure: BaseException | None = None
        self._ready = threading.Event()

    def __enter__(self) -> Self:
        serve = _service(self.user, self.password, self.port)
        self._thread = threading.Thread(target=self._run, args=(serve,), name="demo-imap", daemon=True)
        self._thread.start()
        if not self._ready.wait(15) or self._failure:
            raise RuntimeError(f"the demo's IMAP server did not start: {self._failure or 'no answer'}")
        with closing(_Session(self)) as session:
            for name in FOLDERS:
                session.imap.create(name)
                session.imap.subscribe(name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(RuntimeError):  # the loop may have ended by itself
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(5)

    def deliver(
        self, raw: bytes, arrived: datetime, folder: str = "INBOX", flags: Iterable[str] = ()
    ) -> None:
        """Put a mail into a folder; ``arrived`` (aware) becomes its INTERNALDATE."""
        with closing(_Session(self)) as session:
            given = f"({' '.join(flags)})"
            done, answer = session.imap.append(folder, given, imaplib.Time2Internaldate(arrived), raw)
            if done != "OK":
                raise RuntimeError(f"the demo's IMAP server refused a mail: {answer!r}")

    def mails(self, folder: str) -> list[tuple[frozenset[str], bytes]]:
        """Flags and bytes of all mails of a folder, oldest first; nothing is changed by looking."""
        with closing(_Session(self)) as session:
            session.imap.select(folder, readonly=True)
            _, answer = session.imap.fetch("1:*", "(FLAGS BODY.PEEK[])")
            return [
                (frozenset(flag.decode() for flag in imaplib.ParseFlags(part[0])), part[1])
                for part in answer
                if isinstance(part, tuple)
            ]

    def _run(self, serve: Any) -> None:
        asyncio.run(self._main(serve))

    async def _main(self, serve: Any) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        try:
            async with AsyncExitStack() as stack:
                await serve(stack)
                self._ready.set()
                await self._stop.wait()
        except OSError as error:
            self._failure = error
        finally:
            self._ready.set()


class _Session:
    """A logged-in connection; ``close`` logs out."""

    def __init__(self, server: MailServer) -> None:
        self.imap = imaplib.IMAP4(HOST, server.port, timeout=15)
        self.imap.login(server.user, server.password)

    def close(self) -> None:
        with suppress(OSError, imaplib.IMAP4.error):
            self.imap.logout()


def free_port() -> int:
    """A port of the loopback interface that nobody listens on now."""
    with socket.socket() as door:
        door.bind((HOST, 0))
        return int(door.getsockname()[1])


def _service(user: str, password: str, port: int) -> Any:
    """pymap, ready to be started on an event loop; MissingExtraError where it is not installed."""
    try:
        from pymap.backend.dict import DictBackend
        from pymap.backend.dict.mailbox import MailboxData
        from pymap.imap import IMAPService
        from pymap.parsing.specials.flag import Recent, Wildcard, get_system_flags
        from pysasl.hashing import BuiltinHash
    except ImportError as error:
        raise MissingExtraError from error

    # Announce "\\*" (RFC 3501, section 7.1), and any keyword is kept. pymap makes the folders by this very
    # class: a subclass would never be asked.
    kept = get_system_flags() - {Recent} | {Wildcard}
    MailboxData.permanent_flags = property(lambda _: kept)  # type: ignore[method-assign, assignment]

    args = Namespace(demo_data=False, demo_user=user, demo_password=password, host=HOST, port=str(port))
    for unused in ("cert", "key", "passlib_cfg", "inherited_sockets"):
        setattr(args, unused, None)
    for off in ("tls", "debug", "proxy_protocol"):
        setattr(args, off, False)

    async def serve(stack: AsyncExitStack) -> None:
        # One round of hashing: this password guards nothing, and the usual number takes half a second.
        backend, config = await DictBackend.init(args, hash_context=BuiltinHash(rounds=1))
        config.apply_context()
        await backend.start(stack)
        await IMAPService(backend, config).start(stack)

    return serve
