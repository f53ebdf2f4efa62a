"""What was seen, what is owed, what was begun and what is done, in one SQLite file a mailbox."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from empathd.daemon.ledger import queries
from empathd.daemon.ledger.copies import Copies
from empathd.daemon.ledger.effects import Effects
from empathd.daemon.ledger.hands import Hands
from empathd.daemon.ledger.history import History
from empathd.daemon.ledger.rows import (
    Answer,
    Effect,
    Record,
    answer_row,
    effect_row,
    mail_of,
    mail_row,
    moment,
)
from empathd.daemon.ledger.schema import steps
from empathd.daemon.ledger.tables import among, delete, insert, one
from empathd.daemon.ledger.troubles import Troubles
from empathd.daemon.ledger.updates import Updates
from empathd.daemon.ledger.wanted import Wanted
from empathd.daemon.ports import Cursor, Place
from empathd.detectors.message import Key
from empathd.replies.case import Case, Mail, unanswered


class Ledger(Wanted, AbstractContextManager["Ledger"]):
    """One mailbox's ledger; belongs to the thread that opened it.

    WAL with synchronous=FULL: what was intended survives a power cut.
    """

    def __init__(self, path: Path | str) -> None:
        self.db = Database(path)
        self.db.enable_wal()
        self.db.execute("pragma synchronous = full")
        self.db.execute("pragma busy_timeout = 10000")
        steps.apply(self.db)
        self.effects, self.troubles, self.copies = Effects(self.db), Troubles(self.db), Copies(self.db)
        self.updates, self.hands, self.history = Updates(self.db), Hands(self.db), History(self.db)

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write the log back and let go of the file."""
        self.db.close()

    def together(self) -> AbstractContextManager[Database]:
        """What is written inside is on disk as a whole, or not at all."""
        transaction: AbstractContextManager[Database] = self.db.atomic()
        return transaction

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

    def serve(self, where: str, now: datetime) -> None:
        """The mailbox stands there; if that is elsewhere than before, all places and cursors are void."""
        before = self.get("where")
        if before != where:
            with self.db.atomic():
                if before:
                    for table in ("places", "troubles", "folders"):
                        self.db.execute(f"delete from {table}")  # noqa: S608
                    self.put(backlog="", rebuilt=now.isoformat())
                self.put(where=where)

    # -- taking mail in

    def linked(self, links: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Key]:
        """The conversations that these ids belong to, each with this customer only: (id, address)."""
        rows = self.db.query(queries.LINKED, (json.dumps(list(dict.fromkeys(links))),))
        return {(row["message_id"], row["email"]): Key(row["case_key"]) for row in rows}

    def knows(self, keys: Iterable[Key]) -> dict[Key, Key]:
        """The cases of those of these mails that were taken in before."""
        rows = self.db.query(queries.KNOWS, (among(keys),))
        return {Key(row["key"]): Key(row["case_key"]) for row in rows}

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
        records, answers = tuple(records), tuple(answers)
        with self.db.atomic():
            if moved:
                self.db.execute("delete from places")
                self.db.execute("delete from troubles")
            self._mails(records)
            insert(self.db, "traces", [answer_row(answer) for answer in answers], ignore=True)
            insert(self.db, "effects", [effect_row(effect) for effect in effects], ignore=True)
            rows = [{"name": n, "uidvalidity": c.uidvalidity, "uid": c.uid} for n, c in cursors.items()]
            insert(self.db, "folders", rows, replace=True)
            met = {
                "cases": among(record.case for record in records),
                "refs": among(each.ref for each in answers),
            }
            self.db.execute(queries.ANSWERED, met)

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
        done, covered = self.done_since_answer(grouped), self.hands.covered(grouped)
        return [self._case(key, rows, done, covered) for key, rows in grouped.items()]

    def _case(
        self,
        key: str,
        rows: list[dict[str, Any]],
        done: set[tuple[str, str]],
        covered: set[tuple[str, str]],
    ) -> tuple[Case, dict[Key, Place]]:
        mails = unanswered([mail_of(row) for row in rows], None)
        case = Case(
            Key(key),
            mails,
            drafted=(key, "draft") in done,
            outrun=(key, "draft") in done and (key, mails[-1].key) not in covered,
            held=(key, "hold") in done,
            alerted=(key, "alert") in done,
            working=bool(rows[0]["working"]),
            missed=moment(rows[0]["missed"]),
            signer=rows[0]["signer"] or "",
        )
        return case, {Key(row["key"]): Place(row["place"]) for row in rows}

    def done_since_answer(self, cases: Iterable[str]) -> set[tuple[str, str]]:
        """What was done, or may have been, in these cases since a person last answered: case and kind."""
        rows = self.db.query(queries.DONE_SINCE_ANSWER, {"cases": among(cases)})
        return {(row["case_key"], row["kind"]) for row in rows}

    def watch(self, since: datetime) -> list[Place]:
        """Places of the mails that wait: their flags tell of answers elsewhere."""
        return [Place(row["place"]) for row in self.db.query(queries.WATCH, (since.timestamp(),))]

    def known(self, since: datetime) -> frozenset[Place]:
        """Places of mails that arrived after ``since`` and were read, and of all that could not be read."""
        rows = self.db.query(queries.KNOWN, (since.timestamp(),))
        return frozenset(Place(row["place"]) for row in rows)

    def answered(self, places: Iterable[Place], *, watched: bool = False) -> None:
        """The mails at these places, and all before them in their conversations, have been answered.

        ``watched``: they were still waiting at the look before, so that our update was answered, too.
        """
        with self.db.atomic():
            for place in places:
                found = {"place": place, "watched": int(watched)}
                self.db.execute(queries.FLAGGED_ANSWERED, found)

    def gone(self, places: Iterable[Place]) -> None:
        """Somebody took these mails out of the inbox: they wait no longer."""
        delete(self.db, "places", "place", places)

    # -- housekeeping

    def mails(self, message_id: str) -> list[tuple[Key, Mail]]:
        """The mails with this Message-ID (a careless sender may use one twice) and their cases."""
        rows = self.db.query("select * from mails where message_id = ?", (message_id,))
        return [(Key(row["case_key"]), mail_of(row)) for row in rows]

    def in_sent(self, message_id: str) -> bool:
        """Our own mail with this id was seen in Sent."""
        return bool(one(self.db, "select 1 from traces where ref = ? and human = 0", (message_id,)))

    def at(self, places: Iterable[Place]) -> list[tuple[Place, Key, Mail]]:
        """The mails that are kept at these places, and their cases."""
        rows = self.db.query(queries.AT, (among(places),))
        return [(Place(row["place"]), Key(row["case_key"]), mail_of(row)) for row in rows]

    def unknown(self) -> list[str]:
        """Message-IDs of open mails for which an update went out or did not: nobody can know."""
        return [row["message_id"] for row in self.db.query(queries.UNKNOWN)]

    def prune(self, now: datetime, traces: timedelta, cases: timedelta) -> None:
        """Forget mails in Sent after the span ``traces``, and conversations ``cases`` after their last mail.

        Counted back from the newest mail, lest a clock that is far ahead for an hour make us forget all.
        """
        newest = one(self.db, "select max(arrived) from mails", ()) or 0
        latest = min(now.timestamp(), newest)
        with self.db.atomic():
            self.db.execute("delete from traces where at < ?", (latest - traces.total_seconds(),))
            before = latest - cases.total_seconds()
            old = among(row["case_key"] for row in self.db.query(queries.OLD_CASES, (before,)))
            for forget in queries.FORGET:
                self.db.execute(forget, (old,))
