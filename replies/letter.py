"""The words of one letter: which parts speak, in which version, with which facts of this customer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any

from empathd.detectors.details import settled
from empathd.detectors.message import Message
from empathd.detectors.reading import WARM, Reading, Urgency
from empathd.detectors.weighing import WHY
from empathd.replies import lead, loss, moment, plain
from empathd.replies.body import Body
from empathd.replies.called import called
from empathd.replies.case import Case
from empathd.replies.excerpt import excerpt
from empathd.replies.formality import familiar
from empathd.replies.given import TOLD, given, sure, together
from empathd.replies.passed import writer
from empathd.replies.person import tone
from empathd.replies.playbooks import Playbook
from empathd.replies.praised import praised
from empathd.replies.repeated import QUOTES, running_on
from empathd.replies.thread import dubious, topic_of
from empathd.replies.unfit import unfit
from empathd.replies.voice import Member, Voice

SUBJECT = 70
"""Characters of the subject inside a sentence."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter is about, who writes it and when; ``sentence`` chooses among versions by the case."""

    case: Case
    voice: Voice
    member: Member | None
    promise: datetime
    now: datetime
    generation: int = 0
    theirs: timedelta | None = None
    """The customer's offset from UTC, where their mail told it."""
    playbook: Playbook | None = None
    """The team's answer, where one fits."""

    @property
    def language(self) -> str:
        """The customer's language where there are words for it, else the mailbox's."""
        theirs = self.case.newest.reading.language
        return theirs if theirs in self.voice.templates.languages else self.voice.language

    def sentence(self, part: str, block: str, facts: dict[str, Any]) -> str:
        """A version of a part's block: another case has another one, and so has the next draft here."""
        versions = self.voice.templates.versions(part, block, self.language)
        if len(versions) < 2:
            return versions[0](facts) if versions else ""
        digest = hashlib.blake2s(f"{self.case.key}/{part}/{block}".encode("utf-8", "replace"), digest_size=4)
        turn = int.from_bytes(digest.digest()) + self.generation
        return versions[turn % len(versions)](facts)

    def first(self, parts: tuple[str, ...], block: str, facts: dict[str, Any]) -> str:
        """The first part that has something to say in this block; the ordinary words where none has."""
        return self.speaker(parts, block, facts)[1]

    def speaker(self, parts: tuple[str, ...], block: str, facts: dict[str, Any]) -> tuple[str, str]:
        """That part, and what it says."""
        said = ((part, self.sentence(part, block, facts)) for part in (*parts, "plain"))
        return next((each for each in said if each[1]), ("", ""))

    def time(self, block: str, at: datetime, **more: str) -> str:
        """A moment in words."""
        return self.sentence(
            "time", block, {**moment.facts(at, self.now, self.voice.zone, self.theirs), **more}
        )

    def by(self, latest: bool = False) -> str:
        """The promise in words; a time that is past is never named. ``latest``: sooner if we can."""
        if self.promise <= self.now:
            return self.time("soon", self.now)
        at = moment.kept(self.promise, self.now, self.voice.zone)
        by = self.time("by", at)
        return self.time("latest", at, by=by) if latest else by


def draft_body(letter: Letter, message: Message) -> Body:
    """What a draft says, the customer's words quoted below it."""
    readings = _readings(letter.case)
    parts = _parts(letter, readings, message)
    facts = _facts(letter, message, readings, parts)
    facts |= {"mirror": letter.sentence("letter", "mirror", facts)}
    voices = lead.speaking(parts)
    words = {block: letter.first(voices, block, facts) for block in ("hear", "sorry", "next")}
    sorry = lead.sorry(parts, [each.sorry for each in readings])
    words["sorry"] = words["sorry"] if sorry else ""
    if parts == ("plain",) and not (sorry or "?" in message.text):
        words["next"] = letter.sentence("plain", "note", facts)
    answered, many = _answer(letter, readings[0], facts), len(message.text.split())
    said = {cue.cue for each in readings for cue in each.cues if not cue.why}
    asking = lead.asking(voices, said, many, patient=readings[0].urgency is Urgency.LOW)
    quiet = bool(answered or lead.QUIET.intersection(parts))
    words["ask"] = "" if quiet else _ask(letter, message, asking, facts)
    brief = many <= lead.BRIEF
    words["check"] = "" if brief and words["ask"] else _check(letter, parts, facts, asked=bool(words["ask"]))
    words["kind"] = letter.sentence("thanks", "kind", facts) if lead.kindly(parts) else ""
    dated = any(cue.cue == "pressed" and cue.why != WHY for cue in readings[0].cues if cue.why)
    beside = lead.beside(parts, brief, dated)
    besides = (part for part in beside if part != letter.speaker(voices, "next", facts)[0])
    words["also"] = " ".join(letter.sentence(part, "also", facts) for part in besides)
    words |= {block: letter.sentence("letter", block, facts) for block in ("hello", "known", "regards")}
    template = "draft/answer" if answered else lead.template(parts)
    text = letter.voice.templates.render(template, letter.language, **facts, **words, **answered)
    return Body(letter.language, running_on(text, letter.language), *_quoted(letter, message))


def _answer(letter: Letter, reading: Reading, facts: dict[str, Any]) -> dict[str, str]:
    """The playbook's answer and what it offers, in the customer's language; nothing where none fits."""
    book, language = letter.playbook, letter.case.newest.reading.language
    if book is None or language not in book.answers:
        return {}
    texts = {"answer": book.answers[language], "goodwill": ""}
    if book.offers(reading):
        texts["goodwill"] = book.goodwill.get(language, "")
    phrase = letter.voice.templates.phrase
    return {part: phrase(text, book.name)(facts) if text else "" for part, text in texts.items()}


