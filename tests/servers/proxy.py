"""A line between client and server that counts, delays, chops and cuts; in a thread of the tests.

A *turn* is the client speaking after the server has spoken: the number of round trips, however fast.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from tests.servers.child import HOST, free_port

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter


class Proxy:
    """In front of ``target``, a port. ``chop``: the server's bytes in pieces of this size, 1 ms apart.

    ``cut_after``: drop each connection once the server has sent so many bytes on it, none more pass.
    ``cut_client_after``: the same for the client's bytes. ``delay``: seconds that each byte takes, in
    either direction.
    """

    def __init__(
        self, target: int, *, chop: int = 0, cut_after: int = 0, cut_client_after: int = 0, delay: float = 0
    ) -> None:
        self.target, self.chop, self.delay = target, chop, delay
        self.cut_after, self.cut_client_after = cut_after, cut_client_after
        self.port = free_port()
        self.turns = 0
        self.passed = 0
        """Bytes from the server, on all connections."""
        self.said = 0
        """Bytes from the client, on all connections."""
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
            client_out.transport.abort()
            server_out.transport.abort()

    async def _to_server(self, source: Reader, sink: Writer) -> None:
        said = 0
        while data := await source.read(1 << 16):
            if not self._client_spoke:
                self.turns, self._client_spoke = self.turns + 1, True
            await asyncio.sleep(self.delay)
            self.said += len(data)
            sink.write(_before_cut(data, said, self.cut_client_after))
            await sink.drain()
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
            data = _before_cut(data, passed, self.cut_after)
            step = self.chop or len(data)
            for start in range(0, len(data), step):
                sink.write(data[start : start + step])
                await sink.drain()
                if self.chop:
                    await asyncio.sleep(0.001)
            passed += len(data)
            if 0 < self.cut_after <= passed:
                raise ConnectionResetError("cut")
        with contextlib.suppress(OSError):
            sink.write_eof()


def _before_cut(data: bytes, passed: int, cut: int) -> bytes:
    return data[: cut - passed] if cut else data


async def _quietly(work: Coroutine[Any, Any, None]) -> None:
    with contextlib.suppress(OSError, asyncio.CancelledError):
        await work
