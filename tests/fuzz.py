"""Mutated mails, as many as you like: ``python -m tests.fuzz COUNT SEED``."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Sequence

from tests.corpus.bad import BROKEN
from tests.corpus.mixed import machines, people
from tests.invariants import hold_for

Mutation = Callable[[random.Random, bytes, bytes], bytes]
SPICE = (
    b"\0",
    b"\r",
    b"\n",
    b"\r\n",
    b"\xff",
    b"\xed\xa0\x80",
    b"--b",
    b"--b--",
    b"=?utf-7?q?+2AA-?=",
    b"=",
    b"<",
    b">",
    b'"',
    b"(",
    b"\\",
    b"\x85",
    "\u2028".encode(),
    "\u202e".encode(),
    b"boundary=b",
    b"begin 644 a\n",
    b"@",
    b"+2AA-",
    b"\x1b$B",
    b"&#0;",
    b"<!--",
    b"-- \n",
    b"wrote:\n> ",
)
CHARSETS = (
    b"utf-8",
    b"utf-16",
    b"utf-7",
    b"us-ascii",
    b"iso-2022-jp",
    b"big5",
    b"idna",
    b"hz",
    b"cp037",
    b"x-none",
    b"unicode_escape",
    b"utf-32-be",
    b"gb18030",
    b"euc_kr",
    b"punycode",
    b"shift_jis",
)
FIELDS = (
    b"From",
    b"To",
    b"Reply-To",
    b"Subject",
    b"Message-ID",
    b"References",
    b"In-Reply-To",
    b"Date",
    b"Content-Type",
    b"Content-Transfer-Encoding",
    b"Content-Disposition",
)


def flip(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """Some bytes become others."""
    changed = bytearray(raw)
    for _ in range(dice.randint(1, 8) if raw else 0):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def insert(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """Something hot in the middle."""
    at = dice.randint(0, len(raw))
    return raw[:at] + dice.choice(SPICE) * dice.choice((1, 1, 2, 30)) + raw[at:]


def again(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """A line, of the header or not, comes twice or elsewhere."""
    lines = raw.split(b"\n")
    lines.insert(dice.randint(0, len(lines)), dice.choice(lines))
    return b"\n".join(lines)


def less(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """A line is missing."""
    lines = raw.split(b"\n")
    del lines[dice.randrange(len(lines))]
    return b"\n".join(lines)


def cut(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """The end is missing, or the start."""
    at = dice.randint(0, len(raw))
    return raw[:at] if dice.random() < 0.8 else raw[at:]


def splice(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """One mail's start, another's end."""
    return raw[: dice.randint(0, len(raw))] + other[dice.randint(0, len(other)) :]


def attach(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """Both in one multipart, whose boundary may be theirs as well."""
    edge = dice.choice((b"b", b"", b"x" * 80, b"--", b"b b"))
    kind = dice.choice((b"mixed", b"alternative", b"related", b"digest", b"report", b"signed"))
    head = b'From: a@b.example\r\nContent-Type: multipart/%s; boundary="%s"\r\n\r\n' % (kind, edge)
    return head + b"".join(b"--%s\r\n%s\r\n" % (edge, part) for part in (raw, other)) + b"--%s--" % edge


def retype(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """Another charset or encoding than the text has."""
    kind = dice.choice(
        (b"text/plain", b"text/html", b"text/plain; format=flowed", b"multipart/mixed; boundary=b")
    )
    how = dice.choice((b"7bit", b"base64", b"quoted-printable", b"x-uuencode", b"binary", b"\xff"))
    head = b"Content-Type: %s; charset=%s\r\nContent-Transfer-Encoding: %s\r\n" % (
        kind,
        dice.choice(CHARSETS),
        how,
    )
    return head + raw


def head(dice: random.Random, raw: bytes, other: bytes) -> bytes:
    """One more header field, with something that does not belong there."""
    field = (
        dice.choice(FIELDS)
        + b": "
        + b"".join(dice.choices((*SPICE, b"a", b" ", b"a@b.example", b"<1@x>"), k=5))
    )
    return field + b"\r\n" + raw


MUTATIONS: Sequence[Mutation] = (flip, insert, again, less, cut, splice, attach, retype, head)
SEEDS = (*BROKEN.values(), *machines(), *people())


def mails(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """The same mails for the same seed; each by a name from which it can be made again."""
    for number in range(count):
        name = f"{seed}/{number}"
        yield name, made(name)


def made(name: str) -> bytes:
    """The mail of that name."""
    dice = random.Random(name)
    raw = dice.choice(SEEDS)
    for _ in range(dice.randint(1, 4)):
        raw = dice.choice(MUTATIONS)(dice, raw, dice.choice(SEEDS))
    return raw


def main(count: int, seed: int) -> int:
    """Try them all; print each that fails, with its name."""
    failed = 0
    for name, raw in mails(count, seed):
        try:
            hold_for(raw)
        except Exception as error:  # everything counts
            failed += 1
            sys.stdout.write(f"{name}: {type(error).__name__}: {str(error)[:300]}\n")
    sys.stdout.write(f"{count} mails, {failed} failed; one of them again: tests.fuzz.made(NAME)\n")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
