"""What a team notes about its customers: in the YAML, or in a table (CSV) beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    PlainValidator,
    Tag,
    model_validator,
)
from pydantic import WithJsonSchema as Schema

from empathd.config.kinds import ADDRESS, Address, Language, Location, Section, Text
from empathd.config.problems import fault, nearest, shown
from empathd.replies.customers import Known


def _domain(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(ADDRESS, f"a@{value}") or ".." in value:
        raise fault(f"{shown(value)} is not a domain", "write it bare, like shop.example")
    return value


Domain = Annotated[str, PlainValidator(_domain), Schema({"type": "string", "pattern": r"^[^@\s]+$"})]


class Customer(Section):
    """One customer, or all of a domain."""

    address: Address | None = Field(default=None, description="their address; or domain")
    domain: Domain | None = Field(default=None, description="all addresses of a domain and those below it")
    name: Text | None = Field(default=None, description="given and family name, to greet with")
    language: Language | None = Field(default=None, description="write to them in this language, ISO 639-1")
    formality: Literal["formal", "familiar"] | None = Field(default=None, description="Sie or du, vous or tu")
    colleague: Text | None = Field(default=None, description="whose customer this is: a name of the team")
    note: Text | None = Field(default=None, description="for the team's eyes alone")

    @model_validator(mode="after")
    def _one_place(self) -> Customer:
        if bool(self.address) == bool(self.domain):
            raise fault("an entry is about one address or one domain", "write exactly one of address, domain")
        return self

    @property
    def where(self) -> str:
        """Address or domain, lower case."""
        return (self.address or self.domain or "").lower()

    def known(self) -> Known:
        """The same as the replies room knows it."""
        return Known(
            self.name or "",
            self.language or "",
            self.formality or "",
            self.colleague or "",
            self.note or "",
        )


class CustomersFile(Section):
    """The same as a table beside the configuration."""

    file: Location = Field(description="CSV with a line of column names: address or domain, name, note …")


def _once(entries: tuple[Customer, ...]) -> tuple[Customer, ...]:
    """The entries; a fault where one address or domain has two."""
    first: dict[str, int] = {}
    for at, entry in enumerate(entries):
        if first.setdefault(entry.where, at) != at:
            keys = (
                f"[{number}].{'address' if entry.address else 'domain'}"
                for number in (at, first[entry.where])
            )
            raise fault(f"{shown(entry.where)} has an entry already", "make one of the two", *keys)
    return entries


def _kind(value: Any) -> str:
    return "[list]" if isinstance(value, list | tuple) else "[file]"


def _shape(value: Any) -> Any:
    if value is None:
        return ()
    if isinstance(value, list | tuple | dict | CustomersFile):
        return value
    right = (
        'write a list of entries, like [{address: anna@shop.example, note: "…"}], or {file: customers.csv}'
    )
    raise fault(f"{shown(value)} stands where customers are expected", right)


Noted = Annotated[
    Annotated[tuple[Customer, ...], AfterValidator(_once), Tag("[list]")]
    | Annotated[CustomersFile, Tag("[file]")],
    Discriminator(_kind),
    BeforeValidator(_shape),
]
"""A list of customers, or the name of a table."""


def stranger(colleague: str, team: Sequence[str]) -> tuple[str, str] | None:
    """What is wrong with a colleague's name, and what is right; None where the team has it."""
    if colleague.casefold() in {name.casefold() for name in team}:
        return None
    near = nearest(colleague, team)
    right = f'did you mean "{near}"?' if near else "write a name as it stands in team"
    return f"{shown(colleague)} is nobody of the team", right
