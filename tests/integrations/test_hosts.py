"""Each host, installed, over the same articles, with the lines that README shows; a host that is missing is skipped."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sourcequal import score
from sourcequal.errors import UsageError
from sourcequal.integrations.judge import Judge
from tests.integrations.articles import Article, articles

ARTICLES = articles()
CLEAN = {article.name for article in ARTICLES if article.clean}
FURNISHED = {article.name for article in ARTICLES if article.name.startswith("bad")}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "news.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table articles (id integer primary key, name text, body text)")
        connection.executemany("insert into articles (name, body) values (?, ?)", [(a.name, a.text) for a in ARTICLES])
        connection.execute("insert into articles (name, body) values ('null', null)")
    return path


def command(*words: object) -> subprocess.CompletedProcess[str]:
    """A host's command, from the environment that the tests run in."""
    program = Path(sys.executable).parent / str(words[0])
    return subprocess.run([str(program), *map(str, words[1:])], capture_output=True, text=True, check=False)


def test_llama_index() -> None:
    pytest.importorskip("llama_index.core")
    from llama_index.core.ingestion import IngestionPipeline
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.core.schema import Document, NodeWithScore, TextNode

    from sourcequal.integrations.llama_index import SourceQuality, SourceQualityPostprocessor

    documents = [Document(text=article.text, metadata={"name": article.name}) for article in ARTICLES]
    # A splitter made from its own defaults fetches a tokenizer from the network.
    splitter = SentenceSplitter(tokenizer=str.split, chunking_tokenizer_fn=str.splitlines)
    pipeline = IngestionPipeline(transformations=[SourceQuality(drop=("GT",), clean=True), splitter])
    nodes = pipeline.run(documents=documents)
    names = {node.metadata["name"] for node in nodes}
    assert names >= CLEAN | FURNISHED
    assert "mojibake" not in names
    assert not any("newsletter" in node.get_content() for node in nodes)
    assert {node.metadata["sourcequal_grade"] for node in nodes if node.metadata["name"] in CLEAN} == {"A"}
    found = [NodeWithScore(node=TextNode(text=article.text, id_=article.name)) for article in ARTICLES]
    kept = SourceQualityPostprocessor(drop=("BP",)).postprocess_nodes(found)
    assert not {node.node.node_id for node in kept} & FURNISHED
    assert {node.node.node_id for node in kept} >= CLEAN


@pytest.mark.parametrize(
    ("ingested", "kept", "grade"),
    [
        ({"sourcequal_grade": "A", "sourcequal_codes": []}, True, "A"),
        ({"sourcequal_grade": "F", "sourcequal_codes": []}, False, "F"),
        ({"sourcequal_grade": "A", "sourcequal_codes": ["GT101"]}, False, "A"),
        ({"sourcequal_grade": "5 stars", "sourcequal_codes": []}, True, "A"),
        ({"sourcequal_grade": "F"}, True, "A"),
        ({}, True, "A"),
    ],
)
def test_llama_index_goes_by_the_grade_of_the_article(ingested: dict[str, Any], kept: bool, grade: str) -> None:
    """A node that has its article's grade keeps it, and one that is retrieved again and again does not grow."""
    pytest.importorskip("llama_index.core")
    from llama_index.core.schema import NodeWithScore, TextNode

    from sourcequal.integrations.llama_index import SourceQualityPostprocessor

    article = next(article for article in ARTICLES if article.clean)
    node, lengths = TextNode(text=article.text, metadata=ingested), []
    for _ in range(2):
        found = SourceQualityPostprocessor(min_grade="C", drop=("GT",)).postprocess_nodes([NodeWithScore(node=node)])
        lengths.append((len(node.excluded_embed_metadata_keys), len(node.excluded_llm_metadata_keys)))
    assert (bool(found), node.metadata["sourcequal_grade"]) == (kept, grade)
    assert lengths[0] == lengths[1]


