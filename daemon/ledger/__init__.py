"""The ledger: the only folder that knows sqlite_utils."""

from empathd.daemon.ledger.ledger import Ledger
from empathd.daemon.ledger.rescue import damaged, opened, peeked, unusable
from empathd.daemon.ledger.rows import Answer, Effect, Record

__all__ = ["Answer", "Effect", "Ledger", "Record", "damaged", "opened", "peeked", "unusable"]
