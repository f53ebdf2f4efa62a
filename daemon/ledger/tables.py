"""Rows in and out of a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database


def insert(
    db: Database, table: str, rows: list[dict[str, Any]], *, ignore: bool = False, replace: bool = False
) -> None:
    """Insert rows; a row whose key is there is left, replaced or an error."""
    if rows:
        db.table(table).insert_all(rows, ignore=ignore, replace=replace)


def delete(db: Database, table: str, column: str, values: Iterable[str]) -> None:
    """Delete the rows with one of these values, in one transaction."""
    with db.atomic():
        db.conn.executemany(f"delete from {table} where {column} = ?", [(v,) for v in values])  # noqa: S608


def among(values: Iterable[str]) -> str:
    """The one value of ``in (select value from json_each(?))``: one question for any number of rows."""
    return json.dumps(list(values))


def one(db: Database, query: str, values: Sequence[Any]) -> Any:
    """The first column of the first row, or None."""
    row = db.execute(query, values).fetchone()
    return row[0] if row else None
