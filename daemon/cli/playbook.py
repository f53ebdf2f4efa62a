"""``empathd playbook suggest``: which questions come again and are answered alike."""

from __future__ import annotations

import os
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli import back
from empathd.daemon.cli.options import DEFAULT, Config
from empathd.daemon.cli.raw import UnreadableError

if TYPE_CHECKING:
    from empathd.config.mailbox import Mailbox
    from empathd.config.settings import Settings
    from empathd.daemon.imap import ImapDoor
    from empathd.detectors.message import Message
    from empathd.detectors.reading import Reading
    from empathd.replies.answered import Answered, Said
    from empathd.replies.playbooks import Playbooks
    from empathd.replies.sent import Team
    from empathd.replies.suggest import Proposal

MOST = 10_000
"""Replies of a mailbox that are compared, the newest."""
MOST_ASKED = 20
"""Questions of a proposal with which the team's own playbooks are tried."""
WAITED = timedelta(days=30)
"""So much older than its answer a question may be."""

app = typer.Typer(
    no_args_is_help=True,
    help="Playbooks, the team's answers to known questions.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _together() -> None:
    """Keeps ``suggest`` a verb of its own, however few there are."""


@app.command()
def suggest(
    mailbox: Annotated[
        list[str] | None, typer.Argument(metavar="MAILBOX", help="The mailboxes to look at; all if none.")
    ] = None,
    since: Annotated[str, typer.Option("--since", metavar="LENGTH", help="How far back.")] = "180d",
    least: Annotated[
        int, typer.Option("--least", min=2, metavar="N", help="Customers who must have been told the same.")
    ] = 3,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FOLDER", help="Write a file for each; else they are printed."),
    ] = None,
    config: Config = DEFAULT,
) -> None:
    """Propose playbooks: questions that came again in the mailbox and were answered alike in Sent.

    Changes nothing in the mailboxes, leaves personal details out, and never overwrites a file.

    Proposals are for you to edit: nothing uses them until you move them into replies.playbooks.

    Exit status: 0 done; 1 failed; 2 wrong usage; 75 a server could not be reached; 78 wrong configuration.
    """
    from empathd.daemon import clock
    from empathd.daemon.source import read_settings

    now = clock.now()
    start = back.since(now, since)
    settings = read_settings(config)
    boxes = back.chosen(settings, mailbox or ())
    folder = _folder(out, settings)
    pairs = [pair for box in boxes for pair in _pairs(settings, box, start)]
    _propose(settings, pairs, least, folder)


def _folder(out: Path | None, settings: Settings) -> Path | None:
    """Where files go; wrong usage where they would be in use at once, or where no folder can be."""
    if out is None:
        return None
    live = settings.replies.playbooks
    if live and out.resolve() == live.resolve():
        raise typer.BadParameter(
            f"--out {out} is replies.playbooks: what is written there is in use at once; take another folder"
        )
    if out.exists() and not out.is_dir():
        raise typer.BadParameter(f"--out {out} is a file; name a folder")
    return out


def _pairs(settings: Settings, box: Mailbox, since: datetime) -> Iterator[Answered]:
    """The newest replies of a mailbox, each with the mail that it answers or with what it quotes of it."""
    from empathd.daemon import imap
    from empathd.daemon.wiring import account, team

    ours = team(settings, box)
    door = imap.connect(account(box))
    try:
        waiting = _replies(box, door, ours, since)
        yield from _with_mails(box, door, ours, since, waiting)
    finally:
        door.close()
    yield from _with_quotes(ours, waiting)


def _replies(box: Mailbox, door: ImapDoor, ours: Team, since: datetime) -> dict[str, list[Said]]:
    """The newest replies, by the Message-ID of what they answer."""
    from empathd.replies.answered import said

    replies = back.replies(f"what {box.name} sent", door.past_sent(since), ours)
    newest = deque((said(mail, sent, ours) for mail, sent in replies), maxlen=MOST)
    waiting: dict[str, list[Said]] = defaultdict(list)
    for reply in newest:
        waiting[reply.answers].append(reply)
    return waiting


