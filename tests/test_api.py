"""The Python API: reports that keep the contract, whatever the text."""

from __future__ import annotations

import json
import pickle
import threading
import warnings
from collections.abc import Callable, Iterator
from copy import copy, deepcopy
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sourcequal
from sourcequal import Document, clean, score, score_many
from sourcequal.chain import BATCH, Chain, Selection
from sourcequal.finding import DIMENSIONS, Finding
from sourcequal.plugins import installed
from sourcequal.report import SCHEMA_FILE
from sourcequal.rule import Settings
from sourcequal.run import MANAGER, Run, giving_up

DAY = date(2026, 11, 21)
CASES = Path(__file__).parent / "cases"
ARTICLE = (
    "Bridge closes after cracks are found\n\n"
    "The council said on 3 March 2026 that the bridge would be closed because of cracks.\n\n"
    "Sign up for our newsletter\n\nShare this article\n"
)


@cache
def validator() -> Any:
    return jsonschema.Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))


def checked(report: sourcequal.Report) -> dict[str, Any]:
    """The report as a dictionary, held against the schema and the promises that a schema cannot make."""
    values = report.to_dict()
    validator().validate(values)
    text = report.document.text
    for finding in values["findings"]:
        assert finding["quote"] == text[finding["start"] : finding["end"]]
        assert finding["start"] < finding["end"] <= len(text)
        for other in finding["related"]:
            assert other["quote"] == text[other["start"] : other["end"]]
    assert values["failures"] == []
    return values


def test_report_keeps_the_contract() -> None:
    values = checked(score(ARTICLE, source="bridge.txt", as_of=DAY))
    assert values["document"]["source"] == "bridge.txt"
    assert values["document"]["title"] == "Bridge closes after cracks are found"
    assert values["dimensions"]["boilerplate"]["verdict"] != "clean"
    assert values["as_of"] == "2026-11-21"


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(alphabet=st.characters(), max_size=300)  # lone surrogates, too
    | st.lists(st.sampled_from(ARTICLE.split(" ")), max_size=60).map(" ".join)
)
def test_any_text_gives_a_valid_report(text: str) -> None:
    checked(score(text, as_of=DAY, min_confidence=0.0))


def test_a_lone_surrogate_spoils_nothing() -> None:
    prompt = "Subscribe to our newsletter"
    spoiled, sound = score_many(
        [Document.from_text(f"{ARTICLE}\n\n{mark}\n\n{prompt}") for mark in ("\ud800", "-")], as_of=DAY
    )
    assert "BP101" in {finding.code for finding in spoiled.findings} & {finding.code for finding in sound.findings}
    assert spoiled.failures == sound.failures == ()


def test_equal_runs_give_equal_reports() -> None:
    first, second = (score(ARTICLE, as_of=DAY).to_dict() for _ in range(2))
    assert {**first, "seconds": 0} == {**second, "seconds": 0}


def test_verdicts_do_not_depend_on_min_confidence() -> None:
    usual, everything, nothing = (score(ARTICLE, as_of=DAY, min_confidence=m) for m in (None, 0.0, 1.0))
    assert usual.grading == everything.grading == nothing.grading
    assert len(everything.findings) >= len(usual.findings) > len(nothing.findings) == 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_articles_come_back_in_order(jobs: int) -> None:
    documents = (Document.from_text(f"{ARTICLE}Number {n}.", id=str(n)) for n in range(150))
    reports = list(score_many(documents, as_of=DAY, jobs=jobs))
    assert [report.document.id for report in reports] == [str(n) for n in range(150)]
    alone = score(Document.from_text(f"{ARTICLE}Number 7.", id="7"), as_of=DAY)
    assert [f.code for f in reports[7].findings] == [f.code for f in alone.findings]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("count", [0, 3, BATCH, 2 * BATCH + 1])
def test_what_came_before_an_error_of_the_caller_is_reported_on(jobs: int, count: int) -> None:
    def texts() -> Iterator[str]:
        yield from ["A mill opened."] * count
        raise LookupError("the connection is lost")

    done = 0
    with pytest.raises(LookupError, match="the connection is lost"):  # noqa: PT012 - it comes in the middle
        for _ in sourcequal.score_many(texts(), jobs=jobs):
            done += 1
    assert done == count


