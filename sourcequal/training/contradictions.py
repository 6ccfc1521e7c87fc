"""Train the ranking of contradictions: real articles with one fact changed, labelled examples, one small network.

Articles that contradict themselves are rare and nobody collects them, so most training pairs are made: a fact that an
article states twice is changed in one place. The changes are made here, with this project's own words and numbers.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sourcequal.models import Model, load_model, save_model
from sourcequal.scorers.contradictions import vocabulary as v
from sourcequal.scorers.contradictions.antonyms import poles
from sourcequal.scorers.contradictions.background import FIT_SCALE, RARITY_SCALE, Background, slot_of
from sourcequal.scorers.contradictions.candidates import Contexts, Pair, Rarity
from sourcequal.scorers.contradictions.claims import TOKEN, Reading, Slot
from sourcequal.scorers.contradictions.features import NAMES
from sourcequal.scorers.contradictions.ranking import candidates
from sourcequal.scorers.contradictions.sides import side_words
from sourcequal.training.examples import read_examples
from sourcequal.training.fit import calibrate, folds_of, hashes_of, ranking, rounded, versions

Array = np.ndarray[Any, Any]
Clash = tuple[tuple[int, int], tuple[int, int]]

NEWS = ("allsides", "reuters_financial", "abc_australia", "bbc_2004", "real_news_small", "wikinews", "onestop_advanced")
OTHERS = ("bbc_sport", "gum", "textbooks", "digitalgov", "fnc1_bodies")  # counted for the tables, not edited
ARTICLES = 400  # of each source, edited for training
ARTICLE_CHARS = 2600  # about the length of the articles to be judged
COUNTED_ARTICLES = 12_000  # of each source, for the tables of ordinary English
RARITY_SIZE = 1 << 16
NEIGHBOURS_SIZE = 1 << 19
LEAST_NEIGHBOURS = 3  # rarer neighbours are left out, to keep the table sparse
PLAIN_TOKEN = re.compile(r"[a-z]+(?:['-][a-z]+)*|[.,;:$%]|\d+")  # words, the marks that stand beside them, numbers
LEAST_TWIN = 2.5  # summed rarity of the words around a fact that is stated twice
HIDDEN = 24
NETWORKS = 3  # of different seeds, averaged
DECAY = 1.0
EPOCHS = 25
REAL_WEIGHT = 5
LEAST_SPREAD = 1e-6
SEED = 1

#: Kinds of change, and how much each is preferred where several fit, so that rare ones are learned as well.
MADE_KINDS = {
    "number": 3.0,
    "year": 3.0,
    "date": 6.0,
    "weekday": 2.0,
    "people": 2.0,
    "country": 1.5,
    "place": 1.5,
    "name": 0.7,
    "role": 4.0,
    "opposite": 1.0,
    "negation": 1.0,
}
AUXILIARIES = frozenset("is are was were has have had will would can could should may might must did does do".split())
HEADLINE_WORDS = 12  # a made headline repeats at most so many words of the first sentence
HEADLINE_SHARE = 0.5  # of the articles get one, since the texts come without


class Edited(NamedTuple):
    """A text with one fact changed: where it was changed, and where the old fact still stands."""

    text: str
    changed: tuple[int, int]
    kept: tuple[int, int]
    kind: str


def headlined(text: str, chance: random.Random) -> str:
    """The text under a headline made of its first words, as news agencies write them."""
    first = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0].split()
    words = [word for word in first if word.lower() not in ("the", "a", "an")][:HEADLINE_WORDS]
    if len(words) < 5 or chance.random() > HEADLINE_SHARE:
        return text
    return " ".join(words).rstrip(".,;:") + "\n\n" + text


def edited(text: str, chance: random.Random, rarity: Rarity) -> Edited | None:
    """The text with one fact changed that it states twice; None where no kind of change fits."""
    reading = Reading(text)
    contexts = Contexts(reading)
    kinds = sorted(MADE_KINDS, key=lambda kind: -(chance.random() ** (1 / MADE_KINDS[kind])))
    for kind in kinds:
        change = _CHANGES.get(kind, _change)(reading, contexts, kind, chance, rarity)
        if change:
            return change
    return None


def _twins(reading: Reading, contexts: Contexts, kind: str, rarity: Rarity) -> list[tuple[Slot, Slot]]:
    """Pairs of slots that state the same beside a common word."""
    slots = [slot for slot in reading.slots if slot.kind == kind]
    found = []
    for one in slots:
        near = {stem for side in contexts.of(one.first, one.last) for stem in side}
        for other in slots:
            if one.first != other.first and _same(one, other):
                there = {stem for side in contexts.of(other.first, other.last) for stem in side}
                if kind == "role" or sum(map(rarity, near & there)) >= LEAST_TWIN:
                    found.append((one, other))
    return found


def _same(one: Slot, other: Slot) -> bool:
    if one.kind == "opposite":
        return one.value == other.value
    return (one.value, one.unit) == (other.value, other.unit)


def _change(reading: Reading, contexts: Contexts, kind: str, chance: random.Random, rarity: Rarity) -> Edited | None:
    twins = _twins(reading, contexts, kind, rarity)
    if not twins:
        return None
    one, other = chance.choice(twins)
    start, end = reading.span(one)
    new = _other_words(reading, one, chance)
    if not new or new == reading.text[start:end]:
        return None
    return _splice(reading.text, (start, end), new, reading.span(other), kind)


def _splice(text: str, place: tuple[int, int], new: str, kept: tuple[int, int], kind: str) -> Edited:
    start, end = place
    shift = len(new) - (end - start)
    moved = (kept[0] + shift, kept[1] + shift) if kept[0] >= end else kept
    return Edited(text[:start] + new + text[end:], (start, start + len(new)), moved, kind)


def _other_words(reading: Reading, slot: Slot, chance: random.Random) -> str | None:
    old = reading.text[slice(*reading.span(slot))]
    if slot.kind in ("number", "year", "date"):
        return _other_number(old, slot.kind, chance)
    if slot.kind == "weekday":
        return _recased(chance.choice([day for day in v.WEEKDAYS if day != old.lower()]), old)
    if slot.kind in ("people", "country") or (slot.kind == "place" and slot.unit):
        return _other_side(old, chance)
    if slot.kind == "role":
        return _recased(chance.choice([title for title in sorted(v.TITLES) if title != slot.value]), old)
    if slot.kind == "opposite":
        return _opposite(old, chance)
    names = [
        other
        for other in reading.slots
        if other.kind == ("place" if slot.kind == "place" else "name") and other.value != slot.value
    ]
    return reading.text[slice(*reading.span(chance.choice(names)))] if names else None


def _recased(word: str, old: str) -> str:
    return word.capitalize() if old[0].isupper() else word


def _other_number(old: str, kind: str, chance: random.Random) -> str | None:
    digits = re.search(r"\d+", old)
    if not digits:
        word = old.split()[0].split("-")[0].lower()
        choices = [other for other in v.NUMBER_WORDS if other != word and v.NUMBER_WORDS[other] > 1]
        return _recased(chance.choice(choices), old) + old[len(word) :]
    value = int(digits[0])
    if kind == "year":
        new = value + chance.choice([-6, -4, -3, -2, -1, 1, 2, 3, 4])
    elif kind == "date":
        new = chance.choice([day for day in range(1, 29) if day != value])
    else:
        new = max(1, round(value * chance.choice([0.3, 0.5, 0.7, 0.8, 1.2, 1.4, 1.6, 2.0, 3.0])))
    new = new + 1 if new == value else new
    return old[: digits.start()] + str(new) + old[digits.end() :]


def _other_side(old: str, chance: random.Random) -> str:
    known = side_words()
    bare = v.CLITIC.sub("", old)
    key, form = known.get(bare.lower(), ("", "demonym"))
    plural = bare.endswith("s")
    choices = [
        word
        for word, (other, shape) in known.items()
        if shape == form and other not in (key, "eu") and word.endswith("s") == plural and "." not in word
    ]
    return chance.choice(choices).title() + old[len(bare) :]


def _opposite(old: str, chance: random.Random) -> str | None:
    wanted = {(axis, -sign) for axis, sign in poles().get(old.lower(), ())}
    choices = [word for word, places in poles().items() if wanted & set(places) and _form(word) == _form(old.lower())]
    if not choices:
        return None
    weights = [1.0 / (1 + rank) ** 2 for rank in range(len(choices))]  # the plainest opposites stand first on an axis
    return _recased(chance.choices(choices, weights)[0], old)


def _form(word: str) -> str:
    for ending in ("ing", "ed", "est", "er", "s"):
        if word.endswith(ending):
            return ending
    return ""


def _negate(reading: Reading, contexts: Contexts, kind: str, chance: random.Random, rarity: Rarity) -> Edited | None:
    """Put “not” before a word that the article says twice beside a common word."""
    places: dict[str, list[int]] = {}
    for index in contexts.content:
        if reading.words[index].kind in (v.PLAIN, v.POLE) and not reading.words[index].capital:
            places.setdefault(reading.words[index].stem, []).append(index)
    repeated = [indices for indices in places.values() if len(indices) > 1]
    chance.shuffle(repeated)
    for indices in repeated:
        for index in indices:
            new = _negated(reading, index)
            kept = [other for other in indices if other != index and _share(contexts, index, other, rarity)]
            if new and kept:
                other = chance.choice(kept)
                place = reading.starts[index], reading.ends[index]
                return _splice(reading.text, place, new, (reading.starts[other], reading.ends[other]), kind)
    return None


def _share(contexts: Contexts, one: int, other: int, rarity: Rarity) -> bool:
    near = {stem for side in contexts.of(one, one) for stem in side}
    shared = near & {stem for side in contexts.of(other, other) for stem in side}
    return sum(map(rarity, shared)) >= LEAST_TWIN


def _negated(reading: Reading, index: int) -> str | None:
    if index == 0 or {"not", "n't", "never", "no"} & {token.lower() for token in reading.tokens[index - 3 : index]}:
        return None
    token, before = reading.tokens[index], reading.words[index - 1]
    if reading.tokens[index - 1].lower() in AUXILIARIES:
        return "not " + token
    if token.endswith("ed") and before.kind == v.PLAIN and len(token) > 4:
        return "did not " + _base(token)
    return None


def _base(past: str) -> str:
    root = past[:-2]
    if root[-1] == root[-2] and root[-1] not in "lsz":
        return root[:-1]
    return root + "e" if root[-1] in "csvzgu" or root.endswith(("at", "it", "as", "os", "ur")) else root


_CHANGES = {"negation": _negate}


class Labelled(NamedTuple):
    """A text with the pairs of spans in it that contradict each other; none where it is sound."""

    text: str
    clashes: tuple[tuple[tuple[int, int], tuple[int, int]], ...]
    group: str


def made(texts: Sequence[tuple[str, str]], seed: int, rarity: Rarity) -> Iterator[Labelled]:
    """Each (group, text) edited once where it can be; the same seed gives the same edits."""
    chance = random.Random(seed)
    for group, text in texts:
        change = edited(headlined(text, chance), chance, rarity)
        if change:
            yield Labelled(change.text, ((change.changed, change.kept),), group)


class Rows(NamedTuple):
    """Candidates as features, with 1 for a contradiction, 0 for none, and the group each belongs to."""

    features: Array
    labels: Array
    groups: tuple[str, ...]

    def without(self, groups: frozenset[str]) -> Rows:
        """The rows of other groups."""
        keep = np.array([group not in groups for group in self.groups], bool)
        return Rows(self.features[keep], self.labels[keep], tuple(np.array(self.groups)[keep]))


def rows_of(examples: Iterable[Labelled], background: Background) -> Rows:
    """The candidates of some texts; those that touch a marked span but are not the marked clash are left out."""
    features: list[list[float]] = []
    labels: list[int] = []
    groups: list[str] = []
    for example in examples:
        reading = Reading(example.text)
        found, rows, _ = candidates(reading, background)
        for pair, row in zip(found, rows, strict=True):
            label = label_of(reading, pair, example.clashes)
            if label is not None:
                features.append(row)
                labels.append(label)
                groups.append(example.group)
    return Rows(np.asarray(features, np.float32).reshape(-1, len(NAMES)), np.asarray(labels), tuple(groups))


def label_of(reading: Reading, pair: Pair, clashes: Sequence[Clash]) -> int | None:
    """Whether a pair is one of the marked clashes; None where it touches one side and may be right or wrong."""
    one, other = reading.span(pair.one), reading.span(pair.other)
    unsure = False
    for wrong, kept in clashes:
        if (_touch(one, wrong) and _touch(other, kept)) or (_touch(one, kept) and _touch(other, wrong)):
            return 1
        if _touch(one, wrong) or _touch(other, wrong):
            across = pair.other if _touch(one, wrong) else pair.one
            if any(_touch(reading.span(slot), kept) and _same(slot, across) for slot in reading.slots):
                return 1
            unsure = True
    return None if unsure else 0


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


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
        for example in read_examples(paths, "contradictions")
    ]


def news_texts(data: Path, most: int) -> list[tuple[str, str]]:
    """The first characters of clean news articles, by whole paragraphs: at most so many of each source."""
    found = []
    for source in NEWS:
        for number, row in enumerate(islice(_rows(data / "clean_english" / f"{source}.jsonl.gz"), most)):
            text = row["text"][:ARTICLE_CHARS]
            end = text.rfind("\n") if text.rfind("\n") > ARTICLE_CHARS // 2 else text.rfind(". ") + 1
            if end > ARTICLE_CHARS // 4:
                found.append((f"{source}/{number}", text[:end]))
    return found


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def count_background(data: Path) -> dict[str, Array]:
    """The two hashed tables of ordinary English, counted in the clean data."""
    documents: Counter[str] = Counter()
    neighbours: Counter[tuple[str, str]] = Counter()
    total, opposites = 0, set(poles())
    for source in (*NEWS, *OTHERS):
        for row in islice(_rows(data / "clean_english" / f"{source}.jsonl.gz"), COUNTED_ARTICLES):
            total += 1
            tokens = TOKEN.findall(row["text"][:ARTICLE_CHARS])
            documents.update({v.word_of(token).stem for token in tokens if token[0].isalpha()})
            neighbours.update(_neighbours(row["text"], opposites))
    return {"rarity": _rarity_table(documents, total), "neighbours": _neighbour_table(neighbours, opposites)}


def _neighbours(text: str, opposites: set[str]) -> Iterator[tuple[str, str]]:
    before = "."
    for token in PLAIN_TOKEN.findall(text.lower().replace("’", "'")):
        word = "0" if token[0].isdigit() else token
        if word in opposites or before in opposites:
            yield before, word
        before = word


def _rarity_table(documents: Counter[str], total: int) -> Array:
    most = np.zeros(RARITY_SIZE)
    for stem, count in documents.items():
        place = slot_of(stem, RARITY_SIZE)
        most[place] = max(most[place], count)
    rarity = np.log(total / (1 + most)) / 2
    return np.round(np.clip(rarity, 0, 255 / RARITY_SCALE) * RARITY_SCALE).astype(np.uint8)


def _neighbour_table(neighbours: Counter[tuple[str, str]], opposites: set[str]) -> Array:
    table = np.zeros(NEIGHBOURS_SIZE)
    single: Counter[str] = Counter()
    for (before, word), count in neighbours.items():
        if word in opposites:
            single[word] += count
        if count >= LEAST_NEIGHBOURS:
            place = slot_of(f"{before} {word}", NEIGHBOURS_SIZE)
            table[place] = max(table[place], np.log2(1 + count))
    for word, count in single.items():
        table[slot_of(f"{word} ", NEIGHBOURS_SIZE)] = np.log2(1 + count)
    return np.round(np.clip(table, 0, 255 / FIT_SCALE) * FIT_SCALE).astype(np.uint8)


def fit_network(made_rows: Rows, real_rows: Rows) -> dict[str, Array]:
    """The weights of the network, real articles counted several times since they are few."""
    import warnings

    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    inputs = np.concatenate([made_rows.features, np.repeat(real_rows.features, REAL_WEIGHT, axis=0)])
    labels = np.concatenate([made_rows.labels, np.repeat(real_rows.labels, REAL_WEIGHT)])
    mean, scale = inputs.mean(axis=0), inputs.std(axis=0)
    scale[scale < LEAST_SPREAD] = 1.0
    weights = []
    for seed in range(NETWORKS):
        network = MLPClassifier((HIDDEN,), alpha=DECAY, max_iter=EPOCHS, batch_size=256, random_state=seed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # the number of epochs is the stopping rule
            weights.append(network.fit((inputs - mean) / scale, labels))
    return {
        "mean": mean.astype(np.float32),
        "scale": scale.astype(np.float32),
        "hidden_weights": np.concatenate([net.coefs_[0] for net in weights], axis=1).astype(np.float32),
        "hidden_bias": np.concatenate([net.intercepts_[0] for net in weights]).astype(np.float32),
        "weights": (np.concatenate([net.coefs_[1][:, 0] for net in weights]) / NETWORKS).astype(np.float32),
        "bias": np.float32(sum(net.intercepts_[1][0] for net in weights) / NETWORKS).reshape(1),
        "slope": np.ones(1, np.float32),
        "offset": np.zeros(1, np.float32),
    }


def odds(arrays: Mapping[str, Array], features: Array) -> Array:
    """The network's logarithms of odds, before calibration."""
    hidden = np.maximum(
        (features - arrays["mean"]) / arrays["scale"] @ arrays["hidden_weights"] + arrays["hidden_bias"], 0
    )
    return hidden @ arrays["weights"] + arrays["bias"]


