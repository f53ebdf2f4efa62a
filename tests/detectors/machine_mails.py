"""English mails that only their words give away as a machine's, and people's that look like them.

Headers stand above an empty line, mails are separated by a line of ``====``. The other languages have
files of their own next to this one.
"""

from __future__ import annotations

MACHINES = """
Subject: Re: Invoice 2211

Thank you for contacting Northwind Support.

We have received your request and a member of our team will get back to you within two business days.
Your ticket number is NW-48213. Please quote it in any further correspondence.
====
Subject: Re: Terminals for the new shop

Hi there,

This is an automatic reply to let you know that your e-mail has reached us. Our opening hours are Monday to
Friday, 9am to 5pm. We aim to answer all enquiries within 24 hours.

Brightline Customer Care
====
Subject: Re: My order

##- Please type your reply above this line -##

Your request (91822) has been received and is being reviewed by our support staff.
To add additional comments, reply to this email.
====
Subject: Re: swap requests

I am currently on leave with limited access to e-mail and will be back on Monday 7 December.
For urgent matters please contact my colleague Priya Nair at priya.nair@partner.example.

Kind regards
Tom Baker
====
Subject: Re: your question

Thank you for your message. I'm out of the office until 3 January. I will reply to your email on my return.
====
Subject: Re: export

Dear sender,

I no longer work for Hollis & Sons. Please direct your e-mails to office@hollis.example. Your message will not
be forwarded.
====
Subject: Order confirmation 1002931

Hello Acme,

Thank you for your order! We have received your order and will let you know as soon as it ships.

Order number: 1002931
Subtotal: £42.00
Shipping: £4.95
Total: £46.95

Estimated delivery: 27 November
====
Subject: Parcel 00340434161

Good news! Your parcel is on its way and will be delivered today between 10:15 and 12:15.
Tracking number: 00340434161094
Track your parcel: https://parcels.example/t/00340434161094
Not at home? Choose a neighbour or a parcel shop.
====
Subject: Five ideas for a calmer Monday

View this email in your browser

FIVE IDEAS FOR A CALMER MONDAY
This month our editors looked at how teams plan their week.
Read more: https://letters.example/11

You are receiving this email because you signed up on our website.
Unsubscribe | Update your preferences
====
Subject: Re: cannot export

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.
The following address(es) failed:

  gone@shop.example
    550 5.1.1 The email account that you tried to reach does not exist
====
Subject: New voicemail

You have received a new voice message from +44 20 7946 0018.
Duration: 00:48
Received: 24 Nov 2026 09:14
The recording is attached to this e-mail.
====
Subject: Scan

This E-mail was sent from "RNP58387911C2D4" (MP C3004ex).

Scan Date: 11.24.2026 10:02:11 (+0000)
Queries to: office@printer.example
====
Subject: web01 disk

PROBLEM: Disk space is critically low on web01
Host: web01
Severity: High
Started at 03:12:44 on 2026.11.24
Original problem ID: 55121
====
Subject: Your statement

Your statement for November is now available in your account.

Please do not reply to this e-mail. This mailbox is not monitored.
====
Subject: Fax

You have received a 2 page fax from +1 212 555 0142 on line 3.
Pages: 2
The fax is attached as a PDF file.
"""

PEOPLE = """
Subject: no answer

I keep getting your automatic reply "we have received your request" and nothing happens. My ticket number is
48213. When will somebody actually read it?
====
Subject: invoice wrong

Your system says "please do not reply to this e-mail" but there is no other address. The invoice you sent me
charges the subscription twice.
====
Subject: refund

Hello, I am on holiday until Monday, please refund the second charge before then. I have limited access to
e-mail, so text me if you need anything.
====
Subject: Automatic payment failed

The automatic payment for October failed although my card is valid. Can you try again?
====
Subject: Out of office setting does not work

Our out of office message "I am out of the office until 3 January, for urgent matters contact Tom" is sent to
everybody twice. How do I switch it off?
====
Subject: Fwd: Order confirmation 1002931

Hi, I got this but never ordered anything. What is it?

---------- Forwarded message ---------
From: Shop <shop@store.example>
Subject: Order confirmation 1002931

Thank you for your order! We have received your order. Order number: 1002931. Total: £46.95.
Please do not reply to this e-mail.
====
From: Noreen Reply <noreen@reply.example>
Subject: login

I cannot log in since this morning. Noreen
====
From: wordpress-noreply@acme-shop.example
Reply-To: visitor@home.example
Subject: Contact form

Name: Ada Pratt
Message: I have received your confirmation but the tracking number does not work. Please help.
====
Subject: where is it

Your mail said "Your parcel is on its way and will be delivered today". That was on Tuesday. Tracking number
00340434161094. I am really annoyed.
====
Subject: bounces

Since yesterday customers tell me my mails could not be delivered: "550 mailbox unavailable". I did not change
anything. Is there a problem with your mail server?
====
Subject: voicemail

We have received a new voicemail notification every five minutes since your update, with no recording
attached.
Please stop it.
====
Subject: newsletter

You are sending me a newsletter I never asked for. The unsubscribe link at the bottom gives an error. Take me
off the list.
====
Subject: alerts

The alert "PROBLEM: disk space is critically low on web01" is sent though the disk is half empty. Severity is
set to high in our account. What is wrong?
====
Subject: Re: ticket 48213

Thank you for your message. I have received your e-mail and tried it, it still does not work.
====
Subject: order 1002931

Thank you for the quick delivery. Order number: 1002931. One of the two lamps is broken, I would like a
replacement. I am out of the office on Friday, so please do not deliver then.
====
Subject: leave requests

I am on annual leave from 7 December and our rota still shows me as working. Please contact my colleague Priya
if you need access to the account.
"""
