"""What the team notes about a customer outweighs whatever their mail lets us guess."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes

from hypothesis import given
from hypothesis import strategies as st

from empathd.detectors.message import Address
from empathd.replies.compose import draft, hold, routed
from empathd.replies.customers import NOTHING, Customers, Known
from empathd.replies.routing import route
from tests.replies.letters import MIRA, NOW, PROMISE, TOM, VOICE, case_of

ANNA = "anna@example.org"


def _draft(known: Known, text: str | None = None, **more: str) -> str:
    case, message = case_of("stuck", text=text, **more)  # type: ignore[arg-type]
    voice = replace(VOICE, customers=Customers([(ANNA, known)]))
    parsed = message_from_bytes(draft(case, message, voice, PROMISE, NOW))
    payload = parsed.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def test_a_noted_name_greets() -> None:
    """Where From shows no person's name, or another one, the noted one stands in the greeting."""
    assert "Bertha" not in _draft(NOTHING).splitlines()[0]
    assert "Bertha" in _draft(Known(name="Bertha Big"), name="Sales Team").splitlines()[0]


def test_a_noted_language_is_written() -> None:
    """Who writes English and is noted as Dutch gets Dutch; signed by who writes it; the update, too."""
    case, _ = case_of("stuck")
    voice = replace(VOICE, customers=Customers([(ANNA, Known(language="nl"))]))
    assert "schreef Anna Smith" in _draft(Known(language="nl"))
    assert routed(case, voice, PROMISE, NOW).member == MIRA
    dutch, english = hold(case, voice, PROMISE, NOW), hold(case, VOICE, PROMISE, NOW)
    assert dutch != english and b"Content-Type" in dutch


def test_a_language_without_templates_is_the_mailboxs() -> None:
    """Noted Finnish, for which there are no words, is no harm."""
    assert _draft(Known(language="fi")).splitlines()[0] == _draft(NOTHING).splitlines()[0]


def test_a_noted_form_of_address_wins() -> None:
    """A customer who says Sie and is noted as familiar is called du, and the other way round."""
    sie, du = "Könnten Sie mir helfen? Ich finde Ihre Rechnung nicht.", "Kannst du mir helfen? Hast du sie?"
    assert " Sie " in _draft(Known(language="de", formality="formal"), text=du).split("schrieb")[0]
    familiar = _draft(Known(language="de", formality="familiar"), text=sie)
    assert " Sie " not in familiar.partition("Anna Smith")[0]


def test_a_customers_colleague_signs() -> None:
    """Before who happened to answer last, and before topics; unless they are away, as everybody."""
    case, _ = case_of("stuck", subject="Invoice")
    voice = replace(VOICE, customers=Customers([("example.org", Known(colleague="tom okafor"))]))
    found = route(replace(case, signer="Mira Jansen"), voice, NOW, PROMISE)
    assert (found.member, found.why) == (TOM, ("is noted as this customer's",))


def test_a_note_stands_in_no_letter() -> None:
    """It is for the team alone."""
    secret = "owes us money since May"
    case, _ = case_of("angry")
    voice = replace(VOICE, customers=Customers([(ANNA, Known(note=secret))]))
    assert secret not in _draft(Known(note=secret))
    assert secret.encode() not in hold(case, voice, PROMISE, NOW)


def test_the_nearest_entry_says_each_thing() -> None:
    """An address before its domain, a domain before those above it; every note is kept."""
    customers = Customers(
        [
            ("Jan@Shop.Harbour.example", Known(name="Jan", note="calls")),
            ("shop.harbour.example", Known(language="nl")),
            ("harbour.example", Known(language="en", colleague="Mira", note="pays late")),
        ]
    )
    jan = customers.of(Address("jan@shop.harbour.example"))
    assert jan == Known("Jan", "nl", "", "Mira", "calls; pays late")
    assert customers.of(Address("x@harbour.example")).language == "en"
    assert not customers.of(Address("x@notharbour.example"))
    assert str(jan) == "name Jan; language nl; colleague Mira; note calls; pays late"


@given(st.text(max_size=400))
def test_any_address_can_be_asked_about(email: str) -> None:
    """A hostile sender's address is only one that nobody noted."""
    assert Customers([(ANNA, Known(name="Anna"))]).of(Address(f"x{email}")) == NOTHING
