"""The ledger's file: whatever lies there, empathd starts, and nothing is thrown away."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from empathd.daemon.ledger import Ledger, damaged, opened, peeked
from empathd.daemon.ports import DoorError

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def made(path: Path) -> Path:
    """A ledger that has seen some use."""
    with opened(path, NOW) as ledger:
        ledger.put(**{f"fact{number}": "x" * 500 for number in range(200)})
    return path


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def overwritten(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[4096 * 3 : 4096 * 12] = b"\xa5" * 4096 * 9
    path.write_bytes(raw)


def no_database(path: Path) -> None:
    path.write_text("mailboxes:\n  support:\n" * 100)


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.execute("create table bookmarks (url text)")
        db.execute("insert into bookmarks values ('https://example.org')")
        db.commit()


@pytest.mark.parametrize("harm", [cut_short, overwritten, no_database, of_another_program])
def test_a_bad_file_is_set_aside_and_kept(harm, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A new ledger begins in its place, the old bytes lie beside it under a dated name, and it is told."""
    path = made(tmp_path / "support.sqlite")
    harm(path)
    bytes_before = path.read_bytes()
    Path(f"{path}-wal").write_bytes(b"the log of the bad file")
    with opened(path, NOW + timedelta(hours=1)) as ledger:
        assert ledger.get("rebuilt") and not ledger.get("fact1")
        assert "support.sqlite.bad-20261124T100000" in ledger.get("aside")
    (kept,) = tmp_path.glob("support.sqlite.bad-*Z")
    assert kept.read_bytes() == bytes_before
    assert Path(f"{kept}-wal").read_bytes() == b"the log of the bad file"
    with opened(path, NOW + timedelta(hours=2)) as ledger:
        assert not ledger.get("aside")
    assert len(list(tmp_path.glob("*.bad-*Z"))) == 1


def test_a_good_file_is_left_as_it_is(tmp_path: Path) -> None:
    """Also after a crash, when its log was not written back yet."""
    path = tmp_path / "support.sqlite"
    ledger = opened(path, NOW)
    ledger.put(fact="kept")
    copy = tmp_path / "crashed" / path.name
    copy.parent.mkdir()
    for ending in ("", "-wal"):
        Path(f"{copy}{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())
    ledger.close()
    with opened(copy, NOW) as after:
        assert after.get("fact") == "kept"
        assert not after.get("rebuilt")


def test_a_missing_file_is_a_first_start_or_a_loss(tmp_path: Path) -> None:
    """The lock file beside it tells which."""
    with opened(tmp_path / "new.sqlite", NOW) as ledger:
        assert not ledger.get("rebuilt")
    with opened(tmp_path / "lost.sqlite", NOW, lost=True) as ledger:
        assert ledger.get("rebuilt")


def test_looking_in_sets_nothing_aside(tmp_path: Path) -> None:
    """``status`` beside a running daemon says what is wrong and touches nothing."""
    path = made(tmp_path / "support.sqlite")
    no_database(path)
    with pytest.raises(DoorError, match="empathd run sets it aside"):
        peeked(path)
    assert [file.name for file in tmp_path.iterdir()] == ["support.sqlite"]


def test_damage_that_shows_while_running_is_told_from_other_faults(tmp_path: Path) -> None:
    """A file that goes bad under us is opened anew, a full disk is waited out."""
    path = made(tmp_path / "support.sqlite")
    overwritten(path)
    with closing(Ledger(path)) as ledger, pytest.raises(sqlite3.DatabaseError) as caught:
        for _ in range(10):
            ledger.db.execute("select count(*) from meta").fetchone()
            ledger.put(fact="y" * 5000)
            ledger.db.execute("pragma wal_checkpoint(truncate)")
            list(ledger.db.query("select * from meta order by value"))
    assert damaged(caught.value)
    assert not damaged(sqlite3.OperationalError("database or disk is full"))


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A door that is shut, not a traceback."""
    with pytest.raises(DoorError, match="ledger"):
        opened(tmp_path / "missing" / "support.sqlite", NOW)
