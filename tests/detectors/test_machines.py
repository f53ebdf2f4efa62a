"""No machine is ever answered, and no person is taken for one."""

from __future__ import annotations

import pytest

from empathd.detectors.machines import automatic, caution
from empathd.detectors.message import Message
from empathd.detectors.parse import parse

US = frozenset({"support@acme.example", "help@acme.example"})


def mail(*lines: str, body: str = "Hello") -> Message:
    """A person's mail with these header lines added or, for From, To and Subject, in place of ours."""
    given = {line.partition(":")[0].lower() for line in lines}
    usual = ("From: Jane <jane@shop.example>", "To: support@acme.example", "Subject: My order")
    kept = [line for line in usual if line.partition(":")[0].lower() not in given]
    return parse("\n".join([*kept, *lines, "", body]).encode())


MACHINES = """
Auto-Submitted: auto-replied (rejected)
AUTO-SUBMITTED: Auto-Generated; owner-email="a@b.example"
Auto-Submitted:
Return-Path: <>
Return-Path:
List-Id: <users.lists.example>
List-Unsubscribe: <mailto:u@x.example>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
X-Mailing-List: users
X-Loop: a@b.example
Precedence: Bulk
precedence: auto_reply
X-Precedence: list
X-Auto-Response-Suppress: DR, OOF, AutoReply
X-Auto-Response-Suppress: All
X-Autoreply: yes
X-Failed-Recipients: a@b.example
X-MS-Exchange-Inbox-Rules-Loop: a@b.example
Feedback-ID: 1:2:3:x
X-Campaign-Id: 77
Content-Type: multipart/report; report-type=delivery-status; boundary=b
Content-Type: message/delivery-status
Content-Type: message/disposition-notification
Content-Type: message/rfc822
Content-Type: text/calendar; charset=utf-8; method="REQUEST"
Content-Class: urn:content-classes:calendarmessage
From: MAILER-DAEMON@mx.example
From: No Reply <no-reply@shop.example>
From: messages-noreply@shop.example
From: do_not_reply@shop.example
From: noreply+abc123@shop.example
From: nicht-antworten@shop.example
From: notifications@shop.example
From: alerts-eu@shop.example
From: list-bounces+jane=x.example@shop.example
From: owner-users@shop.example
From: users-request@shop.example
From: root@shop.example
From: newsletter@shop.example
From: autoresponder@shop.example
From: support@acme.example
From: Support+tag@ACME.example
From: jane@localhost
From: jane@[10.0.0.1]
From: jane@shop.invalid
From: jane
From:
From: a@shop.example, b@shop.example
From: Team: a@shop.example;
From: "Jane
X-Empathd: hold; v=1
X-Zendesk-Email-Id: 12
X-Mailer: Zendesk Mailer
X-Spam-Flag: YES
X-Spam-Status: Yes, score=9
X-MS-Exchange-Organization-SCL: 6
X-Forefront-Antispam-Report: CIP:1;SFV:SPM;
Subject: ***SPAM*** My order
Subject: [SPAM] My order
Subject: Automatic reply: My order
Subject: Out of Office
Subject: Out of office: Re: My order
Subject: Out of the office until Monday
Subject: Abwesenheitsnotiz: Ihre Frage
Subject: Automatische Antwort: x
Subject: Automatisch antwoord: x
Subject: Afwezig: tot maandag
Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_x?=
Subject: Respuesta automática: x
Subject: Autosvar: x
Subject: 自動応答: x
Subject: Undelivered Mail Returned to Sender
Subject: Delivery Status Notification (Failure)
Subject: Mail delivery failed: returning message to sender
Subject: Undeliverable: My order
Subject: Unzustellbar: Meine Frage
Subject: failure notice
Subject: [Shop] Request received: My order
Subject: Re: [Acme #123] [Ticket: 456] My order
""".strip().split("\n")

