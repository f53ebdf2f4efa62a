"""The line that introduces a quote: "On 4 May 2026 at 10:15, Jane <jane@…> wrote:", in any language."""

from __future__ import annotations

import re

LONGEST = 400
LONGEST_UNDATED = 60
LONGEST_LINE = 100
MOST_LINES = 4
MARKS = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Characters without width, which mail programs put between writing from left and from right."""
WITHOUT_MARKS = dict.fromkeys(map(ord, MARKS))

WROTE = (
    *("wrote", "writes", "schrieb", "geschrieben", "schreef", "geschreven", "écrit", "escribió", "escribio"),
    *("va escriure", "ha scritto", "escreveu", "skrev", "kirjoitti", "kirjutas", "rakstīja", "parašė"),
    *("napisał", "napisan", "pisze", "napsal", "napísal", "je napisa", "írta", "yazdı", "a scris", "написа"),
    *("пишет", "пише", "έγραψε", "đã viết", "menulis", "כתב", "מאת", "كتب", "كتابة", "のメール", "さんが書"),
    *("さんは書", "写道", "寫道", "작성", "เขียน"),
    *("quoting ", "zitat von", "citando", "citeren van"),
)
"""``… Jane <jane@…> wrote:`` in the languages of common mail programs; in others the ``>`` below tells."""
ADDRESS = re.compile(r"[^\s<>@]{1,64}@[^\s<>@]{1,190}\.[a-z]{2,}", re.I)
WRAPPED_END = re.compile(r"@[^\s<>@]{1,190}[>\])]{1,3}\W{0,8}\Z")
WHEN = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d[年년]|\b\d{1,2}[./-]\d{1,2}[./-]\d\d")
DATE_FIRST = re.compile(
    r"\W{0,3}(?!(?:i|we|my|our|you|your|ich|wir|ik|wij|je|nous|yo|io|eu|jag|jeg)\b)(?:il giorno )?"
    r"(?:[^\W\d]{1,14}[.,]{0,2}\s{1,3}){0,3}\d",
    re.I,
)
DATE = re.compile(r"\b(?:19|20)\d\d\b|\d[年년]|\b\d{1,2}[./-]\d{1,2}[./-]\d\d")
TIME = re.compile(r"\d[:.]\d\d")
TELLS = re.compile(
    r"\b(?:i|we|me|us|my|our|you|your|that|ich|wir|mir|mich|uns|ihre?r?|dass|ik|wij|mij|ons|uw|jullie"
    r"|je|nous|vous|votre|yo|usted|nos|vostr[oa]|eu|minha|você|jag|jeg|minä|můj|я|мне|мой|ваш\w{0,2})\b",
    re.I,
)
"""A person tells what somebody wrote: a mail program knows no "me" and no "your colleague"."""
DAY_BEFORE = re.compile(r"(?:on|am|op|le|el|il|em|den|dne|w dniu|pe|în|em|στις|vào|在)\s", re.I)


def introduction(lines: list[str], at: int) -> int | None:
    """How many lines before this one belong to its "On …, Jane <jane@…> wrote:"; None where it is none."""
    joined = ""
    for before in range(min(MOST_LINES, at + 1)):
        line = bare(lines[at - before])
        joined = f"{line} {joined}".strip()
        if not line or line[0] == ">" or len(joined) > LONGEST:
            break
        if not WHEN.search(joined):
            continue
        if _introduces(joined, lines, at, before):
            return _with_earlier(lines, at, before)
    line = bare(lines[at])
    undated = len(line) < LONGEST_UNDATED and _wrote(line) and next_is_quoted(lines, at)
    return 0 if undated else None


def bare(line: str) -> str:
    """The line without space and marks of direction around and in it, and without Markdown's stars."""
    line = line.strip()
    if not line.isascii():
        line = line.translate(WITHOUT_MARKS).strip()
    return line.strip("*_").strip() if line[:1] in "*_" or line[-1:] in "*_" else line


def may_introduce(line: str) -> bool:
    """Can this line be the last of an introduction? Cheap, because it is asked of each line."""
    return line[-1] in ":：>*" or line[-1] in MARKS


def _introduces(words: str, lines: list[str], at: int, before: int) -> bool:
    """Is it what a mail program writes above a quote, and not a person who tells what somebody wrote?"""
    quoted, starts = next_is_quoted(lines, at), DATE_FIRST.match(words)
    alone = starts and _stands_alone(lines, at, before)
    if not (quoted or alone or "@" in words):
        return False
    wrote, address, timed = _wrote(words), ADDRESS.search(words), TIME.search(words)
    wrapped = address and words[: address.start()].endswith(("<", "(", "[", "mailto:"))
    if words[-1] not in ":：":
        return quoted and bool(starts and WRAPPED_END.search(words))
    if wrote and address and starts and (wrapped or timed):
        return True
    if quoted and (wrote or address) and (starts or wrapped):
        return True
    sure = (
        (wrapped and (wrote or (starts and WRAPPED_END.search(words))))
        or (wrote and alone and DATE.search(words))
        or (quoted and starts)
    )
    return bool(timed and sure) and not TELLS.search(ADDRESS.sub("", words))


def is_ruled(mark: str) -> bool:
    """Is it "On 4 May 2026 10:15, Jane <jane@…> wrote", which some programs write between dashes?"""
    dated = WHEN.search(mark) and (TIME.search(mark) or DATE.search(mark))
    return "@" in mark and bool(dated) and _wrote(mark)


def is_angled(line: str) -> bool:
    """Is it ">>> Jane Doe 4/5/2026 10:15 AM >>>", below which GroupWise quotes without marks?"""
    return line[:3] == ">>>" == line[-3:] and len(line) < LONGEST and bool(WHEN.search(line))


def _wrote(words: str) -> bool:
    """Does it say "wrote"?"""
    lower = words.lower()
    return any(word in lower for word in WROTE)


def _stands_alone(lines: list[str], at: int, before: int) -> bool:
    """Is it a paragraph of its own?"""
    above = lines[at - before - 1] if at > before else ""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return not above.strip() and not below.strip()


def _with_earlier(lines: list[str], at: int, before: int) -> int:
    """How many lines before it are its own, where date, name and address stand on lines further above."""
    while before < min(MOST_LINES, at):
        first, above = bare(lines[at - before]), bare(lines[at - before - 1])
        if not above or len(above) > LONGEST_LINE or above[-1] in "!?":
            break
        if _is_whole(first, " ".join(lines[at - before : at + 1]), above):
            break
        if TELLS.search(ADDRESS.sub("", above)):
            break
        if not ("@" in above or WHEN.search(above) or _wrote(above) or first[0] == "<"):
            break
        before += 1
    return before


def _is_whole(first: str, words: str, above: str) -> bool:
    """Does it begin with its first line: with a day, or with nothing missing that stands above instead?"""
    if first[0] in "<(" or (_wrote(above) and not _wrote(words)):
        return False
    if "@" in words and DATE.search(words) and TIME.search(words):
        return True
    if first[0].islower():
        return False
    return bool(DAY_BEFORE.match(first) or (DATE.search(first) and ("@" in words or "@" not in above)))


def next_is_quoted(lines: list[str], at: int) -> bool:
    """Is the next line that says something quoted?"""
    below = next((line for line in lines[at + 1 : at + 8] if line.strip()), "")
    return below.lstrip()[:1] == ">"
