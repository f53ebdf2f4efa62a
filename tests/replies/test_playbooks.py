"""A known question is answered at first contact, in the team's own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from importlib.resources import files
from pathlib import Path

import pytest

from empathd.config.playbook import playbook
from empathd.config.problems import ConfigError
from empathd.daemon.words import own_playbooks
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.reader import Reader
from empathd.detectors.reading import Reading
from empathd.detectors.registry import find
from empathd.replies.case import Case, Mail
from empathd.replies.compose import draft
from empathd.replies.playbooks import Playbook, Playbooks
from empathd.replies.words import templates
from tests.replies.letters import PROMISE, VOICE

READER = Reader(find())
NOW = datetime(2026, 11, 3, 9, 12, tzinfo=UTC)
SHIPPED = Path(str(files("empathd.config").joinpath("playbooks")))

EXPORT = Playbook(
    "export", {"en": "Press Export{% if details.order %} for {{ details.order[0] }}{% endif %}."},
    words=("export ... report",), cues=frozenset({"how_to"}), member="Tom Okafor",
)  # fmt: skip
REFUND = Playbook(
    "refund", {"en": "I am refunding order {{ details.order[0] }}."}, words=("never arrived",),
    asked=frozenset({"refund"}), details=("order",), goodwill={"en": "Or shall I send a new one?"},
    goodwill_cues=frozenset({"angry"}),
)  # fmt: skip
BOOKS = Playbooks((EXPORT, REFUND))


def read(text: str, subject: str = "") -> tuple[Message, Reading]:
    message = Message(
        Key("k"),
        "<m1@shop.example>",
        sender=(Address("anna@shop.example", "Anna Smith"),),
        subject=subject,
        text=text,
    )
    return message, READER.read(message)


def test_the_playbook_that_fits_is_used_and_the_one_that_nearly_did_is_told() -> None:
    """With the one condition that kept it from fitting."""
    assert str(BOOKS.choose(*read("How do I export a report to Excel?"))) == "playbook export"
    nearly = BOOKS.choose(*read("My parcel never arrived, please refund me."))
    assert nearly.used is None and nearly.nearly == (("refund", "no order given"),)
    assert BOOKS.choose(*read("Do you ship to Norway?")).nearly == ()


def test_the_draft_gives_the_answer_instead_of_a_promise() -> None:
    """Signed by whom the playbook names; a check at the end, no question before."""
    text = written("How do I export a report for order 4711?")
    assert "Press Export for 4711." in text and "by 3 pm" not in text
    assert "Tom Okafor\nAcme Support" in text
    assert text.index("Hello Anna,") < text.index("Press Export") < text.index("Tom Okafor")


def test_goodwill_is_offered_only_where_a_rule_allows_it() -> None:
    """The offer stands behind the answer, and only for the cues that it is meant for."""
    calm = written("Order 4711 never arrived. Please refund me.")
    assert "I am refunding order 4711." in calm and "send a new one" not in calm
    angry = written("Order 4711 never arrived, this is a disgrace. Please refund me.")
    assert "Or shall I send a new one?" in angry


def written(text: str) -> str:
    message, reading = read(text)
    assert message.customer
    mail = Mail(message.key, message.message_id, (), "", message.customer, NOW, reading)
    voice = replace(VOICE, playbooks=BOOKS)
    choice = voice.playbooks.choose(message, reading)
    raw = draft(Case(Key("c"), (mail,)), message, voice, PROMISE, NOW, choice=choice)
    content = message_from_bytes(raw, policy=policy.default).get_content()
    return str(content).replace("\r\n", "\n")


def test_the_shipped_examples_are_right_and_each_is_met() -> None:
    """A dozen and more, all usable; each answers the mail that it was written for."""
    books = own_playbooks(SHIPPED, templates())
    assert len(books.all) >= 12
    met = {used.name for text in ASKED if (used := books.choose(*read(text)).used)}
    assert met == {one.name for one in books.all}


ASKED = (
    "I forgot my password and can't log in.",
    "Could you resend my invoice for May, please?",
    "Order 88123 never arrived. I want my money back, please refund it.",
    "The lamp arrived broken. Please send me another one.",
    "I want to cancel my subscription, please.",
    "Order 4711: please change the delivery address, I can't be there.",
    "I was charged twice, please check it.",
    "How do I export a report to Excel?",
    "The app keeps crashing, I can't use it.",
    "What are your opening hours? How do I reach you?",
    "Please call me back on +44 20 7946 0123, I want to talk to a person.",
    "Please delete my personal data.",
    "I haven't received a confirmation email and I'm worried. Order 4711.",
)

WRONG = [
    ("when: {cues: [sad]}\nanswer: {en: Hi}", "when.cues[0]", "is no cue"),
    ("when: {asked: [gold]}\nanswer: {en: Hi}", "when.asked[0]", "is nothing that is recognised"),
    ("when: {details: [order]}\nanswer: {en: Hi}", "when", "it would answer every mail"),
    ("when: {words: ['(a|b']}\nanswer: {en: Hi}", "when.words[0]", "brackets do not match"),
    ("when: {words: [a]}\nanswer: {}", "answer", ""),
    ("when: {words: [a]}\nanswer: {en: Hi}\ncolour: red", "colour", ""),
    ("", "", "the file is empty"),
]


@pytest.mark.parametrize(("text", "path", "wrong"), WRONG)
def test_a_wrong_playbook_is_refused_with_its_place(text: str, path: str, wrong: str) -> None:
    """Key path, what is wrong, what would be right."""
    with pytest.raises(ConfigError) as refused:
        playbook(text, "x.yaml", "x")
    problem = refused.value.problems[0]
    assert problem.path == path and wrong in problem.wrong and (problem.right or not wrong)


@pytest.mark.parametrize(
    ("files_", "wrong"),
    [
        ({"a.yaml": "when: {words: [a]}\nanswer: {en: '{{ nonsense }}'}"}, "nonsense"),
        ({"a.yaml": "when: {words: [a]}\nanswer: {xx: Hi}"}, "no templates in xx"),
        (
            dict.fromkeys(("a.yaml", "b.yaml"), "when: {words: [a]}\nanswer: {en: Hi}"),
            "the very same mails",
        ),
    ],
)
def test_a_folder_that_could_not_be_used_is_refused(
    tmp_path: Path, files_: dict[str, str], wrong: str
) -> None:
    """Broken templates, languages without words, playbooks that can never have their turn."""
    for name, text in files_.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(ConfigError) as refused:
        own_playbooks(tmp_path, templates())
    assert wrong in str(refused.value)
