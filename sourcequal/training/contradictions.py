"""Train the ranking of contradictions: real articles with one fact changed, labelled examples, one small network.

Articles that contradict themselves are rare and nobody collects them, so most training pairs are made: a fact that an
article states twice is changed in one place. The changes are made here, with this project's own words and numbers.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sourcequal.models import Model, load_model
from sourcequal.scorers.contradictions.background import Background
from sourcequal.scorers.contradictions.claims import Reading
from sourcequal.scorers.contradictions.facts import SLOT_KINDS, Facts
from sourcequal.scorers.contradictions.features import Surroundings
from sourcequal.scorers.contradictions.ranking import candidates
from sourcequal.scorers.network import run_network
from sourcequal.training.background import cloze_examples, cloze_table, rarity_table, vector_table
from sourcequal.training.boilerplate import page_files
from sourcequal.training.edits import Clash, edits
from sourcequal.training.examples import read_examples
from sourcequal.training.fit import calibrate, folds_of, hashes_of, ranking, rounded, versions
from sourcequal.training.network import Plan, fit
from sourcequal.training.passages import web_texts

Array = np.ndarray[Any, Any]

#: Edited for training. None of them is counted: a table knows the wording of its own sources better than that of
#: others, and a network that learned from such articles would trust it too much.
NEWS = ("bbc_2004", "real_news_small", "wikinews", "onestop_advanced")
COUNTED = ("allsides", "reuters_financial", "abc_australia", "fnc1_bodies")  # for the tables of ordinary English
ARTICLES = 1500  # of each source, edited for training
KEPT_BACK = 1500  # first articles of each counted source that training leaves alone: they tell how often it errs
COUNTED_ARTICLES = 9_000  # of each source
COUNTED_CHARS = 5000
ARTICLE_CHARS = 2600  # about the length of the articles to be judged
BATCH = 64  # articles read at once
WEB_PARTS = 10  # of the sites of web pages, one is edited for training: more would teach that web pages hold no faults
KEPT = (0.35, 0.06)  # shares of the sound candidates of made articles that are kept: of sound articles, of edited ones
KINDS = len(SLOT_KINDS) - 1  # the first features tell the kind of a candidate, one each
MADE_MASS = 1.0  # what the made candidates weigh as a whole against the real ones
SEED = 1


class Labelled(NamedTuple):
    """A text with the pairs of spans in it that contradict each other; none where it is sound."""

    text: str
    clashes: tuple[Clash, ...]
    group: str


class Rows(NamedTuple):
    """Candidates as features, with 1 for a contradiction and 0 for none, the group each belongs to, and its weight."""

    features: Array
    labels: Array
    groups: Array
    weights: Array

    def of(self, chosen: Array) -> Rows:
        """The chosen rows, by number or by truth."""
        return Rows(*(values[chosen] for values in (self.features, self.labels, self.groups, self.weights)))


def rows_of(examples: Sequence[Labelled], background: Background, kept: tuple[float, float] = (1.0, 1.0)) -> Rows:
    """The candidates of some texts; those that touch a marked span but are not the marked clash are left out.

    `kept` are the shares of the sound candidates that are kept, of texts without and with a fault; those kept weigh
    the more.
    """
    chance = np.random.default_rng(SEED)
    parts = [
        _rows_of_batch(examples[at : at + BATCH], background, kept, chance) for at in range(0, len(examples), BATCH)
    ]
    filled = [part for part in parts if part is not None]
    if not filled:
        return Rows(np.zeros((0, 0), np.float32), np.zeros(0, int), np.zeros(0, str), np.zeros(0))
    return Rows(*(np.concatenate(columns) for columns in zip(*filled, strict=True)))


def _rows_of_batch(
    examples: Sequence[Labelled], background: Background, kept: tuple[float, float], chance: np.random.Generator
) -> Rows | None:
    judged = candidates([Reading(example.text) for example in examples], background)
    if judged is None:
        return None
    docs = judged.around.facts.slot_doc[judged.around.pairs.one]
    labels = labels_of(judged.around, [example.clashes for example in examples])
    share = np.where([bool(example.clashes) for example in examples], kept[1], kept[0])[docs]
    keep = (labels == 1) | ((labels == 0) & (chance.random(len(labels)) < share))
    weights = np.where(labels == 1, 1.0, 1.0 / share)
    groups = np.array([example.group for example in examples])[docs]
    return Rows(judged.rows, labels, groups, weights).of(keep)


def labels_of(around: Surroundings, clashes: Sequence[Sequence[Clash]]) -> Array:
    """Of each pair: 1 where it is a marked clash of its article, 0 where not, -1 where it touches one side only."""
    facts, found = around.facts, around.pairs
    labels = np.zeros(len(found.one), int)
    spans = [
        np.array([facts.span(slot) for slot in slots.tolist()]).reshape(-1, 2) for slots in (found.one, found.other)
    ]
    docs = facts.slot_doc[found.one]
    for doc in [doc for doc, marked in enumerate(clashes) if marked]:
        inside = np.flatnonzero(docs == doc)
        if not len(inside):
            continue
        ones, others = spans[0][inside], spans[1][inside]
        verdicts = [_verdicts(around, doc, inside, (ones, others), clash) for clash in clashes[doc]]
        labels[inside] = np.where((np.array(verdicts) == 1).any(0), 1, np.min(verdicts, axis=0))
    return labels


def _verdicts(around: Surroundings, doc: int, inside: Array, spans: tuple[Array, Array], clash: Clash) -> Array:
    """The labels that one marked clash gives the pairs of its article."""
    facts, (wrong, kept) = around.facts, clash
    wrongs = [_touch(side, wrong) for side in spans]
    right = (wrongs[0] & _touch(spans[1], kept)) | (wrongs[1] & _touch(spans[0], kept))
    own = np.flatnonzero(facts.slot_doc == doc)
    mentions = own[_touch(np.array([facts.span(slot) for slot in own.tolist()]), kept)]
    says = {(int(facts.slot_kind[slot]), int(facts.value[slot])) for slot in mentions.tolist()}
    across = np.where(wrongs[0], around.pairs.other[inside], around.pairs.one[inside])
    same = [(int(facts.slot_kind[slot]), int(facts.value[slot])) in says for slot in across.tolist()]
    half = wrongs[0] | wrongs[1]
    return np.where(right | (half & np.array(same)), 1, np.where(half, -1, 0))


def _touch(spans: Array, place: tuple[int, int]) -> Array:
    """Whether each of some spans (n × 2) shares a character with another."""
    return (spans[:, 0] < place[1]) & (place[0] < spans[:, 1])


def made_rows_of(texts: Sequence[tuple[str, str]], background: Background) -> Rows:
    """The candidates of (group, text) articles as they are and with one fact changed in several ways."""
    chance, made = random.Random(SEED), []
    for start in range(0, len(texts), BATCH):
        groups = [group for group, _ in texts[start : start + BATCH]]
        for doc, text, clash in edits([text for _, text in texts[start : start + BATCH]], background.rarity, chance):
            made.append(Labelled(text, (clash,) if clash else (), groups[doc]))
    return rows_of(made, background, KEPT)


def perturbed_articles(data: Path) -> list[Labelled]:
    """The articles of the contradictions data with one edited fact, and the same articles unedited."""
    found = []
    for row in _rows(data / "contradictions" / "perturbed.jsonl.gz"):
        spans = [tuple(span) for span in row["spans"]]
        clashes = ((spans[0], spans[1]),) if row["label"] else ()
        found.append(Labelled(row["text"], clashes, row["pair"]))
    return found


def written_examples(paths: Sequence[Path]) -> list[Labelled]:
    """The labelled examples that judge contradictions: this project's own and the user's."""
    return [
        Labelled(
            example.document.text,
            tuple(
                ((label.start, label.end), (side.start, side.end))
                for label in example.of("contradictions")
                for side in label.related
            ),
            example.source,
        )
        for example in (whole.as_read for whole in read_examples(paths, "contradictions"))
    ]


def texts_to_edit(data: Path, most: int) -> list[tuple[str, str]]:
    """Clean texts with the group of each: news, at most so many articles of each source, and web pages."""
    return [*news_texts(data, most), *_beginnings(web_pages(data, edited=True))]


def news_texts(data: Path, most: int, sources: Sequence[str] = NEWS) -> list[tuple[str, str]]:
    """The first characters of clean news articles, by whole paragraphs: at most so many of each source."""
    return _beginnings(
        (f"{source}/{number}", row["text"])
        for source in sources
        for number, row in enumerate(islice(_rows(data / "clean_english" / f"{source}.jsonl.gz"), most))
    )


def web_pages(data: Path, edited: bool) -> list[tuple[str, str]]:
    """Site and main text of web pages: of the part of the sites that is edited for training, or of the others."""
    pages = web_texts(data / "boilerplate")
    parts = folds_of([page.site for page in pages], WEB_PARTS)
    return [(page.site, page.whole) for page, part in zip(pages, parts, strict=True) if (part == 0) == edited]


def _beginnings(texts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The beginnings of (group, text), by whole paragraphs where they allow it; short texts are left out."""
    found = []
    for group, whole in texts:
        text = whole[:ARTICLE_CHARS]
        end = text.rfind("\n") if text.rfind("\n") > ARTICLE_CHARS // 2 else text.rfind(". ") + 1
        if end > ARTICLE_CHARS // 4:
            found.append((group, text[:end]))
    return found


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def count_background(data: Path) -> dict[str, Array]:
    """The tables of ordinary English, from sources that are not edited for training."""
    counted = [Reading(text) for text in _counted_texts(data)]
    batches = [Facts(counted[at : at + BATCH]) for at in range(0, len(counted), BATCH)]
    tables = {"rarity": rarity_table(batches), "vectors": vector_table(batches)}
    return tables | {"cloze": cloze_table(cloze_examples(batches, random.Random(SEED)))}


