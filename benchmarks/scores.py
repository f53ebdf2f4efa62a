"""Precision, recall and F1, from sets of labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """How often a label was found rightly, wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Of what was found, how much is right; 1 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what there is, how much was found; 1 where there is nothing."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def __str__(self) -> str:
        counts = f"{self.right:>5} {self.wrong:>5} {self.missed:>5}"
        return f"{self.precision:9.2f} {self.recall:7.2f} {self.f1:5.2f} {counts}"


HEADER = f"{'precision':>9} {'recall':>7} {'F1':>5} {'right':>5} {'wrong':>5} {'missed':>5}"


def of_label(label: str, pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> Score:
    """The score of one label over (true, found) pairs."""
    return of_flag((label in true, label in found) for true, found in pairs)


def micro(scores: Iterable[Score]) -> Score:
    """All decisions in one."""
    return sum(scores, Score())


def macro(scores: Sequence[Score]) -> float:
    """The mean F1, every label alike."""
    return sum(score.f1 for score in scores) / len(scores) if scores else 1.0


def of_flag(pairs: Iterable[tuple[bool, bool]]) -> Score:
    """The score of what is so or not, over (true, found) pairs."""
    total = Score()
    for true, found in pairs:
        total += Score(true and found, found and not true, true and not found)
    return total
