"""Who writes HTML gets the same words twice, plain and as a page in which nothing of theirs is markup."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import Message as Parsed
from email.mime.text import MIMEText
from html.parser import HTMLParser

import pytest

from empathd.detectors import html
from empathd.detectors.bounds import START
from empathd.detectors.parse import parse
from empathd.replies.body import Body
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
    "most octets": "\n".join(f"{'>' * (n % 2 * 3)}{'&&&&&🙈🙈🙈' * 20}" for n in range(125)),
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
    assert parts(raw)[0] == text_of(alone).rstrip("\n")
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
    assert said.startswith("Hello Anna,") and "past the second page" in said and "Smith" not in said
    assert shown.split() == said.split()


@hostile
def test_a_draft_is_read_back_whole_and_known_as_untouched(body: str) -> None:
    """However long their words: no line is too long, and all of a draft is read again."""
    raw = both(body)
    assert len(raw) < START
    assert max(map(len, raw.split(b"\r\n"))) <= 998 and raw.count(b"\n") == raw.count(b"\r\n")
    assert untouched(raw) and untouched(raw.replace(b"\r\n", b"\n"))


def edited(change: str) -> bytes:
    """Our draft as some client has left it that even keeps our mark."""
    mail = parsed(both("Is it <b>open</b>?"))
    plain, page = (part for part in mail.walk() if not part.is_multipart())
    match change:
        case "words of the plain part":
            plain.set_payload("One thing more. " + str(plain.get_payload()))
        case "words of the page":
            page.set_payload(
                str(page.get_payload()).replace("Kind regards", "Cheers").replace("<p>", "<p>So: ", 1)
            )
        case "a page alone":
            mail.set_payload([page])
        case "plain text alone":
            mail.set_payload(plain.get_payload())
            mail.replace_header("Content-Type", "text/plain; charset=utf-8")
        case "plain text in parts":
            mail.set_payload([plain])
        case "a file":
            mail.attach(MIMEText("a price list"))
        case "a nested part":
            mail.set_payload([plain, parsed(both("x"))])
    return mail.as_bytes()


EDITS = (
    "words of the plain part", "words of the page", "a page alone", "plain text alone",
    "plain text in parts", "a file", "a nested part",
)  # fmt: skip


@pytest.mark.parametrize("change", EDITS)
def test_an_edit_of_either_part_is_an_agents(change: str) -> None:
    """A change in one part is enough, and so is a part that is gone; the mark alone proves nothing."""
    assert untouched(edited("nothing"))
    assert not untouched(edited(change))


def test_text_runs_the_way_it_was_written() -> None:
    """Ours by its language; of theirs each paragraph by itself, with its language told where it is known."""
    case, message = case_of("stuck", body=f"{ARABIC}\n\nOrder 4711", kinds=BOTH)
    arabic = replace(case.newest, reading=replace(case.newest.reading, language="ar"))
    _, page = parts(draft(replace(case, mails=(arabic,)), message, VOICE, PROMISE, NOW))
    assert '<div lang="en" dir="ltr">\n<p>Hello Anna,</p>' in page
    assert '<blockquote type="cite" dir="auto" style="margin:0 0 0 1em" lang="ar">\n' in page
    assert f'<p dir="auto">{ARABIC}</p>\n<p dir="auto">Order 4711</p>' in page
    assert Body("he", "שלום").html().count('lang="he" dir="rtl"') == 1


def test_paragraphs_lines_and_columns_are_kept() -> None:
    """Ours break where they may, the closing apart; theirs line by line, with blanks and inner quotes."""
    _, page = parts(both("Hi\nthere\n\n\n  lamp   12\n> my words\n>> yours\n> mine\n\nend"))
    assert re.search(r"<p>There is something .{80,}</p>\n", page)
    assert re.search(
        r"<p>[A-Z][a-z ]+,<br>\n(Mira Jansen|Tom Okafor)<br>\nAcme Support</p>\n<p>On Tue, ", page
    )
    theirs = re.sub(r'blockquote type="cite"[^>]*', "q", page.partition("wrote:</p>\n</div>\n")[2])
    assert theirs.replace(' dir="auto"', "").replace("blockquote", "q") == (
        "<q>\n<p>Hi<br>\nthere</p>\n<p>\u00a0 lamp\u00a0\u00a0 12</p>\n"
        "<q>\n<p>my words</p>\n<q>\n<p>yours</p>\n</q>\n<p>mine</p>\n</q>\n<p>end</p>\n</q>\n</body>\n</html>"
    )


def test_a_page_says_what_it_leaves_out() -> None:
    """Below a long mail, and outside the quote, as in plain text; a mail without words is not quoted."""
    _, page = parts(both("line\n" * 10_000))
    assert page.count("line") == 120
    assert '</blockquote>\n<p lang="en" dir="ltr">[The rest of this mail is not repeated here.]</p>\n' in page
    assert "<blockquote" not in parts(both("", text=""))[1]