def _counted_texts(data: Path) -> Iterator[str]:
    """Articles beyond those that are kept back, the sources by turns."""
    sources = [
        islice(_rows(data / "clean_english" / f"{source}.jsonl.gz"), KEPT_BACK, KEPT_BACK + COUNTED_ARTICLES)
        for source in COUNTED
    ]
    while sources:
        for rows in tuple(sources):
            row = next(rows, None)
            if row is None:
                sources.remove(rows)
            else:
                yield row["text"][:COUNTED_CHARS]


def fit_network(made_rows: Rows, real_rows: Rows) -> dict[str, Array]:
    """The weights of the network, real and made candidates each weighing as a whole what `MADE_MASS` says."""
    weights = [_like_real(made_rows, real_rows), real_rows.weights]
    chosen = [rows for rows in (made_rows, real_rows) if len(rows.labels)]
    inputs = np.concatenate([rows.features for rows in chosen])
    labels = np.concatenate([made_rows.labels, real_rows.labels]).astype(np.float32)
    return fit(inputs, labels, np.concatenate(weights), Plan())


def _like_real(made_rows: Rows, real_rows: Rows) -> Array:
    """Weights of the made candidates that give each kind as many contradictions to all that is sound as real articles.

    Candidates of some kinds, two titles before one name, are rare and nearly always wrong; so contradictions are
    counted against the sound candidates of all kinds.
    """
    weights = made_rows.weights.copy()
    sound = weights[made_rows.labels == 0].sum() / max(1, np.sum(real_rows.labels == 0))
    for kind in range(KINDS if len(weights) else 0):
        wrong = (made_rows.features[:, kind] > 0) & (made_rows.labels == 1)
        if wrong.any():
            real = np.sum((real_rows.features[:, kind] > 0) & (real_rows.labels == 1))
            weights[wrong] *= (1.0 + real) * sound / weights[wrong].sum()
    found: Array = weights * (MADE_MASS * real_rows.weights.sum() / max(weights.sum(), 1.0))
    return found


