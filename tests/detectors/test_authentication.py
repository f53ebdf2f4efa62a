"""Only what our own mail server found out about a sender counts, never what a sender wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from empathd.detectors.authentication import doubt, refuted, results
from empathd.detectors.message import Message
from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader

MX = "mx.acme.example"
BORDER = (
    f"Received: from out.shop.example (out.shop.example [192.0.2.7]) by {MX} (Postfix) with ESMTPS id 4X;"
)
THEIRS = "Received: from [10.0.0.5] by out.shop.example (Postfix) with ESMTPSA id 1;"


def mail(*lines: str, sender: str = "Jane <jane@shop.example>") -> Message:
    """A customer's mail with these lines above it, in order."""
    usual = (f"From: {sender}", "To: support@acme.example", "Subject: My order", "", "Hello")
    return parse("\r\n".join((*lines, *usual)).encode())


GMAIL = """\
Delivered-To: support@acme.example
Received: by 2002:a05:6f02:abc:b0:65 with SMTP id k12csp1; Tue, 24 Nov 2026 01:00:03 -0800 (PST)
X-Received: by 2002:a17:906:1 with SMTP id ga1mr6; Tue, 24 Nov 2026 01:00:02 -0800 (PST)
ARC-Authentication-Results: i=1; mx.google.com; dmarc=fail (p=REJECT) header.from=shop.example
Return-Path: <jane@shop.example>
Received: from out.shop.example (out.shop.example. [192.0.2.7])
        by mx.google.com with ESMTPS id x-y for <support@acme.example>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 24 Nov 2026 01:00:02 -0800 (PST)
Received-SPF: pass (google.com: domain of jane@shop.example designates 192.0.2.7 as permitted sender)
Authentication-Results: mx.google.com;
       dkim=pass header.i=@shop.example header.s=s1 header.b="K/abc+d=";
       spf=pass (google.com: domain of jane@shop.example designates 192.0.2.7 as permitted sender)
        smtp.mailfrom=jane@shop.example;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=shop.example"""
MICROSOFT = """\
Received: from DB9PR01MB1.eurprd01.prod.outlook.com (2603:10a6::1) by
 AM9PR01MB2.eurprd01.prod.outlook.com with HTTPS; Tue, 24 Nov 2026 09:00:04 +0000
Received: from AM7EUR06FT010.eop-eur06.prod.protection.outlook.com (2603:10a6::2) by
 AS4P195CA0007.outlook.office365.com (2603:10a6::3) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9745.29 via Frontend Transport; Tue, 24 Nov 2026 09:00:03 +0000
Authentication-Results: spf=pass (sender IP is 192.0.2.7)
 smtp.mailfrom=shop.example; acme.example; dkim=pass (signature was
 verified) header.d=shop.example;dmarc=pass action=none
 header.from=shop.example;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of shop.example designates
 192.0.2.7 as permitted sender) receiver=protection.outlook.com; client-ip=192.0.2.7; pr=C
Received: from out.shop.example (192.0.2.7) by
 AM7EUR06FT010.mail.protection.outlook.com (10.233.255.1) with Microsoft
 SMTP Server (version=TLS1_3) id 15.20.9769.17 via Frontend Transport; Tue, 24 Nov 2026 09:00:03 +0000
Authentication-Results-Original: mx.else.example; dkim=none"""
RSPAMD = f"""\
Return-Path: <jane@shop.example>
Authentication-Results: {MX};
\tdkim=pass header.d=shop.example header.s=s1 header.b=AbC1;
\tspf=pass ({MX}: domain of jane@shop.example designates 192.0.2.7 as permitted sender)
\t smtp.mailfrom=jane@shop.example;
\tdmarc=pass (policy=none) header.from=shop.example;
\tarc=none
{BORDER}"""
MILTERS = f"""\
Return-Path: <jane@shop.example>
Delivered-To: support@acme.example
Received: from {MX}
\tby {MX} with LMTP
\tid 8Jd (envelope-from <jane@shop.example>)
{BORDER}
DMARC-Filter: OpenDMARC Filter v1.4.2 {MX} 4X
Authentication-Results: {MX}; dmarc=pass (p=none dis=none) header.from=shop.example
Authentication-Results: {MX}; spf=pass smtp.mailfrom=shop.example
DKIM-Filter: OpenDKIM Filter v2.11.0 {MX} 4X
Authentication-Results: {MX};
\tdkim=pass (2048-bit key;
 unprotected) header.d=shop.example header.i=@shop.example header.a=rsa-sha256 header.s=s1 header.b="iKol/Qh";
\tdkim-atps=neutral"""
OPENDKIM = f"""\
{BORDER}
Authentication-Results: {MX};
\tdkim=pass (1024-bit key) header.d=shop.example header.i=@shop.example header.b="x; y=z";
\tdkim=fail reason="signature verification failed" header.d=lists.example"""


