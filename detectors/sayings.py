"""Ways to say a thing in a sentence or a line, most of which are seldom looked for."""

from __future__ import annotations

import re
from functools import cached_property


class Sayings:
    """One of these expressions; small and capital letters are the same.

    Compiled when first looked for, for that takes as long as to read a hundred mails, and most mails are a
    person's by their first lines. Its methods are those of :class:`re.Pattern`.
    """

    def __init__(self, *alternatives: str) -> None:
        self._alternatives = alternatives

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(self._alternatives), re.I)

    def search(self, text: str) -> re.Match[str] | None:
        """Where in a text one of them stands."""
        return self._pattern.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """With which of them a text begins."""
        return self._pattern.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Which of them a text is."""
        return self._pattern.fullmatch(text)

    def sub(self, instead: str, text: str) -> str:
        """A text with something else in their stead."""
        return self._pattern.sub(instead, text)
