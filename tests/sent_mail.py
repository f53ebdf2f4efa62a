"""What a team has sent, for the tests of the verbs that look back at it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

NOW = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 - the verbs ask the clock
ANNA = "Anna Smit <anna@customer.example>"
SUPPORT = "Acme Support <help@shop.test>"


def reply(
    text: str,
    number: int = 1,
    *headers: str,
    to: str = ANNA,
    sender: str = SUPPORT,
    quoted: str = "",
    answers: bool = True,
) -> bytes:
    """An agent's reply to the customer's mail of this number, as mail programs write it."""
    head = [f"From: {sender}", f"To: {to}", "Subject: Re: Question", f"Message-ID: <r{number}@shop.test>"]
    if answers:
        head.append(f"In-Reply-To: <m{number}@customer.example>")
    below = ["", "On Tue, 3 Nov 2026, Anna Smit wrote:", *(f"> {line}" for line in quoted.splitlines())]
    lines = [*head, *headers, "Content-Type: text/plain; charset=utf-8", "", *text.splitlines()]
    return "\r\n".join((*lines, *(below if quoted else ()), "")).encode()


def ago(days: float) -> datetime:
    """So long before now."""
    return NOW - timedelta(days=days)
