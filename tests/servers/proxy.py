"""A line between client and server that counts, delays, chops and cuts; in a thread of the tests.

A *turn* is the client speaking after the server has spoken: the number of round trips, however fast.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import struct
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from tests.servers.child import HOST, free_port

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter


class Proxy:
    """In front of ``target``, a port. ``chop``: the server's bytes in pieces of this size, 1 ms apart.

    ``cut_after``: drop each connection once the server has sent so many bytes on it, none more pass.
    ``chop_client`` and ``cut_client_after``: the same for the client's bytes. ``reset``: drop it with RST
    and not with FIN. ``delay``: seconds that each byte takes, in either direction.
    """

    def __init__(
        self, target: int, *, chop: int = 0, chop_client: int = 0, cut_after: int = 0,
        cut_client_after: int = 0, reset: bool = False, delay: float = 0,
    ) -> None:  # fmt: skip
        self.target, self.chop, self.chop_client, self.delay = target, chop, chop_client, delay
        self.cut_after, self.cut_client_after, self.reset = cut_after, cut_client_after, reset
        self.port = free_port()
        self.turns = 0
        self.passed = 0
        """Bytes from the server, on all connections."""
        self.said = 0
        """Bytes from the client, on all connections."""
        self.ends: dict[str, set[int]] = {"server": set(), "client": set()}
        """How many bytes had passed on a connection when a line of either side ended."""
        self._client_spoke = False

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), daemon=True)
        self._thread.start()
        assert ready.wait(10), "the proxy did not start"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(5)

    async def _serve(self, ready: threading.Event) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        tasks: set[asyncio.Task[None]] = set()

        def accept(reader: Reader, writer: Writer) -> None:
            tasks.add(task := asyncio.create_task(_quietly(self._relay(reader, writer))))
            task.add_done_callback(tasks.discard)

        server = await asyncio.start_server(accept, HOST, self.port)
        ready.set()
        await self._stop.wait()
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _relay(self, client_in: Reader, client_out: Writer) -> None:
        server_in, server_out = await asyncio.open_connection(HOST, self.target)
        try:
            await asyncio.gather(
                self._to_server(client_in, server_out), self._to_client(server_in, client_out)
            )
        finally:
            for writer in (client_out, server_out):
                if self.reset:
                    sock = writer.get_extra_info("socket")
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()

    async def _to_server(self, source: Reader, sink: Writer) -> None:
        said = 0
        while data := await source.read(1 << 16):
            if not self._client_spoke:
                self.turns, self._client_spoke = self.turns + 1, True
            await asyncio.sleep(self.delay)
            self.said += len(data)
            self.ends["client"] |= _ends(data, said)
            await _pass(sink, _before_cut(data, said, self.cut_client_after), self.chop_client)
            said += len(data)
            if 0 < self.cut_client_after <= said:
                raise ConnectionResetError("cut")
        with contextlib.suppress(OSError):
            sink.write_eof()

    async def _to_client(self, source: Reader, sink: Writer) -> None:
        passed = 0
        while data := await source.read(1 << 16):
            self._client_spoke = False
            self.passed += len(data)
            await asyncio.sleep(self.delay)
            self.ends["server"] |= _ends(data, passed)
            await _pass(sink, _before_cut(data, passed, self.cut_after), self.chop)
            passed += len(data)
            if 0 < self.cut_after <= passed:
                raise ConnectionResetError("cut")
        with contextlib.suppress(OSError):
            sink.write_eof()


async def _pass(sink: Writer, data: bytes, chop: int) -> None:
    step = chop or len(data) or 1
    for start in range(0, len(data), step):
        sink.write(data[start : start + step])
        await sink.drain()
        if chop:
            await asyncio.sleep(0.001)


def _ends(data: bytes, passed: int) -> set[int]:
    return {passed + found.end() for found in re.finditer(rb"\n", data)}


def _before_cut(data: bytes, passed: int, cut: int) -> bytes:
    return data[: cut - passed] if cut else data


async def _quietly(work: Coroutine[Any, Any, None]) -> None:
    with contextlib.suppress(OSError, asyncio.CancelledError):
        await work