def test_langchain() -> None:
    pytest.importorskip("langchain_core")
    from langchain_core.documents import Document

    from sourcequal.integrations.langchain import SourceQuality

    documents = [Document(article.text, metadata={"name": article.name}) for article in ARTICLES]
    kept = SourceQuality(min_grade="D", clean=True).transform_documents(documents)
    names = {document.metadata["name"] for document in kept}
    assert names >= CLEAN
    assert "empty" not in names
    assert not any("newsletter" in document.page_content for document in kept)
    assert all("sourcequal_grade" not in document.metadata for document in documents)


def test_haystack() -> None:
    pytest.importorskip("haystack")
    from haystack import Document, Pipeline

    from sourcequal.integrations.haystack import SourceQuality

    pipeline = Pipeline()
    pipeline.add_component("quality", SourceQuality(drop=["BP"]))
    pipeline = Pipeline.loads(pipeline.dumps(), allowed_modules=["sourcequal.integrations.haystack"])
    documents = [Document(content=article.text, meta={"name": article.name}) for article in ARTICLES]
    parted = pipeline.run({"quality": {"documents": [*documents, Document(content=None)]}})["quality"]
    assert {document.meta["name"] for document in parted["rejected"]} >= FURNISHED
    assert {document.meta.get("name") for document in parted["documents"]} >= CLEAN
    assert all("found BP" in document.meta["sourcequal_rejected"] for document in parted["rejected"])


UNDATED = (
    "The mill was closed yesterday, as the mayor had said last week in the town hall. It opened again this morning."
)
SAID: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["DT303"]),
    ({"date": "2020-03-04"}, []),
    ({"published": "2020-03-04T09:30:00Z"}, []),
    ({"language": "de"}, []),
    ({"date": "soon", "language": None}, ["DT303"]),
]


@pytest.mark.parametrize(("metadata", "codes"), SAID, ids=str)
def test_langchain_heeds_metadata(metadata: dict[str, Any], codes: list[str]) -> None:
    pytest.importorskip("langchain_core")
    from langchain_core.documents import Document

    from sourcequal.integrations.langchain import SourceQuality

    (document,) = SourceQuality().transform_documents([Document(UNDATED, metadata=metadata)])
    assert document.metadata["sourcequal_codes"] == codes


@pytest.mark.parametrize(("metadata", "codes"), SAID, ids=str)
def test_llama_index_heeds_metadata(metadata: dict[str, Any], codes: list[str]) -> None:
    pytest.importorskip("llama_index.core")
    from llama_index.core.schema import NodeWithScore, TextNode

    from sourcequal.integrations.llama_index import SourceQuality, SourceQualityPostprocessor

    (node,) = SourceQuality()([TextNode(text=UNDATED, metadata=metadata)])
    found = NodeWithScore(node=TextNode(text=UNDATED, metadata=metadata))
    (retrieved,) = SourceQualityPostprocessor().postprocess_nodes([found])
    assert node.metadata["sourcequal_codes"] == retrieved.node.metadata["sourcequal_codes"] == codes


@pytest.mark.parametrize(("metadata", "codes"), SAID, ids=str)
def test_haystack_heeds_metadata(metadata: dict[str, Any], codes: list[str]) -> None:
    pytest.importorskip("haystack")
    from haystack import Document

    from sourcequal.integrations.haystack import SourceQuality

    (document,) = SourceQuality().run([Document(content=UNDATED, meta=metadata)])["documents"]
    assert document.meta["sourcequal_codes"] == codes


SPIDER = """
import json, sys
from pathlib import Path
import scrapy
from scrapy.crawler import CrawlerProcess

class Articles(scrapy.Spider):
    name = "articles"
    start_urls = [Path(sys.argv[1]).as_uri()]
    def parse(self, response):
        yield from json.loads(response.text)

process = CrawlerProcess({
    "ADDONS": {"sourcequal.integrations.scrapy.SourceQuality": 500},
    "SOURCEQUAL_FIELD": "body",
    "SOURCEQUAL_DROP": ["BP"],
    "FEEDS": {sys.argv[2]: {"format": "jsonlines"}},
    "LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False,
})
crawler = process.create_crawler(Articles)
process.crawl(crawler)
process.start()
print(json.dumps({k: v for k, v in crawler.stats.get_stats().items() if k.startswith(("sourcequal", "item_"))}))
"""


