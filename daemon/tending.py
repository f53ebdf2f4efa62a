"""Taking our own drafts away when a newer one stands in their place, or somebody has answered without them.

Only what nobody has touched, by its UID, and to Trash where there is one. A UID never changes its words
(RFC 3501 section 2.3.1.1): what was read as untouched under a UID is what is removed under it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from empathd.daemon.box import Box
from empathd.daemon.ledger import Effect
from empathd.daemon.log import event
from empathd.daemon.owed import Drafts, Owed
from empathd.daemon.ports import Place, Trace
from empathd.daemon.steps import passed
from empathd.detectors.message import Key
from empathd.replies.case import Case
from empathd.replies.compose import draft_id
from empathd.replies.plan import SAVING
from empathd.replies.recovery import State
from empathd.replies.thread import untouched

REPLACED, ANSWERED = "a newer draft covers it", "answered without it"
REMOVAL = "removal "
"""Begins the id of such an effect; its place follows."""


def tend(box: Box, owed: Sequence[Owed], drafts: Drafts, now: datetime) -> datetime | None:
    """Remove what has become pointless; returns when to look again, if something waits for its time.

    Call it when the drafts owed are filed: the new one first, the old one after, never none.
    """
    if not box.manner.writes:
        return None
    effects = box.ledger.effects
    pointless = (Effect(REMOVAL + place, "removal", case, Key(""), "begun", now, None, "", why)
                 for place, case, why in _pointless(box, owed, drafts))  # fmt: skip
    effects.begin([effect for effect in pointless if effects.state(effect.id) == "none"])
    passed("removal.begun")
    waiting = {effect: _ripe(effect) for effect in effects.find("removal", ["begun"])}
    _remove(box, {_place(effect): effect for effect, at in waiting.items() if at <= now}, now)
    return min((at for at in waiting.values() if at > now), default=None)


def _pointless(box: Box, owed: Sequence[Owed], drafts: Drafts) -> Iterator[tuple[Place, Key, str]]:
    cases = {each.case.key[:16]: each.case for each in owed}
    for key, trace in drafts.ours():
        case = cases.get(key)
        if case and _older(box, case, trace):
            yield trace.place, case.key, REPLACED
        elif not case and (answered := box.ledger.hands.answered(key)):
            yield trace.place, answered, ANSWERED
    for key, trace in drafts.ours("handover"):
        if key not in cases and (answered := box.ledger.hands.answered(key)):
            yield trace.place, answered, ANSWERED


def _older(box: Box, case: Case, trace: Trace) -> bool:
    """It answers an earlier mail, and one for the newest has been filed."""
    newest = case.newest
    if trace.message_id == draft_id(case, box.manner.voice) or newest.message_id in trace.references:
        return False
    done = (effect for effect in box.ledger.effects.of(case.key) if effect.state == "done")
    return any(effect.kind == "draft" and effect.mail == newest.key for effect in done)


def _ripe(effect: Effect) -> datetime:
    """At once when replaced; when answered only after a while: the client that sent it removes it itself."""
    return effect.begun + SAVING if effect.note == ANSWERED else effect.begun


def _place(effect: Effect) -> Place:
    return Place(effect.id.removeprefix(REMOVAL))


def _remove(box: Box, removals: Mapping[Place, Effect], now: datetime) -> None:
    if not removals:
        return
    raws = {each.place: each.raw for each in box.door.fetch(list(removals))}
    gone = box.door.remove_drafts([place for place, raw in raws.items() if untouched(raw)], trash=True)
    passed("removal.removed")
    for place, effect in removals.items():
        state, how = _outcome(place in gone, raws.get(place))
        box.ledger.effects.finish([effect.id], state, now, f"{effect.note}; {how}")
        level = logging.INFO if state == "done" else logging.WARNING
        event("draft.removed" if state == "done" else "draft.left", level=level, mailbox=box.name,
              case=effect.case[:12], why=effect.note, how=how)  # fmt: skip


def _outcome(removed: bool, raw: bytes | None) -> tuple[State, str]:
    if removed:
        return "done", "removed"
    if raw is None:
        return "done", "it was gone already"
    if not untouched(raw):
        return "refused", "an agent has edited it: it stays"
    return "refused", "the server cannot remove one mail alone: it stays"
