"""What a server may do wrong, each a value: how it goes wrong, and what the log then says."""

from __future__ import annotations

from dataclasses import dataclass

from tests.servers import faults
from tests.servers.faults import on, says
from tests.servers.scripted import Fault, Hangup

VERBS = (
    "GREETING",
    "CAPABILITY",
    "LOGIN",
    "ID",
    "LIST",
    "SELECT|EXAMINE",
    "STATUS",
    "UID SEARCH",
    "UID FETCH",
    "UID STORE",
    "APPEND",
    "IDLE",
)
UNASKED = (
    b"* 1 FETCH (FLAGS (\\Seen) UID 1)",
    b"* 2 FETCH (FLAGS (\\Answered))",
    b"* 9 EXPUNGE",
    b"* 7 EXISTS",
    b"* VANISHED 1:26183",
    b"* OK still here",
    b"* 3 RECENT",
)


@dataclass(frozen=True)
class Case:
    """A fault; ``log``: what the log says about it while it lasts, empty where it must be lived with."""

    name: str
    fault: Fault
    log: str = ""
    patience: float = 20
    """Seconds that we wait for an answer while it lasts."""

    def __str__(self) -> str:
        return self.name


CASES = [
    Case(
        "BYE in IDLE",
        on("IDLE", says("+ idling", "* BYE idle for too long", then=Hangup())),
        "idle for too long",
    ),
    Case("BYE in IDLE, line open", on("IDLE", says("+ idling", "* BYE going down")), "going down", 0.2),
    Case("EOF in IDLE", on("IDLE", says("+ idling", then=Hangup())), "closed the connection"),
    Case("reset in IDLE", on("IDLE", says("+ idling", then=Hangup(reset=True))), "reset"),
    Case("BYE instead of idling", on("IDLE", says("* BYE no more")), "no more", 0.2),
    Case("deaf IDLE", on("IDLE", faults.deaf_idle)),
    Case("split IDLE", faults.in_pieces(3, of="IDLE")),
    Case("split answers", faults.in_pieces(7)),
    Case("trickle", faults.in_pieces(1)),
    Case("gossip", faults.gossip(*UNASKED)),
    Case("swallowed APPEND", on("APPEND", faults.swallowing("OK [APPENDUID 7 99] stored")), "draft.unseen"),
    Case("swallowed APPEND, no APPENDUID", on("APPEND", faults.swallowing()), "draft.unseen"),
    Case("no APPENDUID", faults.rewritten(rb"\[APPENDUID.*?\] ", b"", "APPEND")),
    Case("hangs up after APPEND", on("APPEND", faults.hangs_up_after), "closed the connection"),
    Case("swallowed STORE", on("UID STORE", faults.swallowing()), "tags.dropped"),
    Case("hangs up after STORE", on("UID STORE", faults.hangs_up_after), "closed the connection"),
    Case("FETCH leaves mails out", faults.leaves_out("UID FETCH", rb"\* \d+ FETCH")),
    Case("FETCH leaves bodies out", faults.leaves_out("UID FETCH", rb".*BODY\[\]")),
    Case("SEARCH finds nothing", faults.rewritten(rb"SEARCH .*", b"SEARCH\r\n", "UID SEARCH")),
    Case("all folders empty", faults.empty),
    Case("UIDNEXT behind", faults.rewritten(rb"UIDNEXT \d+", b"UIDNEXT 1")),
    Case("no UIDNEXT", faults.rewritten(rb" UIDNEXT \d+|\* OK \[UIDNEXT \d+\] next\r\n", b"")),
    Case("UIDNEXT ahead", faults.rewritten(rb"UIDNEXT \d+", b"UIDNEXT 4000")),
    Case("names as literals", faults.rewritten(rb'"/" "?Drafts"?', rb'"/" {6}\r\nDrafts', "LIST")),
    Case(
        "throttled",
        on("SELECT|EXAMINE", says("{tag} NO Request is throttled. Suggested Backoff Time: 299961 ms")),
        "throttled",
    ),
    Case("in use", on("SELECT|EXAMINE", says("{tag} NO [INUSE] mailbox is locked")), "locked"),
    Case("alert", faults.gossip(b"* OK [ALERT] maintenance at noon"), "maintenance at noon"),
    Case("NO to IDLE", on("IDLE", says("{tag} NO not today"))),
    Case("BAD to IDLE", on("IDLE", says("{tag} BAD what?"))),
    *(
        Case(f"NO to {verb}", on(verb, says("{tag} NO not today")), "not today|not IMAP4")
        for verb in VERBS[1:-1]
    ),
    *(Case(f"BAD to {verb}", on(verb, says("{tag} BAD what?")), "what") for verb in VERBS[1:-1]),
    *(Case(f"BYE to {verb}", on(verb, says("* BYE so long", then=Hangup())), "so long") for verb in VERBS),
    *(Case(f"EOF at {verb}", on(verb, says(then=Hangup())), "closed the connection") for verb in VERBS),
    *(Case(f"nonsense at {verb}", on(verb, says("\0\x7f so be it")), "") for verb in VERBS),
    *(Case(f"silence at {verb}", on(verb, faults.silent), "no answer in time", 0.2) for verb in VERBS),
]
