"""``empathd lint``: where a reply falls short."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from empathd.daemon.cli.options import DEFAULT, Json, MaybeConfig
from empathd.daemon.cli.raw import UnreadableError, plain, raw
from empathd.daemon.cli.sent import Asked, coach

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console

    from empathd.replies.lint import Finding

SOME, WRONG_USAGE = 1, 2
SINCE = Asked().since

Replies = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FILE",
        help="Replies: raw mail or plain text; - is standard input. With --sent: mailboxes, all if none.",
    ),
]
Sent = Annotated[
    bool, typer.Option("--sent", help="Read what the team has sent: the Sent folders, read-only, as a team.")
]
Since = Annotated[
    str, typer.Option("--since", metavar="LENGTH", help="With --sent: how far back, 30d or 12h.")
]
ByPerson = Annotated[
    bool, typer.Option("--by-person", help="With --sent: a report for each person. Agree on it first.")
]
Original = Annotated[
    str | None,
    typer.Option("--original", metavar="FILE", help="The customer's mail; else what the reply quotes below."),
]
Code = Annotated[
    str | None, typer.Option("--language", metavar="CODE", help="en, de, nl, fr, es; recognised if left out.")
]
Only = Annotated[
    list[str] | None, typer.Option("--rule", metavar="NAME", help="Apply this rule alone; may be repeated.")
]


def lint(
    files: Replies = None,
    as_json: Json = False,
    original: Original = None,
    language: Code = None,
    rule: Only = None,
    config: MaybeConfig = None,
    sent: Sent = False,
    since: Since = SINCE,
    by_person: ByPerson = False,
) -> None:
    """Read replies as a customer would: each wording fault with its place and what to write instead.

    Exit status: 0 no finding; 1 some; 2 wrong usage, or a file that cannot be read.

    With --sent, 75: a server could not be reached.
    """
    _known(language, rule)
    if sent:
        if original or language:
            raise typer.BadParameter(
                "--sent goes without --original and --language: each reply tells its own"
            )
        coach(config or DEFAULT, files or (), Asked(since, tuple(rule or ()), by_person, as_json))
    elif by_person or since != SINCE:
        raise typer.BadParameter("--since and --by-person go with --sent")
    elif not files:
        raise typer.BadParameter("name a FILE, or - for standard input, or --sent")
    else:
        _lint(files, as_json, original, language, rule, config)


def _lint(
    files: list[str],
    as_json: bool,
    original: str | None,
    language: str | None,
    rule: list[str] | None,
    config: Path | None,
) -> None:
    from empathd.daemon.source import read_settings
    from empathd.replies.lint import ALL, lint_file, message_of

    unsure = read_settings(config).replies.language if config else "en"
    read: dict[str, bytes] = {}
    unread = [fault for name in files if (fault := _read(name, read))]
    theirs: dict[str, bytes] = {}
    if original and (fault := _read(original, theirs)):
        unread.append(fault)
    quoted = message_of(theirs[original]) if original in theirs else None
    found = {name: lint_file(text, language, quoted, rule or ALL, unsure) for name, text in read.items()}
    _show(found, as_json)
    _say_limits(read, language, unsure)
    for fault in unread:
        typer.echo(fault, err=True)
    if unread:
        raise typer.Exit(WRONG_USAGE)
    if any(found.values()):
        raise typer.Exit(SOME)


def _known(language: str | None, rules: list[str] | None) -> None:
    """Wrong usage, where a name is none: says which there are."""
    from empathd.replies.lint import ALL, LANGUAGES

    for rule in rules or ():
        if rule not in ALL:
            raise typer.BadParameter(f"{rule} is no rule; the rules are {', '.join(sorted(ALL))}")
    if language and language not in LANGUAGES:
        raise typer.BadParameter(f"{language} is none of the languages {', '.join(LANGUAGES)}")


def _read(name: str, into: dict[str, bytes]) -> str:
    """Reads a file; why it could not be read, or an empty string."""
    try:
        into[name] = raw(name)
    except (UnreadableError, ValueError) as error:  # ValueError: a name with a null byte in it
        return str(error) if isinstance(error, UnreadableError) else f"{name!r}: is no name of a file"
    return ""


def _show(found: dict[str, tuple[Finding, ...]], as_json: bool) -> None:
    if as_json:
        for name, findings in found.items():
            for one in findings:
                typer.echo(in_json(name, one))
        return
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    for name, findings in found.items():
        for one in findings:
            _line(console, name, one)
    count, files = sum(map(len, found.values())), sum(map(bool, found.values()))
    console.print(f"{_many(count, 'finding')} in {files} of {_many(len(found), 'file')}", markup=False)


def in_json(name: str, one: Finding) -> str:
    """One JSON object on one line."""
    return json.dumps(
        {
            "file": name,
            "rule": one.rule,
            "line": one.line,
            "column": one.column,
            "words": one.words,
            "better": one.better,
        },
        ensure_ascii=False,
    )


def _line(console: Console, name: str, one: Finding) -> None:
    """``file:line:column  rule  "words"  better``; nothing in it may steer the terminal."""
    from rich.text import Text

    place, words = plain(f"{name}:{one.line}:{one.column}"), plain(f'"{one.words}"')
    parts = ((place, "cyan"), (one.rule, "bold yellow"), (words, "bold"), (one.better, ""))
    console.print(Text("  ").join(Text(text, style) for text, style in parts))


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _say_limits(read: dict[str, bytes], language: str | None, unsure: str) -> None:
    """What was not checked is said, not passed over."""
    from empathd.replies.lint import LANGUAGES, language_of_file

    for name, text in read.items() if not language else ():
        if (code := language_of_file(text, unsure)) not in LANGUAGES:
            typer.echo(
                f"{name}: language {code} has no phrases yet: only placeholders were looked for", err=True
            )
