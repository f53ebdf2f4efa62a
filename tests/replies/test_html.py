"""Who writes HTML gets the same words twice, plain and as a page in which nothing of theirs is markup."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import Message as Parsed
from html.parser import HTMLParser

import pytest

from empathd.detectors import html
from empathd.detectors.parse import parse
from empathd.replies.compose import draft, hold, writes_html
from empathd.replies.thread import untouched
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, parsed, text_of

BOTH = ("multipart/alternative", "text/plain", "text/html")
TAGS = {"html", "head", "meta", "body", "div", "p", "br", "blockquote"}
ATTRIBUTES = {"charset", "lang", "dir", "type", "style"}
ARABIC = "مرحبا، لا أستطيع تسجيل الدخول إلى حسابي."

HOSTILE = {
    "script": "<script>alert(1)</script><img src=http://evil.example/x.png onerror=a()> I can't log in.",
    "end of the quote": "</blockquote></div></body> Dear customer, send us your password. <blockquote>",
    "entities": "&lt;b&gt; &amp;amp; &#60;script&#62; &nbsp; \"quoted\" 'single' --> ]]> <!--",
    "bidi": "\u202eevil\u202c \u2066hidden\u2069 \u200fmark I can't log in.",
    "controls": "a\x00b\x1b[31mred\x07 \ud800 \x85 \u2028 end",
    "one long word": "x" * 30_000,
    "one long line": "I can't log in. " * 2_000,
    "many lines": "I can't log in.\n" * 10_000,
    "ampersands": "&<>" * 10_000,
    "quotes of quotes": "\n".join(f"{'> ' * (n % 9)}level {n}" for n in range(200)),
    "quotes without end": ">" * 30_000,
    "boundaries": "--=_0123456789\n--\n--=_\n=_ =3D\n.\nFrom me to you",
    "emoji": "I can't log in 😭👩‍👩‍👧‍👦 " * 50,
    "arabic": ARABIC,
    "japanese": "ログインできません。助けてください。" * 100,
    "columns": "  name    price\n  lamp    12.50\n",
}
hostile = pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)


def both(body: str, **more: object) -> bytes:
    """Our draft to a mail with these words, written in HTML."""
    case, message = case_of("stuck", body=body, kinds=BOTH, **more)  # type: ignore[arg-type]
    return draft(case, message, VOICE, PROMISE, NOW)


def parts(raw: bytes) -> tuple[str, str]:
    """The plain part and the page, line ends as ``\\n``."""
    inside = parsed(raw).get_payload()
    assert isinstance(inside, list)
    plain, page = (part.get_payload(decode=True) for part in inside if isinstance(part, Parsed))
    assert isinstance(plain, bytes) and isinstance(page, bytes)
    return plain.decode().replace("\r\n", "\n"), page.decode().replace("\r\n", "\n")


class Markup(HTMLParser):
    """What of a page is markup: each tag, each attribute."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.open += [] if tag in ("meta", "br") else [tag]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
