"""Who speaks: the mailbox's identity, its team, its language, its words. Config builds it, replies use it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from empathd.replies.customers import NOBODY, Customers
from empathd.replies.playbooks import Playbooks
from empathd.replies.roster import ALWAYS, Roster
from empathd.replies.words import Templates

NONE = Playbooks()


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the team who signs replies; ``languages`` are ISO 639-1 codes, empty: any."""

    name: str
    email: str = ""
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    roster: Roster = ALWAYS
    """When they are on duty, and when away."""

    @property
    def first(self) -> str:
        """The name that colleagues use."""
        return next(iter(self.name.split()), "")


@dataclass(frozen=True, slots=True)
class Voice:
    """How one mailbox speaks; ``secret`` makes its Message-IDs unguessable, ``zone`` tells its times."""

    mailbox: str
    address: str
    display_name: str
    team: tuple[Member, ...]
    language: str
    secret: bytes
    zone: tzinfo
    templates: Templates
    playbooks: Playbooks = NONE
    """The team's answers to known questions."""
    familiar: bool = False
    """Du, je, tu, tú to a customer whose mail does not show which they prefer."""
    html: bool = True
    """A draft to a customer who writes HTML has an HTML part beside the plain one."""
    customers: Customers = NOBODY
    """What the team notes about them."""

    @property
    def domain(self) -> str:
        """The right side of our Message-IDs."""
        return self.address.rpartition("@")[2]