def offer(letter: Letter, message: Message) -> str:
    """What the playbook may offer, in the customer's language, whether the draft says it or not."""
    book, readings = letter.playbook, _readings(letter.case)
    text = book.goodwill.get(letter.case.newest.reading.language, "") if book else ""
    if not (book and text):
        return ""
    facts = _facts(letter, message, readings, _parts(letter, readings, message))
    return letter.voice.templates.phrase(text, book.name)({**facts, "mirror": ""})


def hold_body(letter: Letter) -> str:
    """The text of a holding update: nothing of the customer's mail but its time and its subject."""
    case = letter.case
    facts = _person(letter, "") | {
        "count": len(case.mails),
        "subject": "" if dubious(case.newest.subject) else _subject(case.newest.subject),
        "at": letter.time("at", case.since),
        "by": letter.by(),
    }
    blocks = ("received", "unanswered", "next", "automatic")
    words = {block: letter.sentence("holding", block, facts) for block in blocks}
    words["hello"] = letter.sentence("letter", "hello", facts)
    return plain.tidy(letter.voice.templates.render("holding/main", letter.language, **facts, **words))


def _parts(letter: Letter, readings: tuple[Reading, ...], message: Message) -> tuple[str, ...]:
    names = frozenset(name for reading in readings for name in reading.names())
    wordless, asks = not (message.text.strip() or message.body.strip()), "?" in message.text
    feedback = readings[0].urgency is Urgency.LOW and not asks
    passed = writer(message, letter.voice.address) is not None
    lost, amiss = loss.told(message.text), lead.amiss([each.sorry for each in readings])
    return lead.ordered(names, wordless and not names, feedback, asks, passed, lost, amiss)


def _ask(letter: Letter, message: Message, voices: tuple[str, ...], facts: dict[str, Any]) -> str:
    """The question that helps on, unless its answer may stand in the mail."""
    return letter.first(voices, "ask", facts | {"details": given(facts["details"], message)})


def _check(letter: Letter, parts: tuple[str, ...], facts: dict[str, Any], asked: bool) -> str:
    """The sentence that lets the customer put us right; a question has that effect already."""
    if lead.CURT.intersection(parts):
        return ""
    own = next(filter(None, (letter.sentence(part, "check", facts) for part in parts)), "")
    return own or ("" if asked else letter.sentence("plain", "check", facts))


def _readings(case: Case) -> tuple[Reading, ...]:
    """How the unanswered mails read, newest first; a thank-you at the end closes what was before."""
    newest = case.newest.reading
    if newest.names() and WARM.issuperset(newest.names()):
        return (newest,)
    return tuple(mail.reading for mail in reversed(case.mails))


def _subject(subject: str) -> str:
    topic = plain.cut(topic_of(subject), SUBJECT).translate(QUOTES)
    return "" if set(topic) & set("<>{}|\\") else topic


def _person(letter: Letter, text: str, message: Message | None = None) -> dict[str, Any]:
    """Who is written to, and who writes; how the ``message`` is signed may tell what they are called."""
    customer, member = letter.case.newest.customer, letter.member
    known, close = letter.voice.customers.of(customer), familiar(text, letter.language, letter.voice.familiar)
    name, full = called(customer, known.name, message)
    return {
        "name": name,
        "full": full,
        "tone": tone(text),
        "familiar": known.formality == "familiar" if known.formality else close,
        "signer": plain.clean(member.name) if member else "",
        "first": plain.clean(member.first) if member else "",
        "team": plain.clean(letter.voice.display_name) or letter.voice.address,
    }


def _facts(
    letter: Letter, message: Message, readings: tuple[Reading, ...], parts: tuple[str, ...]
) -> dict[str, Any]:
    """Everything a draft's templates may use; ``samples.py`` shows each with an example."""
    details, read = together(readings), letter.case.newest.reading
    words = excerpt(message.text, [cue for cue in read.cues if cue.cue in parts], read.language)
    whom = praised(read.cues, message.text, letter.voice.team)
    passed = lead.PASSED_ON in parts
    tones = "" if passed or "angry" in parts else message.text  # who shouts "ihr" is on no first-name terms
    return _person(letter, tones, message) | {
        "writer": writer(message, letter.voice.address) or "",
        "excerpt": words,
        "asked": words.endswith("?"),
        "subject": (about := _subject(message.subject)),
        "topic": "" if words or unfit(about) else about,
        "details": settled(details),
        "facts_given": "" if passed else _told(letter, sure(details, words)),
        "by": letter.by(latest=bool(lead.SOON.intersection(parts))),
        "loss": "worried" in parts and loss.told(message.text),
        "praised": whom,
        "mine": bool(letter.member and whom and whom == letter.member.first),
    }


def _told(letter: Letter, facts: Iterable[tuple[str, str]]) -> str:
    """``order 4711, invoice 12 and the error "E42"``."""
    said = [letter.sentence("details", kind, {"value": value}) for kind, value in islice(facts, TOLD)]
    joined = letter.sentence("details", "and", {})
    return f" {joined} ".join(filter(None, (", ".join(said[:-1]), *said[-1:])))


def _quoted(letter: Letter, message: Message) -> tuple[str, plain.Quote, str]:
    """Who wrote the mail and when, its words, their language; nothing of a mail without words."""
    body = message.body if message.body.strip() else message.text
    if not body.strip():
        return "", plain.NOTHING, ""
    newest = letter.case.newest
    who = plain.cut(plain.clean(newest.customer.name[:500]), 60) or newest.customer.email[:100] or "you"
    wrote = letter.time("wrote", message.date or newest.arrived, who=who)
    quote = plain.quote(body, partial(letter.time, "left_out", letter.now))
    return wrote, quote, newest.reading.language