PEOPLE = """
Auto-Submitted: no
Auto-Submitted: No (really); x=y
Return-Path: <jane@shop.example>
Precedence: first-class
X-Auto-Response-Suppress: DR, NDR
X-Spam-Status: No, score=-1
X-MS-Exchange-Organization-SCL: 1
Content-Type: text/calendar; method=PUBLISH
From: Jane <jane+notify@shop.example>
From: Autohaus <autohaus.mueller@shop.example>
From: Al Ert <al.ert@shop.example>
From: "Doe, Jane" <jane.doe@mail.shop.co.uk>
From: sysadmin@shop.example
From: rebecca.owner@gmail.example.com
Subject: Re: out of office lights broken
Subject: Out of office chairs, when do you restock?
Subject: Your automatic reply did not help
Subject: Automatic reply settings do not save
Subject: Undeliverable parcel 77
Subject: Delivery failure of order 77
Subject: Request received but no answer
Subject: Spam from your shop
Subject: Absent seller
Subject: Re: [Acme #123] My order
Subject: Re: Automatic reply: My order
Subject:
""".strip().split("\n")


@pytest.mark.parametrize("line", MACHINES)
def test_machine(line: str) -> None:
    """Each mark of a program is enough, in any spelling, with a reason for the log."""
    reason = automatic(mail(line), US)
    assert reason
    assert "\n" not in reason
    assert len(reason) < 200


@pytest.mark.parametrize("line", PEOPLE)
def test_person(line: str) -> None:
    """What people and their programs write as well is no mark."""
    assert automatic(mail(line), US) is None


def test_every_occurrence() -> None:
    """A harmless first field does not hide a second one."""
    assert (
        automatic(mail("Auto-Submitted: no", "Auto-Submitted: auto-replied"))
        == "Auto-Submitted: auto-replied"
    )
    assert automatic(mail("Return-Path: <a@b.example>", "Return-Path: <a@b.example>"))
    assert automatic(mail(*["Received: by x"] * 26))
    assert automatic(mail(*["Received: by x"] * 12)) is None


def test_words_in_the_body_are_no_mark() -> None:
    """A person may write about automatic mail, and attach a bounce."""
    assert automatic(mail(body="Your automatic reply did not help. Precedence: bulk"), US) is None
    bounce = "Content-Type: multipart/report; boundary=c\n\n--c\n\n--c--"
    inner = f"--b\nContent-Type: message/rfc822\n\n{bounce}\n--b--"
    assert automatic(mail("Content-Type: multipart/mixed; boundary=b", body=inner), US) is None


@pytest.mark.parametrize("flag", ["\\Junk", "$Junk", "Junk", "$Phishing"])
def test_marked_as_spam(flag: str) -> None:
    """What a person or a filter has marked as spam is not answered."""
    assert automatic(mail(), US, frozenset({"\\Seen", flag}))
    assert automatic(mail(), US, frozenset({"\\Seen", "$NotJunk"})) is None


@pytest.mark.parametrize(
    "line",
    [
        "Reply-To: jane@elsewhere.example",
        "Reply-To: jane@shop.example, joe@shop.example",
        "Resent-From: joe@shop.example",
        "To: jane@shop.example",
        "To: undisclosed-recipients:;",
        "Content-Type: multipart/encrypted; boundary=b",
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data",
    ],
)
def test_caution(line: str) -> None:
    """A person may have written, but only a person should answer."""
    assert caution(mail(line), US)
    assert automatic(mail(line), US) is None


@pytest.mark.parametrize(
    "line",
    [
        "Reply-To: orders@mail.shop.example",
        "Cc: joe@x.example",
        "To: Help <HELP+1@acme.example>",
        "X-Foo: bar",
    ],
)
def test_no_caution(line: str) -> None:
    """Ordinary mail to one of our addresses, plus-addresses included, gives no cause for caution."""
    assert caution(mail(line), US) is None


def test_contact_form() -> None:
    """What a visitor wrote into a form is a person's words; the answer is for a person to send."""
    form = mail("From: wordpress-noreply@acme-shop.example", "Reply-To: visitor@home.example")
    assert automatic(form, US) is None
    assert caution(form, US)
    assert automatic(mail("From: noreply@shop.example", "Reply-To: help@shop.example"), US)


def test_a_form_of_our_own() -> None:
    """Our own site names the visitor by Reply-To; strangers at the same provider are no site of ours."""
    form = mail("From: Acme website <forms@acme.example>", "Reply-To: visitor@home.example")
    assert automatic(form, US) is None and caution(form, US) is None
    assert caution(mail("From: forms@acme.example", "Reply-To: a@home.example, b@home.example"), US)
    assert caution(mail("From: forms@acme.example", "Reply-To: noreply@home.example"), US)
    shared = mail("From: eve@gmail.com", "Reply-To: victim@home.example", "To: acme@gmail.com")
    assert caution(shared, frozenset({"acme@gmail.com"}))
