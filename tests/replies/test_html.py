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


def letters_of(text: str) -> str:
    """All letters in order, without what the two ways of laying out a mail do differently."""
    return re.sub(r"[>\s]+", "", text)


@pytest.mark.parametrize(
    ("kinds", "written"),
    [
        ((), False),
        (("text/plain",), False),
        (("text/html",), True),
        (BOTH, True),
        (("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"), True),
        (("multipart/mixed", "multipart/related", "text/html", "image/png"), True),
        (("multipart/alternative", "text/plain", "multipart/mixed", "text/html", "application/pdf"), True),
        (("multipart/alternative", "text/plain", "text/calendar; method=REQUEST", "text/html"), True),
        (("multipart/mixed", "text/plain", "text/html"), False),  # a page that is attached
        (("multipart/mixed", "text/plain", "application/pdf"), False),
    ],
)
def test_html_answers_html(kinds: tuple[str, ...], written: bool) -> None:
    """Who writes plain text is answered in plain text alone; so is everybody where the team wants it so."""
    case, message = case_of("stuck", kinds=kinds)
    assert writes_html(message) is written
    kind = parsed(draft(case, message, VOICE, PROMISE, NOW)).get_content_type()
    assert kind == ("multipart/alternative" if written else "text/plain")
    never = replace(VOICE, html=False)
    assert parsed(draft(case, message, never, PROMISE, NOW)).get_content_type() == "text/plain"
    assert parsed(hold(case, VOICE, PROMISE, NOW)).get_content_type() == "text/plain"


def test_only_the_form_differs() -> None:
    """The same headers, the same plain words; the mark tells of both parts, and the bytes repeat."""
    case, message = case_of("stuck", body="Café, not open?", kinds=BOTH, subject="Büro 😭 請求書")
    alone = draft(case, message, replace(VOICE, html=False), PROMISE, NOW)
    raw = draft(case, message, VOICE, PROMISE, NOW, place=("INBOX", 7))
    assert raw == draft(case, message, VOICE, PROMISE, NOW, place=("INBOX", 7))
    form = {"X-Empathd", "Content-Type", "Content-Transfer-Encoding", "X-Draft-Info"}
    outer, plain = ({k: v for k, v in parsed(each).items() if k not in form} for each in (raw, alone))
    assert outer == plain
    assert parsed(raw)["X-Draft-Info"].startswith("type=reply; uid=7;")
    assert parts(raw)[0] == text_of(alone)
    assert parse(raw).subject == "Re: Büro 😭 請求書"
    assert parse(raw).kinds == BOTH


@hostile
def test_nothing_of_a_customers_words_is_markup(body: str) -> None:
    """Whatever they write, the page has our tags and attributes, well nested, and nothing to fetch or run."""
    _, page = parts(both(body, name=body[:200], subject=body[:200]))
    markup = Markup(page)
    assert set(markup.tags) <= TAGS and not markup.open
    assert {name for name, _ in markup.attributes} <= ATTRIBUTES
    assert {value for name, value in markup.attributes if name == "style"} <= {"margin:0 0 0 1em"}
    assert markup.tags.count("body") == 1
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffd]", page)


@hostile
def test_both_parts_say_the_same(body: str) -> None:
    """Letter by letter, our words and theirs, also where a long mail is cut."""
    plain, page = parts(both(body))
    assert letters_of(html.words(page)) == letters_of(plain)


@hostile
def test_a_reader_finds_our_words_in_either_part(body: str) -> None:
    """Quote and attribution are known as such in the page too: the same new words come out of both."""
    plain, page = parts(both(body))
    said = parse(f"Content-Type: text/plain; charset=utf-8\n\n{plain}".encode()).text
    shown = parse(f"Content-Type: text/html; charset=utf-8\n\n{page}".encode()).text
    assert said.startswith("Hello Anna,") and "Acme Support" in said
    assert shown.split() == said.split()
