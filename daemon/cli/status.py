"""``empathd status``: what waits, since when, due when, what was done."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

from empathd.daemon.cli.options import DEFAULT, Config, Json

if TYPE_CHECKING:
    from empathd.daemon.ledger import Ledger
    from empathd.replies.plan import Policy

FACTS = ("last_round", "door", "breaker", "notice", "aside")
WORDS = {
    "door": "not connected",
    "breaker": "holding updates are stopped",
    "notice": "configuration",
    "aside": "the ledger was rebuilt from the mailbox, the old one was",
}


def status(config: Config = DEFAULT, as_json: Json = False) -> None:
    """Show who waits for an answer in each mailbox, and anything that needs a person."""
    from empathd.daemon import clock, wiring
    from empathd.daemon.ledger import peeked
    from empathd.daemon.worker import started

    settings, now = wiring.read_settings(config), clock.now()
    for mailbox in settings.mailboxes:
        path = wiring.ledger_path(wiring.state_dir(settings), mailbox)
        if not path.exists():
            typer.echo(
                json.dumps({"mailbox": mailbox.name, "started": None}) if as_json else _never(mailbox.name)
            )
            continue
        with peeked(path) as ledger:
            found = picture(mailbox.name, ledger, settings.policy(mailbox, started(ledger)), now)
        typer.echo(json.dumps(found) if as_json else in_words(found, now))


def picture(name: str, ledger: Ledger, policy: Policy, now: datetime) -> dict[str, Any]:
    """One mailbox for a machine; times are ISO 8601 in UTC."""
    from empathd.daemon.box import HORIZON
    from empathd.daemon.standing import waiting

    aside = ledger.troubles.given_up(now - HORIZON)
    return {
        "mailbox": name,
        "mode": policy.mode,
        "started": ledger.get("started"),
        **{fact: ledger.get(fact) or None for fact in FACTS},
        "untagged": len(ledger.untagged()),
        "unreadable": len(ledger.troubles.open()),
        "unknown": ledger.unknown(),
        "set_aside": [{"message_id": message_id, "why": why} for message_id, why in aside],
        "waiting": [
            {
                "message_id": each.message_id,
                "subject": each.subject,
                "customer": each.customer,
                "channel": each.channel,
                "urgency": each.urgency,
                "since": each.since.isoformat(),
                "due": each.due.isoformat(),
                "done": list(each.done),
                "failed": list(each.failed),
            }
            for each in waiting(ledger, policy, now)
        ],
    }


def in_words(found: dict[str, Any], now: datetime) -> str:
    """The same for a person."""
    lines = [f"{found['mailbox']}: {len(found['waiting'])} waiting, mode {found['mode']}"]
    lines += [f"  ! {words}: {found[fact]}" for fact, words in WORDS.items() if found[fact]]
    lines += [f"  ! perhaps sent, perhaps not; a person decides: {each}" for each in found["unknown"]]
    lines += [f"  ! a person must read {each['message_id']}: {each['why']}" for each in found["set_aside"]]
    for each in found["waiting"]:
        due = datetime.fromisoformat(each["due"]).astimezone()
        late = "  OVERDUE" if due < now else ""
        done = ", ".join(each["done"]) or "nothing yet"
        lines.append(
            f"  due {due:%a %d %b %H:%M}{late}  {each['urgency']:<6}  {each['subject'] or '(no subject)'}"
        )
        lines.append(f"      {each['customer']}  {each['message_id']}  done: {done}")
        lines += [f"      ! {failed}" for failed in each["failed"]]
    return "\n".join(lines)


def _never(name: str) -> str:
    return f"{name}: never started; empathd run begins"
