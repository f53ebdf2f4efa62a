"""A team's own words come first, and a fault in them is told like a fault in any text: file, line, reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathd.replies import plain
from empathd.replies.compose import draft, hold
from empathd.replies.letter import Letter
from empathd.replies.words import TemplateProblem, built_in, check, templates
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, words_of


def test_the_built_in_words_have_no_fault() -> None:
    """What we ship can be rendered with every kind of facts."""
    assert check(templates(None)) == []
    assert {"en/draft/main.txt.j2", "en/holding/main.txt.j2", "en/parts/angry.txt.j2"} <= set(built_in())


def test_a_team_replaces_one_file_and_keeps_the_rest() -> None:
    """One file of their own changes that part alone."""
    own = {"en/parts/stuck.txt.j2": "{% block sorry %}Ouch, {{ name }}.{% endblock %}"}
    voice = replace(VOICE, templates=templates(own))
    case, message = case_of("stuck")
    text = words_of(draft(case, message, voice, PROMISE, NOW))
    assert "Ouch, Anna." in text
    assert "Hello Anna," in text


def test_another_language_and_its_fallback() -> None:
    """An Italian letter is Italian as far as there are Italian words, and English where there are none."""
    own = {
        "it/draft/main.txt.j2": "{{ hello }}\n\n{{ hear }}\n\n{{ next }}",
        "it/parts/letter.txt.j2": "{% block hello %}Buongiorno {{ name }},{% endblock %}",
    }
    voice = replace(VOICE, templates=templates(own))
    case, message = case_of("stuck")
    italian = replace(
        case, mails=(replace(case.newest, reading=replace(case.newest.reading, language="it")),)
    )
    text = words_of(draft(italian, message, voice, PROMISE, NOW))
    assert text.startswith("Buongiorno Anna,")
    assert "I am" in text
    assert {"it", "en"} <= voice.templates.languages


def test_sentences_are_chosen_by_the_case_not_by_chance() -> None:
    """The same turn gives the same version, the next turn another, and after the last the first."""
    facts = {"mirror": "", "excerpt": ""}
    case, _ = case_of("stuck")
    letters = [Letter(case, VOICE, None, PROMISE, NOW, generation) for generation in range(6)]
    said = [letter.sentence("stuck", "sorry", facts) for letter in letters]
    assert len(set(said)) == 3
    assert said[:3] == said[3:]
    assert VOICE.templates.versions("stuck", "nothing", "en") == ()
    assert VOICE.templates.versions("no_such_cue", "sorry", "en") == ()


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("{% block sorry %}\n{{ nmae }}\n{% endblock %}", 2, "'nmae' is undefined"),
        ("{% block sorry %}\n\n{% if %}{% endblock %}", 3, "Expected an expression"),
        (
            "{% block sorry %}{% endblock %}\n{% block sorry %}{% endblock %}",
            2,
            "block 'sorry' defined twice",
        ),
        ("{% block sorry %}\n\n{{ 1 / 0 }}{% endblock %}", 3, "division by zero"),
        ("{% block sorry %}{% include 'x.txt.j2' %}{% endblock %}", 1, "x.txt.j2"),
        ("{% block sorry %}{{ name.__class__.__mro__ }}{% endblock %}", 1, "unsafe"),
        ("{% block sorry %}{{ details.clear() }}{% endblock %}", 1, "'clear' of 'dict' object is unsafe"),
        ("{% block sorry %}{{ range(9) }}{% endblock %}", 1, "'range' is undefined"),
        ("{% block sorry %}{{ ['a'] | random }}{% endblock %}", 1, "No filter named 'random'"),
    ],
)
def test_a_broken_template_names_file_line_and_reason(text: str, line: int, reason: str) -> None:
    """No traceback of the template engine reaches a person; and no template reaches into the program."""
    found = check(templates({"en/parts/stuck.txt.j2": text}))
    assert [(problem.file, problem.line) for problem in found] == [("en/parts/stuck.txt.j2", line)]
    assert reason in found[0].reason
    case, message = case_of("stuck")
    with pytest.raises(TemplateProblem):
        draft(
            case, message, replace(VOICE, templates=templates({"en/parts/stuck.txt.j2": text})), PROMISE, NOW
        )


def test_a_file_that_nothing_uses_is_named() -> None:
    """A slip in a file's name does not silently leave the old words in force."""
    (problem,) = check(templates({"en/draft/mian.txt.j2": "Hello"}))
    assert problem.file == "en/draft/mian.txt.j2"
    assert "draft/main.txt.j2" in problem.reason


def test_customers_words_are_never_run() -> None:
    """Template code in a name, a subject or a text stays text, or is left out."""
    evil = "{{ 7*7 }} {% for x in y %} {{ details }}"
    case, message = case_of("stuck", name=evil, subject=evil, text=f"{evil} I can't seem to get on with it.")
    for raw in (draft(case, message, VOICE, PROMISE, NOW), hold(case, VOICE, PROMISE, NOW)):
        assert "49" not in words_of(raw)
        assert "{" not in words_of(raw)


def test_what_need_not_be_replaced_is_not_replaced() -> None:
    """Control characters and bidirectional overrides never pass: the quick look for them misses none."""
    harmful = [chr(code) for code in plain._SAFE if code != 0x0A]
    assert all(plain._ODD.search(letter) for letter in harmful)
    assert not plain._ODD.search("Zoë schrieb: 20 € für «Kaffee» – naïve 日本\n")
