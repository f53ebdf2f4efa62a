"""Whose turn it is with a mail, when two instances serve one mailbox by mistake.

A mail is claimed with ``empathd-seen`` before its draft is filed. Who finds it claimed leaves it alone, and
takes it over when nothing has come of it for a while: the winner may have died.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from empathd.daemon.box import Box
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.ports import Place
from empathd.detectors.message import Key
from empathd.replies.case import Mail
from empathd.replies.tags import SEEN

PATIENCE = timedelta(minutes=10)
"""How long the winner's draft may take, from when we first saw that the mail was claimed."""


def left(case: Key, mail: Mail, now: datetime) -> Effect:
    """Another instance has claimed this mail, or this one did before its ledger was lost."""
    note = "another instance of empathd has claimed this mail"
    return Effect(_name(mail.key), "claim", case, mail.key, "left", now, None, "", note)


def is_left(box: Box, mail: Key, now: datetime) -> bool:
    """It is another instance's turn."""
    claim = box.ledger.effects.get(_name(mail))
    return claim is not None and now < claim.begun + PATIENCE


def claim(box: Box, mails: Mapping[Key, tuple[Key, Mail, Place]], now: datetime) -> frozenset[Key]:
    """Of these mails (with case and place) those that are ours to draft for; the others are left."""
    known = {key for key, (_, _, place) in mails.items() if _is_ours(box, key, place)}
    asked = {place: key for key, (_, _, place) in mails.items() if key not in known}
    won = {asked[place] for place in box.door.claim(list(asked), SEEN)} if asked else set()
    lost = set(asked.values()) - won
    box.ledger.effects.begin([left(*mails[key][:2], now) for key in lost])
    if lost:
        event("draft.left", mailbox=box.name, mails=len(lost))
    return frozenset(known | won)


def _is_ours(box: Box, mail: Key, place: Place) -> bool:
    """Marked by us before, or another's whose time is up."""
    return box.ledger.was_tagged(place) or box.ledger.effects.get(_name(mail)) is not None


def _name(mail: Key) -> str:
    return f"claim-{mail}"
