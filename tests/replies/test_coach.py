"""The coach: what a team's replies look like together, and what it never tells."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from empathd.detectors.parse import parse
from empathd.replies import coach
from empathd.replies.coach import Judged, Report, by_person, judged, together
from empathd.replies.lint import Finding
from empathd.replies.sent import Team, author, is_reply
from empathd.replies.voice import Member
from tests.sent_mail import ANNA, reply

MIDDLE = datetime(2026, 11, 3, tzinfo=UTC)
TEAM = Team(frozenset({"help@shop.test"}), (Member("Mira Jansen", "mira@shop.test"), Member("Tom Okafor")))
WARM = "Hello Anna,\n\nI have sent a new lamp today, it arrives on Friday.\n"
COLD = "Hello Anna,\n\nit's our policy. I have sent a new lamp today, it arrives on Friday.\n"


@pytest.mark.parametrize(
    ("raw", "counts"),
    [
        (reply(WARM), True),
        (reply(WARM, sender="Mira <mira@shop.test>"), True),
        (reply(WARM, answers=False), False),
        (reply(WARM, 1, "Auto-Submitted: auto-replied", "X-Empathd: hold; v=1; k=1; g=0"), False),
        (reply(WARM, 1, "X-Empathd: draft; v=1; k=1; g=0; h=1"), False),
        (reply(WARM, 1, "Auto-Submitted: auto-replied"), False),
        (reply(WARM, to="mira@shop.test"), False),
        (reply(WARM, 1, f"Cc: {ANNA}", to="mira@shop.test"), True),
        (reply(WARM).replace(b"Subject: Re:", b"Subject: Fwd:"), False),
        (reply("\n", quoted="Where is it?"), False),
    ],
)
def test_only_what_a_person_wrote_to_a_customer_counts(raw: bytes, counts: bool) -> None:
    """Threaded, with words of its own, to somebody outside; no program's, no update or draft as it stood."""
    assert is_reply(parse(raw), TEAM) is counts


def test_the_new_words_alone_are_judged() -> None:
    """What the customer wrote below is not the agent's."""
    quoted = "It's your policy? It's our policy to complain!"
    assert seen(reply(WARM, quoted=quoted)).findings == ()
    assert [one.rule for one in seen(reply(COLD, quoted=quoted)).findings] == ["policy-speak"]


def test_each_reply_is_read_in_its_own_language() -> None:
    """Nobody has to say which."""
    text = "Guten Tag Frau Smit,\n\ndas ist leider unsere Richtlinie. Ich schicke Ihnen heute ein Paket.\n"
    found = seen(reply(text))
    assert found.language == "de" and [one.rule for one in found.findings] == ["policy-speak"]


def test_examples_name_nobody() -> None:
    """A customer's name, an order, a link: taken out before anything is counted."""
    text = "Hello Anna,\n\nyour ticket 4711 is with {{ Anna 4711 }}, Anna. It's our policy, Anna.\n"
    found = {one.rule: one.words for one in seen(reply(text)).findings}
    assert {"placeholder", "policy-speak"} <= found.keys()
    assert found["placeholder"] == "{{ … }}"
    assert not any("Anna" in words or "4711" in words for words in found.values())


def seen(raw: bytes) -> Judged:
    return judged(parse(raw), MIDDLE, TEAM)


@pytest.mark.parametrize(
    ("raw", "who"),
    [
        (reply(WARM, sender="support <mira@shop.test>"), "Mira Jansen"),
        (reply(WARM, sender="Tom Okafor <help@shop.test>"), "Tom Okafor"),
        (reply(f"{WARM}\nKind regards,\nTom\nAcme Support\n"), "Tom Okafor"),
        (reply(WARM, sender="Eva Berg <help@shop.test>"), "Eva Berg"),
        (reply(WARM), "nobody named"),
    ],
)
def test_who_wrote_is_told_by_address_name_or_signature(raw: bytes, who: str) -> None:
    """From alone does not do in a shared mailbox."""
    assert author(parse(raw), TEAM) == who


def many(broken: int, of: int, *, later: bool, rule: str = "passive", who: str = "x") -> Iterable[Judged]:
    """So many replies of one half, of which some break a rule twice."""
    when = MIDDLE + timedelta(days=1 if later else -1)
    for at in range(of):
        words = (Finding(rule, 1, 1, f"words {at}", "better"), Finding(rule, 2, 1, f"more {at}", "better"))
        yield Judged(when, "en", words if at < broken else (), who)


def test_the_team_is_told_how_much_and_how_to_write_better() -> None:
    """How many replies, how many clean, each rule with how often and two examples from two replies."""
    report = together([*many(3, 8, later=False), *many(4, 8, later=True, rule="blame")], MIDDLE)
    assert (report.replies, report.clean, report.before, report.after) == (16, 9, 8, 8)
    assert [(one.rule, one.replies, one.findings) for one in report.habits] == [
        ("blame", 4, 8),
        ("passive", 3, 6),
    ]
    assert report.habits[1].examples == (("words 0", "better"), ("words 1", "better"))


@pytest.mark.parametrize(
    ("before", "after", "better"),
    [
        ((12, 40), (3, 40), True),
        ((12, 40), (9, 40), False),
        ((12, 40), (12, 40), False),
        ((3, 40), (12, 40), False),
        ((4, 40), (0, 40), False),
        ((12, 40), (0, 19), False),
        ((12, 19), (0, 40), False),
    ],
)
def test_better_is_said_only_when_there_is_enough_to_say(
    before: tuple[int, int], after: tuple[int, int], better: bool
) -> None:
    """Twenty replies in each half, five broken ones before, and a difference that chance hardly makes."""
    report = together([*many(*before, later=False), *many(*after, later=True)], MIDDLE)
    assert [one.rule for one in report.improved] == (["passive"] if better else [])


def test_a_language_without_phrases_is_told() -> None:
    """No clean bill of health for what was not checked."""
    report = together([Judged(MIDDLE, "it", (), ""), Judged(MIDDLE, "en", (), "")], MIDDLE)
    assert report.unchecked == {"it": 1}


def test_the_reports_of_persons_add_up_to_the_team(monkeypatch: pytest.MonkeyPatch) -> None:
    """By name; and however many names there are, the memory they take is bounded."""
    monkeypatch.setattr(coach, "MOST_AUTHORS", 2)
    every = [one for who in "abc" for one in many(2, 5, later=False, who=who)]
    each = dict(by_person(every, MIDDLE))
    assert {name: report.replies for name, report in each.items()} == {"a": 5, "b": 5, "others": 5}
    assert sum(report.clean for report in each.values()) == together(every, MIDDLE).clean


def test_nothing_sent_is_an_empty_report() -> None:
    """No division by nobody."""
    assert together([], MIDDLE) == Report() and Report().improved == ()
