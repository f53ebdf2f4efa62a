"""Whatever customers, agents, faults and a second instance do, in any order: never twice, never lost.

`make chaos` plays many more and longer games than the suite.
"""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from empathd.daemon import drafting
from empathd.daemon.claims import PATIENCE
from empathd.daemon.ports import Outcome
from empathd.replies.recovery import Verdict
from tests.acme import manner
from tests.agents import CLIENTS, Client
from tests.chaos.townsfolk import Fault, Talk, Town
from tests.world import World

LONG = bool(os.environ.get("EMPATHD_CHAOS"))
STEPS = (
    "look.done", "look.taken", "draft.begun", "draft.claimed", "draft.looked", "draft.appended",
    "draft.tidied", "draft.done", "removal.begun", "removal.removed", "alert.done", "hold.begun",
    "hold.claimed", "hold.marked",
    "hold.looked", "hold.noted", "hold.committing", "hold.answered", "hold.done", "copy.filed", "tags.set",
    "round.done",
)  # fmt: skip
METHODS = (
    "look", "fetch", "mark", "claim", "drafts", "append_drafts", "append_drafts after", "file_sent",
    "file_sent after", "remove_drafts",
)  # fmt: skip
FAULTS = st.one_of(
    st.none(),
    st.tuples(st.just("step"), st.sampled_from(STEPS)),
    st.tuples(st.just("door"), st.sampled_from(METHODS)),
)

OUTCOMES = st.sampled_from([*[Outcome.ACCEPTED] * 3, Outcome.DEFERRED, Outcome.REJECTED, Outcome.UNKNOWN])


class Games(RuleBasedStateMachine):
    """One game; its rules are what may happen next."""

    @initialize()
    def opens(self) -> None:
        self.town = Town()

    def some(self, number: int) -> Talk | None:
        return self.town.talks[number % len(self.town.talks)] if self.town.talks else None

    @rule(old=st.booleans(), number=st.integers(0, 9))
    def customer_writes(self, old: bool, number: int) -> None:
        self.town.write(self.some(number) if old else None)

    @rule()
    def newsletter_comes(self) -> None:
        self.town.machine_writes()

    @rule(fault=FAULTS, minutes=st.sampled_from([0, 1, 3, 20]))
    def round(self, fault: Fault, minutes: int) -> None:
        self.town.pass_time(minutes=minutes)
        self.serve(self.town.here, fault)

    @rule(fault=FAULTS)
    @precondition(lambda self: self.town.there)
    def second_rounds(self, fault: Fault) -> None:
        there = self.town.there
        assert there
        self.serve(there, fault)

    @rule(fault=FAULTS, minutes=st.sampled_from([335, 335, 100, 600]), outcome=OUTCOMES)
    def hours_pass(self, fault: Fault, minutes: int, outcome: Outcome) -> None:
        """After 335 minutes an update is due for whoever has been waiting since the last round."""
        self.town.post_answers(outcome)
        self.round(fault, minutes)

    @rule(first=FAULTS, second=FAULTS, outcome=OUTCOMES)
    def somebody_writes_and_waits(self, first: Fault, second: Fault, outcome: Outcome) -> None:
        self.town.write(None)
        self.round(first, 1)
        self.hours_pass(second, 335, outcome)

    @rule(hours=st.sampled_from([-48, -3, -0.2, 3, 48]))
    def our_clock_is_set(self, hours: float) -> None:
        """A clock that was wrong is put right, or one that was right goes wrong; the server's goes on."""
        self.town.set_clock(hours=hours)

    @rule(number=st.integers(0, 9), client=st.sampled_from(CLIENTS))
    def agent_edits(self, number: int, client: Client) -> None:
        if talk := self.some(number):
            self.town.edit(talk, client)

    @rule(number=st.integers(0, 9), client=st.sampled_from(CLIENTS))
    def agent_sends(self, number: int, client: Client) -> None:
        if (talk := self.some(number)) and talk.mails:
            self.town.pass_time(minutes=1)
            self.town.send(talk, client)
            self.town.pass_time(minutes=1)

    @rule(number=st.integers(0, 9))
    def agent_deletes_the_draft(self, number: int) -> None:
        if talk := self.some(number):
            self.town.delete(talk)

    @rule(calamity=st.sampled_from(["none", "none", "validity", "ledger"]))
    def calamity_strikes(self, calamity: str) -> None:
        match calamity:
            case "validity":
                self.town.mailbox.rebuild()
            case "ledger":
                self.town.right_the_clock()  # else all mail is from before the first start: people's
                self.town.here.lose_ledger()

    @rule()
    @precondition(lambda self: not self.town.there)
    def second_instance_starts(self) -> None:
        self.town.there = self.town.here.second(manner("live", secret=b"another secret"))

    def serve(self, world: World, fault: Fault) -> None:
        """A round: nothing of anybody else's changes and, where it came to its end, nothing is double."""
        self.town.remember()
        came_to_its_end = self.town.round(world, fault)
        assert self.town.changed() == [], "somebody else's mail was changed or removed"
        if came_to_its_end and not self.town.there:
            assert self.town.doubles() == [], "two drafts of ours in one conversation"

    @invariant()
    def nobody_hears_twice(self) -> None:
        if hasattr(self, "town"):
            assert [talk.customer for talk in self.town.talks if talk.updates > 1] == []

    def teardown(self) -> None:
        """Quiet: no more faults, and time for every grace and patience to pass."""
        if not hasattr(self, "town"):
            return
        town = self.town
        town.post_answers(Outcome.ACCEPTED)
        town.right_the_clock()
        for minutes in (0, 3, PATIENCE // timedelta(minutes=1) + 1, 3, 3):
            town.pass_time(minutes=minutes)
            for world in filter(None, (town.here, town.there)):
                self.serve(world, None)
        assert town.doubles() == [], "two drafts of ours in one conversation"
        assert town.forgotten(town.here.now - timedelta(hours=20)) == [], "a customer has been forgotten"
        self.nobody_hears_twice()


GAMES = settings(
    max_examples=2000 if LONG else 60,
    stateful_step_count=40 if LONG else 25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
Games.TestCase.settings = GAMES
test_games = Games.TestCase


def test_the_games_bite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the look before each append, and the one after it, the games find the second draft."""
    monkeypatch.setattr(drafting, "settle", lambda *_: Verdict.DO)
    monkeypatch.setattr(drafting, "tidy", lambda *_: None)
    with pytest.raises(AssertionError, match="two drafts of ours"):
        run_state_machine_as_test(Games, settings=settings(GAMES, phases=[Phase.generate], max_examples=1000))
