"""Every letter that the built-in words can make reads as a person would write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from empathd.detectors.reading import CALM, Urgency
from empathd.replies.compose import draft, hold
from empathd.replies.lead import LEAD
from tests.replies.letters import NOW, PROMISE, VOICE, WORDS, case_of, words_of, written

NEVER = re.compile(
    r"(?:totally|completely|fully) understand|know how you feel|inconvenience|policy|valued"
    r"|unfortunately|regret"
    r"|dear (?:sir|customer|user|client)|ticket|kindly|rest assured|hesitate|feel free|earliest convenience"
    r"|please be advised|as per|per my|reach out|touch base|going forward|high volume|calm down"
    r"|survey|rate us"
    r"|our fault|our mistake|your fault|you failed|you should have|very seriously|happy customers|award"
    r"|best[- ]in|leading provider|call us back|fill (?:in|out)|guarantee"
    r"|undefined|None|nan|\{\{|\}\}|\{%|TODO|XXX|\[name\]|<[a-z]",
    re.I,
)
PAIRS = [*((cue,) for cue in LEAD), *combinations(LEAD, 2), ()]


def letters() -> Iterator[tuple[tuple[str, ...], str]]:
    for number, cues in enumerate(PAIRS):
        for turn in range(3):
            yield (
                cues,
                written(*cues, text=None if cues else "Do you ship to Norway?", number=1000 * turn + number),
            )


def test_there_are_words_for_every_cue() -> None:
    """Each of the eighteen cues is answered in its own words."""
    assert set(LEAD) == set(WORDS)
    for cue in LEAD:
        assert f"en/parts/{cue}.txt.j2" in VOICE.templates.names
    assert len({written(cue, text="Hm.") for cue in LEAD}) == len(LEAD)


def test_no_letter_says_what_hurts_or_shows_its_seams() -> None:
    """No hollow, bureaucratic or blaming phrase, no gap and no template code, whatever cues meet."""
    for cues, text in letters():
        said = re.sub(r'"[^"]*"', '""', text.replace("\n", " "))
        assert not (hit := NEVER.search(said)), f"{cues}: {hit[0]}"
        for run in ("  ", "\n\n\n", " .", " ,", "..\n", '.".', " \n", ",."):
            assert run not in text, f"{cues}: {run!r} in\n{text}"


def test_every_letter_has_the_shape_of_a_letter() -> None:
    """A greeting by name first, readable lines, whole sentences, a person's name at the end."""
    for cues, text in letters():
        paragraphs = text.strip().split("\n\n")
        assert re.fullmatch(r"(?:Hello|Hi|Dear) Anna,", paragraphs[0]), cues
        assert re.search(r"\n(?:Mira Jansen|Tom Okafor)\nAcme Support$", paragraphs[-1]), cues
        assert 3 <= len(paragraphs) <= 7, text
        assert all(len(line) <= 78 for line in text.splitlines()), cues
        assert all(re.search(r'[.?]"?$', part) for part in paragraphs[1:-1]), text
        sentences = re.split(r"(?<=[.?]) ", " ".join(" ".join(paragraphs[1:-1]).split()))
        assert len(sentences) == len(set(sentences)), text


def test_whoever_struggles_gets_an_apology_and_a_time() -> None:
    """Sorry where something went wrong, and a time in every letter but to those who only say thanks."""
    for cues, text in letters():
        praise = bool(cues) and set(cues) <= {"thanks", "kudos"}
        assert ("sorry" in text) is not set(cues).issubset(CALM), text
        assert ("by 3 pm today (Tuesday)" in text.replace("\n", " ")) is not praise, text


@pytest.mark.parametrize("cue", ["angry", "unheard", "leaving", "repeat", "misunderstood", "worried"])
def test_nobody_upset_is_questioned_first(cue: str) -> None:
    """Those who have had enough are given something before anything is asked of them."""
    for number in range(6):
        text = written(cue, "stuck", "request", "how_to", number=number).replace("Is that the point now?", "")
        assert "?" not in re.sub(r'"[^"]*"', "", text)


