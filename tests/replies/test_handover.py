"""The note to a colleague: they can begin at once, in their language, and no customer ever sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from empathd.detectors.reading import Cue, Urgency
from empathd.replies.customers import Customers, Known
from empathd.replies.handover import Handover, handover, handover_id
from empathd.replies.playbooks import Playbook
from empathd.replies.samples import SAMPLES
from empathd.replies.thread import untouched
from empathd.replies.words import built_in, templates
from tests.replies.letters import MIRA, NOW, PROMISE, VOICE, case_of

LANGUAGES = ("en", "de", "nl", "fr", "es")


def _about(*cues: str, **more: object) -> Handover:
    case, message = case_of(*cues, **more)  # type: ignore[arg-type]
    return Handover(case, message, MIRA, PROMISE, NOW)


def _note(about: Handover, customers: Mapping[str, Known] | None = None) -> EmailMessage:
    voice = replace(VOICE, customers=Customers((customers or {}).items()))
    raw = handover(about, voice)
    assert raw == handover(about, voice), "same arguments, same bytes"
    assert untouched(raw)
    return message_from_bytes(raw, policy=policy.default)  # type: ignore[return-value]


def _words(about: Handover, customers: Mapping[str, Known] | None = None) -> str:
    return " ".join(_note(about, customers).get_content().split())
