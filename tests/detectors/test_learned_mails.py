"""The mails that models learn from are written as their README says; none is one that we measure by."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from empathd.detectors.parse import parse
from tools import learn_mails
from tools.learn_mails import LABELS, BadMail, read

TESTS = Path(__file__).parents[1] / "mails"


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "nl"])
def test_every_mail_is_labelled_with_names_that_we_know_and_none_is_measured_by(language: str) -> None:
    mails = read(language)
    lines = (TESTS / f"{language}.jsonl").read_text("utf-8").splitlines()
    measured = {parse(json.loads(line)["raw"].encode()).text for line in lines}
    assert len(mails) > 3_000
    assert all(mail.true <= set(LABELS) for mail in mails)
    assert not measured & {mail.message.text for mail in mails}


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("stuck furious | high | no", "no cue is called furious"),
        ("stuck | soon | no", "no urgency is called soon"),
        ("stuck | high | maybe", "'maybe' is neither sorry nor no"),
        ("stuck | high", "not enough values"),
    ],
)
def test_a_mail_that_is_labelled_wrongly_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, head: str, why: str
) -> None:
    monkeypatch.setattr(learn_mails, "WRITTEN", tmp_path)
    good = "@ thanks | low | no\nlunch\nThank you all.\n\n"
    (tmp_path / "en-a.txt").write_text(f"{good}@ {head}\nhelp\nIt does not open.\n")
    with pytest.raises(BadMail, match=r"en-a\.txt, mail 2") as error:
        read("en")
    assert why in str(error.value)
