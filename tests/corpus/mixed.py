"""Forty mixed raw mails, thirty by people and ten by machines, and a backlog for benchmarks.

Every mail has a Message-ID of its own, so that the draft which answers it can be told.
"""

from __future__ import annotations

import random
import re
from base64 import encodebytes
from collections.abc import Callable
from email.header import Header
from email.utils import formataddr
from functools import cache
from quopri import encodestring

from empathd.detectors.language import language
from tests.corpus.machines import MACHINES
from tests.corpus.people import LETTERS

HELP = "help@acme.example"
SIGNATURE = "\n\n-- \n{name}\nTel. 020 7946 01{number:02}\n"
TRANSPORT = """\
Received: from mx{n}.acme.example (mx{n}.acme.example [203.0.113.{m}])
 by imap.acme.example (Postfix) with ESMTPS id 4XyZ{n:04}AbC
 for <help@acme.example>; Tue, 24 Nov 2026 09:{m:02}:02 +0000 (UTC)
Received: from mail-ej1-f{n}.shop.example (mail-ej1-f{n}.shop.example [198.51.100.{m}])
 (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
 key-exchange X25519 server-signature RSA-PSS (2048 bits))
 (No client certificate requested)
 by mx{n}.acme.example (Postfix) with ESMTPS id 9F3{n:04}
 for <help@acme.example>; Tue, 24 Nov 2026 09:{m:02}:01 +0000 (UTC)
Authentication-Results: mx{n}.acme.example; dkim=pass header.d=shop.example header.s=20230601;
 spf=pass smtp.mailfrom=shop.example; dmarc=pass (policy=quarantine) header.from=shop.example
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=shop.example; s=20230601; t=17640{n:05};
 h=to:subject:message-id:date:from:mime-version:from:to:cc:subject:date:message-id:reply-to;
 bh=g3zLYH4xKxcPrHOD18z9YfpQcnk/GaJedfustWU5uGs=;
 b=VsRoQTZl7aYxW0m1V5nXK1mJm3cQ6yq5Y0pQwGm7nq9f0dC4kR8uT2hZbE1oN6xLsP3iJ7wA9vB5cD8eF2gH
 4jK6lM0nO1pQ3rS5tU7vW9xY1zA2bC4dE6fG8hI0jK2lM4nO6pQ8rS0tU2vW4xY6zA8bC0dE2fG4hI6jK8l
 M0nO2pQ4rS6tU8vW0xY2zA4bC6dE8fG0hI2jK4lM6nO8pQ0rS2tU4vW6xY8zA0bC2dE4fG6hI8jK0lM2n==
X-Google-Smtp-Source: AGHT+IFx{n:05}Kq7mW9yB1cD3eF5gH7iJ9kL1mN3oP5qR7sT9uV1wX3yZ5aB7cD9eF1gH3iJ5kL
X-Received: by 2002:a17:907:{m}:b0:a6f:9b{n:02x} with SMTP id ej1-20020a17090{n}mr1234567ejc.{m}.17640{n:05};
 Tue, 24 Nov 2026 01:{m:02}:00 -0800 (PST)
"""
"""What the servers on the way write above a mail: two fifths of a short one."""
FOOTER = "\n\nThis e-mail is confidential. If you are not the intended recipient, please delete it.\n"


def people() -> list[bytes]:
    """Thirty customers' mails in separate conversations, of many MIME shapes and charsets."""
    return [
        _mail(number, name, subject, SHAPES[number % len(SHAPES)], words)
        for number, (name, subject, words) in enumerate(LETTERS)
    ]


def machines() -> list[bytes]:
    """Ten mails that no person wrote to us: none may ever get an automatic answer, nor a draft."""
    return [_crlf(raw.lstrip("\n").encode()) for raw in MACHINES]


def waiting(count: int, size: int = 6000, new: int = 1500) -> list[bytes]:
    """``count`` different mails by different people, each of about ``size`` bytes, header included.

    About ``new`` characters are new words; the rest is the earlier exchange, quoted below as clients do.
    """
    return [_long(1000 + number, size, new) for number in range(count)]


def _mail(
    number: int, name: str, subject: str, shape: Callable[[str], bytes], words: str, above: str = ""
) -> bytes:
    ascii_name = re.sub(r"[^a-z]+", ".", name.lower().encode("ascii", "ignore").decode())
    address = f"{ascii_name}{number}@shop{number}.example"
    sign = SIGNATURE.format(name=name, number=number % 100)
    head = (
        f"Return-Path: <{address}>\nFrom: {formataddr((name, address))}\nTo: Acme Help <{HELP}>\n"
        f"Subject: {Header(subject, 'utf-8').encode() if not subject.isascii() else subject}\n"
        f"Date: Tue, 24 Nov 2026 {number // 60 % 24:02}:{number % 60:02}:00 +0000\n"
        f"Message-ID: <mail.{number}@shop{number}.example>\nMIME-Version: 1.0\n"
    )
    return _crlf(above.encode() + head.encode() + shape(words + sign))


