"""A proposal for a playbook as the YAML file that ``config.playbook`` reads, with comments for its editor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import wrap

from empathd.replies.suggest import Proposal

WIDTH = 110
LONGEST = 300
"""Characters of a sentence that was left out which are shown."""
HEAD = """\
A proposal of "empathd playbook suggest", for you to edit: is the answer right today, is it warm, does it fit
whoever writes these words? Then move it into the folder replies.playbooks names. Until then nobody uses it.
"""
ASIDE = 'Left out, though most of them say it ("…" stands for a personal detail, say {{ details.order[0] }}):'


def written(one: Proposal) -> str:
    """The file of a proposal; whatever stands in it, it is one playbook and nothing else."""
    words = "".join(f"    - {json.dumps(_line(phrase), ensure_ascii=False)}\n" for phrase in one.words)
    answer = "".join(f"    {_line(line)}".rstrip() + "\n" for line in one.answer.split("\n"))
    comments = "".join(f"# {line}".rstrip() + "\n" for line in _comments(one))
    return f"{comments}when:\n  words:\n{words}answer:\n  {one.language}: |\n{answer}"


def _comments(one: Proposal) -> Iterator[str]:
    yield from HEAD.splitlines()
    yield (
        f"found in {one.answers} answers to {one.customers} customers"
        f" between {one.first:%Y-%m-%d} and {one.last:%Y-%m-%d}"
    )
    if one.asides:
        yield from ("", ASIDE)
    for aside in one.asides:
        yield from wrap(
            f'- "{_line(aside.text)[:LONGEST]}" ({_line(aside.why)})', WIDTH, subsequent_indent="  "
        )


def _line(text: str) -> str:
    """On one line, of letters that YAML takes as they are."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
