"""The IMAP door on servers that do less than Dovecot, or name things differently."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from imapclient.imap_utf7 import encode

from empathd.daemon.imap import AUTO, connect
from empathd.daemon.imap.door import ImapDoor
from empathd.daemon.ports import DoorError, Mark
from tests.doors.account import account
from tests.doors.kit import look, mail
from tests.servers.dovecot import Dovecot
from tests.servers.faults import on
from tests.servers.pymap import Pymap
from tests.servers.scripted import Fault, Scripted, Turn


@pytest.fixture(scope="module")
def pymap() -> Iterator[Pymap]:
    """pymap as shipped, which keeps no keywords."""
    with Pymap() as server:
        yield server


def without(door: ImapDoor, *capabilities: str) -> ImapDoor:
    """The door as it would be on a server that lacks these."""
    door._wire.capabilities -= set(capabilities)
    return door


def test_keywords_that_a_server_would_drop_are_left_out(pymap: Pymap) -> None:
    """Where PERMANENTFLAGS has no ``\\*`` we say so, and work on by the evidence in Drafts and Sent."""
    mailbox = pymap.mailbox()
    door = connect(account(mailbox))
    told = door.abilities()
    assert not told.keywords
    assert any("not kept" in line for line in told.lines)
    first = look(door)
    door.mark([Mark(new.place, frozenset({"empathd-seen", "\\Flagged"})) for new in first.new])
    flags = look(door, first, [new.place for new in first.new]).flags
    assert all("\\Flagged" in now and "empathd-seen" not in now for now in flags.values())
    (place,) = door.append_drafts([mail(1)])
    assert [trace.place for trace in look(door).drafts] == [place]
    door.close()


@pytest.mark.parametrize(
    "lacking",
    [
        ("MULTIAPPEND",),
        ("LITERAL+",),
        ("MULTIAPPEND", "LITERAL+"),
        ("UIDPLUS",),
        ("MULTIAPPEND", "LITERAL+", "UIDPLUS"),
    ],
)
def test_drafts_are_filed_with_less(dovecot: Dovecot, lacking: tuple[str, ...]) -> None:
    """Without MULTIAPPEND or LITERAL+ each draft goes by itself; all arrive, and we know where."""
    mailbox = dovecot.mailbox()
    door = without(connect(account(mailbox)), *lacking)
    drafts = [mail(number, text="ä\r\nö") for number in range(3)]
    places = door.append_drafts(drafts)
    assert mailbox.drafts() == drafts
    assert [trace.place for trace in look(door).drafts] == list(places)
    door.close()


def test_places_are_found_without_appenduid(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not tell where it put a draft is asked by the draft's Message-ID."""
    mailbox = dovecot.mailbox()
    door = without(connect(account(mailbox)), "UIDPLUS")
    door.append_drafts([mail(0)])
    append = door._wire.append
    monkeypatch.setattr(door._wire, "append", lambda *args: append(*args)._replace(words=b"Completed."))
    places = door.append_drafts([mail(1), mail(2)])
    assert [trace.place for trace in look(door).drafts][1:] == list(places)
    door.close()


def test_a_reply_that_sent_shows_late_is_still_seen(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """UIDNEXT may be ahead of what a server lists: only mails that were seen are behind the cursor."""
    mailbox = dovecot.mailbox()
    mailbox.put("Sent", mail(1))
    door = connect(account(mailbox))
    before = look(door)
    mailbox.put("Sent", mail(2))
    search = door._wire.search
    monkeypatch.setattr(door._wire, "search", lambda *what: [uid for uid in search(*what) if uid < 2])
    not_yet = look(door, before)
    monkeypatch.undo()
    later = look(door, not_yet)
    door.close()
    seen = [[trace.message_id for trace in each.sent] for each in (before, not_yet, later)]
    assert seen == [["<m1@cust.test>"], [], ["<m2@cust.test>"]]


def refusing(answer: str) -> Fault:
    """A server that takes no mail with the word ``bad`` in it."""

    def fault(turn: Turn) -> Iterator[bytes]:
        bad = any(b"bad" in raw for raw in turn.literals)
        return iter([turn.done(answer)]) if bad else turn.honest()

    return on("APPEND", fault)


def test_one_refused_draft_stops_no_other() -> None:
    """A group that the server refuses is filed one by one; the refused one is told as None."""
    with Scripted() as server:
        server.fault = refusing("NO no")
        door = connect(account(server.mailbox))
        places = door.append_drafts([mail(1), mail(2, text="bad"), mail(3)])
        assert [place is None for place in places] == [False, True, False]
        assert server.mailbox.drafts() == [mail(1), mail(3)]
        door.close()


def test_a_full_mailbox_is_a_matter_for_a_person() -> None:
    """A refusal that all drafts would meet is one error, not so many refused drafts."""
    with Scripted() as server:
        server.fault = refusing("NO [OVERQUOTA] Quota exceeded")
        with pytest.raises(DoorError, match="Quota exceeded") as told:
            connect(account(server.mailbox)).append_drafts([mail(1, text="bad"), mail(2, text="bad")])
    assert not told.value.again


def test_waiting_without_idle(dovecot: Dovecot) -> None:
    """A server without IDLE is asked now and then."""
    mailbox = dovecot.mailbox()
    door = without(connect(account(mailbox, poll=0.1)), "IDLE")
    first = look(door)
    mailbox.deliver(mail(1))
    assert door.wait(30, lambda: False)
    assert len(look(door, first).new) == 1
    door.close()


@pytest.mark.parametrize(
    ("names", "drafts", "sent"),
    [
        (["Entwürfe", "Gesendete Elemente"], "Entwürfe", ("Gesendete Elemente",)),
        (["INBOX/Brouillons", "INBOX/Envoyés"], "INBOX/Brouillons", ("INBOX/Envoyés",)),
        (["Concepten", "Sent Items", "sent"], "Concepten", ("sent", "Sent Items")),
    ],
)
def test_folders_are_found_by_their_names(
    dovecot: Dovecot, names: list[str], drafts: str, sent: tuple[str, ...]
) -> None:
    """Without SPECIAL-USE, in whatever language the mailbox was made."""
    with Dovecot("sdbox", special=()) as server:
        mailbox = server.mailbox()
        with mailbox.session() as imap:
            for name in names:
                assert imap.create(f'"{encode(name).decode()}"')[0] == "OK"
        door = connect(account(mailbox))
        told = door.abilities()
        assert (told.drafts, told.sent) == (drafts, sent)
        door.append_drafts([mail(1)])
        assert len(look(door).drafts) == 1
        door.close()


def test_a_missing_folder_is_named_and_not_made(dovecot: Dovecot) -> None:
    """No Drafts: the message names what there is and the key to write; nothing is created."""
    with Dovecot("sdbox", special=("Sent",)) as server:
        mailbox = server.mailbox()
        with pytest.raises(
            DoorError, match=r"no Drafts folder; there are: INBOX, Sent; .*folders\.drafts"
        ) as told:
            connect(account(mailbox, drafts=AUTO))
        assert not told.value.again
        with mailbox.session() as imap:
            assert len(imap.list()[1]) == 2


def test_a_prefix_of_the_server_is_added(dovecot: Dovecot) -> None:
    """Courier keeps all folders below ``INBOX.``; the plain name in the YAML finds them."""
    with Dovecot("sdbox", namespace="separator = .\n  prefix = INBOX.") as server:
        door = connect(account(server.mailbox(), drafts="Drafts", sent=("Sent",)))
        told = door.abilities()
        assert (told.drafts, told.sent) == ("INBOX.Drafts", ("INBOX.Sent",))
        door.close()
