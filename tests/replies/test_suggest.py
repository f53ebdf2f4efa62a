"""Playbook proposals out of an invented Sent: what comes again is proposed, and nobody's details with it."""

from __future__ import annotations

import random
import re
import textwrap
import time
from pathlib import Path

import pytest

from empathd.config.playbook import playbook
from empathd.config.proposed import written
from empathd.daemon.words import own_playbooks
from empathd.detectors.message import Address, Key, Message
from empathd.detectors.parse import parse
from empathd.detectors.reading import Reading
from empathd.replies import judged
from empathd.replies.answered import Answered, Sentence, answered, said
from empathd.replies.sent import Team
from empathd.replies.suggest import suggest
from empathd.replies.voice import Member
from empathd.replies.words import templates
from tests.replies.invented_sent import PEOPLE, START, Exchange, address, exchanges
from tests.sent_mail import reply

TEAM = Team(frozenset({"help@shop.test"}), (Member("Mira Jansen", "mira@shop.test"),))


def pair(number: int, one: Exchange, *, quoted: bool = False) -> Answered:
    """As the verb reads it: the mail itself, or what the reply quotes of it."""
    raw = reply(
        one.answer, number, to=f"{one.name} <{address(one.name)}>", quoted=one.question if quoted else ""
    )
    head = f"From: {one.name} <{address(one.name)}>\r\nSubject: {one.subject}\r\n\r\n"
    original = parse((head + one.question).encode())
    read = answered(said(parse(raw), one.sent, TEAM), None if quoted else original, TEAM)
    assert read
    return read


PAIRS = [pair(number, one) for number, one in enumerate(exchanges())]
FOUND = suggest(PAIRS)


def test_the_questions_that_come_again_are_proposed_and_nothing_else() -> None:
    """Not what came once, had another answer each time, got one answer for all, or came from one person."""
    assert len(PAIRS) == 60
    found = {one.name: (one.language, one.answers, one.customers, one.words) for one in suggest(PAIRS)}
    assert found == {
        "charged-twice": ("en", 8, 8, ("charged twice",)),
        "export-a-report": ("en", 8, 8, ("export a report",)),
        "mein-passwort-vergessen-de": ("de", 8, 8, ("mein passwort vergessen",)),
    }


def test_the_quoted_mail_serves_where_the_mail_itself_is_gone() -> None:
    """The same proposals, from Sent alone."""
    quoted = [pair(number, one, quoted=True) for number, one in enumerate(exchanges())]
    assert [(one.name, one.answer) for one in suggest(quoted)] == [(one.name, one.answer) for one in FOUND]


def test_the_answer_is_what_all_were_told_and_a_case_s_details_are_set_aside() -> None:
    """Greeting, thanks and signature stay out, drafts have their own; a gap is shown in a comment only."""
    one = next(one for one in FOUND if one.name == "charged-twice")
    assert one.answer.startswith("Two charges for one purchase are nearly always")
    assert one.answer.endswith("and I look into it the same day.")
    assert "Thank you" not in one.answer and "…" not in one.answer
    assert [(aside.text, aside.why) for aside in one.asides] == [
        ("For order … I see only one payment of ….", "has details of each case")
    ]


def test_no_personal_detail_is_proposed() -> None:
    """No name, address, order, amount, account or telephone number of any of the sixty."""
    files = "".join(map(written, FOUND))
    names = {part for name in (*PEOPLE, "Mira Jansen") for part in name.split()}
    assert not names & set(re.findall(r"\w+", files))
    assert "@" not in files and "EUR" not in files and "DE89" not in files
    assert not [number for number in re.findall(r"\d{3,}", files) if number != "2026"]


def test_the_files_pass_check(tmp_path: Path) -> None:
    """A folder of them is right, lint has nothing to say, and they fit the mails that they came from."""
    for one in FOUND:
        (tmp_path / f"{one.name}.yaml").write_text(written(one), "utf-8")
    books = own_playbooks(tmp_path, templates())
    assert {book.name for book in books.all} == {one.name for one in FOUND}
    assert not [remark for book in books.all for remark in judged.playbook(templates(), book)]
    for one in FOUND:
        for asked in one.questions:
            message = Message(Key(""), text=asked)
            used = books.choose(message, Reading(language=one.language)).used
            assert used and used.name == one.name


