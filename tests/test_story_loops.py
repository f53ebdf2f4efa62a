"""Robots on both sides: whoever answers us by program gets one automatic mail, and no more of anything."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from empathd.daemon.standing import waiting
from tests.acme import answer, letters, mail, world
from tests.town import MARKS, THREAD, Town, company, ids
from tests.world import World

ACME, OTHER, ROBOT = "help@acme.example", "help@other.example", "desk@robot.example"


def held() -> tuple[World, bytes, datetime]:
    """Anna has written, waited, and just got the update; the world, the update, and when she wrote."""
    here = world()
    here.mailbox.deliver(mail(1))
    wrote = here.now
    here.later(hours=5, minutes=45)
    ((_, update),) = here.outbox.mails
    here.later(seconds=1)
    return here, update, wrote


def unchanged(here: World, wrote: datetime) -> None:
    """Ten days later: one update, one draft, and Anna still waits since she wrote."""
    policy = here.make_manner(here.started).policy
    here.later(minutes=1)
    found = list(waiting(here.ledger, policy, here.now))
    assert [each.since for each in found] == [wrote]
    for _ in range(40):
        here.later(hours=6)
    assert len(here.outbox.mails) == 1
    assert len(here.mailbox.drafts()) == 1


@pytest.mark.parametrize("drops", [(), MARKS, (*MARKS, *THREAD)], ids=["whole", "no marks", "no thread"])
def test_two_of_us_write_to_each_other_once_at_most(drops: tuple[str, ...]) -> None:
    """Two companies that both run empathd: one update each at most, whatever a gateway drops on the way."""
    acme, other = company(ACME), company(OTHER)
    other.mailbox.deliver(mail(1, sender=f"Acme <{ACME}>").replace(ACME.encode(), OTHER.encode(), 2))
    first = other.mailbox.folders["INBOX"][0]
    first.raw = first.raw.replace(f"From: Acme <{OTHER}>".encode(), f"From: Acme <{ACME}>".encode())
    Town({ACME: acme, OTHER: other}, drops=drops).live(days=6)
    assert [recipient for recipient, _ in other.outbox.mails] == [ACME]
    assert len(acme.outbox.mails) == (0 if not drops else 1)


def robot(subject: str, *headers: str, sender: str = ROBOT) -> Callable[[bytes], list[bytes]]:
    """Answers each mail at once, with a Message-ID and a subject that it never used before."""
    numbers = itertools.count(1)

    def answered(raw: bytes) -> list[bytes]:
        number = next(numbers)
        head = (
            f"From: Desk <{sender.format(number)}>", f"To: {ACME}", f"Subject: {subject} {number}",
            f"Message-ID: <r{number}@robot.example>", *headers,
        )  # fmt: skip
        return ["\r\n".join((*head, "", "Thank you. We will come back to you.", "")).encode()]

    return answered


@pytest.mark.parametrize("window", [6, 50])
@pytest.mark.parametrize("sender", [ROBOT, "desk+{}@robot.example"])
def test_a_robot_without_any_mark_gets_one_update(sender: str, window: int) -> None:
    """It answers each mail at once, with nothing by which it could be known: it hears from us once."""
    acme = company(ACME, timedelta(hours=window))
    acme.mailbox.deliver(mail(1, sender=f"Desk <{sender.format(0)}>"))
    speaks = robot("Re: your mail no.", sender=sender)
    robots = {sender.format(number): speaks for number in range(99)}
    Town({ACME: acme}, robots).live(days=12)
    assert len(acme.outbox.mails) == 1
    if "+" not in sender:
        assert len(acme.mailbox.drafts()) == 1


def test_a_persons_answer_in_between_allows_one_more() -> None:
    """After an agent has answered the robot and it writes again, one more update, and then silence."""
    acme = company(ACME)
    acme.mailbox.deliver(mail(1, sender=f"Desk <{ROBOT}>"))
    town = Town({ACME: acme}, {ROBOT: robot("No.")})
    town.live(days=2)
    acme.mailbox.put("Sent", answer(1).replace(b"Anna Smit <anna@customer.example>", ROBOT.encode()))
    town.live(days=0.1)
    acme.mailbox.deliver(mail(2, "In-Reply-To: <a1@acme.example>", sender=f"Desk <{ROBOT}>"))
    town.live(days=12)
    assert len(acme.outbox.mails) == 2


AWAY = {
    "en": ("Re: Question 1", "I am out of the office until Monday with limited access to my e-mail."),
    "de": ("AW: Question 1", "Ich bin bis Montag nicht im Büro. Ihre Nachricht wird nicht weitergeleitet."),
    "nl": ("Antw: Question 1", "Ik ben tot maandag niet aanwezig en lees mijn mail niet."),
    "fr": ("Re : Question 1", "Je suis en congé jusqu'à lundi. Votre message ne sera pas lu avant."),
    "es": ("RE: Question 1", "Estoy ausente hasta el lunes y no puedo leer su correo."),
}
NOTES = [
    (language, headers, thread, minutes)
    for language in AWAY
    for headers in ((), ("Auto-Submitted: auto-replied",))
    for thread, minutes in (("both", 0), ("update", 0), ("update", 20), ("none", 0))
]


@pytest.mark.parametrize(("language", "headers", "thread", "minutes"), NOTES)
def test_an_absence_note_changes_nothing(
    language: str, headers: tuple[str, ...], thread: str, minutes: int
) -> None:
    """Whatever she lets a program say, Anna still waits for a person: no new clock, no draft, no update."""
    here, update, wrote = held()
    own, references = ids(update)
    lines = {"both": (f"In-Reply-To: {own}", f"References: {references}"), "update": (f"In-Reply-To: {own}",)}
    subject, words = AWAY[language]
    note = mail(9, *headers, *lines.get(thread, ()), text=words).replace(b"Question 9", subject.encode())
    here.now += timedelta(minutes=minutes)
    here.mailbox.deliver(note, here.now + timedelta(seconds=5))
    unchanged(here, wrote)
    assert here.mailbox.flags_of("<m9@customer.example>") == {"empathd-seen"}


REPORT = """Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
\r
--b\r
Content-Type: text/plain\r
\r
Sorry.\r
--b\r
Content-Type: message/delivery-status\r
\r
Final-Recipient: rfc822; anna@customer.example\r
Action: failed\r
--b--\r
"""
PEOPLE = ("Carl Berg <carl.berg@customer.example>", "Anna Smit <anna@customer.example>")


@pytest.mark.parametrize("minutes", [0, 300])
@pytest.mark.parametrize("sender", [*PEOPLE, "MAILER-DAEMON@customer.example"])
@pytest.mark.parametrize("form", ["report", "headers in the text", "attached", "thread", "wrapped"])
def test_our_update_come_back_changes_nothing(sender: str, form: str, minutes: int) -> None:
    """A bounce, proper or home-made, from a daemon or from what looks like a person, is nobody's mail."""
    here, update, wrote = held()
    own, _ = ids(update)
    head = f"From: {sender}\r\nTo: {ACME}\r\nSubject: Your mail\r\nMessage-ID: <b1@customer.example>\r\n"
    words = "Your message could not be delivered to anna@customer.example. Reason: mailbox is full.\r\n"
    original = update.partition(b"\r\n\r\n")[0].decode()
    bodies = {
        "report": REPORT,
        "headers in the text": f"\r\n{words}\r\n{original}\r\n",
        "attached": (
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
            f"{words}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{update.decode()}\r\n--b--\r\n"
        ),
        "thread": f"References: {own}\r\n\r\n{words}",
        "wrapped": f"In-Reply-To: {own}\r\n\r\nUnzustellbar: Das Postfach ist voll.\r\n",
    }
    here.now += timedelta(minutes=minutes)
    here.mailbox.deliver((head + bodies[form]).encode(), here.now + timedelta(seconds=9))
    unchanged(here, wrote)
    assert here.mailbox.flags_of("<b1@customer.example>") == {"empathd-seen"}


