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
from empathd.detectors.language import ENGLISH, language
from empathd.detectors.languages import tables

HERE = Path(__file__).parent / "mails"
TROUBLE = frozenset(
    {"stuck", "frustrated", "angry", "unheard", "repeat", "misunderstood", "let_down"}
    | {"blocked", "polite_struggle"}
)
"""An apology is due."""
CONTENT = frozenset({"thanks", "kudos"})
CALM = frozenset({"how_to", "request", "confused", "tried"}) | CONTENT
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
    return bool(language(spoken(one.text), "") == one.label["language"])


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


def right_name(one: Drafted) -> Verdict:
    """Greets by a name that the mail gives, and by none where it gives none."""
    greeting = apart(one.text)[0].rstrip(" ,!:")
    known = set(_words(one.label["language"])["greeting"].split())
    said = [word for word in re.findall(r"[\w.'’-]+", greeting) if word.lower().strip(".") not in known]
    allowed = one.label.get("names") or _names().get(one.label["id"]) or _displayed(one)
    if not said:
        return "" in allowed
    return {word.casefold() for word in said} <= {word.casefold() for word in allowed}


def _displayed(one: Drafted) -> list[str]:
    mail = message_from_bytes(one.label["raw"].encode(), policy=policy.default)
    return getaddresses([str(mail["From"])])[0][0].split() or [""]


def mirrored(one: Drafted) -> Verdict:
    """Repeats a fact, a number, the whole subject, or a stretch of at least four telling words of theirs.

    A stretch of seven words is enough with two telling ones: "Does it also work in the rain?"
    """
    theirs, ours = f"{one.message.subject} {one.message.text}", apart(one.text)[1].casefold()
    values = [value.casefold() for value in one.label["details"].values()]
    if not values and len(_telling(theirs, one.label["language"])) < 4:
        return None
    if any(value in ours for value in values):
        return True
    without_time = re.sub(_words(one.label["language"])["time"], " ", ours)
    numbers = set(re.findall(r"\d{2,}", theirs)) & set(re.findall(r"\d{2,}", without_time))
    subject = " ".join(
        re.sub(r"^(?:(?:re|aw|fwd?|wg|tr|rv) ?: ?)+", "", one.message.subject.casefold()).split()
    )
    if numbers or (len(subject.split()) > 1 and subject in ours):
        return True
    shared = list(_shared(theirs, ours))
    told = len(_telling(" ".join(shared), one.label["language"]))
    return told >= 4 or (len(shared) >= 5 and told >= 2)


def _telling(text: str, code: str) -> set[str]:
    common = {*ENGLISH.split(), *(tables.table(code, "words")["small"].split() if code != "en" else ())}
    return {word for word in re.findall(r"[^\W\d_]{4,}", text.casefold()) if word not in common}


def _shared(theirs: str, ours: str) -> Iterator[str]:
    """Runs of three words that stand in both."""
    first, second = (re.findall(r"\w+", text.casefold()) for text in (theirs, ours))
    runs = {tuple(first[at : at + 3]) for at in range(len(first) - 2)}
    for at in range(len(second) - 2):
        if tuple(second[at : at + 3]) in runs:
            yield " ".join(second[at : at + 3])


def asks_nothing_given(one: Drafted) -> Verdict:
    """No sentence asks for what the label lists as given."""
    given = _words(one.label["language"])["given"]
    asking = [said for said in SENTENCE.split(spoken(one.text)) if _has(one.label["language"], "asks", said)]
    return not any(re.search(given[kind], said.lower()) for kind in one.label["details"] for said in asking)


def few_questions(one: Drafted) -> Verdict:
    """At most two questions; a letter of thanks alone asks nothing."""
    return spoken(one.text).count("?") <= (0 if _only_content(one) else QUESTIONS)


def _only_content(one: Drafted) -> bool:
    cues = frozenset(one.label["cues"])
    return bool(cues) and cues <= CONTENT


def next_step(one: Drafted) -> Verdict:
    """Says when we write again wherever something is open; promises nothing to who only says thank you."""
    told = _has(one.label["language"], "time", spoken(one.text))
    if _only_content(one):
        return not told
    open_ = bool(one.label["cues"]) or one.label["urgency"] != "low" or "?" in one.message.text
    return told if open_ else None


def no_placeholder(one: Drafted) -> Verdict:
    """No gap is left to fill in."""
    return not PLACEHOLDER.search(one.text)


def no_internal_word(one: Drafted) -> Verdict:
    """Nothing of how we work stands in the letter."""
    return not INTERNAL.search(spoken(one.text))


def right_apology(one: Drafted) -> Verdict:
    """Sorry where there was trouble, and nowhere else."""
    cues = frozenset(one.label["cues"])
    said = _has(one.label["language"], "apology", spoken(one.text))
    if cues & TROUBLE:
        return said
    return not said if cues <= CALM else None


def no_policy_speak(one: Drafted) -> Verdict:
    """No rule in place of a reason."""
    return not any(finding.rule == "policy-speak" for finding in one.findings)


def lint_passes(one: Drafted) -> Verdict:
    """Our own ``lint`` finds nothing."""
    return not one.findings


def short_for_short(one: Drafted) -> Verdict:
    """A mail of a line or two gets a short answer."""
    if len(one.message.text.split()) > SHORT_MAIL:
        return None
    return len(apart(one.text)[1].split()) <= SHORT_DRAFT


CHECKS: Mapping[str, tuple[float, Callable[[Drafted], Verdict]]] = {
    "recipient": (1.0, right_recipient),
    "thread": (1.0, threaded),
    "placeholder": (1.0, no_placeholder),
    "policy-speak": (1.0, no_policy_speak),
    "asked again": (1.0, asks_nothing_given),
    "language": (0.95, right_language),
    "name": (0.95, right_name),
    "particular": (0.95, mirrored),
    "next step": (0.95, next_step),
    "apology": (0.95, right_apology),
    "internal word": (0.95, no_internal_word),
    "questions": (0.95, few_questions),
    "short": (0.95, short_for_short),
    "lint": (0.95, lint_passes),
}
"""The least share that must be right, and how it is judged."""


def verdicts(one: Drafted) -> dict[str, Verdict]:
    """Every check; all are wrong where a person's mail got no draft."""
    return {name: judge(one) if one.letter else False for name, (_, judge) in CHECKS.items()}
