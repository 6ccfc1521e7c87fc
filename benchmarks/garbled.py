"""How well damaged language is found, and how often clean writing is accused.

    python benchmarks/garbled.py --data DATA [--part ranking|shipped|tables|speed]

`ranking` trains on one half of the documents and systems and of the project's own examples, and tests on the other
half; what it prints is of documents and systems that were not trained on, wherever a kind has more than one system.
`shipped` runs the shipped model through the public interface; it has been trained on these documents, so its figures
are an upper bound and the ones of `ranking` are the honest ones.
`tables` reads native news with typographic marks in wrong tables, by Python's own codecs; most of them are new to the
model. `speed` compares with ftfy in the same run.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

import numpy as np

from sourcequal import Document, Finding, score_many
from sourcequal.grading import grade
from sourcequal.models import load_model, save_model
from sourcequal.rule import Settings
from sourcequal.scorer import Outcome, RuleScorer
from sourcequal.scorers import built_in_rules
from sourcequal.scorers.garbled.ngrams import Vocabulary
from sourcequal.training.fit import ranking
from sourcequal.training.passages import Row

AS_OF = date(2026, 11, 21)
EXAMPLES = Path(__file__).parent.parent / "training_data" / "garbled.jsonl"
CLEAN = ("human_native", "human_typographic", "human_translation", "human_nonnative", "human_historic", "llm")
DAMAGED = ("mojibake", "ocr", "broken", "llm_leak", "mt_roundtrip", "mt_rbmt", "spun", "tortured")
OWN = "own examples"
SPANS = ("broken", "mojibake", "llm_leak", "spun", "ocr")
PASSAGE = "GT201"  # points at a sentence, not at words
ARTICLE_CHARS = 2048
STRENGTHS = ("spun", "broken", "llm_leak")  # files that say how much was damaged
WRITTEN = ("utf-8", "cp1252", "mac_roman")
READ = "cp1252 latin-1 mac_roman cp437 cp850 cp1250 cp1251 cp1257 koi8_r cp866 utf-8 gbk".split()
PARAGRAPHS = 6  # of an article that is put together
BATCH = 50
RUNS = 3


def rows_of(data: Path, name: str) -> list[dict[str, Any]]:
    """The rows of one file of the garbled data."""
    with gzip.open(data / "garbled" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def half(name: str) -> int:
    """Which half a document is of."""
    return crc32(name.encode()) % 2


def system_of(row: dict[str, Any]) -> tuple[str, str]:
    """What made the row: the program, and the language that it went through."""
    return str(row.get("lang")), str(row.get("system"))


def system_halves(rows: Sequence[dict[str, Any]]) -> dict[tuple[str, str], int | None]:
    """Every other system of a kind in each half; None where the kind has only one."""
    systems = sorted({system_of(row) for row in rows})
    return {system: number % 2 if len(systems) > 1 else None for number, system in enumerate(systems)}


def print_ranking(data: Path, examples: Path) -> None:
    """Train on one half, score the other as users would; then what is found, by kind and strength."""
    from sourcequal.scorers.garbled.passage import KINDS
    from sourcequal.training.garbled import train_on
    from sourcequal.training.language import clean_texts
    from sourcequal.training.passages import data_rows, example_rows, web_rows, web_texts

    raw = {name: rows_of(data, name) for name in (*CLEAN, *DAMAGED, "mojibake_wild")}
    facts = {(name, row["text"]): row for name, rows in raw.items() for row in rows}
    systems = {name: system_halves(rows) for name, rows in raw.items()}
    rows: list[Row] = data_rows(data / "garbled")
    sides = [(half(row.document), systems[row.file][system_of(facts[row.file, row.text])]) for row in rows]
    train = [row for row, (document, system) in zip(rows, sides, strict=True) if not document and not system]
    test = [row for row, (document, system) in zip(rows, sides, strict=True) if document and system in (None, 1)]
    pages = web_texts(data / "boilerplate")
    train += web_rows(web for web in pages if not half(web.site))
    own = example_rows([examples])
    train += [row for row in own if not half(row.document)]
    kept = [row for row in own if half(row.document)]
    unseen = [web.whole for web in pages if half(web.site)]
    scores: dict[str, list[float]] = defaultdict(list)
    alarms: Counter[str] = Counter()
    found: dict[str, list[tuple[dict[str, Any], Sequence[Finding]]]] = defaultdict(list)
    with TemporaryDirectory() as folder:
        clean = list(clean_texts(data / "clean_english"))
        save_model(train_on(_counts(examples), train, [], clean), Path(folder))
        for row, outcome in zip(test, outcomes([row.text for row in test], Path(folder)), strict=True):
            graded = grade(outcome.findings, row.text).dimensions["garbled"]
            strength = facts[row.file, row.text].get("intensity") if row.file in STRENGTHS else None
            for name in {row.file, f"{row.file} {strength}" if strength else row.file}:
                scores[name].append(1 - graded.score)
                alarms[name] += graded.verdict != "clean"
            found[row.file].append((facts[row.file, row.text], [f for f in outcome.findings if f.shown]))
        for row, outcome in zip(kept, outcomes([row.text for row in kept], Path(folder)), strict=True):
            graded = grade(outcome.findings, row.text).dimensions["garbled"]
            scores[f"{OWN}, {KINDS[row.kind]}"].append(1 - graded.score)
            alarms[f"{OWN}, {KINDS[row.kind]}"] += graded.verdict != "clean"
        flagged = _flags(unseen, Path(folder))
        together = {name: _flags(texts, Path(folder)) for name, texts in made_articles(test, facts).items()}
    _print_table(scores, alarms)
    for name, flags in together.items():
        _print_web(f"{PARAGRAPHS} paragraphs: {name}", flags)
    _print_web("articles of held-out web sites", flagged)
    for name in SPANS:
        _print_spans(name, found[name])


def _counts(examples: Path) -> dict[str, Any]:
    """The counts of the shipped model, with the terms as they are listed: it has sifted them by all documents."""
    from sourcequal.training.known_phrases import LISTS, lines_of, phrase_files, term_arrays

    model = load_model("garbled")
    lists = {name: lines_of(phrase_files([examples]), name) for name in LISTS}
    return {**model.arrays, **term_arrays(lists, Vocabulary(model))}


def made_articles(test: Sequence[Row], facts: dict[tuple[str, str], dict[str, Any]]) -> dict[str, list[str]]:
    """Articles of some held-out paragraphs each, all from one file, system and strength; they show what passages of an
    article say of each other."""
    alike: dict[str, list[str]] = defaultdict(list)
    for row in test:
        strength = facts[row.file, row.text].get("intensity") if row.file in STRENGTHS else None
        alike[f"{row.file} {strength}" if strength else row.file].append(row.text)
    cut = {name: range(0, len(texts) - PARAGRAPHS + 1, PARAGRAPHS) for name, texts in sorted(alike.items())}
    return {
        name: ["\n\n".join(alike[name][first : first + PARAGRAPHS]) for first in firsts]
        for name, firsts in cut.items()
        if len(firsts) > 1
    }


def _flags(texts: Sequence[str], models: Path | None = None) -> list[tuple[bool, bool]]:
    return [_flagged(outcome) for outcome in outcomes(texts, models)]


def _flagged(outcome: Outcome) -> tuple[bool, bool]:
    """Whether an article is called damaged by the passage model, and by any rule of the dimension."""
    loud = [found for found in outcome.findings if found.shown and found.severity != "info"]
    return any(found.code == "GT201" for found in loud), bool(loud)


def _print_web(name: str, flagged: Sequence[tuple[bool, bool]]) -> None:
    """How many whole articles are called damaged; of guides, forums, shops and documentation some are."""
    model, any_rule = np.mean(flagged, axis=0)
    print(f"{name:30} {len(flagged):6} flagged by the passage model {model:.3f}, by any rule {any_rule:.3f}")


def outcomes(texts: Sequence[str], models: Path | None = None) -> Iterator[Outcome]:
    """What the rules of the dimension find in each text, in batches, with the models of a folder."""
    scorer = RuleScorer((rule for rule in built_in_rules() if rule.code.startswith("GT")), models)
    for first in range(0, len(texts), BATCH):
        batch = [Outcome(Document.from_text(text, language="en")) for text in texts[first : first + BATCH]]
        scorer.score_batch(batch, Settings(AS_OF))
        yield from batch


def _print_table(scores: dict[str, list[float]], alarms: Counter[str]) -> None:
    native = np.array(scores["human_native"])
    first, fifth = np.quantile(native, 0.99), np.quantile(native, 0.95)
    print(f"{'held-out documents and systems':30} {'rows':>6} {'AUROC':>7} {'at 1%':>7} {'at 5%':>7} {'not clean':>10}")
    for name in sorted(scores):
        values = np.array(scores[name])
        clean = name.split()[0] in CLEAN or name == f"{OWN}, clean"
        auroc = float("nan") if clean else ranking([*native, *values], [0] * len(native) + [1] * len(values))
        shares = f"{(values > first).mean():7.3f} {(values > fifth).mean():7.3f} {alarms[name] / len(values):10.3f}"
        print(f"{name:30} {len(values):6} {auroc:7.3f} {shares}{'  (false alarms)' if clean else ''}")


def reports(rows: Sequence[dict[str, Any]], least: float | None = None) -> Iterator[tuple[dict[str, Any], Any]]:
    """Each row with its report."""
    documents = (Document.from_text(row["text"], id=row["id"]) for row in rows)
    yield from zip(rows, score_many(documents, as_of=AS_OF, min_confidence=least), strict=True)


def print_shipped(data: Path) -> None:
    """What users get from the shipped model: verdicts, findings in a hundred paragraphs, marked spans touched."""
    print(f"\n{'shipped model':20} {'rows':>6} {'not clean':>10} {'loud per 100':>13}")
    for name in (*CLEAN, *DAMAGED):
        rows = rows_of(data, name)
        verdicts = loud = 0
        for _, report in reports(rows):
            verdicts += report.to_dict()["dimensions"]["garbled"]["verdict"] != "clean"
            loud += sum(f.dimension == "garbled" and f.severity != "info" for f in report.findings)
        print(f"{name:20} {len(rows):6} {verdicts / len(rows):10.3f} {100 * loud / len(rows):13.2f}")
    _print_web("articles of web sites", _flags(web_articles(data)))
    for name in SPANS:
        _print_spans(name, ((row, report.findings) for row, report in reports(rows_of(data, name))))


def web_articles(data: Path) -> list[str]:
    """The main text of the web pages."""
    from sourcequal.training.passages import web_texts

    return [web.whole for web in web_texts(data / "boilerplate")]


def _print_spans(name: str, rows: Iterable[tuple[dict[str, Any], Sequence[Finding]]]) -> None:
    """The share of marked spans touched, and of the places pointed at the share that is marked, by strength or program.

    What points at a whole sentence counts for neither.
    """
    touched: dict[Any, int] = defaultdict(int)
    marked, right, pointed = touched.copy(), touched.copy(), touched.copy()
    for row, findings in rows:
        strength = row.get("system" if name == "ocr" else "intensity")
        found = [(f.start, f.end) for f in findings if f.dimension == "garbled" and f.code != PASSAGE]
        spans = [(start, end) for start, end, *_ in row.get("spans") or ()]
        marked[strength] += len(spans)
        touched[strength] += sum(any(a < end and start < b for a, b in found) for start, end in spans)
        pointed[strength] += len(found)
        right[strength] += sum(any(a < end and start < b for start, end in spans) for a, b in found)
    for strength in sorted(marked, key=str):
        share, sure = touched[strength] / max(1, marked[strength]), right[strength] / max(1, pointed[strength])
        print(f"spans of {name:10} {strength!s:10} touched {share:.3f}, right {sure:.3f}")


def print_tables(data: Path) -> None:
    """What is called damaged of texts that were written in one table and read in another, a line for each pair."""
    texts = [row["text"] for row in rows_of(data, "human_typographic")]
    for written in WRITTEN:
        for read in READ:
            wrong = [text.encode(written, "replace").decode(read, "replace") for text in texts]
            changed = [after for before, after in zip(texts, wrong, strict=True) if before != after]
            if written == read or not changed:
                continue
            reports = list(score_many([Document.from_text(text, language="en") for text in changed], as_of=AS_OF))
            found = sum(report.grading.dimensions["garbled"].verdict != "clean" for report in reports)
            print(
                f"written in {written:10} read in {read:10} {found:4} of {len(changed):4} = {found / len(changed):.2f}"
            )


def print_speed(data: Path) -> None:
    """CPU time of the dimension's rules on articles of 2 KB in batches, beside ftfy.fix_text on the same texts."""
    import ftfy

    news = (row["text"] for name in ("human_native", "human_typographic") for row in rows_of(data, name))
    texts = list(articles(news))[:600]

    def ours() -> None:
        for _ in outcomes(texts):
            pass

    def theirs() -> None:
        for text in texts:
            ftfy.fix_text(text)

    mine, other = (min(_cpu(work) for _ in range(RUNS)) / len(texts) * 1e6 for work in (ours, theirs))
    chars = sum(map(len, texts)) / len(texts)
    print(f"\nspeed: {mine:.0f} µs an article of {chars:.0f} characters, ftfy.fix_text {other:.0f} µs, ", end="")
    print(f"ratio {mine / other:.2f}")


def _cpu(work: Any) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def articles(texts: Iterable[str]) -> Iterator[str]:
    """Whole paragraphs put together to articles of about `ARTICLE_CHARS`; an article that is cut is a damaged one."""
    parts: list[str] = []
    for text in texts:
        parts.append(text)
        if sum(map(len, parts)) >= ARTICLE_CHARS - 300:
            yield "\n\n".join(parts)
            parts = []


def main() -> None:
    """Print the parts asked for."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument(
        "--data", type=Path, required=True, help="the folder of public corpora, with garbled/ and boilerplate/ in it"
    )
    ask.add_argument("--examples", type=Path, default=EXAMPLES, help="labelled examples to train on besides")
    ask.add_argument("--part", choices=("ranking", "shipped", "tables", "speed"), help="only this part")
    asked = ask.parse_args()
    if asked.part in (None, "ranking"):
        print_ranking(asked.data, asked.examples)
    if asked.part in (None, "shipped"):
        print_shipped(asked.data)
    if asked.part in (None, "tables"):
        print_tables(asked.data)
    if asked.part in (None, "speed"):
        print_speed(asked.data)


if __name__ == "__main__":
    main()
