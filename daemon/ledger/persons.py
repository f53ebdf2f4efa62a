"""What is kept about one person: handed out, or erased."""

from __future__ import annotations

import json
from typing import Any

from sqlite_utils import Database

HELD = {
    "mails": "email = :who",
    "conversations": "email = :who",
    "effects": "recipient = :who",
    "answers": "instr(whom, :spaced)",
}
_TABLES = {"mails": "mails", "conversations": "cases", "effects": "effects", "answers": "traces"}
_NAMELESS = (
    "update places set wanted = '', unwanted = '' where mail in (select key from mails where email = :who)",
    "delete from copies where id in (select id from effects where recipient = :who)",
    "delete from troubles where place in (select id from effects where recipient = :who)",
    "delete from links where email = :who",
    "update effects set recipient = '', note = '' where recipient = :who",
    "update traces set whom = replace(whom, :spaced, ' ') where instr(whom, :spaced)",
    """update mails set email = '', name = '', subject = '', message_id = '', refs = '[]', waits = 0,
    reading = :nothing where email = :who""",
    "update cases set email = '' where email = :who",
)
"""What stays names nobody: that a mail at some place was read, lest it is read, and kept, once more."""


class Persons:
    """Asks the ledger for one address, whatever its letters' case."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def held(self, email: str) -> dict[str, list[dict[str, Any]]]:
        """All rows about a person, by what they are; the reading of each mail taken apart."""
        asked = _asked(email)
        found: dict[str, list[dict[str, Any]]] = {}
        for name, condition in HELD.items():
            query = f"select * from {_TABLES[name]} where {condition}"  # noqa: S608
            if rows := list(self._db.query(query, asked)):
                found[name] = [_readable(row) for row in rows]
        return found

    def forget(self, email: str) -> int:
        """Erase all that names a person, in one transaction; how many of their mails were known."""
        asked = _asked(email)
        self._db.execute("pragma secure_delete = on")  # the file keeps nothing of it in its free pages
        with self._db.atomic():
            known = len(list(self._db.query("select key from mails where email = :who", asked)))
            for step in _NAMELESS:
                self._db.execute(step, asked)
        self._db.execute("pragma wal_checkpoint(truncate)")
        return known


def _asked(email: str) -> dict[str, str]:
    who = email.strip().lower()
    return {
        "who": who,
        "spaced": f" {who} ",
        "nothing": json.dumps({"cues": [], "urgency": 1, "details": {}}),
    }


def _readable(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "reading": json.loads(row["reading"])} if "reading" in row else row
