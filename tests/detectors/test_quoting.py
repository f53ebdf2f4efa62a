"""Only what the customer has newly written is read as theirs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from empathd.detectors.quoting import new_words

NEW = "It still does not work.\n\nI tried it twice."

QUOTES = [
    "> old\n> words",
    "On 3 May 2026 at 10:15, Acme Support <help@acme.example> wrote:\n\n> old",
    "On Mon, May 4, 2026 at 10:15 AM Acme Support\n<help@acme.example>\nwrote:\n\n> old",
    "On Mon, May 4, 2026 at\n10:15 AM Acme Support <help@acme.example> wrote:\n> old",
    "On May 30, 2026, at 4:24 PM, Acme <help@acme.example> wrote:\n\nunmarked old words\nmore of them",
    "On Monday Tom Okafor wrote:\n> old",
    "Am 04.05.2026 um 10:15 schrieb Acme Support <help@acme.example>:\n> alt",
    "Op ma 4 mei 2026 om 10:15 schreef Acme <help@acme.example>:\n> oud",
    "Le lun. 4 mai 2026 à 10:15, Acme <help@acme.example> a écrit :\n\nancien",
    "El lun, 4 may 2026 a las 10:15, Acme (<help@acme.example>) escribió:\n> viejo",
    "Il giorno lun 4 mag 2026 alle ore 10:15 Acme <help@acme.example> ha scritto:\n> vecchio",
    "Dne po 4. 5. 2026 10:15 uživatel Acme <help@acme.example>\nnapsal:\n> staré",
    "2026年5月4日(月) 10:15 Acme <help@acme.example>:\n> 古い",
    "From: Acme <help@acme.example>\nSent: Monday, 4 May 2026 10:15\nTo: Jane\nSubject: Re: it\n\nold",
    "________________________________\nVan: Acme\nVerzonden: maandag\nAan: Jan\nOnderwerp: RE\n\noud",
    "*Von:* Acme\n*Gesendet:* Montag\n*An:* Jan\n*Betreff:* AW: es\n\nalt",
    "De : Acme\nEnvoyé : lundi 4 mai 2026 10:15\nÀ : Jan\nObjet : RE\n\nancien",
    "-----Original Message-----\nFrom: Acme\nold",
    "-----Ursprüngliche Nachricht-----\nalt",
    "---------- Forwarded message ---------\nFrom: Acme\nDate: Monday\nSubject: it\n\nold",
    "Begin forwarded message:\n\nFrom: Acme\nold",
    "##- Please type your reply above this line -##\nold",
]

ENDINGS = [
    "-- \nJane Doe\nAcme",
    "--\nJane",
    "Kind regards,\nJane Doe",
    "Kind regards,\n\nJane Doe\nHead of Operations\nShop Ltd | +44 20 7946 0123\nwww.shop.example",
    "Best regards, Jane",
    "Thanks,\nJane",
    "Many thanks\nJane Doe",
    "Mit freundlichen Grüßen\n\nMax Muster\nMuster GmbH",
    "Viele Grüße\nMax",
    "Met vriendelijke groet,\nJan de Vries",
    "Cordialement,\nMarie Dupont",
    "Un saludo,\nAna",
    "Mvh\nAnders",
    "Sent from my iPhone",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Von meinem iPhone gesendet",
    "Verzonden vanaf mijn Samsung Galaxy-smartphone",
    "-Jane Doe",
    "/John",
    "This e-mail is confidential. If you are not the intended recipient, please delete it.",
    "Disclaimer\n\nThe information in this message is intended solely for the recipient.",
    "Diese E-Mail enthält vertrauliche Daten. Wenn Sie nicht der richtige Adressat sind,\nbitte vernichten.",
    "_______________________________________________\nusers mailing list\nhttps://x.example/listinfo/users",
]

KEPT = [
    'I ordered on 3 May 2026 and on 10 May at 11:30 john@acme.example wrote:\n"Friday." It never came.',
    "On 10 May your colleague john@acme.example wrote:\nWe deliver on Friday. Nothing came.",
    "I clicked Export:\n\n--\nthen it failed\nwith this error, what is it:\nE-503",
    "Please see the two questions below.\n\nBest,\nIs the export fixed?\nWhen can I use it?",
    "On Monday your colleague wrote:\nWe will refund you. But nothing came.",
    "From: Amsterdam\nTo: Paris\nDate: 3 May 2026\n\nPlease change this booking to 4 May.",
    "Sent from my desk, is much easier than my phone.",
    "I received this letter in error, please check.",
    "One -- two -- three.\n\n- first\n- Second",
    "Thank you for the quick answer!",
    "I am confused.\n\nThanks!",
    "My order is late.\n\nKind regards from Cologne, where it rains.",
    "The invoice is wrong. I also forgot:\n\nOrder: 4711\nVersion: 2.1",
    "> 3 days I waited.\nStill nothing.",
]


@pytest.mark.parametrize("quote", QUOTES)
def test_quotes(quote: str) -> None:
    """What a mail program quotes below is left out, in the languages of common programs."""
    assert new_words(f"{NEW}\n\n{quote}\n") == NEW


@pytest.mark.parametrize("ending", ENDINGS)
def test_endings(ending: str) -> None:
    """Signatures, phone advertising and legal footers are left out, with and without a quote below."""
    assert new_words(f"{NEW}\n\n{ending}\n") == NEW
    assert new_words(f"{NEW}\n\n{ending}\n\n{QUOTES[1]}\n") == NEW


def test_a_footer_needs_no_empty_line_above_it() -> None:
    """Nor does one that was wrapped; what stands before it is the customer's."""
    footer = "This e-mail is confidential. If you are not the intended recipient, please delete it."
    wrapped = "The information that is contained in this message and in what is attached to it is\n" + footer
    assert new_words(f"{NEW}\nSecond line.\n{footer}\n") == f"{NEW}\nSecond line."
    assert new_words(f"{NEW}\n{wrapped}\n") == NEW


