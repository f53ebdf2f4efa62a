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
    ("How do I export my report?", "Hello, I would like to export a report to a spreadsheet. How does it work?"),
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
    ("Konto gesperrt", "Sehr geehrte Damen und Herren, mein Konto ist zu, weil ich mein Passwort vergessen habe."),
)
PASSWORD_ANSWER = (
    "ein neues Passwort bekommen Sie in einer Minute. Klicken Sie auf der Anmeldeseite auf \"Neues Passwort\""
    " und geben Sie Ihre Adresse {mail} ein. Der Link in der Mail gilt eine Stunde lang."
)  # fmt: skip
NOISE = (
    ("Lamp", "The lamp flickers in the evening.", "A dimmer of an older kind does that. I am sending you another one."),
    ("Norway", "Do you ship to Norway?", "Yes, we do, within a week. Customs may ask you for a fee."),
    ("Colour", "Is the blue one back in stock?", "It comes back in the middle of the month. I have put one aside."),
    ("Thanks", "That was quick, thanks!", "What a kind mail, it made our morning. Enjoy the evening."),
    ("Invoice", "The invoice of May names the wrong firm.", "You are right, and here is the corrected one."),
    ("Warranty", "How long is the warranty on the chair?", "Five years on the frame, two on the cushions."),
    ("Besuch", "Kann ich Ihren Laden am Samstag besuchen?", "Sehr gern, wir haben bis vier Uhr offen."),
    ("Farbe", "Gibt es den Stuhl auch in Grün?", "Leider nein, aber ein Bezug in Grün passt auf alle Stühle."),
    ("Job", "Are you looking for a carpenter?", "Not now, but do send us your papers, we read them all."),
)
THANKS = "Thank you for writing to us."
MORE = "If anything is unclear, just answer this mail."


def exchanges() -> Iterator[Exchange]:
    """Eight of each question that comes again, and what else people write: sixty in all."""
    for at in range(8):
        yield _exchange(at, *EXPORT[at % 3], f"{THANKS} {EXPORT_ANSWER} {MORE}")
        yield _exchange(at + 1, *REFUND[at % 3], f"{THANKS} {REFUND_ANSWER} {MORE}")
        yield _exchange(at + 2, *PASSWORD[at % 3], PASSWORD_ANSWER)
    for at in range(36):
        subject, question, answer = NOISE[at % len(NOISE)]
        extra = f"This is what I wrote down about case {at} of {PEOPLE[at % 12]}, in words of its own: {chr(97 + at % 26) * 7}."
        yield _exchange(at + 3, subject, question, f"{THANKS} {answer} {extra} {extra[::-1]} {MORE}")


def _exchange(at: int, subject: str, question: str, answer: str) -> Exchange:
    name = PEOPLE[at % len(PEOPLE)]
    facts = {
        "order": f"{47_000 + 13 * at}", "amount": f"{20 + at},50 EUR", "phone": f"+44 20 7946 0{100 + at}",
        "iban": f"DE89 3704 0044 0532 0130 {10 + at}", "mail": address(name),
    }  # fmt: skip
    german = " Sie " in answer or "wir" in answer or "Stühle" in answer
    hello, bye = (
        (f"Guten Tag {name},", "Viele Grüße") if german else (f"Hello {name.split()[0]},", "Kind regards")
    )
    body = f"{hello}\n\n{answer.format(**facts)}\n\n{bye},\nMira Jansen\nAcme Support"
    asked = f"{question.format(**facts)}\n\n{name}"
    return Exchange(name, subject, asked, body, START + timedelta(days=2 * at, minutes=len(question)))


def address(name: str) -> str:
    """The customer's."""
    return f"{name.lower().replace(' ', '.')}@customer.example"
