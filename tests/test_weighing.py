"""Slips are warnings where several kinds come close upon each other; what is harmless alone is one in company."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sourcequal import Document
from sourcequal.finding import PREFIXES, Finding, Related, Severity, Span
from sourcequal.weighing import (
    SHORT_WORDS,
    WORDS_EACH,
    demote_lone_harmless,
    doubt_across_entries,
    raise_clustered_slips,
)

SLIPS = frozenset({"GT901", "GT902"})


def finding(code: str, start: int, severity: Severity = "info", shown: bool = True) -> Finding:
    return Finding(code, "slip", "garbled", severity, start, start + 1, "Slip", shown=shown)


def article(words: int) -> Document:
    return Document.from_text("mill " * words)


@pytest.mark.parametrize(
    ("codes", "words", "raised"),
    [
        pytest.param("GT901 GT901 GT902", 200, True, id="three-of-two-kinds"),
        pytest.param("GT901 GT902", SHORT_WORDS + 1, False, id="two-are-few"),
        pytest.param("GT901 GT902", SHORT_WORDS, True, id="two-are-enough-in-a-short-text"),
        pytest.param("GT901 GT901 GT901 GT901", 20, False, id="one-kind-is-a-habit"),
        pytest.param("GT901 GT902 GT909", SHORT_WORDS + 1, False, id="another-fault-is-no-slip"),
        pytest.param("GT901 GT901 GT902", 3 * WORDS_EACH, True, id="as-long-as-they-may-be"),
        pytest.param("GT901 GT901 GT902", 3 * WORDS_EACH + 1, False, id="far-between-in-a-long-text"),
    ],
)
def test_several_slips_are_warnings(codes: str, words: int, raised: bool) -> None:
    found = [finding(code, place) for place, code in enumerate(codes.split())]
    got = raise_clustered_slips(found, SLIPS, article(words))
    assert [(each.code, each.start) for each in got] == [(each.code, each.start) for each in found]
    assert {each.severity for each in got} == ({"warning"} if raised else {"info"})


@pytest.mark.parametrize(("marks", "raised"), [(9, True), (8, False), (0, False)])
def test_one_kind_is_damage_where_it_is_not_kept_throughout(marks: int, raised: bool) -> None:
    found = [finding("GT901", place) for place in range(4)]
    got = raise_clustered_slips(found, SLIPS, Document.from_text("mill, " * marks + "mill " * 60))
    assert {each.severity for each in got} == ({"warning"} if raised else {"info"})


def test_only_slips_that_are_shown_count_and_only_information_is_raised() -> None:
    few = [finding("GT901", 0), finding("GT901", 1), finding("GT902", 2, shown=False)]  # of one kind
    assert raise_clustered_slips(few, SLIPS, article(20)) == few
    enough = [finding("GT901", 0, "error"), finding("GT901", 1), finding("GT902", 2, "warning"), finding("GT909", 3)]
    assert [each.severity for each in raise_clustered_slips(enough, SLIPS, article(20))] == [
        "error",
        "warning",
        "warning",
        "info",
    ]


def test_a_report_warns_of_slips_only_where_there_are_several() -> None:
    from sourcequal import score

    alone = "The mill on on the quay was sold in June, and the buyer will keep the nine people who work there."
    among = "The mill on on the quay was sold in June,and the buyer .He will keep the nine people who work there ."
    assert [(f.code, f.severity) for f in score(alone).findings] == [("GT115", "info")]
    severities = {f.code: f.severity for f in score(among).findings}
    assert severities.items() >= {"GT113": "warning", "GT114": "warning", "GT115": "warning"}.items()


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        pytest.param("BP901:warning", "info", id="alone"),
        pytest.param("BP901:warning BP902:info", "info info", id="beside-information"),
        pytest.param("BP901:info BP901:warning", "info info", id="after-information-of-its-own"),
        pytest.param("BP902:candidate BP901:warning", "error info", id="beside-a-candidate"),
        pytest.param("BP903:candidate BP901:warning", "error info", id="after-a-candidate-that-is-harmless"),
        pytest.param("BP901:candidate", "error", id="a-candidate-stays-as-it-is"),
        pytest.param("BP901:warning BP902:error", "warning error", id="beside-furniture"),
        pytest.param("BP901:warning BP901:warning", "info info", id="published-and-updated"),
        pytest.param("BP901:warning BP903:warning", "info info", id="two-harmless-rules"),
        pytest.param("BP901:warning BP901:warning BP903:warning", "warning warning warning", id="several"),
        pytest.param(
            "BP901:warning BP903:warning BP902:error GT901:warning",
            "warning warning error info",
            id="alone-in-another-dimension",
        ),
        pytest.param("BP901:warning GT901:warning", "info info", id="alone-in-each-dimension"),
        pytest.param("BP901:warning GT909:error", "info error", id="beside-damage"),
    ],
)
def test_what_is_harmless_alone_is_information_there(said: str, severities: str) -> None:
    found = []
    for place, (code, severity) in enumerate(each.split(":") for each in said.split()):
        shown = severity != "candidate"
        loudness: Any = severity if shown else "error"
        found.append(Finding(code, "date", PREFIXES[code[:2]], loudness, place, place + 1, "Date", shown=shown))
    got = demote_lone_harmless(found, {"BP901", "BP903", "GT901"})
    assert " ".join(each.severity for each in got) == severities


def test_the_date_over_a_sound_article_is_information() -> None:
    from sourcequal import score

    article = (
        "The mill is sold\n\n4 March 2025\n\nThe mill on the quay was sold in June, and the buyer will keep the nine "
        "people who work there."
    )
    alone, among = score(article), score(article + "\n\nShare this article\n\nSign up for our newsletter")
    assert [(f.code, f.severity) for f in alone.findings] == [("BP108", "info")]
    assert {f.code: f.severity for f in among.findings}["BP108"] == "warning"


CHRONICLE = (
    "Chronicle of a bridge\n\n1926. The mail boat takes passengers.\n\n9 June 2009. The council votes for a bridge.\n\n"
    "14 July 2009. The council votes against a bridge. Nobody votes for it.\n\nMarch 2023. The province offers half."
)


@pytest.mark.parametrize(
    ("text", "sides", "shown"),
    [
        pytest.param(CHRONICLE, ("votes for", "votes against"), False, id="two-entries"),
        pytest.param(CHRONICLE, ("votes against", "votes for it"), True, id="one-entry"),
        pytest.param(CHRONICLE.replace("1926. ", ""), ("votes for", "votes against"), True, id="too-few-entries"),
        pytest.param(CHRONICLE + 6 * "\n\nIt is.", ("votes for", "votes against"), True, id="mostly-other-paragraphs"),
        pytest.param(
            "Storm\n\n10.42 – All are safe.\n\n11.15 – Two are hurt.\n\n11.40 – Calm.\n\n12.05 – Still calm.",
            ("safe", "hurt"),
            False,
            id="hours-of-a-ticker",
        ),
    ],
)
def test_entries_of_a_chronicle_contradict_themselves_only(text: str, sides: tuple[str, str], shown: bool) -> None:
    here, there = (Span(text.index(words), text.index(words) + len(words)) for words in sides)
    clash = Finding("CN901", "clash", "contradictions", "warning", *here, "No", 0.8, (Related(*there, "side"),))
    slip = finding("GT901", 0)
    first, second = doubt_across_entries([slip, clash], Document.from_text(text))
    assert first == slip
    assert second == (clash if shown else replace(clash, confidence=0.4, shown=False))
