"""Broken, lying and oversized mail: what there was to read is read."""

from __future__ import annotations

import pytest

from empathd.detectors.bounds import END, START, bounded
from empathd.detectors.machines import automatic, caution
from empathd.detectors.message import Address
from empathd.detectors.parse import parse
from tests.corpus.bad import BROKEN
from tests.corpus.bad.heavy import HEAD, filled, nested, typed

WORDS = "I can't log in."
UNREADABLE = {
    "nothing",
    "an empty line",
    "header only",
    "header cut",
    "no colon anywhere",
    "closed first",
    "uuencoded",
    "smime",
    "winmail.dat",
    "nested",
    "hidden",
    "machine",
    "all bytes",
    "base64 with rubbish",
    "quoted-printable",
}
"""Broken mails of the corpus that say something else, or nothing."""


@pytest.mark.parametrize("name", [name for name in BROKEN if name not in UNREADABLE])
def test_the_words_are_found(name: str) -> None:
    """However a mail is broken, what its writer said is read, without what is no words."""
    text = parse(BROKEN[name]).text
    assert "I can't" in text
    assert len(text) < 60, text


def test_files_in_the_text_are_no_words() -> None:
    """uuencode, yEnc and PGP armour are left out; a sentence that begins with "begin" is none."""
    assert parse(BROKEN["uuencode"]).text == f"{WORDS}\nAnna"
    assert parse(BROKEN["yenc"]).text == f"{WORDS}\nAnna"
    said = "begin 644 steps\nFirst I tried to log in."
    assert parse(typed("text/plain", said.encode())).text == said
    signed = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nIt broke.\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEz\n=abcd\n-----END PGP SIGNATURE-----\n"
    )
    assert parse(typed("text/plain", signed.encode())).text.strip() == "It broke."


@pytest.mark.parametrize("name", ["pgp", "smime"])
def test_what_is_encrypted_is_for_a_person(name: str) -> None:
    """Nothing automatic answers a mail that cannot be read here."""
    assert "encrypted" in (caution(parse(BROKEN[name])) or "")


@pytest.mark.parametrize("cut", range(4))
@pytest.mark.parametrize("line", [76, 10**9])
def test_base64_cut_anywhere(cut: int, line: int) -> None:
    """Base64 words are read to where the mail was cut, at any letter of any quantum, and in pieces."""
    from base64 import b64encode

    letters = b64encode(filled(b"It broke. ", 3_000))[: 2_000 - cut]
    lines = b"\r\n".join(letters[at : at + line] for at in range(0, len(letters), line))
    text = parse(typed("text/plain", lines, "Content-Transfer-Encoding: base64")).text
    assert text.startswith("It broke. It broke.")
    assert len(text) > 1_490
    two = b64encode(b"It broke. ") + b"\r\n" + b64encode(b"Twice.")
    assert parse(typed("text/plain", two, "Content-Transfer-Encoding: base64")).text == "It broke. Twice."


def test_base64_that_is_none() -> None:
    """Words that are only said to be base64 are read as they are."""
    raw = typed("text/plain", b"I can not log in to my account.", "Content-Transfer-Encoding: base64")
    assert parse(raw).text == "I can not log in to my account."


@pytest.mark.parametrize("shift", range(4))
def test_a_letter_cut_in_two(shift: int) -> None:
    """A mail cut inside a letter of several bytes keeps all letters before it."""
    raw = typed("text/plain; charset=utf-8", b"x" * shift + filled("ä€𝄞".encode(), START + 10))
    text = parse(raw[:START]).text
    assert set(text.rstrip("\ufffd")) <= set("xä€𝄞")
    assert len(text) - len(text.rstrip("\ufffd")) <= 1


def test_a_name_in_two_encoded_words() -> None:
    """A letter that the sender's program has cut in two between encoded words is whole again."""
    raw = b"From: =?utf-8?q?J=C3?= =?utf-8*en?q?=B6rg?= <j@b.example>\n"
    raw += b"Subject: \xce\xa9 =?utf-8?b?w6k=?= x\n\nx"
    assert parse(raw).sender == (Address("j@b.example", "Jörg"),)
    assert parse(raw).subject == "Ω é x"


def test_a_name_that_hides_an_address() -> None:
    """What a coded name holds is a name: the reply goes to the address, whatever the name spells."""
    raw = b"From: =?utf-8?q?a@evil.example,_b:?= <a@b.example>, =?utf-8?q?c@d.example?= <e@f.example>\n\nx"
    assert parse(raw).sender == (
        Address("a@b.example", "a@evil.example, b:"),
        Address("e@f.example", "c@d.example"),
    )


MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
FILE = b"--b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
PICTURE = FILE + filled(b"QUJD" * 19 + b"\r\n", 3 * START)
BELOW = b"--b1\r\nContent-Type: text/plain\r\n\r\nI can't log in.\r\n--b1--\r\n"


def test_words_below_a_picture() -> None:
    """What stands below a big attachment is read, and of the attachment no more than its start."""
    raw = MIXED + PICTURE + BELOW
    assert parse(raw).text == WORDS
    assert len(bounded(raw)) <= START + END
    assert bounded(bounded(raw)) == bounded(raw)


def test_the_end_of_a_long_text_is_not_glued_to_its_start() -> None:
    """Where no part begins near the end, only the start is read: half a sentence is worse than none."""
    raw = typed("text/plain; x=boundary=b", filled(b"one two three ", 3 * START))
    assert bounded(raw) == raw[:START]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (nested(200_000), "nested too deep"),
        (typed("multipart/mixed; boundary=b", b"--b\r\n\r\nx\r\n" * 300), "more parts"),
        (HEAD + b"A: b\r\n" * 600 + b"\r\nx", "more header fields"),
        (HEAD + filled(b"A: " + b"b" * 900 + b"\r\n", 2 * START) + b"\r\nx", "header is longer"),
    ],
)
def test_what_is_left_unread_is_said(raw: bytes, why: str) -> None:
    """Of a mail that is not read whole no machine can be sure: no automatic mail, but a draft."""
    message = parse(raw)
    assert why in message.odd
    assert why in (caution(message) or "")
    assert automatic(message) is None


def test_nested_without_end() -> None:
    """The words at the bottom of 3,000 parts in parts are found, without the lines that hold it together."""
    assert parse(nested(180_000)).text == "It broke."
