"""More whole mails: older programs, ticket systems, lists, several quotes, and traps between own words."""

from __future__ import annotations

from tests.detectors.quote_fixtures import Fixture, marked

MORE = (
    Fixture(
        "groupwise",
        "Works.\n\n>>> Acme Support <help@acme.example> 5/4/2026 10:15 AM >>>\nOld words.\n",
        "Works.",
    ),
    Fixture(
        "old yahoo",
        "Works.\n\n--- On Mon, 5/4/26, Acme <help@acme.example> wrote:\n\nFrom: Acme <help@acme.example>\n"
        "Subject: Parcel\nTo: jane@shop.example\nDate: Monday, May 4, 2026, 10:15 AM\n\nOld words.\n",
        "Works.",
    ),
    Fixture(
        "three angles of their own",
        "Menu >>> Export >>>\nthen it hangs.",
        "Menu >>> Export >>>\nthen it hangs.",
    ),
    Fixture(
        "old gmail, no colon",
        f"Works.\n\n2011/4/7 Acme Support <help@acme.example>\n\n{marked()}\n",
        "Works.",
    ),
    Fixture(
        "verb glued to the address",
        f"Works.\n\nOn Wed, Sep 25, 2024 at 8:57 AM, acme_support <help@acme.example>wrote:\n\n{marked()}\n",
        "Works.",
    ),
    Fixture(
        "via a list",
        f"Works.\n\nOn Tue, 24 Sep 2024 at 8:57 AM Acme (via Desk)\n<help@acme.example> wrote:\n{marked()}\n",
        "Works.",
    ),
    Fixture(
        "mail of a mail of a mail",
        "Works.\n\nOn 4 May 2026 at 10:15, Acme <a@b.example> wrote:\n> And now?\n>\n"
        "> On 3 May 2026 at 9:00, Jane"
        " <j@b.example> wrote:\n>> No.\n>> Jane\n>>> On 2 May 2026 Acme <a@b.example> wrote:\n>>> Try\n",
        "Works.",
    ),
    Fixture(
        "quoted header block",
        "Works.\n\n> From: help@acme.example\n> Subject: Parcel\n> Date: Mon, 4 May 2026\n>\n> Old words\n",
        "Works.",
    ),
    Fixture(
        "two answers and a block below",
        "Works.\n\nFrom: Acme <a@b.example>\nSent: 4 May 2026 10:15\nTo: Jane\nSubject: It\n\nOld.\n\n"
        "-----Original Message-----\nFrom: Jane\nSent: 3 May 2026\nSubject: It\n\nOlder.\n",
        "Works.",
    ),
    Fixture(
        "list of recipients over many lines",
        "Works.\n\nFrom: Acme <a@b.example>\nSent: 4 May 2026 10:15\nTo: Jane Doe\nCc: "
        + "\n".join(f"Person {n} <p{n}@b.example>;" for n in range(9))
        + "\nSubject: It\n\nOld.\n",
        "Works.",
    ),
    Fixture(
        "link behind each address",
        "Works.\n\nFrom: Acme <a@b.example<mailto:a@b.example>>\nDate: Monday, 4 May 2026 at 10:15\n"
        "To: Jane <j@b.example<mailto:j@b.example>>\nSubject: Re: It\nOld.\n",
        "Works.",
    ),
    Fixture(
        "ticket footer of a forge",
        "Works.\n\nOn 4 May 2026 at 10:15, Acme <notifications@forge.example> wrote:\n\n> Try it.\n>\n> —\n"
        "> Reply to this email directly or view it on the forge\n> <https://forge.example/1>.\n",
        "Works.",
    ),
    Fixture(
        "notice of a forge below own words",
        "It works now.\n\n—\nReply to this email directly, view it on the forge, or unsubscribe.\n"
        "You are receiving this because you are subscribed to this thread.\n",
        "It works now.",
    ),
    Fixture(
        "stars around the names",
        "Works.\n\n*From: *Acme <a@b.example>\n*Date: *Monday, May 4, 2026 at 10:15 AM\n*To: *Jane\n"
        "*Subject: *It\n\nOld\n",
        "Works.",
    ),
    Fixture(
        "dash before the name",
        "It works now, thank you for the help.\n\n- Jane\n",
        "It works now, thank you for the help.",
    ),
    Fixture("long dash", "It works now.\n\n—\nJane Doe\nShop Ltd\n", "It works now."),
    Fixture(
        "only a rule", "It works now.\n\n----------\nJane Doe\nShop Ltd\n+44 20 7946 0123\n", "It works now."
    ),
    Fixture(
        "telephone advertising above the quote",
        f"Works.\n\nSent from my Verizon Wireless 4G LTE smartphone\n\n-------- Original message --------\n"
        f"From: Acme <a@b.example>\nDate: 04/05/2026 10:15 AM (GMT-05:00)\nTo: j@b.example\n"
        f"Subject: It\n\n{marked()}\n",
        "Works.",
    ),
    Fixture(
        "sent from between closing and quote",
        "Works.\n\nKind regards\nJane\n\nSent from my iPad\n\n"
        "> On 4 May 2026, at 10:15, Acme <a@b.example> wrote:\n"
        "> \n> Old\n",
        "Works.",
    ),
    Fixture(
        "answer below a marked attribution",
        "> On 4 May 2026, at 10:15, Acme <a@b.example> wrote:\n> Which one?\n\nThe red one.\n\n"
        "Thanks,\nJane\n",
        "The red one.",
    ),
    Fixture(
        "on at the start of own words",
        "On the 4th of May I ordered a lamp.\nOn Friday it came, broken.\n\n"
        "On 8 May 2026 at 10:15, Acme <a@b.example> wrote:\n> Hi\n",
        "On the 4th of May I ordered a lamp.\nOn Friday it came, broken.",
    ),
    Fixture(
        "list with dashes",
        "Three things:\n\n- the lamp\n- the cable\n- Berlin\n\n"
        "On 8 May 2026 at 10:15, Acme <a@b.example> wrote:\n> Hi\n",
        "Three things:\n\n- the lamp\n- the cable\n- Berlin",
    ),
    Fixture(
        "code",
        "It says:\n\n    From: x import y\n    if a > b:\n        wrote: 1\n\nWhat is that?\n",
        "It says:\n\n    From: x import y\n    if a > b:\n        wrote: 1\n\nWhat is that?",
    ),
    Fixture(
        "apple, forwarded and marked",
        "Begin forwarded message:\n\n> From: Jane <j@b.example>\n> Subject: It\n"
        "> Date: 4 May 2026 at 10:15\n"
        "> To: a@b.example\n> \n> My lamp is broken.\n> Can you help?\n",
        "My lamp is broken.\nCan you help?",
    ),
    Fixture(
        "forwarded twice",
        "FYI\n\n---------- Forwarded message ---------\nFrom: Tom <t@b.example>\n"
        "Date: Mon, 4 May 2026\nSubject: Fwd: It\n"
        "To: a@b.example\n\n\nSee below.\n\n---------- Forwarded message ---------\n"
        "From: Jane <j@b.example>\n"
        "Date: Sun, 3 May 2026\nSubject: It\nTo: t@b.example\n\n\nMy lamp is broken.\n",
        "My lamp is broken.",
    ),
    Fixture(
        "forwarded with its own quote",
        "FYI\n\n---------- Forwarded message ---------\nFrom: Jane <j@b.example>\n"
        "Date: Mon, 4 May 2026\nSubject: Re: It\n"
        "To: a@b.example\n\n\nStill broken.\n\nOn 3 May 2026 at 9:00, Acme <a@b.example> wrote:\n"
        "> Try again.\n",
        "Still broken.",
    ),
)
"""The words of each are new as its writer means them."""
