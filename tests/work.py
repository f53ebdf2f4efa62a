"""How much work something is, without a clock: calls made, memory taken, and how they grow."""

from __future__ import annotations

import gc
import sys
import time
import tracemalloc
from collections.abc import Callable
from types import FrameType
from typing import Any

Task = Callable[[bytes], object]
ENOUGH = 300
"""Calls below which growth says nothing."""


def calls(task: Task, raw: bytes) -> int:
    """Functions that are called on the way, those of C included."""
    count = 0

    def seen(frame: FrameType, what: str, about: Any) -> None:
        nonlocal count
        count += what in ("call", "c_call")

    task(raw)  # whatever is loaded or compiled at the first time is no work on this mail
    gc.disable()  # its callbacks, of whomever, come when they like
    sys.setprofile(seen)
    try:
        task(raw)
    finally:
        sys.setprofile(None)
        gc.enable()
    return count


def growth(task: Task, build: Callable[[int], bytes], size: int) -> float:
    """By how much the calls grow where the input doubles: 2 for linear, 4 for quadratic work."""
    nothing, once, twice = (calls(task, raw) for raw in (b"", build(size), build(2 * size)))
    return (twice - nothing) / max(once - nothing, ENOUGH)


def burnt(task: Callable[[], object]) -> float:
    """CPU seconds of this thread: only ever compared with others of the same run."""
    start = time.thread_time()
    task()
    return time.thread_time() - start


def swelling(task: Callable[[bytes], object], whole: bytes, part: bytes, worth: float) -> float:
    """How many times as much CPU time the whole takes as a part; 0 where it takes less than ``worth``.

    What looks bad is tried again twice, so that nothing else on the machine can make it look so.
    """
    times = 0.0
    for _ in range(3):
        if (long := burnt(lambda: task(whole))) < worth:
            return 0.0
        times = long / burnt(lambda: task(part))
        if times < len(whole) / len(part) * 3:
            break
    return times


def peak(task: Task, raw: bytes) -> int:
    """The most memory that is taken meanwhile, in bytes."""
    tracemalloc.start()
    try:
        task(raw)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
