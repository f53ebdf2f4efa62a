"""Facts the customer already gave, which a reply must not ask for again."""

from __future__ import annotations

import re
from collections.abc import Mapping

from empathd.detectors.message import Message

MOST = 8
"""Values kept of a kind."""
LENGTH = 20_000
"""Characters of a mail that are searched: facts stand in what a person typed."""

_NUMBER = r"(?:number|no\.?|nr\.?|id|ref(?:erence)?)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
PATTERNS: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(pattern, re.I)
    for kind, pattern in {
        "order": rf"\border (?:{_NUMBER} ?:? ?)?(?:is |was )?#?((?=[\w-]{{0,20}}\d)[A-Z0-9][\w-]{{2,20}})",
        "invoice": rf"\binvoice (?:{_NUMBER} ?:? ?)?#?((?=[\w/-]{{0,20}}\d)[A-Z0-9][\w/-]{{2,20}})",
        "amount": r"((?:[€$£] ?\d{1,9}(?:[.,]\d{1,3}){0,3})|\b(?:\d{1,9}(?:[.,]\d{1,3}){0,3} ?(?:€|eur\b|euros?\b|dollars?\b|usd\b|pounds?\b|gbp\b)))",
        "version": r"\b(?:version |v)(\d{1,4}(?:\.\d{1,6}){1,3})\b",
        "error": r"\b(error(?: code| message)?:? ?#?(?:[A-Z]{0,6}[-_]?\d{2,6}|[\"“][^\"”\n]{3,80}[\"”])|[45]\d\d (?:error|not found|bad gateway))",
        "date": rf"\b(\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?: \d{{4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?)",
        "phone": r"(?<![\w.,/-])(\+\d{1,3}[ \d().-]{6,18}\d|0\d[ \d().-]{6,14}\d)(?![\w-])",
    }.items()
}


def details(message: Message) -> dict[str, tuple[str, ...]]:
    """Order, invoice, amount, version, error, date, phone, name: only those that were found."""
    text = f"{message.subject}\n{message.text[:LENGTH]}"
    found = {kind: _values(pattern, text) for kind, pattern in PATTERNS.items()}
    customer = message.customer
    if customer and customer.name:
        found["name"] = (customer.name,)
    return {kind: values for kind, values in found.items() if values}


def _values(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    values = dict.fromkeys(match[1].strip(" .,") for match in pattern.finditer(text))
    return tuple(values)[:MOST]
