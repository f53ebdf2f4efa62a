"""The second step of ``tools/learn.py``: what phrases found is weighed against what a mail sounds like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from empathd.detectors.reader import Reader
from empathd.detectors.reading import TROUBLES, Urgency
from empathd.detectors.weighing import LEAST, Due, Weights, signs_of
from tools.learn_mails import CUES, LABELS, Labelled

SIGNS = (*CUES, *(f"urgency-{level}" for level in Urgency))
RIDGE = 1.0
SMALLEST = 0.1
"""Weights of signs below this are left out."""
STEPS = tuple(at / 100 for at in range(20, 61))
Array = NDArray[np.float64]


def odds(weights: Weights, sounds: Array, signs: Array) -> Array:
    """What speaks for a label in each mail: `Weights.odds` of its signs, and its sound."""
    return (
        weights.begin
        + weights.sound * sounds
        + signs @ np.array([weights.said.get(sign, 0.0) for sign in SIGNS])
    )


def signs(mails: Sequence[Labelled], reader: Reader) -> Array:
    """A row for each mail: which signs the phrases gave (``reader`` must not listen)."""
    rows = []
    for mail in mails:
        reading = reader.read(mail.message)
        held = signs_of(reading.names(), reading.urgency)
        rows.append([float(sign in held) for sign in SIGNS])
    return np.array(rows)


def truth(mails: Sequence[Labelled]) -> Array:
    """A row for each mail: which labels hold."""
    return np.array([[float(label in mail.true) for label in LABELS] for mail in mails])


def weights(sounds: Array, said: Array, true: Array, usual: Array) -> dict[str, Weights]:
    """The weights of every label; zero odds are where a label is given.

    ``usual``: how often each label holds in mail as it comes. A cue is given where it is more likely than not
    among mails that have it as often; the others, which exclude each other, from where their own F1 is best.
    """
    found = {label: _fit(sounds[:, at], said, true[:, at]) for at, label in enumerate(LABELS)}
    edges = _log_odds(true.mean(axis=0)) - _log_odds(usual)
    for at in range(len(CUES), len(LABELS)):
        likely = odds(found[LABELS[at]], sounds[:, at], said)
        edges[at] = _best(likely[:, None], true[:, [at]])
    return {
        label: replace(one, begin=one.begin - float(edge))
        for (label, one), edge in zip(found.items(), edges, strict=True)
    }


def due(found: Mapping[str, Weights], sounds: Array, said: Array, true: Array) -> Due:
    """What speaks for an apology: that anything is amiss, and what speaks for that label itself."""
    likely = {
        label: odds(found[label], sounds[:, LABELS.index(label)], said) for label in (*TROUBLES, "sorry")
    }
    none = sum(np.logaddexp(0, likely[label]) for label in TROUBLES)
    amiss = np.log(np.maximum(np.expm1(none), LEAST))
    return Due(
        *map(float, _regression(np.column_stack((amiss, likely["sorry"])), true[:, LABELS.index("sorry")]))
    )


def _fit(sound: Array, said: Array, true: Array) -> Weights:
    """What speaks for a label: its sound and all signs."""
    begin, own, *signs = map(float, _regression(np.column_stack((sound, said)), true))
    said_for = {sign: each for sign, each in zip(SIGNS, signs, strict=True) if abs(each) >= SMALLEST}
    return Weights(begin, own, said_for)


def _regression(columns: Array, true: Array) -> Array:
    """Logistic regression: what there is without any, and a weight for each column."""
    given = np.column_stack((np.ones(len(columns)), columns))

    def loss(weight: Array) -> tuple[float, Array]:
        odds = given @ weight
        off = 1 / (1 + np.exp(-odds)) - true
        kept = np.array([0.0, *weight[1:]])
        value = np.sum(np.logaddexp(0, odds) - true * odds) + RIDGE * np.sum(kept**2) / 2
        return float(value), given.T @ off + RIDGE * kept

    found: Array = minimize(loss, np.zeros(given.shape[1]), jac=True, method="L-BFGS-B").x
    return found


def _log_odds(share: Array) -> Array:
    return np.log(share / (1 - share))


def _best(likely: Array, true: Array) -> float:
    """The log odds from which on F1 is highest."""
    return max((float(np.log(p / (1 - p))) for p in STEPS), key=lambda edge: _f1(likely > edge, true))


def toml(found: Mapping[str, Weights], apology: Due) -> Iterator[str]:
    """The lines of ``weighing.toml``."""
    yield "# What speaks for each label, in log odds, above nothing it is given. Made by tools/learn.py."
    for label, weight in found.items():
        said = ", ".join(f"{sign} = {each:.2f}" for sign, each in weight.said.items())
        yield f"\n[{label}]\nbegin = {weight.begin:.2f}\nsound = {weight.sound:.2f}\nsaid = {{ {said} }}"
    yield f"\n[due]\nbegin = {apology.begin:.2f}\namiss = {apology.amiss:.2f}\nsorry = {apology.sorry:.2f}"


def told(found: Mapping[str, Weights], sounds: Array, said: Array, true: Array) -> Iterator[str]:
    """F1 of each label on the mails that it was fitted on, by phrases alone and by both."""
    yield f"{'label':<16} mails  phrases  both"
    both = np.array([odds(found[label], sounds[:, at], said) > 0 for at, label in enumerate(LABELS)]).T
    for at, label in enumerate(LABELS):
        alone = f"{_f1(said[:, [at]], true[:, [at]]):.2f}" if label in CUES else "   -"
        together = _f1(both[:, [at]], true[:, [at]])
        yield f"{label:<16} {int(true[:, at].sum()):>5}     {alone}  {together:.2f}"
    given, right = said[:, : len(CUES)], true[:, : len(CUES)]
    yield f"all cues                 {_f1(given, right):.3f} {_f1(both[:, : len(CUES)], right):.3f}"


def _f1(given: Array, true: Array) -> float:
    return float(2 * (given * true).sum() / max(1, given.sum() + true.sum()))
