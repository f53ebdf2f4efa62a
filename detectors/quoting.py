"""The new words of a mail: without what it quotes, its signature and its legal footer."""

from __future__ import annotations

from empathd.detectors.attributions import (
    bare,
    introduction,
    is_angled,
    is_ruled,
    may_introduce,
    next_is_quoted,
)
from empathd.detectors.blocks import after_headers, begins_block, is_forward, is_original, marked
from empathd.detectors.forwards import is_remark, unmarked
from empathd.detectors.signatures import without_signature
from empathd.detectors.tickets import above_the_line

MOST_FORWARDS = 3
LONGEST_REMNANT = 40
WRAPPED = 60
"""Columns from which on a quoted line was broken because it was full."""


def new_words(text: str) -> str:
    """What the writer of this mail wrote: answers between quoted lines are kept, each in its place.

    ``text`` has lines that end in ``\\n``. Quotes are recognised by ``>``, by the line that introduces
    them, by the header block of Outlook, by "Original Message". A mail that says nothing new gives an empty
    string; one forwarded without a word, or with a mere "FYI", gives the forwarded words. Linear in the
    length of the text.
    """
    return read(text)[0]


def read(text: str, colleague: bool = False) -> tuple[str, list[str]]:
    """The new words, and the header lines that stand above them where they are those of a mail passed on.

    ``colleague``: it is one of us who forwards, so that a short remark is for us, whatever it says.
    """
    parts, head = _unquoted(above_the_line(text), colleague=colleague)
    return _said(parts) or "\n".join("\n".join(part) for part in parts).strip(), head


def _said(parts: list[list[str]]) -> str:
    """The words of the parts, each without its signature."""
    return "\n\n".join(filter(None, (without_signature(part) for part in parts if any(map(str.strip, part)))))


def _unquoted(
    lines: list[str], forwards: int = 0, colleague: bool = False
) -> tuple[list[list[str]], list[str]]:
    """The lines that are not quoted, in parts as the quotes divide them; the header of a mail passed on."""
    parts: list[list[str]] = [[]]
    for at, line in enumerate(lines):
        stripped = line.strip()
        if not stripped:
            parts[-1].append("")
        elif stripped[0] == ">":
            if parts[-1]:
                _drop_introduction(parts[-1], 0)
                parts.append([])
            if is_angled(stripped) and not next_is_quoted(lines, at):
                break
        elif at and lines[at - 1][:1] == ">" and _is_remnant(lines, at, stripped):
            continue
        elif (rest := _quote_begins(lines, at, stripped)) is None:
            parts[-1].append(line)
        else:
            _drop_introduction(parts[-1], max(0, -rest - 1))
            forward = is_forward(marked(stripped))
            quoted = next_is_quoted(lines, at)
            can_pass = rest >= 0 and (forward or not quoted) and forwards < MOST_FORWARDS
            if can_pass and _passes_on(parts, forward, colleague):
                words, head = _unquoted(unmarked(lines[rest:]) if forward else lines[rest:], forwards + 1)
                told = forward or any(map(any, parts))
                return words, head or (lines[at:rest] if told else [])
            if not quoted:
                break
    return parts, []


def _passes_on(parts: list[list[str]], forward: bool, colleague: bool) -> bool:
    """Is there nothing above the other mail but "please see below"? Then the other mail speaks."""
    if not any(map(any, parts)):
        return True
    return len(parts) == 1 and is_remark(_said(parts), forward, colleague)


def _is_remnant(lines: list[str], at: int, line: str) -> bool:
    """The end of a quoted line that some program wrapped again: it lost its ``>``, and answers nothing."""
    if at == len(lines) - 1 or len(line) > LONGEST_REMNANT:
        return False
    above, below = lines[at - 1].rstrip(), lines[at + 1]
    if below[:1] != ">" or below[1:2] not in (" ", ">", "\t"):
        return False
    return len(above) + len(line.split(" ", 1)[0]) >= WRAPPED and above[-1] not in ".!?:"


def _quote_begins(lines: list[str], at: int, line: str) -> int | None:
    """Does this line introduce a quote?

    None: no. Negative: yes, with as many lines as ``-1 - value`` before it ("On … Jane" / "wrote:").
    Positive: yes, and the quoted mail's words begin at that line.
    """
    if (mark := marked(line)) and (is_forward(mark) or is_original(mark)):
        return after_headers(lines, at + 1)
    if line[0] == "-" and mark and is_ruled(mark):
        return -1
    if may_introduce(line) and bare(line) and (before := introduction(lines, at)) is not None:
        return -1 - before
    return after_headers(lines, at) if begins_block(lines, at) else None


def _drop_introduction(part: list[str], lines: int) -> None:
    """Takes the first lines of an introduction, and a rule above it, back out of the new words."""
    del part[len(part) - lines :]
    while part and not part[-1].strip(" \t-_=*"):
        part.pop()


def unflowed(text: str, delete_space: bool) -> str:
    """Joins the lines of ``format=flowed`` text (RFC 3676 section 4.2); quote depths stay apart."""
    lines: list[str] = []
    open_depth = -1
    for raw in text.split("\n"):
        words = raw.lstrip(">")
        depth = len(raw) - len(words)
        words = words[1:] if words[:1] == " " else words
        flowing = words.endswith(" ") and words != "-- "
        if depth == open_depth and words != "-- ":
            lines.append(words)
        else:
            lines.append(("\n" if lines else "") + (">" * depth + " " if depth else "") + words)
        if flowing and delete_space:
            lines[-1] = lines[-1][:-1]
        open_depth = depth if flowing else -1
    return "".join(lines)
