"""The end of a mail that says nothing new: signature, phone advertising, legal footer."""

from __future__ import annotations

import re

from empathd.detectors.endings import (
    CLOSING,
    DEVICE,
    FIRST_PERSON,
    LIST_FOOTER,
    SENT_FROM,
    THANKS,
)
from empathd.detectors.footers import without_footer

LONGEST_SIGNATURE = 15
"""Lines. RFC 3676 section 4.3 says four; companies say more."""
LONGEST_ADVERTISING = 90
"""Characters of "Sent from my phone" in any language, without the address of a shop behind it."""
RULE = " \t-_=*"
RULE_ONLY = " \t-_—–"
DASHES = ("-", "_", "—", "–")

NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]{0,30}|(?:van|von|de|der|den|da|di|la|le|el|bin|of|and|&))", re.U)
SIGNED = re.compile(
    r"[-–—/~]{1,2}\s?[^\W\d_a-z][\w.'’]{1,20}(?: (?:van|von|de|der|den|da|[^\W\d_a-z][\w.'’-]{0,20})){0,3}"
)
REACHED = re.compile(
    r"\d[\d ()./+-]{5,}|@|\bwww\.|https?://|\||\b(?:tel|phone|mob(?:ile)?|fax|gmbh|b\.?v\.?|ltd|inc)\b", re.I
)
TALKS = re.compile(
    r"\b(?:i|i'm|you|your|we|it|my|me|is|are|was|please|not|no|yes|can|will|have|ps|p\.s|pps|ich|sie"
    r"|wir|bitte|nicht|ist"
    r"|ik|je|jij|u|niet|graag|het|is|je|vous|pas|est|yo|usted|por favor|non|sono)\b|[?!]",
    re.I,
)
LINK = re.compile(r"[<\[(]?https?://\S{1,200}")
EXCUSE = re.compile(
    r"[.,;]?\s{0,3}(?:so |and )?(?:please|pls|bitte) (?:excuse|forgive|pardon|entschuldigen|verzeihen)"
    r"[^.!?]{0,60}[.!]?\Z",
    re.I,
)
SAYS_MORE = re.compile(r"[.;:]\s+\w|\b(?:is|was|but|and|aber|und|ist|maar|mais|pero|ma)\b", re.I)
AUTHORITY = re.compile(r"\s*(?:i\. ?[av]\.|ppa\.?|p\. ?p\.)\s+", re.I)
""""On behalf of", before a German name."""
FACT = re.compile(
    r"\b(?:order|invoice|ticket|case|ref(?:erence)?|account|customer|client|serial|version|contract"
    r"|booking|policy"
    r"|bestell\w*|rechnung\w*|kunden\w*|vertrag\w*|factuur\w*|klant\w*|commande|facture|pedido"
    r"|factura|ordine|fattura)\b",
    re.I,
)


ALONE = frozenset({"best", "love", "cheers", "gr", "att", "br", "bg", "yours"})
"""A name behind them needs a comma: "Best Western" closes nothing."""


def without_signature(lines: list[str]) -> str:
    """The words of one stretch of a mail without the end that says nothing new."""
    lines = _without_delimited(lines)
    _pop_blank(lines)
    above = without_footer(lines)
    lines = above if above[-1:] == lines[-1:] else _without_last_name(above)
    _pop_blank(lines)
    while lines and _is_advertising(lines[-1].strip()):
        lines.pop()
        _pop_blank(lines)
    lines = _without_closing(lines)
    _pop_blank(lines)
    if lines and SIGNED.fullmatch(lines[-1].strip()) and not _is_list(lines):
        lines.pop()
    return "\n".join(lines).strip("\n").rstrip()


def _is_advertising(line: str) -> bool:
    """Is it "Sent from my phone" or "Get Outlook for Android <https://…>"?"""
    if len(line) > 4 * LONGEST_ADVERTISING:
        return False
    words = EXCUSE.sub("", LINK.sub("", line))
    if not words or len(words) > LONGEST_ADVERTISING or words[-1] in "?!" or "," in words:
        return False
    return bool(SENT_FROM.match(words) and DEVICE.search(words)) and not SAYS_MORE.search(words)


def _pop_blank(lines: list[str]) -> None:
    while lines and not lines[-1].strip():
        lines.pop()


def _is_list(lines: list[str]) -> bool:
    """Is the last line one of several that begin alike, so no signature but a list?"""
    above = next((line.strip() for line in reversed(lines[:-1]) if line.strip()), "")
    return above[:1] == lines[-1].strip()[:1]


def _without_delimited(lines: list[str]) -> list[str]:
    """Cut at ``-- `` (RFC 3676 section 4.3), and at ``--`` where what follows looks like a signature."""
    for at, line in enumerate(lines):
        if line[:1] not in DASHES or line.strip(RULE_ONLY):
            continue
        below, dashes = lines[at + 1 : at + 2 * LONGEST_SIGNATURE], line.strip()
        near = len(lines) - at < 2 * LONGEST_SIGNATURE
        if line == "-- " or (near and dashes == "--" and _is_signature(below)):
            return lines[:at]
        if near and len(dashes) != 2 and (_is_list_footer(below) or _is_card(below, len(dashes) > 2)):
            return lines[:at]
    return list(lines)


