"""The name that stands below a mail, for those whose display name shows an office or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.detectors.endings import CLOSING, SENT_FROM, THANKS
from empathd.detectors.message import Message
from empathd.replies import idiom

LINES = 8
"""Lines below the text that are looked at: a closing formula and a signature."""
LONGEST = 60
"""Characters of a line with a name in it."""
_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,20}(?:['’-][^\W\d_]{1,20}){0,2}\.?"
_NAME = re.compile(
    rf"(?:(?:dra?|juf|prof|ing|ir|drs)\.? )?{_WORD}(?: (?:(?:[a-z]{{1,3}}|{_WORD}) ){{0,3}}{_WORD})?\Z"
)
"""Capital letters, small words between them, perhaps a small title: juf Roos, Dr Nathalie Roche."""
_BEFORE = re.compile(rf"(?:{idiom.either('before', 'names')}|x{{1,3}}) ", re.I)
"""What may stand before it: Ihre Hannelore Brandt, groetjes van Margriet."""
_ROLE = re.compile(r"(?:, | [|/–—-] |[(]).*")
_WISH = re.compile(rf"(?:{idiom.either('wishes', 'names')}|ciao)\b", re.I)
_FORM = re.compile(rf"^{idiom.either('field', 'names')} ?: ?([^\n]{{2,60}})$", re.I | re.M)
"""The field of a contact form; only where the form names another address to answer to."""
_FORM_REACH = 2_000


def signed(message: Message) -> str:
    """The name with which a mail ends, or that a contact form names; empty where neither is plain.

    One word is a name only behind a closing formula, or where it is the whole of the last paragraph.
    """
    form = _FORM.search(message.body[:_FORM_REACH]) if message.reply_to else None
    if form:
        return form[1].strip()
    closed = message.text.rstrip().rpartition("\n")[0].endswith("\n")
    for line in ending(message):
        said = line.strip(" ,.!-–—~*_\t")
        formula = CLOSING.match(said) or THANKS.match(said) or _WISH.match(said)
        closed = closed or formula is not None
        rest = said[formula.end() :].lstrip(" ,.!") if formula else said
        name = _ROLE.sub("", _BEFORE.sub("", rest, count=1) if _BEFORE.match(rest) else rest)
        if _NAME.match(name) and (closed or " " in name):
            return name
    return ""


def ending(message: Message) -> Iterator[str]:
    """The lines of the text's last paragraph, where it is a short one, then those below the text.

    Of a longer one the last line alone, behind a sentence that has ended or a short line with a comma.
    """
    text = message.text.rstrip()
    last = text[text.rfind("\n") + 1 :]
    paragraph = text[text.rfind("\n\n") + 1 :].strip("\n")
    if len(paragraph) < LONGEST:
        yield from paragraph.split("\n")
    elif len(last) < LONGEST and _has_ended(paragraph[: -len(last)]):
        yield last
    at = message.body.rfind(last) if last else -1
    below = message.body[at + len(last) :][: LINES * 100] if at >= 0 else ""
    for line in below.split("\n")[: LINES + 1]:
        if line.startswith(">"):
            return
        yield line if len(line) < LONGEST and not SENT_FROM.match(line) else ""


def _has_ended(before: str) -> bool:
    line = before.rstrip("\n").rpartition("\n")[2]
    return line.endswith((".", "!", "?")) or (line.endswith(",") and len(line) < LONGEST)