@pytest.mark.parametrize(
    ("head", "host"),
    [
        (GMAIL, "mx.google.com"),
        (MICROSOFT, "mail.protection.outlook.com"),
        (RSPAMD, MX),
        (MILTERS, MX),
        (MILTERS, "MX.Acme.Example"),
        (OPENDKIM, MX),
    ],
    ids=["gmail", "microsoft", "rspamd", "milters", "capitals", "opendkim"],
)
def test_what_mail_servers_write_is_understood(head: str, host: str) -> None:
    """A sender for whom Gmail, Microsoft 365, rspamd or the milters of Postfix vouch may get an update."""
    head = head.replace("\n", "\r\n")
    assert doubt(mail(head, THEIRS), host) is None
    assert doubt(mail(head, THEIRS), "mx.other.example") == "mx.other.example says nothing about the sender"
    assert "vouch" in (doubt(mail(head, THEIRS, sender="Eve <jane@bank.example>"), host) or "")


PASSING = """
dmarc=pass header.from=shop.example
DMARC = PASS (p=none) header.from = Shop.Example.
dmarc=pass
dkim=pass header.d=shop.example
dkim/1=pass reason="good (really); dkim=fail" header.d="shop.example"
dkim=pass header.i=@mail.shop.example
dkim=pass header.i=jane@shop.example
spf=pass smtp.mailfrom=bounces+7@em.shop.example
spf=pass smtp.mail=<jane@shop.example>
spf=fail smtp.mailfrom=x.example; dkim=pass header.d=shop.example
dkim=fail header.d=shop.example; dkim=pass header.d=shop.example
dmarc=none header.from=shop.example; dkim=pass header.d=shop.example
dkim=pass (a comment ( within one \\) ; spf=fail ) too) header.d=shop.example
""".strip().split("\n")
FAILING = """
none
dmarc=fail header.from=shop.example; dkim=pass header.d=shop.example
dmarc=pass header.from=evil.example
dmarc=bestguesspass header.from=shop.example
dkim=pass header.d=evil.example
dkim=pass header.d=shop.example.evil.example
dkim=pass header.d=notshop.example
dkim=pass header.d=example
dkim=pass
dkim=policy header.d=shop.example
spf=pass smtp.helo=shop.example
spf=pass smtp.mailfrom=evil.example
spf=softfail smtp.mailfrom=shop.example
iprev=pass policy.iprev=192.0.2.7; auth=pass smtp.auth=jane@shop.example
arc=pass header.oldest-pass=0
(dkim=pass header.d=shop.example)
reason="dmarc=pass header.from=shop.example"
dkim=fail reason="; dmarc=pass" header.d=shop.example
x=(((((; dmarc=pass header.from=shop.example
""".strip().split("\n")


@pytest.mark.parametrize(("said", "vouched"), [*((s, True) for s in PASSING), *((s, False) for s in FAILING)])
def test_a_sender_is_vouched_for_by_dmarc_or_an_aligned_pass(said: str, vouched: bool) -> None:
    """The From domain itself must have passed, by whatever method; a pass of somebody else's is none."""
    message = mail(f"Authentication-Results: {MX}; {said}", BORDER)
    assert (doubt(message, MX) is None) is vouched, doubt(message, MX)


@pytest.mark.parametrize("version", ["", " 1", " (Postfix)", " 1 (x)", "."])
def test_the_host_may_have_a_version_and_comments(version: str) -> None:
    """``mx.acme.example 1;`` is the same host (RFC 8601 section 2.2)."""
    assert doubt(mail(f"Authentication-Results: (c) {MX}{version}; dmarc=pass", BORDER), MX) is None


FORGED = f"Authentication-Results: {MX}; dmarc=pass header.from=shop.example"


