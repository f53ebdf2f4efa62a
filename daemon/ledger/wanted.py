"""Keywords that mails should carry, or carry no more; owed until the server has them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.rows import Tagging
from empathd.daemon.ledger.tables import among
from empathd.daemon.ports import Place


class Wanted:
    """The columns ``wanted``, ``unwanted`` and ``tagged`` of ``places``.

    ``tagged``: 0 never yet, 1 all that is wanted stands there, 2 it stood once and more is owed.
    """

    db: Database

    def untagged(self) -> list[Tagging]:
        """Places whose keywords are still owed."""
        return self._taggings("select place, wanted, unwanted from places where tagged in (0, 2)")

    def _taggings(self, query: str, *values: str) -> list[Tagging]:
        return [
            Tagging(Place(row["place"]), frozenset(row["wanted"].split()), frozenset(row["unwanted"].split()))
            for row in self.db.query(query, values)
        ]

    def want(self, places: Iterable[Place], add: str = "", remove: str = "") -> None:
        """Owe a keyword, or the taking away of one, at these places."""
        more, less = frozenset(add.split()), frozenset(remove.split())
        with self.db.atomic():
            changes = [
                (_joined(each.wanted | more, less), _joined(each.unwanted | less, more), each.place)
                for each in self._taggings(queries.WANTED, among(places))
            ]
            self.db.conn.executemany(queries.WANT, changes)

    def tagged(self, places: Iterable[Place]) -> None:
        """The keywords of these places stand."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update places set tagged = 1, unwanted = '' where place = ?", [(place,) for place in places]
            )

    def wants(self, places: Iterable[Place]) -> dict[Place, frozenset[str]]:
        """The keywords that we set, or are about to set, at those of these places that we know."""
        return {each.place: each.wanted for each in self._taggings(queries.WANTED, among(places))}

    def were_tagged(self, places: Iterable[Place]) -> frozenset[Place]:
        """Those of these places at which we have set keywords before."""
        rows = self.db.query(queries.TAGGED, (among(places),))
        return frozenset(Place(row["place"]) for row in rows)


def _joined(words: frozenset[str], without: frozenset[str]) -> str:
    return " ".join(sorted(words - without))