def test_scrapy(tmp_path: Path) -> None:
    pytest.importorskip("scrapy")
    page, out, spider = tmp_path / "articles.json", tmp_path / "items.jl", tmp_path / "spider.py"
    page.write_text(json.dumps([{"name": a.name, "body": a.text} for a in ARTICLES] + [{"name": "no body"}]))
    spider.write_text(SPIDER)
    done = subprocess.run(
        [sys.executable, str(spider), str(page), str(out)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    stats = json.loads(done.stdout.splitlines()[-1])
    items = [json.loads(line) for line in out.read_text().splitlines()]
    names = {item["name"] for item in items}
    assert stats["sourcequal/rejected"] == stats["item_dropped_count"] == len(ARTICLES) + 1 - len(items)
    assert stats["sourcequal/no_field"] == 1
    assert names >= CLEAN
    assert not names & FURNISHED
    assert next(item for item in items if item["name"] == "clean-0")["sourcequal"]["grade"] == "A"


@pytest.mark.parametrize(("setting", "value"), [("MIN_GRADE", "Z"), ("DROP", "boilerplate"), ("REJECTS", "burn")])
def test_scrapy_names_the_setting_that_means_nothing(setting: str, value: str) -> None:
    pytest.importorskip("scrapy")
    from scrapy.utils.test import get_crawler

    from sourcequal.integrations.scrapy import SourceQualityPipeline

    with pytest.raises(UsageError, match=rf"(?i)^SOURCEQUAL_{setting} .*'{value}'"):
        SourceQualityPipeline(get_crawler(settings_dict={f"SOURCEQUAL_{setting}": value}))


def test_scrapy_does_not_crawl_unfiltered(tmp_path: Path) -> None:
    pytest.importorskip("scrapy")
    page, out, spider = tmp_path / "articles.json", tmp_path / "items.jl", tmp_path / "spider.py"
    page.write_text(json.dumps([{"name": "a", "body": "A mill."}]))
    spider.write_text(SPIDER.replace('["BP"]', '["boilerplate"]'))
    done = subprocess.run(
        [sys.executable, str(spider), str(page), str(out)], capture_output=True, text=True, check=False
    )
    assert "SOURCEQUAL_DROP 'BOILERPLATE': write a code or its beginning" in done.stderr
    assert not out.exists() or not out.read_text()


@pytest.mark.parametrize(("value", "grade"), [(None, "F"), ("", "F"), ("The mill opens in March.", "A")])
def test_scrapy_takes_none_for_an_empty_text(value: str | None, grade: str) -> None:
    pytest.importorskip("scrapy")
    from scrapy.utils.test import get_crawler

    from sourcequal.integrations.scrapy import SourceQualityPipeline

    pipeline = SourceQualityPipeline(get_crawler())
    assert pipeline.process_item({"text": value})["sourcequal"]["grade"] == grade
    with pytest.raises(TypeError, match=r"'text' .*holds no text but a value of type list"):
        pipeline.process_item({"text": [value]})


def test_spacy() -> None:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("en")
    nlp.add_pipe("sourcequal")
    docs = dict(zip((a.name for a in ARTICLES), nlp.pipe(a.text for a in ARTICLES), strict=True))
    assert {docs[name]._.sourcequal["grade"] for name in CLEAN} == {"A"}
    assert any(span.label_.startswith("BP") and "newsletter" in span.text for span in docs["bad-0"].spans["sourcequal"])
    assert docs["empty"]._.sourcequal["grade"] == "F"


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    import sourcequal.integrations.pandas  # noqa: F401 - registers the accessor

    frame = pandas.DataFrame([{"name": a.name, "text": a.text} for a in ARTICLES] + [{"name": "missing", "text": None}])
    frame["grade"] = frame.sourcequal.grade("text")
    assert frame[frame["name"] == "missing"]["grade"].isna().all()
    assert set(frame[frame["name"].isin(CLEAN)]["grade"]) == {"A"}
    assert set(frame[frame["grade"] >= "B"]["name"]) >= CLEAN
    assert not frame.sourcequal.clean("text").str.contains("newsletter").any()


@pytest.mark.parametrize("clean", [True, False])
def test_pandas_joins_what_it_says_of_a_column_of_any_name(clean: bool) -> None:
    pandas = pytest.importorskip("pandas")
    import sourcequal.integrations.pandas  # noqa: F401 - registers the accessor

    frame = pandas.DataFrame({"text": ["A mill.", None, float("nan"), 7]})
    joined = frame.join(frame.sourcequal.assess("text", clean=clean))
    assert ("clean_text" in joined) is clean
    assert joined["grade"].notna().tolist() == [True, False, False, False]
    assert frame.iloc[1:2].sourcequal.assess("text").empty
    with pytest.raises(TypeError, match="column 'n' holds int64, no texts"):
        pandas.DataFrame({"n": [1]}).sourcequal.grade("n")


def test_polars() -> None:
    pl = pytest.importorskip("polars")
    from sourcequal.integrations.polars import assess

    frame = pl.DataFrame(
        {"name": [*(a.name for a in ARTICLES), "missing"], "text": [*(a.text for a in ARTICLES), None]}
    )
    graded = frame.with_columns(assess("text", clean=True).alias("quality")).unnest("quality")
    assert set(graded.filter(pl.col("name").is_in(list(CLEAN)))["grade"]) == {"A"}
    assert not graded["clean_text"].str.contains("newsletter").any()
    assert frame.sourcequal.grade("text").to_list() == graded["grade"].to_list()
    assert graded.filter(pl.col("name") == "missing")["grade"].to_list() == [None]
    assert "clean_text" not in frame.sourcequal.assess("text").columns
    assert pl.DataFrame({"text": [None]}).sourcequal.grade("text").to_list() == [None]
    with pytest.raises(Exception, match="column 'n' holds Int64, no texts"):
        pl.DataFrame({"n": [1]}).sourcequal.grade("n")


def expected(options: dict[str, Any]) -> dict[str, str]:
    """The grades of the articles that are kept, by name."""
    judged = zip(ARTICLES, Judge(**options).judge_texts(article.text for article in ARTICLES), strict=True)
    return {article.name: result.report.grade for article, result in judged if result.kept}


OPTIONS: list[dict[str, Any]] = [
    {"min_grade": "B"},
    {"drop": ("BP",)},
    {"drop": "GT", "min_grade": "C", "clean": True},
    {"drop": ("BP", "GT", "DT", "CN"), "min_grade": "A"},
    {},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_pandas_leaves_out_what_is_rejected(options: dict[str, Any]) -> None:
    pandas = pytest.importorskip("pandas")
    import sourcequal.integrations.pandas  # noqa: F401 - registers the accessor

    names = pandas.Index([article.name for article in ARTICLES])
    frame = pandas.DataFrame({"body": [article.text for article in ARTICLES]}, index=names)
    kept = expected(options)
    assert frame.sourcequal.assess("body", **options)["grade"].to_dict() == kept
    frame["grade"] = frame.sourcequal.grade("body", **options)
    assert frame["grade"].dropna().to_dict() == kept
    assert frame.loc[["empty"]].sourcequal.assess("body", min_grade="A").empty
    assert frame.loc[[]].sourcequal.assess("body", min_grade="A").empty


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_polars_has_nulls_for_what_is_rejected(options: dict[str, Any]) -> None:
    pl = pytest.importorskip("polars")
    from sourcequal.integrations.polars import grade

    frame = pl.DataFrame({"name": [a.name for a in ARTICLES], "text": [a.text for a in ARTICLES]})
    kept = expected(options)
    assert set(frame.filter(grade("text", **options).is_not_null())["name"]) == set(kept)
    assessed = frame.hstack(frame.sourcequal.assess("text", **options))
    assert dict(assessed.drop_nulls("grade")["name", "grade"].iter_rows()) == kept
    assert assessed["score"].null_count() == len(ARTICLES) - len(kept)
    with pytest.raises(UsageError, match="min_grade 'Z'"):
        grade("text", min_grade="Z")


QUERY = (
    "select sourcequal_grade(body), sourcequal_score(body, 'boilerplate'), sourcequal_clean(body), "
    "sourcequal_report(body) from articles order by id"
)


def check_rows(rows: list[tuple[Any, ...]]) -> None:
    """What the SQL functions say is what the Python API says."""
    for article, (grade, boilerplate, cleaned, report) in zip(ARTICLES, rows, strict=False):
        expected = score(article.text)
        assert (grade, boilerplate) == (expected.grade, expected.grading.dimensions["boilerplate"].score)
        assert "newsletter" not in cleaned
        assert json.loads(report)["document"]["sha256"] == expected.document.sha256
    assert rows[-1] == (None, None, None, None)


def test_sqlite_utils(database: Path) -> None:
    pytest.importorskip("sqlite_utils")
    done = command("sqlite-utils", "query", database, QUERY, "--arrays")
    assert done.returncode == 0, done.stderr
    check_rows([tuple(row) for row in json.loads(done.stdout)])
    check_command("sqlite-utils", database)


def check_command(host: str, database: Path) -> None:
    """The command that grades a table, run twice: the second time replaces the first."""
    for _ in range(2):
        done = command(host, "sourcequal", database, "articles", "body")
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(f"{len(ARTICLES)} rows of articles graded: ")
        assert done.stdout.endswith("; 1 row without a text\n")
    with sqlite3.connect(database) as connection:
        grades = dict(connection.execute("select name, sourcequal_grade from articles"))
        loud = dict(connection.execute('select "row", count(*) from articles_findings group by 1'))
        quotes = [quote for (quote,) in connection.execute("select quote from articles_findings")]
    assert {grades[name] for name in CLEAN} == {"A"}
    assert (grades["null"], grades["empty"]) == (None, "F")
    assert set(loud) >= {number for number, article in enumerate(ARTICLES, 1) if article.name in FURNISHED}
    assert any("newsletter" in quote for quote in quotes)
    wrong = command(host, "sourcequal", database, "articles", "text")
    assert wrong.returncode == 1
    assert "no column 'text' in 'articles'; it has id, name, body" in wrong.stderr
    with sqlite3.connect(database) as connection:
        connection.execute("create view latest as select * from articles")
    wrong = command(host, "sourcequal", database, "latest", "body")
    assert (wrong.returncode, wrong.stderr) == (1, "Error: 'latest' is a view; copy it into a table first\n")


def test_datasette(database: Path) -> None:
    pytest.importorskip("datasette")
    import asyncio

    from datasette.app import Datasette

    async def pages() -> tuple[Any, Any, Any, Any]:
        app = Datasette([str(database)])
        await app.invoke_startup()
        rows = await app.client.get("/news.json", params={"sql": QUERY, "_shape": "arrays"})
        row = await app.client.get("/news/articles/11")
        report = await app.client.get("/news/articles/11.sourcequal")
        empty = await app.client.get(f"/news/articles/{len(ARTICLES) + 1}.sourcequal", params={"_column": "body"})
        return rows, row, report, empty

    rows, row, report, empty = asyncio.run(pages())
    assert rows.status_code == 200, rows.text
    check_rows([tuple(row) for row in rows.json()["rows"]])
    assert "/news/articles/11.sourcequal" in row.text
    assert "<mark" in report.text
    assert "newsletter" in report.text
    assert "11?_column=body" in report.text
    assert ">None<" not in empty.text, "a column without a text is no text"
    check_command("datasette", database)


def test_llm_judges_contradictions() -> None:
    """A model that `llm` itself registers and asks, with no network behind it."""
    llm = pytest.importorskip("llm")
    from llm.plugins import load_plugins, pm

    from sourcequal.errors import ModelError
    from sourcequal.scorers.contradictions.judge import SURE, language_model_judge

    class Denier(llm.Model):  # type: ignore[misc, name-defined]
        model_id = "denier"

        def execute(self, prompt: Any, *_: Any, **__: Any) -> list[str]:
            return ["No" if "harbour" in prompt.prompt else "Yes"]

    class Plugin:
        @llm.hookimpl  # type: ignore[untyped-decorator]
        def register_models(self, register: Any) -> None:
            register(Denier())

    load_plugins()
    plugin = Plugin()
    pm.register(plugin)
    try:
        judge = language_model_judge("denier")
    finally:
        pm.unregister(plugin)
    assert judge("The harbour is open.", "The harbour is shut.") == SURE
    assert judge("The mill is old.", "The dam is new.") == pytest.approx(1 - SURE)
    with pytest.raises(ModelError, match="llm knows no model 'denier'"):
        language_model_judge("denier")


def test_llm(tmp_path: Path) -> None:
    llm = pytest.importorskip("llm")
    tools = llm.get_tools()
    assert json.loads(tools["sourcequal_report"].implementation(ARTICLES[10].text))["grade"] != "A"
    assert "newsletter" not in tools["sourcequal_clean"].implementation(ARTICLES[10].text)
    path = tmp_path / "bad.txt"
    path.write_text(ARTICLES[10].text, encoding="utf-8")
    loader = llm.get_fragment_loaders()["sourcequal"]
    assert "newsletter" not in loader(str(path))
    with pytest.raises(ValueError, match=r"none\.txt"):
        loader(str(tmp_path / "none.txt"))
    for article in ARTICLES:
        assert json.loads(tools["sourcequal_report"].implementation(article.text))["failures"] == []


def write_jsonl(folder: Path, rows: list[Article]) -> None:
    folder.mkdir()
    lines = [json.dumps({"id": a.name, "text": a.text or " ", "source": "test"}) for a in rows]
    (folder / "articles.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_datatrove(tmp_path: Path) -> None:
    pytest.importorskip("datatrove")
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from sourcequal.integrations.datatrove import SourceQualityAnnotator, SourceQualityFilter

    write_jsonl(tmp_path / "in", ARTICLES)
    steps = [
        JsonlReader(str(tmp_path / "in")),
        SourceQualityFilter(drop=("BP",)),
        SourceQualityAnnotator(clean=True),
        JsonlWriter(str(tmp_path / "out"), compression=None),
    ]
    stats = LocalPipelineExecutor(pipeline=steps, logging_dir=str(tmp_path / "logs")).run()
    rows = [json.loads(line) for path in (tmp_path / "out").glob("*.jsonl") for line in path.read_text().splitlines()]
    names = {row["id"] for row in rows}
    assert names >= CLEAN
    assert not names & FURNISHED
    assert next(row for row in rows if row["id"] == "clean-0")["metadata"]["sourcequal_grade"] == "A"
    assert any(key.startswith("dropped_found_BP") for step in stats.stats for key in step.stats)


def test_dolma(tmp_path: Path) -> None:
    pytest.importorskip("dolma")
    import gzip

    (tmp_path / "documents").mkdir()
    lines = [json.dumps({"id": a.name, "text": a.text, "source": "test"}) for a in ARTICLES]
    with gzip.open(tmp_path / "documents" / "a.jsonl.gz", "wt", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    done = command(
        *("dolma", "tag", "--documents", tmp_path / "documents" / "*.gz", "--experiment", "e", "--taggers"),
        *("sourcequal_v1", "--tagger_modules", "sourcequal.integrations.dolma", "--processes", 1),
    )
    assert done.returncode == 0, done.stderr
    with gzip.open(tmp_path / "attributes" / "e" / "a.jsonl.gz", "rt", encoding="utf-8") as found:
        rows = {row["id"]: row["attributes"] for row in map(json.loads, found)}
    assert set(rows) >= CLEAN | FURNISHED
    key = "e__sourcequal_v1__score"
    assert all(rows[name][key][0][2] == 1.0 for name in CLEAN)
    spans = [(start, end) for name, found in rows["bad-0"].items() if "__BP" in name for start, end, _ in found]
    text = next(article.text for article in ARTICLES if article.name == "bad-0")
    assert any("newsletter" in text[start:end] for start, end in spans)