@pytest.mark.parametrize("text", KEPT)
def test_kept(text: str) -> None:
    """Words that only look like a quote or a signature are kept."""
    assert new_words(text) == text.removeprefix("> 3 days I waited.\n")


def test_inline() -> None:
    """Answers between quoted lines are kept in order."""
    start = "On 3 May 2026, a@b.example wrote:\n> Since when?\n\nSince Monday.\n\n"
    text = start + "> Which version?\n2.1\n\n-- \nJane"
    assert new_words(text) == "Since Monday.\n\n2.1"


def test_facts_and_postscript_below_the_name() -> None:
    """A postscript and the facts of the case stay, though they stand below the name."""
    assert (
        new_words(f"{NEW}\n\nRegards,\nJane\n\nPS: I am at home today.")
        == f"{NEW}\n\nPS: I am at home today."
    )
    assert "4711" in new_words(f"{NEW}\n\nRegards,\nJane\nOrder 4711")


def test_forward() -> None:
    """A mail forwarded without a word gives the forwarded words; a mere quote gives none."""
    forwarded = (
        "---------- Forwarded message ---------\nFrom: Jane <j@x.example>\nDate: Monday\nSubject: it\n\n"
    )
    assert new_words(forwarded + NEW) == NEW
    assert new_words("> old\n> words") == ""


def test_never_empty() -> None:
    """A mail of nothing but a greeting and a name keeps its words."""
    assert new_words("Thanks,\nJane") == "Thanks,\nJane"
    assert new_words("-- \nJane") == "-- \nJane"


def test_warning_of_the_mail_system() -> None:
    """A warning that the customer's mail system puts in front is no word of the customer."""
    assert new_words(f"CAUTION: This email originated from outside of the company.\n\n{NEW}") == NEW


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from([*QUOTES, *ENDINGS, *KEPT, "", "x", ">", ":", "--", "From:", "\ud800"]), max_size=12
    )
)
def test_never_raises(pieces: list[str]) -> None:
    """Any mixture of such lines is read, and no word is made up."""
    text = "\n".join(pieces)
    assert set(new_words(text).split()) <= set(text.split())


def test_the_ends_of_quoted_lines_that_were_wrapped_again_are_old_words() -> None:
    """A quote that some program has broken a second time is no answer, line for line."""
    old = "> You paid for the bigger plan in October, and the invoice carries the\nsurcharge\n> twice."
    assert new_words(f"Please look.\n\n{old}\n> Yours, Acme") == "Please look."


def test_short_answers_between_quoted_lines_are_new_words() -> None:
    """Who answers each question below it is read."""
    old = "> What is the order number?\n4711\n> And which version?\n3.2\n> Thank you."
    assert new_words(old).split() == ["4711", "3.2"]
