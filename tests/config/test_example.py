"""The two files that people copy from: they load as they stand, and say nothing that is not so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from empathd.config.load import load
from empathd.config.problems import Path as Keys
from empathd.config.schema import known_keys
from empathd.config.tree import grow

STARTER, EXAMPLE = (
    files("empathd.config").joinpath(name).read_text("utf-8") for name in ("starter.yaml", "example.yaml")
)
REQUIRED = """\
mailboxes:
  support:
    address: support@acme.example
    imap:
      host: imap.acme.example
      username: support@acme.example
      password: {credential: imap-password}
    smtp: {host: smtp.acme.example}
"""


def uncommented(text: str) -> str:
    """The text with its commented keys put in force, in place of what stands above them and is none."""
    text = re.sub(
        r"(?m)^(hours: always|team: \[\]|customers: \[\]|    authentication: null).*\n(?= *# )", "", text
    )
    return re.sub(r"(?m)^( {0,6})# ( *(?:[a-z_]+:|- ))", r"\1\2", text)


def every_key(path: Keys = ()) -> Iterator[Keys]:
    """The path of every key of the schema; the only mailbox is ``support``, lists have one item."""
    for key in known_keys(path):
        yield (*path, key)
        for below in ((*path, key), (*path, key, 0)):
            if below[-2:] != ("imap", "password"):
                yield from every_key(below)
    if path == ("mailboxes",):
        yield from every_key((*path, "support"))


@pytest.mark.parametrize("text", [STARTER, EXAMPLE, uncommented(STARTER), uncommented(EXAMPLE)])
def test_both_files_load_as_they_stand_and_with_everything_uncommented(text: str) -> None:
    """Nobody is met by a fault in a file that came with the program."""
    (box,) = load(text).mailboxes
    assert (box.name, box.mode, box.imap.port) == ("support", "draft", 993)


def test_the_example_shows_every_key_there_is() -> None:
    """A key that can be set is in the example, in its place."""
    places = grow(uncommented(EXAMPLE)).places
    ways = {"credential", "file", "env", "command", "domain"}  # other ways of saying it: stand in its line
    keys = [key for key in every_key() if key[-1] not in ways]
    assert len(keys) > 60
    assert [key for key in keys if key not in places] == []
    assert all(f"{{{way}: " in EXAMPLE for way in ways)


def test_the_example_changes_nothing() -> None:
    """What the example shows is the default: who deletes a line changes nothing."""
    assert load(EXAMPLE) == load(REQUIRED)
    vouched = REQUIRED + "    authentication: {trusted_host: mx.acme.example}\n"  # has no default
    assert load(uncommented(EXAMPLE)).by_name == load(vouched).by_name


def test_every_line_of_the_example_is_explained_where_its_name_is_not_enough() -> None:
    """Most keys carry a line of explanation; no line is too wide to read side by side."""
    lines = EXAMPLE.splitlines()
    values = [line for line in lines if re.match(r"^ *[a-z_]+: \S", line)]
    assert sum(" # " in line for line in values) > len(values) / 2
    assert max(map(len, lines)) <= 120


def test_the_starter_is_short_and_keeps_the_defaults() -> None:
    """A first configuration fits on a screen and, but for the servers, is what one gets anyway."""
    assert len(STARTER.splitlines()) <= 40
    starter, plain = load(STARTER), load(REQUIRED)
    assert (starter.windows, starter.limits, starter.hours) == (plain.windows, plain.limits, plain.hours)


def test_the_starter_comes_out_of_the_program_as_it_is(tmp_path: Path) -> None:
    """The marked lines are the ones to fill in: with them changed it loads, elsewhere than here too."""
    changed = STARTER.replace("acme.example", "böhm.example")
    file = tmp_path / "empathd.yaml"
    file.write_text(changed, "utf-8")
    (box,) = load(file.read_text("utf-8"), str(file)).mailboxes
    assert box.address == "support@böhm.example"
    assert sum("<--" in line for line in STARTER.splitlines()[2:]) in (3, 4)