def _is_list_footer(lines: list[str]) -> bool:
    """Does a mailing list say how to leave it, and not a person who wants to?"""
    words = LINK.sub("", "\n".join(lines[:7]))
    return (
        len(lines) < LONGEST_SIGNATURE and bool(LIST_FOOTER.search(words)) and not FIRST_PERSON.search(words)
    )


def _is_card(lines: list[str], reached: bool) -> bool:
    """Is it a name, below a rule with a way to reach it, and nothing else?"""
    said = [line.strip() for line in lines if line.strip()]
    if not 0 < len(said) < LONGEST_SIGNATURE or not _is_name(said[0]) or not all(map(_is_contact, said)):
        return False
    return not reached or any(map(REACHED.search, said[1:]))


def _is_signature(lines: list[str]) -> bool:
    """Two short lines, or names and ways to reach somebody: some people draw ``--`` between paragraphs."""
    said = [line.strip() for line in lines if line.strip()]
    if len(said) <= 2 and not any(len(line) > 60 or _speaks(line) for line in said):
        return True
    return all(_is_contact(line) or _is_advertising(line) for line in said)


def _speaks(line: str) -> bool:
    """Is it a sentence, or a fact of the case?"""
    return bool(FACT.search(line)) or line[-1] in "?!" or (line[-1] == "." and TALKS.search(line) is not None)


def _without_last_name(lines: list[str]) -> list[str]:
    """Without a rule and a name that stand alone above a footer."""
    _pop_blank(lines)
    while lines and not lines[-1].strip(RULE):
        lines.pop()
    alone = len(lines) > 2 and not lines[-2].strip() and _is_name(lines[-1])
    return lines[:-1] if alone and len(lines[-1].split()) > 1 else lines


def _without_closing(lines: list[str]) -> list[str]:
    """Without "Kind regards", the name and the ways to reach it; facts about the case and a PS stay."""
    first = max(0, len(lines) - LONGEST_SIGNATURE - 5)
    for at in range(first, len(lines)):
        words = lines[at].strip()
        if not words or len(words) > 60 or words.count(" ") > 8 or (at and not _ends(lines[at - 1])):
            continue
        if not _closes(words, lines[at + 1 :]):
            continue
        end = at + 1
        while end < len(lines) and _is_contact(lines[end].strip()):
            end += 1
        return lines[:at] + lines[end:]
    return lines


def _ends(line: str) -> bool:
    """Does a sentence end here, so that the next line begins something new?"""
    line = line.rstrip()
    return not line or len(line) < 40 or line[-1] in ".!?,;:)…"


def _closes(words: str, below: list[str]) -> bool:
    """Is it the closing formula, alone or with a name behind it?"""
    formula, name = _formula(words)
    closing = CLOSING.fullmatch(formula)
    if not closing and ("!" in words or not THANKS.fullmatch(formula)):
        return False
    below = [line for line in below if line.strip()]
    if name and not (_is_name(name) and not below):
        return False
    if closing:
        return not below or _is_contact(below[0].strip())
    return bool(name) or (bool(below) and _is_name(below[0].strip()) and len(below) <= LONGEST_SIGNATURE)


def _formula(words: str) -> tuple[str, str]:
    """The closing formula and the name behind it, with or without a comma: "Mvh Anna"."""
    formula, comma, name = words.replace("،", ",").replace("，", ",").partition(",")
    formula = formula.strip(" .!-–。*_")
    if " / " in formula:
        formula, _, other = formula.partition(" / ")
        formula = formula if CLOSING.fullmatch(other) else ""
    if not comma and (said := formula.split()) and said[0].lower() not in ALONE:
        for behind in range(len(said) - 1, max(0, len(said) - 4), -1):
            start = " ".join(said[:behind])
            if said[behind][:1].isupper() and CLOSING.fullmatch(start):
                return start, " ".join(said[behind:])
    return formula, name.strip()


def _is_name(line: str) -> bool:
    """One to five words with capitals."""
    words = line.strip(" ,.*_").split()
    return 0 < len(words) <= 5 and all(NAME.fullmatch(word) for word in words)


def _is_contact(line: str) -> bool:
    """A line such as signatures have: a name, a title, a phone number; no sentence, no fact of the case."""
    if not line:
        return True
    line = AUTHORITY.sub("", line, count=1) if line[0] in "iIpP" else line
    if len(line) > 100 or FACT.search(line):
        return False
    if _is_name(line):
        return True
    return not TALKS.search(line) and (bool(REACHED.search(line)) or len(line.split()) <= 5)
