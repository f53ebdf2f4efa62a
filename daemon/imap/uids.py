"""Where a server keeps mails: places, and UIDs written short enough for one command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from empathd.daemon.ports import Place

LONGEST_SET = 7000
"""Dovecot refuses command lines above 8 KB ("Too long argument")."""


def place(uidvalidity: int, uid: int, folder: str) -> Place:
    """``UIDVALIDITY/UID/FOLDER``; UID 0 where a server does not tell it."""
    return Place(f"{uidvalidity}/{uid}/{folder}")


def split(where: Place) -> tuple[str, int, int]:
    """Folder, UIDVALIDITY and UID of a place."""
    validity, uid, folder = where.split("/", 2)
    return folder, int(validity), int(uid)


def by_folder(places: Iterable[Place]) -> dict[str, dict[int, set[int]]]:
    """UIDs by folder and UIDVALIDITY."""
    grouped: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for where in places:
        folder, validity, uid = split(where)
        grouped[folder][validity].add(uid)
    return grouped


def sets(uids: Iterable[int], longest: int = LONGEST_SET) -> Iterator[str]:
    """UID sets (``3:7,9``) that together name exactly ``uids``, none longer than ``longest``."""
    line = ""
    for first, last in _runs(sorted(uids)):
        piece = f"{first}:{last}" if last > first else f"{first}"
        if line and len(line) + 1 + len(piece) > longest:
            yield line
            line = ""
        line = f"{line},{piece}" if line else piece
    if line:
        yield line


def _runs(ascending: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = 0
    for uid in ascending:
        if first and uid > last + 1:
            yield first, last
            first = uid
        first, last = first or uid, uid
    if first:
        yield first, last


def spelled(uid_set: str) -> tuple[int, ...]:
    """The UIDs that a set of an APPENDUID answer names, in its order (RFC 4315): ``3:5,9`` is 3 4 5 9."""
    uids: list[int] = []
    for piece in uid_set.split(","):
        first, _, last = piece.partition(":")
        low, high = sorted((int(first), int(last or first)))
        uids.extend(range(low, min(high, low + 10_000) + 1))
    return tuple(uids)
