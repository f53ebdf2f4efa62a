"""Whose hands a draft is in: what agents have taken up or dropped, and what is answered."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.rows import mail_of
from empathd.daemon.ledger.tables import among
from empathd.daemon.ports import Place
from empathd.detectors.message import Key
from empathd.replies.case import Case, Mail


class Hands:
    """The columns ``working`` and ``missed`` of ``cases``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def keep(self, cases: Iterable[Case]) -> None:
        """What Drafts shows now: an agent at work, or something missed that stood there before."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update cases set working = ?, missed = ? where key = ?",
                [(int(case.working), case.missed and case.missed.timestamp(), case.key) for case in cases],
            )

    def covered(self, cases: Iterable[str]) -> set[tuple[str, str]]:
        """Case and key of these cases' waiting mails for which a draft was made, be it to a later one."""
        rows = self.db.query(queries.COVERED, (among(cases),))
        return {(row["case_key"], row["key"]) for row in rows}

    def working(self) -> set[Place]:
        """Places that carry the keyword of an agent at work, or are to carry it."""
        return {Place(row["place"]) for row in self.db.query(queries.AT_WORK)}

    def answered(self, mark: str) -> Key | None:
        """The case with this start of its key, when a person has answered all of its mail."""
        rows = self.db.query(queries.ALL_ANSWERED, (mark, mark + "g"))  # keys are hex: g is behind them all
        return next((Key(row["key"]) for row in rows), None)

    def mails(self, case: str) -> list[Mail]:
        """All mails of a conversation, oldest first."""
        rows = self.db.query("select * from mails where case_key = ? order by arrived, key", (case,))
        return [mail_of(row) for row in rows]
