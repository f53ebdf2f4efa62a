"""What a draft says, laid out twice: as plain text, and as HTML for customers who write HTML.

Both are made from the same lines. Nothing of a customer's HTML is taken over, only their words, escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from empathd.detectors.message import Message
from empathd.replies import plain

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
DEEPEST = 3
"""Quotes within the quote that are told apart; what lies deeper keeps its ``>``."""
MARGIN = "margin:0 0 0 1em"

_LEVELS = re.compile(rf"(?:> ?){{0,{DEEPEST}}}")
_GAP = re.compile(r"\A | (?= )")
_CODE = re.compile(r"[a-z]{2,3}\Z")


@dataclass(frozen=True, slots=True)
class Body:
    """Our own words, who wrote the mail when, and the words that they wrote."""

    language: str
    own: str
    """As the template gave it, not yet wrapped."""
    wrote: str = ""
    quote: plain.Quote = plain.Quote()
    theirs: str = ""
    """The customer's language; empty where it is not known."""

    def plain(self) -> str:
        """The plain text: what everybody gets, and what says whether somebody has touched the draft."""
        quoted = f"{self.wrote}\n{self.quote.plain()}" if self.wrote else ""
        return "\n\n".join(filter(None, (plain.tidy(self.own), quoted)))
