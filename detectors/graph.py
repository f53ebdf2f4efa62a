"""Written phrases as a graph of states, walked by the first words of what may follow.

A state is a place in a phrase. Which words lead on from it, past how many brackets, is worked out once for
each place in a phrase or a group, when a mail first leads there: of all ways that are written few are walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from empathd.detectors.nodes import ANY, END, Node, Row, Trail
from empathd.detectors.openings import BACK, ENDERS
from empathd.detectors.places import End, Use
from empathd.detectors.wording import Grammar, Groups


@dataclass(eq=False, slots=True)
class State:
    """Before a row, behind which another state follows; or at an end."""

    row: Row | None = None
    behind: State | None = None
    end: End | None = None
    back: bool = False
    """The last token is not part of the phrase: it only had to follow."""

    def after(self, trail: Trail, then: Row | None) -> State | None:
        """The state behind one of the words that may follow here."""
        state = self.behind
        if trail is BACK:
            return state and State(end=state.end, back=True)
        if then:
            state = State(then, state)
        for row in reversed(trail):
            state = State(row, state)
        return state


class Graph:
    """All phrases; each part of one begins at one of ``starts``."""

    def __init__(self) -> None:
        self.starts: list[State] = []
        self._gaps = 0
        self._grammars: dict[Groups, Grammar] = {}

    def add(self, phrases: Iterable[str], use: Use, groups: Groups = ()) -> None:
        """Add written phrases. ValueError where one could be said without any word, or END is not its end."""
        grammar = self._grammars.get(groups) or self._grammars.setdefault(groups, Grammar(groups))
        for phrase in phrases:
            whole = grammar.nodes(phrase)
            for nodes in _spread(whole) if grammar.holds(phrase, "...") else (whole,):
                if grammar.holds(phrase, "END") and _misplaced(nodes):
                    raise ValueError(f"phrase {phrase!r}: END may only stand at its end")
                for part, end in self._parts(nodes, use):
                    row = grammar.row(part)
                    if row is None or row.optional:
                        raise ValueError(f"phrase {phrase!r}: no fixed word in it to look for")
                    self.starts.append(State(row, State(end=end)))

    def close(self) -> tuple[set[str], set[str]]:
        """All tokens that stand in a phrase; and those with which a longer one may begin.

        What served to read phrases is let go: it is as large as they are.
        """
        grammars = self._grammars.values()
        words = {*ENDERS}.union(*(grammar.tokens() for grammar in grammars))
        stems = {stem for grammar in grammars for stem in grammar.stems()}
        self._grammars = {}
        return words, stems

    def _parts(self, nodes: Sequence[Node], use: Use) -> Iterator[tuple[Sequence[Node], End]]:
        """The parts of a phrase, the last first: gaps part it, and each part is looked for."""
        end, last = End(use), len(nodes)
        for at in range(len(nodes) - 1, -1, -1):
            if nodes[at] is ANY:
                end.after, self._gaps = self._gaps, self._gaps + 1
                yield nodes[at + 1 : last], end
                end, last = End(use, begins=end.after), at
        yield nodes[:last], end


def reached(states: Iterable[State]) -> list[State]:
    """These states and those that are reached from them without a word."""
    found: dict[State, None] = {}
    waiting = list(states)
    while waiting:
        state = waiting.pop()
        if state not in found:
            found[state] = None
            if state.behind and (state.row is None or state.row.optional):
                waiting.append(state.behind)
    return list(found)


def _spread(nodes: Sequence[Node]) -> Iterator[Sequence[Node]]:
    """The nodes once for each alternative of a group that holds a gap, lest gaps stand within one."""
    for at, node in enumerate(nodes):
        if node.ways and any(part is ANY for part in _inside(node)):
            for way in node.ways:
                yield from _spread((*nodes[:at], *(way or ()), *nodes[at + 1 :]))
            return
    yield nodes


def _inside(node: Node) -> Iterator[Node]:
    """The gaps and ENDs in a node."""
    if node.signed and not node.ways:
        yield node
    for way in node.ways if node.signed else ():
        for part in way or ():
            yield from _inside(part)


def _misplaced(nodes: Sequence[Node], last: bool = True) -> bool:
    """Does END stand anywhere but at the end of a part? ``last``: the nodes themselves are a part's end."""
    for at, node in enumerate(nodes):
        ends = last if at == len(nodes) - 1 else nodes[at + 1] is ANY
        if node is END and not ends:
            return True
        if node.signed and any(_misplaced(tuple(way or ()), ends) for way in node.ways):
            return True
    return False
