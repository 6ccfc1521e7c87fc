"""How well the deep scorer finds damaged passages, how fast it is, and the weights that it ships with.

    python -m benchmarks.garbled_deep --data DATA --model MODEL.gguf [--rows 100]

A causal language model reads a sample of each kind (three times as many rows of native news, twice as many round
trips). A logistic model over what it says is fitted to one half of the documents and tested on the other, both ways;
round trips are fitted over one language and tested over the other as well. Last come the weights fitted to all rows.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from benchmarks.garbled import half, rows_of
from sourcequal.scorers.garbled.deep import FEATURES, THRESHOLD, features, gguf_reader
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.training.fit import ranking

CLEAN = {"human_native": 0.5, "human_translation": 0.2, "human_nonnative": 0.1, "human_historic": 0.1, "llm": 0.1}
DAMAGED = ("mt_roundtrip", "mt_rbmt", "spun", "ocr", "broken", "tortured")
DAMAGED_SHARE = 0.2  # of the stream in which the probabilities are right
TIMES = {"human_native": 3, "mt_roundtrip": 2}
SEED = 4


def sample(data: Path, rows: int) -> list[tuple[str, dict[str, Any]]]:
    """Some rows of each kind, always the same."""
    found = []
    for kind in (*CLEAN, *DAMAGED):
        all_rows = rows_of(data, kind)
        Random(SEED).shuffle(all_rows)
        found += [(kind, row) for row in all_rows[: rows * TIMES.get(kind, 1)]]
    return found


def weights_of(kinds: Array) -> Array:
    """A weight a row, so that each kind has its share of the stream; their sum is the number of rows."""
    wanted = {kind: share * (1 - DAMAGED_SHARE) for kind, share in CLEAN.items()}
    wanted |= dict.fromkeys(DAMAGED, DAMAGED_SHARE / len(DAMAGED))
    present = {kind: int((kinds == kind).sum()) for kind in wanted}
    return len(kinds) * np.array([wanted[kind] / present[kind] for kind in kinds])


def fitted(values: Array, kinds: Array) -> tuple[Array, float]:
    """The weights and the offset of a logistic model for values as they come."""
    from sklearn.linear_model import LogisticRegression

    mean, spread = values.mean(axis=0), values.std(axis=0)
    model = LogisticRegression(max_iter=1000)
    model.fit((values - mean) / spread, np.isin(kinds, DAMAGED), weights_of(kinds))
    slopes = model.coef_[0] / spread
    return slopes, float(model.intercept_[0] - slopes @ mean)


def held_out(values: Array, kinds: Array, halves: Array) -> Array:
    """The probability of each row by the model of the other half."""
    chances = np.zeros(len(values))
    for side in (0, 1):
        slopes, offset = fitted(values[halves != side], kinds[halves != side])
        chances[halves == side] = 1 / (1 + np.exp(-(values[halves == side] @ slopes + offset)))
    return chances


def print_table(chances: Array, kinds: Array, names: Sequence[str]) -> None:
    """AUROC, found at 1% and shown at the threshold, against native news."""
    native = chances[kinds == "human_native"]
    first = np.quantile(native, 0.99)
    print(f"{'kind':24} {'rows':>5} {'AUROC':>7} {'at 1%':>7} {f'at {THRESHOLD}':>7}")
    for name in names:
        own = chances[kinds == name]
        auroc = "" if name in CLEAN else f"{ranking([*native, *own], [0] * len(native) + [1] * len(own)):.3f}"
        print(f"{name:24} {len(own):5} {auroc:>7} {(own > first).mean():7.3f} {(own >= THRESHOLD).mean():7.3f}")


def main() -> None:
    """Read the sample, then print tables, speed and weights."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--data", type=Path, required=True, help="the folder of public corpora, with garbled/ in it")
    ask.add_argument("--model", type=Path, required=True, help="a causal language model in GGUF form")
    ask.add_argument("--rows", type=int, default=100, help="rows of each kind")
    asked = ask.parse_args()
    read, rows = gguf_reader(asked.model), sample(asked.data, asked.rows)
    started = time.process_time()
    values = np.array([features(read(row["text"])) for _, row in rows])
    seconds = (time.process_time() - started) / len(rows)
    kinds = np.array([kind for kind, _ in rows])
    print_table(held_out(values, kinds, np.array([half(row["doc"]) for _, row in rows])), kinds, (*CLEAN, *DAMAGED))
    languages = np.array([str(row.get("lang")) for _, row in rows])
    trips = kinds == "mt_roundtrip"
    for language in sorted(set(languages[trips])):
        seen = ~trips | (languages != language)
        slopes, offset = fitted(values[seen], kinds[seen])
        tested = ~trips | (languages == language)
        print(f"\nround trips over {language}, fitted over the other")
        print_table(1 / (1 + np.exp(-(values @ slopes + offset)))[tested], kinds[tested], ("mt_roundtrip",))
    words = np.mean([len(row["text"].split()) for _, row in rows])
    print(f"\n{1 / seconds:.1f} passages a second of CPU, {words:.0f} words each")
    slopes, offset = fitted(values, kinds)
    print("FEATURES", FEATURES)
    print("WEIGHTS", tuple(round(float(slope), 3) for slope in slopes), "OFFSET", round(offset, 3))


if __name__ == "__main__":
    main()
