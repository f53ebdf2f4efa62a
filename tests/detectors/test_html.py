"""HTML mail becomes the words a reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from empathd.detectors.html import words
from empathd.detectors.quoting import new_words


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<p>One&nbsp;&amp; two</p><p>three", "One\xa0& two\n\nthree"),
        ("<div>a</div><div>b<br>c</div><div><br></div><div>d</div>", "a\nb\nc\n\nd"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("See <a href='https://x.example'>the  page</a>.", "See the page."),
        ("<head><title>t</title></head><style>p{}</style><script>1<2</script>Hi", "Hi"),
        ("<div style='display:none'>preview</div><p hidden>x</p>Hi", "Hi"),
        ("<table><tr><td>Order</td><td>4711</td></tr><tr><td>x</table>", "Order 4711\nx"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<!-- no --><p>yes</p>", "yes"),
        ("plain & simple < 3", "plain & simple < 3"),
        ("", ""),
    ],
)
def test_words(html: str, seen: str) -> None:
    """Blocks are lines, lists have dashes, what is hidden stays hidden."""
    assert words(html) == seen


@pytest.mark.parametrize(
    "html",
    [
        "New words.<div class=gmail_quote><p class=gmail_attr>Em seg.</p><blockquote>old</blockquote></div>",
        "New words.<blockquote class=gmail_quote>old <blockquote>older</blockquote></blockquote>",
        "New words.<div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>Kenen:</b> x</div><div>old</div>",
        "New words.<div class='moz-cite-prefix'>x kirjoitti:</div><blockquote type=cite>old</blockquote>",
        "New words.<div class=yahoo_quoted><div>On Monday Jane said</div><div>old</div></div>",
        "<div>New words.</div><div class=gmail_signature>Jane<br>Tel. 123</div>",
        "<p>New words.</p><div id=ms-outlook-mobile-signature>x</div><hr><div id=divRplyFwdMsg>y</div>old",
    ],
)
def test_quotes(html: str) -> None:
    """What Gmail, Outlook, Thunderbird and Yahoo quote is no new word, whatever the language."""
    assert new_words(words(html)) == "New words."


def test_inline_answers() -> None:
    """Answers between quoted parts are kept."""
    html = (
        "<blockquote type=cite>Since when?</blockquote>Monday.<blockquote type=cite>Why?</blockquote>No idea."
    )
    assert new_words(words(html)) == "Monday.\n\nNo idea."


def test_indented_words_are_new() -> None:
    """What a writer has indented, as Gmail does it with blockquote, is not taken for a quote."""
    html = "Error:<blockquote style='margin:0 0 0 40px;border:none;padding:0'>E-503</blockquote>"
    assert "E-503" in new_words(words(html))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 60_000 + "end",
        "".join(f"<b a={n}>" for n in range(900)) + "<p>x" * 30_000,
        "<blockquote>x" * 20_000,
        "<b></x>" * 30_000,
        "<table><tr><td>" * 20_000,
        "<style>" * 50_000,
        "<" * 200_000,
    ],
    ids=range(7),
)
def test_heavy(html: str) -> None:
    """HTML made to break parsers (200,000 nested elements take lexbor four minutes) is read flat."""
    assert len(words(html)) <= 4 * len(html)


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("<>/!-=\"' &;#abdiv\0\ud800\u00e9"), max_size=300))
def test_never_raises(html: str) -> None:
    """No text whatever stops the reading."""
    assert isinstance(words(html), str)