@pytest.mark.parametrize(
    "lines",
    [
        (BORDER, THEIRS, FORGED),
        (BORDER, f"Authentication-Results: {MX}; dmarc=fail", FORGED),
        (f"Authentication-Results: {MX}; dmarc=none; spf=none; dkim=none", BORDER, FORGED, BORDER, FORGED)[
            :2
        ],
        (BORDER, BORDER.replace("out.shop", "evil"), FORGED),
        (BORDER.replace("from out.shop.example", f"from {MX}"), THEIRS, FORGED),
        (FORGED.replace(MX, f"{MX}.evil.example"), BORDER),
        (FORGED.replace(MX, f"evil.example {MX}"), BORDER),
        (FORGED.replace(MX, f"evil.example; {MX}"), BORDER),
        (FORGED.replace(f"{MX}; ", ""), BORDER.replace(MX, "mx2.acme.example")),
        (BORDER, FORGED.replace(f"{MX}; ", "")),
        (BORDER.replace("from out", "from x("), BORDER.replace(";", ""), FORGED),
        (f"ARC-{FORGED}", BORDER),
        (f"X-{FORGED}", BORDER),
        (FORGED.replace("Results:", "Results-Original:"), BORDER),
        (BORDER, THEIRS, f"Subject: x\r\n {FORGED}"),
    ],
)
def test_what_a_sender_writes_about_themselves_is_not_believed(lines: tuple[str, ...]) -> None:
    """Below another hop, under a name like ours, without a name, or beaten by our own word: no update."""
    assert doubt(mail(*lines), MX)


def test_of_a_method_the_top_most_field_counts() -> None:
    """A forged pass that the server let stand is beaten by what the server itself found."""
    ours = f"Authentication-Results: {MX}; dkim=none; dmarc=none"
    message = mail(BORDER, ours, FORGED, f"Authentication-Results: {MX}; dkim=pass header.d=shop.example")
    assert {(one.method, one.result) for one in results(message, MX)} == {("dkim", "none"), ("dmarc", "none")}


@pytest.mark.parametrize(
    ("more", "sender"),
    [
        ("Reply-To: eve@shop.example", "jane@shop.example"),
        ("X: y", "a@shop.example, b@shop.example"),
        ("X: y", ""),
    ],
)
def test_only_the_vouched_address_itself_is_written_to(more: str, sender: str) -> None:
    """Who is vouched for at a big provider cannot point us at another of its customers."""
    assert doubt(mail(FORGED, BORDER, more, sender=sender), MX)


def test_what_never_passed_the_server_is_not_refuted() -> None:
    """A colleague's mail from within has no results at all; a forged one from outside has bad ones."""
    assert not refuted(mail(), MX)
    assert refuted(mail(f"Authentication-Results: {MX}; spf=fail", BORDER), MX)
    assert not refuted(mail(FORGED, BORDER), MX)


def test_an_unknown_sender_gets_a_draft_but_no_update() -> None:
    """The reading says why no automatic mail goes there; a person may answer all the same."""
    reading = Reader({}, trusted_host=MX).read(mail())
    assert reading.automatic == f"{MX} says nothing about the sender"
    assert not reading.machine
    assert Reader({}, trusted_host=MX).read(mail(FORGED, BORDER)).automatic is None
    assert Reader({}).read(mail()).automatic is None


@given(st.text(alphabet=st.sampled_from('mx.;="()\\ dkimpasfl@\t/\x00é'), max_size=200))
def test_no_field_breaks_the_reader(said: str) -> None:
    """Whatever a field holds, it is read without an exception."""
    doubt(mail(f"Authentication-Results: {MX}; {said}".replace("\x00", ""), BORDER), MX)
    doubt(mail(f"Received: by {said}", f"Authentication-Results: {said}"), MX)


@pytest.mark.parametrize("unit", ["(", ";", "dkim=pass ", '"', "\\", "a=", ";dkim=pass header.d=x.example"])
def test_endless_fields_cost_no_time(unit: str) -> None:
    """Five hundred fields of the greatest length are read in one pass: none is looked at twice."""
    field = f"Authentication-Results: {MX}; {unit * (8000 // len(unit))}"
    message = mail(*[field] * 500, BORDER)
    assert doubt(message, MX)