def _with_mails(
    box: Mailbox, door: ImapDoor, ours: Team, since: datetime, waiting: dict[str, list[Said]]
) -> Iterator[Answered]:
    """Those whose mail is there; they are taken out of ``waiting``."""
    from empathd.detectors.parse import parse
    from empathd.replies.answered import answered

    found = door.past_mail(since - WAITED, lambda trace: trace.message_id in waiting)
    for one in back.watched(f"what {box.name} was asked", found):
        mail = parse(one.raw)
        replies = waiting.pop(mail.message_id, [])
        if mail.customer and mail.customer.email not in ours.insiders:
            yield from filter(None, (answered(reply, mail, ours) for reply in replies))


def _with_quotes(ours: Team, waiting: dict[str, list[Said]]) -> Iterator[Answered]:
    from empathd.replies.answered import answered

    replies = (reply for several in waiting.values() for reply in several)
    return filter(None, (answered(reply, None, ours) for reply in replies))


def _propose(settings: Settings, pairs: list[Answered], least: int, folder: Path | None) -> None:
    """Print the proposals or write them; how many, and what stands against others, goes to standard error."""
    from empathd.config.proposed import written
    from empathd.replies.suggest import suggest

    judge = _judge(settings)
    made = 0
    for one in suggest(pairs, least):
        text = written(one)
        if why := judge(one, text):
            typer.echo(f"not proposed: {one.name}, answered {one.answers} times: {why}", err=True)
        elif folder is None:
            made += 1
            typer.echo(f"# {one.name}.yaml\n{text}")
        else:
            made += _write(folder / f"{one.name}.yaml", text, one)
    found = "1 proposal" if made == 1 else f"{made} proposals"
    typer.echo(f"{found} from {len(pairs)} questions and answers", err=True)


def _write(file: Path, text: str, one: Proposal) -> bool:
    """A new file, never in the place of another; was it written?"""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        typer.echo(f"{file}: is there already and was left as it is", err=True)
        return False
    except OSError as error:
        raise UnreadableError(f"{file}: cannot be written: {os.strerror(error.errno or 0)}") from error
    typer.echo(f"{file}: found in {one.answers} answers to {one.customers} customers")
    return True


def _judge(settings: Settings) -> Callable[[Proposal, str], str]:
    """Tells why a proposal is none: ``empathd check`` would refuse it, or a playbook answers it already."""
    from empathd.config.problems import ConfigError
    from empathd.daemon.wiring import reader
    from empathd.daemon.words import own_playbook, own_playbooks, own_templates
    from empathd.replies import judged

    words = own_templates(settings.replies.templates)
    books = own_playbooks(settings.replies.playbooks, words)
    read = reader(settings, settings.mailboxes[0]).read

    def why(one: Proposal, text: str) -> str:
        try:
            playbook = own_playbook(text, f"{one.name}.yaml", words)
        except ConfigError as error:
            return error.problems[0].wrong
        if known := answering(books, one.questions, read):
            return f"the playbook {known} answers most of these mails"
        return next((f"{remark.rule}: {remark.better}" for remark in judged.playbook(words, playbook)), "")

    return why


def answering(books: Playbooks, questions: Iterable[str], read: Callable[[Message], Reading]) -> str:
    """The playbook that is used for most of these mails; empty where there is none."""
    from empathd.detectors.message import Address, Key, Message

    somebody = (Address("customer@customer.example"),)
    mails = [Message(Key(""), sender=somebody, text=each) for each in list(questions)[:MOST_ASKED]]
    used = Counter(book.name for mail in mails if (book := books.choose(mail, read(mail)).used))
    return next((name for name, times in used.most_common(1) if 2 * times > len(mails)), "")
