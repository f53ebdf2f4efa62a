"""Reads a message: all cues in one pass, urgency, need, details, and whether a machine wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from operator import itemgetter

from empathd.detectors import authentication, machines
from empathd.detectors.asks import asked
from empathd.detectors.details import Patterns, details
from empathd.detectors.history import may_answer
from empathd.detectors.language import language as language_of
from empathd.detectors.languages.cues import phrases as phrases_of
from empathd.detectors.languages.tables import known
from empathd.detectors.message import Message
from empathd.detectors.need import need
from empathd.detectors.phrases import Matcher, Phrases, matcher
from empathd.detectors.reading import Cue, Detector, Reading, Urgency
from empathd.detectors.standing import all_is_well, amiss, other_matter, standing
from empathd.detectors.subjects import FORWARDED, REPLY
from empathd.detectors.titles import without_titles
from empathd.detectors.together import flat
from empathd.detectors.urgency import certain, no_rush, timed, urgency
from empathd.detectors.weighing import weighed

Report = Callable[[str, Exception], None]
"""Told of a detector that failed: its name and what it raised."""


def _silent(name: str, error: Exception) -> None:
    """Nobody listens."""


class Reader:
    """Reads messages with a set of detectors; made once, used for every mail.

    ``us``: the mailbox's own addresses, lower case; ``language``: what a mail too short to tell is taken for;
    ``report``: told of each failure of a detector, which takes only its own cues down with it;
    ``trusted_host``: the mail server that must vouch for a sender; empty: nobody is asked;
    ``own``: expressions of facts of the team's own;
    ``listens``: what phrases find is weighed against what a mail sounds like.
    """

    def __init__(
        self,
        detectors: Mapping[str, Detector],
        us: frozenset[str] = frozenset(),
        language: str = "en",
        report: Report = _silent,
        trusted_host: str = "",
        own: Patterns = (),
        listens: bool = True,
    ) -> None:
        parts = [(name, part) for name, detector in detectors.items() for part in flat(detector)]
        self._names = tuple(detectors)
        self._phrases = tuple(part for _, part in parts if isinstance(part, Phrases))
        self._matcher = matcher(tuple(part for part in self._phrases if part.language == "en"), "en")
        self._functions = [(name, part) for name, part in parts if not isinstance(part, Phrases)]
        self._us, self._language, self._report = us, language, report
        self._trusted_host, self._own, self._listens = trusted_host, own, listens

    def read(
        self,
        message: Message,
        flags: frozenset[str] = frozenset(),
        arrived: datetime | None = None,
        before: str = "",
    ) -> Reading:
        """What a message says; never raises.

        ``flags``: its flags and keywords on the server; ``arrived``: its INTERNALDATE, from which "by Friday"
        is reckoned (its Date where the server's time is not known); ``before``: the language of its
        conversation, for a mail too short to tell.
        """
        channel = machines.channel(message)
        reason = machines.automatic(message, self._us, flags)
        if reason and channel != "social":
            low = Urgency.LOW
            return Reading((), low, channel=channel, automatic=reason, machine=True, language=self._language)
        reading = self._read(message, arrived, before, "" if channel == "social" else message.subject)
        return replace(
            reading, channel=channel, automatic=reason or self._caution(message), machine=reason is not None
        )

    def _read(self, message: Message, arrived: datetime | None, before: str, subject: str) -> Reading:
        """What the words say; ``subject``: the customer's own words for it, if any."""
        told = language_of(message.text, "")
        language = told or before or self._language
        spoken, moment = known(language), _moment(message, arrived)
        well, aside = all_is_well(message.text, spoken), other_matter(message.text, spoken)
        patient = bool(no_rush(message.text, spoken))

        def stand(found: tuple[Cue, ...], sure: frozenset[str] = frozenset()) -> tuple[Cue, ...]:
            left = _possible(found, message, sure)
            left = standing(left, message.text, patient, spoken, well=well or aside, sure=sure)
            return timed(left, message.text, moment, spoken)

        cues = stand(self.cues(message, language))
        level, why = urgency(cues, message, spoken, well=well)
        level, why = max((level, why), self._of_subject(message, language), key=itemgetter(0))
        sorry = None
        if self._listens and (heard := weighed(cues, level, subject, message.text, spoken)):
            found, left = cues, heard.cues(cues, frozenset(self._names))
            cues = stand(left, heard.sure()) if left != found else found
            dated = [cue.start for cue in cues if cue.why and cue.cue == "pressed"]
            loud = heard.level(level, why, dated)
            calm = min(loud, (level, why), key=itemgetter(0)) if aside or not amiss(cues) else loud
            level, why = max(calm, certain(cues, message), key=itemgetter(0))
            sorry = heard.sorry(cues)
        wish = asked(cues, message.text, spoken)
        return Reading(
            cues=cues,
            urgency=level,
            why=why,
            language=language,
            guessed=not told,
            need=need(cues, message.text, wish, spoken),
            asked=wish,
            sorry=sorry,
            details=details(message, spoken, self._own),
        )

    def _caution(self, message: Message) -> str | None:
        """Why only a person should answer: something is odd, or nobody vouches for the sender."""
        odd = machines.caution(message, self._us)
        return odd or (authentication.doubt(message, self._trusted_host) if self._trusted_host else None)

    def cues(self, message: Message, language: str = "en") -> tuple[Cue, ...]:
        """All cues in the text, by place; where a cue was found twice in the same words, its longest form."""
        found = list(self._matcher_of(known(language)).find(message.text))
        for name, detector in self._functions:
            found += self._safely(name, detector, message)
        return merged(without_titles(found, message.text, language))

    def _matcher_of(self, language: str) -> Matcher:
        """The phrases of a language, made ready when the first mail comes that is written in it."""
        if language == "en":
            return self._matcher
        own = tuple(part for part in self._phrases if part.language == language)
        return _spoken(language, self._names, own)

    def _safely(self, name: str, detector: Detector, message: Message) -> list[Cue]:
        """One detector's cues; none when it fails."""
        try:
            return [_checked(cue, message.text) for cue in detector(message)]
        except Exception as error:  # somebody else's code; the reading goes on without it
            self._report(name, error)
            return []

    def _of_subject(self, message: Message, language: str) -> tuple[Urgency, str]:
        """The urgency that a subject of the customer's own adds, and why; that of a reply is old words."""
        if not message.subject or REPLY.match(message.subject) or FORWARDED.match(message.subject):
            return Urgency.LOW, ""
        cues = self.cues(replace(message, text=message.subject), language)
        top = max(cues, key=lambda cue: cue.urgency, default=None)
        if top is None or top.urgency <= Urgency.NORMAL:
            return Urgency.LOW, ""
        return top.urgency, f'{top.cue} in the subject: "{top.words}"'


@lru_cache(maxsize=64)
def _spoken(language: str, names: tuple[str, ...], own: tuple[Phrases, ...]) -> Matcher:
    """A language's phrases for these cues, and third parties'; mailboxes that read alike share them."""
    phrases = phrases_of(language)
    return Matcher((*(one for name in names for one in phrases.get(name, ())), *own), language=language)


def _possible(cues: tuple[Cue, ...], message: Message, sure: frozenset[str]) -> tuple[Cue, ...]:
    """Those that a mail can have: no answer of ours can be beside the point where there was none."""
    if "misunderstood" in sure or all(cue.cue != "misunderstood" for cue in cues) or may_answer(message):
        return cues
    return tuple(cue for cue in cues if cue.cue != "misunderstood")


def _moment(message: Message, arrived: datetime | None) -> datetime | None:
    """When it was written by the customer's clock, as far as the mail tells; the server's time counts."""
    zone = message.date.tzinfo if message.date else None
    return arrived.astimezone(zone) if arrived and zone else arrived or message.date


def _checked(cue: Cue, text: str) -> Cue:
    """The cue; a detector that miscounts fails as one that raises, and spoils nothing else."""
    if not (cue.words and cue.start >= 0 and text.startswith(cue.words, cue.start)):
        raise ValueError("the words of a cue do not stand where it says")
    return cue


def merged(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Cues by place, of those of one name that overlap only the longest, with the highest urgency of them."""
    kept: dict[str, list[Cue]] = {}
    for cue in sorted(cues, key=lambda cue: (cue.cue, cue.start, -len(cue.words))):
        same = kept.setdefault(cue.cue, [])
        if same and cue.start < same[-1].end:
            longest, other = (cue, same[-1]) if len(cue.words) > len(same[-1].words) else (same[-1], cue)
            more = other.urgency > longest.urgency
            same[-1] = replace(longest, urgency=other.urgency) if more else longest
        else:
            same.append(cue)
    return tuple(
        sorted((cue for same in kept.values() for cue in same), key=lambda cue: (cue.start, cue.cue))
    )
