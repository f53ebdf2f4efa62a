"""Who signs: the person who answered before, else the one whose language and topics fit."""

from __future__ import annotations

import hashlib
import re

from empathd.replies.case import Case
from empathd.replies.voice import Member, Voice

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 4
"""Letters that two words must share from the start to be about the same thing: refund, refunds."""


def signer(case: Case, voice: Voice, wanted: str = "") -> Member | None:
    """The member who signs, the same for the same case; None when the team is empty.

    ``wanted``: whom a playbook names; who answered this customer before goes first all the same.
    """
    for name in filter(None, (case.signer.strip(), wanted)):
        if found := [member for member in voice.team if member.name.casefold() == name.casefold()]:
            return found[0]
    if not voice.team:
        return None
    speakers = [member for member in voice.team if _speaks(member, case.newest.reading.language)]
    words = _words(case)
    candidates = speakers or list(voice.team)
    return max(candidates, key=lambda member: (_fit(member, words), _weight(case, member)))


def _speaks(member: Member, language: str) -> bool:
    return not member.languages or language in member.languages


def _words(case: Case) -> frozenset[str]:
    """What the case is about, as lower-case words of subject, need and kinds of detail."""
    mails = case.mails[-10:]
    parts = [text for mail in mails for text in (mail.subject[:500], mail.reading.need[:500])]
    kinds = [kind for mail in mails for kind in mail.reading.details]
    return frozenset(_WORD.findall(" ".join((*parts, *kinds)).lower()))


def _fit(member: Member, words: frozenset[str]) -> int:
    """How many of the member's topics the case touches."""
    return sum(any(_alike(topic, word) for topic in _WORD.findall(line.lower()) for word in words)
               for line in member.topics)  # fmt: skip


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= _STEM and long.startswith(short))


def _weight(case: Case, member: Member) -> bytes:
    """Spreads cases evenly; a colleague who joins or leaves moves only their own share."""
    return hashlib.blake2s(f"{case.key}\n{member.name}".encode("utf-8", "replace"), digest_size=8).digest()
