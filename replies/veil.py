"""Takes personal details out of words that are shown to others: names, addresses, numbers, amounts.

It knows the names that the mail itself tells (headers, greeting, signature) and those of the team; whoever
else is named in the middle of a sentence cannot be told from any other word with a capital. Where that
matters, see ``suggest``: it shows only what stands in answers to several customers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from empathd.detectors.details import Patterns, details
from empathd.detectors.languages.tables import known
from empathd.detectors.message import Key, Message
from empathd.replies.lint.own import closing_of
from empathd.replies.lint.sentences import greeted
from empathd.replies.person import full_name

GAP = "…"
"""Stands for what was taken out."""
MOST_NAMES = 60
MOST_LINES = 4
"""Lines of a signature in which names are looked for."""
LONGEST = 20_000
"""Characters that are veiled; what is beyond is left out."""
_TITLES = frozenset(
    "Herr Herrn Frau Madame Monsieur Mr Mrs Ms Miss Dr Prof Meneer Mevrouw Señor Señora".split()
)
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*")
_PATTERNS = (
    r"(?:https?://|www\.)[^\s<>]+",
    r"[^\s<>()\[\],;:\"]{1,64}@[\w.-]{1,253}",
    r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",  # an IBAN
    r"(?<!\w)[^\W\d_a-z]\w{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|straat|laan|plein|gracht) \d{1,4}\w?",
    r"\b\d{1,4}\w?,? (?:[A-Z][\w'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Way)\b",
    r"\b(?:\d{1,4},? )?(?i:rue|avenue|calle|plaza|avenida) (?:d\w{0,3}['’ ])?[A-Z]\w{2,30}(?: \d{1,4})?\b",
    r"(?:[€£$¥] ?|\b(?:EUR|USD|GBP|CHF) )\d[\d.,' ]{0,14}",
    r"\b\d[\d.,']{0,14}(?: ?[€£$¥]| (?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?)\b)",
    r"(?<![\w.])\+?\(?\d[\d ()/.-]{5,20}\d",  # a telephone number, a date, a card
    r"[\w#/_-]{0,30}\d{3}[\w/_-]{0,30}",  # any other number of somebody's
)  # fmt: skip
_PERSONAL = re.compile("|".join(_PATTERNS))
_GAPS = re.compile(rf"{GAP}(?:[ ,]*{GAP})+")


def names_in(mail: Message, team: Iterable[str] = ()) -> frozenset[str]:
    """The names that a mail tells by headers, greeting and signature, word for word, and the team's."""
    people = (*mail.sender, *mail.reply_to, *mail.to, *mail.cc)[:MOST_NAMES]
    closing = [line for line in closing_of(mail).split("\n") if line.strip()]
    signed = [line for line in closing[len(closing) > 1 :][:MOST_LINES] if not _is_formula(line)]
    told = [full_name(one.name, one.email) for one in people] + [full_name(line[:80]) for line in signed]
    words = " ".join((*told, *team, greeted(mail.text[:400])))
    return frozenset(_NAME.findall(words)[:MOST_NAMES]) - _TITLES


def _is_formula(line: str) -> bool:
    """ "Kind regards," and whatever has words in lower case is no name."""
    return line.rstrip().endswith((",", "!", ".")) or any(word[0].islower() for word in line.split())


def veiled(text: str, names: Iterable[str] = (), language: str = "en", own: Patterns = ()) -> str:
    """The text with an ellipsis for each personal detail; ``names`` as ``names_in`` tells them.

    The detectors' facts (orders, invoices, amounts, dates, telephone numbers, names) go, and what looks like
    an address, a link, an account or any number of three digits. ``own``: expressions of a team's own facts.
    """
    text = text[:LONGEST].replace(GAP, "...")
    facts = details(Message(Key(""), text=text), known(language), own)
    values = {value for kind in facts if kind != "product" for value in facts[kind] if len(value) > 1}
    text = _PERSONAL.sub(GAP, _without(text, values))
    return _GAPS.sub(GAP, _without(text, names))


def _without(text: str, words: Iterable[str]) -> str:
    """A gap for each of these words, the longest first."""
    listed = sorted(filter(None, words), key=lambda word: (-len(word), word))
    if not listed:
        return text
    return re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?:['’]s)?(?!\w)", GAP, text)