def test_a_person_who_answers_the_update_is_heard() -> None:
    """New facts in answer to our update: the same case, the same clock, tags, and no second update."""
    here, update, wrote = held()
    own, references = ids(update)
    here.now += timedelta(minutes=20)
    here.mailbox.deliver(
        mail(
            2, f"In-Reply-To: {own}", f"References: {references}", text="I can't figure it out. Order 4712.\n"
        )
    )
    here.later(minutes=1)
    assert "cue-stuck" in here.mailbox.flags_of("<m2@customer.example>")
    unchanged(here, wrote)


def test_a_colleague_who_got_the_update_on_is_a_person() -> None:
    """Somebody else who writes in answer to Anna's update gets a draft, but no automatic mail."""
    here, update, _ = held()
    own, _ = ids(update)
    carl = mail(2, f"References: {own}", sender=PEOPLE[0], text="Anna asked me: we cannot log in.\n")
    here.mailbox.deliver(carl)
    here.later(minutes=1)
    assert [letter["In-Reply-To"] for letter in letters(here.mailbox.drafts())][1:] == [
        "<m2@customer.example>"
    ]
    here.later(hours=5, minutes=45)
    assert len(here.outbox.mails) == 1
    assert "empathd-attention" in here.mailbox.flags_of("<m2@customer.example>")


def test_our_own_update_in_the_inbox_answers_nobody() -> None:
    """An alias that leads back to us, or a colleague's absence note, does not make Anna look answered."""
    here, update, wrote = held()
    here.mailbox.deliver(update)
    here.mailbox.deliver(answer(1, "Auto-Submitted: auto-replied"))
    here.mailbox.deliver(
        answer(1).replace(b"To: Anna Smit <anna@customer.example>", b"To: help@acme.example")
    )
    unchanged(here, wrote)
