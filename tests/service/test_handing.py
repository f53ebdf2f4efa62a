"""Notes to colleagues on real servers, with the real program."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

from tests.conftest import AnyServer, each_kind
from tests.service.program import Program
from tests.service.test_acceptance import customer, everything

TABLE = "domain,colleague,note\ncustomer.test,Mira Jansen,prefers a call\n"


@each_kind
def test_each_draft_has_its_note_once(any_server: AnyServer, tmp_path: Path) -> None:
    """Beside every draft one note, marked as a draft; another run changes nothing."""
    mailbox = any_server.mailbox()
    mailbox.deliver_many([customer(number) for number in (1, 2, 3)])
    (tmp_path / "customers.csv").write_text(TABLE)
    run = Program(tmp_path, mailbox, more="replies: {handover: always}\ncustomers: {file: customers.csv}")
    run.once()
    before = everything(mailbox)
    run.once()
    assert everything(mailbox) == before
    drafts = [message_from_bytes(raw) for raw, _ in before["Drafts"]]
    notes = [each for each in drafts if str(each["X-Empathd"]).startswith("handover; ")]
    assert (len(drafts), len(notes)) == (6, 3)
    assert all("\\Draft" in flags for _, flags in before["Drafts"])
    assert {str(each["To"]) for each in notes} == {"Mira Jansen <mira@shop.test>"}
    assert all(b"We know: prefers a call" in each.get_payload(decode=True) for each in notes)  # type: ignore[operator]
    assert not any(each["In-Reply-To"] or each["References"] for each in notes)
