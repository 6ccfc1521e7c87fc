"""How often sourcequal speaks on human news that is clean: the verdicts, dimension by dimension.

    python benchmarks/false_alarms.py --data DATA [--rows 500]

Reads DATA/garbled/human_*.jsonl.gz and prints the share of articles whose verdict is not clean, with the codes that
speak most often. Learned rules saw part of these rows in training; their own benchmarks hold rows out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from sourcequal import Document, score_many
from sourcequal.finding import DIMENSIONS

AS_OF = date(2026, 11, 21)


def documents(path: Path, rows: int) -> Iterator[Document]:
    """The first `rows` texts of one file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in islice(lines, rows):
            row = json.loads(line)
            yield Document.from_text(row["text"], id=row["id"])


def table(path: Path, rows: int) -> Iterator[str]:
    """One line a dimension: share not clean, share bad, and the codes behind it."""
    verdicts: Counter[tuple[str, str]] = Counter()
    codes: Counter[tuple[str, str]] = Counter()
    count = 0
    for report in score_many(documents(path, rows), as_of=AS_OF):
        count += 1
        verdicts.update((name, grade.verdict) for name, grade in report.grading.dimensions.items())
        codes.update({(f.dimension, f.code) for f in report.findings if f.severity != "info"})
    for name in DIMENSIONS:
        bad, warn = verdicts[name, "bad"], verdicts[name, "warn"]
        loud = ", ".join(f"{code} {n}" for (dimension, code), n in codes.most_common() if dimension == name)
        kind = path.name.split(".")[0]
        yield f"{kind:22} {count:>5} {name:15} {(bad + warn) / count:>9.1%} {bad / count:>7.1%}  {loud}"


def main() -> None:
    """Print the table for every clean kind."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("--data", type=Path, required=True, help="folder of public corpora")
    ask.add_argument("--rows", type=int, default=500, help="rows of each file")
    args = ask.parse_args()
    print(f"{'kind':22} {'rows':>5} {'dimension':15} {'not clean':>9} {'bad':>7}  articles by code")
    for path in sorted((args.data / "garbled").glob("human_*.jsonl.gz")):
        for line in table(path, args.rows):
            print(line, flush=True)


if __name__ == "__main__":
    main()
