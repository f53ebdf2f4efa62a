"""Ten mails of machines as they arrive in a support mailbox, whole."""

BOUNCE = """
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@mx.example>
To: help@acme.example
Subject: Delivery Status Notification (Failure)
Date: Tue, 24 Nov 2026 07:00:00 +0000
Message-ID: <bounce.1@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

Your message to gone@shop.example could not be delivered: 550 5.1.1 no such user.
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; gone@shop.example
Action: failed
Status: 5.1.1
--b1
Content-Type: message/rfc822

From: help@acme.example
To: gone@shop.example
Subject: Re: cannot export
Message-ID: <ours.1@acme.example>

Hello, how do I reach you?
--b1--
"""

NEWSLETTER = """
Return-Path: <bounce-12@letters.example>
From: Payroll Monthly <editor@letters.example>
To: help@acme.example
Subject: Frustrated with overtime rules?
Date: Tue, 24 Nov 2026 07:01:00 +0000
Message-ID: <letter.11@letters.example>
List-Id: <monthly.letters.example>
List-Unsubscribe: <mailto:leave@letters.example>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<h1>Overtime</h1><p>I can't figure out my overtime, a reader writes. We can.</p>
"""

OUT_OF_OFFICE = """
Return-Path: <>
From: Petra Sommer <petra@optik.example>
To: help@acme.example
Subject: Automatische Antwort: Re: print view
Date: Tue, 24 Nov 2026 07:02:00 +0000
Message-ID: <oof.1@optik.example>
In-Reply-To: <ours.2@acme.example>
Auto-Submitted: auto-replied (vacation)
X-Auto-Response-Suppress: All
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Ich bin bis zum 30. November nicht im Hause.
"""

BARE_OUT_OF_OFFICE = """
Return-Path: <sean@pub.example>
From: Sean Walsh <sean@pub.example>
To: help@acme.example
Subject: Out of office: Re: swap requests
Date: Tue, 24 Nov 2026 07:03:00 +0000
Message-ID: <oof.2@pub.example>
In-Reply-To: <ours.3@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

I am out of the office with no access to e-mail until Monday 30 November.
For anything urgent please ring the bar.
"""

MAILING_LIST = """
Return-Path: <planners-bounces@lists.example>
From: Hugo Lind <hugo@lind.example>
To: Planners <planners@lists.example>
Cc: help@acme.example
Subject: [Planners] How do you plan the holidays?
Date: Tue, 24 Nov 2026 07:04:00 +0000
Message-ID: <list.51@lind.example>
List-Id: Planners <planners.lists.example>
List-Post: <mailto:planners@lists.example>
Precedence: list
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

How do you all plan the week between the years? I can't seem to find a good way.
"""

NO_REPLY = """
Return-Path: <no-reply@parcels.example>
From: Parcels <no-reply@parcels.example>
To: help@acme.example
Subject: Your parcel 00340434161 has been delivered
Date: Tue, 24 Nov 2026 07:05:00 +0000
Message-ID: <parcel.7@parcels.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Your parcel was handed to a neighbour. Please do not reply to this e-mail.
"""

CALENDAR = """
Return-Path: <anouk@partner.example>
From: Anouk Dubois <anouk@partner.example>
To: help@acme.example
Subject: Accepted: Integration check-in
Date: Tue, 24 Nov 2026 07:06:00 +0000
Message-ID: <invite.1@partner.example>
MIME-Version: 1.0
Content-Type: text/calendar; charset=utf-8; method=REPLY

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:1@partner.example
DTSTART:20261127T130000Z
ATTENDEE;PARTSTAT=ACCEPTED:mailto:anouk@partner.example
END:VEVENT
END:VCALENDAR
"""

DMARC_REPORT = """
Return-Path: <dmarc@bigmail.example>
From: dmarc-report@bigmail.example
To: help@acme.example
Subject: Report domain: acme.example Submitter: bigmail.example Report-ID: 4471
Date: Tue, 24 Nov 2026 07:07:00 +0000
Message-ID: <dmarc.4471@bigmail.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="d1"

--d1
Content-Type: text/plain

This is an aggregate report.
--d1
Content-Type: application/gzip; name="bigmail.example!acme.example!1795392000!1795478399.xml.gz"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="bigmail.example!acme.example!1795392000!1795478399.xml.gz"

H4sIAAAAAAAAA7PJKMnNsbNJzs8tSk0uUcjMs9UHAE3Yh8QTAAAA
--d1--
"""

TICKET_SYSTEM = """
Return-Path: <support@supplier.example>
From: Supplier Support <support@supplier.example>
To: help@acme.example
Subject: [#77120] Ticket received: Re: Terminals
Date: Tue, 24 Nov 2026 07:08:00 +0000
Message-ID: <77120.ack@supplier.example>
Auto-Submitted: auto-generated
X-Auto-Response-Suppress: OOF, AutoReply
X-Loop: support@supplier.example
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Thank you for contacting us. Your request 77120 has been received and will be answered soon.
"""

READ_RECEIPT = """
Return-Path: <>
From: Quentin Lamb <quentin@lamb.example>
To: help@acme.example
Subject: Read: Re: worried about my data
Date: Tue, 24 Nov 2026 07:09:00 +0000
Message-ID: <mdn.1@lamb.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="m1"

--m1
Content-Type: text/plain

Your message was displayed on Tue, 24 Nov 2026.
--m1
Content-Type: message/disposition-notification

Final-Recipient: rfc822; quentin@lamb.example
Original-Message-ID: <ours.4@acme.example>
Disposition: manual-action/MDN-sent-manually; displayed
--m1--
"""

MACHINES = (
    BOUNCE, NEWSLETTER, OUT_OF_OFFICE, BARE_OUT_OF_OFFICE, MAILING_LIST, NO_REPLY, CALENDAR, DMARC_REPORT,
    TICKET_SYSTEM, READ_RECEIPT,
)  # fmt: skip
