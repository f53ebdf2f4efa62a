"""The ledger's tables, step by step: a new step is appended, an old one never changed."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

steps = Migrations("empathd")


TABLES: dict[str, tuple[str | tuple[str, ...], dict[str, type]]] = {
    "meta": ("name", {"name": str, "value": str}),
    "folders": ("name", {"name": str, "uidvalidity": int, "uid": int}),
    "mails": (
        "key",
        {
            "key": str, "case_key": str, "message_id": str, "refs": str, "subject": str, "email": str,
            "name": str, "arrived": float, "waits": int, "backlog": int, "reading": str,
        },
    ),
    "places": ("place", {"place": str, "mail": str, "tagged": int, "wanted": str, "unwanted": str}),
    "cases": ("key", {"key": str, "email": str, "answered_until": float, "signer": str, "working": int}),
    "links": (("message_id", "email"), {"message_id": str, "email": str, "case_key": str}),
    "traces": (("ref", "at", "human"), {"ref": str, "at": float, "who": str, "human": int}),
    "effects": (
        "id",
        {
            "id": str, "kind": str, "case_key": str, "mail": str, "state": str, "begun": float,
            "ended": float, "recipient": str, "note": str,
        },
    ),
    "troubles": ("place", {"place": str, "tries": int, "why": str, "set_aside": int}),
}  # fmt: skip
"""Key and columns. Times are seconds since 1970; ``wanted`` and ``unwanted`` are keywords."""

INDEXES = (
    ("mails", "case_key"),
    ("mails", "message_id"),
    ("mails", "waits", "arrived"),
    ("places", "mail"),
    ("places", "tagged"),
    ("links", "case_key"),
    ("effects", "case_key"),
    ("effects", "state"),
)


@steps()
def tables(db: Database) -> None:
    """Everything that the first version kept."""
    for name, (key, columns) in TABLES.items():
        db.create_table(name, columns, pk=key)
    for name, *columns_of_index in INDEXES:
        db.table(name).create_index(columns_of_index)


@steps()
def survives_a_lost_ledger(db: Database) -> None:
    """Copies still owed to Sent; mails that an earlier ledger, now lost, had known."""
    db.create_table("copies", {"id": str, "raw": bytes}, pk="id")
    db.table("mails").add_column("served", int, not_null_default=0)


@steps()
def hands_off(db: Database) -> None:
    """When a draft was first missed in Drafts; the mails that an agent is at work on, found at once."""
    db.table("cases").add_column("missed", float)
    db.execute("create index at_work on places (place) where instr(wanted, 'empathd-working')")


@steps()
def whom_we_wrote_to(db: Database) -> None:
    """Whom a mail in Sent went to: who shares an id with a stranger is not answered with them."""
    db.table("traces").add_column("whom", str, not_null_default="")
    db.table("cases").create_index(["email"])
    db.table("effects").create_index(["recipient"])
