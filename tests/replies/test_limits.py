"""The breaker: a flood of updates is an error, and nobody is written to twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from empathd.replies.limits import Allowance, Limits, Sent, allow
from empathd.replies.plan import Hold
from tests.replies.cases import HOUR, MINUTE, MONDAY, case, mail

NOW = MONDAY + 10 * HOUR
DAY = timedelta(days=1)
LIMITS = Limits(updates_at_once=4, updates_per_hour=6, per_recipient_per_day=1, per_domain_per_hour=2)
SECOND = timedelta(seconds=1)


def holds(*emails: str) -> list[Hold]:
    return [Hold(case(mail(email=email)), MONDAY) for email in emails]


def gone(count: int, ago: timedelta = MINUTE) -> list[Sent]:
    """Updates that went to people and domains of their own."""
    return [Sent(f"a@sent{number}.example", NOW - ago) for number in range(count)]


def people(found: Sequence[Hold]) -> list[str]:
    return [hold.case.newest.customer.email for hold in found]


FOUR = ("a@one.example", "a@two.example", "a@three.example", "a@four.example")


def test_an_ordinary_round_goes_out_in_order() -> None:
    """Below every limit nothing is held back; without work there is nothing to say."""
    due = holds(*FOUR)
    assert allow(due, [], LIMITS, NOW) == Allowance(go=tuple(due))
    assert allow([], gone(99), LIMITS, NOW) == Allowance()


def test_too_many_at_once_sends_none_and_names_the_limit() -> None:
    """Five instead of four is a mistake somewhere: not one of them goes out."""
    found = allow(holds(*FOUR, "a@five.example"), [], LIMITS, NOW)
    assert (found.go, found.stopped) == ((), ())
    assert "5 updates" in found.tripped and "limits.updates_at_once is 4" in found.tripped


@pytest.mark.parametrize(
    ("sent", "ago", "trips"),
    [
        (2, MINUTE, False),
        (3, MINUTE, True),
        (3, HOUR - SECOND, True),
        (3, HOUR, False),
        (99, 2 * HOUR, False),
    ],
)
def test_an_hour_has_its_limit(sent: int, ago: timedelta, trips: bool) -> None:
    """What went out within the last hour counts, to the second; older ones do not."""
    found = allow(holds(*FOUR), gone(sent, ago), LIMITS, NOW)
    assert bool(found.tripped) is trips
    assert len(found.go) == (0 if trips else 4)
    assert not trips or "limits.updates_per_hour is 6" in found.tripped


@pytest.mark.parametrize(("ago", "goes"), [(MINUTE, False), (DAY - SECOND, False), (DAY, True)])
def test_a_person_gets_one_a_day_whatever_the_case(ago: timedelta, goes: bool) -> None:
    """Two conversations of one customer are one update; the other stays with a reason, and the rest goes."""
    sent = [Sent("a@one.example", NOW - ago)]
    found = allow(holds("a@one.example", "a@two.example"), sent, LIMITS, NOW)
    assert people(found.go) == (["a@one.example"] if goes else []) + ["a@two.example"]
    assert [why for _, why in found.stopped] == (
        [] if goes else ["this customer has had an automatic mail today"]
    )


def test_the_same_person_twice_in_one_round_gets_one() -> None:
    """The first of them goes, the second is stopped: the limit counts within a round too."""
    found = allow(holds("a@one.example", "a@one.example"), [], LIMITS, NOW)
    assert (people(found.go), len(found.stopped)) == (["a@one.example"], 1)


@pytest.mark.parametrize(("ago", "going"), [(MINUTE, 1), (HOUR, 2)])
def test_a_domain_has_its_limit_an_hour(ago: timedelta, going: int) -> None:
    """A company's mail server is not flooded: two an hour here, what went before counts."""
    sent = [Sent("z@one.example", NOW - ago)]
    found = allow(
        holds("a@one.example", "b@one.example", "c@one.example", "a@two.example"), sent, LIMITS, NOW
    )
    assert people(found.go) == [*(["a@one.example", "b@one.example"][:going]), "a@two.example"]
    assert all("domain" in why for _, why in found.stopped)


@pytest.mark.parametrize(("days", "goes"), [((1, 2, 3), False), ((1, 2), True), ((1, 2, 7), True)])
def test_a_person_gets_three_in_seven_days_whatever_is_set(days: tuple[int, ...], goes: bool) -> None:
    """However often agents answer in between, a fourth automatic mail within a week is a person's matter."""
    sent = [Sent("a@one.example", NOW - number * DAY) for number in days]
    found = allow(holds("a@one.example"), sent, Limits(per_recipient_per_day=9), NOW)
    assert bool(found.go) is goes
    assert goes or found.stopped[0][1] == "this customer has had 3 automatic mails in seven days"


@pytest.mark.parametrize("ago", [MINUTE, 2 * DAY, 20 * DAY])
def test_never_two_without_a_persons_word_in_between(ago: timedelta) -> None:
    """Whoever got an automatic mail, and nothing from a person since, gets no other: so no loop lasts."""
    limits = Limits(per_recipient_per_day=9)
    found = allow(holds("a@one.example"), [Sent("a@one.example", NOW - ago, open=True)], limits, NOW)
    assert not found.go and "no person has written" in found.stopped[0][1]
    assert len(allow(holds("a@one.example", "a@one.example"), [], limits, NOW).go) == 1
    assert allow(holds("a@one.example"), [Sent("a@one.example", NOW - ago)], limits, NOW).go


@pytest.mark.parametrize("other", ["a+7@one.example", "A@ONE.example", "a+x+y@one.example"])
def test_a_plus_address_is_the_same_person(other: str) -> None:
    """A robot that answers from a new plus-address each time is one robot."""
    assert not allow(holds(other), [Sent("a@one.example", NOW - MINUTE)], LIMITS, NOW).go


def test_nothing_is_lost() -> None:
    """Each update is either sent or stopped with a reason, unless the breaker tripped."""
    due = holds("a@one.example", "a@one.example", "b@one.example", "c@one.example")
    found = allow(due, [], LIMITS, NOW)
    assert {id(each) for each in due} == {
        id(each) for each in (*found.go, *(hold for hold, _ in found.stopped))
    }
