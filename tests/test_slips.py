"""Slips: information alone, a warning where several kinds of them come close upon each other."""

from __future__ import annotations

import pytest

from sourcequal import Document
from sourcequal.finding import Finding, Severity
from sourcequal.slips import WORDS_EACH, weighed

SLIPS = frozenset({"GT901", "GT902"})


def finding(code: str, start: int, severity: Severity = "info", shown: bool = True) -> Finding:
    return Finding(code, "slip", "garbled", severity, start, start + 1, "Slip", shown=shown)


def article(words: int) -> Document:
    return Document.from_text("mill " * words)


@pytest.mark.parametrize(
    ("codes", "words", "raised"),
    [
        pytest.param("GT901 GT901 GT902", 200, True, id="three-of-two-kinds"),
        pytest.param("GT901 GT902", 20, False, id="two-are-few"),
        pytest.param("GT901 GT901 GT901 GT901", 20, False, id="one-kind-is-a-habit"),
        pytest.param("GT901 GT902 GT909", 20, False, id="another-fault-is-no-slip"),
        pytest.param("GT901 GT901 GT902", 3 * WORDS_EACH, True, id="as-long-as-they-may-be"),
        pytest.param("GT901 GT901 GT902", 3 * WORDS_EACH + 1, False, id="far-between-in-a-long-text"),
    ],
)
def test_several_slips_are_warnings(codes: str, words: int, raised: bool) -> None:
    found = [finding(code, place) for place, code in enumerate(codes.split())]
    got = weighed(found, SLIPS, article(words))
    assert [(each.code, each.start) for each in got] == [(each.code, each.start) for each in found]
    assert {each.severity for each in got} == ({"warning"} if raised else {"info"})


def test_only_slips_that_are_shown_count_and_only_information_is_raised() -> None:
    few = [finding("GT901", 0), finding("GT901", 1), finding("GT902", 2, shown=False)]
    assert weighed(few, SLIPS, article(20)) == few
    enough = [finding("GT901", 0, "error"), finding("GT901", 1), finding("GT902", 2, "warning"), finding("GT909", 3)]
    assert [each.severity for each in weighed(enough, SLIPS, article(20))] == ["error", "warning", "warning", "info"]


def test_a_report_warns_of_slips_only_where_there_are_several() -> None:
    from sourcequal import score

    alone = "The mill on on the quay was sold in June, and the buyer will keep the nine people who work there."
    among = "The mill on on the quay was sold in June,and the buyer .He will keep the nine people who work there ."
    assert [(f.code, f.severity) for f in score(alone).findings] == [("GT115", "info")]
    severities = {f.code: f.severity for f in score(among).findings}
    assert severities.items() >= {"GT113": "warning", "GT114": "warning", "GT115": "warning"}.items()
