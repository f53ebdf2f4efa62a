"""Makes ``detectors/languages/*/learned.bin`` and ``detectors/weighing.toml`` from labelled mails.

    make learn

Multiple-instance logistic regression: the log odds of a label are what the sentences of a mail say together
(log-sum-exp, so that one is enough) and what all its words say, both linear in the terms of
``detectors/learned.py``. Then a second, small one (``learn_weighing.py``) weighs that against what phrases
found; it is fitted on odds of models that have not seen the mail, and on mails no phrase was made from.

The mails are invented and MIT-licensed like the rest (``benchmarks/mails/README.md``).
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from empathd.detectors.learned import FILE, SHORTEST, ZERO, joined, parts, terms
from empathd.detectors.reader import Reader
from empathd.detectors.registry import find
from tools.learn_mails import LABELS, Labelled, read, usual
from tools.learn_weighing import due, signs, told, toml, truth, weights

LANGUAGES = ("en", "de", "es", "fr", "nl")
FOLDS = 2
FEWEST = 3
"""Mails in which a term must stand."""
ROOM = 40.0
"""How far weights may go from nothing: the inverse of the ridge penalty."""
STEPS = 50
KEPT = 9_000
"""Terms that a language keeps: those that say most."""
SMALLEST = 3
"""Steps of a weight below which it is nothing: it would only take room."""
MIXED = 0.5
"""How many mails of two each are learned from beside the others, for each of these."""
PARTS = 4
"""Of the mails, each of which is left out once."""
STRIDE = 7_919
"""From a mail to the one that it is mixed with: a prime, so that all have their turn."""
BOTH = "low"
"""A label that two mails have together only where each of them has it."""
TARGET = Path(__file__).parents[1] / "detectors" / "languages"
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Heard:
    """Mails as matrices: a row for each sentence, and one for each mail."""

    one: sparse.csr_matrix
    whole: sparse.csr_matrix
    first: NDArray[np.int64]
    """The row of each mail's first sentence, and the number of all sentences."""

    @property
    def owner(self) -> NDArray[np.int64]:
        """The mail of each sentence."""
        return np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))


def said(mail: Labelled) -> list[set[str]]:
    """The terms of each sentence."""
    whole = joined(*mail.words)
    return [terms(whole[begin:end]) for begin, end in parts(whole)]


def rarity(told: Sequence[Sequence[AbstractSet[str]]]) -> dict[str, float]:
    """How rare each term is: 1 and the logarithm of all mails for each one that has it."""
    counts = Counter(term for mail in told for term in {term for sentence in mail for term in sentence})
    return {term: 1 + np.log(len(told) / many) for term, many in sorted(counts.items()) if many >= FEWEST}


def heard(told: Sequence[Sequence[AbstractSet[str]]], rare: dict[str, float]) -> Heard:
    """The matrices of mails."""
    column = {term: at for at, term in enumerate(rare)}
    weight = np.array(list(rare.values()))
    rows, ends = [], [0]
    for mail in told:
        rows += [[column[term] for term in sentence if term in column] for sentence in mail]
        ends.append(len(rows))
    plain = _matrix(rows, weight)
    first = np.array(ends)
    owner = np.repeat(np.arange(len(told)), np.diff(first))
    gather = sparse.csr_matrix((np.ones(len(rows)), (owner, np.arange(len(rows)))), (len(told), len(rows)))
    square = np.asarray(plain.multiply(plain).sum(axis=1)).ravel()
    return Heard(_scaled(plain, square), _scaled(gather @ plain, gather @ square), first)


def _matrix(rows: Sequence[Sequence[int]], weight: Array) -> sparse.csr_matrix:
    indices = np.array([at for row in rows for at in row], dtype=np.int64)
    ends = np.cumsum([0, *map(len, rows)])
    return sparse.csr_matrix((weight[indices], indices, ends), (len(rows), len(weight)))


def _scaled(matrix: sparse.csr_matrix, square: Array) -> sparse.csr_matrix:
    return sparse.diags(1 / np.sqrt(np.maximum(square, SHORTEST))) @ matrix


@dataclass(frozen=True)
class Fit:
    """What was learned: weights of terms in a sentence and in the whole mail; what a sentence begins with."""

    one: Array
    whole: Array
    begin: Array

    def odds(self, mails: Heard) -> Array:
        """The log odds of each label for each mail."""
        each = mails.one @ self.one + self.begin
        return np.logaddexp.reduceat(each, mails.first[:-1], axis=0) + mails.whole @ self.whole


def fit(mails: Heard, true: Array) -> Fit:
    """The most likely weights that do not go far from nothing."""
    many, labels = mails.one.shape[1], true.shape[1]
    owner, back, back_whole = mails.owner, mails.one.T.tocsr(), mails.whole.T.tocsr()

    def loss(flat: Array) -> tuple[float, Array]:
        one, whole, begin = np.split(flat.reshape(-1, labels), (many, 2 * many))
        each = mails.one @ one + begin
        together = np.logaddexp.reduceat(each, mails.first[:-1], axis=0)
        odds = together + mails.whole @ whole
        off = 1 / (1 + np.exp(-odds)) - true
        share = np.exp(each - together[owner]) * off[owner]
        slope = np.vstack((back @ share + one / ROOM, back_whole @ off + whole / ROOM, share.sum(0)))
        penalty = (np.sum(one**2) + np.sum(whole**2)) / (2 * ROOM)
        return float(np.sum(np.logaddexp(0, odds) - true * odds) + penalty), slope.ravel()

    start = np.zeros((2 * many + 1, labels))
    start[-1] = -3
    found = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return Fit(*np.split(found.reshape(-1, labels), (many, 2 * many)))


