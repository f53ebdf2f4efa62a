"""Who signs: whose customer it is, else whose language, duty and topics fit; nobody who is away."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from empathd.replies.case import Case
from empathd.replies.roster import Presence
from empathd.replies.voice import Member, Voice

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 4
"""Letters that two words must share from the start to be about the same thing: refund, refunds."""
_There = Mapping[Member, Presence]


@dataclass(frozen=True, slots=True)
class Route:
    """Whose a case is, and why, reason by reason; nobody's when the team is empty."""

    member: Member | None = None
    why: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"signed by {self.member.name}: {', '.join(self.why)}" if self.member else ""


def route(case: Case, voice: Voice, now: datetime, due: datetime, wanted: str = "") -> Route:
    """The colleague whose case it is, the same for the same case at the same time.

    Whom the team notes for this customer goes first, then who answered them before, then ``wanted``, whom a
    playbook names. They are passed over only when away, or when off duty until the answer is due while a
    colleague who fits is not.
    """
    if not voice.team:
        return Route()
    there = {member: member.roster.presence(now, due) for member in voice.team}
    present = [each for each in voice.team if there[each] is not Presence.AWAY] or list(voice.team)
    speakers = [member for member in present if _speaks(member, case.newest.reading.language)] or present
    best = max(_in_time(there[member]) for member in speakers)
    passed: list[str] = []
    for member, reason in _named(case, voice, wanted):
        if member in present and _in_time(there[member]) >= best:
            return Route(member, (reason, *passed))
        passed.append(f"{member.name} {reason}, but is {_absent(member, now)}")
    words = _words(case)
    member = max(speakers, key=lambda each: (there[each], len(_known(each, words)), _weight(case, each)))
    return Route(member, (*_merits(member, case, there, _known(member, words)), *passed))


def _named(case: Case, voice: Voice, wanted: str) -> Iterator[tuple[Member, str]]:
    """Those whom something names, the strongest claim first, with that claim."""
    noted = voice.customers.of(case.newest.customer).colleague
    claims = (
        (noted, "is noted as this customer's"),
        (case.signer, "answered this customer before"),
        (wanted, "is named by the playbook"),
    )
    for name, claim in claims:
        yield from ((each, claim) for each in voice.team if _same(each.name, name))


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _in_time(presence: Presence) -> Presence:
    """For somebody who is named it is enough to be there before the answer is due."""
    return min(presence, Presence.SOON)


def _absent(member: Member, now: datetime) -> str:
    back = member.roster.back(now)
    return f"away until {back:%Y-%m-%d}" if back else "off duty until the answer is due"


def _merits(member: Member, case: Case, there: _There, topics: Sequence[str]) -> Iterator[str]:
    """What speaks for a colleague whom nothing names."""
    language = case.newest.reading.language
    if any(not _speaks(each, language) for each in there):
        yield f"writes {language}" if _speaks(member, language) else f"nobody here writes {language}"
    if len(set(there.values())) > 1 or there[member] is not Presence.HERE:
        yield _PRESENT[there[member]]
    yield f"knows {', '.join(topics)}" if topics else "no topic tells, so the work is spread"


_PRESENT = {
    Presence.HERE: "is on duty",
    Presence.SOON: "is on duty before the answer is due",
    Presence.LATER: "nobody who fits is on duty before the answer is due",
    Presence.AWAY: "everybody is away",
}


def _speaks(member: Member, language: str) -> bool:
    return not member.languages or language in member.languages


def _words(case: Case) -> frozenset[str]:
    """What the case is about, as lower-case words of subject, need and kinds of detail."""
    mails = case.mails[-10:]
    parts = [text for mail in mails for text in (mail.subject[:500], mail.reading.need[:500])]
    kinds = [kind for mail in mails for kind in mail.reading.details]
    return frozenset(_WORD.findall(" ".join((*parts, *kinds)).lower()))


def _known(member: Member, words: frozenset[str]) -> tuple[str, ...]:
    """The member's topics that the case touches."""
    return tuple(
        line
        for line in member.topics
        if any(_alike(topic, word) for topic in _WORD.findall(line.lower()) for word in words)
    )


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= _STEM and long.startswith(short))


def _weight(case: Case, member: Member) -> bytes:
    """Spreads cases evenly; a colleague who joins or leaves moves only their own share."""
    return hashlib.blake2s(f"{case.key}\n{member.name}".encode("utf-8", "replace"), digest_size=8).digest()
