"""The team as it stands in the YAML: hours of duty and absences, each fault told where it is."""

from __future__ import annotations

from datetime import UTC, date, time
from zoneinfo import ZoneInfo

import pytest

from empathd.config.load import ConfigError, load
from empathd.config.settings import Settings
from empathd.detectors.reading import Urgency
from tests.config.test_example import REQUIRED

WORDS = ("never", "urgent", "high", "always")


def _team(text: str) -> Settings:
    return load(f"{REQUIRED}team:\n  - name: Mira\n{text}")


def test_duty_and_absences_become_a_roster() -> None:
    """Hours are read as those of the team are, in the zone of hours; a single day away is one day."""
    settings = _team('    duty: {mon: ["09:00-12:30"]}\n    away: [2026-12-24..2027-01-02, 2027-03-01]\n')
    (member,) = (each.member(ZoneInfo("Europe/Berlin")) for each in settings.team)
    assert member.roster.zone == ZoneInfo("Europe/Berlin")
    assert member.roster.week == (((time(9), time(12, 30)),), (), (), (), (), (), ())
    assert member.roster.away == (
        (date(2026, 12, 24), date(2027, 1, 2)),
        (date(2027, 3, 1), date(2027, 3, 1)),
    )


def test_a_colleague_may_live_elsewhere() -> None:
    """Hours of duty in a zone of their own."""
    (mira,) = _team('    duty: {timezone: America/New_York, mon: ["09:00-17:00"]}\n').team
    assert mira.member(UTC).roster.zone == ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("    duty: {}", "11:5: team[0].duty: these are no hours at all"),
        (
            '    duty: {mon: ["17:00-09:00"]}',
            '11:18: team[0].duty.mon[0]: "17:00-09:00" ends before it begins',
        ),
        ("    away: [2026-12-24..]", '11:12: team[0].away[0]: "2026-12-24.." is not a span of days'),
        ("    away: [2026-02-30]", '11:12: team[0].away[0]: "2026-02-30" names a day that no calendar shows'),
        (
            "    away: [2027-01-02..2026-12-24]",
            'team[0].away[0]: "2027-01-02..2026-12-24" ends before it begins',
        ),
        ("    away: [2026-01-02..2028-12-24]", "is longer than a year"),
    ],
)
def test_a_fault_is_told_where_it_stands(line: str, told: str) -> None:
    """With line, column, key and remedy."""
    with pytest.raises(ConfigError) as refused:
        _team(f"{line}\n")
    assert told in str(refused.value)


def test_a_hand_over_is_off_unless_it_is_asked_for() -> None:
    """Nobody gets a note who did not ask; then from the urgency that is named on."""
    assert _team("").handover is None
    found = [_team(f"    email: m@x.example\nreplies: {{handover: {word}}}\n").handover for word in WORDS]
    assert found == [None, Urgency.URGENT, Urgency.HIGH, Urgency.LOW]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            "",
            "10:5: team[0].email: Mira has no address, and replies.handover writes to",
        ),
        (
            "    email: support@acme.example\n",
            '11:5: team[0].email: "support@acme.example" is a mailbox of yours',
        ),
    ],
)
def test_whoever_may_get_a_note_needs_an_address_of_their_own(lines: str, told: str) -> None:
    """Told at the person's own line, with the way out."""
    with pytest.raises(ConfigError) as refused:
        _team(f"{lines}replies: {{handover: high}}\n")
    assert told in str(refused.value)


def test_a_hand_over_needs_a_team() -> None:
    """There must be somebody to hand a case to."""
    with pytest.raises(ConfigError) as refused:
        load(f"{REQUIRED}replies: {{handover: always}}\n")
    assert "9:11: replies.handover: handover is always, but there is nobody in team" in str(refused.value)
