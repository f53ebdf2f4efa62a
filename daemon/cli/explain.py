"""``empathd explain``: everything that was decided about one message, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli.options import DEFAULT, Config

if TYPE_CHECKING:
    from empathd.daemon.ledger import Ledger
    from empathd.detectors.reading import Reading
    from empathd.replies.case import Mail
    from empathd.replies.customers import Known
    from empathd.replies.plan import Policy

MessageId = Annotated[str, typer.Argument(metavar="MESSAGE-ID", help="With or without its angle brackets.")]


def explain(message_id: MessageId, config: Config = DEFAULT) -> None:
    """Show the cues with their words, the clock line by line, and what was done or not, and why."""
    from empathd.daemon import clock, wiring
    from empathd.daemon.ledger import peeked
    from empathd.daemon.words import own_customers
    from empathd.daemon.worker import started

    wanted = f"<{message_id.strip().strip('<>')}>"
    settings, found = wiring.read_settings(config), False
    customers = own_customers(settings)
    for mailbox in settings.mailboxes:
        path = wiring.ledger_path(wiring.state_dir(settings), mailbox)
        if not path.exists():
            continue
        with peeked(path) as ledger:
            policy = settings.policy(mailbox, started(ledger))
            for case, mail in ledger.mails(wanted):
                found = True
                known = customers.of(mail.customer)
                typer.echo("\n".join(story(mailbox.name, ledger, policy, case, mail, clock.now(), known)))
    if not found:
        typer.echo(f"no message {wanted} is known; empathd status shows those that wait", err=True)
        raise typer.Exit(1)


def story(
    mailbox: str,
    ledger: Ledger,
    policy: Policy,
    case: str,
    mail: Mail,
    now: datetime,
    known: Known | None = None,
) -> Iterator[str]:
    """The lines about one mail; ``known``: what the team notes about its sender."""
    from empathd.daemon.standing import reasons

    reading = mail.reading
    yield f"{mail.message_id} in {mailbox}"
    yield f"  from      {mail.customer.name} <{mail.customer.email}>"
    if known:
        yield f"  known     {known}"
    yield f"  subject   {mail.subject}"
    before = " (before the first start)" if mail.backlog else ""
    yield f"  arrived   {mail.arrived:%Y-%m-%d %H:%M} UTC{before}"
    yield f"  read as   {reading.channel}, language {reading.language}, urgency {reading.urgency}"
    if reading.why:
        yield f"  because   {reading.why}"
    if reading.need:
        yield f"  need      {reading.need}"
    if reading.automatic:
        yield f"  automatic never: {reading.automatic}"
    yield from _read(reading)
    yield from _clock(policy, mail)
    for effect in ledger.effects.of(case):
        note = f" ({effect.note})" if effect.note else ""
        yield f"  did       {effect.kind}: {effect.state} {effect.begun:%Y-%m-%d %H:%M} UTC{note}"
    for line in reasons(ledger, policy, case, now):
        yield f"  now       {line}"
    for later in ledger.hands.mails(case):
        if (later.arrived, later.key) > (mail.arrived, mail.key):
            yield from _later(later)


def _later(mail: Mail) -> Iterator[str]:
    """What the customer has written since: new to an agent who is at work on a reply."""
    yield f"  since then {mail.message_id or 'a mail without id'} arrived {mail.arrived:%Y-%m-%d %H:%M} UTC"
    yield from _read(mail.reading, indent="    ")


def _read(reading: Reading, indent: str = "  ") -> Iterator[str]:
    for cue in reading.cues:
        words = " ".join(cue.words.split())
        given = " ".join(
            filter(None, (f'from "{words}"' if words else "", f"({cue.why})" if cue.why else ""))
        )
        yield f"{indent}cue       {cue.cue} (urgency {cue.urgency}) {given}"
    for kind, facts in reading.details.items():
        yield f"{indent}given     {kind}: {', '.join(facts)}"


def _clock(policy: Policy, mail: Mail) -> Iterator[str]:
    from empathd.replies import hours

    window = policy.social if mail.reading.channel == "social" else policy.email
    for line in hours.explain(mail.arrived, window.respond_within, policy.hours):
        yield f"  clock     {line}"
