"""Questions about our own automatic mails: which went out, to whom, and which of them a mail names.

Two witnesses: the effects of this ledger, and our own copies in Sent, which outlive it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.rows import Row, moment
from empathd.daemon.ledger.tables import among
from empathd.replies.echo import Update
from empathd.replies.limits import Sent

MOST = 20
"""Ids of ours that are looked up for one mail."""


class Updates:
    """Holding updates in the tables ``effects`` and ``traces``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def since(self, since: datetime) -> list[Sent]:
        """Automatic mails that went out, or may have, each once."""
        rows = self.db.query(queries.SENT_SINCE, {"since": since.timestamp()})
        return [Sent(row["recipient"], _time(row), bool(row["open"])) for row in rows]

    def named(self, ids: Iterable[str]) -> list[Update]:
        """The updates that these ids are the Message-IDs of; an id that we did not give names none."""
        found = (self.db.query(queries.NAMED, {"id": each}) for each in list(dict.fromkeys(ids))[:MOST])
        return [_update(row) for rows in found for row in rows]

    def to(self, emails: Iterable[str], since: datetime) -> list[Update]:
        """The updates that went to these addresses."""
        rows = self.db.query(queries.SENT_TO, {"emails": among(emails), "since": since.timestamp()})
        return [_update(row) for row in rows]

    def behind(self, ids: Iterable[str], email: str) -> tuple[str, ...]:
        """The ids that our updates to this address refer to, where a mail names only the update itself."""
        found = (self.db.query(queries.BEHIND, {"id": each, "email": email}) for each in ids)
        return tuple(row["ref"] for rows in found for row in rows)


def _update(row: Row) -> Update:
    return Update(row["recipient"], _time(row), row["case_key"] or "")


def _time(row: Row) -> datetime:
    at = moment(row["at"])
    assert at is not None  # noqa: S101 - no column of these queries is null
    return at
