"""The note to a colleague: they can begin at once, in their language, and no customer ever sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from empathd.detectors.message import Address
from empathd.detectors.need import ASKS, NEEDS
from empathd.detectors.reading import Cue, Urgency
from empathd.replies.customers import Customers, Known
from empathd.replies.handover import Handover, handover, handover_id
from empathd.replies.playbooks import Playbook
from empathd.replies.thread import untouched
from empathd.replies.words import built_in, check, templates
from tests.replies.letters import MIRA, NOW, PROMISE, VOICE, WORDS, case_of

LANGUAGES = ("en", "de", "nl", "fr", "es")


def _about(*cues: str, **more: object) -> Handover:
    case, message = case_of(*cues, **more)  # type: ignore[arg-type]
    return Handover(case, message, MIRA, PROMISE, NOW)


def _note(about: Handover, customers: Mapping[str, Known] | None = None) -> EmailMessage:
    voice = replace(VOICE, customers=Customers((customers or {}).items()))
    raw = handover(about, voice)
    assert raw == handover(about, voice), "same arguments, same bytes"
    assert untouched(raw)
    return message_from_bytes(raw, policy=policy.default)  # type: ignore[return-value]


def _words(about: Handover, customers: Mapping[str, Known] | None = None) -> str:
    return " ".join(_note(about, customers).get_content().split())


def test_it_goes_to_the_colleague_and_into_no_thread_of_the_customers() -> None:
    """To the colleague, with an id and a mark of our own, and nothing by which a client would thread it."""
    about = _about("stuck")
    note = _note(about)
    assert (note["To"], note["From"]) == (
        "Mira Jansen <mira@acme.example>",
        "Acme Support <support@acme.example>",
    )
    assert note["Message-ID"] == handover_id(about.case, VOICE)
    assert note["X-Empathd"].startswith("handover; v=1; k=")
    assert not {"In-Reply-To", "References", "Cc", "Bcc", "Auto-Submitted"} & set(note.keys())
    assert "anna@example.org" not in str(note["To"])


def test_who_and_how_urgently_stand_in_the_subject() -> None:
    """A colleague sees in the list of their mails what cannot wait."""
    for urgency, mark in ((Urgency.URGENT, "Urgent: "), (Urgency.HIGH, "Soon: "), (Urgency.NORMAL, "")):
        subject = _note(_about("blocked", urgency=urgency))["Subject"]
        assert subject == f"{mark}Anna Smith needs you: Export of the report"


def test_it_says_what_a_colleague_would_ask() -> None:
    """Who, since when, why it is urgent, what shows, what is asked, given and known, by when, which mail."""
    about = _about("let_down", details={"order": ("4711",), "meter": ("M-7",)}, urgency=Urgency.HIGH)
    reading = replace(
        about.case.newest.reading,
        asked="refund",
        why='let_down: "x"',
        need="to rely on us; asks for money back",
    )
    case = replace(about.case, mails=(replace(about.case.newest, reading=reading),), signer="Tom Okafor")
    yesterday = NOW - timedelta(days=1)
    said = _words(replace(about, case=case, answered=yesterday), {"example.org": Known(note="pays late")})
    for words in (
        "Anna Smith (anna@example.org) wrote at 10:12 am today (Tuesday)",
        'Urgency: high (let down: "You promised that it would be here on Tuesday.")',
        "Answer: by 3 pm today (Tuesday)",
        '- let down: "You promised that it would be here on Tuesday."',
        "Asked for: money back Needed, it seems: to rely on us Given already: order 4711, meter M-7",
        "Before: answered at 10:12 am yesterday (Monday); Tom Okafor knows this customer",
        "We know: pays late",
        "<m0@example.org>",
    ):
        assert words in said, words


def test_an_overdue_answer_is_called_overdue() -> None:
    """A time that is past is no promise."""
    assert "Answer: overdue, it was due at 9:12 am today" in _words(
        replace(_about("stuck"), due=NOW - timedelta(hours=1))
    )


def test_goodwill_is_named_with_its_limit() -> None:
    """Also where the rule keeps it out of the draft: then the colleague is told so, and decides."""
    offer = "I can send {{ details.order[0] }} by express."
    book = Playbook(
        "late", {"en": "It is late."}, need="a date", goodwill={"en": offer},
        goodwill_cues=frozenset({"angry"}), limit="20 EUR",
    )  # fmt: skip
    about = replace(_about("let_down", details={"order": ("4711",)}), playbook=book)
    kept, said = _words(about), _words(replace(_about("angry", details={"order": ("4711",)}), playbook=book))
    assert "You may offer: I can send 4711 by express. The limit: 20 EUR The draft does not offer it" in kept
    assert "The draft offers it already." in said
    assert "Needed, it seems: a date" in kept
    assert "offer" not in _words(_about("angry"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_written_in_the_colleagues_first_language(language: str) -> None:
    """Whatever the customer writes; every cue, need and request has its words there."""
    about = replace(_about("stuck"), colleague=replace(MIRA, languages=(language, "en")))
    english = _note(_about("stuck")).get_content()
    assert (_note(about).get_content() == english) == (language == "en")
    text = built_in()[f"{language}/handover/main.txt.j2"]
    assert all(f'"{asked}": "' in text for asked in ASKS)
    if language != "en":  # where cues bear their own names, and the need comes in words
        assert all(text.count(f'"{cue}": "') == 2 for cue in NEEDS)


def test_a_language_without_a_note_falls_back_to_the_mailboxs() -> None:
    """A colleague who writes Finnish first and Dutch second gets it in Dutch."""
    dutch = _words(replace(_about("stuck"), colleague=replace(MIRA, languages=("fi", "nl"))))
    assert "Kun jij deze overnemen?" in dutch
    assert "Could you take this one?" in _words(
        replace(_about("stuck"), colleague=replace(MIRA, languages=("fi",)))
    )


HOSTILE = st.text(max_size=400) | st.sampled_from(
    ["{{ 7*7 }}", "a\r\nBcc: x@y.example", "\u202e" * 99, "=?" * 500]
)


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
def test_no_mail_can_break_a_note(name: str, words: str, subject: str, value: str) -> None:
    """Whatever a stranger writes stands on one line, cut short; it adds no header and is not obeyed."""
    about = _about("stuck")
    newest = about.case.newest
    reading = replace(
        newest.reading, cues=(Cue("stuck", words, 0, why=value),) * 50, details={"order": (value,) * 50}
    )
    mail = replace(newest, reading=reading, subject=subject, customer=Address("anna@example.org", name))
    raw = handover(replace(about, case=replace(about.case, mails=(mail,))), VOICE)
    note = message_from_bytes(raw, policy=policy.default)
    assert set(note.keys()) == set(_note(about).keys())
    assert len(raw) < 20_000 and max(map(len, raw.split(b"\r\n"))) <= 998
    assert [each.addr_spec for each in note["To"].addresses] == ["mira@acme.example"]


def test_a_long_conversation_makes_no_long_note() -> None:
    """A thousand mails with every cue are told in a few lines."""
    about = _about(*WORDS)
    case = replace(about.case, mails=about.case.mails * 1000)
    said = _note(replace(about, case=case)).get_content()
    assert "has sent 1000 mails" in " ".join(said.split())
    assert said.count("\n- ") == 12


def test_a_teams_own_note_is_used_and_checked() -> None:
    """Its file before ours, named as every template is; a fact that is none is told with its line."""
    file = "en/handover/main.txt.j2"
    own = replace(VOICE, templates=templates({file: "Hi {{ colleague }}, it is {{ urgency }}."}))
    note = message_from_bytes(handover(_about("stuck"), own), policy=policy.default)
    assert note.get_content().strip() == "Hi Mira, it is normal."  # type: ignore[attr-defined]
    (fault,) = check(templates({file: "Hi,\n{{ telephone }}"}))
    assert (fault.file, fault.line) == (file, 2)
