"""Killed anywhere, with or without its ledger, alone or beside another: customers and agents see the same.

``make chaos`` makes every kill, some four hundred; ``make test`` the ones that hurt most.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.chaos.instance import Zygote
from tests.chaos.scenarios import (
    SCENARIOS,
    Answered,
    AnsweredElsewhere,
    Batch,
    Draft,
    Mention,
    Rebuilt,
    Update,
    WritesAgain,
)
from tests.chaos.sweep import Field, Kill
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpSink

SHORT = [
    Kill(Draft, "draft.claimed", "kept", company=False),
    Kill(Draft, "draft.appended", "deleted", company=True),
    Kill(Batch, "draft.appended", "rolled back", company=False),
    Kill(Update, "hold.noted", "kept", company=False),
    Kill(Update, "hold.committing", "deleted", company=False),
    Kill(Update, "hold.answered", "kept", company=True),
    Kill(Update, "copy.filed", "kept", company=False),
    Kill(Answered, "look.done", "deleted", company=False),
    Kill(Mention, "alert.done", "kept", company=False),
    Kill(WritesAgain, "look.taken", "rolled back", company=False),
    Kill(WritesAgain, "draft.appended", "deleted", company=True),
    Kill(WritesAgain, "removal.begun", "kept", company=False),
    Kill(WritesAgain, "removal.removed", "deleted", company=False),
    Kill(AnsweredElsewhere, "removal.removed", "rolled back", company=False),
    Kill(Rebuilt, "draft.begun", "deleted", company=False),
]
whole = pytest.mark.skipif(not os.environ.get("EMPATHD_CHAOS"), reason="half an hour: make chaos")


@pytest.fixture(scope="module")
def field(dovecot: Dovecot) -> Iterator[Field]:
    """Dovecot, an SMTP sink, and the program; in memory where possible, as SIGKILL does not ask for fsync."""
    memory = Path("/dev/shm")
    with (
        TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder,
        SmtpSink() as sink,
        Zygote(Path(folder)) as zygote,
    ):
        yield Field(zygote, dovecot, sink, Path(folder))


@pytest.mark.parametrize("kill", SHORT, ids=str)
def test_a_kill_where_it_hurts_changes_nothing(field: Field, kill: Kill) -> None:
    """One draft, at most one update and its copy, every keyword; where nobody can know, a person is told."""
    assert field.make(kill) == []


@whole
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_kill_at_any_step_changes_nothing(field: Field, scenario: type[Any]) -> None:
    """The same at each step of everything that empathd does, whatever becomes of its ledger."""
    faults = list(field.sweep(scenario))
    assert not faults, "\n".join(faults)


TOGETHER = Kill(Update, "hold.noted", "goes on", company=True, other="hold.looked")
"""Two instances in step: each looks before the other one sends."""
AFTER_APPEND = Kill(Draft, "draft.appended", "kept", company=False)


@pytest.mark.parametrize(("kill", "without"), [(TOGETHER, "claim"), (AFTER_APPEND, "look")])
def test_the_sweep_bites(field: Field, kill: Kill, without: str) -> None:
    """Without the claim two updates go out, without the look two drafts stand there; and the sweep tells."""
    assert field.make(kill) == []
    harmed = Field(field.zygote, field.server, field.sink, field.folder / without, without)
    assert any("got 2 updates" in fault or "drafts:" in fault for fault in harmed.make(kill) or ())
