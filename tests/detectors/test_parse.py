"""Reading raw mail: whatever arrives, something sensible comes out."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from empathd.detectors.message import Address
from empathd.detectors.parse import LONGEST, parse

PLAIN = b"""Received: from a.example by b.example\r
Received: from c.example by a.example\r
From: =?utf-8?q?J=C3=B6rg_M=C3=BCller?= <Joerg@Shop.Example>\r
To: Support <support@acme.example>, "Doe, Jane" <jane@acme.example>\r
Cc: undisclosed-recipients:;\r
Subject: =?iso-8859-1?Q?Caf=E9?=\r
 =?iso-8859-1?Q?_closed?=\r
Message-ID: <1@shop.example>\r
In-Reply-To: <b@x>\r
References: <a@x>\r
 <b@x> <a@x>\r
Date: Tue, 24 Nov 2026 09:00:00 +0100\r
Content-Type: text/plain; charset=utf-8\r
\r
It is closed.\r
\r
> Is it open?\r
"""


def mail(body: bytes, *lines: str) -> bytes:
    """A mail with these header lines."""
    return "\r\n".join(["From: a@b.example", *lines, "", ""]).encode() + body


def test_ordinary_mail() -> None:
    """Every part of an ordinary mail is found."""
    message = parse(PLAIN)
    assert message.sender == (Address("joerg@shop.example", "Jörg Müller"),)
    assert [one.email for one in message.to] == ["support@acme.example", "jane@acme.example"]
    assert message.to[1].name == "Doe, Jane"
    assert message.cc == ()
    assert message.subject == "Café closed"
    assert message.message_id == "<1@shop.example>"
    assert message.references == ("<a@x>", "<b@x>")
    assert message.date is not None
    assert message.date.astimezone(UTC) == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert message.text == "It is closed."
    assert message.body == "It is closed.\n\n> Is it open?"
    assert len(message.every("received")) == 2
    assert message.kinds == ("text/plain",)


NASTY = [
    b"",
    b"\r\n",
    b"\0" * 5000,
    bytes(range(256)) * 50,
    b"no header at all",
    b"Message-ID: <[83c4@microsoft.com]>\n\nx",
    b'To: "\nFrom: (c):\nCc: "a" <\n\nx',
    b"Content-Type: text/plain; name*\n\nx",
    b"From: =?utf-8?q?a=0A..?=\nSubject: =?x-none?b?!!!?=\n\nx",
    b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n\nx",
    b"Date: Mon, 1 Jan 0001 00:00:00 +2359\n\nx",
    b"Content-Type: multipart/mixed\n\nno boundary",
    b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/pl',
    b"Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n--b\n\nx\n--b--",
    b"Content-Transfer-Encoding: base64\n\nA",
    b"Content-Transfer-Encoding: x-uuencode\n\nbegin 666 x\n\xff\xff",
    b"X: " + b"a " * 2_000_000 + b"\n\nx",
    b"From: " + b"(" * 100_000 + b"\n\nx",
    b"References: " + b"<a@b> " * 100_000 + b"\n\nx",
    b"Content-Type: message/rfc822\n\n" * 5000,
    b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(2000)),
    b"Content-Type: text/html\n\n" + b"<div>" * 60_000,
    b"\n\n" + b"--\n" * 80_000,
]


@pytest.mark.parametrize("raw", NASTY, ids=range(len(NASTY)))
def test_nasty(raw: bytes) -> None:
    """Mail that crashes other programs is read as far as it goes."""
    message = parse(raw)
    assert len(message.key) == 32
    assert "\0" not in message.body


@pytest.mark.parametrize(
    "charset",
    ["idna", "punycode", "utf-7", "zlib", "rot13", "undefined", "unicode_escape", "none", "hz", "'", "\x01"],
)
def test_charset_that_is_none(charset: str) -> None:
    """A charset that does not exist, or is no charset, costs no words and no error."""
    message = parse(mail(b"It \xe9t\xe9 broke. +2AA-", f"Content-Type: text/plain; charset={charset}"))
    assert "broke" in message.text
    message.text.encode("utf-8")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=800), st.sampled_from([b"", *(bytes(raw[:300]) for raw in NASTY), PLAIN]))
def test_never_raises(noise: bytes, start: bytes) -> None:
    """No bytes whatever stop the reading, in front, behind or in the middle."""
    for raw in (noise, start + noise, noise + start, start[: len(noise)] + noise + start):
        parse(raw).text.encode("utf-8")


@pytest.mark.parametrize(
    ("declared", "data"),
    [
        ("utf-8", "Café – naïve".encode()),
        ("iso-8859-1", "Café – naïve".encode()),
        ("us-ascii", "Café – naïve".encode("cp1252")),
        ("iso-8859-1", "Café – naïve".encode("cp1252")),
        ("utf-8", "Café – naïve".encode("cp1252")),
        ("utf-16", "Café – naïve".encode("utf-16")),
        ("x-who-knows", "Café – naïve".encode()),
    ],
)
def test_charset_lies(declared: str, data: bytes) -> None:
    """A wrong or missing charset does not spoil the letters."""
    assert parse(mail(data, f"Content-Type: text/plain; charset={declared}")).text == "Café – naïve"


def test_the_euro_of_latin_9_is_a_euro() -> None:
    """Mail that says so had it in 0xA4, and its quotation marks where Windows has them."""
    raw = mail(
        "Café: 89,00 €".encode("iso-8859-15") + b" \x84mit\x93",
        "Content-Type: text/plain; charset=ISO-8859-15",
    )
    assert parse(raw).text == "Café: 89,00 € „mit“"
    assert parse(mail("89,00 €".encode(), "Content-Type: text/plain; charset=iso-8859-15")).text == "89,00 €"


def test_other_charset() -> None:
    """Cyrillic in KOI8-R and Japanese in ISO-2022-JP are read."""
    for charset, words in (("koi8-r", "Не могу войти"), ("iso-2022-jp", "ログインできません")):
        raw = mail(words.encode(charset), f"Content-Type: text/plain; charset={charset}")
        assert parse(raw).text == words


def test_invisible() -> None:
    """Byte-order marks, zero-width spaces and no-break spaces do not hide words; emoji stay whole."""
    raw = mail("\ufeffcan\u200b't\u00a0log in \u200c \u200c 👩\u200d💻".encode(), "Content-Type: text/plain")
    assert parse(raw).text.split() == ["can't", "log", "in", "👩\u200d💻"]


def test_flowed() -> None:
    """Paragraphs that the sender's program has broken are whole again."""
    flowed = "Content-Type: text/plain; format=flowed"
    assert parse(mail(b"I tried \r\nto log in.\r\nNo.\r\n", flowed)).text == "I tried to log in.\nNo."
    assert parse(mail(b"Brok \r\nen\r\n", flowed + "; DelSp=yes")).text == "Broken"
    assert parse(mail(b"> old \r\n> words\r\nnew \r\nwords\r\n", flowed)).body == "> old words\nnew words"


