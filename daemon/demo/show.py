"""What the demo shows: a table of what was tagged and why, one draft, one holding update, a summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from empathd.detectors.message import Message
from empathd.detectors.reading import Reading

Flagged = tuple[frozenset[str], Message]
Read = Callable[[Message], Reading]

URGENCIES = {"urgency-urgent": ("urgent", "bold red"), "urgency-high": ("high", "yellow")}
HEADERS = ("from", "to", "subject", "in-reply-to", "auto-submitted")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The mailbox after the demo: what stands in its folders, and what went out."""

    inbox: Sequence[Flagged]
    drafts: Sequence[Message]
    sent: Sequence[Message]
    updates: Sequence[Message]

    def draft_for(self, mail: Message) -> Message | None:
        """The draft that answers a mail, directly or as an earlier mail of the same conversation."""
        return next((draft for draft in self.drafts if mail.message_id in draft.references), None)

    def done(self, flags: frozenset[str], mail: Message, reading: Reading) -> str:
        """What became of a mail, by the evidence in the mailbox."""
        draft = self.draft_for(mail)
        steps = []
        if draft:
            steps.append(
                "draft" if draft.references[-1] == mail.message_id else "in the draft to the later mail"
            )
        if any(mail.message_id in update.references for update in self.updates):
            steps.append("holding update sent")
        if "empathd-attention" in flags:
            steps.append("a person is asked to look")
        steps += [
            f"already answered by {answer.sender[0].name if answer.sender else 'us'}"
            for answer in self.sent
            if mail.message_id in answer.references and not answer.every("auto-submitted")
        ]
        if not steps and reading.machine:
            steps.append(f"left alone: {reading.automatic}")
        return ", ".join(steps) or "tagged only"


def show(console: Console, outcome: Outcome, read: Read, shown: str, held: str) -> None:
    """Print it all; ``shown``, ``held``: Message-IDs of the mails whose draft and update stand in full."""
    console.print(_table(outcome, read))
    mails = {mail.message_id: mail for _, mail in outcome.inbox}
    if shown in mails and (draft := outcome.draft_for(mails[shown])):
        console.print(_letter(draft, "One of the drafts, as the agent finds it in Drafts"))
    for update in outcome.updates:
        if held in update.references:
            console.print(_letter(update, "The holding update, as the customer gets it"))
    console.print(_summary(outcome, read))


def _table(outcome: Outcome, read: Read) -> Table:
    table = Table(title="What was tagged, and why", title_justify="left", show_lines=True, expand=True)
    table.add_column("customer and subject", ratio=5)
    table.add_column("urgency", min_width=7)
    table.add_column("cues, with the words that gave them", ratio=7)
    table.add_column("done", ratio=4)
    for flags, mail in outcome.inbox:
        reading = read(mail)
        done = Text(outcome.done(flags, mail, reading))  # Text: brackets in a mail are no markup of ours
        table.add_row(_who(mail), _urgency(flags), _cues(flags, reading), done)
    return table


def _who(mail: Message) -> Text:
    sender = mail.sender[0] if mail.sender else None
    return Text.assemble((sender.name or sender.email if sender else "?", "bold"), "\n", mail.subject)


def _urgency(flags: frozenset[str]) -> Text:
    """What stands in the mailbox: normal and low carry no keyword."""
    return next((Text(*look) for keyword, look in URGENCIES.items() if keyword in flags), Text("–", "dim"))


def _cues(flags: frozenset[str], reading: Reading) -> Text:
    """The cues whose keywords are really set, each with its first words."""
    lines = []
    for keyword in sorted(flag for flag in flags if flag.startswith("cue-")):
        name = keyword.removeprefix("cue-")
        words = (cue.words or cue.why for cue in reading.cues if cue.cue.replace("_", "-") == name)
        quoted = " ".join(next(words, "").split())
        lines.append(Text.assemble((name, "cyan"), f"  “{quoted}”" if quoted else ""))
    return Text("\n").join(lines) if lines else Text("–", "dim")


def _letter(mail: Message, title: str) -> Panel:
    head = [(name, value) for name, value in mail.headers if name in HEADERS]
    # From, To and Subject are shown as a mail client shows them: decoded.
    decoded = {"from": mail.sender, "to": mail.to}
    text = Text()
    for name, value in head:
        plain = ", ".join(f"{each.name} <{each.email}>".strip() for each in decoded.get(name, ())) or value
        text.append(f"{name.title()}: ", "dim").append(f"{mail.subject if name == 'subject' else plain}\n")
    return Panel(text.append("\n" + mail.body.strip()), title=title, title_align="left", padding=(1, 2))


def _summary(outcome: Outcome, read: Read) -> Text:
    machines = sum(read(mail).machine for _, mail in outcome.inbox)
    return Text(
        f"\n{_count(len(outcome.inbox), 'mail')}: {len(outcome.inbox) - machines} by customers, "
        f"{machines} by machines.\n"
        f"{_count(len(outcome.drafts), 'draft')} in Drafts, for an agent to finish and send.\n"
        f"{_count(len(outcome.updates), 'holding update')} sent, for mail that came in while the daemon ran "
        "and that nobody answered. Mail from before the first start never gets one, no machine ever does.\n"
    )


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
