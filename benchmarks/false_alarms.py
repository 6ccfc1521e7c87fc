"""How often sourcequal speaks on human writing that is clean: the verdicts, dimension by dimension.

    python benchmarks/false_alarms.py --data DATA [--rows 500]

Reads DATA/garbled/human_*.jsonl.gz, the English texts of DATA/clean_english (most of them news; so many rows of each
file) and the main text of the English pages in DATA/boilerplate (guides, forums, shops, documentation, blogs: whole
articles), and prints the share whose verdict is not clean, with the codes that speak most often. Not every one is a
false alarm: pages are damaged, old or cut wrongly, too. Learned rules saw part of these rows in training; their own
benchmarks hold rows out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path

from sourcequal import Document, score_many
from sourcequal.finding import DIMENSIONS
from sourcequal.training.passages import web_texts

AS_OF = date(2026, 11, 21)
FILES = (("garbled", "human_*.jsonl.gz"), ("clean_english", "*.jsonl.gz"))


def news(path: Path) -> Iterator[Document]:
    """The texts of one file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield Document.from_text(json.loads(line)["text"])


def web(folder: Path) -> Iterator[Document]:
    """The main text of web pages."""
    for page in web_texts(folder):
        yield Document.from_text(page.whole, id=page.page)


def table(kind: str, documents: Iterable[Document]) -> Iterator[str]:
    """One line a dimension: share not clean, share bad, and the codes behind it."""
    verdicts: Counter[tuple[str, str]] = Counter()
    codes: Counter[tuple[str, str]] = Counter()
    count = 0
    for report in score_many(documents, as_of=AS_OF):
        count += 1
        verdicts.update((name, grade.verdict) for name, grade in report.grading.dimensions.items())
        codes.update({(f.dimension, f.code) for f in report.findings if f.severity != "info" and f.shown})
    for name in DIMENSIONS:
        bad, warn = verdicts[name, "bad"], verdicts[name, "warn"]
        loud = ", ".join(f"{code} {n}" for (dimension, code), n in codes.most_common() if dimension == name)
        yield f"{kind:22} {count:>5} {name:15} {(bad + warn) / count:>9.1%} {bad / count:>7.1%}  {loud}"


def main() -> None:
    """Print the table for every kind."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("--data", type=Path, required=True, help="folder of public corpora")
    ask.add_argument("--rows", type=int, default=500, help="rows of each kind")
    args = ask.parse_args()
    print(f"{'kind':22} {'rows':>5} {'dimension':15} {'not clean':>9} {'bad':>7}  articles by code")
    human, english = ((args.data / name).glob(files) for name, files in FILES)
    kinds: dict[str, Iterable[Document]] = {
        path.name.split(".")[0]: islice(news(path), args.rows) for path in sorted(human)
    }
    kinds["clean_english"] = chain.from_iterable(islice(news(path), args.rows) for path in sorted(english))
    kinds["web"] = islice(web(args.data / "boilerplate"), args.rows)
    for kind, documents in kinds.items():
        for line in table(kind, documents):
            print(line, flush=True)


if __name__ == "__main__":
    main()