@pytest.mark.parametrize(("count", "read"), [(1, 1), (BATCH - 1, BATCH - 1), (BATCH, BATCH), (3 * BATCH, BATCH)])
def test_the_first_report_comes_after_a_batch_is_read(count: int, read: int) -> None:
    texts = iter(["A mill opened."] * count)
    next(score_many(texts))
    assert count - len(list(texts)) == read


def test_given_date_is_the_published_date() -> None:
    report = score("Nothing here has a date.", published=date(2025, 1, 2), as_of=DAY)
    assert report.to_dict()["document"]["published"] == "2025-01-02"
    assert report.to_dict()["document"]["published_from"] == "given by the caller"


@pytest.mark.parametrize("published", [None, date(2025, 1, 2)])
def test_what_the_caller_says_of_a_document_holds(published: date | None) -> None:
    document = Document.from_text("Nothing here has a date.", source="old.txt", published=date(2020, 1, 2))
    said = score(document, source="new.txt", published=published, as_of=DAY).document
    assert (said.source, said.published) == ("new.txt", published or date(2020, 1, 2))


@pytest.mark.parametrize("day", [date.min, datetime(2026, 11, 21, 5, 30), date.max])
def test_an_article_is_judged_on_any_day(day: date) -> None:
    values = checked(score(ARTICLE, published=day, as_of=day))
    assert values["as_of"] == values["document"]["published"] == day.isoformat()[:10]


WRONG_TYPES: dict[str, tuple[Callable[..., Any], dict[str, Any], str]] = {
    "bytes": (score, {"text": b"text"}, "text must be str, not bytes; decode bytes first"),
    "a file": (score, {"text": Path("a.txt")}, "text must be str, not .*Path; read files first"),
    "nothing": (clean, {"text": None}, "text must be str, not NoneType"),
    "a page in bytes": (Document.from_html, {"html": b"<p>text</p>"}, "html must be str, not bytes"),
    "a day in words": (score, {"text": "text", "as_of": "2026-11-21"}, "as_of must be a date, not str"),
    "a date in words": (score, {"text": "text", "published": "today"}, "published must be a date, not str"),
    "a document's date": (Document.from_text, {"text": "text", "published": 1}, "published must be a date, not int"),
    "one for many": (score_many, {"documents": "text"}, "documents must be several"),
    "one document for many": (score_many, {"documents": Document.from_text("text")}, "documents must be several"),
    "nothing for many": (score_many, {"documents": None}, "not iterable"),
    "a day in words for many": (score_many, {"documents": [], "as_of": "2026-11-21"}, "as_of must be a date, not str"),
    "jobs in words": (score_many, {"documents": [], "jobs": "all"}, "jobs is 'all'; give a whole number"),
}


