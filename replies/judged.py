"""Templates and playbooks read as a customer would read them: every wording through the rules of lint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from empathd.replies.lint import LANGUAGES, PHRASES, lint
from empathd.replies.playbooks import Playbook
from empathd.replies.samples import SAMPLES
from empathd.replies.words import SUFFIX, Templates, role

MUST = frozenset({"automatic"})
"""A holding update says that it is one, as truthful as it is unloved."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule says to a wording, and where it stands."""

    where: str
    rule: str
    words: str
    better: str

    def __str__(self) -> str:
        return f'{self.where}: {self.rule}: "{self.words}"; {self.better}'


def templates(words: Templates, files: Iterable[str] | None = None) -> Iterator[Remark]:
    """Remarks on every version of every block of these files, by default of all parts there are."""
    for file in sorted(files or words.names):
        language, _, name = file.partition("/")
        part = name.removesuffix(SUFFIX).removeprefix("parts/")
        if language in LANGUAGES and name.startswith("parts/"):
            for block in sorted({role(block) for block in words.blocks(file)} - MUST):
                for version in words.versions(part, block, language):
                    yield from _remarks(f"{file}, {block}", language, (version(facts) for facts in _facts()))


def playbook(words: Templates, one: Playbook) -> Iterator[Remark]:
    """Remarks on a playbook's answers and offers."""
    for part, texts in (("answer", one.answers), ("goodwill.offer", one.goodwill)):
        for language, text in texts.items():
            if language in LANGUAGES:
                said = words.phrase(text, one.name)(SAMPLES[0])
                yield from _remarks(f"playbook {one.name}, {part}.{language}", language, (said,))


def _facts() -> Iterator[dict[str, object]]:
    """With either form of address."""
    rich = SAMPLES[0]
    yield rich
    yield {**rich, "familiar": not rich["familiar"]}


def _remarks(where: str, language: str, texts: Iterable[str]) -> Iterator[Remark]:
    found = (finding for text in texts for finding in lint(text, language, rules=PHRASES))
    yield from dict.fromkeys(Remark(where, one.rule, one.words, one.better) for one in found)
