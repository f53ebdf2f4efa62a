"""The phrases of a language, out of ``phrases/<language>.toml``: all its rules and signs in one automaton.

A rule is an array of tables with ``phrases``, ``unless`` and ``better``. ``[signs]`` are phrases that are no
fault: the rules written as functions look for them; ``[unless]`` takes signs away. ``[facts]`` name kinds of
fact in the words of a customer.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from empathd.detectors.phrases import Matcher, Phrases
from empathd.detectors.wording import Groups, lines
from empathd.replies.lint.reply import Fault, Reply, Span, fault

_TABLES = ("groups", "signs", "unless", "facts")
LANGUAGES = ("en", "de", "nl", "fr", "es")
EXACT = frozenset({"fr", "es"})
"""Where an agent's accents count: one is all that parts "cambié", I changed, from "cambie", change."""

_ELISION = re.compile(r"\b(\w{1,2}|qu|jusqu|lorsqu|puisqu|aujourd)['’](?=[\w(|) ]|\Z)", re.M)
_ELIDES = re.compile(r"(?<![\w'-])(?=[aeiouyhàâéèêëîïôûœ])[\w]+(?![\w'-])")


@dataclass(frozen=True, slots=True)
class Row:
    """What it means that the phrases of a row are found."""

    name: str
    """Of a rule, a sign, or a kind of fact."""
    better: str = ""
    """Empty: no fault by itself."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language made ready: its rows and what finds them."""

    rows: tuple[Row, ...]
    matcher: Matcher

    def found(self, text: str) -> Iterable[tuple[Row, Span]]:
        """All rows that stand in a text, by place; of overlapping finds of a row the first, longest one."""
        hits = {(int(cue.cue), cue.start, cue.end) for cue in self.matcher.find(text)}
        reached: dict[int, int] = {}
        for start, end, row in sorted(((s, e, r) for r, s, e in hits), key=lambda hit: (hit[0], -hit[1])):
            if start >= reached.get(row, 0):
                reached[row] = end
                yield self.rows[row], Span(start, end)


def table(folder: str, language: str) -> dict[str, Any]:
    """A table of a language, from ``phrases`` or ``examples``."""
    file = resources.files("empathd.replies.lint") / folder / f"{language}.toml"
    return tomllib.loads(file.read_text("utf-8"))


@cache
def language(code: str) -> Language:
    """The phrases of a language. ValueError where its table is not as docs/lint.md says."""
    written = table("phrases", code)
    groups = tuple((name, _elided(ways, code)) for name, ways in written.get("groups", {}).items())
    rows: list[Row] = []
    families: list[Phrases] = []

    def add(row: Row, given: Mapping[str, str]) -> None:
        families.append(_phrases(str(len(rows)), code, given, groups))
        rows.append(row)

    for rule, found in written.items():
        for given in found if rule not in _TABLES else ():
            if given.keys() - {"unless"} != {"phrases", "better"}:
                raise ValueError(f"{code}.toml: [[{rule}]] takes phrases, unless and better")
            add(Row(rule, given["better"]), given)
    for kind in ("signs", "facts"):
        for name, phrases in written.get(kind, {}).items():
            add(Row(name), {"phrases": phrases, "unless": written.get("unless", {}).get(name, "")})
    return Language(tuple(rows), Matcher(families, exact=code in EXACT))


def _phrases(number: str, code: str, given: Mapping[str, str], groups: Groups) -> Phrases:
    """Phrases that count in any context: where "not" or "if" matters in a reply, ``unless`` says so."""
    if any(mark in phrases for phrases in given.values() for mark in "«»“”„"):
        raise ValueError(f"{code}.toml: a quotation mark is no word")  # it would be read as the end of a text
    return Phrases(
        number,
        lines(_elided(given["phrases"], code)),
        unless=lines(_elided(given.get("unless", ""), code)),
        despite=("not", "if", "said"),
        groups=groups,
    )


def _elided(text: str, code: str) -> str:
    """French words as an elision makes them: ``d'indiquer`` and ``de``, then ``indiquer``.

    Behind an apostrophe a word is another token.
    """
    return _ELIDES.sub(r"(\g<0>|'\g<0>)", _ELISION.sub(r"\1 ", text)) if code == "fr" else text


def faults_of(reply: Reply, found: Iterable[tuple[Row, Span]]) -> Iterable[Fault]:
    """The faults that phrases are by themselves."""
    return (fault(row.name, reply, span, row.better) for row, span in found if row.better)
