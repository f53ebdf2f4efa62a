"""Every word of ours passes our own lint."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from empathd.daemon.words import own_playbooks
from empathd.replies import judged
from empathd.replies.lint import lint
from empathd.replies.playbooks import Playbook
from empathd.replies.words import templates
from tests.replies.letters import case_of, written
from tests.replies.test_templates import PAIRS

WORDS = templates()


@pytest.mark.parametrize("language", sorted(WORDS.languages))
def test_no_wording_of_ours_falls_short(language: str) -> None:
    """Each version of each block, in both forms of address."""
    ours = [name for name in WORDS.names if name.startswith(f"{language}/")]
    assert [str(remark) for remark in judged.templates(WORDS, ours)] == []


def test_whole_drafts_pass_the_rules_that_look_at_the_whole() -> None:
    """A next step, an offer before a question, nothing asked again, not too much of us."""
    for number, cues in enumerate(PAIRS):
        text = written(*cues, text=None if cues else "Do you ship to Norway?", number=number)
        _, message = case_of(*cues, text=None if cues else "Do you ship to Norway?", number=number)
        found = [str(finding) for finding in lint(text, "en", message)]
        assert not found, f"{cues}: {found}\n{text}"


def test_the_shipped_playbooks_pass() -> None:
    """They are examples to copy from."""
    folder = Path(str(files("empathd.config").joinpath("playbooks")))
    books = own_playbooks(folder, WORDS).all
    assert [str(remark) for one in books for remark in judged.playbook(WORDS, one)] == []


def test_a_team_is_told_where_its_own_words_fall_short() -> None:
    """The file and block, the rule, the words, and what would be better."""
    own = {"en/parts/plain.txt.j2": "{% block hear %}It is our policy to answer.{% endblock %}"}
    (remark,) = judged.templates(templates(own), own)
    assert str(remark).startswith('en/parts/plain.txt.j2, hear: policy-speak: "')
    book = Playbook("p", {"en": "Rest assured, your call is important to us."}, words=("a",))
    assert [one.rule for one in judged.playbook(WORDS, book)] != []
