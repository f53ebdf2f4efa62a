"""The sentences of a mail, for those who ask how each one begins."""

from __future__ import annotations

import re
from collections.abc import Iterable

START, END = 2_500, 1_500
"""Characters that are read of a long mail: programs say who they are at the start or at the end."""
MOST_SENTENCES = 120
LONGEST_SENTENCE = 400
FULL = 50
"""Columns from which on a line was broken because it was full."""

QUOTED = re.compile(r"\"[^\"]{3,400}\"|“[^“”]{3,400}[”“]|„[^„“”]{3,400}[“”]|«[^«»]{3,400}»|‘[^‘’]{12,400}’")
ENDS = re.compile(r"\s(?<=[.!?…]\s)(?<!\b\d\.\s)(?<!\b\d\d\.\s)\s{0,4}(?=[\W\d]{0,3}[^\W\d_])")
"""Not behind a day: "bis zum 3. Dezember". The blank stands first: what begins with one is soon found."""
GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|day|afternoon)|hallo|guten tag|liebe[r]?|sehr geehrte[r]?"
    r"|beste|geachte"
    r"|goedendag|bonjour|madame|hola|estimad[oa]s?|buenos días)\b[^,.!?:\n]{0,40}[,.!:]\s{1,3}",
    re.I,
)


def sentences(text: str) -> list[str]:
    """The sentences of a text, wrapped lines joined, without greetings and what is in quotation marks."""
    if len(text) > START + END:
        text = f"{text[:START]}\n{text[-END:]}"
    joined = QUOTED.sub("…", "\n".join(_unwrapped(text)))
    found = (part for line in joined.split("\n") for part in ENDS.split(line))
    bare = (_ungreeted(part.strip(" \t|*#-•"))[:LONGEST_SENTENCE] for part in found)
    return [part for part in bare if part][:MOST_SENTENCES]


def _ungreeted(sentence: str) -> str:
    """Without a greeting before it."""
    greeting = GREETING.match(sentence)
    return sentence[greeting.end() :] if greeting else sentence


def _unwrapped(text: str) -> Iterable[str]:
    """Lines as they were written: one that was broken because it was full is joined with the next."""
    whole = ""
    full = False
    for line in text.split("\n"):
        line = line.strip()
        goes_on = full and line and line[0] not in "-*•>#|"
        if goes_on and len(whole) < 2 * LONGEST_SENTENCE:
            whole = f"{whole} {line}"
        else:
            yield whole
            whole = line
        full = len(line) >= FULL and line[-1] not in ".!?:"
    yield whole