@pytest.mark.parametrize(("function", "given", "said"), WRONG_TYPES.values(), ids=WRONG_TYPES.keys())
def test_values_of_the_wrong_type_are_refused(function: Callable[..., Any], given: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        function(**given)


WRONG_VALUES: dict[str, tuple[Callable[[], Any], str]] = {
    "no jobs": (lambda: score_many(["text"], jobs=0), "0 jobs do nothing"),
    "fewer jobs than none": (lambda: score_many(["text"], jobs=-5), "-5 jobs do nothing"),
    "too many jobs": (lambda: score_many(["text"], jobs=5000), "5000 jobs are more than any machine has cores"),
    "many more than certain": (lambda: score_many([], min_confidence=2), "min_confidence is 2; give a probability"),
    "more than certain": (lambda: score("text", min_confidence=2), "min_confidence is 2; give a probability"),
    "nothing left": (lambda: score("text", select="BP1", ignore=["GT", "BP"]), "leave no rule to judge by"),
    "an unknown code": (lambda: score("text", select="BP,XX1"), "no rule's code is or begins with 'XX1'"),
    "a dimension for a code": (lambda: score_many([], ignore=["garbled"]), "write GT for all of garbled"),
    "no age": (lambda: score("text", max_age_days=0), "max_age_days is 0; give a whole number of days, 1 or more"),
    "no number": (lambda: clean("text", min_confidence=float("nan")), "min_confidence is nan"),
}


@pytest.mark.parametrize(("call", "said"), WRONG_VALUES.values(), ids=WRONG_VALUES.keys())
def test_values_that_mean_nothing_are_refused(call: Callable[[], Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call()


@pytest.mark.parametrize(
    ("chosen", "dimensions"),
    [
        ({}, {"boilerplate", "dates"}),
        ({"select": "BP"}, {"boilerplate"}),
        ({"select": ["bp", "DT1"]}, {"boilerplate", "dates"}),
        ({"ignore": ("BP",)}, {"dates"}),
        ({"select": "BP,DT", "ignore": "DT1"}, {"boilerplate"}),
    ],
)
def test_rules_are_chosen_by_code(chosen: dict[str, Any], dimensions: set[str]) -> None:
    text = "The trial opened on Monday, 3 March 2021, in Leeds.\n\nSubscribe to our weekly newsletter!"
    (many,) = score_many([text], as_of=DAY, **chosen)
    for report in (score(text, as_of=DAY, **chosen), many):
        assert {finding.dimension for finding in report.findings if finding.severity != "info"} == dimensions


def test_rows_and_files_are_named_in_text() -> None:
    values = checked(score(Document.from_text("The mill is shut.", id=3), source=Path("a.txt")))  # type: ignore[arg-type]
    assert (values["document"]["id"], values["document"]["source"]) == ("3", "a.txt")


@pytest.mark.parametrize("duplicate", [copy, deepcopy, lambda report: pickle.loads(pickle.dumps(report))])
def test_a_report_can_be_copied_and_sent(duplicate: Callable[[sourcequal.Report], sourcequal.Report]) -> None:
    report = score(ARTICLE, as_of=DAY)
    other = duplicate(report)
    assert (other, other.to_dict()) == (report, report.to_dict())


def test_a_report_travels_without_what_rules_kept_on_its_document() -> None:
    assert len(pickle.dumps(score(ARTICLE, as_of=DAY))) < 20 * len(ARTICLE)


def test_many_articles_can_be_texts_and_left_before_the_end() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        reports = score_many((f"Text {n}." for n in range(1000)), as_of=DAY, jobs=2)
        assert next(reports).document.text == "Text 0."
        reports.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", ["en-GB", "en_US", "EN", "en_US.UTF-8", "eng", "English", "English (UK)"])
def test_a_given_language_is_known_by_what_it_is_called(language: str) -> None:
    document = Document.from_text("Pas d’anglais.", language=language)
    assert document.language == document.body.language == "en"


@pytest.mark.parametrize("language", ["", "unknown", "x-default", "mul", "no idea", "e", "en glish", "und"])
def test_what_names_no_language_is_passed_over(language: str) -> None:
    text = "The council said that the mill would be closed for the repairs that were due in the spring, and so it was."
    assert Document.from_text(text, language=language).language == "en"


def test_html_is_extracted_and_indexed() -> None:
    paragraphs = "".join(
        f"<p>The council met for the {n}th time and spoke about the bridge at length.</p>" for n in range(4, 9)
    )
    body = f"<body><nav>Menu</nav><article>{paragraphs}</article></body>"
    html = f"<html lang='en'><head><title>Bridge</title></head>{body}</html>"
    document = Document.from_html(html, url="https://example.org/bridge")
    values = checked(score(document, as_of=DAY))
    assert "The council met for the 4th time" in document.text
    assert values["document"]["url"] == "https://example.org/bridge"


def test_a_report_gives_the_words_and_the_place_of_its_findings() -> None:
    report = score(ARTICLE, as_of=DAY)
    said = [(report.quote(finding), *report.position(finding)) for finding in report.findings]
    assert said == [(found["quote"], found["line"], found["column"]) for found in report.to_dict()["findings"]]
    assert "Share this article" in {quote for quote, *_ in said}


def test_the_age_of_an_article_is_the_caller_s_to_limit() -> None:
    def codes(days: int | None) -> set[str]:
        (many,) = score_many([Document.from_text(ARTICLE, published=date(2026, 1, 1))], as_of=DAY, max_age_days=days)
        one = score(ARTICLE, published=date(2026, 1, 1), as_of=DAY, max_age_days=days)
        assert many.findings == one.findings
        return {finding.code for finding in one.findings}

    assert "DT304" in codes(300)
    assert "DT304" not in codes(400) | codes(None)


@pytest.mark.parametrize(("name", "heard"), [(MANAGER, []), ("another", ["gone"])])
def test_nothing_is_heard_of_work_that_is_given_up(
    name: str, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise KeyError("gone")

    told: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda failure: told.append(failure.exc_value.args[0]))
    hook = threading.excepthook
    with giving_up():
        thread = threading.Thread(target=fail, name=name)
        thread.start()
        thread.join()
    assert told == heard
    assert threading.excepthook is hook


def test_clean_makes_only_what_is_selected() -> None:
    assert clean(ARTICLE, select="GT") == clean(ARTICLE, ignore=["BP"]) == ARTICLE
    assert clean(ARTICLE, as_of=DAY, select="BP") == clean(ARTICLE, as_of=DAY) != ARTICLE


def test_clean_strikes_furniture_and_keeps_the_article() -> None:
    cleaned = clean(ARTICLE)
    assert "newsletter" not in cleaned
    assert "The council said on 3 March 2026 that the bridge would be closed because of cracks." in cleaned
    assert clean("A clean sentence stays.") == "A clean sentence stays."


def test_an_empty_text_is_useless_but_not_an_error() -> None:
    assert checked(score("", as_of=DAY))["grade"] == "F"


def test_of_three_copies_of_a_paragraph_two_are_struck_out() -> None:
    copy = "The harbour master said on Monday that no ship would leave the port before the storm had passed.\n"
    copies = [
        one.start // len(copy) for one in score(copy + "Crews stayed.\n" * 9 + copy * 2).findings if one.code == "BP125"
    ]
    assert len(copies) == len(set(copies)) == 2


@pytest.mark.parametrize("select", ["BP", "GT", "DT", "CN", "GT111", "BP201,DT302", "CN322,GT214", "GT215"])
def test_a_selection_finds_what_the_whole_run_finds(select: str) -> None:
    """Only the rules that are selected run, and those on which their findings depend."""
    rows = map(json.loads, (CASES / "in_the_wild.jsonl").read_text(encoding="utf-8").splitlines()[::23])
    documents = [Document.from_text(row["text"], id=row["id"]) for row in rows]
    settings, chosen = Settings(date(2026, 11, 21)), tuple(select.split(","))
    part = Chain.of(installed(), Selection(select=chosen))
    whole = replace(Chain.of(installed()), selection=Selection(select=chosen))
    assert len(part.rules.rules) < len(whole.rules.rules)
    found = [outcome.findings for outcome, _ in part.run(documents, settings)]
    assert found == [outcome.findings for outcome, _ in whole.run(documents, settings)]
    assert any(found)


def test_a_report_says_which_dimensions_were_judged() -> None:
    by_file = (("*.md", ("GT",)),)
    run = Run(Settings(date(2026, 11, 21)), Selection(select=("BP", "GT101"), by_file=by_file))
    reports = run.reports([Document.from_text("A page.", source=name) for name in ("a.txt", "b.md")])
    assert [report.to_dict()["judged"] for report in reports] == [["boilerplate", "garbled"], ["boilerplate"]]
    assert score("A page.").judged == DIMENSIONS


def test_a_scorer_judges_what_its_codes_begin_with_and_what_it_finds() -> None:
    class Dating:
        name = "dating"
        codes = ("DT901", "XY901")

        def score(self, document: Document, settings: Settings) -> list[Finding]:
            return [Finding("XY901", "page", "garbled", "warning", 0, 1, "A page", 0.9)] * ("page" in document.text)

    run = Run(Settings(date(2026, 11, 21)), Selection(select=("DT901", "XY")))
    run.chain.scorers = [Dating()]
    reports = run.reports([Document.from_text(text) for text in ("A page.", "A leaf.")])
    assert [report.judged for report in reports] == [("garbled", "dates"), ("dates",)]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: score("A page.", max_age_days=1.5), "max_age_days is 1.5; give a whole"),  # type: ignore[arg-type]
        (lambda: clean("A page.", min_confidence="a"), "min_confidence is 'a'; give a probability"),  # type: ignore[arg-type]
        (lambda: list(score_many(["A page."], jobs="2")), "jobs is '2'; give a whole number"),  # type: ignore[arg-type]
    ],
)
def test_an_argument_of_the_wrong_type_is_named(call: Callable[[], object], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        call()
