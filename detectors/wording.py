"""The little language in which cue phrases are written: one line, many ways to say it.

- ``don't``, ``can't``, ``i'm``, ``it's`` … stand for all their spellings: don't, dont, do not.
- ``(still|yet) no (answer|reply)``: alternatives; ``(really|)`` may be left out. They may be nested.
- ``tried ... but``: a gap of at most forty characters inside one sentence.
- ``export~``: any ending: export, exports, exported, exporting.
- ``ME CANT``: words in capitals stand for a group of words, see ``GROUPS``; a table may name groups of its own.
- ``END``: a sentence or line ends here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathd.detectors.nodes import ANY, END, Node, Row
from empathd.detectors.tokens import PARAGRAPH, words

GROUPS = {
    "ME": "(i|we)",
    "IM": "(i'm|we're|i was|we were)",
    "IVE": "(i've|we've|i|we|i had|we had|i have already|i've already|we've already|i already|we already)",
    "CANT": "(can't|couldn't|unable to|not able to|wasn't able to|weren't able to|haven't been able to"
    "|am not able to|are not able to|failed to|haven't managed to|didn't manage to)",
    "WONT": "(won't|wouldn't|doesn't|didn't|isn't going to|refuses to|refused to|fails to|failed to)",
    "VERY": "(very|really|so|quite|extremely|incredibly|rather|pretty|a bit|a little|somewhat|truly|absolutely|"
    "completely|totally|utterly|just|super|deeply|most|beyond|more than|too|slightly|honestly|a lot more|"
    "more and more|more|increasingly|getting|becoming|just so|really very|really quite|a little bit|)",
    "YOU": "(you|you guys|your company|your team|your support|your colleague|your colleagues|they|he|she"
    "|your website|your site|your agent|someone|somebody|the agent)",
    "MY": "(my|our)",
}

_ENDINGS = {
    "can't": "cant|cannot|can not",
    "won't": "wont|will not",
    "i'm": "im|i am",
    "i'd": "i would",
    "shan't": "shall not",
    "ain't": "aint",
}
NOT = "(don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|won't|can't|couldn't|wouldn't)"
_NOT = re.compile(r"(?<![a-z'])n't\b")
_CONTRACTION = re.compile(r"[a-z]+'[a-z]+")
_PART = re.compile(r"\([^()]*\)|[(|)~]|\.\.\.|[^(|)~\s]+")
_NAMED, _PLAIN = "\0", "\1"
"""Before the name of a group, once it is known to be one; before a word that stands for no other any more."""
MOST_DEEP = 40
"""Brackets within brackets, names within names."""


Groups = tuple[tuple[str, str], ...]
"""Names in capitals, each with the words that it stands for."""


class Grammar:
    """Reads written phrases; what is written alike is made once, however often it is written or named."""

    def __init__(self, groups: Groups = ()) -> None:
        self._texts = GROUPS | dict(groups)
        self._name = re.compile(rf"\b(?:{'|'.join(self._texts)})\b")
        self._named = {sign for text in self._texts.values() for sign in ("...", "END") if sign in text}
        self._words: dict[str, tuple[Node, ...]] = {"...": (ANY,), "END": (END,)}
        self._tokens: dict[str, Node] = {}
        self._rows: dict[tuple[Node, Row | None], Row] = {}
        self._groups: dict[tuple[Row | None, ...], Node] = {}
        self._stems: dict[Node, Node] = {}
        self._single: dict[str, Row] = {}
        self._lists: dict[str, Node] = {}

    def tokens(self) -> set[str]:
        """The tokens of all phrases read so far."""
        return set(self._tokens)

    def stems(self) -> set[str]:
        """Those of them behind which any ending may follow."""
        return {node.token for node in self._stems if node.token}

    def holds(self, phrase: str, sign: str) -> bool:
        """May a sign, a gap or END, stand somewhere in a phrase?"""
        return sign in phrase or sign in self._named

    def nodes(self, phrase: str) -> tuple[Node, ...]:
        """A written phrase as nodes. Raises ValueError when it is not written as such."""
        try:
            ways = self._ways(phrase)
        except ValueError as error:
            raise ValueError(f"phrase {phrase!r}: {error}") from None
        if len(ways) != 1:
            raise ValueError(f"phrase {phrase!r}: alternatives stand in brackets")
        return tuple(ways[0])

    def row(self, nodes: Sequence[Node]) -> Row | None:
        """Nodes as a row; rows that end alike share their end."""
        row = None
        for node in reversed(nodes):
            row = self._rows.get((node, row)) or self._rows.setdefault((node, row), Row(node, row))
        return row

    def _ways(self, text: str) -> list[list[Node]]:
        """The alternatives of a text."""
        ways: list[list[Node]] = [[]]
        outer: list[list[list[Node]]] = []
        for said in _PART.findall(text):
            if word := self._words.get(said):
                ways[-1] += word
            elif said == "|":
                ways.append([])
            elif said[0] == "(" != said:
                ways[-1].append(self._list(said))
            elif said == "(":
                outer.append(ways)
                ways = [[]]
            elif said == ")":
                group, ways = self._group(ways), outer.pop() if outer else []
                if not ways or len(outer) > MOST_DEEP:
                    raise ValueError(f"brackets do not match, or are more than {MOST_DEEP} deep")
                ways[-1].append(group)
            elif said == "~":
                ways[-1][-1:] = map(self._stemmed, ways[-1][-1:])
            else:
                ways[-1] += self._said(said)
        if outer:
            raise ValueError("brackets do not match")
        return ways

    def _group(self, ways: Sequence[Sequence[Node]]) -> Node:
        """The same node for the same alternatives; what stands alone is itself."""
        return self._grouped(tuple(map(self.row, ways)))

    def _grouped(self, rows: tuple[Row | None, ...]) -> Node:
        if len(rows) == 1 and rows[0] and not rows[0].then:
            return rows[0].node
        return self._groups.get(rows) or self._groups.setdefault(rows, Node(ways=rows))

    def _list(self, said: str) -> Node:
        """Alternatives without brackets in them: most of what is written, and often the same."""
        found = self._lists.get(said)
        if found is None:
            found = self._lists[said] = self._grouped(tuple(map(self._way, said[1:-1].split("|"))))
        return found

    def _way(self, text: str) -> Row | None:
        """A text without bars and brackets as a row; a single word is mostly one that has been met before."""
        row = self._single.get(text)
        if row is None:
            if "~" in text or "..." in text:
                (nodes,) = self._ways(text)
            else:
                nodes = [node for word in text.split() for node in self._words.get(word) or self._said(word)]
            row = self.row(nodes)
            if row and " " not in text:
                self._single[text] = row
        return row

    def _said(self, word: str) -> tuple[Node, ...]:
        """A word as nodes, one for each of its tokens: ``e-mail`` is three.

        A name is the group that it stands for, a contraction the group of its spellings.
        """
        if word.startswith(_NAMED):
            if not (ways := self._texts.pop(word[1:], "")):
                raise ValueError(f"{word[1:]} stands for itself")
            row: tuple[Node, ...] = (self._group(self._ways(ways)),)
        elif word.islower() and word.isalnum():
            row = (self._tokens.setdefault(f" {word}", Node(f" {word}")),)
        elif (text := self._spelt(word)) != word:
            row = tuple(*self._ways(text))
        else:
            said = words(word.removeprefix(_PLAIN))  # a quotation mark is a blank, in a mail as well
            row = tuple(self._tokens.setdefault(token, Node(token)) for token in said if token != PARAGRAPH)
        return self._words.setdefault(word, row)

    def _spelt(self, word: str) -> str:
        """A word with groups in place of the names and contractions in it."""
        if word.startswith(_PLAIN):
            return word
        return _CONTRACTION.sub(_spellings, _NOT.sub(NOT, self._name.sub(rf"({_NAMED}\g<0>)", word)))

    def _stemmed(self, node: Node) -> Node:
        """The same with any ending behind its last words."""
        if node is ANY or node is END:
            return node
        found = self._stems.get(node)
        if found is None:
            ways = [(*inner[:-1], *map(self._stemmed, inner[-1:])) for inner in map(_nodes, node.ways)]
            found = self._stems[node] = Node(node.token, tuple(map(self.row, ways)), bool(node.token))
        return found


def _spellings(match: re.Match[str]) -> str:
    """All ways in which a contraction is typed."""
    word = match[0]
    if word in _ENDINGS:
        return f"({_PLAIN}{word}|{_ENDINGS[word]})"
    stem, _, end = word.partition("'")
    if end == "t":
        return f"({_PLAIN}{word}|{stem}t|{stem[:-1]} not)"
    long = {"m": "am", "ve": "have", "re": "are", "ll": "will", "d": "would", "s": "is"}.get(end)
    if long is None:
        return word
    bare = f"|{stem}{end}" if end in ("ve", "s") and stem in ("i", "it", "that", "what", "how", "you") else ""
    return f"({_PLAIN}{word}|{stem} {long}{bare})"


def _nodes(row: Row | None) -> tuple[Node, ...]:
    return tuple(row) if row else ()


def lines(text: str, **groups: str) -> tuple[str, ...]:
    """Phrases written one a line; a line goes on until its brackets are closed.

    Empty lines do not count. ``groups``: words in capitals of this text alone.
    """
    named = re.compile(rf"\b(?:{'|'.join(groups)})\b")
    found: list[str] = []
    opened = 0
    for line in text.splitlines():
        said = " ".join(line.split())
        for _ in groups:  # they may name each other
            said = named.sub(lambda name: groups[name[0]], said)
        if opened > 0:
            found[-1] += said
        elif said:
            found.append(said)
            opened = 0
        opened += said.count("(") - said.count(")")
    return tuple(found)
