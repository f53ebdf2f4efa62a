"""Writes docs/drafts.md: twenty labelled mails, the drafts that are made for them, and what we think of each.

.venv/bin/python tools/drafts.py
"""

from __future__ import annotations

import json
import re
import tomllib
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

from empathd.detectors.parse import parse
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find
from empathd.replies.case import Case, Mail, conversation, root_of
from empathd.replies.compose import draft
from empathd.replies.voice import Member, Voice
from empathd.replies.words import templates

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 3, 9, 12, tzinfo=UTC)
PROMISE = NOW + timedelta(hours=4, minutes=48)
TEAM = (Member("Mira Jansen", "mira@acme.example"), Member("Tom Okafor", "tom@acme.example"))
VOICE = Voice(
    "support",
    "support@acme.example",
    "Acme Support",
    TEAM,
    "en",
    b"s" * 32,
    ZoneInfo("Europe/Amsterdam"),
    templates(),
    html=False,  # the words are read, not the form
)
QUOTE = re.compile(r"\n\n[^\n]{5,120}:\n>.*", re.S)
HEAD = """# Twenty drafts, read aloud

Mails of `tests/mails`, the drafts that empathd makes for them without a playbook (the quoted original below
is left out here), and what we think of each as the customer (C) and as the agent (A). Made by
`tools/drafts.py`; the judgements are ours. How many drafts are right, check by check, says
[drafting.md](drafting.md); how a draft looks in a mail client, and what stands in its HTML part where the
customer writes HTML: [html.md](html.md).
"""


def main() -> None:
    """Write the page."""
    reader = Reader(find(), frozenset({"support@acme.example"}))
    mails = {
        row["id"]: row["raw"]
        for file in sorted((ROOT / "tests/mails").glob("*.jsonl"))
        for row in map(json.loads, file.read_text("utf-8").splitlines())
    }
    judged = tomllib.loads((ROOT / "docs/drafts.toml").read_text("utf-8"))
    parts = [HEAD]
    for name, opinion in judged.items():
        message = parse(mails[name].encode())
        reading = reader.read(message, frozenset(), NOW)
        if message.customer is None:
            raise ValueError(f"{name}: nobody to answer")
        mail = Mail(
            message.key,
            message.message_id,
            message.references,
            message.subject,
            message.customer,
            NOW,
            reading,
        )
        case = Case(conversation(root_of(message), message.customer), (mail,))
        raw = draft(case, message, VOICE, PROMISE, NOW)
        text = QUOTE.sub("", message_from_bytes(raw, policy=policy.default).get_content().replace("\r", ""))
        cues = ", ".join(sorted(reading.names())) or "none"
        theirs = "\n".join(f"> {line}".rstrip() for line in message.text.strip().splitlines())
        parts.append(
            f"## {name}\n\n{theirs}\n\n*read as: {cues}; {reading.urgency}*\n\n"
            f"```text\n{text.strip()}\n```\n\n"
            f"**C** {opinion['customer']}  \n**A** {opinion['agent']}\n"
        )
    (ROOT / "docs/drafts.md").write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()
