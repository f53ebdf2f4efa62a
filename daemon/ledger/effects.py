"""Effects on the world: begin -> do -> done, each state durable before the next step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import cast

from sqlite_utils import Database

from empathd.daemon.ledger.rows import Effect, effect_of, effect_row
from empathd.daemon.ledger.tables import among, delete, insert, one
from empathd.replies.recovery import State


class Effects:
    """The table ``effects``."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def state(self, effect: str) -> State:
        """How far an effect has come; ``none`` when it was never begun."""
        return cast(State, one(self.db, "select state from effects where id = ?", (effect,)) or "none")

    def get(self, effect: str) -> Effect | None:
        """An effect that was begun once."""
        return next(
            (effect_of(row) for row in self.db.query("select * from effects where id = ?", (effect,))), None
        )

    def among(self, ids: Iterable[str]) -> dict[str, Effect]:
        """Those of these effects that were begun once, by id."""
        query = "select * from effects where id in (select value from json_each(?))"
        return {row["id"]: effect_of(row) for row in self.db.query(query, (among(ids),))}

    def drop(self, *effects: str) -> None:
        """They turned out not to be owed before anything was done."""
        delete(self.db, "effects", "id", effects)

    def begin(self, effects: Sequence[Effect]) -> None:
        """Intend effects, durably, before they are done."""
        with self.db.atomic():
            insert(self.db, "effects", [effect_row(effect) for effect in effects], replace=True)

    def finish(self, ids: Iterable[str], state: State, at: datetime, note: str = "") -> None:
        """Write down how effects ended, in one transaction."""
        with self.db.atomic():
            self.db.conn.executemany(
                "update effects set state = ?, ended = ?, note = ? where id = ?",
                [(state, at.timestamp(), note, each) for each in ids],
            )

    def note(self, notes: Mapping[str, str]) -> None:
        """Words to effects, for those who ask why."""
        rows = [(words, each) for each, words in notes.items() if words]
        self.db.conn.executemany("update effects set note = ? where id = ?", rows)

    def find(self, kind: str, states: Sequence[State]) -> list[Effect]:
        """Effects of a kind in one of these states, oldest first."""
        marks = ",".join("?" * len(states))
        query = f"select * from effects where kind = ? and state in ({marks}) order by begun"  # noqa: S608
        return [effect_of(row) for row in self.db.query(query, (kind, *states))]

    def of(self, case: str) -> list[Effect]:
        """All that was done, or begun, about a case, oldest first."""
        query = "select * from effects where case_key = ? order by begun"
        return [effect_of(row) for row in self.db.query(query, (case,))]
