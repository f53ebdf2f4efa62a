"""What mail clients do to a draft that they did not write, as measured on the real ones.

They work on any mailbox of the tests, the false one and a real Dovecot. tests/clients drives the real
Roundcube and Thunderbird, and so says whether these models still hold.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.mime.text import MIMEText

from tests.doors.kit import Mailbox

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Client:
    """How one client saves a draft that it opened, and sends it."""

    name: str
    new_id: bool = True
    """A new Message-ID at every save and at send."""
    keeps_marks: bool = False
    """Keeps headers that it does not know."""
    flags: tuple[str, ...] = ("\\Seen", "\\Draft")
    """Of the draft as saved; keywords are lost in all of them."""
    deletes_first: bool = False
    writes: str = "plain"
    """What it makes of a draft in plain text and HTML: one of them, or both."""

    def __str__(self) -> str:
        return self.name

    def saving(self, mailbox: Mailbox) -> Iterator[None]:
        """Save the newest draft with a few words more; pauses in the middle."""
        old = mailbox.drafts()[-1]
        new = self.rewritten(old, "One thing more. ")
        steps = [lambda: mailbox.put("Drafts", new, flags=self.flags), lambda: discard(mailbox, old)]
        first, second = reversed(steps) if self.deletes_first else steps
        first()
        yield
        second()

    def save(self, mailbox: Mailbox) -> None:
        """Save from beginning to end."""
        for _ in self.saving(mailbox):
            pass

    def send(self, mailbox: Mailbox, at: datetime) -> None:
        """Send the newest draft: a copy in Sent, and none in Drafts."""
        draft = mailbox.drafts()[-1]
        mailbox.put("Sent", self.rewritten(draft), at, ["\\Seen"])
        discard(mailbox, draft)

    def rewritten(self, raw: bytes, words: str = "") -> bytes:
        """The mail as this client writes it; In-Reply-To and References stay in all of them."""
        mail = message_from_bytes(raw)
        for name in mail.keys():  # noqa: SIM118 - the headers, not the mail
            if name.lower().startswith("x-") and not self.keeps_marks:
                del mail[name]
        if self.new_id:
            del mail["Message-ID"]
            mail["Message-ID"] = f"<{next(_numbers)}.{self.name.lower()}@acme.example>"
        _set_texts(mail, {kind: words + text for kind, text in _texts(mail).items()}, self.writes)
        return mail.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def discard(mailbox: Mailbox, raw: bytes) -> None:
    """A draft leaves Drafts for good."""
    mailbox.remove(str(message_from_bytes(raw)["Message-ID"]), "Drafts")


def _texts(mail: Message) -> dict[str, str]:
    """What each part says, by its kind."""
    parts = [part for part in mail.walk() if not part.is_multipart()]
    return {part.get_content_subtype(): str(part.get_payload(decode=True), "utf-8") for part in parts}  # type: ignore[arg-type]


def _set_texts(mail: Message, texts: dict[str, str], kind: str) -> None:
    for name in ("Content-Transfer-Encoding", "Content-Type", "MIME-Version"):
        del mail[name]
    if kind == "both" and len(texts) > 1:
        mail["Content-Type"] = "multipart/alternative"
        mail.set_payload([MIMEText(text, sub, "utf-8") for sub, text in texts.items()])
    else:
        sub = kind if kind in texts else "plain"
        mail["Content-Type"] = f"text/{sub}"
        mail.set_payload(texts[sub], "utf-8")


ROUNDCUBE = Client("Roundcube", new_id=False, flags=("\\Seen",))
THUNDERBIRD = Client("Thunderbird")
K9 = Client("K-9", flags=("\\Seen", "\\Draft", "$MDNSent"))
HASTY = Client("Hasty", deletes_first=True)
"""Any of those that take the old draft away before they file the new one."""
FAITHFUL = Client("Faithful", new_id=False, keeps_marks=True)
"""Keeps even our mark: then only the words tell that somebody has been at work."""
WRITERS = tuple(
    replace(FAITHFUL, name=f"Faithful, {writes}", writes=writes) for writes in ("plain", "html", "both")
)
"""The same for drafts in plain text and HTML."""
CLIENTS = (ROUNDCUBE, THUNDERBIRD, K9, HASTY)