def train(data: Path | None, examples: Sequence[Path], day: date | None = None) -> Model:
    """The model from a folder of public texts and files of labelled examples; `day` is written on the card.

    Trained on everything, calibrated on folds that were held out by article. Without public texts the tables of
    ordinary English are those of the shipped model, and the network learns from the examples alone.
    """
    background_arrays = count_background(data) if data else _shipped_background()
    background = Background.of(background_arrays)
    made_rows = rows_of(made(news_texts(data, ARTICLES) if data else [], SEED, background.rarity), background)
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
        "features": list(NAMES),
        "licence": "Apache-2.0 (weights)",
        "date": day.isoformat() if day else "",
        "data": hashes_of([*([data / "contradictions" / "perturbed.jsonl.gz"] if data else ()), *examples]),
        "made_candidates": len(made_rows.labels),
        "split": "folds by source article",
        "figures": rounded(figures),
        "versions": versions(),
    }
    return Model("contradictions", {**background_arrays, **arrays}, card)


def _shipped_background() -> dict[str, Array]:
    arrays = load_model("contradictions").arrays
    return {name: arrays[name] for name in ("rarity", "neighbours")}


def held_out_odds(made_rows: Rows, real_rows: Rows) -> Array:
    """For each real candidate, what a network says that has not seen its article."""
    folds = folds_of(real_rows.groups)
    found = np.zeros(len(folds))
    for fold in sorted(set(folds)):
        away = frozenset(np.array(real_rows.groups)[folds == fold])
        arrays = fit_network(made_rows, real_rows.without(away))
        found[folds == fold] = odds(arrays, real_rows.features[folds == fold])
    return found


def main() -> None:
    """Train from the command line."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True, help="for example ../shared/data")
    ask.add_argument("--examples", type=Path, default=Path("training_data/contradictions.jsonl"))
    ask.add_argument("--models", type=Path, default=Path("models"))
    args = ask.parse_args()
    print(save_model(train(args.data, [args.examples]), args.models))


if __name__ == "__main__":
    main()
