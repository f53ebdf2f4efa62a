"""What came before in a conversation."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.rows import moment
from empathd.daemon.ledger.tables import among
from empathd.detectors.history import Past, Told
from empathd.detectors.message import Key


class History:
    """Asks the ledger about earlier mails."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, cases: Iterable[Key]) -> dict[Key, Past]:
        """When the customers of these conversations wrote, and when a person last answered: one question."""
        mails: dict[Key, list[datetime]] = {}
        answers: dict[Key, datetime | None] = {}
        spoken: dict[Key, str] = {}
        for row in self._db.query(queries.PAST, (among(cases),)):
            case, wrote = Key(row["case_key"]), moment(row["arrived"])
            answers[case] = moment(row["answered_until"])
            mails.setdefault(case, []).extend([wrote] if wrote else [])
            if not row["guessed"]:
                spoken[case] = row["language"]
        return {case: Past(tuple(at), answers[case], spoken.get(case, "")) for case, at in mails.items()}

    def errors(self, codes: Iterable[str], since: datetime) -> list[Told]:
        """Which customers have told of these errors since then: one question."""
        rows = self._db.query(queries.ERRORS, (since.timestamp(), among(codes)))
        return [Told(row["error"], row["email"], at) for row in rows if (at := moment(row["arrived"]))]