def _crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _wrapped(text: str, end: str = "\n") -> str:
    """Lines of at most 70 characters; quoted ones were broken by whoever quoted them."""
    return "\n".join(
        line if line.startswith(">") else re.sub(r"(.{50,70}) ", rf"\1{end}", line)
        for line in text.split("\n")
    )


def _flowed(text: str) -> bytes:
    soft = _wrapped(text, " \n")
    return b"Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n" + (
        soft.encode()
    )


def _quoted(charset: str) -> Callable[[str], bytes]:
    def shape(text: str) -> bytes:
        head = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: quoted-printable\n\n"
        return head.encode() + encodestring(_wrapped(text).encode(charset, "replace"))

    return shape


def _base64(text: str) -> bytes:
    body = encodebytes(_crlf(_wrapped(text + FOOTER).encode()))
    return b'Content-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: base64\n\n' + body


def _html_body(text: str) -> bytes:
    lines = "<br>\n".join(text.replace("&", "&amp;").replace("<", "&lt;").split("\n"))
    return b"<html><head><style>p{color:#222}</style></head><body><p>%s</p></body></html>" % (
        lines.encode("ascii", "xmlcharrefreplace")
    )


def _html(text: str) -> bytes:
    return b"Content-Type: text/html; charset=us-ascii\n\n" + _html_body(text)


def _alternative(text: str) -> bytes:
    return (
        b'Content-Type: multipart/alternative; boundary="=_alt"\n\n--=_alt\n%s\n--=_alt\n%s\n--=_alt--\n'
        % (
            _quoted("utf-8")(text),
            _html(text),
        )
    )


def _attached(text: str) -> bytes:
    picture = encodebytes(bytes(range(256)) * 2)
    return (
        b'Content-Type: multipart/mixed; boundary="=_mix"\n\nA mail in several parts.\n--=_mix\n%s\n--=_mix\n'
        b'Content-Type: image/png; name="screen.png"\nContent-Transfer-Encoding: base64\n'
        b'Content-Disposition: attachment; filename="screen.png"\n\n%s--=_mix--\n'
        % (_quoted("iso-8859-1")(text), picture)
    )


def _quoting(text: str) -> bytes:
    quoted = "\nOn Monday Tom Okafor wrote:\n> Thank you for writing to Acme.\n> How do I export a report?\n"
    return _quoted("windows-1252")(text.partition("\n\n-- \n")[0] + "\n" + quoted)


SHAPES = (
    _flowed, _quoted("utf-8"), _quoted("iso-8859-1"), _quoted("windows-1252"), _base64, _html, _alternative,
    _attached, _quoting,
)  # fmt: skip


def _long(number: int, size: int, new: int) -> bytes:
    dice = random.Random(number)
    name, subject, words = LETTERS[number % len(LETTERS)]
    above = TRANSPORT.format(n=number, m=number % 60)
    pool = _sentences()[language(words)]
    paragraphs = [words, f"This is about order {number}-{dice.randrange(1000, 9999)}."]
    while sum(map(len, paragraphs)) < size - len(above) - 900:
        at = dice.randrange(len(pool))
        day = f"On {dice.choice(DAYS)} at {dice.randrange(7, 20)}:{dice.randrange(10, 60)} I wrote this down:"
        paragraphs.append(" ".join([day, *pool[at : at + 2], dice.choice(pool), dice.choice(pool)]))
    shape = (_quoted("utf-8"), _flowed)[number % 2]
    return _mail(number, name, f"{subject} ({number})", shape, _below(paragraphs, new), above)


@cache
def _sentences() -> dict[str, list[str]]:
    """The sentences of all letters by language: a mail keeps to one."""
    found: dict[str, list[str]] = {}
    for _, _, letter in LETTERS:
        found.setdefault(language(letter), []).extend(re.split(r"(?<=[.?!]) ", letter))
    return found


def _below(paragraphs: list[str], new: int) -> str:
    """The first paragraphs as new words, the others as the quoted mail that they answer."""
    count = next(
        (n for n in range(2, len(paragraphs)) if sum(map(len, paragraphs[:n])) >= new), len(paragraphs)
    )
    words, earlier = paragraphs[:count], _wrapped("\n\n".join(paragraphs[count:]))
    if not earlier:
        return "\n\n".join(words)
    quoted = "\n".join(f"> {line}" for line in earlier.split("\n"))
    return "\n\n".join([*words, f"On Monday Tom Okafor wrote:\n{quoted}"])


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