def smaller(rare: dict[str, float], found: Fit) -> dict[str, float]:
    """The terms that say most, in the order of the alphabet."""
    says = np.maximum(np.abs(found.one).max(1), np.abs(found.whole).max(1)) * np.array(list(rare.values()))
    kept = sorted(np.argsort(-says)[:KEPT])
    names = list(rare)
    return {names[at]: rare[names[at]] for at in kept}


def packed(rare: dict[str, float], found: Fit) -> bytes:
    """The file of a language: names, then a row of lanes for each term, a weight of a byte in each."""
    weight = np.array(list(rare.values()))[:, None]
    said = np.hstack((found.one, found.whole)) * weight
    scale = 127 / np.quantile(np.abs(said).max(1), 0.999)
    steps = np.clip(np.rint(said * scale), -127, 127)
    rows = np.hstack((np.rint(weight**2), np.where(np.abs(steps) < SMALLEST, 0, steps)))
    lanes = (rows + ZERO).astype("<u2")
    head = {
        "labels": LABELS, "scale": round(float(scale), 4),
        "begin": [round(float(each), 3) for each in found.begin[0]], "terms": list(rare),
    }  # fmt: skip
    return zlib.compress(json.dumps(head, ensure_ascii=False).encode() + b"\0" + lanes.tobytes(), 9)


def mixed(words: Sequence[list[set[str]]], true: Array) -> tuple[list[list[set[str]]], Array]:
    """All mails, and some of two each: people write longer mails, and half of them is something else."""
    many = int(len(words) * MIXED)
    pairs = [(at * len(words) // many, at * STRIDE % len(words)) for at in range(many)]
    rows = np.array([np.maximum(true[one], true[other]) for one, other in pairs])
    low = LABELS.index(BOTH)
    rows[:, low] = [min(true[one, low], true[other, low]) for one, other in pairs]
    return [*words, *(words[one] + words[other] for one, other in pairs)], np.vstack((true, rows))


def learned(mails: Sequence[Labelled]) -> tuple[dict[str, float], Fit]:
    """Rarities and weights: learned with all terms, and then with those that say most."""
    words, true = [said(mail) for mail in mails], truth(mails)
    rare = rarity(words)
    whole, all_true = mixed(words, true)
    rare = smaller(rare, fit(heard(whole, rare), all_true))
    return rare, mean([_without(words, true, rare, part) for part in range(PARTS)])


def _without(words: Sequence[list[set[str]]], true: Array, rare: dict[str, float], part: int) -> Fit:
    """What is learned without one part of the mails."""
    left = [at for at in range(len(words)) if at % PARTS != part]
    some, some_true = mixed([words[at] for at in left], true[left])
    return fit(heard(some, rare), some_true)


def mean(fits: Sequence[Fit]) -> Fit:
    """The mean of weights that all began at nothing: it moves less with each mail than any of them."""
    one, whole, begin = (sum(parts) / len(fits) for parts in zip(*map(astuple, fits), strict=True))
    return Fit(one, whole, begin)


def unseen(mails: Sequence[Labelled]) -> tuple[list[Labelled], Array]:
    """The fresh mails, and their odds by models that have not seen them."""
    fresh = [mail for mail in mails if mail.fresh]
    others = [mail for mail in mails if not mail.fresh]
    tried, odds = [], []
    for fold in range(FOLDS):
        rare, found = learned([*others, *(mail for at, mail in enumerate(fresh) if at % FOLDS != fold)])
        out = fresh[fold::FOLDS]
        tried += out
        odds.append(found.odds(heard([said(mail) for mail in out], rare)))
    return tried, np.vstack(odds)


def main() -> None:
    """Write the files, and say how well the fresh mails are read by phrases alone and by both."""
    tried: list[Labelled] = []
    sounds: list[Array] = []
    for language in LANGUAGES:
        mails = read(language)
        out, odds = unseen(mails)
        tried += out
        sounds.append(odds)
        file = TARGET / language / FILE
        file.write_bytes(packed(*learned(mails)))
        print(f"{language}: {len(mails)} mails, {len(out)} fresh; {file.stat().st_size:,} bytes", flush=True)
    said_of, true = signs(tried, Reader(find(), listens=False)), truth(tried)
    all_sounds = np.vstack(sounds)
    found = weights(all_sounds, said_of, true, truth(usual(LANGUAGES)).mean(axis=0))
    apology = due(found, all_sounds, said_of, true)
    (TARGET.parent / "weighing.toml").write_text("\n".join(toml(found, apology)) + "\n", "utf-8")
    print(*told(found, all_sounds, said_of, true), sep="\n")


if __name__ == "__main__":
    main()
