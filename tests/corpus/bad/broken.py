"""Small malformed mails: the seeds of the fuzzer. Each was seen in the wild or crashed some program."""

from __future__ import annotations

from tests.corpus.bad.heavy import HEAD, nested, typed

MIXED = "multipart/mixed; boundary=b"
UU = b"begin 644 cat.txt\n#0V%T\n`\nend\n"
PGP = b"-----BEGIN PGP MESSAGE-----\nVersion: 1\n\nhQEMA0b5\n=aBcd\n-----END PGP MESSAGE-----\n"


def _head(*lines: bytes) -> bytes:
    return b"\r\n".join((*lines, b"", b"I can't log in.\r\n"))


BROKEN: dict[str, bytes] = {
    "nothing": b"",
    "an empty line": b"\r\n",
    "no header": b"\r\nI can't log in.\r\n",
    "header only": HEAD,
    "header cut": HEAD[:50],
    "no colon anywhere": b"hello\r\nworld\r\n",
    "NUL": HEAD + b"Subject: a\0b\r\n\r\nI can't\0 log in.",
    "bare CR": HEAD.replace(b"\r\n", b"\r") + b"\rI can't log in.\rAnna\r",
    "bare LF": HEAD.replace(b"\r\n", b"\n") + b"\nI can't log in.\nAnna\n",
    "mixed line ends": HEAD + b"\n\r\nI can't\r\r\n log in.\n\r",
    "all bytes": HEAD + b"\r\n" + bytes(range(256)) * 4,
    "8-bit header": _head(
        b"From: J\xf6rg <j@b.example>", b"Subject: \xc3\xa9\xff", b"References: <\xff@x> <\xc3\xa9@x>"
    ),
    "8-bit id": _head(b"From: a@b.example", b"Message-ID: <\xff\xfe@b.example>"),
    "8-bit address": _head("From: Jörg <jörg@bücher.example>".encode(), b"Message-ID: <1@b.example>"),
    "half a letter in a name": _head(b"From: =?utf-7?q?+2AA-?= <a@b.example>", b"Subject: =?utf-7?q?+2AA-?="),
    "microsoft's id": _head(b"From: a@b.example", b"Message-ID: <[83c4@microsoft.com]>"),
    "id with a comment": _head(b"From: a@b.example", b"Message-ID: (c) <1@b.example> (d)"),
    "id like an encoded word": _head(b"From: a@b.example", b"Message-ID: <=?utf-8?q?x?=@b.example>"),
    "long id": _head(b"From: a@b.example", b"Message-ID: <" + b"a" * 300 + b"@b.example>"),
    "long ids": _head(
        b"From: a@b.example", b"References: " + b" ".join(b"<%d@b.example>" % n for n in range(200))
    ),
    "many From": _head(b"From: a@b.example", b"From: c@d.example", b"From: \xff"),
    "many ids": _head(
        b"From: a@b.example", b"Message-ID: <1@x>", b"Message-ID: <2@x>", b"In-Reply-To: <3@x> <4@x>"
    ),
    "injection": _head(
        b"From: =?utf-8?q?a=0D=0ABcc:_x@y.example?= <a@b.example>", b"Subject: =?utf-8?q?a=0A=0Ab?="
    ),
    "python's traps": _head(b'From: "', b"To: (c):", b'Cc: "a" <', b"Content-Type: text/plain; name*"),
    "encoded words": _head(
        b"From: =?x?q?a?= <a@b.example>", b"Subject: =?utf-8?b?!!!?= =?utf-8?b?w?= =?utf-8?b?qQ==?="
    ),
    "dates": _head(b"From: a@b.example", b"Date: Fri, 31 Dec 9999 23:59:59 -2359"),
    "first year": _head(b"From: a@b.example", b"Date: Mon, 1 Jan 0001 00:00:00 +2359"),
    "backwards": _head(
        "From: \u202emoc.elpmaxe <a@b.example>".encode(), "Subject: \u202eevil\u2066".encode()
    ),
    "emoji": typed("text/plain; charset=utf-8", "I can't 👩\u200d💻🏳️\u200d🌈 log in. 🇳🇱👍🏽".encode()),
    "halves": typed("text/plain; charset=utf-8", b"I can't \xed\xa0\x80\xed\xb0\x80 log in."),
    "utf-16 lie": typed("text/plain; charset=utf-16", b"I can't log in!!"),
    "utf-7": typed("text/plain; charset=utf-7", b"I can't log in. +2AA- +AGE-"),
    "no codec": typed("text/plain; charset=unicode_escape", rb"I can't log in. \x00\ud800\N{DIGIT ONE}"),
    "base64 cut": typed("text/plain", b"SSBjYW4ndCBsb2cgaW4uI", "Content-Transfer-Encoding: base64"),
    "base64 with rubbish": typed("text/plain", b"SSBj*YW4n\0dCBs=b2cg", "Content-Transfer-Encoding: base64"),
    "quoted-printable": typed(
        "text/plain", b"I can=27t=\r\n log=ZZ in=2", "Content-Transfer-Encoding: quoted-printable"
    ),
    "uuencode": typed("text/plain", b"I can't log in.\n" + UU + b"Anna"),
    "uuencoded": typed("text/plain", UU, "Content-Transfer-Encoding: x-uuencode"),
    "yenc": typed(
        "text/plain", b"I can't log in.\n=ybegin line=128 size=3 name=a\n\x8d\x8e\n=yend size=3\nAnna"
    ),
    "pgp": typed("text/plain", PGP + b"I can't log in."),
    "smime": typed(
        "application/pkcs7-mime; smime-type=enveloped-data", b"MIIB", "Content-Transfer-Encoding: base64"
    ),
    "winmail.dat": typed("application/ms-tnef; name=winmail.dat", b"\x78\x9f\x3e\x22" * 40),
    "no boundary": typed("multipart/mixed", b"--b\r\n\r\nI can't log in.\r\n--b--"),
    "empty boundary": typed('multipart/mixed; boundary=""', b"--\r\n\r\nI can't log in.\r\n----"),
    "never closed": typed(MIXED, b"--b\r\nContent-Type: text/plain\r\n\r\nI can't log in."),
    "closed first": typed(MIXED, b"--b--\r\n--b\r\n\r\nI can't log in.\r\n"),
    "same boundary": typed(
        MIXED, b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nI can't\r\n--b--"
    ),
    "encoded multipart": typed(MIXED, b"--b\r\n\r\nI can't\r\n--b--", "Content-Transfer-Encoding: base64"),
    "parameters": typed(
        "text/plain; charset*0*=utf-8''; charset*1=x; charset*1*=%zz; name*=a'b", b"I can't log in."
    ),
    "type without a slash": typed("text", b"I can't log in."),
    "nested": nested(3_000),
    "html": typed("text/html", b"<p>I can't <b>log<i> in</p><!-- <style>x"),
    "hidden": typed("text/html", b"<p style=display:none>urgent</p><p>Hi&#0;&#xD800;&#x202e; there"),
    "machine": typed(
        "multipart/report; boundary=b", b"--b\r\n\r\nfailed\r\n--b--", "Auto-Submitted: auto-replied"
    ),
}
"""By name."""
