"""An SMTP server on loopback that keeps every mail and delivers none: for ``empathd demo`` alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from empathd.daemon.demo.server import HOST, MissingExtraError, free_port


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail that came out: the envelope and the bytes."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class Sink:
    """Listens until ``with`` ends; ``mails`` are those accepted so far, oldest first."""

    def __init__(self) -> None:
        self.port = free_port()
        self._mails: list[Sent] = []

    @property
    def mails(self) -> tuple[Sent, ...]:
        """What was sent to customers so far."""
        return tuple(self._mails)

    def __enter__(self) -> Self:
        try:
            from aiosmtpd.controller import Controller
        except ImportError as error:
            raise MissingExtraError from error
        self._controller = Controller(_Keep(self._mails), hostname=HOST, port=self.port)
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()


class _Keep:
    """aiosmtpd asks this class by method name what to do with a mail."""

    def __init__(self, mails: list[Sent]) -> None:
        self._mails = mails

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        recipients: Iterable[str] = envelope.rcpt_tos
        self._mails.append(Sent(envelope.mail_from, tuple(recipients), bytes(envelope.original_content)))
        return "250 kept; nothing leaves this machine"
