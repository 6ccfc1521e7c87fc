"""How well sourcequal reads dates: the temporal tagger, its speed, and the rules on articles with a known defect.

    python benchmarks/dates.py --data DATA [--rows 500] [--part all|tagger|articles|native] [--fit all|tune]

Reads DATA/dates and DATA/garbled/human_native.jsonl.gz. Articles are split in two by their `pair`. The tables
are made with staleness weights fitted on the half "tune" and on training_data/dates.jsonl, so that "report" is unseen;
what ships in `sourcequal/scorers/dates/staleness.py` is fitted on both halves (`--fit all` prints it).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from sourcequal import Document, score_many
from sourcequal.chain import Selection
from sourcequal.dates import Expression, find_dates
from sourcequal.finding import Finding
from sourcequal.rule import Settings
from sourcequal.run import Run, reports_of

AS_OF = date(2026, 11, 21)
HALVES = ("tune", "report")
# The rules that answer for each label; a record is found where one of them points at one of its spans.
CODES = {
    "impossible_date": ("DT101",),
    "weekday_mismatch": ("DT102",),
    "unanchored_relative": ("DT303",),
    "expired_forward": ("DT302",),
    "future_date": ("DT104",),
    "stale_redated": ("DT301",),
}
UNTELLABLE = "no_explicit_date"  # cannot be told from the dates alone; left out of recall
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
# The yardstick of speed: a tagger that tries a hundred common patterns one after the other, as simple ones do.
PLAIN = [
    re.compile(rf"\b{word}\b", re.IGNORECASE)
    for word in (
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow "
        "tonight now currently recently soon daily weekly monthly annual yearly spring summer autumn fall winter "
        "morning afternoon evening night noon midnight christmas easter years? months? weeks? days? hours? minutes? "
        r"decades? centur(?:y|ies) quarters? weekends? \d{4} \d{1,2}:\d\d \d{4}-\d\d-\d\d \d+/\d+/\d+ \d{4}s last "
        "next this past ago earlier later"
    ).split()
]

Row = dict[str, Any]


def rows(path: Path) -> Iterator[Row]:
    """The records of one gzipped JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def half(key: str) -> str:
    """The half that an article falls into, whatever the order of the file."""
    return HALVES[int(sha256(key.encode()).hexdigest(), 16) % 2]


# --- the tagger -----------------------------------------------------------------------------------------------------


def tagger_counts(articles: Iterable[Row]) -> Counter[str]:
    """Gold, predicted, strict, relaxed and value-right expressions, within the annotated part of each article."""
    count: Counter[str] = Counter()
    for row in articles:
        limit = row["annotated_to"]
        gold = [each for each in row["timex"] if each[1] <= limit]
        found = [each for each in find_dates(row["text"], date.fromisoformat(row["dct"])) if each.end <= limit]
        count.update(gold=len(gold), found=len(found))
        for start, end, _, value in gold:
            match = _match(found, start, end)
            if match is not None:
                found.remove(match)
                count.update(relaxed=1, strict=(match.start, match.end) == (start, end), value=match.value == value)
    return count


def _match(found: Sequence[Expression], start: int, end: int) -> Expression | None:
    touching = [each for each in found if each.start < end and start < each.end]
    exact = [each for each in touching if (each.start, each.end) == (start, end)]
    return next(iter(exact or touching), None)


def f1(count: Counter[str], hits: str) -> float:
    """F1 in percent of one sort of hit; value F1 is that of relaxed matches whose value is right, as in TempEval-3."""
    return 200 * count[hits] / max(count["gold"] + count["found"], 1)


