"""The commands of the scripted server, as far as we use them (RFC 3501, 3502, 4315)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.servers.little import Folder, Mail

if TYPE_CHECKING:
    from tests.servers.scripted import Turn

Lines = list[bytes]
WORD = re.compile(rb'"((?:[^"\\]|\\.)*)"|\(([^)]*)\)|(\S+)')


def answer(turn: Turn) -> Lines:
    """Do what is asked, whole responses; BAD to what we do not know."""
    command = COMMANDS.get(turn.verb)
    if not command:
        return [turn.done(f"BAD what is {turn.verb}?")]
    return command(turn)


def words(args: bytes) -> list[str]:
    """Arguments: quoted strings, lists in brackets as one, atoms."""
    return [(one or two or three).decode() for one, two, three in WORD.findall(args)]


def _greeting(turn: Turn) -> Lines:
    return [b"* OK ready\r\n"]


def _capability(turn: Turn) -> Lines:
    return [f"* CAPABILITY {turn.server.offered}\r\n".encode(), turn.done()]


def _done(turn: Turn) -> Lines:
    return [turn.done()]


def _login(turn: Turn) -> Lines:
    right = [turn.server.mailbox.user, turn.server.mailbox.password]
    return [turn.done() if words(turn.args) == right else turn.done("NO [AUTHENTICATIONFAILED] wrong")]


def _id(turn: Turn) -> Lines:
    return [b'* ID ("name" "little")\r\n', turn.done()]


def _logout(turn: Turn) -> Lines:
    return [b"* BYE see you\r\n", turn.done()]


def _list(turn: Turn) -> Lines:
    folders = turn.server.mailbox.folders.values()
    return [*(b'* LIST (%s) "/" %s\r\n' % (each.use, each.name.encode()) for each in folders), turn.done()]


def _select(turn: Turn) -> Lines:
    box = turn.server.mailbox.folders.get(words(turn.args)[0])
    if box is None:
        return [turn.done("NO [NONEXISTENT] no such folder")]
    turn.session.folder, turn.session.told = box, len(box.mails)
    return [
        b"* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n",
        b"* OK [PERMANENTFLAGS (%s)] these stay\r\n" % turn.server.keepable,
        b"* %d EXISTS\r\n" % len(box.mails),
        b"* 0 RECENT\r\n",
        b"* OK [UIDVALIDITY %d] valid\r\n" % box.validity,
        b"* OK [UIDNEXT %d] next\r\n" % box.uidnext,
        turn.done(f"OK [READ-{'ONLY' if turn.verb == 'EXAMINE' else 'WRITE'}] open"),
    ]


def _status(turn: Turn) -> Lines:
    name = words(turn.args)[0]
    box = turn.server.mailbox.folders[name]
    told = f"MESSAGES {len(box.mails)} UIDVALIDITY {box.validity} UIDNEXT {box.uidnext}"
    return [f"* STATUS {name} ({told})\r\n".encode(), turn.done()]


def _append(turn: Turn) -> Lines:
    box = turn.server.mailbox.folders[words(turn.args)[0]]
    flags = [each.split() for each in words(turn.args)[1:] if each != "{}"]
    uids = [
        box.add(raw, turn.server.mailbox.now(), kept) for raw, kept in zip(turn.literals, flags, strict=True)
    ]
    spelled = f"{uids[0]}:{uids[-1]}" if len(uids) > 1 else f"{uids[0]}"
    return [turn.done(f"OK [APPENDUID {box.validity} {spelled}] stored")]


def _search(turn: Turn) -> Lines:
    asked = iter(words(turn.args))
    hits = list(_open(turn).mails)
    for key in asked:
        wanted = _criterion(_open(turn), key.upper(), asked)
        hits = [mail for mail in hits if wanted(mail)]
    return [b" ".join((b"* SEARCH", *(b"%d" % mail.uid for mail in hits))) + b"\r\n", turn.done()]


def _criterion(box: Folder, key: str, asked: Iterator[str]) -> Callable[[Mail], bool]:
    if key == "UID":
        uids = _uids(box, next(asked))
        return lambda mail: mail.uid in uids
    if key == "SINCE":
        day = datetime.strptime(next(asked), "%d-%b-%Y").replace(tzinfo=UTC)
        return lambda mail: mail.arrived >= day
    if ":" in key:  # sequence numbers
        first, last = map(int, key.split(":"))
        among = {mail.uid for mail in box.mails[first - 1 : last]}
        return lambda mail: mail.uid in among
    if key == "UNDELETED":
        return lambda mail: "\\Deleted" not in mail.flags
    if key == "HEADER":
        name, words = next(asked), next(asked)
        return lambda mail: words.lower() in mail.header(name).lower()
    return lambda mail: True


def _uids(box: Folder, uid_set: str) -> set[int]:
    """``*`` is the last mail, so that ``n:*`` always names it (RFC 3501 section 6.4.8)."""
    there = {mail.uid for mail in box.mails}
    found: set[int] = set()
    for piece in uid_set.replace("*", str(max(there, default=0))).split(","):
        first, _, last = piece.partition(":")
        low, high = sorted((int(first), int(last or first)))
        found |= {uid for uid in there if low <= uid <= high}
    return found


def _fetch(turn: Turn) -> Lines:
    uids, _, items = turn.args.decode().partition(" ")
    wanted = _uids(_open(turn), uids)
    numbered = enumerate(_open(turn).mails, 1)
    told = (b"* %d FETCH (%s)\r\n" % (at, _told(mail, items)) for at, mail in numbered if mail.uid in wanted)
    return [*told, turn.done()]


def _told(mail: Mail, items: str) -> bytes:
    """The items in the order of our own choice, as servers do."""
    told = [b"FLAGS (%s)" % " ".join(sorted(mail.flags)).encode(), b"UID %d" % mail.uid]
    if "INTERNALDATE" in items:
        told.append(f'INTERNALDATE "{mail.arrived:%d-%b-%Y %H:%M:%S} +0000"'.encode())
    if "RFC822.SIZE" in items:
        told.append(b"RFC822.SIZE %d" % len(mail.raw))
    if part := re.search(r"BODY\.PEEK\[\]<0\.(\d+)>", items):
        body = mail.raw[: int(part[1])]
        told.append(b"BODY[]<0> {%d}\r\n%s" % (len(body), body))
    if part := re.search(r"BODY\.PEEK\[HEADER\.FIELDS \((.*?)\)\]", items):
        fields = _fields(mail.raw, part[1])
        told.append(b"BODY[HEADER.FIELDS (%s)] {%d}\r\n%s" % (part[1].encode(), len(fields), fields))
    return b" ".join(told)


def _fields(raw: bytes, names: str) -> bytes:
    head = re.split(rb"\r\n(?![ \t])", raw.partition(b"\r\n\r\n")[0])
    wanted = names.upper().encode().split()
    kept = (field for field in head if field.partition(b":")[0].upper() in wanted)
    return b"".join(field + b"\r\n" for field in kept) + b"\r\n"


def _store(turn: Turn) -> Lines:
    uids, change, flags = words(turn.args)
    for mail in _open(turn).mails:
        if mail.uid in _uids(_open(turn), uids):
            mail.flags = (
                mail.flags | set(flags.split()) if change[0] == "+" else mail.flags - set(flags.split())
            )
    return [turn.done()]


def _expunge(turn: Turn) -> Lines:
    box = _open(turn)
    gone = {mail.uid for mail in box.mails if "\\Deleted" in mail.flags} & _uids(box, turn.args.decode())
    box.mails[:] = [mail for mail in box.mails if mail.uid not in gone]
    return [turn.done()]


def _open(turn: Turn) -> Folder:
    assert turn.session.folder, "no folder is open"
    return turn.session.folder


COMMANDS: dict[str, Callable[[Turn], Lines]] = {
    "GREETING": _greeting, "CAPABILITY": _capability, "LOGIN": _login, "ID": _id, "LIST": _list,
    "SELECT": _select, "EXAMINE": _select, "STATUS": _status, "APPEND": _append, "NOOP": _done,
    "UID SEARCH": _search, "UID FETCH": _fetch, "UID STORE": _store, "UID EXPUNGE": _expunge,
    "LOGOUT": _logout,
}  # fmt: skip
