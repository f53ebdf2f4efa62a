"""The table of customers (CSV, as any spreadsheet saves it), each fault with its line and column."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from empathd.config.customers import Customer, stranger
from empathd.config.problems import ConfigError, Problem, nearest, shown
from empathd.config.wording import wording

BIGGEST = 5_000_000
MOST = 200
"""Problems told of one table: one with more is probably none of ours."""
DELIMITERS = ",;\t"
"""Spreadsheets take the one that is usual in their country."""
COLUMNS = tuple(Customer.model_fields)


def table(text: str, source: str, team: Sequence[str]) -> tuple[Customer, ...]:
    """The customers of a table; ConfigError with all that is wrong in it, and then none is taken over."""
    problems: list[Problem] = []
    found = list(_entries(text.removeprefix("\ufeff"), team, problems))
    if problems:
        raise ConfigError(source, problems)
    return tuple(found)


def _entries(text: str, team: Sequence[str], problems: list[Problem]) -> Iterator[Customer]:
    if len(text) > BIGGEST:
        problems.append(Problem("", 1, 1, "the table is larger than 5 MB", "write a shorter one"))
        return
    lines = [(at, line.rstrip("\r")) for at, line in enumerate(text.split("\n"), 1) if line.strip(" \r,;\t")]
    if not lines:
        problems.append(Problem("", 1, 1, "the table is empty", f"begin with {','.join(COLUMNS)}"))
        return
    (top, names), *rest = lines
    sheet = _Sheet(names, top, problems)
    first: dict[str, int] = {}
    for at, line in rest if sheet.usable else ():
        if len(problems) >= MOST:
            return
        if entry := sheet.entry(at, line, team):
            if (before := first.setdefault(entry.where, at)) != at:
                wrong = f"{shown(entry.where)} has an entry already, in line {before}"
                sheet.complain(
                    at, line, "address" if entry.address else "domain", wrong, "remove one of them"
                )
            yield entry


class _Sheet:
    """The columns of a table, and how its lines are read."""

    def __init__(self, head: str, at: int, problems: list[Problem]) -> None:
        self._problems = problems
        self._delimiter = max(DELIMITERS, key=head.count)
        self._columns = [name.strip().lower() for name in self._fields(at, head)]
        before = len(problems)
        for number, name in enumerate(self._columns):
            if name not in COLUMNS:
                near = nearest(name, COLUMNS)
                right = f"did you mean {near}?" if near else f"known here: {', '.join(COLUMNS)}"
                self._tell(at, self._place(head, number), "", f"{shown(name)} is no column of ours", right)
            elif name in self._columns[:number]:
                wrong = f"the column {name} stands here twice"
                self._tell(at, self._place(head, number), "", wrong, "remove one of them")
        if not {"address", "domain"} & set(self._columns):
            self._tell(at, 1, "", "no column says who it is about", "add a column address, or domain")
        self.usable = len(problems) == before

    def entry(self, at: int, line: str, team: Sequence[str]) -> Customer | None:
        """The customer of a line; None where something is wrong with it, which is noted."""
        fields = [field.strip() for field in self._fields(at, line)]
        if not fields:
            return None
        if len(fields) > len(self._columns):
            wrong = f"this line has {len(fields)} fields, but there are {len(self._columns)} columns"
            place = self._place(line, len(self._columns))
            self._tell(at, place, "", wrong, "put a text that holds the delimiter in quotes")
            return None
        try:
            given = {name: field for name, field in zip(self._columns, fields, strict=False) if field}
            entry = Customer.model_validate(given)
        except ValidationError as refused:
            self._refused(at, line, refused)
            return None
        if entry.colleague and (fault := stranger(entry.colleague, team)):
            self.complain(at, line, "colleague", *fault)
        return entry

    def complain(self, at: int, line: str, column: str, wrong: str, right: str) -> None:
        """Note what is wrong with one field of a line."""
        number = self._columns.index(column) if column in self._columns else 0
        self._tell(at, self._place(line, number), column, wrong, right)

    def _refused(self, at: int, line: str, refused: ValidationError) -> None:
        for error in refused.errors(include_url=False):
            column = str(next(iter(error["loc"]), ""))
            self.complain(at, line, column, *wording(error, (column,)))

    def _fields(self, at: int, line: str) -> list[str]:
        try:
            return next(csv.reader([line], delimiter=self._delimiter, strict=True))
        except csv.Error:
            wrong = "the quotes in this line do not match"
            self._tell(
                at, 1, "", wrong, 'close each ", double one inside a text, and keep a text on one line'
            )
            return []

    def _place(self, line: str, number: int) -> int:
        """The column, from 1, where a field begins."""
        places, quoted, fresh = [1], False, True
        for at, char in enumerate(line, 2):
            if char == '"' and (quoted or fresh):
                quoted = not quoted
            elif char == self._delimiter and not quoted:
                places.append(at)
            fresh = char == self._delimiter
        return places[min(number, len(places) - 1)]

    def _tell(self, at: int, column: int, name: str, wrong: str, right: str) -> None:
        self._problems.append(Problem(name, at, column, wrong, right))
