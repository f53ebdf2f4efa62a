"""What we owe in one case, and when: the whole policy is one pure function."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from empathd.replies.case import Case
from empathd.replies.hours import Calendar, due

Mode = Literal["observe", "draft", "live"]

SAVING = timedelta(seconds=120)
"""Some mail clients take the old draft away before they file the new one: so long nobody has deleted it."""


LOST = "the ledger was lost: whether somebody has answered cannot be known"


@dataclass(frozen=True, slots=True)
class Window:
    """How soon an answer is promised on a channel, and how long before that we step in."""

    respond_within: timedelta
    before_due: timedelta
    send_late_by: timedelta = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Policy:
    """What a mailbox's owner wants done; ``started`` is the first start ever, aware."""

    mode: Mode
    email: Window
    social: Window
    hours: Calendar
    draft_since: timedelta
    started: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """Put a reply to the newest mail of the case into Drafts."""

    case: Case


@dataclass(frozen=True, slots=True)
class Hold:
    """Tell the customer truthfully that their mail waits; an answer was due at ``due``."""

    case: Case
    due: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """A person must look, for the reason given."""

    case: Case
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do now, when the answer may change without new mail, and why, line by line."""

    actions: tuple[Draft | Hold | Alert, ...] = ()
    again: datetime | None = None
    why: tuple[str, ...] = ()


def plan(case: Case, policy: Policy, now: datetime) -> Plan:
    """What is owed in a case now. Same case, same policy, same now: same plan."""
    if case.newest.reading.channel == "social":
        return _alert(case, policy, now)
    if case.newest.reading.machine:
        return Plan(why=(f"nothing: {case.newest.reading.automatic}",))
    return _join(_draft(case, policy, now), _hold(case, policy, now))


def recent(since: datetime, now: datetime, span: timedelta) -> bool:
    """Less than ``span`` ago. What a clock that was wrong has dated far ahead is past, too."""
    return abs(now - since) < span


def promise(policy: Policy, now: datetime) -> datetime:
    """By when we can honestly say that we will have written: one more window of open hours from now."""
    return due(now, policy.email.respond_within, policy.hours)


def _join(*plans: Plan) -> Plan:
    again = min((each.again for each in plans if each.again), default=None)
    actions = tuple(action for each in plans for action in each.actions)
    return Plan(actions, again, tuple(line for each in plans for line in each.why))


def _draft(case: Case, policy: Policy, now: datetime) -> Plan:
    oldest = policy.started - policy.draft_since
    if policy.mode == "observe":
        return Plan(why=("no draft: mode is observe",))
    if case.working:
        return Plan(why=("no draft: an agent has a reply in Drafts",))
    if case.missed and recent(case.missed, now, SAVING):
        until = case.missed + SAVING
        return Plan(again=until, why=(f"no draft before {until:%H:%M:%S} UTC: an agent may be saving one",))
    if case.drafted and not case.outrun:
        gone = ", and an agent has sent, moved or deleted it" if case.missed else ""
        return Plan(why=(f"no draft: one was made for this mail{gone}",))
    if case.newest.backlog and case.newest.arrived < oldest:
        return Plan(why=(f"no draft: older than first_start.draft_since ({oldest:%Y-%m-%d %H:%M} UTC)",))
    why = "the customer has written again" if case.drafted else "a person waits"
    return Plan((Draft(case),), why=(f"draft: {why} and nobody has begun an answer",))


def _hold(case: Case, policy: Policy, now: datetime) -> Plan:
    window = policy.email
    due_at = due(case.since, window.respond_within, policy.hours)
    act_at = due(case.since, window.respond_within - window.before_due, policy.hours)
    if veto := _veto(case, policy):
        return Plan(why=(f"no holding update: {veto}",))
    if now < act_at:
        return Plan(again=act_at, why=(f"no holding update before {act_at:%Y-%m-%d %H:%M} UTC",))
    if any(mail.served for mail in case.mails):
        alerts = () if case.alerted or now > due_at + window.send_late_by else (Alert(case, LOST),)
        return Plan(alerts, why=(f"no holding update: {LOST}",))
    if reason := _attention(case, now, due_at + window.send_late_by):
        alerts = () if case.alerted else (Alert(case, reason),)
        return Plan(alerts, why=(f"no holding update, a person must look: {reason}",))
    return Plan((Hold(case, due_at),), why=(f"holding update: an answer is due {due_at:%H:%M} UTC",))


def _veto(case: Case, policy: Policy) -> str:
    if policy.mode != "live":
        return f"mode is {policy.mode}"
    if any(mail.backlog and not mail.served for mail in case.mails):
        return "the mail is from before the first start"
    if case.held:
        return "one was sent, or may have been, since the last answer"
    return ""


def _attention(case: Case, now: datetime, latest: datetime) -> str:
    reasons = (mail.reading.automatic for mail in case.mails if mail.reading.automatic)
    if reason := next(reasons, None):
        return f"no automatic mail may go there ({reason})"
    return "too late for an update that would help" if now > latest else ""


def _alert(case: Case, policy: Policy, now: datetime) -> Plan:
    window = policy.social
    due_at = due(case.since, window.respond_within, policy.hours)
    act_at = due(case.since, window.respond_within - window.before_due, policy.hours)
    lost = case.newest.served and now > due_at + window.send_late_by
    before = case.newest.backlog and not case.newest.served
    if policy.mode == "observe" or before or lost or case.alerted:
        return Plan(why=("no alert: observe, from before the first start, or already given",))
    if now < act_at:
        return Plan(again=act_at, why=(f"alert to the agents at {act_at:%Y-%m-%d %H:%M} UTC",))
    reason = f"social media: an answer is due {due_at:%Y-%m-%d %H:%M} UTC"
    return Plan((Alert(case, reason),), why=(reason,))
