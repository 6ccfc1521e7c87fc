"""What of a text rules read: no front matter, and lines that end alike; what they find has its place in the text."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcequal import Document, Finding, clean, score
from sourcequal.document import CALLER, FRONT_MATTER
from sourcequal.finding import Fix, Related
from sourcequal.front_matter import FrontMatter, front_matter
from sourcequal.site_profile import SiteProfile

DAY = date(2026, 11, 21)
WILD = Path(__file__).parent / "cases" / "in_the_wild.jsonl"
CASES = [json.loads(line)["text"] for line in WILD.read_text(encoding="utf-8").splitlines()]
YAML = '---\ntitle: "The bridge: closed"\ndate: 2026-03-03T09:00:00Z\ntags:\n  - Share this article\nlang: en-GB\n---\n'
TOML = "+++\ntitle = 'The bridge: closed'\ndate = 2026-03-03\nlang = \"en-GB\"\n+++\n"
SAID = ("The bridge: closed", "en-GB", date(2026, 3, 3))
BODY = (
    "\n# The bridge\n\nThe council said on Tuesday that the bridge would be closed. It has 3 hundred, 400 members.\n\n"
    "The repairs cost 2. 4 million crowns, the council said.\n\nSubscribe to our newsletter\n\nShare this article\n"
)


NOTHING = (None, None, None)


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (YAML, SAID),
        (TOML, SAID),
        (YAML.replace("\n", "\r\n"), SAID),
        ("---\nauthor: Ida Lund\n# a remark\n...\n", NOTHING),
        ("+++\ntitle=\"Quay\"\ndate=2026-03-03\nlang='en-GB'\n+++\n", ("Quay", "en-GB", date(2026, 3, 3))),
        (
            "+++\ntitle = 'Quay'\n\n[taxonomies]\ntags = ['a']\n[[extra.links]]\nlang = 'de'\n+++\n",
            ("Quay", None, None),
        ),
        ("---\n\"og:title\": A quay\n'title': Quay\n---\n", ("Quay", None, None)),
        ("---\ntitle: Quay\nLast Modified: 2024-01-01\nreading time: 5 min\nSEO Title:\n---\n", ("Quay", None, None)),
        ("---\ntitle: A\ndate: 2026-02-30\npubDate: 2026-02-03\n---\n", ("A", None, date(2026, 2, 3))),
    ],
    ids=[
        "YAML",
        "TOML",
        "CRLF",
        "no title",
        "no blanks",
        "tables",
        "keys in quotes",
        "keys of several words",
        "no such day",
    ],
)
def test_front_matter_ends_where_its_article_begins(block: str, said: tuple[str, str, date]) -> None:
    assert front_matter(block + BODY) == FrontMatter(len(block), *said)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: The mill\nIt opens.",
        "---\nAnna: Where were you?\nIda: At the mill.\n---\nThey left.",
        "---\nThe title: of the talk\ntitle: The mill\n---\nIt opens.",
        "---\nAnna Berg: Where were you?\nIda Lund: At the mill.\n---\nThey left.",
        "---\nThe Title: of the talk\ntitle: The mill\n---\nIt opens.",
        "---\nShe asked him: where were you?\ntitle: The mill\n---\nIt opens.",
        "---\nOne thing is certain: 5 of them left.\ntitle: The mill\n---\nIt opens.",
        "Below a line\n---\ntitle: The mill\n---\n",
        "----\ntitle: The mill\n----\nIt opens.",
        "",
    ],
    ids=[
        "no end",
        "a dialogue",
        "prose",
        "names",
        "a title",
        "a question",
        "a number",
        "further down",
        "longer rules",
        "empty",
    ],
)
def test_what_only_looks_like_front_matter_is_text(text: str) -> None:
    assert front_matter(text) is None


def test_front_matter_alone_is_no_article() -> None:
    report = score("---\ntitle: The mill\n---\n \n")
    assert (report.grading.grade, report.grading.score, report.findings) == ("F", 0.0, ())


def test_what_is_found_is_what_the_body_alone_would_have_and_stands_in_the_whole_text() -> None:
    report = score(YAML + BODY, as_of=DAY)
    alone = score(Document.from_text(BODY, title=SAID[0], language="en", published=SAID[2]), as_of=DAY)
    assert report.document.text == YAML + BODY
    assert [finding.code for finding in report.findings] == [finding.code for finding in alone.findings] != []
    for finding, other in zip(report.findings, alone.findings, strict=True):
        assert report.document.text[finding.start : finding.end] == BODY[other.start : other.end]
        assert replace(finding, start=0, end=0, fix=None) == replace(other, start=0, end=0, fix=None)
    assert clean(YAML + BODY) == YAML + clean(Document.from_text(BODY, published=SAID[2]))


def test_its_fields_are_facts_which_the_caller_knows_better() -> None:
    document = Document.from_text(YAML + BODY)
    assert (document.title, document.language, document.published) == ("The bridge: closed", "en", SAID[2])
    assert document.published_from == FRONT_MATTER
    told = Document.from_text(YAML + BODY, title="A", language="de", published=DAY)
    assert (told.title, told.language, told.published, told.published_from) == ("A", "de", DAY, CALLER)


def test_a_block_below_front_matter_is_text() -> None:
    document = Document.from_text(YAML + YAML + BODY)
    assert document.body.text == document.body.body.text == YAML + BODY


@pytest.mark.parametrize("block", ["", YAML])
@pytest.mark.parametrize("case", CASES[::8])
def test_an_article_is_the_same_in_files_of_windows(case: str, block: str) -> None:
    """Two characters end a line there; what is found has its place in the text as it is."""
    text = block + case
    report, other = score(text, as_of=DAY), score(text.replace("\n", "\r\n"), as_of=DAY)
    windows = other.document.text
    for finding, its in zip(report.findings, other.findings, strict=True):
        assert (its.code, its.confidence, its.message) == (finding.code, finding.confidence, finding.message)
        for mine, yours in zip(parts(finding), parts(its), strict=True):
            assert windows[yours.start : yours.end] == text[mine.start : mine.end].replace("\n", "\r\n")
    cleaned = clean(windows)
    assert cleaned.replace("\r\n", "\n") == clean(text)


def parts(finding: Finding) -> list[Finding | Related | Fix]:
    return [finding, *finding.related, *([finding.fix] if finding.fix else [])]


@given(st.text("ab\r\n-", max_size=60))
def test_each_character_of_a_body_has_its_place(text: str) -> None:
    document = Document.from_text(text)
    for number, char in enumerate(document.body.text):
        assert text[document.place(number) : document.place(number + 1)] in (char, char.replace("\n", "\r\n"))
    assert document.place(len(document.body.text)) == len(text)


def test_a_site_that_repeats_its_fields_repeats_no_line_of_an_article() -> None:
    profile = SiteProfile().learn_all(Document.from_text(YAML + f"The mill of {name}.") for name in ("Tarn", "Osk"))
    assert profile.articles_with("tags:") == 0
