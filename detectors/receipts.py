"""Mails that only their words give away as a machine's: receipts, absence notes, orders, bounces, alerts.

People write such words too, above all when they complain about such a mail. So no single word counts: the
sentences must begin as a program begins them, outside of quotation marks, several must agree, and nobody may
speak of themselves. What is doubtful is a person's: a draft too many costs less than a customer unread.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from empathd.detectors import receipt_words as say
from empathd.detectors.absence_words import ABSENT, EXCEPT, VOCABULARY, speaks_of_absence
from empathd.detectors.message import Message
from empathd.detectors.receipt_vocabulary import RECEIPTS
from empathd.detectors.sayings import Sayings
from empathd.detectors.senders import is_machine, organisation
from empathd.detectors.sentences import GREETING, QUOTED, START, sentences
from empathd.detectors.subjects import FORWARDED

LONGEST_NOTE = 900
"""An absence note is short; a longer mail has something to tell."""
MOST_FOREIGN = 4
"""So much may words weigh that absence notes do not have: four names, and no other word."""
MOST_BESIDES = 9
"""The same for receipts, which name companies and offers: one word and four names."""
LONGEST_THANKS = 9
BUTTON, FIRST_LINES = 6, 6
"""Spaces of a line that is more than a button; lines of which one tells that a person speaks."""
EARLY = 4
"""Among so many sentences, courtesies left out, an absence note says that somebody is away."""
LINK = re.compile(r"https?://\S{1,300}")
SELF = re.compile(
    r"(?<![\w'’-])(?:i(?:['’](?:m|ve|d|ll))?|my|me|mine|myself|ich|mich|mir|mein\w{0,2}|ik|mijn|mij|mon"
    r"|mes|moi"
    r"|j['’]\w{1,12}|je (?:ne|n['’]|me|m['’]|vous|suis|veux|voudrais|souhaite|reçois|viens|l['’]|dois|peux)"
    r"|yo|mi|mis|estoy|tengo|quiero|quisiera|necesito|puedo|recibo|nunca|sigo|he)(?![\w'’])",
    re.I,
)
COMPLAINT = re.compile(
    r"\b(?:your|ihr|ihre|uw|jullie|votre|su|tu) (?:system|mails?|e-?mails?|message|bot|nachricht|bericht"
    r"|courriel"
    r"|correo|sistema|système|systeem) (?:says?|said|keeps?|tells?|sagt|schreibt|zegt|dit|disait|dice"
    r"|decía)\b|\byou (?:say|said|wrote|keep|told|promised)\b|\bstill (?:no|not|have|nothing|waiting|doesn)"
    r"|\bnothing happens|, (?:it|he|she) says?\b|\bit (?:has|is|was) not\b|\b(?:since"
    r"|for) (?:\w{1,8} )?(?:days|weeks)"
    r"|\bstaat er\b|\b(?:al|seit) (?:een|eine[rm]?) (?:week|woche)|\bseit (?:\w{1,8} )?(?:tagen|wochen)"
    r"|\bsinds\b|\bdepuis (?:\w{1,8} )?(?:hier|jours|semaines|lundi|mardi|mercredi|jeudi|vendredi)"
    r"|\bhace (?:\w{1,8} )?(?:días|semanas)|\bdesde (?:ayer|hace)|\bdice\b|\bnervt\b"
    r"|\b(?:does|do|did|is|are|was|has|have)(?: not|n['’]t) (?:work|arriv|come|help|correct|true)"
    r"|\bnichts passiert|\b(?:geht|funktioniert|stimmt|klappt) (?:immer )?(?:noch )?nicht|\bimmer noch\b"
    r"|\bgebeurt niets|\b(?:werkt|klopt) (?:nog )?(?:steeds )?niet|\bnog steeds\b"
    r"|\brien ne se passe|\bne (?:marche|fonctionne) (?:toujours )?pas|\btoujours (?:pas|rien)"
    r"|\bno pasa nada|\bno funciona|\bsigue sin\b|\b(?:empty|broken|damaged|missing|wrong|false|leer"
    r"|beschädigt|kaputt|zerbrochen|fehlt|falsch|leeg|kapot|ontbreekt"
    r"|fout|vide|cassée?|abîmée?|manque|faux|vacío|rot[oa]|falta|falso|obwohl)\b|\b(?:although|obwohl"
    r"|hoewel|terwijl|alors que|bien que|aunque|why|warum|wieso|waarom|pourquoi|por qué)\b",
    re.I,
)
URGENT = re.compile(r"urgen|dring|eilig|spoed", re.I)
THANKS = re.compile(r"(?:many |much )?(?:thank|(?:vielen )?dank|bedankt|merci|(?:muchas )?gracias)", re.I)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*['’]?")
ELIDED = re.compile(r"\A(?:[cdjlmnst]|qu)'(?=\w)")
ADDRESS = re.compile(r"\S{1,100}@\S{1,190}|https?://\S{1,300}|\bwww\.\S{1,200}")
FIELD = re.compile(
    r"^(?:your )?(?:message|nachricht|bericht|mensaje|comments?|kommentar|opmerking|body|enquiry"
    r"|ihre nachricht)\s?:",
    re.M,
)
FORMS = (
    "contact form", "contactform", "kontaktformular", "contactformulier", "formulaire de contact",
    "formulario de contacto",
)  # fmt: skip
ASKED = re.compile(
    r"\A(?!.{0,80}(?:question|frage|vragen|help|hilfe|hulp|aide|ayuda|duda|home|zu ?hause|thuis|forgot"
    r"|vergessen))"
    r".{6,}\?\W{0,3}\Z",
    re.I,
)
"""A question that programs do not ask ("Not at home?", "Do you need help?")."""
APOLOGY = re.compile(r"i['’]m (?:sorry to have to|afraid i wasn['’]t able)", re.I)
"""Two mail servers speak of themselves."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of machine mail: one sentence of ``must`` and ``needs`` different ones of ``also``."""

    reason: str
    must: Sayings
    also: tuple[Sayings, ...] = ()
    needs: int = 1
    closed: bool = False
    """It has a small vocabulary: words beyond it are a person's, unless more agree than must."""


