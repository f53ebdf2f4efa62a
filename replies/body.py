"""What a draft says, laid out twice: as plain text, and as HTML for customers who write HTML.

Both are made from the same lines. Nothing of a customer's HTML is taken over, only their words, escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from operator import itemgetter

from empathd.replies import plain

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
DEEPEST = 3
"""Quotes within the quote that are told apart; what lies deeper keeps its ``>``."""

_CITE = 'blockquote type="cite" dir="auto" style="margin:0 0 0 1em"'
"""With a margin of its own, because that of browsers takes the room of a telephone away on both sides."""
_LEVELS = re.compile(rf"(?:> ?){{0,{DEEPEST}}}")
_GAP = re.compile(r"\A | (?= )")
"""Blanks that HTML would swallow: a customer's table or trace of a fault is only read in columns."""


@dataclass(frozen=True, slots=True)
class Body:
    """Our own words, who wrote the mail when, and the words that they wrote."""

    language: str
    own: str
    """As the template gave it, not yet wrapped."""
    wrote: str = ""
    quote: plain.Quote = plain.NOTHING
    theirs: str = ""
    """The customer's language; empty where it is not known."""

    def plain(self) -> str:
        """The plain text, which everybody gets."""
        quoted = f"{self.wrote}\n{self.quote.plain()}" if self.wrote else ""
        return "\n\n".join(filter(None, (plain.tidy(self.own), quoted)))

    def html(self) -> str:
        """The same words as an HTML page: nothing to fetch, nothing that runs, no style but a margin."""
        ours = f'lang="{escape(self.language)}" dir="{"rtl" if self.language in RIGHT_TO_LEFT else "ltr"}"'
        rest = f"<p {ours}>{escape(self.quote.rest, quote=False)}</p>" if self.quote.rest else ""
        page = (
            f'<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n<div {ours}>',
            *_paragraphs((*plain.lines(self.own), "", self.wrote), "p"),
            "</div>",
            *_cited(self.quote.whole, escape(self.theirs)),
            rest,
            "</body>\n</html>",
        )
        return "\n".join(filter(None, page))


def _cited(lines: Sequence[str], language: str) -> Iterator[str]:
    """The customer's lines as mail clients mark a quote; each paragraph runs the way it was written."""
    if not lines:
        return
    yield f'<{_CITE} lang="{language}">'
    depth = 0
    for level, group in groupby(map(_parted, lines), key=itemgetter(0)):
        yield from (f"<{_CITE}>" for _ in range(level - depth))
        yield from ("</blockquote>" for _ in range(depth - level))
        yield from _paragraphs((text for _, text in group), 'p dir="auto"')
        depth = level
    yield from ("</blockquote>" for _ in range(depth + 1))


def _parted(line: str) -> tuple[int, str]:
    """How deep a line was quoted already, and what it says."""
    marks = _LEVELS.match(line)
    return (marks[0].count(">"), line[marks.end() :]) if marks else (0, line)


def _paragraphs(lines: Iterable[str], tag: str) -> Iterator[str]:
    """Lines up to an empty one are a paragraph."""
    for said, group in groupby(lines, key=bool):
        if said:
            yield f"<{tag}>" + "<br>\n".join(map(_escaped, group)) + "</p>"


def _escaped(line: str) -> str:
    """A line in which nothing is markup and no blank is lost."""
    words = escape(line, quote=False)
    return _GAP.sub("\u00a0", words) if "  " in words or words.startswith(" ") else words
