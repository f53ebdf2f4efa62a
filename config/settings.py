"""All that a person can set, as values that cannot change: one class for each section of the YAML file."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import datetime, timedelta
from typing import Literal

from pydantic import Field, field_validator, model_validator

from empathd.config.customers import Customer, Noted, stranger
from empathd.config.kinds import (
    BoxName,
    Count,
    Duration,
    Kind,
    Language,
    Length,
    Location,
    Pattern,
    Section,
    Text,
)
from empathd.config.mailbox import Folders, Imap, Mailbox, Smtp
from empathd.config.opening import ALWAYS, OpeningHours, OrAlways
from empathd.config.problems import fault, shown
from empathd.config.secrets import Secret
from empathd.config.team import TeamMember
from empathd.detectors.reading import Urgency
from empathd.replies import limits, plan
from empathd.replies.hours import Calendar

__all__ = [
    "EmailWindow", "FirstStart", "Folders", "Imap", "Limits", "Mailbox", "OpeningHours", "Secret", "Settings",
    "Smtp", "SocialWindow", "TeamMember", "Windows", "doors",
]  # fmt: skip


class EmailWindow(Section):
    """How soon customers hear from us by mail."""

    respond_within: Length = Field(
        default=timedelta(hours=6), description="the answer is due after so much open time"
    )
    hold_before_due: Duration = Field(
        default=timedelta(minutes=30), description="so long before that the holding update goes out"
    )
    send_late_by: Duration = Field(
        default=timedelta(hours=2),
        description="later than this an update is no longer sent; a person is shown the case",
    )

    @model_validator(mode="after")
    def _in_order(self) -> EmailWindow:
        _step_in(self.respond_within, self.hold_before_due, "hold_before_due")
        return self


class SocialWindow(Section):
    """How soon customers on social networks hear from us."""

    respond_within: Length = Field(
        default=timedelta(minutes=60), description="the answer is due after so much open time"
    )
    alert_before_due: Duration = Field(
        default=timedelta(minutes=15), description="so long before that the agents are alerted"
    )

    @model_validator(mode="after")
    def _in_order(self) -> SocialWindow:
        _step_in(self.respond_within, self.alert_before_due, "alert_before_due")
        return self


def _step_in(window: timedelta, before: timedelta, name: str) -> None:
    if before >= window:
        raise fault(
            f"{name} is not shorter than respond_within, so it would act at once",
            f"write {name} shorter than respond_within",
            name,
            "respond_within",
        )


class Windows(Section):
    """The promise, for each channel."""

    email: EmailWindow = Field(default=EmailWindow(), description="for mail")
    social: SocialWindow = Field(default=SocialWindow(), description="for notifications of social networks")


class FirstStart(Section):
    """What happens to mail that was there before the first start: it never gets an automatic message."""

    draft_since: Duration = Field(default=timedelta(hours=24), description="older mail is only tagged")


class Limits(Section):
    """A breaker, not a schedule: when more updates are due than this, none is sent and a person is told."""

    updates_at_once: Count = Field(default=20, description="most updates due in one round")
    updates_per_hour: Count = Field(default=30, description="most updates in an hour")
    per_recipient_per_day: Count = Field(default=1, description="most of them to one address in a day")
    per_domain_per_hour: Count = Field(default=20, description="most of them to one domain in an hour")

    def breaker(self) -> limits.Limits:
        """The same numbers as the replies room wants them."""
        return limits.Limits(**self.model_dump())


class Replies(Section):
    """The words of drafts and updates."""

    templates: Location | None = Field(
        default=None, description="folder shaped like the built-in set, looked at first"
    )
    playbooks: Location | None = Field(
        default=None, description="folder of playbooks, YAML files with the team's answers"
    )
    handover: Literal["never", "urgent", "high", "always"] = Field(
        default="never",
        description="draft a note that hands the case to the colleague who signs: from this urgency on",
    )
    language: Language = Field(default="en", description="used when a customer's language has no templates")
    formality: Literal["formal", "familiar"] = Field(
        default="formal", description="Sie or du, vous or tu, where the customer's mail does not show which"
    )
    html: Literal["auto", "never"] = Field(
        default="auto",
        description="auto: drafts have an HTML part beside the plain one, where the mail has one",
    )


class Detectors(Section):
    """What the detectors should know of the product."""

    core_functions: tuple[Text, ...] = Field(
        default=(), description="what customers come to the product for, as they say it"
    )
    details: Mapping[Kind, tuple[Pattern, ...]] = Field(
        default={}, description="regular expressions of facts of your own, by kind: order, invoice, meter …"
    )


class Settings(Section):
    """The whole configuration."""

    by_name: Mapping[BoxName, Mailbox] = Field(
        alias="mailboxes", min_length=1, description="the shared mailboxes by name"
    )
    windows: Windows = Field(default=Windows(), description="how soon customers hear from us")
    hours: OrAlways = Field(default=None, description="when the team answers: always, or opening hours")
    """None means always."""
    first_start: FirstStart = Field(default=FirstStart(), description="mail from before the first start")
    limits: Limits = Field(default=Limits(), description="of automatic mail")
    team: tuple[TeamMember, ...] = Field(default=(), description="who signs")
    customers: Noted = Field(default=(), description="what is known of customers: a list, or {file: …}")
    replies: Replies = Field(default=Replies(), description="the words of drafts and updates")
    detectors: Detectors = Field(default=Detectors(), description="what the detectors should know")
    state: Location | None = Field(default=None, description="folder for the state; null: $STATE_DIRECTORY")

    @field_validator("by_name", mode="after")
    @classmethod
    def _named(cls, boxes: Mapping[str, Mailbox]) -> Mapping[str, Mailbox]:
        seen: dict[tuple[str, str], str] = {}
        for name, box in boxes.items():
            first = seen.setdefault((box.address.lower(), box.imap.host.lower()), name)
            if first != name:
                raise fault(
                    f"{first} and {name} are the same mailbox: same address, same imap.host",
                    "remove one of them; two would answer each customer twice",
                    *(f"{box}.{key}" for box in (name, first) for key in ("address", "imap.host")),
                )
        return {name: box.named(name) for name, box in boxes.items()}

    @model_validator(mode="after")
    def _colleagues(self) -> Settings:
        names = [member.name for member in self.team]
        for at, entry in enumerate(self.noted):
            if entry.colleague and (wrong := stranger(entry.colleague, names)):
                raise fault(*wrong, f"customers.[{at}].colleague", "team")
        return self

    @model_validator(mode="after")
    def _reachable(self) -> Settings:
        if self.replies.handover == "never":
            return self
        if not self.team:
            wrong = f"handover is {self.replies.handover}, but there is nobody in team to hand a case to"
            raise fault(
                wrong, "name the team with their addresses, or write never", "replies.handover", "team"
            )
        us = frozenset[str]().union(*(box.us for box in self.mailboxes))
        for at, member in enumerate(self.team):
            keys = (f"team.[{at}].email", "replies.handover")
            if member.email is None:
                wrong = f"{member.name} has no address, and replies.handover writes to the one who signs"
                raise fault(wrong, "add email: …, or write replies.handover: never", *keys)
            if member.email.lower() in us:
                wrong = f"{shown(member.email)} is a mailbox of yours: customers' mail goes there, too"
                raise fault(wrong, f"write {member.name}'s own address", *keys)
        return self

    @property
    def handover(self) -> Urgency | None:
        """From which urgency on a colleague gets a note; None: none ever does."""
        least = {"urgent": Urgency.URGENT, "high": Urgency.HIGH, "always": Urgency.LOW}
        return least.get(self.replies.handover)

    @property
    def noted(self) -> tuple[Customer, ...]:
        """The customers that stand in the YAML itself."""
        return self.customers if isinstance(self.customers, tuple) else ()

    @property
    def mailboxes(self) -> tuple[Mailbox, ...]:
        """The shared mailboxes, in the order of the file."""
        return tuple(self.by_name.values())

    def calendar(self) -> Calendar:
        """The clock that windows are counted on."""
        return ALWAYS if self.hours is None else self.hours.calendar()

    def policy(self, mailbox: Mailbox, started: datetime) -> plan.Policy:
        """What is wanted of one mailbox; ``started``: its first start ever, aware."""
        email, social = self.windows.email, self.windows.social
        return plan.Policy(
            mode=mailbox.mode,
            email=plan.Window(email.respond_within, email.hold_before_due, email.send_late_by),
            social=plan.Window(social.respond_within, social.alert_before_due),
            hours=self.calendar(),
            draft_since=self.first_start.draft_since,
            started=started,
        )


def doors(settings: Settings) -> Hashable:
    """The part whose change needs new connections: where state, mailboxes and servers are."""
    boxes = ((box.name, box.imap, box.smtp, box.folders) for box in settings.mailboxes)
    return (settings.state, *boxes)
