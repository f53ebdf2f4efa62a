"""Mails that could not be read: tried three times, then shown to a person and left alone."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.tables import delete, one
from empathd.daemon.ports import Place


class Troubles:
    """The table ``troubles``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def count(self, place: Place, why: str) -> int:
        """Count a failed try; returns how many there were."""
        with self.db.atomic():
            self.db.execute(queries.COUNT_TROUBLE, (place, why))
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

    def over(self, places: Iterable[Place]) -> None:
        """A later try worked, or the mail is gone."""
        delete(self.db, "troubles", "place", places)
