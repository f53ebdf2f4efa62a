"""Whose turn it is with a mail, when two instances serve one mailbox by mistake.

A mail is claimed with ``empathd-seen`` before its draft is filed. Who finds it claimed leaves it alone, and
takes it over when nothing has come of it for a while: the winner may have died.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from empathd.daemon.box import Box
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.ports import Place
from empathd.detectors.message import Key
from empathd.replies.case import Mail
from empathd.replies.plan import recent
from empathd.replies.tags import SEEN

PATIENCE = timedelta(minutes=10)
"""How long the winner's draft may take, from when we first saw that the mail was claimed."""


def left(case: Key, mail: Mail, now: datetime) -> Effect:
    """Another instance has claimed this mail, or this one did before its ledger was lost."""
    note = "another instance of empathd has claimed this mail"
    return Effect(_name(mail.key), "claim", case, mail.key, "left", now, None, "", note)


def left_to_others(box: Box, mails: Iterable[Key], now: datetime) -> frozenset[Key]:
    """Those of these mails with which it is another instance's turn."""
    claims = box.ledger.effects.among(map(_name, mails)).values()
    return frozenset(claim.mail for claim in claims if recent(claim.begun, now, PATIENCE))


def claim(box: Box, mails: Mapping[Key, tuple[Key, Mail, Place]], now: datetime) -> frozenset[Key]:
    """Of these mails (with case and place) those that are ours to draft for; the others are left."""
    known = _ours(box, {key: place for key, (_, _, place) in mails.items()})
    asked = {place: key for key, (_, _, place) in mails.items() if key not in known}
    won = {asked[place] for place in box.door.claim(list(asked), SEEN)} if asked else set()
    lost = set(asked.values()) - won
    box.ledger.effects.begin([left(*mails[key][:2], now) for key in lost])
    if lost:
        event("draft.left", mailbox=box.name, mails=len(lost))
    return frozenset(known | won)


def _ours(box: Box, places: Mapping[Key, Place]) -> frozenset[Key]:
    """Mails marked by us before, or another's whose time is up."""
    tagged = box.ledger.were_tagged(places.values())
    claimed = box.ledger.effects.among(map(_name, places))
    return frozenset(key for key, place in places.items() if place in tagged or _name(key) in claimed)


def _name(mail: Key) -> str:
    return f"claim-{mail}"
