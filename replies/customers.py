"""What the team notes about its customers; it outweighs whatever a mail lets us guess."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Literal

from empathd.detectors.message import Address
from empathd.replies.case import Case

Formality = Literal["formal", "familiar", ""]


@dataclass(frozen=True, slots=True)
class Known:
    """One customer, or all of one domain, as the team knows them; what is empty is not known."""

    name: str = ""
    """Given and family name."""
    language: str = ""
    """The language that we write to them in (ISO 639-1), whatever they write in."""
    formality: Formality = ""
    colleague: str = ""
    """Name of the person of the team whose customer this is."""
    note: str = ""
    """For the team's eyes alone: it stands in no letter."""

    def __bool__(self) -> bool:
        return self != NOTHING

    def __str__(self) -> str:
        said = {each.name: getattr(self, each.name) for each in fields(self)}
        return "; ".join(f"{name} {value}" for name, value in said.items() if value)

    def before(self, other: Known) -> Known:
        """This, and where it is silent the other; the notes of both."""
        filled = {each.name: getattr(self, each.name) or getattr(other, each.name) for each in fields(self)}
        notes = dict.fromkeys(filter(None, (self.note, other.note)))
        return Known(**{**filled, "note": "; ".join(notes)})


NOTHING = Known()


class Customers:
    """All that is noted, by address and by domain."""

    def __init__(self, entries: Iterable[tuple[str, Known]] = ()) -> None:
        """Each with its address (``anna@shop.example``) or its domain (``shop.example``)."""
        self._entries: Mapping[str, Known] = {where.lower(): known for where, known in entries}

    def __len__(self) -> int:
        return len(self._entries)

    def of(self, customer: Address) -> Known:
        """What is noted about a person: under their address, their domain, and the domains above it.

        The nearest entry says each thing; all their notes are kept.
        """
        found = NOTHING
        for where in _places(customer.email.lower()) if self._entries else ():
            if known := self._entries.get(where):
                found = found.before(known)
        return found

    def told(self, case: Case) -> Case:
        """The case in the language that we write to this customer in."""
        language = self.of(case.newest.customer).language
        if not language or language == case.newest.reading.language:
            return case
        newest = replace(case.newest, reading=replace(case.newest.reading, language=language))
        return replace(case, mails=(*case.mails[:-1], newest))


def _places(email: str) -> Iterator[str]:
    """Where an address may be noted, the nearest first; a domain has at most 127 parts (RFC 1035)."""
    yield email
    domain = email.rpartition("@")[2][-253:]
    while domain:
        yield domain
        domain = domain.partition(".")[2]


NOBODY = Customers()
