"""A customer's own words in a social network's notification: without headline, buttons, footer, address.

Networks change their wording all the time. What stays is the order of things: a headline says who did what,
the words follow, perhaps in a quotation, then come buttons and small print. Each line is told by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from empathd.detectors.channels import channel
from empathd.detectors.message import Message
from empathd.detectors.notification_words import (
    AUTHOR,
    BUTTON,
    COUNTED,
    FOOTER,
    GREETING,
    HEADLINE,
    LABEL,
    LEAVE,
    SAID,
    STARS,
)
from empathd.detectors.receipts import SELF

LONGEST = 20_000
MOST_LINES = 400
HEAD = 12
"""Among so many lines that are not empty the headline stands."""
LONGEST_HEADLINE = 20
LONGEST_BUTTON = 7
LONGEST_CAPTION = 10
FULL = 60
"""Columns from which on a quoted line was broken because it was full."""
LINK = re.compile(r"<?(?:https?://|www\.)\S{1,2000}")
RULE = re.compile(r"[-_=*~·—–]{2,}\Z")
QUOTES = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("‘", "’"), ('"', '"'))
EMBEDDED = re.compile(r":\s{1,3}(?=\S+\s+\S)")
"""Where a headline goes over into the words themselves."""
BEHIND_NAME = re.compile(r"\s?[·•|,(@]|\s?\Z")


def as_read(message: Message) -> Message:
    """The message with the words that are read of it: a notification's are the customer's own."""
    own = own_words(message) if channel(message) == "social" else ""
    return replace(message, text=own) if own else message


def own_words(message: Message) -> str:
    """What the customer has written in a notification; empty where it cannot be told from the rest."""
    lines = [line.strip() for line in message.body[:LONGEST].split("\n")[:MOST_LINES]]
    at = _headline(lines)
    if at is None and not HEADLINE.search(message.subject[:300]):
        return ""
    below = _below(lines, at)
    named = message.subject[:300] if at is None else f"{lines[at]} {message.subject[:300]}"
    found, rest = _between(below, named.lower())
    marked = {line.startswith(">") for line in found if line}
    if any(map(_is_more, rest)) or len(marked) > 1:
        return ""
    return _bare("\n".join(_unmarked(found)))


def _headline(lines: Sequence[str]) -> int | None:
    """Which line says who did what."""
    places = [at for at, line in enumerate(lines) if line][:HEAD]
    return next((at for at in places if _is_headline(lines[at])), None)


def _below(lines: list[str], at: int | None) -> list[str]:
    """The lines behind the headline, with what stands behind its colon."""
    if at is None:
        return [line for line in lines if not GREETING.fullmatch(line)]
    said = EMBEDDED.search(lines[at])
    return [lines[at][said.end() :], *lines[at + 1 :]] if said else lines[at + 1 :]


def _is_headline(line: str) -> bool:
    """Does the network say here what somebody did? The customer would say "I", and more."""
    said = line.partition(": ")[0]
    return len(said.split()) <= LONGEST_HEADLINE and bool(HEADLINE.search(said)) and not SELF.search(said)


def _is_more(line: str) -> bool:
    """Has somebody more to say below what was found? Then it cannot be told where their words end."""
    return bool(SELF.search(line) or (_is_headline(line) and not FOOTER.search(line)))


def _between(lines: Sequence[str], named: str) -> tuple[list[str], Sequence[str]]:
    """The lines behind the headline's furniture and before the buttons, and the lines behind those."""
    found: list[str] = []
    after_name = False
    for at, line in enumerate(lines):
        if not line:
            found += [""] if found else []
            after_name = False
        elif _is_name(line, named):
            if not all(map(_is_title, found)):
                return found, lines[at:]
            found, after_name = [], True  # what stood above a name was the title of a post
        elif line[0] != ">" and _is_furniture(line):
            if any(found):
                return found, lines[at:]
            after_name = False
        elif after_name and not found and _is_caption(line, lines[at + 1 : at + 2]):
            continue
        else:
            found.append(SAID.sub("", line))
    return found, ()


def _is_furniture(line: str) -> bool:
    """Is this line the network's: a headline, rating, button, link, footer?"""
    if RULE.match(line) or STARS.match(line) or COUNTED.match(line) or LINK.match(line):
        return True
    words = LINK.sub("", line).strip(" :<>")
    short = len(words.split()) <= LONGEST_BUTTON and words[-1:] not in (".", "!", "?", "…")
    if short and BUTTON.search(words):
        return True
    if LABEL.match(line) or AUTHOR.fullmatch(line) or _is_headline(line):
        return True
    return bool((FOOTER.search(line) or LEAVE.search(line)) and not SELF.search(line))


def _is_name(line: str, named: str) -> bool:
    """Does it begin with somebody whom the headline names, and say nothing but when or where?"""
    words = line.lower()
    if words.startswith("@") and " " not in words:
        return True
    for mark in ("·", "•", "|", "(", " @"):
        words = words.partition(mark)[0].strip()
    return 0 < len(words.split()) <= 4 and not _is_sentence(words) and _whole(words, named)


def _whole(words: str, named: str) -> bool:
    """Do these words stand in the headline, not cut within a word?"""
    at = named.find(words)
    end = at + len(words)
    return at >= 0 and not named[at - 1 : at].isalnum() and not named[end : end + 1].isalnum()


def _is_caption(line: str, following: Sequence[str]) -> bool:
    """A date, or what somebody is, between their name and what they say."""
    return _is_title(line) and bool(re.search(r"\d", line) or any(map(_is_sentence, following)))


def _is_title(line: str) -> bool:
    """What may be left out above a name: it is short, it is no sentence, nobody speaks in it."""
    return len(line.split()) <= LONGEST_CAPTION and not _is_sentence(line) and not SELF.search(line)


def _is_sentence(line: str) -> bool:
    return line[-1:] in tuple('.!?…"”»')


def _unmarked(lines: Sequence[str]) -> Iterable[str]:
    """The lines without marks of quotation, which all of them have or none."""
    if not any(line.startswith(">") for line in lines):
        yield from lines
        return
    whole = ""
    for line in (line.lstrip("> ") for line in lines):
        if len(whole) >= FULL and line:
            whole = f"{whole} {line}"
            continue
        yield whole
        whole = line
    yield whole


def _bare(words: str) -> str:
    """The words without empty lines around them and without the quotation marks around all of them."""
    words = words.strip()
    for opens, closes in QUOTES:
        inner = words[1:-1]
        if len(words) > 2 and words[0] == opens and words[-1] == closes and closes not in inner:
            return inner.strip()
    return words
