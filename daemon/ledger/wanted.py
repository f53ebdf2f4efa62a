"""Keywords that mails should carry, or carry no more; owed until the server has them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.rows import Tagging
from empathd.daemon.ledger.tables import one
from empathd.daemon.ports import Place


class Wanted:
    """The columns ``wanted``, ``unwanted`` and ``tagged`` of ``places``.

    ``tagged``: 0 never yet, 1 all that is wanted stands there, 2 it stood once and more is owed.
    """

    db: Database

    def untagged(self) -> list[Tagging]:
        """Places whose keywords are still owed."""
        rows = self.db.query("select place, wanted, unwanted from places where tagged <> 1")
        return [
            Tagging(Place(row["place"]), frozenset(row["wanted"].split()), frozenset(row["unwanted"].split()))
            for row in rows
        ]

    def want(self, places: Iterable[Place], add: str = "", remove: str = "") -> None:
        """Owe a keyword, or the taking away of one, at these places."""
        with self.db.atomic():
            for place in places:
                row = next(iter(self.db.query("select * from places where place = ?", (place,))), None)
                if row:
                    wanted = (set(row["wanted"].split()) | set(add.split())) - set(remove.split())
                    unwanted = (set(row["unwanted"].split()) | set(remove.split())) - set(add.split())
                    values = (" ".join(sorted(wanted)), " ".join(sorted(unwanted)), place)
                    self.db.execute(queries.WANT, values)

    def tagged(self, places: Iterable[Place]) -> None:
        """The keywords of these places stand."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update places set tagged = 1, unwanted = '' where place = ?", [(place,) for place in places]
            )

    def wants(self, place: Place) -> frozenset[str]:
        """The keywords that we set, or are about to set, at this place."""
        return frozenset((one(self.db, "select wanted from places where place = ?", (place,)) or "").split())

    def was_tagged(self, place: Place) -> bool:
        """We have set keywords at this place before."""
        return bool(one(self.db, "select tagged from places where place = ?", (place,)))
