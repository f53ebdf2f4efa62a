"""Makes ``detectors/letters.bin``: which letter sequences are typical of which language.

    pip install py3langid==0.4.* && python tools/letters.py

The letter sequences and their likelihoods are taken from the model of py3langid (BSD 3-clause, Adrien
Barbaresi and Marco Lui, trained on public corpora in 142 languages). Of its 100,000 sequences those are kept
that tell our languages apart best, in two tenths of a megabyte; the whole model takes 117 MB of memory and a
second to load.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

LANGUAGES = (
    "en de nl fr es it pt ca gl da sv no fi pl cs sk hu ro hr sl et lt lv tr"
    " ru uk bg el he ar fa ja zh ko vi id"
).split()
KEPT = 9000
STEPS = 255
DEEPEST = 12.0
"""Natural logarithms below the likeliest language that are told apart: 255 steps of a byte."""
TARGET = Path(__file__).parents[1] / "detectors" / "letters.bin"


def sequences(model: LanguageIdentifier) -> dict[int, bytes]:
    """The bytes of each feature: the shortest way to the state that puts it out."""
    found: dict[int, bytes] = {}
    seen, waiting = {0}, [(0, b"")]
    while waiting:
        following = []
        for state, said in waiting:
            if model.tk_output[state] >= 0:
                found.setdefault(model.tk_output[state], said)
            row = model._rowbase[state]
            for byte, then in enumerate(model.tk_nextmove[row : row + 256]):
                if then not in seen:
                    seen.add(then)
                    following.append((then, said + bytes((byte,))))
        waiting = following
    return found


def main() -> None:
    """Write the table."""
    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    columns = [model.nb_classes.index(language) for language in LANGUAGES]
    table = np.asarray(model.nb_ptc, dtype=np.float32)[:, columns]
    said = sequences(model)
    likely = np.exp(table)
    telling = (likely * (table - np.log(likely.mean(axis=1, keepdims=True))) ** 2).sum(axis=1)
    readable = {at: text for at, raw in said.items() if (text := _text(raw))}
    kept = sorted(readable, key=lambda at: -telling[at])[:KEPT]
    below = table[kept].max(axis=1, keepdims=True) - table[kept]
    steps = np.clip(np.rint(below / DEEPEST * STEPS), 0, STEPS).astype(np.uint8)
    head = json.dumps({"languages": LANGUAGES, "letters": [readable[at] for at in kept]}, ensure_ascii=False)
    TARGET.write_bytes(zlib.compress(head.encode() + b"\0" + steps.tobytes(), 9))
    print(f"{TARGET.name}: {len(kept)} of {len(said)} sequences, {TARGET.stat().st_size} bytes")


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""


if __name__ == "__main__":
    main()
