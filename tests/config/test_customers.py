"""What is known of customers, as a list or as a table: read whole, or refused with every fault."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from empathd.config.customers import CustomersFile
from empathd.config.load import ConfigError, load
from empathd.config.table import table
from empathd.replies.customers import Known
from tests.config.test_example import REQUIRED

TEAM = ("Mira Jansen", "Tom Okafor")
YAML = f"{REQUIRED}team: [{{name: Mira Jansen}}]\ncustomers:\n"


def _refused(text: str) -> list[str]:
    with pytest.raises(ConfigError) as refused:
        table(text, "customers.csv", TEAM)
    return str(refused.value).splitlines()


def test_a_list_in_the_yaml() -> None:
    """Address or domain, and what is known; case does not matter in an address."""
    settings = load(
        f"{YAML}  - {{address: Anna@Shop.example, language: nl, note: calls}}\n  - domain: b.example\n"
    )
    assert [(each.where, each.known()) for each in settings.noted] == [
        ("anna@shop.example", Known(language="nl", note="calls")),
        ("b.example", Known()),
    ]


def test_the_name_of_a_table() -> None:
    """A file beside the configuration; the YAML itself then notes nobody."""
    settings = load(f"{REQUIRED}customers: {{file: customers.csv}}\n", "/etc/x/empathd.yaml")
    assert isinstance(settings.customers, CustomersFile)
    assert (str(settings.customers.file), settings.noted) == ("/etc/x/customers.csv", ())


def test_nobody_is_noted_where_nothing_stands() -> None:
    """Without the key, with an empty list, and with every entry commented out."""
    assert [load(f"{REQUIRED}{text}").noted for text in ("", "customers: []\n", "customers:\n")] == [()] * 3


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("  - {name: Anna}", "11:5: customers[0]: an entry is about one address or one domain"),
        ("  - {address: a@b.example, mood: bad}", '11:28: customers[0].mood: "mood" is not a key'),
        ('  - {domain: "@b.example"}', 'customers[0].domain: "@b.example" is not a domain; write it bare'),
        ("  - {domain: b.example, colleague: Mirja Jansen}", 'did you mean "Mira Jansen"?'),
        ("  - {domain: b.example}\n  - {domain: B.example}", "12:6: customers[1].domain"),
        ("  - {domain: b.example, formality: Sie}", "write formal or familiar"),
        ("  file: x.csv\n  note: y", "12:3: customers.note"),
        ("  all", "customers: "),
    ],
)
def test_a_fault_in_the_yaml_is_told_where_it_stands(entry: str, told: str) -> None:
    """With line, column, key and remedy, never a word of how it was found."""
    with pytest.raises(ConfigError) as refused:
        load(f"{YAML}{entry}\n")
    assert told in str(refused.value)
    assert "[list]" not in str(refused.value) and "[file]" not in str(refused.value)


def test_a_table_is_read_as_spreadsheets_save_it() -> None:
    """Any order of columns, comma, semicolon or tab, byte order mark, CRLF, quotes, empty lines, fields."""
    head = "\ufeffNote;Address;Domain;Colleague"
    text = "\r\n".join((head, '"likes ""tea""; black";a@b.example;;mira jansen', ";;;", ";;c.example;"))
    first, second = table(text, "customers.csv", TEAM)
    assert (first.where, first.known()) == (
        "a@b.example",
        Known(colleague="mira jansen", note='likes "tea"; black'),
    )
    assert second.where == "c.example"
    assert len(table("address\tname\na@b.example\tAnna\n", "x", ())) == 1
    assert table("address,name\n", "x", ()) == ()


def test_every_fault_of_a_table_is_told_with_line_and_column() -> None:
    """All at once, in the order of the file, counted as an editor counts."""
    told = _refused(
        "address,name,language,colleague\n"
        "anna,Anna,en,\n"
        'b@c.example,"Big, Bertha",English,Miro Jansen\n'
        "\n"
        "d@c.example,D,en,,more\n"
        'e@c.example,"E,en\n'
        "B@c.example,,,\n"
        ",Nobody,,\n"
    )
    places = [line.split(": ")[0].removeprefix("customers.csv:") for line in told]
    assert places == ["2:1", "3:27", "5:19", "6:1", "8:1"]
    assert '"anna" is not an e-mail address; write it bare' in told[0]
    assert "this line has 5 fields, but there are 4 columns" in told[2]


def test_strangers_and_doubles_are_told() -> None:
    """A colleague whom the team does not have, and an address that has two entries."""
    told = _refused("address,colleague\na@b.example,Miro Jansen\nA@b.example,\n")
    assert told == [
        'customers.csv:2:13: colleague: "Miro Jansen" is nobody of the team; did you mean "Mira Jansen"?',
        'customers.csv:3:1: address: "a@b.example" has an entry already, in line 2; remove one of them',
    ]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("adress,name", '1:1: "adress" is no column of ours; did you mean address?'),
        ("address,name,name", "1:14: the column name stands here twice"),
        ("name,note", "1:1: no column says who it is about"),
        ("", "1:1: the table is empty; begin with address,domain,name"),
    ],
)
def test_a_wrong_head_is_told_before_anything_else(head: str, told: str) -> None:
    """A hundred lines below a wrong head are no hundred faults."""
    faults = _refused(f"{head}\n" + ("x,y,z\n" * 100 if head else ""))
    assert told in faults[0]
    assert len(faults) <= 2


@given(st.text(alphabet='a@.,;\t"\n\r address', max_size=300))
def test_any_text_is_a_table_or_is_refused(text: str) -> None:
    """Nothing but a refusal is ever raised, and each fault has its place."""
    try:
        table(f"address,name\n{text}", "customers.csv", TEAM)
    except ConfigError as refused:
        assert all(problem.line >= 1 and problem.column >= 1 for problem in refused.problems)
