"""Phrases that were worked out beforehand find what the written ones find."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from empathd.detectors import automaton
from empathd.detectors.languages.tables import languages
from empathd.detectors.packed import FILE
from empathd.detectors.parse import parse
from empathd.detectors.phrases import Matcher, Phrases
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Cue
from empathd.detectors.registry import find
from tools.phrases import TARGET, families, packed

MAILS = Path(__file__).parents[1] / "mails"
ENOUGH = 40


def texts(language: str) -> list[str]:
    rows = (MAILS / f"{language}.jsonl").read_text("utf-8").splitlines()
    return [parse(json.loads(row)["raw"].encode()).text for row in rows][:ENOUGH]


def found(matcher: Matcher, said: Iterable[str]) -> list[list[Cue]]:
    return [
        sorted(matcher.find(each), key=lambda cue: (cue.start, cue.cue, cue.words, cue.urgency))
        for each in said
    ]


@pytest.mark.parametrize("language", ["en", *sorted(languages())])
def test_the_files_are_what_the_phrases_give(language: str) -> None:
    kept = zlib.decompress((TARGET / language / FILE).read_bytes())
    assert kept == zlib.decompress(packed(families(language))), "phrases have changed: make phrases"


@pytest.mark.parametrize("language", ["de", "nl"])
def test_both_ways_find_the_same(language: str) -> None:
    every = families(language)
    ready, written = Matcher(every, language=language), Matcher(every)
    cues = found(ready, texts(language))
    assert sum(map(len, cues)) > ENOUGH
    assert cues == found(written, texts(language))


def without(every: Sequence[Phrases], cue: str) -> list[Phrases]:
    return [one for one in every if one.cue != cue]


def test_only_the_families_that_are_asked_for_count() -> None:
    every = families("nl")
    some = found(Matcher(without(every, "request"), language="nl"), texts("nl"))
    all_ = found(Matcher(every, language="nl"), texts("nl"))
    assert some == [[cue for cue in cues if cue.cue != "request"] for cues in all_] != all_


def test_a_family_that_has_changed_since_is_read_as_it_is_written() -> None:
    first, *others = families("nl")
    changed = replace(first, phrases=("paarse krokodil",), unless=())
    matcher = Matcher((changed, *others), language="nl")
    was = [cue for cue in found(Matcher(others, language="nl"), texts("nl")) if cue]
    assert [cue.words for cue in matcher.find("een paarse krokodil")] == ["paarse krokodil"]
    assert [cue for cue in found(matcher, texts("nl")) if cue] == was


def test_what_a_team_is_for_is_found_beside_what_was_worked_out() -> None:
    reader = Reader(find(core_functions=("export a report",)))
    mail = parse(b"From: a@b.example\r\n\r\nHi,\r\n\r\nthis is frustrating. How do I export my reports?\r\n")
    assert {cue.cue for cue in reader.read(mail).cues} >= {"frustrated", "how_to"}


def test_an_automaton_that_has_come_far_begins_anew_and_finds_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = Matcher(families("nl"))
    cues = found(written, texts("nl"))
    monkeypatch.setattr(automaton, "MOST_STEPS", 10)
    assert found(written, texts("nl")) == cues
    assert found(Matcher(families("nl"), language="nl"), texts("nl")) == cues


def test_the_same_phrases_give_the_same_file_again() -> None:
    some = families("it")[:20]
    assert packed(some) == packed(some)
