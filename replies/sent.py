"""Which of the mails that were sent are replies that a person of the team wrote to a customer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from empathd.detectors.details import Patterns
from empathd.detectors.machines import unattended
from empathd.detectors.message import Address, Message
from empathd.detectors.subjects import FORWARDED
from empathd.replies.lint.own import closing_of
from empathd.replies.person import full_name
from empathd.replies.voice import Member

NOBODY = "nobody named"
"""Whoever neither From nor the signature tells."""


@dataclass(frozen=True, slots=True)
class Team:
    """Who writes from a mailbox, and how its mail is read."""

    us: frozenset[str] = frozenset()
    """The mailbox's own addresses, lower case."""
    members: tuple[Member, ...] = ()
    language: str = "en"
    """Of a reply that is too short to tell."""
    facts: Patterns = ()
    """Expressions of the team's own facts."""

    @property
    def insiders(self) -> frozenset[str]:
        """All addresses that are no customer's."""
        return self.us | {member.email.lower() for member in self.members if member.email}

    @property
    def names(self) -> tuple[str, ...]:
        """Of all members."""
        return tuple(member.name for member in self.members)


def customers(mail: Message, team: Team) -> tuple[Address, ...]:
    """Whom a mail that was sent goes to, colleagues left out."""
    return tuple(one for one in (*mail.to, *mail.cc) if one.email not in team.insiders)


def is_reply(mail: Message, team: Team) -> bool:
    """Did a person of the team answer a customer here, in words of their own?

    Not: what begins a conversation or passes one on, what stays among colleagues, what a program sent (our
    holding updates among it, and our drafts that went out as they stood), and what says nothing new.
    """
    return bool(
        mail.references
        and mail.text.strip()
        and customers(mail, team)
        and not FORWARDED.match(mail.subject)
        and not unattended(mail)
    )


def author(mail: Message, team: Team) -> str:
    """Who wrote it: a member by their address, else by their name in From or in the signature.

    Of somebody who is no member, the name in From. From alone does not do in a shared mailbox.
    """
    sender = next(iter(mail.sender), Address(""))
    lines = [line.strip(" -–—,*") for line in closing_of(mail).split("\n")]
    for member in team.members:
        if member.email and member.email.lower() == sender.email:
            return member.name
    return _named(team.members, [sender.name, *lines]) or full_name(sender.name, sender.email) or NOBODY


def _named(members: Iterable[Member], lines: Iterable[str]) -> str:
    """The first member who is named on a line of their own, in full or as colleagues call them."""
    by_name = {member.first.casefold(): member.name for member in members}
    by_name |= {member.name.casefold(): member.name for member in members}
    return next((by_name[line.casefold()] for line in lines if line.casefold() in by_name), "")