def test_html_and_stub() -> None:
    """HTML is read where there is no plain text, or none that says anything."""
    message = EmailMessage()
    message.set_content("View this email in your browser.")
    message.add_alternative("<p>My <b>order</b> is late.</p>", subtype="html")
    assert parse(message.as_bytes()).text == "My order is late."
    message = EmailMessage()
    message.set_content("My order is late.")
    message.add_alternative("<p>something else</p>", subtype="html")
    assert parse(message.as_bytes()).text == "My order is late."
    assert parse(mail(b"<p>Hi</p><p>there", "Content-Type: text/html")).text == "Hi\n\nthere"


def test_attachments() -> None:
    """Files and attached mails are no words of the writer, and an attached bounce is no bounce."""
    message = EmailMessage()
    message.set_content("See the log.")
    message.add_attachment("secret log", filename="log.txt")
    inner = EmailMessage()
    inner.set_content("forwarded words")
    inner.add_header("X-Inner", "yes")
    message.add_attachment(inner)
    parsed = parse(message.as_bytes())
    assert parsed.text == "See the log."
    assert parsed.kinds == ("multipart/mixed", "text/plain", "text/plain", "message/rfc822")


def test_truncated() -> None:
    """A mail cut at the fetch limit, in the middle of a picture, has its words, and the key of the whole."""
    message = EmailMessage()
    message["Message-ID"] = "<1@x.example>"
    message.set_content("The picture shows it.")
    message.add_attachment(b"\x89PNG" * 100_000, maintype="image", subtype="png")
    whole = message.as_bytes()
    assert parse(whole) == parse(whole[:LONGEST])
    assert parse(whole).text == "The picture shows it."


def test_key() -> None:
    """The key is the same for the same mail with other transport headers, and another for another mail."""
    assert parse(b"Received: by z.example\r\n" + PLAIN).key == parse(PLAIN).key
    assert parse(PLAIN.replace(b"\r\n", b"\n")).key == parse(PLAIN).key
    for old, new in ((b"closed.", b"open."), (b"1@shop", b"2@shop"), (b"09:00:00", b"09:00:01")):
        assert parse(PLAIN.replace(old, new)).key != parse(PLAIN).key


def test_many_references() -> None:
    """Of a long conversation the first id, the last 40 and the one that is answered are kept."""
    ids = [f"<{n}@x>" for n in range(300)]
    references = parse(mail(b"", "References: " + " ".join(ids), "In-Reply-To: <7@x>")).references
    assert references == (ids[0], *ids[-40:], "<7@x>")


def test_id_without_brackets() -> None:
    """Ids that some programs write without brackets are understood."""
    message = parse(mail(b"", "Message-ID: 12@x.example", "In-Reply-To: Your message of <9@x> today"))
    assert (message.message_id, message.references) == ("<12@x.example>", ("<9@x>",))