def tagger_table(data: Path) -> Iterator[str]:
    """Strict, relaxed and value F1 by half, then the speed."""
    articles = list(rows(data / "dates" / "timex_meantime.jsonl.gz"))
    yield f"{'tagger on timex_meantime':28} {'articles':>8} {'strict':>7} {'relaxed':>8} {'value':>6}"
    for name, chosen in (("all", articles), *((h, articles[i::2]) for i, h in enumerate(HALVES))):
        count = tagger_counts(chosen)
        strict, relaxed, value = (f1(count, hits) for hits in ("strict", "relaxed", "value"))
        yield f"{name:28} {len(chosen):>8} {strict:>7.1f} {relaxed:>8.1f} {value:>6.1f}"
    sentences = [part for row in articles for part in SENTENCE.split(row["text"]) if part.strip()]
    anchor = date.fromisoformat(articles[0]["dct"])
    texts = ["\n".join(sentences[start : start + 20]) for start in range(0, len(sentences), 20)]
    ours = _seconds(lambda: [find_dates(text, anchor) for text in texts])
    plain = _seconds(lambda: [pattern.findall(sentence) for sentence in sentences for pattern in PLAIN])
    rate = f"{len(sentences) / ours:,.0f} sentences a second on one core"
    yield f"speed: {rate}, {plain / ours:.1f} times a plain regex tagger"


def _seconds(work: Any) -> float:
    work()
    started = time.process_time()
    work()
    return time.process_time() - started


# --- the rules ------------------------------------------------------------------------------------------------------


def articles_table(data: Path) -> Iterator[str]:
    """Recall by label and evidence, and alarms on fresh articles, on the half that nothing was tuned on and on both."""
    use_weights_of(data, "tune")
    found: Counter[tuple[str, str, str]] = Counter()
    total: Counter[tuple[str, str, str]] = Counter()
    alarms: Counter[tuple[str, str]] = Counter()
    fresh: Counter[str] = Counter()
    for row, findings in _scored(rows(data / "dates" / "documents.jsonl.gz")):
        part = half(row["pair"])
        if row["label"] == "fresh":
            fresh[part] += 1
            alarms.update({(part, finding.code) for finding in findings if finding.severity != "info"})
            continue
        key = (part, row["label"], row["evidence"].split(" ")[0])
        total[key] += 1
        found[key] += _points(row, findings)
    yield f"{'label':20} {'evidence':18} " + " ".join(f"{h + ' recall':>16}" for h in HALVES)
    for label, evidence in sorted({key[1:] for key in total}):
        yield f"{label:20} {evidence:18} " + " ".join(
            _share(found[h, label, evidence], total[h, label, evidence]) for h in HALVES
        )
    yield from _told(found, total)
    for codes in CODES.values():
        line = " ".join(_share(sum(alarms[h, code] for code in codes), fresh[h]) for h in HALVES)
        yield f"{'alarms on fresh':20} {'+'.join(codes):18} {line}"


def _told(found: Counter[tuple[str, str, str]], total: Counter[tuple[str, str, str]]) -> Iterator[str]:
    for label in CODES:
        keys = [key for key in total if key[1] == label and key[2] != UNTELLABLE]
        sums = [tuple(sum(c[k] for k in keys if k[0] == h) for c in (found, total)) for h in HALVES]
        yield f"{label:20} {'all that can be told':18} " + " ".join(_share(part, whole) for part, whole in sums)


def _share(part: int, whole: int) -> str:
    return f"{part:>4}/{whole:<4} {part / whole:>6.1%}" if whole else f"{'-':>16}"


def _scored(records: Iterable[Row]) -> Iterator[tuple[Row, list[Finding]]]:
    for row in records:
        run = Run(Settings(date.fromisoformat(row["as_of"])), Selection(select=("DT",)))
        (report,) = reports_of(run, [Document.from_text(row["text"], id=row["id"])])
        yield row, [finding for finding in report.findings if finding.shown]


def _points(row: Row, findings: Iterable[Finding]) -> bool:
    """Whether a rule of the record's label points at one of its spans."""
    spans = [
        span
        for finding in findings
        if finding.code in CODES[row["label"]]
        for span in ((finding.start, finding.end), *((other.start, other.end) for other in finding.related))
    ]
    return any(start < b and a < end for start, end in spans for a, b in row["spans"])


def native_table(data: Path, count: int) -> Iterator[str]:
    """Verdicts on human news scored without a published date."""
    path = data / "garbled" / "human_native.jsonl.gz"
    documents = (Document.from_text(row["text"], id=row["id"]) for row in islice(rows(path), count))
    verdicts: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    for report in score_many(documents, as_of=AS_OF):
        verdicts[report.grading.dimensions["dates"].verdict] += 1
        codes.update({f.code for f in report.findings if f.dimension == "dates" and f.severity != "info"})
    total = sum(verdicts.values())
    shares = ", ".join(f"{verdict} {verdicts[verdict] / total:.1%}" for verdict in ("bad", "warn"))
    yield f"human_native, {total} articles: {shares}, by code {dict(codes)}"