def test_the_order_of_the_mails_does_not_matter() -> None:
    """The same Sent gives the same files, however it is read."""
    mixed = PAIRS.copy()
    random.Random(7).shuffle(mixed)
    assert suggest(mixed) == FOUND


@pytest.mark.parametrize(("least", "proposed"), [(8, 3), (9, 0)])
def test_how_many_customers_must_have_asked_is_settable(least: int, proposed: int) -> None:
    """Customers, not mails: who asks twelve times is one."""
    assert len(suggest(PAIRS, least)) == proposed


def made(customer: str, question: str, *answer: str) -> Answered:
    return Answered(customer, START, "en", question, tuple(Sentence(text) for text in answer))


def test_badly_said_sentences_are_set_aside_with_what_is_better() -> None:
    """A proposal is never what lint would find fault with; nor is it anything that a template would run."""
    answer = (
        "The chair comes apart with one key. It's our policy. Use {{ secret }} for it. Turn it to the left."
    )
    pairs = [made(who, "How do I take the chair apart?", *answer.split(". ")) for who in "abcd"]
    (one,) = suggest(pairs)
    assert one.answer == "The chair comes apart with one key Turn it to the left."
    assert [aside.why.partition(":")[0] for aside in one.asides] == ["policy-speak", "is no plain text"]
    assert playbook(written(one), "x", "x").answers == {"en": one.answer}


@pytest.mark.parametrize(
    "evil", ["x: y\nanswer: {en: z}", "\u2028- a", "a\x00b \x1b[31m", "'\"#%@`|>&*!", "---", "{}"]
)
def test_whatever_stands_in_an_answer_it_is_one_playbook(evil: str) -> None:
    """No mark of YAML means anything in it."""
    text = f"Turn the key to the left and pull {evil} out of it"
    (one,) = suggest([made(who, f"How do I open the {evil} drawer?", text) for who in "abc"])
    read = playbook(written(one), "x", "x")
    assert read.words == one.words and list(read.answers) == ["en"]
    assert read.answers["en"].split()[:5] == ["Turn", "the", "key", "to", "the"]


def test_ten_times_the_mails_take_about_ten_times_as_long() -> None:
    """No pair of answers is compared with every other; a generous limit, not a measure of speed."""
    assert spent(8_000) < 30 * max(spent(800), 0.02)


def spent(count: int) -> float:
    """Processor time for mails that all share a sentence, and more in fives."""
    pairs = [
        made(
            f"c{at}",
            f"How about thing {'abcdefghij'[at % 10] * 5}?",
            "Thank you for it.",
            f"Group {at // 5} is this.",
            f"Case {at}.",
        )
        for at in range(count)
    ]
    start = time.process_time()
    suggest(pairs)
    return time.process_time() - start


STEPS = "Switch the lamp off. Press the button for five seconds:\n- until it is blue\n- and then let go\n\n"
LATER = "It works again at once, and all its colours are back."


def lamp(number: int, width: int) -> Answered:
    """An answer as different mail programs send it: wrapped at other columns, or as HTML."""
    name = PEOPLE[number]
    text = f"Dear {name},\n\n{STEPS}" + textwrap.fill(LATER, width) + "\n\nKind regards,\nMira Jansen\n"
    raw = reply(text, number, to=f"{name} <{address(name)}>")
    if not width % 2:
        html = "".join(f"<p>{part}</p>" for part in text.replace("\n- ", "<br>- ").split("\n\n"))
        head, _, _ = raw.partition(b"\r\n\r\n")
        raw = head.replace(b"text/plain", b"text/html") + f"\r\n\r\n{html}".encode()
    original = Message(Key(""), text="The lamp is stuck on red.", sender=(Address(address(name), name),))
    read = answered(said(parse(raw), START, TEAM), original, TEAM)
    assert read
    return read


def test_the_same_answer_is_known_however_it_was_wrapped() -> None:
    """Plain or HTML, long lines or short ones; a list stays a list, a paragraph a paragraph."""
    (one,) = suggest([lamp(number, 20 + 7 * number) for number in range(6)])
    assert one.answers == 6
    assert one.answer == STEPS + LATER
    assert playbook(written(one), "x", "x").answers["en"] == one.answer
