"""The words of replies: templates in plain files, a team's own before ours, the same choice every time.

A part (``<language>/parts/<cue>.txt.j2``) holds blocks named for their job: ``hear``, ``sorry``, ``next`` …
A block may come in several versions, ``sorry``, ``sorry_2``, ``sorry_3``; which one a customer gets hangs
on their case, never on chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from importlib import resources
from types import TracebackType
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

DEFAULT = "en"
SUFFIX = ".txt.j2"
_CHANCE = ("random", "pprint", "xmlattr")
"""Filters that have no place in a letter; a random word would break "same input, same draft"."""

Version = Callable[[dict[str, Any]], str]
"""One wording of a block, for given facts."""


class TemplateProblem(Exception):
    """A template that cannot be used: which file, which line (0: unknown), and why."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}" if line else f"{file}: {reason}")
        self.file, self.line, self.reason = file, line, reason


class Templates:
    """A set of templates by name, ``en/draft/main.txt.j2``. Built once, used from any thread."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.names = frozenset(sources)
        self.languages = frozenset(
            name.split("/")[0] for name in sources if name.endswith(f"/draft/main{SUFFIX}")
        )
        """Languages in which a whole draft can be written."""
        self._sources = sources
        self._versions: dict[tuple[str, str, str], tuple[Version, ...]] = {}
        self._same: dict[str, Mapping[str, str]] = {}
        self._env = ImmutableSandboxedEnvironment(
            loader=jinja2.DictLoader(dict(sources)),
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # plain text; what is shown as HTML is escaped in body.py
            auto_reload=False,
            cache_size=-1,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._env.globals.clear()
        for name in _CHANCE:
            self._env.filters.pop(name, None)

    def has(self, name: str, language: str) -> bool:
        """Whether there is such a template in this very language."""
        return f"{language}/{name}{SUFFIX}" in self.names

    def render(self, name: str, language: str, /, **facts: Any) -> str:
        """A whole template, ``draft/main``, in the language or in English; TemplateProblem when broken."""
        file = self._file(name, language)
        template = self._load(file)
        return _run(template, template.root_render_func, facts)

    def phrase(self, source: str, name: str) -> Version:
        """A template text that stands in no file: a playbook's answer. TemplateProblem when broken."""
        try:
            template = self._env.from_string(source)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateProblem(name, error.lineno, error.message or "syntax error") from None
        return partial(_varying, template, template.root_render_func)

    def versions(self, part: str, block: str, language: str) -> tuple[Version, ...]:
        """All versions of a part's block; none where it has nothing to say."""
        versions = self._versions.get((part, block, language))
        if versions is None:
            file = self._file(f"parts/{part}", language)
            versions = tuple(self._made(file, block)) if file in self.names else ()
            self._versions[part, block, language] = versions
        return versions

    def _made(self, file: str, block: str) -> Iterator[Version]:
        template, fixed = self._load(file), self._fixed(file)
        for name, function in template.blocks.items():
            if role(name) == block:
                words = fixed.get(name)
                yield partial(_varying, template, function) if words is None else partial(_same, words)

    def _fixed(self, file: str) -> Mapping[str, str]:
        """The blocks of a template that say the same to everybody, and what they say."""
        if file not in self._same:
            self._same[file] = {
                block.name: " ".join("".join(map(_text, block.body)).split())
                for block in self._env.parse(self._sources[file]).find_all(nodes.Block)
                if all(map(_is_text, block.body))
            }
        return self._same[file]

    def blocks(self, file: str) -> tuple[str, ...]:
        """The names of a template's blocks, all versions; TemplateProblem when it cannot be read."""
        return tuple(self._load(file).blocks)

    def _file(self, name: str, language: str) -> str:
        own = f"{language}/{name}{SUFFIX}"
        return own if own in self.names else f"{DEFAULT}/{name}{SUFFIX}"

    def _load(self, file: str) -> jinja2.Template:
        try:
            return self._env.get_template(file)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateProblem(error.name or file, error.lineno, error.message or "syntax error") from None
        except jinja2.TemplateNotFound as error:
            raise TemplateProblem(str(error.name or file), 0, "there is no such template") from None


