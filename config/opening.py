"""Opening hours as a person writes them: a time zone, a week, the holidays of a country."""

from __future__ import annotations

import zoneinfo
from collections.abc import Mapping
from datetime import UTC, date
from itertools import pairwise
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, model_validator
from pydantic import WithJsonSchema as Schema

from empathd.config.kinds import Day, Hours, Section, Text
from empathd.config.problems import fault, nearest, shown
from empathd.replies.hours import Calendar, Span

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ALWAYS = Calendar(UTC)


def _zone(value: Any) -> zoneinfo.ZoneInfo:
    if isinstance(value, zoneinfo.ZoneInfo):
        return value
    try:
        return zoneinfo.ZoneInfo(value)
    except (ValueError, OSError, TypeError, zoneinfo.ZoneInfoNotFoundError):
        near = nearest(value, zoneinfo.available_timezones()) if isinstance(value, str) else ""
        right = f'did you mean "{near}"?' if near else "write it like Europe/Amsterdam"
        raise fault(f"{shown(value)} is not a time zone", right) from None


def _apart(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans of a day in order; a fault when two of them overlap."""
    ordered = tuple(sorted(spans))
    for (_, end), (start, _) in pairwise(ordered):
        if not end or end > start:
            raise fault(
                "two spans of this day overlap", "join them into one, or let one end where the next begins"
            )
    return ordered


Zone = Annotated[zoneinfo.ZoneInfo, PlainValidator(_zone), Schema({"type": "string", "minLength": 1})]
Spans = Annotated[tuple[Hours, ...], AfterValidator(_apart)]
_DAY = Field(default=(), description='spans such as "09:00-12:30"; none: not at all')


class Spread(Section):
    """Spans of time on the days of a week."""

    mon: Spans = _DAY
    tue: Spans = _DAY
    wed: Spans = _DAY
    thu: Spans = _DAY
    fri: Spans = _DAY
    sat: Spans = _DAY
    sun: Spans = _DAY

    def days(self) -> tuple[tuple[Span, ...], ...]:
        """Seven days, Monday first."""
        return (self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun)


class Week(Spread):
    """The open spans of each day."""

    @model_validator(mode="after")
    def _opens(self) -> Week:
        if not any(self.days()):
            raise fault(
                "the team never opens, so no answer would ever be due",
                'write the hours of at least one day, like mon: ["09:00-17:00"], or hours: always',
            )
        return self


class Holidays(Section):
    """Days on which the team does not answer."""

    country: Text | None = Field(
        default=None, description="country whose public holidays count, ISO 3166 (NL)"
    )
    subdivision: Text | None = Field(
        default=None, description="part of the country with holidays of its own (BY, CA)"
    )
    extra: tuple[Day, ...] = Field(default=(), description="further closed days, like 2026-12-24")

    @model_validator(mode="after")
    def _known(self) -> Holidays:
        if self.country:
            _check(self.country, self.subdivision)
        elif self.subdivision:
            raise fault(
                "subdivision stands here without a country",
                "write country too, or remove subdivision",
                "subdivision",
                "country",
            )
        return self

    def days(self) -> Mapping[date, str]:
        """All closed days with their names, of whatever year is asked for."""
        extra = dict.fromkeys(self.extra, "a closed day of the team")
        if not self.country:
            return extra
        import holidays  # a quarter of a second, so only where a country is named

        found = holidays.country_holidays(self.country, subdiv=self.subdivision)
        for day, name in extra.items():
            found[day] = name
        return found


def _check(country: str, subdivision: str | None) -> None:
    import holidays

    known = holidays.list_supported_countries()
    if country not in known:
        near = country.upper() if country.upper() in known else ""
        right = f'did you mean "{near}"?' if near else "write its two letters (ISO 3166), like NL or DE"
        raise fault(f"{shown(country)} is not a country whose holidays are known", right, "country")
    parts = [*known[country], *holidays.country_holidays(country).subdivisions_aliases]
    if subdivision and subdivision not in parts:
        right = f"write one of {', '.join(parts)}" if parts else "remove subdivision"
        raise fault(
            f"{shown(subdivision)} is no part of {country} with holidays of its own",
            right,
            "subdivision",
            "country",
        )


class OpeningHours(Section):
    """When the team answers."""

    timezone: Zone = Field(description="the time zone of the hours below")
    week: Week = Field(description="the open spans of each day")
    holidays: Holidays = Field(default=Holidays(), description="days without an answer")

    def calendar(self) -> Calendar:
        """The clock that windows are counted on."""
        return Calendar(self.timezone, self.week.days(), self.holidays.days())


def _always(value: Any) -> Any:
    if value == "always":
        return None
    if not isinstance(value, dict | OpeningHours):
        raise fault(
            f"hours is {shown(value)}",
            'write hours: always, or hours: {timezone: Europe/Amsterdam, week: {mon: ["09:00-17:00"]}}',
        )
    return value


OrAlways = Annotated[OpeningHours | None, BeforeValidator(_always)]
