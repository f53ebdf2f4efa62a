"""Copies of holding updates that went out and do not stand in Sent yet: owed until they do."""

from __future__ import annotations

from datetime import datetime

from sqlite_utils import Database

from empathd.daemon.ledger.tables import delete, insert


class Copies:
    """The table ``copies``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def sent(self, effect: str, answer: str, raw: bytes | None, at: datetime) -> None:
        """The server took the mail: that, and the copy now owed, in one transaction."""
        with self.db.atomic():
            self.db.execute(
                "update effects set state = 'done', ended = ?, note = ? where id = ?",
                (at.timestamp(), answer, effect),
            )
            if raw is not None:
                insert(self.db, "copies", [{"id": effect, "raw": raw}], replace=True)

    def owed(self) -> list[tuple[str, bytes]]:
        """Message-ID and bytes of each."""
        return [(row["id"], row["raw"]) for row in self.db.query("select id, raw from copies")]

    def settled(self, effect: str) -> None:
        """It stands in Sent, or never will."""
        delete(self.db, "copies", "id", [effect])
