"""A team's own words, out of what the configuration names: templates, playbooks, notes about customers."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from empathd.config.customers import Customer, CustomersFile
from empathd.config.mailbox import Mailbox
from empathd.config.playbook import playbook
from empathd.config.problems import ConfigError, Problem
from empathd.config.settings import Settings
from empathd.config.table import table
from empathd.daemon.source import refused
from empathd.replies.customers import Customers
from empathd.replies.playbooks import Playbook, Playbooks, clashes
from empathd.replies.samples import SAMPLES
from empathd.replies.voice import Voice
from empathd.replies.words import SUFFIX, TemplateProblem, Templates, check, templates

YAML = (".yaml", ".yml")


def voice(settings: Settings, mailbox: Mailbox, secret: bytes) -> Voice:
    """How a mailbox speaks; ConfigError when a template or table of the team's own cannot be used."""
    words = own_templates(settings.replies.templates)
    zone = settings.calendar().zone
    return Voice(
        mailbox=mailbox.name,
        address=mailbox.address,
        display_name=mailbox.display_name or "",
        team=tuple(each.member(zone) for each in settings.team),
        language=settings.replies.language,
        secret=secret,
        zone=zone,
        templates=words,
        playbooks=own_playbooks(settings.replies.playbooks, words),
        familiar=settings.replies.formality == "familiar",
        html=settings.replies.html == "auto",
        customers=own_customers(settings),
    )


def own_templates(folder: Path | None) -> Templates:
    """The built-in templates with those of ``folder`` before them; ConfigError names every broken one."""
    if folder is None:
        return templates()
    sources = texts(folder)
    together = templates(sources)
    # Only theirs are judged: ours are tested, and every reload would wait for them.
    faults = [fault for fault in check(together) if fault.file in sources]
    if faults:
        problems = [Problem("", fault.line, 1, fault.reason, "") for fault in faults]
        raise ConfigError(str(folder / faults[0].file), problems)
    return together


def texts(folder: Path) -> dict[str, str]:
    """All templates below a folder by their name there, ``en/draft/main.txt.j2``."""
    if not folder.is_dir():
        raise refused(folder, "replies.templates", "there is no such folder", "make it, or write null")
    try:
        files = sorted(folder.glob(f"*/*/*{SUFFIX}"))
        return {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in files}
    except (OSError, UnicodeDecodeError) as error:
        raise refused(folder, "replies.templates", f"cannot be read: {error}", "mend the file") from None


def own_playbooks(folder: Path | None, words: Templates) -> Playbooks:
    """The playbooks of a folder; ConfigError with all problems of the first file that has any."""
    if folder is None:
        return Playbooks()
    read = [(file, _playbook(file)) for file in _yaml(folder)]
    for file, one in read:
        if problems := list(_faults(one, words)):
            raise ConfigError(str(file), problems)
    for first, second in clashes([one for _, one in read]):
        file = next(file for file, one in read if one.name == second)
        wrong = f"it fits the very same mails as {first}, and would never be used"
        raise ConfigError(str(file), [Problem("when", 1, 1, wrong, "give one of them a condition more")])
    return Playbooks([one for _, one in read])


def own_playbook(text: str, source: str, words: Templates) -> Playbook:
    """A playbook that no folder holds yet; ConfigError with all that is wrong in it."""
    one = playbook(text, source, Path(source).stem)
    if problems := list(_faults(one, words)):
        raise ConfigError(source, problems)
    return one


def own_customers(settings: Settings) -> Customers:
    """What is noted about customers; ConfigError with all problems of the table, where there is one."""
    return Customers((each.where, each.known()) for each in noted(settings))


def noted(settings: Settings) -> tuple[Customer, ...]:
    """All entries about customers, wherever they stand."""
    if not isinstance(settings.customers, CustomersFile):
        return settings.customers
    file, team = settings.customers.file, [member.name for member in settings.team]
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise refused(file, "", "the table is not UTF-8 text", "save it as CSV in UTF-8") from None
    except OSError as error:
        wrong = f"cannot be read: {os.strerror(error.errno or 0)}"
        raise refused(file, "customers.file", wrong, "make it, or remove customers") from None
    return table(text, str(file), team)


def _yaml(folder: Path) -> Sequence[Path]:
    if not folder.is_dir():
        raise refused(folder, "replies.playbooks", "there is no such folder", "make it, or write null")
    return sorted(file for file in folder.iterdir() if file.suffix in YAML)


def _playbook(file: Path) -> Playbook:
    try:
        return playbook(file.read_text("utf-8"), str(file), file.stem)
    except (OSError, UnicodeDecodeError) as error:
        raise refused(file, "", f"cannot be read: {error}", "mend the file") from None


def _faults(one: Playbook, words: Templates) -> Iterator[Problem]:
    """What is wrong with its texts: each is rendered with rich and with bare facts."""
    for part, texts in (("answer", one.answers), ("goodwill.offer", one.goodwill)):
        for language, text in texts.items():
            path = f"{part}.{language}"
            if language not in words.languages:
                have = ", ".join(sorted(words.languages))
                yield Problem(path, 1, 1, f"there are no templates in {language}", f"write it in {have}")
            elif fault := _fault(words, text, path, _bare_enough(one)):
                yield Problem(path, fault.line or 1, 1, fault.reason, "use only facts that samples.py shows")


def _bare_enough(one: Playbook) -> Iterable[dict[str, object]]:
    """Facts to try it with: those that it asks for are there."""
    rich, bare = SAMPLES
    given = {kind: rich["details"].get(kind, ("4711",)) for kind in one.details}
    return rich, {**bare, "details": {**bare["details"], **given}}


def _fault(
    words: Templates, text: str, name: str, tries: Iterable[dict[str, object]]
) -> TemplateProblem | None:
    try:
        version = words.phrase(text, name)
        for facts in tries:
            version(facts)
    except TemplateProblem as problem:
        return problem
    return None
