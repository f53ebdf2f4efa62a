"""A mail too big to be read whole: its start, and the parts that begin near its end."""

from __future__ import annotations

import re

START = 262_144
"""Bytes that are read from the front: enough for the words, whatever is attached."""
END = 65_536
"""Bytes that are looked at from the back of a larger mail, for words below an attachment."""
MOST_NAMES = 40
BOUNDARY = re.compile(rb"boundary\s{0,20}=\s{0,20}(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.I)


def end_offset(start: bytes, size: int) -> int:
    """From which byte on a mail of ``size`` bytes is read to its end; 0 where its start is enough."""
    return max(START, size - END) if size > START and BOUNDARY.search(start) else 0


def joined(start: bytes, end: bytes) -> bytes:
    """``start`` and, from the first boundary in ``end`` on, the parts there: what was cut between ends well.

    ``end`` may begin anywhere, in the middle of a picture: what stands before a boundary is no words.
    """
    names = [quoted or bare for quoted, bare in BOUNDARY.findall(start)[:MOST_NAMES]]
    places = [place for name in names if (place := end.find(b"\n--" + name)) >= 0]
    return start + end[min(places) :] if places else start


def bounded(raw: bytes) -> bytes:
    """What is read of a mail, the same from a file as from a server; done twice it changes nothing."""
    return joined(raw[:START], raw[START:][-END:]) if len(raw) > START else raw
