"""A reply as a customer would read it, and what falls short in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from empathd.detectors.message import Message


class Span(NamedTuple):
    """Where something stands in a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reply:
    """The agent's own new words, and what is known around them."""

    text: str
    """Without quoted text and signature; lines end in ``\\n``."""
    language: str
    original: Message | None = None
    """The customer's mail that is answered, where it is known."""
    closing: str = ""
    """The few lines below ``text`` that were taken for a signature."""
    signs: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """Where the phrases of each sign (see ``phrases/<language>.toml``) stand in ``text``, in order."""
    given: frozenset[str] = frozenset()
    """Kinds of fact (order, invoice, …) that the customer has given in ``original``."""

    def says(self, *signs: str) -> bool:
        """Does one of these signs stand anywhere in the reply?"""
        return any(map(self.signs.get, signs))

    def first(self, *signs: str) -> Span | None:
        """The earliest of these signs."""
        return min((spans[0] for sign in signs if (spans := self.signs.get(sign))), default=None)


@dataclass(frozen=True, slots=True)
class Fault:
    """Words of a reply that break a rule, by their offset in ``Reply.text`` with ``closing`` behind it."""

    rule: str
    start: int
    words: str
    better: str
    """What to write instead."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in its place in the text that was given; lines and columns count from 1."""

    rule: str
    line: int
    column: int
    words: str
    better: str


Rule = Callable[[Reply], Iterator[Fault]]


def fault(rule: str, reply: Reply, span: Span, better: str) -> Fault:
    """A fault whose words are those at ``span``, on one line."""
    return Fault(rule, span.start, " ".join(reply.text[span.start : span.end].split()), better)
