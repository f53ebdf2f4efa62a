"""Judges a draft by the label and the raw mail alone: what must be right in it, check by check."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from email import message_from_bytes, policy
from email.utils import getaddresses
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.drafted import US, Drafted
from empathd.detectors import tables
from empathd.detectors.language import ENGLISH, language

HERE = Path(__file__).parent / "mails"
TROUBLE = frozenset(
    "tried stuck confused frustrated angry unheard repeat misunderstood let_down blocked polite_struggle".split()
)
"""An apology is due."""
CONTENT = frozenset({"thanks", "kudos"})
CALM = frozenset({"how_to", "request"}) | CONTENT
"""With nothing beside these there is nothing to be sorry for."""
QUESTIONS = 2
SHORT_MAIL, SHORT_DRAFT = 30, 110
"""Words: so short a mail gets no longer an answer."""
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“”\"]*[“”\"]|«[^»]*»")
PLACEHOLDER = re.compile(r"[\[\]]|\{\{|\}\}|\{%|___|<[a-zà-ÿ _]+>|\b(?:TODO|TBD|XXX|FIXME|undefined)\b")
INTERNAL = re.compile(
    r"\b(?:\w+_\w+|urgency|keywords?|drafts?|templates?|playbooks?|empathd|detectors?|cues?"
    r"|entwurf|textbaustein|concept|sjabloon|brouillon|modèle de réponse|borrador|plantilla)\b",
    re.I,
)
SENTENCE = re.compile(r"(?<=[.!?])\s+")

Verdict = bool | None
"""None: the check does not apply to this mail."""


def apart(text: str) -> tuple[str, str]:
    """Greeting, and what stands between it and the closing formula."""
    paragraphs = text.split("\n\n")
    return paragraphs[0], " ".join(" ".join(paragraphs[1:-1]).split())


def sentences(text: str) -> list[str]:
    """The sentences outside greeting and signature."""
    return [said for said in SENTENCE.split(apart(text)[1]) if said]


def spoken(text: str) -> str:
    """Our own words: nothing that stands in quotation marks."""
    return QUOTED.sub("...", apart(text)[1])


@cache
def _words(code: str) -> Mapping[str, Any]:
    return tomllib.loads((HERE / "words.toml").read_text("utf-8"))[code]  # type: ignore[no-any-return]


@cache
def _names() -> Mapping[str, list[str]]:
    return tomllib.loads((HERE / "names.toml").read_text("utf-8"))


def _has(code: str, name: str, text: str) -> bool:
    return re.search(_words(code)[name], text.lower()) is not None


def right_language(one: Drafted) -> Verdict:
    """Written in the language that the label names."""
    return language(spoken(one.text), "") == one.label["language"]


def right_recipient(one: Drafted) -> Verdict:
    """From the mailbox to the customer (Reply-To, else From), and to nobody else."""
    mail, letter = message_from_bytes(one.label["raw"].encode(), policy=policy.default), one.letter
    assert letter
    customer = _addresses(mail, "Reply-To")[:1] or _addresses(mail, "From")[:1]
    others = [letter.get(name) for name in ("Cc", "Bcc") if letter.get(name)]
    return _addresses(letter, "To") == customer and _addresses(letter, "From") == [US] and not others


def _addresses(mail: Any, name: str) -> list[str]:
    found = getaddresses([str(value) for value in mail.get_all(name, [])])
    return [address.lower() for _, address in found if address]


def threaded(one: Drafted) -> Verdict:
    """In-Reply-To and the end of References name the customer's mail."""
    mail, letter = message_from_bytes(one.label["raw"].encode(), policy=policy.default), one.letter
    assert letter
    own = str(mail["Message-ID"] or "").strip()
    if not own:
        return None
    chain = str(letter["References"] or "").split()
    return str(letter["In-Reply-To"] or "").strip() == own and chain[-1:] == [own]
