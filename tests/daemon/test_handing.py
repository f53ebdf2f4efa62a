"""A case is handed to a colleague: one note in Drafts, once, whatever crashes, gone when it is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathd.daemon import steps
from empathd.daemon.ports import DoorError
from empathd.detectors.reading import Urgency
from empathd.replies.voice import Member
from tests.acme import AGAIN, ONE, answer, letters, mail, world
from tests.test_story_poison import with_manner, with_templates
from tests.world import World

URGENT = "Hello, our whole shop is down and nobody can pay. Order 4711. Please help today!\n"
FILE = "en/handover/main.txt.j2"


def _here(least: Urgency | None = Urgency.HIGH, *more: Member) -> World:
    def handing(manner):  # type: ignore[no-untyped-def]
        team = (*manner.voice.team, *more)
        return replace(manner, handover=least, voice=replace(manner.voice, team=team))

    return with_manner(world("draft"), handing)


def _notes(here: World) -> list[str]:
    """To whom the notes in Drafts go."""
    return [str(each["To"]) for each in letters(here.mailbox.drafts()) if "handover" in each["X-Empathd"]]


def test_an_urgent_mail_is_handed_over_with_its_draft() -> None:
    """Beside the draft for the customer a note for the colleague, in one round; the next ones add nothing."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    draft, note = letters(here.mailbox.drafts())
    assert (draft["In-Reply-To"], note["In-Reply-To"], note["References"]) == (ONE, None, None)
    assert note["To"] == "Mira Jansen <mira@acme.example>"
    assert ONE in note.get_content() and "Urgency: urgent" in note.get_content()
    here.later(minutes=5)
    assert len(here.mailbox.drafts()) == 2
    (effect,) = here.ledger.effects.find("handover", ["done"])
    assert (effect.note, effect.recipient) == ("to Mira Jansen", "anna@customer.example")
    (drafted,) = here.ledger.effects.find("draft", ["done"])
    assert drafted.note.startswith("signed by Mira Jansen: ")


def test_what_is_not_urgent_enough_is_not_handed_over() -> None:
    """An ordinary question under ``high``, anything at all under ``never``."""
    for least, text in ((Urgency.HIGH, "How do I export a report?\n"), (None, URGENT)):
        here = _here(least)
        here.mailbox.deliver(mail(1, text=text))
        here.round()
        assert (len(here.mailbox.drafts()), _notes(here)) == (1, [])


def test_a_machines_mail_is_never_handed_over() -> None:
    """However urgent its words are."""
    here = _here(Urgency.LOW)
    here.mailbox.deliver(mail(1, "Auto-Submitted: auto-generated", text=URGENT))
    here.round()
    assert here.mailbox.drafts() == []


def test_a_colleague_gets_one_note_about_a_conversation() -> None:
    """The customer writes again, even after an answer: the same colleague knows; another one is told."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    here.mailbox.deliver(mail(2, AGAIN, text=URGENT))
    here.later(minutes=5)
    here.mailbox.put("Sent", answer(2))
    here.later(hours=1)
    here.mailbox.deliver(mail(3, AGAIN, text=URGENT))
    here.later(hours=1)
    assert len(here.ledger.effects.find("handover", ["done"])) == 1
    tom = Member("Tom Okafor", "tom@acme.example")
    other = with_manner(here, lambda manner: replace(manner, voice=replace(manner.voice, team=(tom,))))
    other.mailbox.deliver(mail(4, AGAIN, text=URGENT))
    other.later(minutes=5)
    assert _notes(other)[-1] == "Tom Okafor <tom@acme.example>"


def test_a_note_nobody_touched_goes_when_the_case_is_answered() -> None:
    """After the span in which a client may still be saving, and not before; so does the draft."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    here.mailbox.put("Sent", answer(1))
    here.later(minutes=1)
    assert len(_notes(here)) == 1
    here.later(minutes=3)
    assert here.mailbox.drafts() == []
    assert len(here.mailbox.trash()) == 2


def test_a_note_that_somebody_edited_stays() -> None:
    """Its words are theirs now."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    note = here.mailbox.folders["Drafts"][1]
    note.raw = note.raw.replace(b"Could you take this one?", b"Tom, please see this:")
    here.mailbox.put("Sent", answer(1))
    for minutes in (1, 3, 3):
        here.later(minutes=minutes)
    assert len(_notes(here)) == 1


def test_a_note_that_was_sent_answers_no_customer() -> None:
    """To a colleague it went, so the customer waits on; nor does what the colleague replies count."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    note = here.mailbox.folders["Drafts"].pop(1)
    here.mailbox.put("Sent", note.raw)
    back = f"In-Reply-To: {note.id}"
    here.mailbox.deliver(mail(9, back, sender="Mira <mira@acme.example>", text="I have it.\n"))
    assert here.later(minutes=5).open == 1
    assert _notes(here) == []
    here.later(minutes=5)
    assert _notes(here) == []


STEPS = ("draft.appended", "draft.tidied", "draft.done", "handover.appended", "handover.done", "round.done")


class Killed(BaseException):
    """The process is gone."""


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_there_is_one_note(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin, file, done: what was filed is found in Drafts, what was not is filed by the next start."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))

    def kill(name: str) -> None:
        if name == step:
            raise Killed

    monkeypatch.setattr(steps, "hook", kill)
    with pytest.raises(Killed):
        here.round()
    monkeypatch.setattr(steps, "hook", None)
    here.later(minutes=1)
    here.later(minutes=1)
    assert (len(here.mailbox.drafts()), len(_notes(here))) == (2, 1)
    assert len(here.ledger.effects.find("handover", ["done"])) == 1


@pytest.mark.parametrize("when", ["append_drafts", "append_drafts after"])
def test_a_line_cut_while_it_is_filed_makes_no_second_one(when: str) -> None:
    """Whether the server had stored it or not."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))

    def cut(name: str) -> None:
        if name == "draft.done":
            here.mailbox.failing[when] = DoorError("imap", "cut")

    steps.hook = cut
    try:
        with pytest.raises(DoorError):
            here.round()
    finally:
        steps.hook = None
    here.later(minutes=1)
    assert len(_notes(here)) == 1


def test_a_note_that_cannot_be_written_stops_no_draft() -> None:
    """A team's broken template: tried three times, then said; the customer's draft stands."""
    here = with_templates(_here(), {FILE: "{{ nobody_knows }}"})
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    for _ in range(4):
        here.later(minutes=1)
    assert (len(here.mailbox.drafts()), _notes(here)) == (1, [])
    (effect,) = here.ledger.effects.find("handover", ["refused"])
    assert FILE in effect.note


def test_answered_before_it_was_filed_it_is_no_longer_owed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed between draft and note, and back when somebody has answered: no note."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))

    def kill(name: str) -> None:
        if name == "draft.done":
            raise Killed

    monkeypatch.setattr(steps, "hook", kill)
    with pytest.raises(Killed):
        here.round()
    monkeypatch.setattr(steps, "hook", None)
    here.mailbox.put("Sent", answer(1))
    here.later(minutes=5)
    assert _notes(here) == [] and here.ledger.effects.find("handover", ["begun"]) == []


def test_a_lost_ledger_hands_nothing_over_twice() -> None:
    """What stands drafted was handed over then, whoever remembers."""
    here = _here()
    here.mailbox.deliver(mail(1, text=URGENT))
    here.round()
    del here.mailbox.folders["Drafts"][1]
    here.lose_ledger()
    here.later(minutes=5)
    assert (len(here.mailbox.drafts()), _notes(here)) == (1, [])
