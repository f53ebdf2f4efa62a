"""An invented year of answers: sixty mails, three questions that come again, in two languages, and noise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

START = datetime(2026, 6, 1, 9, tzinfo=UTC)
PEOPLE = (
    "Anna Smit", "Bert Visser", "Carla Moretti", "Dieter Krause", "Emma Clark", "Farid Haddad", "Greta Lang",
    "Hugo Martin", "Ines Duarte", "Jonas Weber", "Katya Orlova", "Liam Murphy",
)  # fmt: skip


class Exchange(NamedTuple):
    """A customer's mail and the reply to it."""

    name: str
    subject: str
    question: str
    answer: str
    sent: datetime


EXPORT = (
    (
        "How do I export my report?",
        "Hello, I would like to export a report to a spreadsheet. How does it work?",
    ),
    ("Export", "Hi, is there any way to export a report? I need the table of May."),
    ("Question", "Dear team, where can I export a report for my tax adviser? My number is {phone}."),
)
EXPORT_ANSWER = (
    "You can export a report with two clicks. Open it, press the three dots at the top and choose Export."
    " The file then lies among your downloads as a spreadsheet."
)
REFUND = (
    ("Charged twice", "I was charged twice for order {order}. Please give me back the {amount}."),
    ("Payment", "Hello, my card was charged twice, for order {order}, and I do not understand why."),
    ("Two payments", "You charged twice for order {order}! Please refund {amount} to {iban}."),
)
REFUND_ANSWER = (
    "Two charges for one purchase are nearly always one payment and one reservation by the bank. The"
    " reservation vanishes by itself after three working days. For order {order} I see only one payment of"
    " {amount}. If both still stand there next week, send me their dates and I look into it the same day."
)
PASSWORD = (
    ("Passwort vergessen", "Guten Tag, ich habe mein Passwort vergessen und komme nicht mehr in mein Konto."),
    ("Anmeldung", "Hallo, ich habe mein Passwort vergessen. Was kann ich tun? Meine Nummer ist {phone}."),
    (
        "Konto gesperrt",
        "Sehr geehrte Damen und Herren, mein Konto ist zu, weil ich mein Passwort vergessen habe.",
    ),
)
PASSWORD_ANSWER = (
    "ein neues Passwort bekommen Sie in einer Minute. Klicken Sie auf der Anmeldeseite auf \"Neues Passwort\""
    " und geben Sie Ihre Adresse {mail} ein. Der Link in der Mail gilt eine Stunde lang."
)  # fmt: skip
ONCE = (
    (
        "Lamp",
        "The lamp flickers at night.",
        "A dimmer of an older kind does that. Another one is on its way.",
    ),
    ("Norway", "Do you ship to Norway?", "Yes, we do, within a week. Customs may ask you for a fee."),
    ("Colour", "Is the blue one in stock again?", "It comes back next month. I have put one aside for you."),
    ("Invoice", "The invoice of May names a wrong firm.", "You are right, and here is the corrected one."),
    ("Warranty", "How long is the warranty?", "Five years on the frame, two on the cushions. Wood lives on."),
    ("Besuch", "Kann ich Ihren Laden besuchen?", "sehr gern, wir haben bis vier Uhr offen. Es gibt Kaffee."),
    (
        "Farbe",
        "Gibt es den Stuhl auch in Grün?",
        "leider nein, aber ein Bezug in Grün passt auf alle Stühle.",
    ),
    ("Job", "Do you need a carpenter?", "Not now, but do send us your papers. We read them all with care."),
)
"""Asked once."""
PARCEL = (
    "It left us on Monday and is with the courier now.", "The van had a flat tyre, it comes this afternoon.",
    "Your neighbour in the yellow house took it in.", "We forgot it, I pack it with my own hands right now.",
    "The strike at the port is over, give it a week.", "It waits for you at the shop beside the station.",
    "The address had no number, tell me and it goes.", "Two of three boxes are there, the last one follows.",
    "Snow in the Alps held the train up for a day.", "The courier lost it, so a new one leaves this evening.",
)  # fmt: skip
"""Answers that are never the same to "When does my parcel arrive?"."""
WISHES = (
    "Please make the chair in oak.",
    "Could the lamp have a warmer light?",
    "I miss a dark mode.",
    "Sell gift cards!",
    "A smaller table would be lovely.",
    "Why is there no catalogue any more?",
    "Your music on the phone is awful.",
    "More plants in the showroom, please.",
    "Offer a repair course.",
    "The buttons on the remote are tiny.",
    "Let us pay by bank transfer.",
    "Open a shop in Ghent, do!",
)
WISH_ANSWER = (
    "A good idea, and I have put it on the list that the whole team looks at on Fridays. You hear from me"
    " when it comes to something."
)
"""The same answer to all sorts of wishes."""
PERSONAL = (
    "The piano tuner comes on the first of the month as agreed. Please leave the key with the porter."
    " The dog may stay."
)
"""Told one customer again and again."""
THANKS = "Thank you for writing to us."
MORE = "If anything is unclear, just answer this mail."


def exchanges() -> Iterator[Exchange]:
    """Eight of each question that comes again, and what else people write: sixty in all."""
    for at in range(8):
        yield _exchange(at, *EXPORT[at % 3], f"{THANKS} {EXPORT_ANSWER} {MORE}")
        yield _exchange(at + 1, *REFUND[at % 3], f"{THANKS} {REFUND_ANSWER} {MORE}")
        yield _exchange(at + 2, *PASSWORD[at % 3], PASSWORD_ANSWER)
    for at, (subject, question, answer) in enumerate(ONCE):
        yield _exchange(at, subject, question, answer if at in (5, 6) else f"{THANKS} {answer} {MORE}")
    for at, answer in enumerate(PARCEL):
        yield _exchange(
            at, "Parcel", "When does my parcel arrive? I wait for it.", f"{THANKS} {answer} {MORE}"
        )
    for at, wish in enumerate(WISHES):
        yield _exchange(at, wish, wish, f"{THANKS} {WISH_ANSWER}")
    for _ in range(6):
        yield _exchange(9, "Piano", "When does the piano tuner come to us?", f"{THANKS} {PERSONAL}")


def _exchange(at: int, subject: str, question: str, answer: str) -> Exchange:
    name = PEOPLE[at % len(PEOPLE)]
    facts = {
        "order": f"{47_000 + 13 * at}", "amount": f"{20 + at},50 EUR", "phone": f"+44 20 7946 0{100 + at}",
        "iban": f"DE89 3704 0044 0532 0130 {10 + at}", "mail": address(name),
    }  # fmt: skip
    german = answer[0].islower()
    hello, bye = (
        (f"Guten Tag {name},", "Viele Grüße") if german else (f"Hello {name.split()[0]},", "Kind regards")
    )
    body = f"{hello}\n\n{answer.format(**facts)}\n\n{bye},\nMira Jansen\nAcme Support"
    asked = f"{question.format(**facts)}\n\n{name}"
    return Exchange(name, subject, asked, body, START + timedelta(days=2 * at, minutes=len(question)))


def address(name: str) -> str:
    """The customer's."""
    return f"{name.lower().replace(' ', '.')}@customer.example"
