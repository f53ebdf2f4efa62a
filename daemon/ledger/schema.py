"""The ledger's tables, step by step: a new step is appended, an old one never changed."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

steps = Migrations("empathd")


@steps()
def tables(db: Database) -> None:
    """Everything that the first version kept."""
    make = db.create_table
    make("meta", {"name": str, "value": str}, pk="name")
    make("folders", {"name": str, "uidvalidity": int, "uid": int}, pk="name")
    make(
        "mails",
        {
            "key": str,
            "case_key": str,
            "message_id": str,
            "refs": str,
            "subject": str,
            "email": str,
            "name": str,
            "arrived": float,
            "waits": int,
            "backlog": int,
            "reading": str,
        },
        pk="key",
    )
    make("places", {"place": str, "mail": str, "tagged": int, "wanted": str, "unwanted": str}, pk="place")
    make(
        "cases", {"key": str, "email": str, "answered_until": float, "signer": str, "working": int}, pk="key"
    )
    make("links", {"message_id": str, "email": str, "case_key": str}, pk=("message_id", "email"))
    make("traces", {"ref": str, "at": float, "who": str, "human": int}, pk=("ref", "at", "human"))
    make(
        "effects",
        {
            "id": str,
            "kind": str,
            "case_key": str,
            "mail": str,
            "state": str,
            "begun": float,
            "ended": float,
            "recipient": str,
            "note": str,
        },
        pk="id",
    )
    make("troubles", {"place": str, "tries": int, "why": str, "set_aside": int}, pk="place")
    for table, *columns in (
        ("mails", "case_key"),
        ("mails", "message_id"),
        ("mails", "waits", "arrived"),
        ("places", "mail"),
        ("places", "tagged"),
        ("links", "case_key"),
        ("effects", "case_key"),
        ("effects", "state"),
    ):
        db.table(table).create_index(columns)
