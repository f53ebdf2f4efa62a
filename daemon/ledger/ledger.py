"""What was seen, what is owed, what was begun and what is done, in one SQLite file a mailbox."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.effects import Effects
from empathd.daemon.ledger.rows import (
    Answer,
    Effect,
    Record,
    Tagging,
    answer_row,
    effect_row,
    mail_of,
    mail_row,
)
from empathd.daemon.ledger.schema import steps
from empathd.daemon.ledger.tables import delete, insert, one
from empathd.daemon.ledger.troubles import Troubles
from empathd.daemon.ports import Cursor, Place
from empathd.detectors.message import Key
from empathd.replies.case import Case, Mail, unanswered


class Ledger(AbstractContextManager["Ledger"]):
    """One mailbox's ledger; belongs to the thread that opened it.

    WAL with synchronous=FULL: what was intended survives a power cut.
    """

    def __init__(self, path: Path | str) -> None:
        self.db = Database(path)
        self.db.enable_wal()
        self.db.execute("pragma synchronous = full")
        self.db.execute("pragma busy_timeout = 10000")
        steps.apply(self.db)
        self.effects, self.troubles = Effects(self.db), Troubles(self.db)

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write the log back and let go of the file."""
        self.db.close()

    # -- what the mailbox is

    def get(self, name: str, default: str = "") -> str:
        """A small fact, such as the time of the first start."""
        return one(self.db, "select value from meta where name = ?", (name,)) or default

    def put(self, **facts: str) -> None:
        """Keep small facts."""
        with self.db.atomic():
            self.db.table("meta").upsert_all([{"name": k, "value": v} for k, v in facts.items()], pk="name")

    def cursor(self, folder: str = "inbox") -> Cursor:
        """How far a folder has been handled; the zero cursor for a new one."""
        rows = self.db.query("select uidvalidity, uid from folders where name = ?", (folder,))
        return next((Cursor(row["uidvalidity"], row["uid"]) for row in rows), Cursor())

    def sent_cursors(self) -> dict[str, Cursor]:
        """The cursors of all Sent folders."""
        rows = self.db.query("select * from folders where name like 'sent:%'")
        return {row["name"][5:]: Cursor(row["uidvalidity"], row["uid"]) for row in rows}

    # -- taking mail in

    def case_of(self, ids: Sequence[str], email: str) -> Key | None:
        """The conversation that one of these ids belongs to, with this customer only."""
        marks = ",".join("?" * len(ids))
        where = f"select case_key from links where message_id in ({marks}) and email = ? limit 1"  # noqa: S608
        found = one(self.db, where, (*ids, email)) if ids else None
        return Key(found) if found else None

    def knows(self, key: Key) -> Key | None:
        """The case of a mail that was taken in before."""
        found = one(self.db, "select case_key from mails where key = ?", (key,))
        return Key(found) if found else None

    def take(
        self,
        records: Iterable[Record],
        answers: Iterable[Answer],
        cursors: Mapping[str, Cursor],
        effects: Iterable[Effect] = (),
        *,
        moved: bool = False,
    ) -> None:
        """Everything one look brought, in one transaction: from then on the cursors may stand there."""
        records = tuple(records)
        with self.db.atomic():
            if moved:
                self.db.execute("delete from places")
                self.db.execute("delete from troubles")
            self._mails(records)
            insert(self.db, "traces", [answer_row(answer) for answer in answers], ignore=True)
            insert(self.db, "effects", [effect_row(effect) for effect in effects], ignore=True)
            rows = [{"name": n, "uidvalidity": c.uidvalidity, "uid": c.uid} for n, c in cursors.items()]
            insert(self.db, "folders", rows, replace=True)
            self.db.execute(queries.ANSWERED)

    def _mails(self, records: Sequence[Record]) -> None:
        insert(self.db, "mails", [mail_row(record) for record in records], ignore=True)
        cases = [{"key": r.case, "email": r.mail.customer.email, "signer": "", "working": 0} for r in records]
        insert(self.db, "cases", cases, ignore=True)
        links = [
            {"message_id": ref, "email": r.mail.customer.email, "case_key": r.case}
            for r in records
            for ref in (r.mail.message_id, *r.mail.references)
            if ref
        ]
        insert(self.db, "links", links, ignore=True)
        places = [
            {
                "place": r.place,
                "mail": r.mail.key,
                "tagged": int(r.tagged),
                "wanted": " ".join(sorted(r.keywords)),
                "unwanted": "",
            }
            for r in records
        ]
        insert(self.db, "places", places, replace=True)

    # -- what waits

    def cases(self, since: datetime) -> list[tuple[Case, dict[Key, Place]]]:
        """All unanswered conversations with mail after ``since``, and where their mails are kept."""
        grouped: dict[str, list[dict[str, Any]]] = {}
        for row in self.db.query(queries.WAITING, (since.timestamp(),)):
            grouped.setdefault(row["case_key"], []).append(row)
        done = self._done_since_answer()
        return [self._case(key, rows, done) for key, rows in grouped.items()]

    def _case(
        self, key: str, rows: list[dict[str, Any]], done: set[tuple[str, str]]
    ) -> tuple[Case, dict[Key, Place]]:
        case = Case(
            Key(key),
            unanswered([mail_of(row) for row in rows], None),
            drafted=(key, "draft") in done,
            held=(key, "hold") in done,
            alerted=(key, "alert") in done,
            working=bool(rows[0]["working"]),
            signer=rows[0]["signer"] or "",
        )
        return case, {Key(row["key"]): Place(row["place"]) for row in rows}

    def _done_since_answer(self) -> set[tuple[str, str]]:
        done = {(row["case_key"], row["kind"]) for row in self.db.query(queries.DONE_SINCE_ANSWER)}
        return done | {(row["case_key"], "hold") for row in self.db.query(queries.HELD_BY_TRACE)}

    def watch(self, since: datetime) -> list[Place]:
        """Places of the mails that wait: their flags tell of answers elsewhere."""
        return [Place(row["place"]) for row in self.db.query(queries.WATCH, (since.timestamp(),))]

    def known(self) -> frozenset[Place]:
        """All places that were read, or tried to be."""
        rows = self.db.query("select place from places union select place from troubles")
        return frozenset(Place(row["place"]) for row in rows)

    def answered(self, places: Iterable[Place]) -> None:
        """The mails at these places, and all before them in their conversations, have been answered."""
        with self.db.atomic():
            for place in places:
                self.db.execute(queries.FLAGGED_ANSWERED, (place,))

    def gone(self, places: Iterable[Place]) -> None:
        """Somebody took these mails out of the inbox: they wait no longer."""
        delete(self.db, "places", "place", places)

    def working(self, cases: Iterable[Key], on: bool) -> None:
        """An agent has taken a reply up, or dropped it."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update cases set working = ? where key = ?", [(int(on), key) for key in cases]
            )

    # -- tags

    def untagged(self) -> list[Tagging]:
        """Places whose keywords are still owed."""
        rows = self.db.query("select place, wanted, unwanted from places where tagged = 0")
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
                    self.db.execute(
                        "update places set wanted = ?, unwanted = ?, tagged = 0 where place = ?", values
                    )

    def tagged(self, places: Iterable[Place]) -> None:
        """The keywords of these places stand."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update places set tagged = 1, unwanted = '' where place = ?", [(place,) for place in places]
            )

    # -- housekeeping

    def mails(self, message_id: str) -> list[tuple[Key, Mail]]:
        """The mails with this Message-ID (a careless sender may use one twice) and their cases."""
        rows = self.db.query("select * from mails where message_id = ?", (message_id,))
        return [(Key(row["case_key"]), mail_of(row)) for row in rows]

    def in_sent(self, message_id: str) -> bool:
        """Our own mail with this id was seen in Sent."""
        return bool(one(self.db, "select 1 from traces where ref = ? and human = 0", (message_id,)))

    def prune(self, before: datetime) -> None:
        """Forget traces too old to matter."""
        with self.db.atomic():
            self.db.execute("delete from traces where at < ?", (before.timestamp(),))
