"""Mail that grows: one builder a trap, ``builder(size)`` makes about ``size`` bytes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

HEAD = b"From: Anna <anna@b.example>\r\nTo: help@acme.example\r\nMessage-ID: <1@b.example>\r\n"

Builder = Callable[[int], bytes]

TEXTS = {
    "one word": b"a",
    "blanks": b" ",
    "tabs": b"\t",
    "lines": b"\n",
    "bare CR": b"\r",
    "CRLF": b"\r\n",
    "NUL": b"\0",
    "quote marks": b">",
    "quoted lines": b"> x\n",
    "dashes": b"--\n",
    "delimiters": b"-- \n",
    "rules": b"_____\n",
    "stops": b".",
    "questions": b"?!",
    "digits": b"1",
    "dotted": b"1-2.",
    "at": b"a@b.",
    "urls": b"http://a.",
    "wrote": b"wrote:\n",
    "dates": b"On Mon, Jan 1, 2024 at 10:00 Jane\n",
    "introductions": b"On Mon, Jan 1, 2024 at 10:00 Jane <a@b> wrote:\n",
    "from lines": b"From: a\n",
    "header blocks": b"From: a\nSent: Mon\nSubject: c\n",
    "regards": b"regards\n",
    "thanks": b"thanks\n",
    "legal": b"confidential\n\n",
    "complaints": b"i couldn't log in\n",
    "shouting": b"WHY ",
    "not": b"not ",
    "forwarded": b"---------- Forwarded message ---------\n",
    "umlauts": b"\xc3\xa9",
    "no letters": b"\xff",
    "right to left": "\u202e".encode(),
    "joiners": "\U0001f469\u200d".encode(),
    "uuencode": b"begin 644 a\nM",
    "pgp": b"-----BEGIN PGP MESSAGE-----\n",
    "yenc": b"=ybegin line=128\n",
    "halves": b"\xed\xa0\x80",
}
PAGES = (
    "<div>",
    "<b>",
    "<a href=x>",
    "<p>",
    "<blockquote>",
    "<",
    "<!",
    "<!--",
    "&amp;",
    "&",
    "&nbsp",
    "<p a=1 ",
    "<font><table><b>",
    "<table><tr><td>",
    "<style>",
    "<style>x</style>",
    "<script><!--<script>",
    "<pre>\n",
    "<br>",
    "<hr>",
    "<li>a",
    "<![CDATA[",
    "<a><p>",
    "<p title='",
    "<svg><math>",
    "<template>",
    "</p>",
    "<select><option>",
    "<title>",
    "<textarea>",
    "<p style='display:none;",
    "</b></p>",
    "<nobr><p>",
    "<blockquote class=gmail_quote>x",
    "<div class=gmail_signature>x</div>",
    "< p ",
    "</div>",
    "word ",
)


def filled(pattern: bytes, size: int) -> bytes:
    """``pattern`` again and again."""
    return pattern * (size // len(pattern) + 1)


def typed(kind: str, body: bytes, *more: str) -> bytes:
    """A mail of one part."""
    return (
        HEAD + "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *more)).encode() + b"\r\n" + body
    )


def _body(kind: str, pattern: bytes, *more: str) -> Builder:
    return lambda size: typed(kind, filled(pattern, size), *more)


def _field(name: str, pattern: bytes) -> Builder:
    """One field so long, then as many of the length at which fields are cut: that is where loops would be."""

    def build(size: int) -> bytes:
        line = name.encode() + b": x" + filled(pattern, 7_900) + b"x\r\n"
        return HEAD + filled(line, size) + b"\r\nIt broke."

    return build


def nested(size: int) -> bytes:
    """Parts in parts in parts, each with a boundary of its own."""
    levels = (
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(size // 60)
    )
    return HEAD + b"".join(levels) + b"Content-Type: text/plain\r\n\r\nIt broke.\r\n"


def many_parts(size: int) -> bytes:
    """One after the other."""
    return typed("multipart/mixed; boundary=b", filled(b"--b\r\n\r\nIt broke.\r\n", size))


def empty_parts(size: int) -> bytes:
    """Nothing but boundaries."""
    return typed("multipart/mixed; boundary=b", filled(b"--b\r\n\r\n", size))


def attributes(size: int) -> bytes:
    """A tag with attributes that all differ."""
    names = b"".join(b"a%d=1 " % number for number in range(size // 9))
    return typed("text/html", b"<p " + names + b">It broke.</p>")


def _texts() -> Iterator[tuple[str, Builder]]:
    for name, pattern in TEXTS.items():
        yield f"text: {name}", _body("text/plain", pattern)
    for flowed in (b"It broke \n", b"> > "):
        yield f"flowed: {flowed!r}", _body("text/plain; format=flowed", flowed)


def _pages() -> Iterator[tuple[str, Builder]]:
    for pattern in PAGES:
        yield f"html: {pattern!r}", _body("text/html", pattern.encode())


def _encodings() -> Iterator[tuple[str, Builder]]:
    for name, pattern in (
        ("base64", b"YWJj"),
        ("base64", b"===="),
        ("base64", b"!\n"),
        ("quoted-printable", b"=41"),
        ("quoted-printable", b"=\r\n"),
        ("quoted-printable", b"="),
        ("x-uuencode", b"#0V%T\n"),
    ):
        yield f"{name}: {pattern!r}", _body("text/plain", pattern, f"Content-Transfer-Encoding: {name}")
    for charset in (
        "utf-16",
        "utf-32",
        "utf-7",
        "idna",
        "punycode",
        "unicode_escape",
        "hz",
        "iso-2022-jp",
        "gb18030",
        "big5",
        "rot13",
        "zlib",
        "bz2",
        "charmap",
        "x" * 5000,
    ):
        for pattern in (b"a", b"\xff", b"\x1b", b"+2AA-", b"\\u"):
            yield f"{charset[:20]}: {pattern!r}", _body(f"text/plain; charset={charset}", pattern)


def _fields() -> Iterator[tuple[str, Builder]]:
    names = (
        "From",
        "To",
        "Reply-To",
        "Subject",
        "References",
        "In-Reply-To",
        "Message-ID",
        "Date",
        "Content-Type",
        "Content-Disposition",
        "Auto-Submitted",
        "Return-Path",
        "X-Anything",
    )
    patterns = (
        b"a",
        b"\t",
        b"\t\r\n ",
        b"<",
        b"(",
        b"()",
        b'"',
        b"a@b,",
        b"=?utf-8?q?a?= ",
        b"=?utf-8?b?",
        b"=?",
        b"<a@b> ",
        b"\\",
        b":;",
        b"@",
        b"[",
        b"\xff",
        b"; name*0*=a",
        b"=?utf-7?q?+2AA-?= ",
    )
    for name in names:
        for pattern in patterns:
            yield f"{name}: {pattern!r}", _field(name, pattern)


HEAVY: dict[str, Builder] = {
    "nested parts": nested,
    "many parts": many_parts,
    "empty parts": empty_parts,
    "attached mails": lambda size: HEAD + filled(b"Content-Type: message/rfc822\r\n\r\n", size),
    "reports": _body("message/delivery-status", b"a: b\n\n"),
    "many fields": lambda size: HEAD + filled(b"a: b\r\n", size) + b"\r\nIt broke.",
    "no fields": lambda size: filled(b"nonsense\r\n", size),
    "one name": lambda size: HEAD + filled(b"x", size) + b": a\r\n\r\nIt broke.",
    "attributes": attributes,
    **dict((*_texts(), *_pages(), *_encodings(), *_fields())),
}
"""By name, from small to as large as you like."""
