"""The people of the team: what they write, what they know, and when they are at work."""

from __future__ import annotations

import re
from datetime import date, timedelta, tzinfo
from typing import Annotated, Any

from pydantic import Field, PlainSerializer, PlainValidator, model_validator
from pydantic import WithJsonSchema as Schema

from empathd.config.kinds import Address, Language, Section, Text
from empathd.config.opening import Spread, Zone
from empathd.config.problems import fault, shown
from empathd.replies.roster import Days, Roster
from empathd.replies.voice import Member

LONGEST = timedelta(days=366)
"""An absence that is longer is a slip of the pen, or somebody to take out of the list."""
_AWAY = r"(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2}))?"


def _days(value: Any) -> Days:
    """``2026-12-24..2027-01-02``, both included, or a single day."""
    if isinstance(value, tuple):
        return value
    found = re.fullmatch(_AWAY, value.strip(), re.ASCII) if isinstance(value, str) else None
    right = "write days like 2026-12-24..2027-01-02, or one day like 2026-12-24"
    if found is None:
        raise fault(f"{shown(value)} is not a span of days", right)
    try:
        first, last = (date.fromisoformat(day) for day in (found[1], found[2] or found[1]))
    except ValueError:
        raise fault(f"{shown(value)} names a day that no calendar shows", right) from None
    if last < first:
        raise fault(f"{shown(value)} ends before it begins", "write the earlier day first")
    if last - first > LONGEST:
        raise fault(f"{shown(value)} is longer than a year", "write a shorter one, or remove the person")
    return first, last


def _spelled(days: Days) -> str:
    return f"{days[0]}..{days[1]}"


Away = Annotated[
    Days,
    PlainValidator(_days),
    PlainSerializer(_spelled),
    Schema({"type": "string", "pattern": f"^\\s*{_AWAY}\\s*$"}),
]


class Duty(Spread):
    """The hours of a colleague; days without a line are free."""

    timezone: Zone | None = Field(default=None, description="their time zone; null: that of hours")

    @model_validator(mode="after")
    def _works(self) -> Duty:
        if not any(self.days()):
            raise fault(
                "these are no hours at all, so this person would never be on duty",
                'write those of at least one day, like mon: ["09:00-17:00"], or leave duty out: any hour',
            )
        return self


class TeamMember(Section):
    """A person who signs."""

    name: Text = Field(description="the name under a reply")
    email: Address | None = Field(default=None, description="their own address")
    languages: tuple[Language, ...] = Field(default=(), description="what they write, ISO 639-1; empty: any")
    topics: tuple[Text, ...] = Field(default=(), description="what they know best")
    duty: Duty | None = Field(
        default=None, description="when they are on duty, like hours.week; null: always"
    )
    away: tuple[Away, ...] = Field(default=(), description="absences, like 2026-12-24..2027-01-02")

    def member(self, zone: tzinfo) -> Member:
        """The same person as the replies room knows them; ``zone``: where duty names none."""
        here = (self.duty.timezone if self.duty else None) or zone
        roster = Roster(here, self.duty.days() if self.duty else (), self.away)
        return Member(self.name, self.email or "", self.languages, self.topics, roster)
