"""What the reader of replies finds, and what it leaves alone, in each language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from empathd.detectors.message import Key, Message
from empathd.replies.lint import ALL, LANGUAGES, lint, lint_file
from empathd.replies.lint.tables import table
from tests.work import swelling

FEWEST = {"hits": 5, "misses": 4}


def sentences(kind: str) -> Iterator[tuple[str, str, str]]:
    """(language, rule, text) of all examples."""
    for language in LANGUAGES:
        for rule, both in table("examples", language).items():
            yield from ((language, rule, text) for text in both[kind])


def rules(text: str, language: str) -> set[str]:
    return {finding.rule for finding in lint(text, language)}


@pytest.mark.parametrize(("language", "rule", "text"), [*sentences("hits")])
def test_a_fault_is_found(language: str, rule: str, text: str) -> None:
    """Each rule finds what its examples say that it finds."""
    assert rule in rules(text, language)


@pytest.mark.parametrize(("language", "rule", "text"), [*sentences("misses")])
def test_a_near_miss_is_no_fault(language: str, rule: str, text: str) -> None:
    """What a good agent writes is left alone, also where the same words stand in it."""
    assert rule not in rules(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language: str) -> None:
    """Every rule has enough examples of both kinds, none of them twice."""
    examples = table("examples", language)
    assert examples.keys() == ALL
    few = [
        (rule, kind)
        for rule, both in examples.items()
        for kind, least in FEWEST.items()
        if len(set(both[kind])) != len(both[kind]) or len(both[kind]) < least
    ]
    assert few == []


QUOTED = """\
Hello Jane,

it's our
policy. You are overreacting.

> you said it's our policy
> you are overreacting

Please calm down.

--\x20
Mira Jansen
We pride ourselves on quality
"""


def test_a_finding_has_its_place_in_the_text_as_given() -> None:
    """Line and column count from 1, through quoted lines; words that a line break parts are one."""
    found = [(one.rule, one.line, one.column, one.words) for one in lint(QUOTED, "en")]
    assert found == [
        ("policy-speak", 3, 1, "it's our policy"),
        ("tone-policing", 4, 17, "overreacting"),
        ("tone-policing", 9, 1, "Please calm down"),
    ]


def test_what_is_quoted_or_signed_is_not_judged() -> None:
    """A customer may write of policies; a signature is not what the agent wrote today."""
    below = "Hi Jane, a new lamp leaves today.\n\n> it's our policy, they said. Calm down!\n"
    assert lint(below, "en") == ()


MAIL = """\
From: support@acme.example
To: jane@customer.example
Subject: Re: it's our policy
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: {encoding}

{body}"""


def test_lines_of_a_mail_are_those_of_its_file() -> None:
    """Header fields count as lines and are not judged."""
    raw = MAIL.format(encoding="8bit", body="Hello Jané,\n\n  please calm down.\n").encode()
    assert [(one.line, one.column) for one in lint_file(raw, "en")] == [(10, 3)]


def test_lines_of_a_quoted_printable_mail_are_those_of_its_file() -> None:
    """Soft line breaks part a line of the mail, not its words."""
    body = "Hello Jan=C3=A9,\n\nthese words are long, so the line is broken=\n here. Please calm down.\n"
    raw = MAIL.format(encoding="quoted-printable", body=body).encode()
    assert [(one.line, one.column) for one in lint_file(raw, "en", rules=["tone-policing"])] == [(11, 8)]


def test_lines_of_a_mail_in_base64_are_those_of_its_words() -> None:
    """Nobody can count the lines of base64."""
    raw = MAIL.format(encoding="base64", body="SGVsbG8gSmFuZSwKCnBsZWFzZSBjYWxtIGRvd24uCg==\n").encode()
    assert [(one.line, one.column) for one in lint_file(raw, "en")] == [(3, 1)]


def test_the_original_may_be_handed_over() -> None:
    """What the customer gave is not asked for again, wherever their mail is kept."""
    ask = "I have asked the courier. Could you send me your order number?"
    theirs = Message(Key("k"), text="My order 4711 has not come.")
    assert "asks-again" in {one.rule for one in lint(ask, "en", theirs)}
    assert "asks-again" not in {one.rule for one in lint(ask, "en")}


def test_understanding_that_takes_up_their_words_is_not_hollow() -> None:
    """Two of the customer's own words show that their mail was read."""
    reply = "I totally understand. A cracked screen on a tablet of two days is no fun."
    theirs = Message(Key("k"), text="The screen of my tablet was cracked out of the box.")
    assert "hollow-empathy" not in {one.rule for one in lint(reply, "en", theirs)}
    assert "hollow-empathy" in {
        one.rule for one in lint("I totally understand. Have a nice day.", "en", theirs)
    }


def test_a_gap_in_the_signature_is_found() -> None:
    """The lines where one signs are where templates leave their gaps."""
    found = lint("Hello Jane, it is fixed.\n\nKind regards,\n[Your name]\n", "en")
    assert [(one.rule, one.line, one.words) for one in found] == [("placeholder", 4, "[Your name]")]


def test_only_the_rules_that_are_asked_for() -> None:
    """A team may begin with one rule."""
    text = "Please calm down. It's our policy."
    assert {one.rule for one in lint(text, "en", rules=["policy-speak"])} == {"policy-speak"}


def test_the_language_is_recognised() -> None:
    """Nobody has to say in which language a reply is written."""
    found = lint("Guten Tag Frau Weber, das ist leider unsere Richtlinie, und ich kann nichts für Sie tun.")
    assert "policy-speak" in {one.rule for one in found}


def test_a_language_without_phrases_is_read_for_gaps() -> None:
    """A rule without words needs no language."""
    assert {one.rule for one in lint("Ciao [NOME], it's our policy", "it")} == {"placeholder"}


BETWEEN = 64
"""16 times the input: 16 times the work, or 256 times where it is quadratic."""


@pytest.mark.parametrize(
    "piece", ["it's our policy ", "I understand. ", "Which version do you use? ", "[", "{{", "we "]
)
def test_cost_grows_with_length_alone(piece: str) -> None:
    """Sixteen times the text takes not much more than sixteen times the CPU time, whatever stands in it."""

    def text(length: int) -> str:
        return (piece * (length // len(piece) + 1))[:length]

    def judged(reply: str) -> object:
        return lint(reply, "en", Message(Key("k"), text="version 4"))

    judged(text(2_000))
    assert swelling(judged, text(64_000), text(4_000), 0.2) < BETWEEN


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(LANGUAGES))
def test_no_file_raises(raw: bytes, language: str) -> None:
    """Whatever the bytes: findings have a place, and their words stand on one line."""
    for one in lint_file(raw, language):
        assert one.line >= 1 and one.column >= 1 and "\n" not in one.words