# --- fitting --------------------------------------------------------------------------------------------------------

# For each fresh article of the half "tune", page dates so many days late make stale ones of known age.
REDATED_DAYS = (90, 200, 400, 700, 1000, 1500)
REGULARITY = 0.2  # C of the logistic model; larger values did worse in cross-validation by pair
REDATED_WEIGHT = 0.25  # they are copies of one another


def fitted_lines(data: Path, part: str) -> Iterator[str]:
    """The weights as they stand in staleness.py."""
    bias, weights = fit(data, part)
    yield f"BIAS = {bias:.3f}"
    yield f"WEIGHTS = ({', '.join(f'{weight:.3f}' for weight in weights)})"


def fit(data: Path, part: str) -> tuple[float, tuple[float, ...]]:
    """The logistic weights of the staleness features, fitted on the articles of one half or of both."""
    from sklearn.linear_model import LogisticRegression

    examples = [*_examples(data, HALVES if part == "all" else (part,)), *_own_examples()]
    model = LogisticRegression(C=REGULARITY, max_iter=500)
    model.fit([e[0] for e in examples], [e[1] for e in examples], sample_weight=[e[2] for e in examples])
    return float(model.intercept_[0]), tuple(float(weight) for weight in model.coef_[0])


def use_weights_of(data: Path, part: str) -> None:
    """Let the staleness rule run with weights that saw one half only."""
    from sourcequal.scorers.dates import staleness

    staleness.BIAS, staleness.WEIGHTS = fit(data, part)


def _examples(data: Path, halves: Sequence[str]) -> Iterator[tuple[list[float], bool, float]]:
    from sourcequal.scorers.dates.chronology import chronology
    from sourcequal.scorers.dates.staleness import features, newest

    for row in rows(data / "dates" / "documents.jsonl.gz"):
        if half(row["pair"]) not in halves or not _teaches(row):
            continue
        story = chronology(Document.from_text(row["text"], language="en"))
        if story.shown is None:
            continue
        found = newest(story, story.shown)
        if found:
            yield features(story, found), row["label"] != "fresh", 1.0
        for days in REDATED_DAYS if row["label"] == "fresh" and not row["evidence"] else ():
            later = newest(story, story.shown + timedelta(days=days))
            if later and later.last_day.year >= story.shown.year:
                yield features(story, later), True, REDATED_WEIGHT


def _teaches(row: Row) -> bool:
    if row["label"] == "fresh":
        return bool(row["evidence"] != "dateline_year")
    return row["label"] == "stale_redated" and row["evidence"] in ("explicit_date", "year_only")


def _own_examples() -> Iterator[tuple[list[float], bool, float]]:
    from sourcequal.scorers.dates.chronology import chronology
    from sourcequal.scorers.dates.staleness import features, newest

    path = Path(__file__).parents[1] / "training_data" / "dates.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["language"] != "en" or row.get("evidence", "").startswith("dateline"):
            continue
        published = date.fromisoformat(row["published"]) if row.get("published") else None
        story = chronology(Document.from_text(row["text"], language="en", published=published))
        found = newest(story, story.shown) if story.shown else None
        if found:
            yield features(story, found), row["kind"] == "stale_redated", 1.0


def main() -> None:
    """Print the tables."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("--data", type=Path, required=True, help="folder of public corpora")
    ask.add_argument("--rows", type=int, default=500, help="rows of human_native")
    ask.add_argument("--part", choices=("all", "tagger", "articles", "native"), default="all")
    ask.add_argument("--fit", choices=("all", "tune"), help="print the weights of the staleness features instead")
    args = ask.parse_args()
    if args.fit:
        tables: list[Iterator[str]] = [fitted_lines(args.data, args.fit)]
    else:
        parts = {
            "tagger": tagger_table(args.data),
            "articles": articles_table(args.data),
            "native": native_table(args.data, args.rows),
        }
        tables = [table for name, table in parts.items() if args.part in ("all", name)]
    for table in tables:
        for line in table:
            print(line, flush=True)


if __name__ == "__main__":
    main()
