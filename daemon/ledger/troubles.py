"""What could not be done: tried three times, then shown to a person and left alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.tables import delete, one
from empathd.daemon.ports import Place


class Troubles:
    """The table ``troubles``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def count(self, place: str, why: str, again: bool = True) -> int:
        """Count a failed try; returns how many there were. ``again``: the mail there must be read again."""
        with self.db.atomic():
            self.db.execute(queries.COUNT_TROUBLE, (place, why, int(not again)))
        return int(one(self.db, "select tries from troubles where place = ?", (place,)))

    def open(self) -> list[Place]:
        """Mails to try again."""
        return [
            Place(row["place"]) for row in self.db.query("select place from troubles where set_aside = 0")
        ]

    def set_aside(self, places: Iterable[Place]) -> None:
        """Given up: a person has been told."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update troubles set set_aside = 1 where place = ?", [(place,) for place in places]
            )

    def given_up(self, since: datetime) -> list[tuple[str, str]]:
        """Message-IDs of mails that came in after ``since`` and that a person must read, and why."""
        rows = self.db.query(queries.ASIDE, (since.timestamp(),))
        return [(row["message_id"], row["why"]) for row in rows]

    def over(self, places: Iterable[str]) -> None:
        """A later try worked, or the mail is gone."""
        delete(self.db, "troubles", "place", places)