def test_facts_that_were_given_are_kept_and_not_asked_for() -> None:
    """An order number or an error message that the mail has is repeated, and no question asks for it."""
    for number in range(6):
        text = written("let_down", text="Bah.", details={"order": ("4711",)}, number=number).replace(
            "\n", " "
        )
        assert "order 4711" in text
        assert "order or invoice" not in text
        text = written("stuck", text="Bah.", details={"error": ('"E42"',)}, number=number).replace("\n", " ")
        assert "the error \"'E42'\"" in text
        assert "?" not in text


def test_their_own_words_come_back_to_them() -> None:
    """The letter shows that it was read: a sentence of theirs, never their insults or their grief."""
    for number in range(6):
        assert "I can't seem to get past the second page." in written("stuck", number=number).replace(
            "\n", " "
        )
        for cue in ("angry", "worried", "unheard"):
            assert WORDS[cue][:20] not in written(cue, number=number).replace("\n", " ")


def test_customers_and_drafts_do_not_get_the_same_letter() -> None:
    """Twelve stuck customers get many different letters; a second draft to one repeats no sentence."""
    assert len({written("stuck", number=number) for number in range(12)}) >= 8
    case, message = case_of("stuck")
    one, two = (words_of(draft(case, message, VOICE, PROMISE, NOW, turn)) for turn in (0, 1))
    first, second = (set(re.split(r"(?<=[.?])\s+", " ".join(text.split()))) for text in (one, two))
    assert not {sentence for sentence in first & second if "page" not in sentence and "Hello" not in sentence}


def test_praise_goes_to_the_praised() -> None:
    """Thanks get thanks; the colleague who is praised is named, and never praised by themselves."""
    mira, tom = (replace(VOICE, team=(*VOICE.team[::1][n : n + 1],)) for n in (0, 1))
    case, message = case_of("kudos")
    by_mira = words_of(draft(case, message, mira, PROMISE, NOW))
    assert "Mira " not in by_mira.replace("Mira Jansen", "")
    both = replace(tom, team=VOICE.team)
    by_tom = words_of(draft(replace(case, signer="Tom Okafor"), message, both, PROMISE, NOW))
    assert "Mira" in by_tom
    assert "sorry" not in by_tom + by_mira


def test_a_promise_that_is_past_is_not_made() -> None:
    """A draft written too late names no time that is gone."""
    case, message = case_of("stuck")
    text = words_of(draft(case, message, VOICE, NOW, NOW)).replace("\n", " ")
    assert "as soon as I have something to tell you" in text
    assert " am " not in text.replace("I am ", "") and " pm " not in text


@pytest.mark.parametrize(
    "options",
    [
        {"text": ""},
        {"text": "", "subject": ""},
        {"text": "ok", "subject": ""},
        {"text": "FYI", "urgency": Urgency.LOW},
        {"text": "<p>{{ x }}</p>"},
        {"text": "?" * 5000},
        {"text": "word " * 9000},
        {"text": "\n\n\n"},
        {"name": ""},
        {"text": "🌸" * 200, "name": "🌸"},
        {"text": "a" * 100_000},
        {"text": "I. " * 20_000},
    ],
)
def test_odd_mails_get_proper_letters(options: dict[str, object]) -> None:
    """Empty, endless, shouted or garbled mail: still a letter that could be sent."""
    for cues in ((), ("stuck",), ("angry", "how_to")):
        case, message = case_of(*cues, **options)  # type: ignore[arg-type]
        for raw in (draft(case, message, VOICE, PROMISE, NOW), hold(case, VOICE, PROMISE, NOW)):
            text = words_of(raw)
            assert re.match(r"(?:Hello|Hi|Dear)\b[^\n]{0,30},\n\n", text)
            assert all(len(line) <= 78 for line in text.splitlines())
            assert not NEVER.search(re.sub(r'"[^"]*"', '""', text.replace("\n", " ")))
            assert "  " not in text and "\n\n\n" not in text
