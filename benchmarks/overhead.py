"""What an integration costs over `score_many` on the same articles, for the hosts that are installed.

    python benchmarks/overhead.py [--articles 400] [--rounds 5]

Both are timed in CPU seconds, in turn, round after round; the figure is the median of the rounds, since these
machines are shared. The articles are made from the repository's own training data.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import process_time

from sourcequal import Document, score, score_many
from sourcequal.training.examples import read_examples

ROOT = Path(__file__).parent.parent


def texts(count: int) -> list[str]:
    """As many articles, the written ones over and over, each a little different."""
    found = [example.document.text for example in read_examples([ROOT / "training_data" / "boilerplate.jsonl"])]
    return [f"{found[number % len(found)]}\n\nNumber {number}." for number in range(count)]


def _score(articles: list[str]) -> Callable[[], object]:
    """No host: what one article at a time costs by itself."""
    return lambda: [score(text) for text in articles]


def _langchain(articles: list[str]) -> Callable[[], object]:
    from langchain_core.documents import Document as Host

    from sourcequal.integrations.langchain import SourceQuality

    documents = [Host(text) for text in articles]
    return lambda: SourceQuality().transform_documents(documents)


def _llama_index(articles: list[str]) -> Callable[[], object]:
    from llama_index.core.schema import TextNode

    from sourcequal.integrations.llama_index import SourceQuality

    return lambda: SourceQuality()([TextNode(text=text) for text in articles])


def _haystack(articles: list[str]) -> Callable[[], object]:
    from haystack import Document as Host

    from sourcequal.integrations.haystack import SourceQuality

    documents = [Host(content=text) for text in articles]
    return lambda: SourceQuality().run(documents=documents)


def _spacy(articles: list[str]) -> Callable[[], object]:
    import spacy

    from sourcequal.integrations.spacy import SourceQuality

    nlp = spacy.blank("en")
    docs = [nlp.make_doc(text) for text in articles]
    return lambda: list(SourceQuality().pipe(docs))


def _pandas(articles: list[str]) -> Callable[[], object]:
    import pandas as pd

    import sourcequal.integrations.pandas  # noqa: F401 - registers the accessor

    frame = pd.DataFrame({"text": articles})
    return lambda: frame.sourcequal.grade("text")


def _polars(articles: list[str]) -> Callable[[], object]:
    import polars as pl

    from sourcequal.integrations.polars import grade

    frame = pl.DataFrame({"text": articles})
    return lambda: frame.select(grade("text"))


def _sqlite(articles: list[str]) -> Callable[[], object]:
    from sourcequal.integrations.sql import grade_table

    def run() -> None:
        with sqlite3.connect(":memory:") as connection:
            connection.execute("create table articles (text)")
            connection.executemany("insert into articles values (?)", [(text,) for text in articles])
            grade_table(connection, "articles", "text")

    return run


def _sql_functions(articles: list[str]) -> Callable[[], object]:
    from sourcequal.integrations.sql import add_functions

    connection = sqlite3.connect(":memory:")
    add_functions(connection)
    connection.execute("create table articles (text)")
    connection.executemany("insert into articles values (?)", [(text,) for text in articles])
    return lambda: connection.execute("select sourcequal_grade(text) from articles").fetchall()


def _datatrove(articles: list[str]) -> Callable[[], object]:
    from datatrove.data import Document as Host

    from sourcequal.integrations.datatrove import SourceQualityFilter

    documents = [Host(text=text, id=str(number)) for number, text in enumerate(articles)]
    return lambda: list(SourceQualityFilter(min_grade="C").run(iter(documents)))


def _dolma(articles: list[str]) -> Callable[[], object]:
    from dolma.core.data_types import Document as Host

    from sourcequal.integrations.dolma import SourceQualityTagger

    documents = [Host(source="", id=str(number), text=text) for number, text in enumerate(articles)]
    tagger = SourceQualityTagger()
    return lambda: [tagger.predict(document) for document in documents]


def _scrapy(articles: list[str]) -> Callable[[], object]:
    from types import SimpleNamespace
    from typing import Any

    from scrapy.settings import Settings

    from sourcequal.integrations.scrapy import SourceQualityPipeline

    crawler: Any = SimpleNamespace(settings=Settings(), stats=None)  # what the pipeline asks of a crawler
    pipeline = SourceQualityPipeline(crawler)
    return lambda: [pipeline.process_item({"text": text}) for text in articles]


def _pluggy_host(articles: list[str]) -> Callable[[], object]:
    from typing import Any

    from sourcequal.integrations.pluggy_host import plugin

    implementation: Any = plugin(project="host", hook="process")
    return lambda: [implementation.process({"text": text}) for text in articles]


HOSTS = {
    name.removeprefix("_").replace("_", "-"): make
    for name, make in list(globals().items())
    if name.startswith("_") and callable(make) and getattr(make, "__module__", "") == __name__
}


def measured(articles: list[str], make: Callable[[list[str]], Callable[[], object]], rounds: int) -> float:
    """The host's CPU time as a multiple of that of `score_many`."""
    run = make(articles)
    ratios = []
    for _ in range(rounds):
        started = process_time()
        list(score_many(Document.from_text(text) for text in articles))
        middle = process_time()
        run()
        ratios.append((process_time() - middle) / (middle - started))
    return median(ratios)


def rows(count: int, rounds: int) -> Iterator[str]:
    """A line a host."""
    articles = texts(count)
    list(score_many(map(Document.from_text, articles[:64])))  # models and word lists are loaded once, before the clock
    for name, make in HOSTS.items():
        try:
            yield f"| {name} | {measured(articles, make, rounds) - 1:+.0%} |"
        except ImportError:
            yield f"| {name} | not installed |"


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    ask.add_argument("--articles", type=int, default=400)
    ask.add_argument("--rounds", type=int, default=5)
    args = ask.parse_args()
    print("| host | over score_many |\n|---|---|")
    for row in rows(args.articles, args.rounds):
        print(row, flush=True)


if __name__ == "__main__":
    main()
