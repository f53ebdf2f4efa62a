"""A playbook's file: YAML, checked like the configuration, with path, line and column in every message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, PlainValidator, model_validator

from empathd.config.kinds import Kind, Language, Section, Text
from empathd.config.load import as_model
from empathd.config.problems import fault, shown
from empathd.detectors.need import ASKS
from empathd.detectors.registry import BUILT_IN
from empathd.detectors.wording import Grammar
from empathd.replies.playbooks import Playbook


def _phrase(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise fault(f"{shown(value)} is not a phrase", "write words as customers write them, in quotes")
    text = " ".join(value.lower().split())
    try:
        Grammar().nodes(text)
    except ValueError as error:
        raise fault(f"{shown(value)}: {error}", "close each bracket that you open") from None
    return text


def _cue(value: Any) -> str:
    name = str(value).replace("-", "_")
    if name not in BUILT_IN:
        raise fault(f"{shown(value)} is no cue", f"take one of {', '.join(sorted(BUILT_IN))}")
    return name


def _asked(value: Any) -> str:
    if value not in ASKS:
        raise fault(f"{shown(value)} is nothing that is recognised", f"take one of {', '.join(sorted(ASKS))}")
    return str(value)


def _letter(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise fault(f"{shown(value)} is no text", "write the sentences of the answer")
    return value.strip()


Phrase = Annotated[str, PlainValidator(_phrase)]
Cue = Annotated[str, PlainValidator(_cue)]
Asked = Annotated[str, PlainValidator(_asked)]
Letter = Annotated[str, PlainValidator(_letter)]


class When(Section):
    """The conditions, all of which must hold."""

    words: tuple[Phrase, ...] = Field(default=(), description="one of these stands in the subject or text")
    unless: tuple[Phrase, ...] = Field(default=(), description="none of these does")
    cues: tuple[Cue, ...] = Field(default=(), description="one of these cues is there")
    asked: tuple[Asked, ...] = Field(default=(), description="one of these is asked for")
    details: tuple[Kind, ...] = Field(default=(), description="all these facts are given")

    @model_validator(mode="after")
    def _says_when(self) -> When:
        if not (self.words or self.cues or self.asked):
            raise fault("it would answer every mail", "name words, cues or asked")
        return self


class Goodwill(Section):
    """What may be offered to make it right."""

    offer: Mapping[Language, Letter] = Field(min_length=1, description="the sentence, by language")
    cues: tuple[Cue, ...] = Field(default=(), description="only where one of these cues is there")
    limit: Text | None = Field(default=None, description="how far it may go; for the team's eyes alone")


class PlaybookFile(Section):
    """A known question and its answer."""

    name: Text | None = Field(default=None, description="how explain calls it; the file's name otherwise")
    when: When = Field(description="when it fits")
    answer: Mapping[Language, Letter] = Field(min_length=1, description="the answer, by language")
    need: Text | None = Field(default=None, description="the need behind the request, for the agent")
    goodwill: Goodwill | None = Field(default=None, description="what may be offered")
    member: Text | None = Field(default=None, description="who should have it: a name of the team")


def playbook(text: str, source: str, stem: str) -> Playbook:
    """The playbook of a file; ConfigError with all that is wrong in it."""
    file = as_model(text, source, PlaybookFile)
    when, goodwill = file.when, file.goodwill
    return Playbook(
        name=file.name or stem,
        answers=file.answer,
        words=when.words,
        unless=when.unless,
        cues=frozenset(when.cues),
        asked=frozenset(when.asked),
        details=when.details,
        need=file.need or "",
        goodwill=goodwill.offer if goodwill else {},
        goodwill_cues=frozenset(goodwill.cues) if goodwill else frozenset(),
        limit=(goodwill.limit if goodwill else "") or "",
        member=file.member or "",
    )
