"""Who sends a mail: addresses that no person reads, our own addresses, social networks."""

from __future__ import annotations

import re

from empathd.detectors.message import Address, Message

NO_REPLY = re.compile(
    r"no[-_.]?repl(?:y|ies)|(?:do|does)[-_.]?not[-_.]?(?:reply|respond|answer)|dont[-_.]?reply"
    r"|never[-_.]?reply"
    r"|ne[-_.]?pas[-_.]?repondre|nepasrepondre|nicht[-_.]?antworten|keine[-_.]?antwort"
    r"|niet[-_.]?(?:be)?antwoorden"
    r"|geen[-_.]?antwoord|no[-_.]?(?:responder|contestar|responda)|nao[-_.]?respond(?:a|er)"
    r"|non[-_.]?risponder[ei]"
    r"|inte[-_.]?svara|svar[-_.]?ej|ikke[-_.]?svar|nie[-_.]?odpowiadaj|unattended|undeliverable",
)
"""Anywhere in the local part: ``messages-noreply``, ``noreply-aws``, ``no_reply1``."""
SYSTEM = re.compile(
    r"(?:mailer-daemon|postmaster|listserv|majordomo|daemon|root|www-data|nobody|abuse|system|robot"
    r"|mailman)\d*"
    r"|(?:notify|notifications?|alerts?|bounces?|newsletters?|mailings?|mailer|auto)(?:[-_.\d].*)?"
    r"|.*[-_.](?:notify|notifications?|alerts?|bounces?|newsletters?|mailings?)|.*-(?:request|owner)"
    r"|owner-.*|prvs=.*|auto(?:mat|mail|reply|respon|confirm|notif|generat|answer"
    r"|message)[a-z]*(?:[-_.\d].*)?"
)
"""The whole local part without what follows ``+``. Not every ``auto…``: Autohaus Mueller is a person."""
NOWHERE = (".invalid", ".localhost", ".localdomain")
"""Top-level names under which no mail is delivered (RFC 2606, RFC 6761)."""
PRIVATE = (".local", ".test", ".internal", ".lan", ".home.arpa")
"""Reachable from within one's own network alone: for a mailbox that lives there itself."""
GROUP = re.compile(r'\A[^"<>@:]{0,100}:[^"]{0,1000};\s*\Z')
PUBLIC = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.fr"
    " yahoo.de yahoo.es ymail.com icloud.com me.com aol.com gmx.de gmx.net gmx.com web.de t-online.de"
    " freenet.de posteo.de mailbox.org proton.me protonmail.com orange.fr wanadoo.fr free.fr"
    " laposte.net sfr.fr ziggo.nl kpnmail.nl telenet.be skynet.be hotmail.fr hotmail.es libero.it"
    " fastmail.com zoho.com yandex.com mail.com".split()
)
"""Organisations whose addresses anybody may have."""
SECOND_LEVEL = frozenset(
    {"co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go", "gv", "ltd"}
)


def unanswerable(message: Message, us: frozenset[str] = frozenset()) -> str | None:
    """Why nobody can or will read an answer to this mail's sender; None for a person's address.

    A no-reply address whose Reply-To leads to another organisation is a contact form: the visitor can
    be answered (by a person, see ``machines.caution``).
    """
    if not message.sender:
        return "no readable From address"
    if len(message.sender) > 1:
        return f"{len(message.sender)} From addresses"
    if any(GROUP.match(value) for value in message.every("from")):
        return "From is a group"
    address = message.sender[0].email
    if _nowhere(address, us):
        return f"sender {address} cannot be reached by mail"
    if is_machine(address) and not _contact_form(message):
        return f"sender {address} is a machine"
    answers_to = [one.email for one in message.reply_to]
    if answers_to and all(is_machine(one) or _nowhere(one, us) for one in answers_to):
        return f"answers go to {answers_to[0]}, a machine"
    return None


def is_machine(address: str) -> bool:
    """Is the local part one that no person reads (RFC 5230 section 4.6, RFC 2142, no-reply names)?"""
    local = address.rpartition("@")[0].lower()
    base = local.partition("+")[0]
    return bool(NO_REPLY.search(base) or SYSTEM.fullmatch(base))


def is_ours(address: str, us: frozenset[str]) -> bool:
    """Is it one of our addresses or a plus-address of one (RFC 5233)?"""
    local, _, domain = address.lower().rpartition("@")
    return address.lower() in us or f"{local.partition('+')[0]}@{domain}" in us


def organisation(address: str) -> str:
    """The organisational domain, near enough: two labels, or three below ``co.uk`` and its like."""
    labels = address.lower().rpartition("@")[2].strip(".").split(".")
    three = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3:] if three else labels[-2:])


def _contact_form(message: Message) -> bool:
    """Does a program send on what a visitor wrote, so that answers go to the visitor?"""
    if len(message.reply_to) != 1:
        return False
    answer, sender = message.reply_to[0].email, message.sender[0].email
    return organisation(answer) != organisation(sender) and not is_machine(answer) and not _nowhere(answer)


def are_colleagues(sender: tuple[Address, ...], to: tuple[Address, ...]) -> bool:
    """Does somebody write to their own organisation? At a public provider everybody's domain is the same."""
    ours = {organisation(one.email) for one in to} - PUBLIC
    return len(sender) == 1 and organisation(sender[0].email) in ours


def own_form(message: Message, us: frozenset[str]) -> bool:
    """Does our own site send on what a visitor wrote? Its Reply-To cannot but lead elsewhere.

    A mailbox at a public provider shares its domain with strangers: there nothing is our own site.
    """
    ours = {organisation(one) for one in us} - PUBLIC
    return _contact_form(message) and organisation(message.sender[0].email) in ours


def _nowhere(address: str, us: frozenset[str] = frozenset()) -> bool:
    """No full domain name, an IP address, a domain that exists nowhere, or a private one that is not ours."""
    domain = address.rpartition("@")[2].rstrip(".")
    last = domain.rpartition(".")[2]
    if "." not in domain or domain.startswith("[") or last.isdigit() or domain.endswith(NOWHERE):
        return True
    zone = next((zone for zone in PRIVATE if domain.endswith(zone)), None)
    return bool(zone and us) and not any(own.endswith(zone or "") for own in us)
