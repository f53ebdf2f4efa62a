"""Playbook proposals out of an invented Sent: what comes again is proposed, and nobody's details with it."""

from __future__ import annotations

import random
import re
import time
from datetime import timedelta

import pytest

from empathd.config.playbook import playbook
from empathd.config.proposed import written
from empathd.daemon.words import own_playbooks
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
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
    raw = reply(one.answer, number, to=f"{one.name} <{address(one.name)}>", quoted=one.question if quoted else "")
    head = f"From: {one.name} <{address(one.name)}>\r\nSubject: {one.subject}\r\n\r\n"
    original = parse((head + one.question).encode())
    read = answered(said(parse(raw), one.sent, TEAM), None if quoted else original, TEAM)
    assert read
    return read


PAIRS = [pair(number, one) for number, one in enumerate(exchanges())]


def test_the_questions_that_come_again_are_proposed_and_nothing_else() -> None:
    """Not what was asked once, answered differently each time, answered by a formula, or asked by one person."""
    assert len(PAIRS) == 60
    for each in suggest(PAIRS):
        print(written(each))
    found = {one.name: (one.language, one.answers, one.customers) for one in suggest(PAIRS)}
    assert found == {}
