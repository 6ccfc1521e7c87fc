"""What holds for every text: a valid report, quotes that are the text, cleaning that changes its fixes and no more."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from sourcequal import clean, score, score_many
from sourcequal.cleaning import fixes_of
from sourcequal.document import Document
from sourcequal.render import FORMATS, rendered
from sourcequal.report import SCHEMA_FILE

AS_OF = date(2026, 11, 21)
SCHEMA = Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))

# What rules look at, to be cut and joined in ways that no one writes.
PIECES = st.sampled_from(
    "Share this article|Subscribe to our newsletter|Leave a Reply|© 2024 All rights reserved|Read more:|Tags: bridge|"
    "Wednesday, July 23|31 February 2024|on Tuesday|yesterday|next month|in 1987|3/4/2025|12 March 2031|"
    "The toll was 12.|The toll was 15.|She did not resign.|She resigned.|2. 4 million|10,00 0|â€œsaidâ€\x9d|Ã©|ï¿½|"
    "\ufffd|the the|According to  , |“unbalanced|health-and-wellness|[1]|As an AI language model|"
    "&amp;nbsp;|<div>|http://a.b/c?d=e|"
    "مدينة|漢字かな|Ünïcödé|\u200b|\u00ad|\x00|\x1b[0m|\u2028|\x85|\r|\t|½|²|٣|१२|Ⅷ|İ|ﬁ|😀|\U000e0041|"
    ". . .|'|’|«|-|…".split("|")
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=25).flatmap(
    lambda pieces: st.lists(
        st.sampled_from(["\n", "\n\n", " ", "\r\n", ""]), min_size=len(pieces), max_size=len(pieces)
    ).map(lambda gaps: "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=True)))
)


@given(TEXTS)
@settings(max_examples=150)
def test_any_text_gives_a_valid_report_that_quotes_it(text: str) -> None:
    report = score(text, as_of=AS_OF, min_confidence=0.0)
    values = report.to_dict()
    SCHEMA.validate(values)
    assert values["failures"] == []
    assert values["document"]["length"] == len(text)
    for finding in values["findings"]:
        assert finding["quote"] == text[finding["start"] : finding["end"]]
        line, column = text.count("\n", 0, finding["start"]), finding["start"] - text.rfind("\n", 0, finding["start"])
        assert (finding["line"], finding["column"]) == (line + 1, column)
        for related in finding["related"]:
            assert related["quote"] == text[related["start"] : related["end"]]
    for name in FORMATS:
        assert all(isinstance(piece, str) for piece in rendered([report], name))


@given(st.lists(TEXTS, min_size=2, max_size=4))
@settings(max_examples=40)
def test_an_article_is_scored_alike_in_any_company(texts: list[str]) -> None:
    together = [report.to_dict() for report in score_many(texts, as_of=AS_OF, min_confidence=0.0)]
    alone = [score(text, as_of=AS_OF, min_confidence=0.0).to_dict() for text in texts]
    assert [{**report, "seconds": 0} for report in together] == [{**report, "seconds": 0} for report in alone]
    for report in together:
        places = [(finding["start"], finding["end"], finding["code"]) for finding in report["findings"]]
        assert places == sorted(places)
        assert json.loads(json.dumps(report)) == report


@given(TEXTS)
@settings(max_examples=100)
def test_cleaning_changes_what_carries_a_fix_and_nothing_else(text: str) -> None:
    report = score(text, as_of=AS_OF)
    expected, position = "", 0
    for fix in fixes_of(report.findings):
        expected += text[position : fix.start] + fix.replacement
        position = fix.end
    expected += text[position:]
    assert "".join(clean(text).split()) == "".join(expected.split()), "blank lines around what is gone may go with it"
    if not any(finding.fix for finding in report.findings):
        assert clean(text) == text


@given(TEXTS)
@settings(max_examples=50)
def test_views_of_a_document_are_the_text(text: str) -> None:
    document = Document.from_text(text)
    assert len(document.folded) == len(text)
    assert "\n".join(line.text for line in document.lines) == text
    for spans in (document.words, document.sentences, document.paragraphs, document.quotations):
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert list(spans) == sorted(spans)
    for expression in document.dates:
        assert 0 <= expression.start < expression.end <= len(text)
