"""What a mail sounds like: the fast sums are the written ones, and places lie in the customer's text."""

from __future__ import annotations

import json
import struct
import zlib
from functools import cache
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from empathd.detectors.learned import (
    FILE,
    LONGEST_TEXT,
    MOST_WORDS,
    ZERO,
    Model,
    Sounds,
    model,
    terms,
    words_of,
)
from empathd.detectors.registry import BUILT_IN
from tests.work import growth

LANGUAGES = ("en", "de", "es", "fr", "nl")
ENGLISH = model("en")
assert ENGLISH


@cache
def written() -> dict[str, tuple[int, ...]]:
    """The English weights as they stand in the file, by term."""
    packed = resources.files("empathd.detectors.languages").joinpath("en", FILE).read_bytes()
    head, _, rows = zlib.decompress(packed).partition(b"\0")
    told = json.loads(head)
    lanes = 1 + 2 * len(told["labels"])
    every = struct.iter_unpack(f"<{lanes}H", rows)
    return {term: tuple(one - ZERO for one in row) for term, row in zip(told["terms"], every, strict=True)}


def test_the_terms_of_a_sentence_are_words_beginnings_and_pairs() -> None:
    assert terms("won't print 12 pages!") == {
        *("won", "t", "print", "0", "pages", "!", "^won", "^t", "^print", "^0", "^pages", "^!"),
        *("< won", "won t", "t print", "print 0", "0 pages", "pages !", "! >"),
        *("^won ^t", "^t ^print", "^print ^0", "^0 ^pages", "^pages ^!"),
    }


WORDS = st.sampled_from(sorted({word.strip("^") for term in written() for word in term.split()}))


@given(st.lists(WORDS | st.text("abcdefghij '!?.0123456789äéß", max_size=9), max_size=90).map(" ".join))
def test_a_sentence_is_weighed_by_one_sum_as_by_its_terms_one_by_one(said: str) -> None:
    """However heavy the words are: no lane runs over into the next."""
    known = [written()[term] for term in terms(said) if term in written()]
    one_by_one = [sum(column) for column in zip(*known, strict=True)] or [0] * (1 + 2 * len(ENGLISH.labels))
    assert [each - ZERO for each in ENGLISH.sums(words_of(said))] == one_by_one


def test_the_heaviest_sentence_there_can_be_stays_in_its_lanes() -> None:
    heaviest = sorted(written(), key=lambda term: -max(map(abs, written()[term])))
    words = [word for term in heaviest for word in term.replace("^", "").split() if word not in "<>"]
    known = [written()[term] for term in terms(" ".join(words)) if term in written()]
    assert len(known) > MOST_WORDS
    assert all(0 < sum(column) + ZERO < 2 * ZERO for column in zip(*known, strict=True))


@given(st.text(max_size=60), st.text(max_size=400))
def test_every_label_has_finite_odds_and_a_place_in_the_text(subject: str, text: str) -> None:
    sounds = Sounds(ENGLISH, subject, text)
    for label, odds in sounds.odds.items():
        begin, end = sounds.place(label)
        assert -1000 < odds < 1000
        assert 0 <= begin <= end <= len(text)


def test_the_place_is_the_sentence_that_sounds_most_like_it_and_never_the_subject() -> None:
    asks, thanks = "How do I export the list as a spreadsheet?", "Thank you so much, you were wonderful."
    for text in (f"{asks} {thanks}", f"{thanks} {asks}"):
        sounds = Sounds(ENGLISH, "How do I change my password?", text)
        (begin, end), (from_, to) = sounds.place("how_to"), sounds.place("thanks")
        assert text[begin:end].strip() == asks
        assert text[from_:to].strip() == thanks


def test_an_answers_re_says_nothing() -> None:
    """It stands before thanks and complaints alike."""
    text = "The new door fits. It opens and shuts without a sound, and the children have not slammed it yet."
    plain, answer = (Sounds(ENGLISH, subject, text) for subject in ("Door", "Re: Door"))
    assert plain.odds == answer.odds
    assert plain.place("thanks") == answer.place("thanks")


def test_a_greeting_is_not_shown_as_what_was_heard() -> None:
    text = "Hi team,\n\nThe shutter of the shop has been stuck halfway since this morning."
    begin, end = Sounds(ENGLISH, "", text).place("tried")
    assert text[begin:end].strip().startswith("The shutter")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_all_cues_in_well_under_a_megabyte(language: str) -> None:
    listening = model(language)
    assert listening
    assert listening.labels == (*BUILT_IN, "low", "high", "urgent", "sorry")
    file = resources.files("empathd.detectors.languages").joinpath(language, FILE)
    assert len(file.read_bytes()) < 500_000


def test_a_language_nobody_has_learned_has_no_model() -> None:
    """Its phrases stand alone."""
    assert model("it") is None


def test_a_long_mail_is_listened_to_in_bounded_time() -> None:
    """Beyond the first characters it costs no more: twice the text, not twice the time."""

    def listen(raw: bytes) -> None:
        Sounds(ENGLISH, "", raw.decode())

    assert (
        growth(listen, lambda size: b"nothing works and nobody answers me " * size, LONGEST_TEXT // 30) < 2.3
    )


def test_a_model_is_nothing_but_its_file() -> None:
    """Made up, with two labels: a word, its beginning and a pair count once each, in lanes of their own."""
    rows = {
        "<": (0, 0, 0, 0, 0),
        "late": (9, 40, -7, 1, 0),
        "^late": (0, 2, 0, 0, 0),
        "so late": (4, 0, 100, 0, 5),
    }
    told = {"labels": ["let_down", "thanks"], "begin": [-1.0, -2.0], "scale": 10.0, "terms": list(rows)}
    lanes = b"".join(struct.pack("<5H", *(each + ZERO for each in row)) for row in rows.values())
    small = Model(zlib.compress(json.dumps(told).encode() + b"\0" + lanes))
    sums = [each - ZERO for each in small.sums(["so", "late", "so", "late"])]
    assert sums == [13, 42, 93, 1, 5]