def _is_text(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Output) and all(isinstance(part, nodes.TemplateData) for part in node.nodes)


def _text(node: nodes.Node) -> str:
    return "".join(part.data for part in node.find_all(nodes.TemplateData))


def _same(words: str, facts: dict[str, Any]) -> str:
    return words


def _varying(template: jinja2.Template, function: Any, facts: dict[str, Any]) -> str:
    return " ".join(_run(template, function, facts).split())


def role(block: str) -> str:
    """What a block is for: ``sorry_2`` is another version of ``sorry``."""
    return block.rstrip("_0123456789")


def _run(template: jinja2.Template, function: Any, facts: dict[str, Any]) -> str:
    """Run a template's function; whatever goes wrong inside becomes a TemplateProblem with its line."""
    try:
        # As ``template.new_context``, which copies the environment's globals: here there are none.
        context = template.environment.context_class(
            template.environment, facts, template.name, template.blocks
        )
        return "".join(function(context))
    except TemplateProblem:
        raise
    except Exception as error:
        file, line = _where(error.__traceback__) or (str(template.name), 0)
        raise TemplateProblem(file, line, _reason(error)) from None


def _where(trace: TracebackType | None) -> tuple[str, int] | None:
    """File and line of the innermost template in a traceback."""
    found = None
    while trace:
        template = trace.tb_frame.f_globals.get("__jinja_template__")
        if template is not None:
            found = (template.name, template.get_corresponding_lineno(trace.tb_lineno))
        trace = trace.tb_next
    return found


def _reason(error: Exception) -> str:
    if isinstance(error, jinja2.TemplateNotFound):
        return f"includes {error.name}, which does not exist"
    return str(error) or type(error).__name__


def templates(folder: Mapping[str, str] | None = None) -> Templates:
    """The built-in templates with a team's own before them: ``{"en/draft/main.txt.j2": text}``."""
    return Templates({**built_in(), **folder}) if folder else _standard()


@cache
def _standard() -> Templates:
    """The built-in templates alone: compiled once for all mailboxes, and not again at a reload."""
    return Templates(built_in())


@cache
def built_in() -> Mapping[str, str]:
    """The templates that come with the program, read from the package once."""
    root = resources.files("empathd.replies") / "templates"
    return {
        f"{language.name}/{kind.name}/{file.name}": file.read_text("utf-8")
        for language in root.iterdir()
        if language.is_dir()
        for kind in language.iterdir()
        if kind.is_dir()
        for file in kind.iterdir()
        if file.name.endswith(SUFFIX)
    }


def check(templates: Templates) -> list[TemplateProblem]:
    """Everything that is wrong with a template set: each file is rendered with rich and with bare facts."""
    return [problem for file in sorted(templates.names) for problem in _faults(templates, file)]


def _faults(templates: Templates, file: str) -> Iterator[TemplateProblem]:
    from empathd.replies.samples import SAMPLES

    known = {name.partition("/")[2] for name in built_in()}
    language, _, name = file.partition("/")
    if name not in known and not name.startswith("parts/"):
        yield TemplateProblem(file, 0, f"no reply uses it; there are {', '.join(sorted(known))}")
        return
    try:
        templates.blocks(file)
        for facts in SAMPLES:
            templates.render(name.removesuffix(SUFFIX), language, **facts)
            _say_all(templates, file, facts)
    except TemplateProblem as problem:
        yield problem


def _say_all(templates: Templates, file: str, facts: dict[str, Any]) -> None:
    language, _, name = file.partition("/")
    part = name.removesuffix(SUFFIX).removeprefix("parts/")
    for block in {role(block) for block in templates.blocks(file)}:
        for version in templates.versions(part, block, language):
            version(facts)
