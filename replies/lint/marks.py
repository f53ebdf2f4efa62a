"""What was left to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathd.replies.lint.reply import Fault, Reply

_SLOT = re.compile(
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\$\{\w{1,40}\}|%[A-Z_]{3,30}%|\{[^\W\d]{2,30}\}"
    r"|\[(?=[^\]\n]{0,40}[^\W\d])(?:[^\Wa-z\d_][^\Wa-z\d]{2,30}(?: [^\Wa-z\d]{1,20}){0,5}"
    r"|(?i:insert|your|customer|agent|\w{0,12}(?:name|naam|nom|nombre)|klant|client|cliente|date|datum|fecha|kunde)"
    r"\b[^\]\n]{0,40}"
    r"|(?i:(?:[^\W\d]{1,12} ){1,3}(?:name|naam|nom|nombre|date|datum|fecha|number|nummer|link)))\](?!\()"
    r"|<(?:[A-Z]{2,20}[ _]){0,3}(?:NAME|DATE|ORDER|LINK|NUMBER|DATUM|NOM|NOMBRE|NAAM)>"
    r"|\bX{3,12}(?:[A-Z]{2,20}X{3,12})?\b|\bXX(?:[/.-]XX){1,2}\b"
    r"|\bx{3,12}\b(?=[\s.,])|\bTODO\b(?=\s?[:(\]])|\bTBD\b|\bFIXME\b|_{4,}|\blorem ipsum\b",
    re.M,
)
_INSTEAD = "fill it in, or leave the sentence out"


def placeholder(reply: Reply) -> Iterator[Fault]:
    """A gap of a template that nobody filled in, also in the lines where one signs."""
    for slot in _SLOT.finditer(reply.text + reply.closing):
        yield Fault("placeholder", slot.start(), slot[0], _INSTEAD)
