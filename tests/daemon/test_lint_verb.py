"""``empathd lint``: what a person sees, what a script gets."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.daemon.ran import Ran

COLD = "Hello Jane,\n\nit's our policy.\nPlease calm down.\n"
WARM = "Hello Jane,\n\nI have sent a new lamp today, it arrives on Friday.\n"
MAIL = b"""\
From: jane@customer.example\r
To: support@acme.example\r
Subject: late\r
\r
My order 4711 has not come.\r
"""


@pytest.fixture(autouse=True)
def no_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EMPATHD_CONFIG", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")


def written(folder: Path, name: str, text: str | bytes) -> Path:
    file = folder / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_findings_are_told_like_a_compilers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """File, line, column, rule, the words, what is better; then how many; and 1 as the status."""
    file = written(tmp_path, "cold.txt", COLD)
    ran = Ran(capsys, "lint", file)
    first, second, summary = ran.out.splitlines()
    assert first.startswith(f'{file}:3:1  policy-speak  "it\'s our policy"  say what you can do')
    assert second.startswith(f'{file}:4:1  tone-policing  "Please calm down"  ')
    assert (summary, ran.status) == ("2 findings in 1 of 1 file", 1)


def test_a_good_reply_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing found is said, with 0 as the status."""
    ran = Ran(capsys, "lint", written(tmp_path, "warm.txt", WARM))
    assert (ran.out, ran.status) == ("0 findings in 0 of 1 file\n", 0)


def test_machines_get_an_object_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The shape that the contract names, and nothing else on standard output."""
    file = written(tmp_path, "cold.txt", COLD)
    ran = Ran(capsys, "lint", file, "--json", "--rule", "policy-speak")
    found = json.loads(ran.out)
    assert found.pop("better")
    assert found == {
        "file": str(file), "rule": "policy-speak", "line": 3, "column": 1, "words": "it's our policy",
    }  # fmt: skip
    assert ran.status == 1


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``-`` as for every verb."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(COLD.encode())))
    assert Ran(capsys, "lint", "-").out.startswith("-:3:1  policy-speak")


def test_the_customers_mail_may_lie_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--original``: what stands in it is not asked for again."""
    reply = written(tmp_path, "r.txt", "I have asked the courier. Could you send me your order number?\n")
    assert Ran(capsys, "lint", reply, "--language", "en").status == 0
    ran = Ran(capsys, "lint", reply, "--language", "en", "--original", written(tmp_path, "o.eml", MAIL))
    assert "asks-again" in ran.out and ran.status == 1


def test_a_missing_file_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Said in a sentence; the other files are read all the same."""
    missing, file = tmp_path / "missing.txt", written(tmp_path, "cold.txt", COLD)
    ran = Ran(capsys, "lint", missing, file)
    assert ran.err == f"{missing}: cannot be read: No such file or directory\n"
    assert "policy-speak" in ran.out and ran.status == 2
    ran = Ran(capsys, "lint", file, "--original", missing)
    assert "cannot be read" in ran.err and ran.status == 2


@pytest.mark.parametrize("wrong", [("--rule", "nonsense"), ("--language", "xx")])
def test_a_wrong_name_says_which_there_are(
    wrong: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Usage errors help."""
    ran = Ran(capsys, "lint", written(tmp_path, "warm.txt", WARM), *wrong)
    assert ran.status == 2 and wrong[1] in ran.err and ("passive" in ran.err or "de, nl" in ran.err)


def test_what_was_not_checked_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A language without phrases is no clean bill of health."""
    italian = "Buongiorno signora, la lampada nuova parte oggi e arriva venerdì a casa sua con il corriere.\n"
    ran = Ran(capsys, "lint", written(tmp_path, "it.txt", italian))
    assert "language it has no phrases yet" in ran.err and ran.status == 0


def test_a_reply_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters and markup in a reply are shown, not obeyed."""
    ran = Ran(
        capsys,
        "lint",
        written(tmp_path, "evil.txt", "Hello {{ \x1b[31m[bold]x }} there\n"),
        "--language",
        "en",
    )
    assert "placeholder" in ran.out and "\x1b" not in ran.out and "[bold]" in ran.out