KINDS = (
    Kind("an automatic message by its words", say.AUTOMATIC, needs=0),
    Kind("it asks not to be answered", say.NO_ANSWER, needs=0),
    Kind(
        "a receipt: your request has been received",
        say.RECEIVED,
        (say.NUMBERED, say.SOON, say.AUTOMATIC),
        closed=True,
    ),
    Kind("an order confirmation", say.BOUGHT, say.ORDER_LINES),
    Kind("a parcel notification", say.SENT, (say.TRACKED,), closed=True),
    Kind("a newsletter", say.LETTER, (say.LEAVE,)),
    Kind("a delivery failure", say.RETURNED, (say.RETURNED_TO,)),
    Kind("a voicemail, fax or scanner notification", say.DEVICE, (say.DEVICE_LINES,)),
    Kind("a monitoring alert", say.ALERT, say.ALERT_LINES, needs=2),
)


def sounds_automatic(message: Message) -> str | None:
    """Why this mail's words are a machine's; None for a person's, who may well write about such mails."""
    if _passed_on(message):
        return None
    text = message.body if _new(message) else message.text
    personal = _personal(text)
    if personal and (len(text) > 2 * LONGEST_NOTE or not speaks_of_absence(text)):
        return None  # most mails: a person speaks, and of no absence
    said = sentences(text)
    kind = None if personal else _of_a_kind(said)
    return kind or ("an absence note by its words" if _absent(said) else None)


def _personal(text: str) -> bool:
    """Does somebody speak of themselves in the first lines that are more than a button?"""
    lines = (line for line in text[:START].split("\n") if line.count(" ") >= BUTTON)
    return any(
        SELF.search(APOLOGY.sub("", QUOTED.sub("", line))) and not GREETING.match(line)
        for line in islice(lines, FIRST_LINES)
    )


def _new(message: Message) -> bool:
    """Is the whole mail new words and small print? Its footer then tells of a machine as well."""
    return len(message.body) < 2 * len(message.text) and "\n>" not in message.body


def _passed_on(message: Message) -> bool:
    """Has a person filled in a form, or sent on what a machine had written?"""
    answers = [one.email for one in message.reply_to if not is_machine(one.email)]
    here = {organisation(one.email) for one in message.sender}
    elsewhere = len(answers) == 1 and organisation(answers[0]) not in here
    return elsewhere or bool(FORWARDED.match(message.subject)) or _form(message.text[:START].lower())


def _form(text: str) -> bool:
    """Do these words stand in a form that a person filled in?"""
    return any(name in text for name in FORMS) or (":" in text and bool(FIELD.search(text)))


def _of_a_kind(said: list[str]) -> str | None:
    """Which kind of machine mail has these sentences; None when a person speaks in them."""
    reason = next((kind.reason for kind in KINDS if _is(kind, said)), None)
    return None if reason is None or _speaks(said) else reason


def _is(kind: Kind, said: list[str]) -> bool:
    """Does a sentence say what this kind must say, and do enough others agree?"""
    if not any(kind.must.search(sentence) for sentence in said):
        return False
    agree = sum(any(pattern.search(sentence) for sentence in said) for pattern in kind.also)
    if kind.closed and agree <= kind.needs and _foreign(said, RECEIPTS) > MOST_BESIDES:
        return False
    return agree >= kind.needs


def _speaks(said: list[str]) -> bool:
    """Does somebody speak of themselves or complain? Buttons ("View my order") are no sentences."""
    return any(
        ASKED.search(sentence) or COMPLAINT.search(sentence) or SELF.search(APOLOGY.sub("", sentence))
        for sentence in said
        if not _button(sentence)
    )


def _button(sentence: str) -> bool:
    """A few words without an end: a link, a button, a heading."""
    return sentence[-1] not in ".!?…" and len(LINK.sub("", sentence).split()) <= 4


def _absent(said: list[str]) -> bool:
    """Is this an absence note and nothing but that? Who is away and writes to us wants something else."""
    if sum(map(len, said)) > LONGEST_NOTE:
        return False
    telling = [sentence for sentence in said if not _button(sentence) and not _thanks(sentence)]
    if not any(ABSENT.search(each) for each in telling[:EARLY]):
        return False
    if any(
        ("?" in each and not URGENT.search(each)) or EXCEPT.search(each) or COMPLAINT.search(each)
        for each in telling
    ):
        return False
    return _foreign(telling, VOCABULARY) <= MOST_FOREIGN


def _thanks(sentence: str) -> bool:
    """Thanks for the mail, and no more than that."""
    return len(sentence.split()) <= LONGEST_THANKS and bool(THANKS.match(sentence))


def _foreign(said: list[str], vocabulary: frozenset[str]) -> int:
    """How much weight words have beyond these; a name within a sentence weighs less."""
    small = names = 0
    for sentence in said:
        for place, word in enumerate(WORD.findall(ADDRESS.sub(" ", sentence))):
            if ELIDED.sub("", word.lower().replace("’", "'")) in vocabulary:
                continue
            named = place and word[0].isupper()
            names, small = (names + 1, small) if named else (names, small + 1)
    return 5 * small + names
