"""Plain text, made safe and readable: one clean line, lines of a readable width, the quote below a reply."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

WIDTH = 72
"""Columns of our own lines; a reader's reply may quote them twice and stay below 78."""
QUOTE_WIDTH = 76
QUOTE_LINES = 120
"""Lines of the customer's mail that are quoted below a draft."""
QUOTE_CHARACTERS = 20_000

_SPACES = "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
# Bidirectional controls can show a name or address backwards; the rest is invisible or no character at all.
_INVISIBLE = (*range(0x20), *range(0x7F, 0xA0), 0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F),
              *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF, *range(0xD800, 0xE000))  # fmt: skip
_SAFE: dict[int, str | None] = {**dict.fromkeys(_INVISIBLE), **{ord(char): " " for char in _SPACES}}
_QUOTED: dict[int, str | None] = {**_SAFE, 0x0A: "\n", 0x200E: "\u200e", 0x200F: "\u200f"}
_ODD = re.compile("[^\n -~\xa1-\u061b\u061d-\u1fff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff]")
"""What may have to be replaced: hardly any mail has one, and looking for it costs a tenth of replacing."""


def clean(text: str) -> str:
    """One line without control characters, bidirectional overrides or double spaces."""
    return " ".join((text.translate(_SAFE) if _ODD.search(text) else text).split())


def cut(text: str, limit: int) -> str:
    """At most ``limit`` characters, ended at a word with ``...`` where something was cut."""
    if len(text) <= limit:
        return text
    head = text[: limit - 4]
    return f"{(head.rpartition(' ')[0] or head).rstrip(' ,;:-')} ..."


def wrap(line: str, width: int) -> Iterator[str]:
    """The line in pieces of at most ``width`` columns; a longer word (a page's address) stays whole."""
    start = 0
    while len(line) - start > width:
        space = line.rfind(" ", start + 1, start + width + 1)
        if space < 0 and (space := line.find(" ", start + width)) < 0:
            break
        yield line[start:space]
        start = space + 1
    yield line[start:]


def tidy(text: str) -> str:
    """Our own words: lines of at most ``WIDTH``, no double spaces, single blank lines between paragraphs."""
    return "\n".join(piece for line in lines(text) for piece in wrap(line, WIDTH))


def lines(text: str) -> Sequence[str]:
    """Our own words before they are wrapped, an empty line between paragraphs."""
    out: list[str] = []
    for line in text.split("\n"):
        words = " ".join(filter(None, line.replace("\t", " ").split(" ")))  # 15\u00a0Uhr stays together
        if words or (out and out[-1]):
            out.append(words)
    return out if not out or out[-1] else out[:-1]


class Quote(NamedTuple):
    """A customer's words as far as a reply repeats them: wrapped, and as whole lines for HTML."""

    wrapped: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    rest: str = ""
    """Says that there was more; empty where nothing was cut."""

    def plain(self) -> str:
        """As it stands in plain text: behind ``> ``, what they quote themselves behind ``>>``."""
        shown = (f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in self.wrapped)
        return "\n".join((*shown, self.rest) if self.rest else shown)


NOTHING = Quote()


def quote(body: str, rest: Callable[[], str]) -> Quote:
    """The customer's words, made safe; a long mail is cut, and the line that ``rest`` gives says so."""
    text = body[:QUOTE_CHARACTERS]
    text = (text.translate(_QUOTED) if _ODD.search(text) else text).strip("\n ")
    more, wrapped, whole = len(body) > QUOTE_CHARACTERS, list[str](), list[str]()
    for line in map(str.rstrip, text.split("\n")):
        pieces = (line,) if len(line) <= QUOTE_WIDTH else tuple(_pieces(line))
        room = QUOTE_LINES - len(wrapped)
        wrapped += pieces[:room]
        if len(pieces) > room:
            whole += [" ".join(pieces[:room])] if room else []
            more = True
            break
        whole.append(line)
    return Quote(tuple(wrapped), tuple(whole), rest() if more else "")


def _pieces(line: str) -> Iterator[str]:
    """A long line wrapped; words beyond what a mail may carry on one line (RFC 5322 2.1.1) are cut apart."""
    for piece in wrap(line, QUOTE_WIDTH):
        for start in range(0, max(len(piece), 1), 240):
            yield piece[start : start + 240]