def train(data: Path | None, examples: Sequence[Path], day: date | None = None) -> Model:
    """The model from a folder of public texts and files of labelled examples; `day` is written on the card.

    Trained on everything, calibrated on folds that were held out by article. Without public texts the tables of
    ordinary English are those of the shipped model, and the network learns from the examples alone.
    """
    background_arrays = count_background(data) if data else _shipped_background()
    background = Background(background_arrays)
    made_rows = made_rows_of(texts_to_edit(data, ARTICLES) if data else [], background)
    real = [*(perturbed_articles(data) if data else ()), *written_examples(examples)]
    real_rows = rows_of(real, background)
    held_odds = held_out_odds(made_rows, real_rows)
    arrays = fit_network(made_rows, real_rows)
    slope, offset = calibrate(held_odds, real_rows.labels)
    arrays |= {"slope": np.array([slope], np.float32), "offset": np.array([offset], np.float32)}
    figures = {
        "candidates": len(real_rows.labels),
        "held_out_auroc_of_candidates": ranking(held_odds, real_rows.labels),
    }
    card = {
        "what": "ranks pairs of statements of one article by how likely they contradict each other",
        "features": list(feature_names(background)),
        "licence": "Apache-2.0 (weights)",
        "date": day.isoformat() if day else "",
        "data": hashes_of([*(_files(data) if data else ()), *examples]),
        "made_candidates": len(made_rows.labels),
        "split": "folds by source article",
        "figures": rounded(figures),
        "versions": versions(),
    }
    return Model("contradictions", {**background_arrays, **arrays}, card)


def _files(data: Path) -> list[Path]:
    """The files of a data folder that a training reads."""
    news = [data / "clean_english" / f"{source}.jsonl.gz" for source in (*NEWS, *COUNTED)]
    return [data / "contradictions" / "perturbed.jsonl.gz", *news, *page_files(data / "boilerplate")]


def feature_names(background: Background) -> tuple[str, ...]:
    """The names of the features, in their order."""
    judged = candidates([Reading("The town bought ten boats. The town bought six boats.")], background)
    assert judged is not None, "two numbers of boats are a candidate"
    return judged.names


def _shipped_background() -> dict[str, Array]:
    arrays = load_model("contradictions").arrays
    return {name: arrays[name] for name in ("rarity", "vectors", "cloze")}


def held_out_odds(made_rows: Rows, real_rows: Rows) -> Array:
    """For each real candidate, what a network says that has not seen its article."""
    folds = folds_of(real_rows.groups.tolist())
    found = np.zeros(len(folds))
    for fold in sorted(set(folds.tolist())):
        arrays = fit_network(made_rows, real_rows.of(folds != fold))
        found[folds == fold] = run_network(real_rows.features[folds == fold], arrays, np.float64)
    return found
