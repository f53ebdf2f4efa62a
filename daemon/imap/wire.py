"""One IMAP connection: the only class that drives imapclient and imaplib, steering around their defects.

Whatever goes wrong here becomes a DoorError. After any of them the connection is done with: nobody can
know how much of an answer was read.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar

from empathd.daemon import tls
from empathd.daemon.imap import answers, errors, session
from empathd.daemon.imap.account import Account
from empathd.daemon.imap.answers import Appended, Folder, Selected
from empathd.daemon.imap.uids import sets
from empathd.daemon.log import event
from empathd.daemon.ports import DoorError

T = TypeVar("T")
WAKING = frozenset({"EXISTS", "EXPUNGE", "FETCH", "VANISHED"})


class Wire:
    """A logged-in connection; ``capabilities`` are those after the login."""

    def __init__(self, account: Account) -> None:
        self.door = account.door
        self._selected: Selected | None = None
        context = None if account.security == "none" else tls.verified(self.door, account.ca_file)
        self._line = self._guard("connect", lambda: session.dial(account, context), clear=False)
        self._client: Any = session.Client(account, self._line)
        try:
            if account.security == "starttls":
                self._guard("starttls", lambda: self._client.starttls(context))
            self._guard("login", lambda: session.login(self._client, account))
            self.capabilities = self._guard("capability", lambda: session.offered(self._client))
            known = "ID" in self.capabilities
            self.software = self._guard("id", lambda: session.introduce(self._client)) if known else ""
        except DoorError:
            self.drop()
            raise
        self.encryption: str = getattr(self._line.sock, "version", lambda: None)() or "not encrypted"

    def _guard(self, what: str, call: Callable[[], T], *, clear: bool = True) -> T:
        """Do it; any failure is a DoorError; what the server said unasked does not pile up."""
        try:
            return call()
        except Exception as cause:  # parsers of others' bytes raise anything
            raise errors.door_error(self.door, what, cause) from cause
        finally:
            if clear:
                self._forget()

    def _forget(self) -> None:
        """Drop what was said unasked; what a person must read goes into the log."""
        for words in answers.alerts(self._line.untagged_responses):
            event("server.alert", level=logging.WARNING, door=self.door, words=words)
        self._line.untagged_responses.clear()

    def _command(self, what: str, call: Callable[[], tuple[str, list[Any]]]) -> list[Any]:
        """The data of a command that the server must answer with OK."""
        status, data = self._guard(what, call)
        if status != "OK":
            raise errors.refused(self.door, what, f"{status} {errors.text(data[-1:])}")
        return data

    def folders(self) -> list[Folder]:
        """All folders, with their special uses where the server knows them (RFC 6154)."""
        extended = {"LIST-EXTENDED", "SPECIAL-USE"} <= self.capabilities

        def ask() -> tuple[str, list[Any]]:
            more = ("RETURN", "(SPECIAL-USE)") if extended else ()
            answer = self._line._simple_command("LIST", '""', '"*"', *more)
            told: tuple[str, list[Any]] = self._line._untagged_response(*answer, "LIST")
            return told

        data = self._command("list folders", ask)
        told = self._guard("list folders", lambda: self._client._proc_folder_list(data))
        return [Folder(name, (mark or b"").decode("latin-1"), _lower(flags)) for flags, mark, name in told]

    def prefixes(self) -> tuple[str, ...]:
        """What the names of the user's own folders begin with (RFC 2342): ``INBOX.`` on some servers."""
        if "NAMESPACE" not in self.capabilities:
            return ()
        personal = self._guard("namespace", lambda: self._client.namespace().personal)
        return tuple(prefix for prefix, _ in personal or () if prefix)

    def select(self, folder: str, *, write: bool = False) -> Selected:
        """Open a folder and see it as it is now; read-only leaves no trace at all in it."""
        what = f"open {folder}"
        told = self._guard(what, lambda: self._client.select_folder(folder, readonly=not write))
        if not told.get(b"UIDVALIDITY"):
            raise DoorError(self.door, f"{what}: the server gives no UIDVALIDITY", again=False)
        validity, uidnext, exists = (told.get(name) or 0 for name in (b"UIDVALIDITY", b"UIDNEXT", b"EXISTS"))
        keepable = told.get(b"PERMANENTFLAGS", (rb"\*",))  # silence means any (RFC 3501 section 6.3.1)
        self._selected = Selected(folder, write, validity, uidnext, exists, _lower(keepable))
        return self._selected

    def opened(self, folder: str, *, write: bool = False) -> Selected:
        """The folder as it was opened before, else opened now."""
        now = self._selected
        return (
            now if now and now.folder == folder and now.write >= write else self.select(folder, write=write)
        )

    def status(self, folder: str) -> tuple[int, int]:
        """UIDVALIDITY and UIDNEXT of a folder that is not open."""
        items = ["UIDVALIDITY", "UIDNEXT"]
        told = self._guard(f"status of {folder}", lambda: self._client.folder_status(folder, items))
        return told.get(b"UIDVALIDITY", 0), told.get(b"UIDNEXT", 0)

    def search(self, *criteria: str) -> list[int]:
        """UIDs in the open folder, ascending."""
        return answers.searched(self._command("search", lambda: self._line.uid("SEARCH", *criteria)))

    def fetch(self, uids: Iterable[int], items: str) -> dict[int, answers.Fetched]:
        """``items`` of the mails asked for; one that is gone is missing. One command for many UIDs."""
        wanted = set(uids)
        found: dict[int, answers.Fetched] = {}
        for uid_set in sets(wanted):
            found |= answers.fetched(self._uid("FETCH", uid_set, f"(UID {items})"))
        return {uid: mail for uid, mail in found.items() if uid in wanted}

    def store(self, uids: Iterable[int], change: str, flags: Sequence[str]) -> None:
        """``change`` is + or -; other programs' flags stay."""
        for uid_set in sets(uids):
            self._uid("STORE", uid_set, f"{change}FLAGS.SILENT", f"({' '.join(flags)})")

    def store_unless_changed(
        self, uids: Iterable[int], modseq: int, flags: Sequence[str]
    ) -> tuple[set[int], set[int]]:
        """Add flags to mails that nobody has changed after ``modseq`` (RFC 7162).

        The UIDs of the others, and those whose flags we were told though we asked for silence.
        """
        changed: set[int] = set()
        told: set[int] = set()
        for uid_set in sets(uids):
            now_changed, now_told = self._store_unless_changed(uid_set, modseq, flags)
            changed |= now_changed
            told |= now_told
        return changed, told

    def _store_unless_changed(
        self, uid_set: str, modseq: int, flags: Sequence[str]
    ) -> tuple[frozenset[int], frozenset[int]]:
        def ask() -> tuple[str, list[Any], frozenset[int]]:
            condition, listed = f"(UNCHANGEDSINCE {modseq})", f"({' '.join(flags)})"
            answer = self._line._simple_command("UID", "STORE", uid_set, condition, "+FLAGS.SILENT", listed)
            heard = answers.fetched(self._line.untagged_responses.get("FETCH", ()))
            return *answer, frozenset(uid for uid, mail in heard.items() if mail.flags)

        status, data, told = self._guard("store", ask)
        changed = answers.modified(data[-1] or b"")
        if status != "OK" and not changed:  # some servers say NO where all of them had changed
            raise errors.refused(self.door, "store", f"{status} {errors.text(data[-1:])}")
        return changed, told

    def transfer(self, command: str, uids: Iterable[int], folder: str) -> bool:
        """MOVE (RFC 6851) or COPY mails to another folder; False when the server refused, by NO or BAD."""
        target, what = self._client._normalise_folder(folder), f"{command.lower()} to {folder}"
        try:
            asked = (partial(self._line.uid, command, uid_set, target) for uid_set in sets(uids))
            return all(self._guard(what, ask)[0] == "OK" for ask in asked)
        except DoorError as error:
            if errors.is_refusal(error.__cause__):
                return False
            raise

    def expunge(self, uids: Iterable[int]) -> None:
        """Remove these mails, deleted before, and no other's (RFC 4315 section 2.1)."""
        for uid_set in sets(uids):
            self._uid("EXPUNGE", uid_set)

    def _uid(self, command: str, *args: str) -> list[Any]:
        return self._command(command.lower(), lambda: self._line.uid(command, *args))

    def append(self, folder: str, mails: Iterable[bytes], flags: Sequence[str]) -> Appended:
        """File mails in one command, each sent as soon as ``mails`` gives it. Several: MULTIAPPEND."""
        done, now = self._append(folder, mails, flags), self._selected
        if not done.taken and now and now.folder == folder and not now.write:
            # Courier: "Current box is selected READ-ONLY", which RFC 3501 section 6.3.2 does not ask for.
            self.select(folder, write=True)
            return self._append(folder, done.mails, flags)
        return done

    def _append(self, folder: str, mails: Iterable[bytes], flags: Sequence[str]) -> Appended:
        box, flag_list, sent = self._client._normalise_folder(folder), " ".join(flags), list[bytes]()
        noted = (sent.append(mail) or mail for mail in mails)  # type: ignore[func-returns-value]

        def ask() -> tuple[str, list[Any]]:
            if "LITERAL+" in self.capabilities:
                return self._line.append_at_once(box, flag_list, noted)
            return self._line.append(box, f"({flag_list})", "", next(noted))

        status, data = self._guard(f"append to {folder}", ask)
        return Appended(status == "OK", data[-1] or b"", sent)

    def idle(self, seconds: float, wake: Callable[[], bool], clock: Callable[[], float]) -> bool:
        """IDLE in the open folder; True once something changed there or ``wake()`` says so.

        A server that refuses is not asked again in this session: IDLE is no longer in ``capabilities``.
        """
        end = clock() + seconds
        tag = self._guard("idle", self._line.idle_begin, clear=False)
        if tag is None:
            self.capabilities -= {"IDLE"}
            return False
        woken = False
        while not (woken or WAKING & self._line.untagged_responses.keys()) and (left := end - clock()) > 0:
            self._guard("idle", lambda: self._line.idle_read(min(left, 1)), clear=False)
            woken = wake()
        self._guard("idle", lambda: self._line.idle_end(tag), clear=False)
        changed = bool(WAKING & self._line.untagged_responses.keys())
        self._forget()
        return woken or changed

    def drop(self) -> None:
        """Close the connection without a word."""
        with contextlib.suppress(Exception):
            self._line.shutdown()

    def logout(self) -> None:
        """Take leave, for five seconds at most."""
        with contextlib.suppress(Exception):
            self._line.sock.settimeout(5)
            self._line.logout()
        self.drop()


def _lower(words: Iterable[bytes]) -> frozenset[str]:
    return frozenset(word.decode("ascii", "replace").lower() for word in words)
