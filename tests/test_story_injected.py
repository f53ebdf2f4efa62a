"""Whatever is hidden in the header of a customer's mail, no header of ours is broken by it."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

import pytest

from tests.acme import letters, mail, world

INJECTIONS = (
    "Subject: =?utf-8?q?Hi=0D=0ABcc=3A_eve=40evil.example?=",
    "Subject: =?utf-8?b?SGkNCkJjYzogZXZlQGV2aWwuZXhhbXBsZQ0KDQpib28=?=",
    "Subject: Hi\r\n Bcc: eve@evil.example",
    "From: =?utf-8?q?Anna=0D=0ABcc=3A_eve=40evil.example?= <anna@customer.example>",
    "From: =?utf-8?q?Anna=00=0B=0C?= <anna@customer.example>",
    'From: "Anna\\\r\n Bcc: eve@evil.example" <anna@customer.example>',
    "Message-ID: <m1@customer.example\r\n Bcc: eve@evil.example>",
    "Message-ID: =?utf-8?q?=3Cm1=40x=3E=0D=0ABcc=3A_eve=40evil.example?=",
    "Message-ID: <=?utf-8?q?m=0D=0ABcc=3A_x?=@customer.example>",
    "References: <a@b>\r\n\tBcc: eve@evil.example\r\n <c@d>",
    "References: =?utf-8?q?=3Ca=40b=3E=0D=0ABcc=3A_eve=40evil.example?= <c@d>",
    "References: <a\x0bBcc:@b> <\x00c@d>",
    "Reply-To: =?utf-8?q?Anna=0D=0ABcc=3A_eve=40evil.example?= <anna@customer.example>",
)


def fields(raw: bytes) -> list[str]:
    head: Message = message_from_bytes(raw)
    return sorted({name.lower() for name in head} - {"in-reply-to", "references"})


@pytest.mark.parametrize("line", INJECTIONS, ids=[line[:40] for line in INJECTIONS])
def test_no_header_of_ours_is_broken(line: str) -> None:
    """Line breaks hidden in encoded words make no header: the same fields, one recipient, no copy to Eve."""
    plain, evil = world(), world()
    name = line.partition(":")[0].encode() + b":"
    kept = [part for part in mail(1).split(b"\r\n") if not part.startswith(name)]
    plain.mailbox.deliver(mail(1))
    evil.mailbox.deliver(b"\r\n".join([line.encode(), *kept]))
    for here in (plain, evil):
        here.later(hours=5, minutes=45)
    (draft,), (usual,) = evil.mailbox.drafts(), plain.mailbox.drafts()
    ((recipient, update),) = evil.outbox.mails
    assert fields(draft) == fields(usual)
    assert fields(update) == fields(plain.outbox.mails[0][1])
    assert recipient == "anna@customer.example"
    for letter in letters([draft, update]):
        assert [one.addr_spec for one in letter["To"].addresses] == ["anna@customer.example"]
        assert len(letter.keys()) == len({key.lower() for key in letter})
        assert not letter.defects
