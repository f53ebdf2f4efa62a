"""A reply lands in the customer's thread, and we know our own letters again."""

from __future__ import annotations

import pytest

from empathd.replies.thread import (
    derive_id,
    fingerprint,
    id_of,
    mark,
    read_mark,
    references_of,
    subject_of,
    topic_of,
)

EXCHANGE = "<" + "AM9PR08MB6737" * 22 + "@AM9PR08MB6737.eurprd08.prod.outlook.com>"


def test_ids_are_derived_and_belong_to_one_thing_alone() -> None:
    """The same thing has the same id for ever; whatever differs, mailbox, mail, kind or turn, has another."""
    first = (b"secret", "support", "key", "draft", 0, "acme.example")
    others = [
        (b"SECRET", *first[1:]),
        (*first[:1], "sales", *first[2:]),
        (*first[:2], "yek", *first[3:]),
        (*first[:3], "hold", *first[4:]),
        (*first[:4], 1, first[5]),
    ]
    assert derive_id(*first) == derive_id(*first)
    assert len({derive_id(*each) for each in (first, *others)}) == 6  # type: ignore[arg-type]
    local, _, domain = derive_id(*first).strip("<>").partition("@")
    assert (local[:8], len(local), domain) == ("empathd.", 34, "acme.example")
    assert derive_id(*first[:5], "büro.example").endswith("@xn--bro-hoa.example>")


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Refund", "Re: Refund"),
        ("Re: Refund", "Re: Refund"),
        ("RE: AW: Sv: Antw: Re[2]: Re: Refund", "Re: Refund"),
        ("回复:Refund", "Re: Refund"),
        ("Fwd: Refund", "Re: Fwd: Refund"),
        ("Ref: 12", "Re: Ref: 12"),
        ("Regarding: x", "Re: Regarding: x"),
        ("", "Re: your mail"),
        ("Re:", "Re: your mail"),
        ("a\r\nBcc: eve@evil.example\r\n\r\nboo", "Re: a Bcc: eve@evil.example boo"),
        ("a\x00b\u202ec\u2066\ud800", "Re: abc"),
    ],
)
def test_subject_says_re_once(subject: str, reply: str) -> None:
    """A subject has Re: exactly once, in whatever language it came, and is one harmless line."""
    assert subject_of(subject) == reply


def test_endless_subject_is_cut_quickly() -> None:
    """A megabyte of subject, or of Re:, costs nothing and becomes a usable subject."""
    assert len(subject_of("x" * 10**6)) <= 254
    assert subject_of("Re: " * 250_000) == "Re: your mail"
    assert [topic_of(said) for said in ("Re: Refund", " \n", "WG: AW: Refund", "Fwd: ")] == [
        "Refund",
        "",
        "Refund",
        "",
    ]


def test_references_keep_root_and_newest() -> None:
    """A long thread keeps its root, its newest mails, the answered mail and our token, in one legal line."""
    ids = [f"<{n}.{'x' * 40}@example.org>" for n in range(400)]
    chain = references_of(ids, "<answered@example.org>", "<token@acme.example>")
    assert chain[0] == ids[0]
    assert chain[-2:] == ("<answered@example.org>", "<token@acme.example>")
    assert list(chain[1:-2]) == ids[-len(chain[1:-2]) :]
    assert len("References: " + " ".join(chain)) < 998


def test_references_repeat_nothing_and_carry_no_rubbish() -> None:
    """Ids stand once; what could break a header or be rewritten on the way is left out."""
    bad = (
        "",
        "<a\r\nBcc: x@y>",
        "no-brackets@x",
        "<=?utf-8?q?x?=@y>",
        "<ü@y>",
        f"<{'x' * 2000}@y>",
        "<a@b><c@d>",
    )
    assert references_of(("<a@b>", *bad, "<a@b>"), "<c@d>") == ("<a@b>", "<c@d>")
    assert references_of((), "") == ()


def test_long_exchange_ids_pass_whole() -> None:
    """An id of 300 characters is kept as it is, even among many of its size."""
    assert id_of(EXCHANGE) == EXCHANGE
    chain = references_of([EXCHANGE[:-1] + f"{n}>" for n in range(9)], EXCHANGE, "<token@acme.example>")
    assert chain[-2:] == (EXCHANGE, "<token@acme.example>")
    assert len("References: " + " ".join(chain)) < 998


def test_marks_are_read_as_they_were_written() -> None:
    """Our mark tells what a letter is; anything else in that header is nobody's mark."""
    value = mark("draft", {"v": "1", "k": "0123456789abcdef", "g": "0", "h": "fedcba9876543210"})
    assert value == "draft; v=1; k=0123456789abcdef; g=0; h=fedcba9876543210"
    assert read_mark(value).kind == "draft"
    assert read_mark(value).fields["k"] == "0123456789abcdef"
    for foreign in ("", "yes please", "draft; v", "draft; k=a b", "DRAFT; v=1", "hold; v=1\r\nBcc: x"):
        assert read_mark(foreign).kind == ""


def test_an_edit_changes_the_fingerprint_and_a_server_does_not() -> None:
    """Line ends and blanks that servers change do not count as an edit; a word does."""
    assert fingerprint("a \r\nb\r\n\r\n") == fingerprint("a\nb")
    assert fingerprint("a\nb") != fingerprint("a\nc")
