"""Letters are sendable as they stand: threaded, addressed, honest, and safe from what customers write."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import timedelta
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime

import pytest

from empathd.detectors.message import Address
from empathd.replies.compose import draft, draft_id, hold, hold_id
from empathd.replies.thread import fingerprint, read_mark
from tests.replies.letters import NOW, PROMISE, VOICE, case_of, parsed, text_of, words_of

EXCHANGE = "<" + "AM9PR08MB6737" * 22 + "@AM9PR08MB6737.eurprd08.prod.outlook.com>"


def test_draft_has_what_an_agent_needs_to_press_send() -> None:
    """From the mailbox, to the customer, in the thread, with our own id, and nobody in copy."""
    case, message = case_of("stuck")
    mail = parsed(raw := draft(case, message, VOICE, PROMISE, NOW, place=("INBOX", 7)))
    assert mail["From"] == "Acme Support <support@acme.example>"
    assert mail["To"] == "Anna Smith <anna@example.org>"
    assert mail["Subject"] == "Re: Export of the report"
    assert mail["In-Reply-To"] == "<m0@example.org>"
    assert mail["References"].split() == ["<root@example.org>", "<m0@example.org>"]
    assert mail["Message-ID"] == draft_id(case, VOICE)
    assert parsedate_to_datetime(mail["Date"]) == NOW
    assert mail["X-Draft-Info"] == "type=reply; uid=7; folder=B::" + base64.b64encode(b"INBOX").decode()
    assert mail.get_content_type() == "text/plain"
    assert mail.get_param("charset") == "utf-8"
    assert mail.get_param("format") is None
    assert not {"bcc", "cc", "auto-submitted", "precedence"} & {name.lower() for name in mail}
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_draft_proves_that_nobody_touched_it() -> None:
    """The mark carries the text's fingerprint, so that an agent's edit is never mistaken for ours."""
    case, message = case_of("stuck")
    raw = draft(case, message, VOICE, PROMISE, NOW)
    mark = read_mark(parsed(raw)["X-Empathd"])
    assert (mark.kind, mark.fields["v"], mark.fields["k"]) == ("draft", "1", case.key[:16])
    assert mark.fields["h"] == fingerprint(text_of(raw))


def test_reply_goes_where_the_customer_asked() -> None:
    """Reply-To is where the draft goes, From only without it."""
    case, message = case_of("stuck", reply_to=(Address("desk@example.net", "Desk"),))
    assert parsed(draft(case, message, VOICE, PROMISE, NOW))["To"] == "Desk <desk@example.net>"


def test_the_customers_words_stand_below() -> None:
    """Their mail is quoted under ours, with who wrote when; a quote in it becomes a quote in a quote."""
    case, message = case_of("stuck", body="Hello\n\n> earlier\n" + "long " * 40)
    quoted = text_of(draft(case, message, VOICE, PROMISE, NOW)).partition("\nOn Tue, ")[2]
    assert quoted.startswith("3 Nov 2026 at 10:12, Anna Smith wrote:\n> Hello\n>\n>> earlier\n> long ")
    assert all(line.startswith(">") and len(line) <= 78 for line in quoted.splitlines()[1:])


def test_a_long_mail_is_cut_and_says_so() -> None:
    """Ten thousand lines are not repeated, and the draft does not pretend that they were."""
    case, message = case_of("stuck", body="line\n" * 10_000)
    lines = text_of(draft(case, message, VOICE, PROMISE, NOW)).splitlines()
    assert len(lines) < 200
    assert lines[-1] == "[The rest of this mail is not repeated here.]"


@pytest.mark.parametrize("write", ["draft", "hold"])
def test_long_ids_are_never_encoded(write: str) -> None:
    """An Exchange id of 300 characters stays an id (python/cpython#100991): threads hold in Outlook."""
    case, message = case_of(
        "stuck", message_id=EXCHANGE, references=tuple(EXCHANGE[:-1] + f"{n}>" for n in range(5))
    )
    raw = hold(case, VOICE, PROMISE, NOW) if write == "hold" else draft(case, message, VOICE, PROMISE, NOW)
    head = raw.partition(b"\r\n\r\n")[0]
    ids = [
        line
        for line in head.replace(b"\r\n ", b" ").split(b"\r\n")
        if line.startswith((b"In-Rep", b"Refe", b"Mess"))
    ]
    assert len(ids) == 3
    assert all(b"=?" not in line for line in ids)
    assert parsed(raw)["In-Reply-To"] == EXCHANGE
    assert all(len(line) < 998 for line in raw.split(b"\r\n"))


@pytest.mark.parametrize(
    "evil",
    [
        "Anna\r\nBcc: eve@evil.example",
        "Anna\n\nbody",
        "\x00Anna\x0bBcc: x",
        "\u202eannA",
        "A" * 50_000,
        "a\x85b\u2028c",
        '"Anna\\" <eve@evil.example>, "',
        "=?utf-8?q?a=0ABcc:_x?=",
        "\ud800 Anna",
        "Anna <script>",
        "Zoë 🌸 " * 60,
    ],
)
def test_nobody_injects_headers(evil: str) -> None:
    """Whatever stands in a name or a subject: one recipient, one subject, the same headers."""
    case, message = case_of("stuck", name=evil, subject=evil)
    clean, plain = case_of("stuck")
    headers = parsed(draft(clean, plain, VOICE, PROMISE, NOW)).keys()
    for raw in (draft(case, message, VOICE, PROMISE, NOW), hold(case, VOICE, PROMISE, NOW)):
        mail = parsed(raw)
        assert "Bcc" not in mail and mail.keys()[:4] == headers[:4]
        assert len(mail.keys()) == len(set(mail.keys()))
        assert parseaddr(mail["To"].replace("\r\n", ""))[1] == "anna@example.org"
        assert "\u202e" not in text_of(raw)
        assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
        assert "\n" not in mail["Subject"].replace("\r\n ", " ")


def test_names_beyond_ascii_arrive_whole() -> None:
    """Zoë's name and a Japanese subject are readable in her mail client."""
    case, message = case_of("stuck", name="Zoë Müller", subject="請求書について " * 6)
    mail = parsed(draft(case, message, replace(VOICE, display_name="Büro Acme"), PROMISE, NOW))
    assert str(make_header(decode_header(mail["To"].replace("\r\n", "")))) == "Zoë Müller <anna@example.org>"
    assert str(make_header(decode_header(mail["Subject"]))) == "Re: " + ("請求書について " * 6).strip()
    assert str(make_header(decode_header(mail["From"].replace("\r\n", "")))).startswith("Büro Acme ")


def test_the_same_mail_makes_the_same_draft() -> None:
    """After a crash the very same bytes are filed again."""
    case, message = case_of("stuck", "angry", "pressed")
    assert draft(case, message, VOICE, PROMISE, NOW) == draft(case, message, VOICE, PROMISE, NOW)


def test_a_machine_says_that_it_is_one() -> None:
    """A holding update carries the marks that keep other machines silent, and says so to the reader, too."""
    case, _ = case_of("stuck")
    mail = parsed(raw := hold(case, VOICE, PROMISE, NOW))
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["X-Auto-Response-Suppress"] == "All"
    assert mail["Precedence"] == "bulk"
    assert mail["In-Reply-To"] == "<m0@example.org>"
    assert mail["Message-ID"] == hold_id(case, VOICE) == mail["References"].split()[-1]
    assert read_mark(mail["X-Empathd"]).kind == "hold"
    assert mail["To"] == "Anna Smith <anna@example.org>"
    assert "sent automatically" in text_of(raw).replace("\n", " ")


def test_holding_update_is_true_and_repeats_nothing_of_the_mail() -> None:
    """Received when, not answered yet, what comes next, by when, from whom; nothing of the mail's text."""
    case, _ = case_of("stuck", text="Secret sentence that nobody else should ever read.")
    text = words_of(hold(case, VOICE, PROMISE, NOW + timedelta(hours=2))).replace("\n", " ")
    assert (
        'Your mail about "Export of the report" reached us at 10:12 am today (Tuesday, Amsterdam time).'
        in text
    )
    assert "not had an answer yet" in text or "Nobody has answered you yet" in text
    assert "by 3 pm today (Tuesday, Amsterdam time)" in text
    assert "Secret" not in text
    assert text.endswith("Acme Support ")


def test_a_hold_needs_a_time_that_can_be_kept() -> None:
    """Without a promise in the future, or anybody to send it to, no holding update is written."""
    case, _ = case_of("stuck")
    with pytest.raises(ValueError, match="time that can be kept"):
        hold(case, VOICE, NOW, NOW)
    nobody = replace(case, mails=(replace(case.newest, customer=Address("not an address")),))
    with pytest.raises(ValueError, match="one customer address"):
        hold(nobody, VOICE, PROMISE, NOW)


def test_nobody_uses_a_hold_to_advertise() -> None:
    """A forged mail cannot make us carry its advertisement to a stranger."""
    case, _ = case_of("stuck", name="WIN http://evil.example", subject="Cheap pills www.evil.example")
    assert (
        "evil" not in hold(case, VOICE, PROMISE, NOW).decode().replace("To: ", "", 1).partition("Subject")[2]
    )


def test_a_trouble_of_the_mail_before_is_still_one() -> None:
    """Who adds a line before anybody has answered gets one answer to both, and one apology."""
    case, message = case_of("stuck", text="Me again: one of them leaves on Thursday.")
    told = [
        replace(mail, reading=replace(mail.reading, sorry=sorry))
        for mail, sorry in ((case.newest, True), (case.newest, False))
    ]
    assert "sorry" in text_of(draft(replace(case, mails=tuple(told)), message, VOICE, PROMISE, NOW)).lower()
    assert (
        "sorry" not in text_of(draft(replace(case, mails=(told[1],)), message, VOICE, PROMISE, NOW)).lower()
    )
